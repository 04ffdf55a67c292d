# SPDX-License-Identifier: MIT
"""The page that opens a register: the passphrase, or the code from the page in the drawer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from koekdesk.services.passphrases import Passphrase, RecoveryCode
from koekdesk.ui.look import GROUP_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.front_page import FrontPage
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.passphrase_field import PassphraseField
from koekdesk.ui.widgets.text import Text, hug

_CODE_LENGTH = 28
_GROUP = 4
_CODE_LIMIT = 80


class UnlockPage(FrontPage):
    """Asks for what opens a register, and says in plain words when it does not."""

    #: Passphrase or RecoveryCode, as it was typed.
    unlock_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, title: str, line: str, cancel: str) -> None:
        super().__init__("lock", title, line)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self._submit)
        self.code = RecoveryCodeField(self.tr("Recovery code, from the page in the drawer"))
        self.code.submitted.connect(self._submit)
        self.trouble = Text(colour="rose")
        self.trouble.hide()
        self.open_button = main_button(self.tr("Open"), "right")
        self.open_button.clicked.connect(self._submit)
        self.other_button = quiet_button("")
        self.other_button.clicked.connect(lambda: self.use_code(self.code.isHidden()))
        self.cancel_button = quiet_button(cancel)
        self.cancel_button.setVisible(bool(cancel))
        self.cancel_button.clicked.connect(self.cancelled)
        card = Card()
        card.body.setSpacing(GROUP_GAP)
        for part in (self.passphrase, self.code, self.trouble):
            card.body.addWidget(part)
        card.body.addWidget(flow_row(self.open_button, self.other_button, self.cancel_button))
        self.put(card)
        self.use_code(False)

    def use_code(self, code: bool) -> None:
        """Ask for the recovery code, or for the passphrase again."""
        self.code.setVisible(code)
        self.passphrase.setVisible(not code)
        words = self.tr("Use the passphrase") if code else self.tr("Use the recovery code")
        self.other_button.setText(words)
        self.other_button.setAccessibleName(words)
        self.trouble.hide()
        self.setFocusProxy(self.code if code else self.passphrase)
        self.focus_field()

    def say(self, words: str) -> None:
        """Say why it did not open; what was typed stays, to be looked at."""
        self.trouble.show_text(words)
        self.trouble.show()
        self.focus_field()
        if self.code.isHidden():
            self.passphrase.line.selectAll()

    def focus_field(self) -> None:
        """Give the keyboard to the field."""
        field = self.passphrase if self.code.isHidden() else self.code
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        code = not self.code.isHidden()
        typed = self.code.line.text() if code else self.passphrase.text()
        if typed.strip():
            self.trouble.hide()
            self.unlock_requested.emit(RecoveryCode(typed) if code else Passphrase(typed))
        else:
            self.focus_field()


class RecoveryCodeField(QWidget):
    """A field for the recovery code; signs come in groups of four while they are typed."""

    submitted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(" ".join(["····"] * (_CODE_LENGTH // _GROUP)))
        limit(self.line, _CODE_LIMIT)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.line.textEdited.connect(self._group)
        self.line.returnPressed.connect(self.submitted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(Text(name, Role.STRONG))
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        hug(self)

    def _group(self, typed: str) -> None:
        """Put the spaces in that stand on the page; only while typing at the end."""
        if self.line.cursorPosition() < len(typed):
            return
        signs = "".join(typed.upper().replace("-", " ").split())
        groups = [signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP)]
        self.line.setText(" ".join(groups))


class GoOnPage(FrontPage):
    """The desk is closed over a register without a passphrase: one press and it goes on."""

    go_on_requested = Signal()

    def __init__(self, title: str, line: str) -> None:
        super().__init__("cup", title, line)
        self.button = main_button(self.tr("Go on"), "right")
        self.button.clicked.connect(self.go_on_requested)
        self.put(flow_row(self.button))
        self.setFocusProxy(self.button)
