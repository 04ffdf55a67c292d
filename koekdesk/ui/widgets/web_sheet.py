# SPDX-License-Identifier: MIT
"""What was painted of the web: made a few milliseconds at a time, drawn again in an instant."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from koekdesk.printing.web_painting import paint_steps
from koekdesk.printing.web_scene import Sight, WebColours, WebScene

#: Painting goes on for so many seconds, then keys and clicks have their turn.
_SLICE = 0.009
#: The picture is painted sharply once it stood still this long (ms).
_REST = 70


class WebSheet(QObject):
    """The last picture that was finished, and the one that is being made."""

    #: More can be seen.
    painted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: tuple[QPixmap, Sight] | None = None
        self._making: tuple[QPixmap, QPainter, Iterator[None], Sight] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        self.rested = self._rest.timeout  # somebody stood still for a moment

    def is_complete(self) -> bool:
        """Tell whether everything is painted sharply."""
        return self._making is None and not self._rest.isActive() and self._done is not None

    def is_empty(self) -> bool:
        """Tell whether nothing was finished yet."""
        return self._done is None

    def begin(
        self, scene: WebScene, sight: Sight, colours: WebColours, font: QFont, ratio: float
    ) -> None:
        """Paint this piece anew; what was finished before stays until then."""
        self.stop()
        sheet = QPixmap((sight.size * ratio).toSize())
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(QColor(colours.paper))
        painter = QPainter(sheet)
        self._making = sheet, painter, paint_steps(painter, scene, sight, colours, font), sight
        self._turn.start()

    def wait(self) -> None:
        """Leave off; paint again when the picture stands still."""
        self.stop()
        self._rest.start()

    def stop(self) -> None:
        """Leave off what is being painted."""
        self._rest.stop()
        self._turn.stop()
        if self._making is not None:
            self._making[1].end()
            self._making = None

    def forget(self) -> None:
        """Let go of what was painted: it has other colours now."""
        self.stop()
        self._done = None

    def draw(self, painter: QPainter, now: Sight) -> None:
        """Draw what there is where it lies now."""
        if self._done is not None:
            _draw(painter, *self._done, now)
        elif self._making is not None:
            _draw(painter, self._making[0], self._making[3], now)

    def _go_on(self) -> None:
        if self._making is None:
            self._turn.stop()
            return
        sheet, painter, steps, sight = self._making
        end = perf_counter() + _SLICE
        more = any(perf_counter() >= end for _ in steps)
        if not more:
            painter.end()
            self._done, self._making = (sheet, sight), None
            self._turn.stop()
        if not more or self._done is None:
            self.painted.emit()


def _draw(painter: QPainter, sheet: QPixmap, then: Sight, now: Sight) -> None:
    """Draw what was painted for another sight where it lies now."""
    if then == now:
        painter.drawPixmap(0, 0, sheet)
        return
    centre = QPointF(now.size.width() / 2, now.size.height() / 2)
    size = then.size * (now.scale / then.scale)
    middle = (then.middle - now.middle) * now.scale + centre
    corner = middle - QPointF(size.width() / 2, size.height() / 2)
    painter.drawPixmap(QRectF(corner, size), sheet, QRectF(sheet.rect()))
