# SPDX-License-Identifier: MIT
"""Friendly lines under the box: another way to say it, and what went wrong while saving."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP, LABEL_GAP
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.text import IconLabel, Text

_SHOWN = 2


class SaidNotes(QWidget):
    """A few lines, each on a soft ground; the same lines are not drawn twice."""

    def __init__(self, icon_name: str, colour: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour = icon_name, colour
        self._lines: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LABEL_GAP)
        self.hide()

    def lines(self) -> tuple[str, ...]:
        """Return what is said."""
        return self._lines

    def say(self, lines: Sequence[str]) -> None:
        """Say this, and nothing else."""
        wanted = tuple(dict.fromkeys(lines))[:_SHOWN]
        if wanted == self._lines:
            return
        self._lines = wanted
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for line in wanted:
            self._column.addWidget(self._note(line))
        self.setVisible(bool(wanted))

    def _note(self, line: str) -> Card:
        note = Card(surface="note")
        note.body.setContentsMargins(ITEM_GAP, ITEM_GAP, ITEM_GAP, ITEM_GAP)
        row = QHBoxLayout()
        row.setSpacing(ITEM_GAP)
        row.addWidget(IconLabel(self._icon, self._colour or "soft"))
        row.addWidget(Text(line, colour=self._colour), 1)
        note.body.addLayout(row)
        return note
