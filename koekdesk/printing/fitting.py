# SPDX-License-Identifier: MIT
"""Text that fits its place on paper: smaller first, cut between words only at the very last."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from koekdesk.printing.fonts import text_font
from koekdesk.texts import excerpt

#: Colours of paper; all of them read well in black and white.
INK, SOFT, ACCENT, LINE = "#2A2622", "#5C5349", "#A5521B", "#B9AB97"

#: Text is laid out in hundredths of a millimetre, so that it is the same on every device.
_UNIT = 0.01
_POINT = 25.4 / 72
_STEP = 0.94
#: From line to line in font sizes; scripts with tall letters need more, yet less than their
#: fonts claim. The last is what stays below the baseline.
_PITCH, _TALL, _TALL_PITCH, _BELOW = 1.26, 1.4, 1.5, 0.34


@dataclass(frozen=True, slots=True)
class Style:
    """How a text may look: sizes in points, from wished to smallest."""

    largest: float
    smallest: float
    bold: bool = False
    centred: bool = False
    most_lines: int = 99


class Block:
    """A text laid out to a width; all measures in millimetres."""

    def __init__(self, text: str, width: float, points: float, style: Style) -> None:
        self.points = points
        self.baseline = 0.0  # of the first line, from the top
        self.below = points * _POINT * _BELOW  # what is under the last baseline
        option = QTextOption(
            Qt.AlignmentFlag.AlignHCenter if style.centred else Qt.AlignmentFlag(0)
        )
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text, _font(points, style.bold))
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        size = points * _POINT / _UNIT
        bottom = right = baseline = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width / _UNIT)
            pitch = size * (_PITCH if line.height() < _TALL * size else _TALL_PITCH)
            baseline = bottom + pitch - size * _BELOW
            line.setPosition(QPointF(0, baseline - line.ascent()))
            self.baseline = self.baseline or baseline * _UNIT
            bottom += pitch
            right = max(right, line.naturalTextWidth())
        self._layout.endLayout()
        self.height = bottom * _UNIT
        self.width = right * _UNIT
        self.lines = self._layout.lineCount()

    def draw_on(self, painter: QPainter, x: float, baseline: float, colour: QColor | str) -> None:
        """Paint it with its first line standing on a baseline, whatever its script."""
        self.draw(painter, x, baseline - self.baseline, colour)

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor | str) -> None:
        """Paint it with its upper left corner at a point, in millimetres."""
        painter.save()
        painter.translate(x, y)
        painter.scale(_UNIT, _UNIT)
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(0, 0))
        painter.restore()


def fit(text: str, width: float, height: float, style: Style, marks: str = "{text}") -> Block:
    """Return a text as large as fits; ``marks`` stands around it, also when it is cut."""
    whole = fit_whole(text, width, height, style, marks)
    return whole or _cut(text, width, height, style, marks)


def fit_whole(
    text: str, width: float, height: float, style: Style, marks: str = "{text}"
) -> Block | None:
    """Return a text as large as fits, None when it does not fit as a whole."""

    def block(points: float) -> Block:
        return Block(marks.format(text=text), width, points, style)

    points = largest_size(style, lambda points: _fits(block(points), height, style))
    return block(points) if points else None


def largest_size(style: Style, fits: Callable[[float], bool]) -> float:
    """Return the largest size of a style at which something fits, or 0 when none does."""
    sizes = [style.largest]
    while sizes[-1] * _STEP >= style.smallest:
        sizes.append(sizes[-1] * _STEP)
    best = bisect_left(sizes, True, key=fits)
    return sizes[best] if best < len(sizes) else 0.0


def _cut(text: str, width: float, height: float, style: Style, marks: str) -> Block:
    """Return as many words as fit at the smallest size."""
    shortest, longest = 1, len(text)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        tried = marks.format(text=excerpt(text, middle))
        if _fits(Block(tried, width, style.smallest, style), height, style):
            shortest = middle
        else:
            longest = middle - 1
    return Block(marks.format(text=excerpt(text, shortest)), width, style.smallest, style)


def _fits(block: Block, height: float, style: Style) -> bool:
    return block.height <= height and block.lines <= style.most_lines


@lru_cache(maxsize=256)
def _font(points: float, bold: bool) -> QFont:
    font = text_font(points, bold=bold)
    font.setPixelSize(round(points * _POINT / _UNIT))
    return font
