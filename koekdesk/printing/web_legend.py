# SPDX-License-Identifier: MIT
"""The shapes and lines of the web as they are explained, on screen and on paper."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from koekdesk.printing.web_painting import line_pen, paint_sign
from koekdesk.printing.web_scene import WebColours
from koekdesk.services.web import LineKind, NodeKind

_LINES = {kind.value: kind for kind in (LineKind.TIE, LineKind.TOGETHER, LineKind.MEMBER)}
_SHAPES = {kind.value: kind for kind in (NodeKind.GROUP, NodeKind.PLACE)}


def paint_legend_sign(
    painter: QPainter, sign: str, middle: QPointF, radius: float, colours: WebColours
) -> None:
    """Paint one of ``texts.WEB_SIGNS`` around a point."""
    if sign in _LINES:
        pen = line_pen(_LINES[sign], colours)
        pen.setWidthF(pen.widthF() * radius / 5)
        painter.setPen(pen)
        across = QPointF(radius * 2, 0)
        painter.drawLine(middle - across, middle + across)
        return
    if sign in _SHAPES:
        painter.setPen(QPen(QColor(colours.ink), radius * 0.25))
        painter.setBrush(QColor(colours.paper))
        paint_sign(painter, _SHAPES[sign], middle, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.dots[2]))
    painter.drawEllipse(middle, radius * 0.75, radius * 0.75)
    if sign == "bridge":
        painter.setPen(QPen(QColor(colours.mark), radius * 0.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius * 1.25, radius * 1.25)
