# SPDX-License-Identifier: MIT
"""Paints one conversation card in millimetres: two quotes large, and what joins them below."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from koekdesk.printing.card_people import GAP, columns, equal_quotes, paint_people
from koekdesk.printing.drawing_layout import Picture
from koekdesk.printing.faces import CardFace
from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Block, Style, fit, fit_whole
from koekdesk.printing.shapes import draw_icon, draw_shape

#: White all around, for printers that cannot reach the edge and knives that slip.
MARGIN = 6.5

_MANY = 2  # more people stand on a line each
_TALLEST = 25.0  # a drawing, in millimetres
_WRITING = 6.0  # room to write a name
_ROOM_FOR_NAME = 0.42  # at most, of a line with somebody's words
_ONE_LINE = 12.0  # room enough for a line in any script
_WHY, _WHY_IN_SHORT = Style(11.5, 8.5), Style(8.8, 8.5)  # on a full card
_LABEL = Style(8.5, 8, most_lines=1)
_OPENING = Style(11, 8)
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
    below = (_footer, _begin_and_ask, _middle)
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
    room = words.width() * _ROOM_FOR_NAME
    names = [fit(part.name, room, _ONE_LINE, _NAME) for part in face.parts]
    notes = [fit(part.gives_to, room, _ONE_LINE, _STREET) for part in face.parts]
    begin = max(block.width for block in (*names, *notes)) + 3
    quotes = equal_quotes(
        [part.quotes[0].text if part.quotes else "" for part in face.parts],
        words.width() - begin,
        height - 0.6,
    )
    rows = zip(face.parts, names, notes, quotes, strict=True)
    for at, (part, name, note, quote) in enumerate(rows):
        top = area.top() + at * height
        baseline = top + 3.6
        if part.quotes:
            shape = QRectF(area.left(), baseline - 3.4, 4.2, 4.2)
            draw_shape(painter, part.quotes[0].kind, shape, ACCENT)
            quote.draw(painter, words.left() + begin, top + 0.2, INK)
        name.draw_on(painter, words.left(), baseline, INK)
        if part.gives_to:
            note.draw_on(painter, words.left(), baseline + 4.2, SOFT)
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
    height = 9.0
    cells = columns(area, area.bottom() - height, height)
    for part, cell in zip(face.parts, cells, strict=True):
        baseline = cell.top() + 3.2
        name = fit(part.name, cell.width() * 0.7, _ONE_LINE, _NAME)
        name.draw_on(painter, cell.left(), baseline, INK)
        if part.street:
            room = cell.width() - name.width - 3
            street = fit(part.street, room, _ONE_LINE, _STREET)
            street.draw_on(painter, cell.left() + name.width + 2, baseline, SOFT)
        place = QRectF(cell.left(), baseline + 4.9, cell.width(), height)
        _answer_boxes(painter, face.boxes, place)
    top = area.bottom() - height - 1.6
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


def _begin_and_ask(painter: QPainter, face: CardFace, area: QRectF) -> float:
    """Paint how to begin and what to ask, beside each other; return where they begin."""
    width, most = (area.width() - GAP) / 2, 10.8
    opening = fit(face.opening, width, most, _OPENING, "“{text}”")
    question = fit(face.question, width, most, _QUESTION)
    top = area.bottom() - 4.2 - max(opening.height, question.height)
    right = area.left() + width + GAP
    for label, block, x in ((face.begin, opening, area.left()), (face.ask, question, right)):
        fit(label, width, _ONE_LINE, _LABEL).draw(painter, x, top, SOFT)
        block.draw(painter, x, top + 4.2, INK)
    _rule(painter, area, top - 1.6)
    return top - 3.2


def _whole_sentences(said: Sequence[str], width: float, height: float) -> Block:
    """Return as many sentences as fit; only the first may be cut."""
    style = _WHY
    for count in range(len(said), 1, -1):
        whole = fit_whole(" ".join(said[:count]), width, height, style)
        if whole is not None:
            return whole
        style = _WHY_IN_SHORT
    return fit("".join(said[:1]), width, height, style)


def _middle(painter: QPainter, face: CardFace, area: QRectF) -> float:
    """Paint the drawing, and beside it why and who could introduce; return where they begin."""
    width = (area.width() - GAP) / 2
    left = area.right() - width
    picture = Picture(face.drawing, width, small=True)
    scale = min(1.0, _TALLEST / picture.height)
    introducer = fit(face.introducer, width - 6, 9.0, _INTRODUCER)
    room = introducer.height + (_WRITING if face.introducer_open else 0.0)
    why = _whole_sentences(face.why, width, max(_TALLEST - room - 2.0, 9.0))
    told = why.height + 2.0 if face.why else 0.0
    height = max(picture.height * scale, told + room)
    top = area.bottom() - height
    _paint_picture(painter, picture, scale, QPointF(area.left(), area.bottom() - height / 2))
    y = top + (height - told - room) / 2
    if face.why:
        why.draw(painter, left, y, INK)
    draw_icon(painter, "people", QRectF(left, y + told, 4.6, 4.6), ACCENT)
    introducer.draw(painter, left + 6, y + told, INK)
    if face.introducer_open:
        line = y + told + room - 0.6
        painter.setPen(QPen(QColor(SOFT), 0.2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left + 6, line), QPointF(area.right(), line))
    return top - 2.0


def _paint_picture(painter: QPainter, picture: Picture, scale: float, left: QPointF) -> None:
    """Paint a drawing that begins at a point and stands around its height."""
    painter.save()
    painter.translate(left.x() + picture.width * (1 - scale) / 2, left.y())
    painter.scale(scale, scale)
    picture.paint(painter, 0, -picture.height / 2)
    painter.restore()


def _rule(painter: QPainter, area: QRectF, y: float) -> None:
    painter.setPen(QPen(QColor(LINE), 0.2))
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
