# SPDX-License-Identifier: MIT
"""Market cards: one for each gift and each wish, to lay beside each other on a live afternoon.

A gift has a whole frame, a wish a dotted one with round corners; both say what they are and carry
the shape of their kind, so a grey printer is enough.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen

from koekdesk.printing.cards import page_layout, paint_on_sheets, sheet_count
from koekdesk.printing.fitting import ACCENT, INK, SOFT, Style, fit
from koekdesk.printing.pdf import PrintJob
from koekdesk.printing.shapes import draw_shape
from koekdesk.services.sheets import SaidRow
from koekdesk.services.wall import MarketSet
from koekdesk.texts import counts, kind_lead
from koekdesk.vocabulary import GIFTS, StatementKind

translate = QCoreApplication.translate

_MARGIN, _INSIDE, _SHAPE, _FOOT = 7.0, 6.0, 11.0, 24.0
_SIGN = Style(15, 11, bold=True, most_lines=1)
_NAME = Style(19, 11, bold=True, most_lines=1)
_LEAD = Style(13, 9, most_lines=1)
_QUOTE = Style(30, 11)
_LINE = Style(11, 8, most_lines=1)
#: On empty cards, for who comes by and was not written down.
_EMPTY = (StatementKind.CAN, StatementKind.DO)


@dataclass(frozen=True, slots=True)
class MarketFace:
    """The words of one card; an empty one is filled in by hand."""

    kind: StatementKind
    name: str = ""
    text: str = ""


def market_faces(rows: Sequence[SaidRow]) -> tuple[MarketFace, ...]:
    """Return the cards of these words."""
    return tuple(MarketFace(row.quote.kind, row.called, row.quote.text) for row in rows)


def market_job(market: MarketSet) -> PrintJob:
    """Return the whole set with a sheet of empty cards, for a preview, a printer or a PDF."""
    empty = tuple(MarketFace(kind) for kind in _EMPTY for _ in range(2))
    faces = (*market_faces(market.gifts), *market_faces(market.wishes), *empty)
    name = translate("Market", "Market of gifts and wishes")
    advice = translate(
        "Market", "A4, four cards on a sheet, the last sheet empty. Lay out, look, and match."
    )
    more = [counts.more_cards(market.left_out)] if market.left_out else []
    return PrintJob(
        title=name,
        heading=counts.market_cards(len(faces)),
        advice=" ".join([advice, *more]),
        name=name,
        file_name=translate("Market", "market of gifts and wishes"),
        layout=page_layout(),
        sheets=sheet_count(len(faces)),
        paint=lambda device: paint_market(device, faces),
    )


def paint_market(device: QPagedPaintDevice, faces: Sequence[MarketFace]) -> None:
    """Paint sheets of market cards."""
    paint_on_sheets(device, faces, _paint_face)


def _paint_face(painter: QPainter, face: MarketFace, card: QRectF) -> None:
    frame = card.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    _paint_frame(painter, frame, gift=face.kind in GIFTS)
    area = frame.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
    top = _paint_head(painter, face, area)
    bottom = area.bottom() - _FOOT
    if face.text:
        words = fit(face.text, area.width(), bottom - top, _QUOTE, "“{text}”")
        slack = bottom - top - words.height
        words.draw(painter, area.left(), top + slack / 2, INK)
    else:
        for y in (top + 12, top + 24):
            _paint_line(painter, area.left(), y, area.right())
    _paint_foot(painter, face, area, bottom + 4)


def _paint_frame(painter: QPainter, frame: QRectF, *, gift: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if gift:
        pen = QPen(QColor(INK), 1.0)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(frame)
    else:
        pen = QPen(QColor(INK), 1.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.4])
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 12, 12)


def _paint_head(painter: QPainter, face: MarketFace, area: QRectF) -> float:
    """Paint the shape, whether it is a gift or a wish, and who; return where it ends."""
    draw_shape(painter, face.kind, QRectF(area.left(), area.top(), _SHAPE, _SHAPE), ACCENT)
    gift, wish = translate("Market", "GIFT"), translate("Market", "WISH")
    sign = fit(gift if face.kind in GIFTS else wish, area.width() / 3, 9, _SIGN)
    sign.draw_on(painter, area.right() - sign.width, area.top() + 7.5, INK)
    left = area.left() + _SHAPE + 4
    room = area.width() - _SHAPE - 4 - sign.width - 4
    if face.name:
        lead = fit(kind_lead(face.kind), room / 2, 9, _LEAD)
        name = fit(face.name, room - lead.width - 3, 10, _NAME)
        name.draw_on(painter, left, area.top() + 7.5, INK)
        lead.draw_on(painter, left + name.width + 3, area.top() + 7.5, SOFT)
    else:
        _paint_line(painter, left, area.top() + 8.5, left + room)
    return area.top() + _SHAPE + 3


def _paint_foot(painter: QPainter, face: MarketFace, area: QRectF, top: float) -> None:
    """Paint lines for who would like it, or who can."""
    ask = translate("Market", "Who would like this, or join in?")
    if face.kind not in GIFTS:
        ask = translate("Market", "Who can or has this, or wants it too?")
    fit(ask, area.width(), 6, _LINE).draw(painter, area.left(), top, SOFT)
    for y in (top + 12, top + 20):
        _paint_line(painter, area.left(), y, area.right())


def _paint_line(painter: QPainter, left: float, y: float, right: float) -> None:
    painter.setPen(QPen(QColor(SOFT), 0.25, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
