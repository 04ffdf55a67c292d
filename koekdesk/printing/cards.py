# SPDX-License-Identifier: MIT
"""Conversation cards on paper: four A6 cards on an A4, two cuts, to a printer or a PDF."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.printing.card_layout import paint_card
from koekdesk.printing.faces import CardFace

#: A sheet and its cards in millimetres; the marks for cutting stand between the cards. An A6 may
#: differ 1.5 mm from 148 × 105 (ISO 216).
SHEET_WIDTH, SHEET_HEIGHT = 297.0, 210.0
CARD_WIDTH, CARD_HEIGHT = 147.5, 104.0
CARDS_ON_SHEET = 4

_RESOLUTION = 300
_MARK = 10.0  # as far as a mark reaches from the edge of the paper; most printers start at 4 mm
_CODES = {
    errno.ENOSPC: ErrorCode.DISK_FULL,
    errno.EDQUOT: ErrorCode.DISK_FULL,
    errno.EACCES: ErrorCode.READ_ONLY,
    errno.EPERM: ErrorCode.READ_ONLY,
    errno.EROFS: ErrorCode.READ_ONLY,
}


def sheet_count(cards: int) -> int:
    """Return how many sheets a number of cards takes."""
    return -(-cards // CARDS_ON_SHEET)


def page_layout() -> QPageLayout:
    """Return the paper that cards are made for: A4 on its side, up to the edges."""
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF()
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def write_cards_pdf(path: Path, faces: Sequence[CardFace]) -> None:
    """Write cards as a PDF; raise ``KoekdeskError`` and leave what was there when it fails."""
    content = _pdf(faces)
    part = path.with_name(f".koekdesk-{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        code = _CODES.get(error.errno or 0, ErrorCode.CANNOT_WRITE)
        raise KoekdeskError(code, path=str(path), detail=error.strerror or "") from error
    finally:
        _forget(part)


def paint_cards(device: QPagedPaintDevice, faces: Sequence[CardFace]) -> None:
    """Paint sheets of cards on a printer, a preview or a PDF; other paper gets the sheet fitted."""
    layout = device.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    paper = layout.fullRect(QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise KoekdeskError(ErrorCode.CANNOT_WRITE, path="", detail="")
    try:
        dots = device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(*dots)
        _turn_and_fit(painter, paper)
        for first in range(0, len(faces), CARDS_ON_SHEET):
            if first:
                device.newPage()
            _paint_sheet(painter, faces[first : first + CARDS_ON_SHEET])
    finally:
        painter.end()


def _pdf(faces: Sequence[CardFace]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(QCoreApplication.translate("Card", "Conversation cards"))
    writer.setCreator("koekdesk")
    writer.setPageLayout(page_layout())
    paint_cards(writer, faces)
    return bytes(buffer.data().data())


def _turn_and_fit(painter: QPainter, paper: QRectF) -> None:
    """Lay the sheet in the middle of the paper, on its side, smaller when it must be."""
    width, height = paper.width(), paper.height()
    painter.translate(width / 2, height / 2)
    if height > width:
        painter.rotate(90)
        width, height = height, width
    scale = min(width / SHEET_WIDTH, height / SHEET_HEIGHT)
    if scale < 0.99:  # an A4 is a hair smaller in whole points
        painter.scale(scale, scale)
    painter.translate(-SHEET_WIDTH / 2, -SHEET_HEIGHT / 2)


def _paint_sheet(painter: QPainter, faces: Sequence[CardFace]) -> None:
    right, below = SHEET_WIDTH - CARD_WIDTH, SHEET_HEIGHT - CARD_HEIGHT
    corners = (QPointF(0, 0), QPointF(right, 0), QPointF(0, below), QPointF(right, below))
    for face, corner in zip(faces, corners, strict=False):
        paint_card(painter, face, QRectF(corner.x(), corner.y(), CARD_WIDTH, CARD_HEIGHT))
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


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
