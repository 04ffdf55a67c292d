# SPDX-License-Identifier: MIT
"""Paper of any kind: what is to be printed, and the same as a PDF, written whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.writing import write_whole
from koekdesk.printing.pdf_language import Bookmark, tell_language
from koekdesk.texts import text_language

Paint = Callable[[QPagedPaintDevice], None]

_RESOLUTION = 300


@dataclass(frozen=True)
class FileForm:
    """The same as a file of another form: what the button says, its ending and its content."""

    words: str
    ending: str  # without a dot
    content: Callable[[], bytes]


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
    forms: tuple[FileForm, ...] = ()  # other files it can be saved as
    bookmarks: tuple[Bookmark, ...] = ()  # where its parts begin
    see_through: bool = False  # painted with colours that let others through
    version: str = ""  # what this one is called, where there are other versions
    versions: tuple["PrintJob", ...] = ()  # the same for somebody else; this one is shown first


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


def write_pdf(
    path: Path,
    layout: QPageLayout,
    title: str,
    paint: Paint,
    bookmarks: Sequence[Bookmark] = (),
    *,
    see_through: bool = False,
) -> None:
    """Write a PDF; raise ``KoekdeskError`` and leave what was there when it fails.

    It is fit for an archive (PDF/A-1b: all letters and colours in the file), unless colours of it
    let others through: that standard has none of those.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    if not see_through:
        writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("koekdesk")
    writer.setPageLayout(layout)
    paint(writer)
    write_whole(path, tell_language(bytes(buffer.data().data()), text_language(), bookmarks))


def write_job(path: Path, job: PrintJob) -> None:
    """Write what a preview shows as a PDF."""
    write_pdf(path, job.layout, job.name, job.paint, job.bookmarks, see_through=job.see_through)
