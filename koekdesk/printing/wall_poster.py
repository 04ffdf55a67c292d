# SPDX-License-Identifier: MIT
"""A poster for the wall: what we can and have, what we would love, and what grows here. A3."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Block, Style, fit, largest_size
from koekdesk.printing.pdf import PrintJob, begin_millimetres, fit_paper, full_page
from koekdesk.printing.shapes import draw_shape
from koekdesk.services.sheets import SaidRow
from koekdesk.services.wall import GrowingRow, Wall
from koekdesk.texts import excerpt, join_words, kind_lead
from koekdesk.vocabulary import StatementKind

translate = QCoreApplication.translate

#: An A3 in millimetres.
WIDTH, HEIGHT = 297.0, 420.0
_MARGIN, _GUTTER, _TOP, _FOOT = 18.0, 14.0, 52.0, 20.0
_COLUMN = (WIDTH - 2 * _MARGIN - _GUTTER) / 2
_SHAPE, _BETWEEN = 8.0, 5.0
_TITLE = Style(54, 26, bold=True, most_lines=1)
_HEADING = Style(30, 18, bold=True, most_lines=2)
_LEAD = Style(15, 11, most_lines=1)
_BAND = Style(22, 14)
_FOOTER = Style(17, 12, most_lines=1)
_MOST_GROWING = 8
_LONGEST = 150  # in characters; the rest one hears from them
#: The letters of quotes: the largest at which all of it hangs on one sheet, else the last.
_SIZES = (32.0, 28.0, 24.0, 21.0, 19.0)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One quote, laid out to the width of a column."""

    kind: StatementKind
    lead: Block
    words: Block

    @property
    def height(self) -> float:
        return self.lead.height + self.words.height + _BETWEEN


def wall_poster(wall: Wall) -> PrintJob:
    """Return the poster, for a preview, a printer or a PDF."""
    name = translate("Wall", "What grows in our neighbourhood")
    return PrintJob(
        title=translate("Wall", "Poster for the wall"),
        heading=translate("Wall", "Poster for the wall"),
        advice=translate(
            "Wall", "A3. First names only, of who said yes to telling their story to others."
        ),
        name=name,
        file_name=translate("Wall", "poster for the wall"),
        layout=full_page(QPageSize.PageSizeId.A3, QPageLayout.Orientation.Portrait),
        sheets=len(_sheets(wall)),
        paint=lambda device: paint_wall(device, wall),
    )


def paint_wall(device: QPagedPaintDevice, wall: Wall) -> None:
    """Paint the poster; what does not fit on one goes on on a next."""
    sheets = _sheets(wall)
    painter = QPainter()
    begin_millimetres(painter, device)
    try:
        fit_paper(painter, device, WIDTH, HEIGHT)
        for at, columns in enumerate(sheets):
            if at:
                device.newPage()
            band = _band(wall) if at == 0 else None
            top = _TOP + (band.height + 8 if band else 0.0)
            _paint_frame(painter, band, top)
            for left, entries in zip((_MARGIN, _MARGIN + _COLUMN + _GUTTER), columns, strict=True):
                _paint_column(painter, left, top, entries)
    finally:
        painter.end()


Column = list[_Entry]


def _sheets(wall: Wall) -> list[tuple[Column, Column]]:
    """Return the columns of every sheet: gifts at the left, wishes and what grows at the right."""
    pages: list[list[Column]] = [[], []]
    sides = [[_said(row) for row in rows] for rows in (wall.gifts, wall.wishes)]
    band = _band(wall)
    for points in _SIZES:
        pages = [list(_pages(side, points, band.height + 8 if band else 0.0)) for side in sides]
        if max(map(len, pages)) <= 1:
            break
    count = max(1, *map(len, pages))
    left, right = ([*side, *([[]] * (count - len(side)))] for side in pages)
    return list(zip(left, right, strict=True))


Words = tuple[StatementKind, str, str]  # shape, lead, text


def _said(row: SaidRow) -> Words:
    text = translate("Wall", "{name} {lead}")
    lead = text.format(name=row.called, lead=kind_lead(row.quote.kind))
    return row.quote.kind, lead, f"“{excerpt(row.quote.text, _LONGEST)}”"


def _band(wall: Wall) -> Block | None:
    """Return what residents do together, over the whole width."""
    if not wall.growing:
        return None
    text = translate("Wall", "Growing here: {things}.")
    words = text.format(things=join_words([_grows(row) for row in wall.growing[:_MOST_GROWING]]))
    return fit(words, WIDTH - 2 * _MARGIN, 60, _BAND)


def _grows(row: GrowingRow) -> str:
    title = excerpt(row.title, _LONGEST // 2)
    if not row.owners:
        return title
    text = translate("Wall", "{what} (with {names})")
    return text.format(what=title, names=join_words(row.owners))


def _pages(words: Sequence[Words], points: float, first: float) -> Iterator[Column]:
    """Yield what stands in one column of each sheet; the first has less room."""
    room = HEIGHT - _TOP - _FOOT - _MARGIN - 22
    column: Column = []
    used = first
    for kind, lead, text in words:
        entry = _entry(kind, lead, text, points)
        if column and used + entry.height > room:
            yield column
            column, used = [], 0.0
        column.append(entry)
        used += entry.height
    if column:
        yield column


def _entry(kind: StatementKind, lead: str, text: str, points: float) -> _Entry:
    width = _COLUMN - _SHAPE - 4
    words = Block(text, width, points, Style(points, points))
    return _Entry(kind, fit(lead, width, 8, _LEAD), words)


def _paint_frame(painter: QPainter, band: Block | None, top: float) -> None:
    """Paint the title, what grows here, two headings, and how to join in."""
    wide = WIDTH - 2 * _MARGIN
    title = fit(translate("Wall", "What grows in our neighbourhood"), wide, 26, _TITLE)
    title.draw(painter, _MARGIN, _MARGIN, ACCENT)
    if band is not None:
        band.draw(painter, _MARGIN, _TOP - 4, INK)
    headings = (
        translate("Wall", "This is what we can and have"),
        translate("Wall", "This is what we would love"),
    )
    lefts = (_MARGIN, _MARGIN + _COLUMN + _GUTTER)
    size = largest_size(
        _HEADING, lambda size: all(Block(w, _COLUMN, size, _HEADING).lines == 1 for w in headings)
    )
    style = replace(_HEADING, largest=size or _HEADING.smallest)
    for left, words in zip(lefts, headings, strict=True):
        fit(words, _COLUMN, 18, style).draw(painter, left, top, INK)
    painter.setPen(QPen(QColor(LINE), 0.5))
    middle = WIDTH / 2
    painter.drawLine(QPointF(middle, top), QPointF(middle, HEIGHT - _MARGIN - _FOOT))
    y = HEIGHT - _MARGIN - 10
    painter.drawLine(QPointF(_MARGIN, y - 4), QPointF(WIDTH - _MARGIN, y - 4))
    words = translate("Wall", "Do you see something? Speak to each other. Or come and tell yours.")
    fit(words, wide, 10, _FOOTER).draw(painter, _MARGIN, y, INK)


def _paint_column(painter: QPainter, left: float, top: float, entries: Sequence[_Entry]) -> None:
    y = top + 20
    for entry in entries:
        draw_shape(painter, entry.kind, QRectF(left, y + 1, _SHAPE, _SHAPE), ACCENT)
        entry.lead.draw(painter, left + _SHAPE + 4, y, SOFT)
        entry.words.draw(painter, left + _SHAPE + 4, y + entry.lead.height, INK)
        y += entry.height
