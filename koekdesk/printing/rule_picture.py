# SPDX-License-Identifier: MIT
"""The small picture of a ground rule: pieces of one bar, or how something grew by month.

Pieces differ in lightness and pattern as well as in colour; none of them is good or bad.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


class RuleColours(NamedTuple):
    """From the fullest piece to the emptiest, and the edge around them."""

    pieces: tuple[str, str, str, str]
    edge: str


LIGHT_RULE = RuleColours(("#0B5C5A", "#5E9C97", "#DCCBB0", "#FFFFFF"), "#675E54")
DARK_RULE = RuleColours(("#6FC7BF", "#3F8680", "#5A5043", "#282420"), "#B9AEA0")
PAPER_RULE = RuleColours(("#262626", "#7D7D7D", "#C8C8C8", "#FFFFFF"), "#262626")


def paint_bar(painter: QPainter, room: QRectF, counts: Sequence[int], colours: RuleColours) -> None:
    """Paint one bar in pieces as long as their counts; the last of four is empty, and hatched."""
    whole = sum(counts)
    if not whole:
        return
    radius = room.height() * 0.22
    outline = QPainterPath()
    outline.addRoundedRect(room, radius, radius)
    painter.save()
    painter.setClipPath(outline)
    left = room.left()
    for at, count in enumerate(counts):
        wide = room.width() * count / whole
        paint_piece(painter, QRectF(left, room.top(), wide, room.height()), at, colours)
        left += wide
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.edge), room.height() * 0.05))
    painter.drawPath(outline)


def paint_piece(painter: QPainter, room: QRectF, at: int, colours: RuleColours) -> None:
    """Paint one piece of a bar, or the square that explains it."""
    at = min(at, len(colours.pieces) - 1)
    painter.fillRect(room, QColor(colours.pieces[at]))
    if at == 3:
        _hatch(painter, room, colours)
    painter.setPen(QPen(QColor(colours.edge), max(room.height() * 0.03, 0.05)))
    painter.drawLine(QLineF(room.topRight(), room.bottomRight()))


def _hatch(painter: QPainter, room: QRectF, colours: RuleColours) -> None:
    painter.save()
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colours.edge), room.height() * 0.035))
    step, high = room.height() * 0.3, room.height()
    x = room.left() - high
    while x < room.right():
        painter.drawLine(QPointF(x, room.bottom()), QPointF(x + high, room.top()))
        x += step
    painter.restore()


def paint_months(
    painter: QPainter, room: QRectF, months: Sequence[int], colours: RuleColours
) -> None:
    """Paint how something grew, a column for each month, this month the fullest."""
    most = max(*months, 1)
    step = room.width() / len(months)
    for at, count in enumerate(months):
        high = max(room.height() * count / most, room.height() * 0.012)
        column = QRectF(room.left() + at * step, room.bottom() - high, step * 0.68, high)
        last = at == len(months) - 1
        painter.fillRect(column, QColor(colours.pieces[0 if last else 1]))
