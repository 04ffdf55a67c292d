# SPDX-License-Identifier: MIT
"""Conversation cards on paper: four A6 cards on an A4, two cuts, to a printer or a PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from koekdesk.printing.card_layout import paint_card
from koekdesk.printing.faces import CardFace
from koekdesk.printing.pdf import begin_millimetres, fit_paper, full_page, write_pdf
from koekdesk.printing.pocket_faces import PocketFace
from koekdesk.printing.pocket_layout import paint_pocket

#: A sheet and its cards in millimetres; the marks for cutting stand between the cards. An A6 may
#: differ 1.5 mm from 148 × 105 (ISO 216).
SHEET_WIDTH, SHEET_HEIGHT = 297.0, 210.0
CARD_WIDTH, CARD_HEIGHT = 147.5, 104.0
CARDS_ON_SHEET = 4

AnyFace = CardFace | PocketFace  # to hand out, or for one's own pocket
T = TypeVar("T")
_MARK = 10.0  # as far as a mark reaches from the edge of the paper; most printers start at 4 mm


def sheet_count(cards: int) -> int:
    """Return how many sheets a number of cards takes."""
    return -(-cards // CARDS_ON_SHEET)


def page_layout() -> QPageLayout:
    """Return the paper that cards are made for: A4 on its side, up to the edges."""
    return full_page(QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape)


def write_cards_pdf(path: Path, faces: Sequence[AnyFace]) -> None:
    """Write cards as a PDF; raise ``KoekdeskError`` and leave what was there when it fails."""
    title = QCoreApplication.translate("Card", "Conversation cards")
    write_pdf(path, page_layout(), title, lambda device: paint_cards(device, faces))


def paint_cards(device: QPagedPaintDevice, faces: Sequence[AnyFace]) -> None:
    """Paint sheets of cards on a printer, a preview or a PDF; other paper gets the sheet fitted."""
    paint_on_sheets(device, faces, _paint)


def _paint(painter: QPainter, face: AnyFace, card: QRectF) -> None:
    if isinstance(face, PocketFace):
        paint_pocket(painter, face, card)
    else:
        paint_card(painter, face, card)


def paint_on_sheets(
    device: QPagedPaintDevice, faces: Sequence[T], paint: Callable[[QPainter, T, QRectF], None]
) -> None:
    """Paint cards of any kind, four on a sheet, with marks for cutting."""
    painter = QPainter()
    begin_millimetres(painter, device)
    try:
        fit_paper(painter, device, SHEET_WIDTH, SHEET_HEIGHT)
        for first in range(0, len(faces), CARDS_ON_SHEET):
            if first:
                device.newPage()
            _paint_sheet(painter, faces[first : first + CARDS_ON_SHEET], paint)
    finally:
        painter.end()


def _paint_sheet(
    painter: QPainter, faces: Sequence[T], paint: Callable[[QPainter, T, QRectF], None]
) -> None:
    right, below = SHEET_WIDTH - CARD_WIDTH, SHEET_HEIGHT - CARD_HEIGHT
    corners = (QPointF(0, 0), QPointF(right, 0), QPointF(0, below), QPointF(right, below))
    for face, corner in zip(faces, corners, strict=False):
        paint(painter, face, QRectF(corner.x(), corner.y(), CARD_WIDTH, CARD_HEIGHT))
    _paint_marks(painter)


def _paint_marks(painter: QPainter) -> None:
    """Paint where to cut: at the edges and in the middle, between the cards."""
    x, y = SHEET_WIDTH / 2, SHEET_HEIGHT / 2
    painter.setPen(QPen(QColor("black"), 0.15))
    across = ((0, _MARK), (x - _MARK / 2, x + _MARK / 2), (SHEET_WIDTH - _MARK, SHEET_WIDTH))
    down = ((0, _MARK), (y - _MARK / 2, y + _MARK / 2), (SHEET_HEIGHT - _MARK, SHEET_HEIGHT))
    for start, end in across:
        painter.drawLine(QPointF(start, y), QPointF(end, y))
    for start, end in down:
        painter.drawLine(QPointF(x, start), QPointF(x, end))
