# SPDX-License-Identifier: MIT
"""Paints one conversation card in millimetres: two quotes large, joined by the reason."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from koekdesk.printing.card_people import GAP, columns, equal_quotes, paint_people
from koekdesk.printing.faces import CardFace
from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Style, fit
from koekdesk.printing.shapes import draw_icon, draw_shape

#: White all around, for printers that cannot reach the edge and knives that slip.
MARGIN = 6.5

_MANY = 4  # more people stand on a line each
_SHORT = 45  # a quote of fewer characters leaves room
_ONE_LINE = 12.0  # room enough for a line in any script
_WHY = Style(11.5, 8.5, centred=True)
_LABEL = Style(8.5, 8, most_lines=1)
_OPENING = Style(11, 8.5)
_QUESTION = Style(12.5, 9, bold=True)
_INTRODUCER = Style(10, 8.5, most_lines=2)
_NAME = Style(9.5, 8, bold=True, most_lines=1)
_STREET = Style(9, 8, most_lines=1)
_BOX = Style(9.5, 6.5, most_lines=1)
_FOOTER = Style(9, 8, most_lines=1)
_NUMBER = Style(12, 9, bold=True, most_lines=1)


def paint_card(painter: QPainter, face: CardFace, card: QRectF) -> None:
    """Paint a card inside its rectangle; the lower parts take what they need, quotes the rest."""
    area = card.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    painter.save()
    painter.setClipRect(area.adjusted(-1, -1, 1, 1))
    many = len(face.parts) > _MANY
    below = (_footer, _introducer, _begin_and_ask, _why)
    for paint_part in below if many else (_footer, _boxes, *below[1:]):
        area.setBottom(paint_part(painter, face, area))
    if many:
        _paint_many(painter, face, area)
    else:
        paint_people(painter, face.parts, area)
    painter.restore()


def _paint_many(painter: QPainter, face: CardFace, area: QRectF) -> None:
    """Paint everybody on a line of their own: the name, their words, boxes for their answer."""
    height = area.height() / len(face.parts)
    words = QRectF(area.left() + 7, area.top(), area.width() * 0.6 - 7, height)
    answers = area.left() + area.width() * 0.6 + 3
    names = [fit(part.name, words.width() * 0.34, _ONE_LINE, _NAME) for part in face.parts]
    begin = max(name.width for name in names) + 3
    quotes = equal_quotes(
        [part.quotes[0].text if part.quotes else "" for part in face.parts],
        words.width() - begin,
        height - 0.6,
    )
    for at, (part, name, quote) in enumerate(zip(face.parts, names, quotes, strict=True)):
        top = area.top() + at * height
        baseline = top + 3.6
        if part.quotes:
            shape = QRectF(area.left(), baseline - 3.4, 4.2, 4.2)
            draw_shape(painter, part.quotes[0].kind, shape, ACCENT)
            quote.draw(painter, words.left() + begin, top + 0.2, INK)
        name.draw_on(painter, words.left(), baseline, INK)
        _answer_boxes(
            painter, face.boxes, QRectF(answers, baseline, area.right() - answers, height)
        )


def _footer(painter: QPainter, face: CardFace, area: QRectF) -> float:
    """Paint what holds for every card, and its number; return where it begins."""
    baseline = area.bottom() - 1.2
    number = fit(face.card_name, area.width() / 2, _ONE_LINE, _NUMBER)
    number.draw_on(painter, area.right() - number.width, baseline, INK)
    draw_icon(painter, "cup", QRectF(area.left(), baseline - 3.6, 4.6, 4.6), ACCENT)
    words = fit(face.footer, area.width() / 2 - 6, _ONE_LINE, _FOOTER)
    words.draw_on(painter, area.left() + 6, baseline, SOFT)
    return area.bottom() - 6.6


def _boxes(painter: QPainter, face: CardFace, area: QRectF) -> float:
    """Paint boxes for everybody's own answer, two people beside each other."""
    in_ring = len(face.parts) > 2
    height = 5.2 if in_ring else 9.0
    rows = (len(face.parts) + 1) // 2
    cells = columns(len(face.parts), area, area.bottom() - rows * height, height)
    for part, cell in zip(face.parts, cells, strict=True):
        baseline = cell.top() + 3.2
        name = fit(part.name, cell.width() * (0.28 if in_ring else 0.7), _ONE_LINE, _NAME)
        name.draw_on(painter, cell.left(), baseline, INK)
        room = cell.width() - name.width - 3
        if in_ring:
            place = QRectF(cell.left() + name.width + 2.5, baseline, room + 0.5, height)
            _answer_boxes(painter, face.boxes, place)
            continue
        if part.street:
            street = fit(part.street, room, _ONE_LINE, _STREET)
            street.draw_on(painter, cell.left() + name.width + 2, baseline, SOFT)
        place = QRectF(cell.left(), baseline + 4.9, cell.width(), height)
        _answer_boxes(painter, face.boxes, place)
    top = area.bottom() - rows * height - 1.6
    _rule(painter, area, top)
    return top - 2.0


def _answer_boxes(painter: QPainter, labels: Sequence[str], place: QRectF) -> None:
    """Paint a box for each answer, on the baseline that is the top of a place."""
    side, inner = 3.4, 1.1
    points = _BOX.largest
    while True:
        style = Style(points, points, most_lines=1)
        blocks = [fit(label, place.width(), _ONE_LINE, style) for label in labels]
        taken = sum(block.width + side + inner for block in blocks)
        between = (place.width() - taken) / (len(labels) - 1)
        if between > 1.5 or points <= _BOX.smallest:
            break
        points -= 0.5
    x, between = place.left(), min(between, 4.0)
    for block in blocks:
        painter.setPen(QPen(QColor(INK), 0.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x + 0.2, place.top() - 2.8, side, side), 0.5, 0.5)
        block.draw_on(painter, x + side + inner, place.top(), INK)
        x += side + inner + block.width + between


def _introducer(painter: QPainter, face: CardFace, area: QRectF) -> float:
    """Paint who could introduce them, or a line to write a name on; return where it begins."""
    words = fit(face.introducer, area.width() - 6, 9.0, _INTRODUCER)
    top = area.bottom() - words.height
    draw_icon(painter, "people", QRectF(area.left(), top, 4.6, 4.6), ACCENT)
    words.draw(painter, area.left() + 6, top, INK)
    begin = area.left() + 8 + words.width
    if face.introducer_open and begin < area.right() - 15:
        line = area.bottom() - 0.8
        painter.setPen(QPen(QColor(SOFT), 0.2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(begin, line), QPointF(area.right(), line))
    return top - 2.0


def _begin_and_ask(painter: QPainter, face: CardFace, area: QRectF) -> float:
    """Paint how to begin and what to ask, beside each other; return where they begin."""
    width, most = (area.width() - GAP) / 2, 10.6
    opening = fit(face.opening, width, most, _OPENING, "“{text}”")
    question = fit(face.question, width, most, _QUESTION)
    top = area.bottom() - 4.2 - max(opening.height, question.height)
    right = area.left() + width + GAP
    for label, block, x in ((face.begin, opening, area.left()), (face.ask, question, right)):
        fit(label, width, _ONE_LINE, _LABEL).draw(painter, x, top, SOFT)
        block.draw(painter, x, top + 4.2, INK)
    _rule(painter, area, top - 1.6)
    return top - 3.2


def _why(painter: QPainter, face: CardFace, area: QRectF) -> float:
    """Paint the reason, and the bracket that joins it to the quotes; return where it begins."""
    if not face.why:
        return area.bottom()
    in_ring = len(face.parts) > 2
    words = fit(" ".join(face.why), area.width() - 8, _why_height(face), _WHY)
    top = area.bottom() - words.height
    words.draw(painter, area.left() + 4, top, INK)
    if in_ring:
        return top - 1.0
    _bracket(painter, area, top - 4.2, top - 0.6)
    return top - 5.6


def _why_height(face: CardFace) -> float:
    """Return the most the reason may take: the more people say, the less it adds."""
    quotes = [quote.text for part in face.parts for quote in part.quotes]
    if len(face.parts) > 2:
        return 5.2
    if len(quotes) > 2:
        return 8.8
    return 15.0 if max(map(len, quotes), default=0) < _SHORT else 11.0


def _bracket(painter: QPainter, area: QRectF, top: float, bottom: float) -> None:
    quarter, middle, bend = (area.width() - GAP) / 4, area.center().x(), 1.6
    left, right, shelf = area.left() + quarter, area.right() - quarter, top + bend
    path = QPainterPath(QPointF(left, top))
    path.quadTo(QPointF(left, shelf), QPointF(left + bend, shelf))
    path.lineTo(QPointF(right - bend, shelf))
    path.quadTo(QPointF(right, shelf), QPointF(right, top))
    path.moveTo(QPointF(middle, shelf))
    path.lineTo(QPointF(middle, bottom))
    painter.setPen(QPen(QColor(ACCENT), 0.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _rule(painter: QPainter, area: QRectF, y: float) -> None:
    painter.setPen(QPen(QColor(LINE), 0.2))
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
