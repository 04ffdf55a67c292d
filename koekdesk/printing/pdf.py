# SPDX-License-Identifier: MIT
"""Paper of any kind: what is to be printed, and the same as a PDF, written whole or not at all."""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from koekdesk.errors import ErrorCode, KoekdeskError

Paint = Callable[[QPagedPaintDevice], None]

_RESOLUTION = 300
_CODES = {
    errno.ENOSPC: ErrorCode.DISK_FULL,
    errno.EDQUOT: ErrorCode.DISK_FULL,
    errno.EACCES: ErrorCode.READ_ONLY,
    errno.EPERM: ErrorCode.READ_ONLY,
    errno.EROFS: ErrorCode.READ_ONLY,
}


@dataclass(frozen=True)
class PrintJob:
    """Something for on paper, as a preview needs it."""

    title: str  # of the preview
    heading: str
    advice: str  # one soft line: which paper, what to do with it
    name: str  # of the document
    file_name: str  # offered for the PDF, without its ending
    layout: QPageLayout
    sheets: int
    paint: Paint


def full_page(size: QPageSize.PageSizeId, orientation: QPageLayout.Orientation) -> QPageLayout:
    """Return paper that is painted on up to its edges."""
    layout = QPageLayout(QPageSize(size), orientation, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def begin_millimetres(painter: QPainter, device: QPagedPaintDevice) -> None:
    """Begin to paint on a device, in millimetres from the corner of the paper."""
    layout = device.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    if not painter.begin(device):
        raise KoekdeskError(ErrorCode.CANNOT_WRITE, path="", detail="")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4)


def fit_paper(painter: QPainter, device: QPagedPaintDevice, width: float, height: float) -> None:
    """Lay a sheet of this size (mm) in the middle of the paper there is, smaller when it must."""
    paper = device.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    wide, high = paper.width(), paper.height()
    painter.translate(wide / 2, high / 2)
    if (wide > high) != (width > height):
        painter.rotate(90)
        wide, high = high, wide
    scale = min(wide / width, high / height, 1.0)
    if scale < 0.99:  # paper is a hair smaller in whole points
        painter.scale(scale, scale)
    painter.translate(-width / 2, -height / 2)


def write_pdf(path: Path, layout: QPageLayout, title: str, paint: Paint) -> None:
    """Write a PDF; raise ``KoekdeskError`` and leave what was there when it fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("koekdesk")
    writer.setPageLayout(layout)
    paint(writer)
    write_whole(path, bytes(buffer.data().data()))


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one go; raise ``KoekdeskError`` and leave what was there when it fails."""
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


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
