# SPDX-License-Identifier: MIT
"""A small card beside somebody in the picture: who it is and what they said, in short."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QWidget

from koekdesk.ui.look import CARD_MARGIN, LABEL_GAP, Role
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.text import Text

_AWAY = 18
_CHARACTERS = 34


class WebCard(Card):
    """Lies over the picture and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.setSpacing(LABEL_GAP)
        self.body.setContentsMargins(CARD_MARGIN, 12, CARD_MARGIN, 12)
        self.name = Text("", Role.STRONG)
        self.where = Text("", Role.SOFT)
        self.lines = [Text("") for _ in range(5)]
        for line in (self.name, self.where, *self.lines):
            self.body.addWidget(line)
        self.hide()

    def show_at(self, spot: QPointF, name: str, where: str, lines: Sequence[str]) -> None:
        """Show these words beside a spot of the picture, wherever there is room."""
        self.name.show_text(name)
        self.where.show_text(where)
        self.where.setVisible(bool(where))
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(lines))
            line.show_text(lines[at] if at < len(lines) else "")
        wide = min(self.fontMetrics().averageCharWidth() * _CHARACTERS, self._picture.width() - 16)
        high = self.heightForWidth(wide)
        self.setGeometry(_beside(spot, wide, max(high, 10), self._picture.rect()))
        self.show()
        self.raise_()


def _beside(spot: QPointF, wide: int, high: int, room: QRect) -> QRect:
    """Return where a card lies: at the right, else at the left, never outside the picture."""
    x, y = round(spot.x()) + _AWAY, round(spot.y()) - high // 2
    if x + wide > room.width() - 8:
        x = round(spot.x()) - _AWAY - wide
    x = min(max(x, 8), max(room.width() - wide - 8, 8))
    y = min(max(y, 8), max(room.height() - high - 8, 8))
    return QRect(x, y, wide, high)
