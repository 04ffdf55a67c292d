# SPDX-License-Identifier: MIT
"""Gives an inner picture its places in millimetres and paints it, on screen and on paper alike."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from koekdesk.printing.drawing import Drawing, Figure
from koekdesk.printing.fitting import ACCENT, INK, LINE, SOFT, Block, Style, fit
from koekdesk.printing.shapes import draw_icon, draw_shape
from koekdesk.vocabulary import StatementKind

#: As far as people stand apart, in millimetres.
WIDEST = 128.0
_STROKE, _HEAD = 0.4, 1.9


class _Measures(NamedTuple):
    """Letters and room: generous on screen, small on a card."""

    name: Style
    words: Style
    pad: float  # inside a box, above and below
    side: float  # inside a box, left and right
    shape: float
    between: float  # two rows
    beside: float  # two people

    @property
    def lead(self) -> float:
        """Return the room that a shape takes before words."""
        return self.shape + 0.6


_WIDE = _Measures(
    Style(9.5, 8, bold=True, centred=True, most_lines=2),
    Style(8.5, 8, centred=True, most_lines=2),
    0.9, 1.8, 3.6, 5.4, 5.0,
)  # fmt: skip
_SMALL = _Measures(
    Style(8.5, 6.5, bold=True, centred=True, most_lines=3),
    Style(7.5, 6.5, centred=True, most_lines=1),
    0.5, 1.2, 3.2, 3.0, 3.0,
)  # fmt: skip
#: How many sit at the top, the sides and the bottom of a table, by how many there are.
_SEATS = {
    1: (1, 0, 0),
    2: (1, 0, 1),
    3: (2, 0, 1),
    4: (2, 0, 2),
    5: (1, 2, 2),
    6: (2, 2, 2),
    7: (2, 2, 3),
}


class Inks(NamedTuple):
    """The colours of a drawing."""

    ink: str
    soft: str
    accent: str
    line: str
    paper: str  # what it is drawn on


ON_PAPER = Inks(INK, SOFT, ACCENT, LINE, "#FFFFFF")


class _Node:
    """A name in a rounded box, with a shape and a few words below it."""

    def __init__(
        self, figure: Figure, width: float, measures: _Measures, *, dotted: bool = False
    ) -> None:
        self.kind: StatementKind | None = figure.kind
        self._dotted, self._measures = dotted, measures
        inner = width - 2 * measures.side
        beside = measures.lead if self.kind and not figure.words else 0.0
        self._name_room, self._words_room = inner - beside, inner - measures.lead
        self._name: Block = fit(figure.name, self._name_room, 9.0, measures.name)
        self._words: Block | None = None
        widest, high = self._name.width + beside, self._name.height
        if figure.words:
            self._words = fit(figure.words, self._words_room, 7.6, measures.words)
            widest = max(widest, self._words.width + measures.lead)
            high += self._words.height + 0.2
        self.rect = QRectF(0, 0, widest + 2 * measures.side, high + 2 * measures.pad)

    def put(self, x: float, y: float) -> None:
        """Give it a place, by its middle."""
        self.rect.moveCenter(QPointF(x, y))

    def paint(self, painter: QPainter, inks: Inks) -> None:
        """Paint the box and what stands in it."""
        style = Qt.PenStyle.DotLine if self._dotted else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(inks.soft if self._dotted else inks.ink), 0.3, style))
        painter.setBrush(QColor(inks.paper))
        painter.drawRoundedRect(self.rect, 2.2, 2.2)
        x, y = self.rect.center().x(), self.rect.top() + self._measures.pad
        shift = self._measures.lead / 2
        beside = self.kind is not None and self._words is None
        self._name.draw(painter, x + beside * shift - self._name_room / 2, y, inks.ink)
        below = y + self._name.height + 0.2
        if beside:
            self._paint_shape(painter, self._name, y, inks)
        elif self._words is not None:
            self._paint_shape(painter, self._words, below, inks)
            self._words.draw(painter, x + shift - self._words_room / 2, below, inks.soft)

    def _paint_shape(self, painter: QPainter, before: Block, top: float, inks: Inks) -> None:
        if self.kind is not None:
            side = self._measures.shape
            left = self.rect.center().x() - (before.width + self._measures.lead) / 2
            middle = top + before.height / 2
            place = QRectF(left, middle - side / 2, side, side)
            draw_shape(painter, self.kind, place, inks.accent)


class Picture:
    """A drawing laid out to a width; all measures in millimetres."""

    def __init__(self, drawing: Drawing, width: float, *, small: bool = False) -> None:
        self.drawing = drawing
        self.width = min(width, WIDEST)
        self._measures = _SMALL if small else _WIDE
        self._nodes: list[_Node] = []
        self._guides: list[_Node | None] = []
        self._place: Block | None = None
        self._place_room = 0.0
        self._middle = QPointF()
        self._table = QRectF()
        top = self._put_guides()
        self.height = self._put_figures(top) + 0.4

    def paint(self, painter: QPainter, x: float, y: float, inks: Inks = ON_PAPER) -> None:
        """Paint it with its upper left corner at a point."""
        painter.save()
        painter.translate(x, y)
        self._paint_table(painter, inks)
        self._paint_introductions(painter, inks)
        self._paint_place(painter, inks)
        self._paint_arrows(painter, inks)
        for node in (*self._nodes, *filter(None, self._guides)):
            node.paint(painter, inks)
        painter.restore()

    # Places.

    def _node(self, figure: Figure, room: float, *, dotted: bool = False) -> _Node:
        return _Node(figure, room, self._measures, dotted=dotted)

    def _put_guides(self) -> float:
        """Put who introduces in a row above the others; return where the others begin."""
        shown = [guide for guide in self.drawing.guides if guide.figure is None]
        room = self.width / max(len(shown), 2) - self._measures.beside
        for guide in self.drawing.guides:
            own = guide.figure is not None
            name = Figure(guide.name)
            self._guides.append(None if own else self._node(name, room, dotted=True))
        nodes = [node for node in self._guides if node]
        if not nodes:
            return 0.3
        height = max(node.rect.height() for node in nodes)
        _spread(nodes, self.width, 0.3 + height / 2)
        return 0.3 + height + self._measures.between

    def _put_figures(self, top: float) -> float:
        """Put everybody; return where the drawing ends."""
        count = len(self.drawing.figures)
        if not self.drawing.table:
            return self._put_rows(top, (2, 0, count - 2))
        return self._put_rows(top, _SEATS.get(count, ((count - 1) // 2, 2, count // 2 - 1)))

    def _put_rows(self, top: float, seats: tuple[int, int, int]) -> float:
        above, beside, below = seats
        columns = max(above, below, 3 if beside else 2)
        room = self.width / columns - self._measures.beside * (0.6 if columns > 2 else 1.0)
        self._nodes = [self._node(figure, room) for figure in self.drawing.figures]
        first, right = self._nodes[:above], self._nodes[above : above + beside // 2]
        last = self._nodes[above + beside // 2 : above + beside // 2 + below][::-1]
        left = self._nodes[above + beside // 2 + below :]
        y = top
        y = self._put_row(first, y)
        y = self._put_middle([*left, *right], y)
        if last:
            y = self._put_row(last, y)
        if self.drawing.table:
            self._lay_table(first, [*left, *right], last)
        return y - self._below()

    def _put_row(self, nodes: Sequence[_Node], top: float) -> float:
        height = max(node.rect.height() for node in nodes)
        _spread(nodes, self.width, top + height / 2)
        return top + height + self._below()

    def _below(self) -> float:
        """Return the room between two rows: an arrow needs more to be seen."""
        return self._measures.between * (1.0 if self.drawing.table else 1.5)

    def _put_middle(self, nodes: Sequence[_Node], top: float) -> float:
        """Put the place in the middle of a table, with who sits at its sides."""
        if not self.drawing.table:
            return top
        if self.drawing.place:
            taken = max((node.rect.width() for node in nodes), default=0.0)
            lead = self._measures.lead + 1
            self._place_room = self.width - 2 * taken - 8 - lead
            self._place = fit(self.drawing.place, self._place_room, 8.0, self._measures.words)
        heights = [node.rect.height() for node in nodes]
        height = max([*heights, self._place.height if self._place else 0.0])
        y = top - self._measures.between * 0.45 + height / 2
        for node, side in zip(nodes, (0, 1), strict=False):
            half = node.rect.width() / 2
            node.put(half + 0.3 if side == 0 else self.width - half - 0.3, y)
        self._middle = QPointF(self.width / 2, y)
        return y + height / 2 + self._measures.between * 0.55

    def _lay_table(
        self, first: Sequence[_Node], sides: Sequence[_Node], last: Sequence[_Node]
    ) -> None:
        top, bottom = first[0].rect.center().y(), last[0].rect.center().y()
        if sides:
            left, right = sides[0].rect.center().x(), sides[-1].rect.center().x()
        else:
            centres = [node.rect.center().x() for node in (*first, *last)]
            reach = (bottom - top) / 2 + 2
            left = max(min(centres) - reach, 0.3)
            right = min(max(centres) + reach, self.width - 0.3)
        self._table = QRectF(QPointF(left, top), QPointF(right, bottom))

    # Painting.

    def _paint_table(self, painter: QPainter, inks: Inks) -> None:
        if self._table.isEmpty():
            return
        painter.setPen(QPen(QColor(inks.accent), _STROKE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        round_ = self._table.height() / 2
        painter.drawRoundedRect(self._table, round_, round_)

    def _paint_place(self, painter: QPainter, inks: Inks) -> None:
        if self._place is None:
            return
        x, y = self._middle.x(), self._middle.y()
        lead, side, high = self._measures.lead, self._measures.shape, self._place.height
        left = x - (self._place.width + lead) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(inks.paper))  # over the dotted lines that pass here
        painter.drawRect(QRectF(left - 1, y - high / 2, self._place.width + lead + 2, high))
        draw_icon(painter, "place", QRectF(left, y - side / 2, side, side), inks.accent)
        self._place.draw(painter, x + (lead - self._place_room) / 2, y - high / 2, inks.ink)

    def _paint_introductions(self, painter: QPainter, inks: Inks) -> None:
        """Paint dotted lines from who introduces to whom they know."""
        pen = QPen(QColor(inks.soft), 0.45, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.6])
        painter.setPen(pen)
        ends: list[_Node] = []
        for guide, own in zip(self.drawing.guides, self._guides, strict=True):
            node = own or self._nodes[guide.figure or 0]
            ends.append(node)
            for at in guide.knows:
                painter.drawLine(node.rect.center(), self._nodes[at].rect.center())
        if self.drawing.linked and len(ends) > 1:
            painter.drawLine(ends[0].rect.center(), ends[1].rect.center())

    def _paint_arrows(self, painter: QPainter, inks: Inks) -> None:
        pairs = set(self.drawing.arrows)
        for one, other in self.drawing.arrows:
            aside = 1.1 if (other, one) in pairs else 0.0
            _arrow(painter, self._nodes[one].rect, self._nodes[other].rect, aside, inks)
        if not self.drawing.arrows and not self.drawing.table and len(self._nodes) > 1:
            painter.setPen(QPen(QColor(inks.accent), _STROKE))
            painter.drawLine(self._nodes[0].rect.center(), self._nodes[1].rect.center())


def _spread(nodes: Sequence[_Node], width: float, y: float) -> None:
    """Put nodes beside each other in equal parts of a width."""
    part = width / len(nodes)
    for at, node in enumerate(nodes):
        node.put(part * (at + 0.5), y)


def _arrow(painter: QPainter, one: QRectF, other: QRectF, aside: float, inks: Inks) -> None:
    """Paint an arrow from box to box, a little aside when another comes back."""
    way = other.center() - one.center()
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5 or 1.0
    unit = way / length
    across = QPointF(unit.y(), -unit.x()) * aside
    begin = _edge(one, other.center()) + unit * 0.8 + across
    end = _edge(other, one.center()) - unit * 0.8 + across
    neck = end - unit * _HEAD
    painter.setPen(QPen(QColor(inks.accent), _STROKE))
    painter.drawLine(begin, neck)
    wing = QPointF(unit.y(), -unit.x()) * (_HEAD * 0.45)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(inks.accent))
    painter.drawPolygon(QPolygonF([end, neck + wing, neck - wing]))


def _edge(rect: QRectF, toward: QPointF) -> QPointF:
    """Return where the line from the middle of a box to a point leaves it."""
    middle = rect.center()
    way = toward - middle
    across = abs(way.x()) / (rect.width() / 2) if way.x() else 0.0
    down = abs(way.y()) / (rect.height() / 2) if way.y() else 0.0
    return middle + way / max(across, down, 1e-9)
