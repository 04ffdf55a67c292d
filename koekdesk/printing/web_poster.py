# SPDX-License-Identifier: MIT
"""The web of the neighbourhood outside the program: an A3 for the wall, SVG and PNG.

First names only, and only of who agreed to their name on paper; everybody else is a dot.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
)
from PySide6.QtSvg import QSvgGenerator

from koekdesk.printing.fonts import text_font
from koekdesk.printing.pdf import PrintJob, begin_millimetres, fit_paper, full_page, write_whole
from koekdesk.printing.web_legend import paint_legend_sign
from koekdesk.printing.web_painting import paint_web
from koekdesk.printing.web_scene import LIGHT_WEB, WebScene, fit
from koekdesk.services.web import Node, NodeKind
from koekdesk.texts import WEB_SIGNS, format_date, web_sign_name

translate = QCoreApplication.translate

#: An A3 on its side, in millimetres, and the same in the units that everything is painted in.
WIDTH, HEIGHT = 420.0, 297.0
_UNIT = 0.25
_SIZE = QSize(round(WIDTH / _UNIT), round(HEIGHT / _UNIT))
_MARGIN, _HEAD, _FOOT = 64.0, 120.0, 60.0
_COLOURS = LIGHT_WEB._replace(paper="#FFFFFF")
_TITLE, _WORDS, _NAME = 62, 22, 17  # heights of letters, in units
_PNG_TIMES = 2


def paper_names(scene: WebScene) -> tuple[str, ...]:
    """Return what may stand on paper: a first name of who agreed, names of groups and places."""
    return tuple(_paper_name(node) for node in scene.web.nodes)


def _paper_name(node: Node) -> str:
    if node.kind is not NodeKind.PERSON:
        return node.name
    return node.name.split()[0] if node.card and node.name.split() else ""


def web_poster(scene: WebScene, today: date) -> PrintJob:
    """Return the A3 with the picture, for a preview or a PDF."""

    def paint(device: QPagedPaintDevice) -> None:
        painter = QPainter()
        begin_millimetres(painter, device)
        try:
            fit_paper(painter, device, WIDTH, HEIGHT)
            painter.scale(_UNIT, _UNIT)
            _paint(painter, scene, today)
        finally:
            painter.end()

    return PrintJob(
        title=translate("WebPoster", "Web of the neighbourhood on paper"),
        heading=translate("WebPoster", "Web of the neighbourhood"),
        advice=translate("WebPoster", "One A3. Only who agreed to it is named; others are a dot."),
        name=translate("WebPoster", "Web of the neighbourhood"),
        file_name=translate("WebPoster", "web of the neighbourhood"),
        layout=full_page(QPageSize.PageSizeId.A3, QPageLayout.Orientation.Landscape),
        sheets=1,
        see_through=True,
        paint=paint,
    )


def write_web_svg(path: Path, scene: WebScene, today: date) -> None:
    """Write the picture as SVG; raise ``KoekdeskError`` and leave what was there when it fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(_SIZE)
    drawing.setViewBox(QRect(QPointF().toPoint(), _SIZE))
    drawing.setTitle(translate("WebPoster", "Web of the neighbourhood"))
    painter = QPainter(drawing)
    _paint(painter, scene, today)
    painter.end()
    write_whole(path, bytes(buffer.data().data()))


def write_web_png(path: Path, scene: WebScene, today: date) -> None:
    """Write the picture as PNG; raise ``KoekdeskError`` and leave what was there when it fails."""
    image = QImage(_SIZE * _PNG_TIMES, QImage.Format.Format_RGB32)
    image.fill(QColor(_COLOURS.paper))
    painter = QPainter(image)
    painter.scale(_PNG_TIMES, _PNG_TIMES)
    _paint(painter, scene, today)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    write_whole(path, bytes(buffer.data().data()))


def _paint(painter: QPainter, scene: WebScene, today: date) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, _SIZE.width(), _SIZE.height())
    room = whole.adjusted(_MARGIN, _MARGIN + _HEAD, -_MARGIN, -_MARGIN - _FOOT)
    painter.setPen(QColor(_COLOURS.ink))
    painter.setFont(_font(_TITLE, bold=True))
    title = translate("WebPoster", "Web of the neighbourhood")
    painter.drawText(QPointF(_MARGIN, _MARGIN + _TITLE * 0.8), title)
    painter.setPen(QColor(_COLOURS.soft))
    painter.setFont(_font(_WORDS))
    line = translate("WebPoster", "As far as we know, {day}.").format(day=format_date(today, today))
    painter.drawText(QPointF(_MARGIN, _MARGIN + _TITLE * 0.8 + _WORDS * 1.8), line)
    painter.save()
    painter.translate(room.topLeft())
    sight = fit(scene, QSizeF(room.size()), 40)
    paint_web(painter, scene, sight, _COLOURS, _font(_NAME), paper_names(scene))
    painter.restore()
    _paint_legend(painter, whole.bottom() - _MARGIN - _WORDS / 2)


def _paint_legend(painter: QPainter, y: float) -> None:
    font = _font(_WORDS)
    metrics, x = QFontMetricsF(font), _MARGIN
    for sign in WEB_SIGNS:
        paint_legend_sign(painter, sign, QPointF(x + _WORDS, y), _WORDS * 0.45, _COLOURS)
        words = web_sign_name(sign)
        painter.setFont(font)
        painter.setPen(QColor(_COLOURS.ink))
        painter.drawText(QPointF(x + _WORDS * 2.3, y + _WORDS * 0.36), words)
        x += _WORDS * 3.8 + metrics.horizontalAdvance(words)


def _font(height: int, *, bold: bool = False) -> QFont:
    font = text_font(12, bold=bold)
    font.setPixelSize(height)
    return font
