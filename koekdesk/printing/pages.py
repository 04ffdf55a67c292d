# SPDX-License-Identifier: MIT
"""Lays a document out on A4 pages, to a printer, a preview or a PDF."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from koekdesk.files.writing import safe_file_name
from koekdesk.printing.document import Document
from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Style, fit
from koekdesk.printing.fitting import Block as Laid
from koekdesk.printing.page_pieces import (
    BOX,
    SHAPE,
    WIDTH,
    BoxMark,
    Mark,
    Piece,
    RuleMark,
    ShapeMark,
    TextMark,
    pieces_of,
)
from koekdesk.printing.pdf import (
    FileForm,
    PrintJob,
    begin_millimetres,
    fit_paper,
    full_page,
    write_pdf,
)
from koekdesk.printing.pdf_language import Bookmark
from koekdesk.printing.shapes import draw_icon, draw_shape

#: In millimetres.
PAPER = QRectF(0, 0, 210, 297)
MARGIN, _FOOT, _CUP = (210 - WIDTH) / 2, 14.0, 5.0
_FOOTER = Style(9.5, 7.5, most_lines=1)


#: Of so many pages it is handy to find one's way.
_WITH_BOOKMARKS = 2


def document_layout() -> QPageLayout:
    """Return the paper documents are made for: A4 upright, up to the edges."""
    return full_page(QPageSize.PageSizeId.A4, QPageLayout.Orientation.Portrait)


def document_job(document: Document, advice: str, forms: tuple[FileForm, ...] = ()) -> PrintJob:
    """Return a document as a preview needs it."""
    return PrintJob(
        title=document.title,
        heading=document.title,
        advice=advice,
        name=document.title,
        file_name=safe_file_name(document.title),
        layout=document_layout(),
        sheets=page_count(document),
        paint=lambda device: paint_document(device, document),
        forms=forms,
        bookmarks=bookmarks_of(document),
    )


def bookmarks_of(document: Document) -> tuple[Bookmark, ...]:
    """Return where each part of a document of several pages begins."""
    pages = _paged(document)
    if len(pages) < _WITH_BOOKMARKS:
        return ()
    return tuple(
        Bookmark(piece.heading, at)
        for at, page in enumerate(pages)
        for piece, _ in page
        if piece.heading
    )


def page_count(document: Document) -> int:
    """Return how many pages a document takes."""
    return len(_paged(document))


def write_document_pdf(path: Path, document: Document) -> None:
    """Write a document as a PDF; what was there stays whole when it fails."""
    paint = lambda device: paint_document(device, document)  # noqa: E731
    write_pdf(path, document_layout(), document.title, paint, bookmarks_of(document))


def paint_document(device: QPagedPaintDevice, document: Document) -> None:
    """Paint every page; other paper than A4 gets the page fitted."""
    painter = QPainter()
    begin_millimetres(painter, device)
    try:
        fit_paper(painter, device, PAPER.width(), PAPER.height())
        pages = _paged(document)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            _paint_page(painter, document, page, number, len(pages))
    finally:
        painter.end()


def _paged(document: Document) -> list[list[tuple[Piece, float]]]:
    """Return the pieces of every page with their height on it."""
    room = PAPER.height() - 2 * MARGIN - _FOOT
    pages: list[list[tuple[Piece, float]]] = [[]]
    used = 0.0
    pieces = list(pieces_of(document))
    for at, piece in enumerate(pieces):
        above = piece.above if pages[-1] else 0.0
        needed = above + piece.height
        if piece.leads and at + 1 < len(pieces):
            needed += pieces[at + 1].above + pieces[at + 1].height
        if pages[-1] and used + needed > room:
            pages.append([])
            used, above = 0.0, 0.0
        pages[-1].append((piece, used + above))
        used += above + piece.height
    return pages


def _paint_page(
    painter: QPainter,
    document: Document,
    page: list[tuple[Piece, float]],
    number: int,
    total: int,
) -> None:
    for piece, top in page:
        for mark in piece.marks:
            _paint_mark(painter, mark, MARGIN, MARGIN + top)
    foot = document.footer if total == 1 else f"{document.footer}  ·  {number} / {total}"
    laid = fit(foot.strip(" ·"), WIDTH - _CUP - 2, 12.0, _FOOTER)
    baseline = PAPER.height() - MARGIN + 4
    draw_icon(painter, "cup", QRectF(MARGIN, baseline - 4.0, _CUP, _CUP), ACCENT)
    laid.draw_on(painter, MARGIN + _CUP + 2, baseline, SOFT)
    if document.mark:
        _paint_corner(painter, document.mark)


def _paint_corner(painter: QPainter, words: str) -> None:
    """Paint for whom a page is, in a frame in its upper right corner."""
    laid = Laid(words, WIDTH / 2, 10, Style(10, 10, bold=True, most_lines=1))
    left = PAPER.width() - MARGIN - laid.width - 6
    painter.setPen(QPen(QColor(INK), 0.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(left, 7.5, laid.width + 6, laid.height + 2.4), 1.6, 1.6)
    laid.draw(painter, left + 3, 8.7, INK)


def _paint_mark(painter: QPainter, mark: Mark, left: float, top: float) -> None:
    match mark:
        case TextMark():
            mark.laid.draw(painter, left + mark.x, top + mark.y, mark.colour)
        case ShapeMark():
            place = QRectF(left + mark.x, top + mark.y, SHAPE, SHAPE)
            draw_shape(painter, mark.kind, place, ACCENT)
        case BoxMark():
            _paint_box(painter, QRectF(left + mark.x, top + mark.y, BOX, BOX), mark.on)
        case RuleMark():
            style = Qt.PenStyle.SolidLine if mark.soft else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(LINE if mark.soft else SOFT), 0.2, style))
            y = top + mark.y
            painter.drawLine(QPointF(left + mark.x, y), QPointF(PAPER.width() - MARGIN, y))


def _paint_box(painter: QPainter, place: QRectF, on: bool) -> None:
    painter.setPen(QPen(QColor(INK), 0.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, 0.6, 0.6)
    if on:
        painter.setPen(QPen(QColor(INK), 0.6))
        inner = place.adjusted(1.1, 1.1, -1.1, -1.1)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
