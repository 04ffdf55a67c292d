# SPDX-License-Identifier: MIT
"""A field for a passphrase: hidden or shown, and it notices Caps Lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.buttons import quiet_button
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text, hug

_LONGEST = 500


class PassphraseField(QWidget):
    """A label, a hidden text with a button to see it, and a line when Caps Lock is on."""

    changed = Signal()
    #: Enter was pressed.
    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _HiddenLine()
        limit(self.line, _LONGEST)
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.returnPressed.connect(self.submitted)
        self.line.caps_seen.connect(self._show_caps)
        self.show_button = quiet_button(self.tr("Show"))
        self.show_button.clicked.connect(lambda _checked: self.set_shown(not self.is_shown()))
        self._caps = Text(self.tr("Caps Lock is on."), colour="caramel")
        self._caps.hide()
        row = QHBoxLayout()
        row.setSpacing(ITEM_GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(Text(name, Role.STRONG))
        column.addLayout(row)
        column.addWidget(self._caps)
        self.setFocusProxy(self.line)
        hug(self)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes."""
        self.line.clear()
        self.set_shown(False)

    def is_shown(self) -> bool:
        """Tell whether the words can be read."""
        return self.line.echoMode() is QLineEdit.EchoMode.Normal

    def set_shown(self, shown: bool) -> None:
        """Show the words, or hide them again."""
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        words = self.tr("Hide") if shown else self.tr("Show")
        self.show_button.setText(words)
        self.show_button.setAccessibleName(words)

    def _show_caps(self, on: bool) -> None:
        self._caps.setVisible(on)


class _HiddenLine(QLineEdit):
    #: A letter was typed with Caps Lock on, or with it off.
    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_seen.emit(False)  # perhaps it went off; the next letter tells
        elif letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() != shift)
        super().keyPressEvent(event)
