# SPDX-License-Identifier: MIT
"""Paints two people and their words, or the words of more, in equal letters, as large as fits."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from koekdesk.printing.faces import CardPart, CardQuote
from koekdesk.printing.fitting import ACCENT, INK, SOFT, Block, Style, fit, largest_size
from koekdesk.printing.shapes import draw_shape

GAP = 8.0  # between two columns, in millimetres

_ONE_LINE = 14.0
_NAME = Style(16, 8, bold=True, most_lines=1)
_LEAD = Style(11, 8, most_lines=1)
_QUOTE, _QUOTE_OF_MANY = Style(24, 11), Style(24, 8.5)
_QUOTE_ON_A_LINE = Style(12, 8)
_QUOTED = "“{text}”"
_HEAD, _LEAD_ROW, _BETWEEN = 7.4, 5.4, 1.0


def columns(area: QRectF, top: float, height: float) -> tuple[QRectF, QRectF]:
    """Return a cell for each of two people, beside each other."""
    width = (area.width() - GAP) / 2
    left = QRectF(area.left(), top, width, height)
    return left, left.translated(width + GAP, 0)


def paint_people(painter: QPainter, parts: Sequence[CardPart], area: QRectF) -> None:
    """Paint two people: name, how the quote is meant, and the quote."""
    cells = columns(area, area.top(), area.height())
    said = [[quote.text for quote in part.quotes] for part in parts]
    blocks = _equal_letters(said, cells[0].width(), cells[0].height() - _HEAD)
    for part, cell, words in zip(parts, cells, blocks, strict=True):
        _paint_person(painter, part, cell, words, _row_heights(blocks))


def _equal_letters(said: Sequence[Sequence[str]], width: float, height: float) -> list[list[Block]]:
    """Return what everybody said in one size, the largest that fits: nobody speaks louder."""
    most = max(map(len, said))
    room = height - (most - 1) * (_LEAD_ROW + _BETWEEN)
    style = _QUOTE if sum(map(len, said)) <= len(said) == 2 else _QUOTE_OF_MANY

    def blocks(points: float) -> list[list[Block]]:
        return [[Block(_QUOTED.format(text=t), width, points, style) for t in ts] for ts in said]

    points = largest_size(style, lambda points: sum(_row_heights(blocks(points))) <= room)
    if points:
        return blocks(points)
    smallest = Style(style.smallest, style.smallest)
    return [[fit(text, width, room / most, smallest, _QUOTED) for text in texts] for texts in said]


def equal_quotes(said: Sequence[str], width: float, height: float) -> list[Block]:
    """Return what everybody said, each on one or two lines, in one size, the largest that fits."""

    def blocks(points: float) -> list[Block]:
        return [Block(_QUOTED.format(text=text), width, points, _QUOTE_ON_A_LINE) for text in said]

    points = largest_size(
        _QUOTE_ON_A_LINE, lambda points: all(block.height <= height for block in blocks(points))
    )
    if points:
        return blocks(points)
    smallest = Style(_QUOTE_ON_A_LINE.smallest, _QUOTE_ON_A_LINE.smallest)
    return [fit(text, width, height, smallest, _QUOTED) for text in said]


def _row_heights(blocks: Sequence[Sequence[Block]]) -> list[float]:
    """Return the height of the first quotes, and of the second, so that they stand level."""
    return [
        max((block.height for block in row if block), default=0.0) for row in zip_longest(*blocks)
    ]


def _paint_person(
    painter: QPainter,
    part: CardPart,
    cell: QRectF,
    blocks: Sequence[Block],
    heights: Sequence[float],
) -> None:
    _paint_head(painter, part, part.quotes[0] if part.quotes else None, cell)
    slack = cell.height() - _HEAD - sum(heights) - (len(heights) - 1) * (_LEAD_ROW + _BETWEEN)
    y = cell.top() + _HEAD + min(max(slack, 0.0) / (2 * max(len(heights), 1)), 6.0)
    for at, (quote, block, height) in enumerate(zip(part.quotes, blocks, heights, strict=False)):
        if at:
            _paint_lead(painter, quote, cell.left(), y + 4.0, cell.width())
            y += _LEAD_ROW
        block.draw(painter, cell.left(), y, INK)
        y += height + _BETWEEN


def _paint_head(painter: QPainter, part: CardPart, lead: CardQuote | None, cell: QRectF) -> None:
    """Paint ``Fatma ✋ can``: the name and how the quote below it is meant."""
    baseline = cell.top() + 5.2
    lead_width = fit(lead.lead, cell.width() / 2, _ONE_LINE, _LEAD).width + 9.5 if lead else 0.0
    name = fit(part.name, cell.width() - lead_width, _ONE_LINE, _NAME)
    name.draw_on(painter, cell.left(), baseline, INK)
    if lead:
        _paint_lead(painter, lead, cell.left() + name.width + 3, baseline, cell.width() / 2)


def _paint_lead(
    painter: QPainter, quote: CardQuote, x: float, baseline: float, width: float
) -> None:
    draw_shape(painter, quote.kind, QRectF(x, baseline - 3.9, 4.8, 4.8), ACCENT)
    words = fit(quote.lead, width, _ONE_LINE, _LEAD)
    words.draw_on(painter, x + 5.8, baseline, SOFT)
