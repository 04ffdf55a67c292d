# SPDX-License-Identifier: MIT
"""Paints a card for one's own pocket in millimetres, with a dark band that says whose it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from koekdesk.printing.card_layout import MARGIN
from koekdesk.printing.card_people import GAP
from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Block, Style, fit
from koekdesk.printing.pocket_faces import PocketFace, PocketPart, PocketQuote
from koekdesk.printing.shapes import draw_icon, draw_shape
from koekdesk.texts import excerpt, isolate
from koekdesk.vocabulary import StatementKind

#: In millimetres.
_BAND, _PITCH, _SHAPE, _INDENT = 7.4, 7.0, 3.8, 5.4
_LEAST_LINES, _LABEL_HEIGHT = 2, 3.4  # to write on
_BETWEEN_PEOPLE = 2.0
_MANY = 2  # more people get their words in small letters
_MARK = Style(11.5, 9, bold=True, most_lines=1)
_INTRODUCING = Style(9.5, 8)
_LABEL = Style(8.5, 8, most_lines=1)
#: Sizes in points of a name, what stands below it, and their words; and how small they may be.
_NAME, _SMALL, _WORDS, _NAME_OF_MANY = 13.0, 9.0, 12.0, 11.0
_SCALES = (1.0, 0.94, 0.89)
#: In characters: at the smallest size words are cut shorter until everybody fits.
_LONGEST = (400, 120, 90, 70, 50, 35, 20)


@dataclass(frozen=True, slots=True)
class _Line:
    block: Block
    colour: str
    x: float = 0.0
    shape: StatementKind | None = None  # stands before it
    above: float = 0.0
    beside: Block | None = None  # soft, on the same baseline


@dataclass(frozen=True, slots=True)
class _Cut:
    """How long words may be, in characters, and whether many people share the card."""

    longest: int
    many: bool


def paint_pocket(painter: QPainter, face: PocketFace, card: QRectF) -> None:
    """Paint a card inside its rectangle: people, who could introduce, and room to write."""
    area = card.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    painter.save()
    painter.setClipRect(area.adjusted(-1, -1, 1, 1))
    _paint_band(painter, face, QRectF(area.left(), area.top(), area.width(), _BAND))
    area.setTop(area.top() + _BAND + 1.8)
    introducing = fit(" ".join(face.introducing), area.width() - 6, 12.0, _INTRODUCING)
    room = area.height() - introducing.height - 4.4 - _LABEL_HEIGHT - _LEAST_LINES * _PITCH
    y = _paint_people(painter, face.parts, area, room) + 1.2
    painter.setPen(QPen(QColor(LINE), 0.2))
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    draw_icon(painter, "people", QRectF(area.left(), y + 1.4, 4.4, 4.4), ACCENT)
    introducing.draw(painter, area.left() + 6, y + 1.4, INK)
    area.setTop(y + introducing.height + 3.2)
    _paint_notes(painter, face.notes, area)
    painter.restore()


def _paint_band(painter: QPainter, face: PocketFace, band: QRectF) -> None:
    painter.fillRect(band, QColor(INK))
    baseline = band.top() + 5.1
    number = fit(face.card_name, band.width() * 0.3, _BAND, _MARK)
    number.draw_on(painter, band.right() - number.width - 2.5, baseline, "white")
    mark = fit(face.mark, band.width() - number.width - 9, _BAND, _MARK)
    mark.draw_on(painter, band.left() + 2.5, baseline, "white")


def _paint_people(
    painter: QPainter, parts: Sequence[PocketPart], area: QRectF, room: float
) -> float:
    """Paint everybody, two beside each other; return where they end."""
    width = (area.width() - GAP) / 2
    y = area.top()
    for pair in _rows(parts, width, room):
        for at, lines in enumerate(pair):
            _paint_lines(painter, lines, area.left() + at * (width + GAP), y)
        y += max(map(_height, pair)) + _BETWEEN_PEOPLE
    return y - _BETWEEN_PEOPLE


def _rows(parts: Sequence[PocketPart], width: float, room: float) -> list[list[list[_Line]]]:
    """Return everybody's lines, two people in a row, as large and as whole as the room allows."""
    tries = [(scale, _LONGEST[0]) for scale in _SCALES]
    tries += [(_SCALES[-1], longest) for longest in _LONGEST[1:]]
    rows: list[list[list[_Line]]] = []
    for scale, longest in tries:
        cut = _Cut(longest, len(parts) > _MANY)
        laid = [list(_lines(part, width, scale, cut)) for part in parts]
        rows = [laid[at : at + 2] for at in range(0, len(laid), 2)]
        if _total(rows) <= room:
            return rows
    everybody = [lines for row in rows for lines in row]
    while _total(rows) > room and (most := max(map(len, everybody))) > 1:
        for lines in everybody:  # what stands last goes first, of whom most is told
            del lines[max(1, most - 1) :]
    return rows


def _total(rows: Sequence[Sequence[Sequence[_Line]]]) -> float:
    return sum(max(map(_height, row)) for row in rows) + _BETWEEN_PEOPLE * (len(rows) - 1)


def _height(lines: Sequence[_Line]) -> float:
    return sum(line.above + line.block.height for line in lines)


def _lines(part: PocketPart, width: float, scale: float, cut: _Cut) -> Iterator[_Line]:
    """Yield what is told of one person; among many people everything stands closer together."""
    small = _SMALL * scale
    if cut.many:
        yield _head(part, width, scale)
    else:
        name = Style(_NAME * scale, 8, bold=True, most_lines=1)
        yield _Line(fit(part.name, width, 14.0, name), INK)
        if part.about:
            yield _Line(_block(part.about, width, small, cut), SOFT)
    for quote in part.quotes:
        yield from _quote(quote, width - _INDENT, scale, cut)
    lines = (" ".join(part.lines),) * bool(part.lines) if cut.many else part.lines
    for at, text in enumerate(lines):
        yield _Line(_block(text, width, small, cut), INK, above=0.0 if at or cut.many else 0.8)


def _head(part: PocketPart, width: float, scale: float) -> _Line:
    """Return a name, and on the same line who that is and where they live."""
    bold = Style(_NAME_OF_MANY * scale, 8, bold=True, most_lines=1)
    name = fit(part.name, width * 0.5, 14.0, bold)
    soft = Style(_SMALL * scale, 7.5, most_lines=1)
    about = fit(part.about, width - name.width - 2.5, 14.0, soft) if part.about else None
    return _Line(name, INK, beside=about)


def _quote(quote: PocketQuote, width: float, scale: float, cut: _Cut) -> Iterator[_Line]:
    """Yield somebody's words below how they are meant; among many people all in one."""
    small, words = _SMALL * scale, _WORDS * scale
    said = f"“{excerpt(quote.text, cut.longest)}”"
    if cut.many:
        told = f"{quote.lead} {isolate(said)}"
        told = f"{told}, {quote.when}" if quote.when else told
        yield _Line(Block(told, width, small, Style(small, small)), INK, _INDENT, quote.kind)
        return
    about = "  ·  ".join(filter(None, (quote.lead, quote.when)))
    yield _Line(Block(about, width, small, Style(small, small)), SOFT, _INDENT, quote.kind, 0.6)
    yield _Line(Block(said, width, words, Style(words, words)), INK, _INDENT)


def _block(text: str, width: float, points: float, cut: _Cut) -> Block:
    return Block(excerpt(text, max(cut.longest * 2, 100)), width, points, Style(points, points))


def _paint_lines(painter: QPainter, lines: Sequence[_Line], left: float, y: float) -> None:
    for line in lines:
        y += line.above
        if line.shape is not None:
            draw_shape(painter, line.shape, QRectF(left, y + 0.3, _SHAPE, _SHAPE), ACCENT)
        line.block.draw(painter, left + line.x, y, line.colour)
        if line.beside is not None:
            x = left + line.block.width + 2.5
            line.beside.draw_on(painter, x, y + line.block.baseline, SOFT)
        y += line.block.height


def _paint_notes(painter: QPainter, label: str, area: QRectF) -> None:
    """Paint as many lines to write on as there is room for, down to the edge."""
    fit(label, area.width(), 6, _LABEL).draw(painter, area.left(), area.top(), SOFT)
    painter.setPen(QPen(QColor(SOFT), 0.2, Qt.PenStyle.DotLine))
    room = area.height() - _LABEL_HEIGHT
    lines = max(int(room / _PITCH), 1)
    for at in range(1, lines + 1):
        y = area.top() + _LABEL_HEIGHT + at * room / lines
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
