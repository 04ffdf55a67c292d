# SPDX-License-Identifier: MIT
"""The energy of one theme over half a year, as a calm line; told apart without colour too."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from math import sqrt

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from koekdesk.matching.energy import WEEKS, Direction
from koekdesk.texts import short_month
from koekdesk.ui.look_colours import current_palette

_LOWEST = 0.3  # of the height, for the smallest theme
_EDGE = 6
_UP = (Direction.NEW, Direction.RISING)


class EnergyLine(QWidget):
    """Weeks from left to right, today at the right; the highest of all themes fills the height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[float, ...] = ()
        self._most = 1.0
        self._direction = Direction.STEADY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, weeks: Sequence[float], most: float, direction: Direction) -> None:
        """Show the energy of each week, beside the most energy any theme has."""
        self._weeks, self._most, self._direction = tuple(weeks), max(most, 1e-6), direction
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round(self.fontMetrics().height() * 2.6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if len(self._weeks) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, points = current_palette(), self._points()
        low = float(self.height() - _EDGE)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(_EDGE, low), QPointF(self.width() - _EDGE, low))
        path = _curve(points)
        warm = self._direction in _UP
        colour = QColor(colours.caramel if warm else colours.soft)
        field = QPainterPath(path)
        field.lineTo(points[-1].x(), low)
        field.lineTo(points[0].x(), low)
        pale = QColor(colour)
        pale.setAlphaF(0.18 if warm else 0.1)
        painter.fillPath(field, pale)
        painter.setPen(_pen(colour, self._direction))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], 3.5, 3.5)

    def _points(self) -> list[QPointF]:
        top = max(*self._weeks, 1e-6)
        high = (self.height() - 2.5 * _EDGE) * max(_LOWEST, sqrt(top / self._most))
        step = (self.width() - 2 * _EDGE) / (len(self._weeks) - 1)
        low = self.height() - _EDGE
        return [
            QPointF(_EDGE + at * step, low - high * week / top)
            for at, week in enumerate(self._weeks)
        ]


class EnergyMonths(QWidget):
    """The months under the lines of all themes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setPen(QColor(current_palette().soft))
        today = date.today()
        step = (self.width() - 2 * _EDGE) / (WEEKS - 1)
        end = 0.0
        for back in range(WEEKS - 1, -1, -1):
            monday = today - timedelta(weeks=back)
            if monday.day > 7:
                continue
            words = short_month(monday)
            x = _EDGE + (WEEKS - 1 - back) * step
            wide = painter.fontMetrics().horizontalAdvance(words)
            if x >= end and x + wide <= self.width():
                painter.drawText(QPointF(x, painter.fontMetrics().ascent()), words)
                end = x + wide + 12


def _curve(points: Sequence[QPointF]) -> QPainterPath:
    """Return a smooth line that never goes above or below the points it joins."""
    path = QPainterPath(points[0])
    for before, after in pairwise(points):
        middle = (before.x() + after.x()) / 2
        path.cubicTo(middle, before.y(), middle, after.y(), after.x(), after.y())
    return path


def _pen(colour: QColor, direction: Direction) -> QPen:
    """Return a thick line for what comes up, a thin one for what stays, dashes for quieter."""
    pen = QPen(colour, 2.6 if direction in _UP else 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if direction is Direction.FALLING:
        pen.setDashPattern([3.0, 3.0])
    return pen
