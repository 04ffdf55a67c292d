# SPDX-License-Identifier: MIT
"""A friendly line below what is being typed: another way to say it. It never blocks."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from koekdesk.listening.hints import hints, pressing
from koekdesk.texts.hints import hint_sentence
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.text import IconLabel, Text, hug

_PAUSE_MS = 250


class TypingHint(QWidget):
    """Says one hint at a time, after the typing pauses; empty when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self.words = Text("", Role.SOFT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addWidget(IconLabel("info", "caramel"))
        row.addWidget(self.words, 1)
        hug(self)
        self.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    @classmethod
    def below(cls, line: QLineEdit) -> "TypingHint":
        """Return a hint for a line, to be placed below it."""
        hint = cls()
        line.textChanged.connect(hint.look_at)
        return hint

    def look_at(self, typed: str) -> None:
        """Look at what stands there now."""
        self._typed = typed
        if typed.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.hide()

    def _look(self) -> None:
        found = pressing(hints(self._typed[:5_000]))
        self.words.show_text(hint_sentence(found[0].code, found[0].words) if found else "")
        self.setVisible(bool(found))
