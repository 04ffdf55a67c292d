# SPDX-License-Identifier: MIT
"""A memory aid for a conversation: open questions, room to write, and what to pick up on (R2, R4).

Two A5 on an A4: the same one twice, to cut in the middle and take along in a pocket.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Style, fit
from koekdesk.printing.pdf import PrintJob, begin_millimetres, fit_paper, full_page
from koekdesk.printing.shapes import draw_icon, draw_shape
from koekdesk.vocabulary import StatementKind

translate = QCoreApplication.translate

SHEET_WIDTH, SHEET_HEIGHT = 297.0, 210.0
_MARGIN = 11.0
_SHAPE = 5.0
_LINE_PITCH = 8.0  # room to write a line by hand
_BOX = 3.6

_TITLE = Style(17, 12, bold=True, most_lines=1)
_LABEL = Style(10.5, 8, most_lines=1)
_QUOTE = Style(12, 9, most_lines=2)
_QUESTION = Style(11.5, 9, bold=True, most_lines=2)
_SMALL = Style(9.5, 8, most_lines=2)


@dataclass(frozen=True, slots=True)
class Aid:
    """Whom the conversation is with, as far as they may be named, and their own words."""

    names: str = ""
    quotes: tuple[tuple[StatementKind, str, str], ...] = ()  # kind, who, what


def memory_aid_job(aid: Aid) -> PrintJob:
    """Return the memory aid as something to print."""
    name = translate("MemoryAid", "Memory aid for a conversation")
    return PrintJob(
        title=name,
        heading=name,
        advice=translate("MemoryAid", "A4, twice the same. Cut in the middle and take one along."),
        name=name,
        file_name=translate("MemoryAid", "memory aid"),
        layout=full_page(QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape),
        sheets=1,
        paint=lambda device: paint_memory_aid(device, aid),
    )


def paint_memory_aid(device: QPagedPaintDevice, aid: Aid) -> None:
    """Paint the two halves of a sheet."""
    painter = QPainter()
    begin_millimetres(painter, device)
    try:
        fit_paper(painter, device, SHEET_WIDTH, SHEET_HEIGHT)
        half = SHEET_WIDTH / 2
        for left in (0.0, half):
            page = QRectF(left, 0, half, SHEET_HEIGHT)
            _paint(painter, aid, page.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        painter.setPen(QPen(QColor(LINE), 0.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(half, 4), QPointF(half, SHEET_HEIGHT - 4))
    finally:
        painter.end()


def questions() -> tuple[tuple[StatementKind, str], ...]:
    """Return the open questions, each with the kind of thing its answer mostly is."""
    return (
        (StatementKind.CAN, translate("MemoryAid", "What do others ask you for? What comes easy?")),
        (
            StatementKind.HAS,
            translate("MemoryAid", "What do you have that somebody else could enjoy?"),
        ),
        (StatementKind.DO, translate("MemoryAid", "What would you love to do, and with whom?")),
        (StatementKind.LEARN, translate("MemoryAid", "What would you still love to learn?")),
        (
            StatementKind.DREAM,
            translate("MemoryAid", "If one thing in the street could be as you wish: what?"),
        ),
        (StatementKind.NOT, translate("MemoryAid", "What would you rather not?")),
    )


def _paint(painter: QPainter, aid: Aid, area: QRectF) -> None:
    top = _head(painter, aid, area)
    bottom = _foot(painter, area)
    asked = questions()
    height = (bottom - top) / len(asked)
    for at, (kind, question) in enumerate(asked):
        place = QRectF(area.left(), top + at * height, area.width(), height)
        _ask(painter, kind, question, place)


def _head(painter: QPainter, aid: Aid, area: QRectF) -> float:
    """Paint the title, whom it is with, and what to pick up on; return where it ends."""
    title = fit(translate("MemoryAid", "A conversation"), area.width() - 10, 12, _TITLE)
    draw_icon(painter, "cup", QRectF(area.left(), area.top(), 7, 7), ACCENT)
    title.draw(painter, area.left() + 10, area.top(), INK)
    y = area.top() + 15
    half = area.width() / 2 - 3
    labels = (
        (translate("MemoryAid", "With:"), aid.names, area.left()),
        (translate("MemoryAid", "When and where:"), "", area.left() + half + 6),
    )
    for label, words, x in labels:
        _field(painter, label, words, QRectF(x, y, half, 0))
    y += 5
    for kind, who, what in aid.quotes:
        draw_shape(painter, kind, QRectF(area.left(), y, _SHAPE, _SHAPE), ACCENT)
        said = translate("MemoryAid", "Pick up on: {name} said “{words}”")
        words = fit(said.format(name=who, words=what), area.width() - 8, 11, _QUOTE)
        words.draw(painter, area.left() + 8, y, INK)
        y += words.height + 1.5
    return y + 2


def _ask(painter: QPainter, kind: StatementKind, question: str, place: QRectF) -> None:
    """Paint one question with lines to write on."""
    painter.setPen(QPen(QColor(LINE), 0.2))
    painter.drawLine(place.topLeft(), place.topRight())
    draw_shape(painter, kind, QRectF(place.left(), place.top() + 2, _SHAPE, _SHAPE), ACCENT)
    words = fit(question, place.width() - 8, 11, _QUESTION)
    words.draw(painter, place.left() + 8, place.top() + 2, INK)
    y = place.top() + 2 + words.height + _LINE_PITCH - 1
    painter.setPen(QPen(QColor(SOFT), 0.2, Qt.PenStyle.DotLine))
    while y < place.bottom() - 2.5:
        painter.drawLine(QPointF(place.left() + 8, y), QPointF(place.right(), y))
        y += _LINE_PITCH


def _foot(painter: QPainter, area: QRectF) -> float:
    """Paint the spark, the promise and the consent; return where they begin."""
    y = area.bottom() - 4
    words = translate("MemoryAid", "Listen more than you write. Their own words are the best.")
    fit(words, area.width(), 8, _SMALL).draw_on(painter, area.left(), y, SOFT)
    y -= 9
    yes_no = (translate("MemoryAid", "yes"), translate("MemoryAid", "no"))
    asked = translate("MemoryAid", "May we write this down and keep it?")
    _boxes(painter, asked, yes_no, QPointF(area.left(), y), area.width())
    y -= 8
    half = area.width() / 2 - 3
    promised = translate("MemoryAid", "We promised:")
    _field(painter, promised, "", QRectF(area.left(), y, area.width() * 0.66, 0))
    by = QRectF(area.left() + area.width() * 0.66 + 4, y, area.width() * 0.34 - 4, 0)
    _field(painter, translate("MemoryAid", "By:"), "", by)
    y -= 8
    sparks = (
        translate("MemoryAid", "not now"),
        translate("MemoryAid", "a little"),
        translate("MemoryAid", "a lot"),
    )
    spark = translate("MemoryAid", "Did their eyes light up?")
    _boxes(painter, spark, sparks, QPointF(area.left(), y), half * 2)
    return y - 7


def _field(painter: QPainter, label: str, words: str, place: QRectF) -> None:
    """Paint a label with a line behind it, or what is known already."""
    block = fit(label, place.width() * 0.6, 8, _LABEL)
    block.draw_on(painter, place.left(), place.top(), SOFT)
    start = place.left() + block.width + 2
    if words:
        fit(words, place.right() - start, 8, _LABEL).draw_on(painter, start, place.top(), INK)
    painter.setPen(QPen(QColor(SOFT), 0.2, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(start, place.top() + 1.2), QPointF(place.right(), place.top() + 1.2))


def _boxes(
    painter: QPainter, label: str, choices: Sequence[str], start: QPointF, width: float
) -> None:
    block = fit(label, width * 0.6, 8, _LABEL)
    block.draw_on(painter, start.x(), start.y(), SOFT)
    x = start.x() + block.width + 4
    for choice in choices:
        painter.setPen(QPen(QColor(INK), 0.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x, start.y() - 3, _BOX, _BOX), 0.5, 0.5)
        words = fit(choice, width * 0.2, 8, _LABEL)
        words.draw_on(painter, x + _BOX + 1.5, start.y(), INK)
        x += _BOX + words.width + 6
