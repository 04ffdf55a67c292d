# SPDX-License-Identifier: MIT
"""The inner picture of a suggestion on screen, by the painter that also draws it on paper."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from koekdesk.printing.drawing import Drawing
from koekdesk.printing.drawing_layout import WIDEST, Inks, Picture
from koekdesk.ui.look import current_palette
from koekdesk.ui.widgets.text import hug

#: A name in a drawing is this many millimetres high; on screen as high as any text.
_NAME = 9.5 * 25.4 / 72
_NARROWEST = 60.0  # in millimetres


class DrawingView(QWidget):
    """Draws who gives what to whom and who introduces; read aloud it is a few sentences."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = drawing
        self._pictures: dict[int, Picture] = {}
        self.setAccessibleName(drawing.told)
        hug(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._picture(width).height * self._scale()) + 1

    def sizeHint(self) -> QSize:
        width = round(WIDEST * self._scale())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_NARROWEST * self._scale()), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = current_palette()
        inks = Inks(colours.ink, colours.soft, colours.caramel, colours.line, colours.card)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        self._picture(self.width()).paint(painter, 0, 0, inks)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._pictures.clear()
            self.updateGeometry()

    def _scale(self) -> float:
        """Return how many pixels a millimetre of the drawing takes beside the text around it."""
        return max(QFontInfo(self.font()).pixelSize(), 1) / _NAME

    def _picture(self, width: int) -> Picture:
        if width not in self._pictures:
            self._pictures[width] = Picture(self.drawing, max(width / self._scale(), 20.0))
        return self._pictures[width]
