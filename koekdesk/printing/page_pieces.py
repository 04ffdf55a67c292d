# SPDX-License-Identifier: MIT
"""What each block of a document becomes on paper: pieces that are never cut in two."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from koekdesk.printing.document import (
    Block,
    Boxes,
    Document,
    Fact,
    Group,
    Heading,
    Item,
    Lines,
    Paragraph,
    Quote,
    Table,
    Title,
)
from koekdesk.printing.fitting import INK, SOFT, Style, largest_size
from koekdesk.printing.fitting import Block as Laid
from koekdesk.vocabulary import StatementKind

#: In millimetres: the width texts get, and the sizes of shapes and boxes.
WIDTH, SHAPE, BOX = 170.0, 6.0, 4.6
_INNER, _RULE_PITCH = 9.0, 10.0
#: Higher than this a group goes on on the next page.
_MOST_TOGETHER = 200.0
_CUT = 900  # a longer text is laid out in pieces, so that it can go on on the next page
_POINTS = {False: 10.5, True: 14.0}


@dataclass(frozen=True, slots=True)
class TextMark:
    """A laid out text at a place of its piece."""

    laid: Laid
    x: float
    y: float
    colour: str


@dataclass(frozen=True, slots=True)
class ShapeMark:
    """The shape of a kind of statement."""

    kind: StatementKind
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A box to tick, ticked already or not."""

    x: float
    y: float
    on: bool


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A line to the right edge: dotted to write on, soft between rows."""

    y: float
    x: float = 0.0
    soft: bool = False


Mark = TextMark | ShapeMark | BoxMark | RuleMark


@dataclass(frozen=True, slots=True)
class Piece:
    """What stays together on one page; ``above`` is room before it, unless it comes first."""

    height: float
    above: float
    marks: tuple[Mark, ...]
    leads: bool = False  # a heading: never the last of a page
    heading: str = ""  # what begins here


def pieces_of(document: Document) -> Iterator[Piece]:
    """Yield what a document becomes, from top to bottom."""
    yield from _pieces(document.blocks, _POINTS[document.large])


def _pieces(blocks: Iterable[Block], points: float) -> Iterator[Piece]:
    for block in blocks:
        yield from _MAKERS[type(block)](block, points)


def _title(block: Title, points: float) -> Iterator[Piece]:
    """Yield a title on one or two lines, smaller when it must; a very long one takes more."""
    style = Style(points * 2.2, points * 1.6, bold=True, most_lines=2)
    size = largest_size(style, lambda size: Laid(block.text, WIDTH, size, style).lines <= 2)
    for at, piece in enumerate(_texts(block.text, size or style.smallest, 4.0, bold=True)):
        yield replace(piece, heading="" if at else block.text)


def _heading(block: Heading, points: float) -> Iterator[Piece]:
    for at, piece in enumerate(_texts(block.text, points * 1.3, 7.0, bold=True)):
        yield replace(piece, leads=True, heading="" if at else block.text)


def _paragraph(block: Paragraph, points: float) -> Iterator[Piece]:
    yield from _texts(block.text, points, 2.6, colour=SOFT if block.soft else INK)


def _lines(block: Lines, _points: float) -> Iterator[Piece]:
    for _ in range(block.count):
        yield Piece(_RULE_PITCH, 0.0, (RuleMark(_RULE_PITCH - 1.0),))


def _texts(
    text: str, points: float, above: float, *, bold: bool = False, colour: str = INK, x: float = 0.0
) -> Iterator[Piece]:
    """Yield a text, a paragraph a line that was typed, long ones in pieces."""
    for at, part in enumerate(_parts(text)):
        laid = Laid(part, WIDTH - x, points, Style(points, points, bold=bold))
        mark = TextMark(laid, x, 0.0, colour)
        yield Piece(laid.height, above if at == 0 else 0.0, (mark,))


def _parts(text: str) -> Iterator[str]:
    """Cut a text at its line ends, and between words where it is very long."""
    for line in text.split("\n"):
        while len(line) > _CUT:
            at = line.rfind(" ", 0, _CUT)
            at = at if at > 0 else _CUT
            yield line[:at]
            line = line[at:].lstrip()
        yield line


def _quote(block: Quote, points: float) -> Iterator[Piece]:
    lead = _laid(f"{block.lead}  {block.note}".strip(), points * 0.9, WIDTH - _INNER)
    first = TextMark(lead, _INNER, 0.0, SOFT)
    shape = ShapeMark(block.kind, 0.0, 0.4)
    for at, part in enumerate(_parts(f"“{block.text}”")):
        words = _laid(part, points * 1.2, WIDTH - _INNER)
        top = lead.height + 0.6 if at == 0 else 0.0
        marks = (shape, first) if at == 0 else ()
        said = TextMark(words, _INNER, top, INK)
        yield Piece(top + words.height, 3.2 if at == 0 else 0.0, (*marks, said))


def _fact(block: Fact, points: float) -> Iterator[Piece]:
    width = WIDTH * 0.36
    label = _laid(block.label, points * 0.9, width - 4)
    first = TextMark(label, 0.0, 0.4, SOFT)
    if not block.text.strip():
        height = max(label.height + 0.4, _RULE_PITCH - 2.0)
        yield Piece(height, 1.6, (first, RuleMark(height - 1.0, width)))
        return
    for at, part in enumerate(_parts(block.text)):
        words = _laid(part, points, WIDTH - width)
        marks = (first,) if at == 0 else ()
        height = max(words.height, label.height if at == 0 else 0.0)
        said = TextMark(words, width, 0.0, INK)
        yield Piece(height, 1.6 if at == 0 else 0.0, (*marks, said))


def _boxes(block: Boxes, points: float) -> Iterator[Piece]:
    question = _laid(block.question, points, WIDTH)
    marks: list[Mark] = [TextMark(question, 0.0, 0.0, INK)]
    x, y = 0.0, question.height + 1.6
    for words, on in block.options:
        laid = _laid(words, points, 60.0)
        marks += [BoxMark(x, y, on), TextMark(laid, x + BOX + 2.0, y, INK)]
        x += BOX + laid.width + 12.0
    height = y + max(BOX, points * 0.5)
    if block.note:
        note = _laid(block.note, points * 0.85, max(WIDTH - x, 40.0))
        marks.append(TextMark(note, x, y + 0.3, SOFT))
        height = max(height, y + note.height)
    yield Piece(height, 4.4, tuple(marks))


def _item(block: Item, points: float) -> Iterator[Piece]:
    x = BOX + 3.0
    words = _laid(block.text, points, (WIDTH - x) * (0.6 if block.line else 1.0))
    height = max(words.height, _RULE_PITCH - 2.0 if block.line else BOX)
    top = 0.0
    if block.line:  # words stand on the line behind them
        top = max(height - 1.6 - (words.height - words.below), 0.0)
    first = top + words.baseline - BOX + 0.6
    marks: list[Mark] = [BoxMark(0.0, max(first, 0.4), on=False), TextMark(words, x, top, INK)]
    if block.line:
        marks.append(RuleMark(top + words.height - words.below + 0.4, x + words.width + 3.0))
    yield Piece(height, 1.6, tuple(marks))


def _group(block: Group, points: float) -> Iterator[Piece]:
    pieces = list(_pieces(block.blocks, points))
    if sum(piece.above + piece.height for piece in pieces) > _MOST_TOGETHER:
        yield from pieces
        return
    marks: list[Mark] = []
    y = 0.0
    for at, piece in enumerate(pieces):
        y += piece.above if at else 0.0
        marks += [replace(mark, y=mark.y + y) for mark in piece.marks]
        y += piece.height
    if pieces:
        heading = next((piece.heading for piece in pieces if piece.heading), "")
        yield Piece(y, pieces[0].above, tuple(marks), heading=heading)


def _table(block: Table, points: float) -> Iterator[Piece]:
    widths = _column_widths(block)
    yield _row(block.columns, widths, points * 0.9, head=True)
    for row in block.rows:
        yield _row(row, widths, points, head=False)


def _row(cells: tuple[str, ...], widths: list[float], points: float, *, head: bool) -> Piece:
    marks: list[Mark] = []
    x = height = 0.0
    for cell, width in zip(cells, widths, strict=True):
        laid = Laid(cell[:_CUT], width - 4, points, Style(points, points, bold=head))
        marks.append(TextMark(laid, x, 1.0, SOFT if head else INK))
        x, height = x + width, max(height, laid.height)
    marks.append(RuleMark(height + 2.0, soft=True))
    return Piece(height + 2.2, 3.0 if head else 0.6, tuple(marks), leads=head)


def _column_widths(block: Table) -> list[float]:
    """Share the width by how much stands in the columns, none of them very narrow."""
    longest = [
        min(max(len(row[at]) for row in (block.columns, *block.rows)), 60) + 6
        for at in range(len(block.columns))
    ]
    return [WIDTH * part / sum(longest) for part in longest]


def _laid(text: str, points: float, width: float) -> Laid:
    return Laid(text, width, points, Style(points, points))


_MAKERS: dict[type[Block], Callable[[Any, float], Iterator[Piece]]] = {
    Title: _title,
    Heading: _heading,
    Paragraph: _paragraph,
    Quote: _quote,
    Fact: _fact,
    Boxes: _boxes,
    Lines: _lines,
    Table: _table,
    Item: _item,
    Group: _group,
}
