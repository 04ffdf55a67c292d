# SPDX-License-Identifier: MIT
"""The page on which a register gets its passphrase: a new register, or one that had none yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from koekdesk.ui.look import GROUP_GAP
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.front_page import FrontPage
from koekdesk.ui.widgets.new_passphrase import NewPassphrase
from koekdesk.ui.widgets.text import Text


class ChoosePassphrasePage(FrontPage):
    """Asks for a passphrase and is honest about what it means."""

    #: The passphrase that was chosen.
    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, title: str, line: str, button: str, known: tuple[str, ...] = ()) -> None:
        super().__init__("lock", title, line)
        self.form = NewPassphrase(known)
        self.form.submitted.connect(self._submit)
        self.go_button: QPushButton = main_button(button, "check")
        self.go_button.clicked.connect(self._submit)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        card = Card()
        card.body.setSpacing(GROUP_GAP)
        card.body.addWidget(self.form)
        card.body.addWidget(self._honest())
        card.body.addWidget(flow_row(self.go_button, cancel))
        self.put(card)
        self.setFocusProxy(self.form)

    def _honest(self) -> QWidget:
        return Text(
            self.tr(
                "Nobody can open this register without the passphrase or the recovery code, the "
                "makers of koekdesk neither. The recovery code comes next, on a page for the "
                "drawer."
            )
        )

    def _submit(self) -> None:
        passphrase = self.form.passphrase()
        if passphrase:
            self.chosen.emit(passphrase)
