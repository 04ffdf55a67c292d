# SPDX-License-Identifier: MIT
"""The twelve ground rules on an A3 for the wall: large, warm, and as good in black and white."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from koekdesk.printing.fitting import (
    ACCENT,
    INK,
    LINE,
    SOFT,
    Block,
    Style,
    fit,
    largest_size,
)
from koekdesk.printing.pdf import PrintJob, begin_millimetres, fit_paper, full_page
from koekdesk.printing.shapes import draw_icon
from koekdesk.texts import rule_words

translate = QCoreApplication.translate

#: An A3 in millimetres.
WIDTH, HEIGHT = 297.0, 420.0
_MARGIN, _GAP, _ACROSS, _DOWN = 20.0, 10.0, 2, 6
_HEAD = 42.0
_TITLE = Style(52, 32, bold=True, most_lines=1)
_LINE = Style(20, 15)
_NUMBER = Style(36, 24, bold=True, most_lines=1)
_RULE = Style(26, 16, bold=True, most_lines=1)
_TEXT = Style(19, 11, most_lines=3)
_QUESTION = Style(17, 10, most_lines=2)
_NUMBER_ROOM = 20.0


def rules_poster() -> PrintJob:
    """Return the poster, for a preview or a PDF."""
    return PrintJob(
        title=translate("Poster", "Poster of the ground rules"),
        heading=translate("Poster", "The twelve ground rules"),
        advice=translate("Poster", "One A3 for the wall. On an A4 it is printed smaller."),
        name=translate("Poster", "The twelve ground rules"),
        file_name=translate("Poster", "ground rules"),
        layout=full_page(QPageSize.PageSizeId.A3, QPageLayout.Orientation.Portrait),
        sheets=1,
        paint=paint_rules,
    )


def paint_rules(device: QPagedPaintDevice) -> None:
    """Paint the poster on a printer, a preview or a PDF."""
    painter = QPainter()
    begin_millimetres(painter, device)
    try:
        fit_paper(painter, device, WIDTH, HEIGHT)
        _paint_head(painter)
        wide = (WIDTH - 2 * _MARGIN - (_ACROSS - 1) * _GAP) / _ACROSS
        high = (HEIGHT - _MARGIN * 2 - _HEAD) / _DOWN
        sizes = _sizes(wide - _NUMBER_ROOM)
        for rule in range(1, _ACROSS * _DOWN + 1):
            row, column = divmod(rule - 1, _ACROSS)
            left = _MARGIN + column * (wide + _GAP)
            top = _MARGIN + _HEAD + row * high
            _paint_rule(painter, rule, QRectF(left, top, wide, high), sizes)
    finally:
        painter.end()


def _paint_head(painter: QPainter) -> None:
    room = WIDTH - 2 * _MARGIN
    draw_icon(painter, "cup", QRectF(_MARGIN, _MARGIN, 18, 18), ACCENT)
    title = fit(translate("Poster", "The twelve ground rules"), room - 24, 20, _TITLE)
    title.draw(painter, _MARGIN + 24, _MARGIN - 2, INK)
    words = translate("Poster", "Residents decide, residents act, residents own what grows.")
    fit(words, room - 24, 12, _LINE).draw(painter, _MARGIN + 24, _MARGIN + 21, SOFT)


class _Sizes(NamedTuple):
    """One size in points for all twelve, so that no rule looks larger than another."""

    title: float
    text: float
    question: float


def _sizes(width: float) -> _Sizes:
    told = [rule_words(rule) for rule in range(1, _ACROSS * _DOWN + 1)]

    def size(style: Style, texts: Sequence[str], height: float) -> float:
        def fits(points: float) -> bool:
            blocks = (Block(text, width, points, style) for text in texts)
            return all(one.height <= height and one.lines <= style.most_lines for one in blocks)

        return largest_size(style, fits) or style.smallest

    return _Sizes(
        size(_RULE, [words.title for words in told], 12),
        size(_TEXT, [words.text for words in told], 22),
        size(_QUESTION, [words.question for words in told], 14),
    )


def _paint_rule(painter: QPainter, rule: int, room: QRectF, sizes: _Sizes) -> None:
    painter.setPen(QPen(QColor(LINE), 0.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(room.left(), room.top()), QPointF(room.right(), room.top()))
    words = rule_words(rule)
    left, y = room.left() + _NUMBER_ROOM, room.top() + 4.0
    wide = room.width() - _NUMBER_ROOM
    title = Block(words.title, wide, sizes.title, _RULE)
    number = fit(str(rule), _NUMBER_ROOM, 16, _NUMBER)
    number.draw_on(painter, room.left(), y + title.baseline, ACCENT)
    title.draw(painter, left, y, INK)
    y += title.height + 1.2
    text = Block(words.text, wide, sizes.text, _TEXT)
    text.draw(painter, left, y, INK)
    y += text.height + 1.5
    Block(words.question, wide, sizes.question, _QUESTION).draw(painter, left, y, SOFT)
