# SPDX-License-Identifier: MIT
"""A few words of which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from koekdesk.ui.look import LABEL_GAP
from koekdesk.ui.widgets.flow import FlowLayout
from koekdesk.ui.widgets.text import hug


class SaidChips(QWidget):
    """Words side by side; one is chosen. Arrow keys go from one to the next."""

    changed = Signal()

    def __init__(
        self, name: str, words: Sequence[str], *more: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        hug(self)
        self._group = QButtonGroup(self)
        row = FlowLayout(self, LABEL_GAP)
        for at, word in enumerate((*words, *more)):
            chip = QPushButton(word)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setAccessibleName(f"{name}: {word}")
            self._group.addButton(chip, at)
            row.addWidget(chip)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(lambda _at, on: self.changed.emit() if on else None)

    def chosen(self) -> int:
        """Return which word holds, counted from 0."""
        return self._group.checkedId()

    def choose(self, at: int) -> None:
        """Let another word hold."""
        self._group.button(at).setChecked(True)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons, in order."""
        found = (self._group.button(at) for at in range(len(self._group.buttons())))
        return [button for button in found if isinstance(button, QPushButton)]
