# SPDX-License-Identifier: MIT
"""Paints the web of the neighbourhood in small steps: fields, lines, shapes, names."""

from collections.abc import Iterator, Sequence
from math import hypot

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from koekdesk.printing.web_scene import (
    LINE_KINDS,
    NODE_KINDS,
    Sight,
    WebColours,
    WebScene,
    on_view,
)
from koekdesk.services.web import LineKind, NodeKind

#: Painted between two moments to stop.
_CHUNK = 300
#: Nearer than this many pixels a dot's room, everybody's name is shown where there is room.
_NAMES_FROM = 26.0
_MOST_NAMES, _MOST_AFAR = 260, 70
#: Left free at the sides of the view, in pixels.
_RIM = 3
#: More lines than this are drawn without dots and smooth edges.
_MANY_LINES = 600
_PLENTY = 15_000
Spots = NDArray[np.float64]


def paint_web(
    painter: QPainter,
    scene: WebScene,
    sight: Sight,
    colours: WebColours,
    font: QFont,
    names: Sequence[str] | None = None,
) -> None:
    """Paint the whole picture at once."""
    for _ in paint_steps(painter, scene, sight, colours, font, names):
        pass


def paint_steps(
    painter: QPainter,
    scene: WebScene,
    sight: Sight,
    colours: WebColours,
    font: QFont,
    names: Sequence[str] | None = None,
) -> Iterator[None]:
    """Paint the picture step by step, each a few milliseconds.

    Other ``names`` than the web's are all written where there is room, also from afar.
    """
    spots = on_view(scene, sight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield from _fields(painter, scene, sight, colours, spots)
    yield from _lines(painter, scene, sight, colours, spots)
    yield from _shapes(painter, scene, sight, colours, spots)
    yield
    wanted = _worth_naming(scene, sight) if names is None else scene.first.tolist()
    paint_names(painter, scene, sight, colours, font, wanted, names)


def dot_radius(scale: float) -> float:
    """Return how large a person is drawn."""
    return min(max(scale * 0.32, 1.0), 9.0)


def paint_lines_of(
    painter: QPainter, scene: WebScene, sight: Sight, colours: WebColours, at: int
) -> None:
    """Paint the lines of one node clearly, and its neighbours over them."""
    spots = on_view(scene, sight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mine = np.flatnonzero((scene.one == at) | (scene.other == at))
    for kind in range(len(LINE_KINDS)):
        chosen = mine[scene.line[mine] == kind]
        together = LINE_KINDS[kind] is LineKind.TOGETHER
        pen = QPen(QColor(colours.warm if together else colours.soft), 2.4 if together else 1.6)
        painter.setPen(pen)
        painter.drawLines(_segments(scene, spots, chosen))
    for other in (*scene.neighbours(at), at):
        paint_shape(painter, scene, colours, other, spots[other], dot_radius(sight.scale) * 1.15)


def paint_shape(
    painter: QPainter, scene: WebScene, colours: WebColours, at: int, spot: Spots, radius: float
) -> None:
    """Paint one person, group or place."""
    middle = QPointF(float(spot[0]), float(spot[1]))
    colour = int(scene.colour[at])
    fill = QColor(colours.dots[colour] if colour >= 0 else colours.alone)
    kind = NODE_KINDS[scene.kind[at]]
    if kind is NodeKind.PERSON:
        painter.setPen(QPen(QColor(colours.paper), max(radius * 0.16, 0.5)))
        painter.setBrush(fill)
        painter.drawEllipse(middle, radius, radius)
        if scene.connector[at]:
            painter.setPen(QPen(QColor(colours.mark), max(radius * 0.32, 1.4)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius * 1.65, radius * 1.65)
        return
    painter.setPen(QPen(QColor(colours.ink), max(radius * 0.2, 1.0)))
    painter.setBrush(QColor(colours.paper))
    paint_sign(painter, kind, middle, radius * 1.25)


def paint_sign(painter: QPainter, kind: NodeKind, middle: QPointF, radius: float) -> None:
    """Paint the outline that stands for a kind: a dot, a square, a diamond."""
    if kind is NodeKind.PERSON:
        painter.drawEllipse(middle, radius, radius)
    elif kind is NodeKind.GROUP:
        side = radius * 1.8
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.drawRoundedRect(box, side * 0.22, side * 0.22)
    else:
        high = radius * 1.3
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in _diamond(high)]))


def _diamond(high: float) -> tuple[tuple[float, float], ...]:
    return (0.0, -high), (high, 0.0), (0.0, high), (-high, 0.0)


def paint_names(
    painter: QPainter,
    scene: WebScene,
    sight: Sight,
    colours: WebColours,
    font: QFont,
    wanted: Sequence[int],
    names: Sequence[str] | None = None,
) -> list[int]:
    """Write names below their shapes, the first ones first, none over another; return whose."""
    spots, metrics = on_view(scene, sight), QFontMetricsF(font)
    names = scene.names if names is None else names
    below = dot_radius(sight.scale) * 1.5 + 1
    taken: list[QRectF] = []
    written: list[int] = []
    painter.setFont(font)
    for at in wanted:
        name = names[at]
        if not name or len(taken) >= _MOST_NAMES:
            continue
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, metrics.height() * 9)
        wide = metrics.horizontalAdvance(shown)
        x, y = spots[at].tolist()
        room = QRectF(_name_from(x, wide, sight.size.width()), y + below, wide, metrics.height())
        if any(room.intersects(other) for other in taken):
            continue
        taken.append(room.adjusted(-3, 0, 3, 0))
        written.append(at)
        _write(painter, room, shown, colours)
    return written


def _name_from(x: float, wide: float, view: float) -> float:
    """Return where a name begins: in the middle below ``x``, but whole where that is in view."""
    left = x - wide / 2
    return min(max(left, _RIM), view - wide - _RIM) if 0 <= x <= view else left


def _write(painter: QPainter, room: QRectF, words: str, colours: WebColours) -> None:
    """Write words with a thin edge of paper around the letters."""
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
    painter.setPen(QColor(colours.paper))
    for x, y in ((-1.2, 0), (1.2, 0), (0, -1.2), (0, 1.2)):
        painter.drawText(room.translated(x, y), flags, words)
    painter.setPen(QColor(colours.ink))
    painter.drawText(room, flags, words)


def _worth_naming(scene: WebScene, sight: Sight) -> list[int]:
    """Return whose name is written: everybody from near by, from afar who stands out."""
    spots = on_view(scene, sight)
    first = scene.first
    seen = _inside(spots[first], sight, 20)
    if sight.scale < _NAMES_FROM:
        around = [at for part in scene.web.parts for at in part.around[:1]]
        stands_out = scene.connector | (scene.kind > 0)
        stands_out[around] = True
        seen &= stands_out[first]
    most = _MOST_NAMES * 3 if sight.scale >= _NAMES_FROM else _MOST_AFAR
    return first[seen][:most].tolist()


def _inside(spots: Spots, sight: Sight, edge: float) -> NDArray[np.bool_]:
    x, y = spots[:, 0], spots[:, 1]
    wide, high = sight.size.width(), sight.size.height()
    return (x > -edge) & (x < wide + edge) & (y > -edge) & (y < high + edge)


def _fields(
    painter: QPainter, scene: WebScene, sight: Sight, colours: WebColours, spots: Spots
) -> Iterator[None]:
    """Paint the soft colour of each part around its people."""
    width = sight.scale * 2.7
    seen = _inside(spots, sight, width)
    for colour, field in enumerate(colours.fields):
        pen = QPen(QColor(field), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        chosen = np.flatnonzero(seen & (scene.colour == colour))
        for start in range(0, len(chosen), _CHUNK):
            painter.setPen(pen)
            painter.drawPoints(_points(spots[chosen[start : start + _CHUNK]]))
            yield


def _lines(
    painter: QPainter, scene: WebScene, sight: Sight, colours: WebColours, spots: Spots
) -> Iterator[None]:
    """Paint lines: thin for who know each other, thick and warm for what is under way."""
    a, b = spots[scene.one], spots[scene.other]
    wide, high = sight.size.width(), sight.size.height()
    low, top = np.minimum(a, b), np.maximum(a, b)
    seen = (top[:, 0] > 0) & (low[:, 0] < wide) & (top[:, 1] > 0) & (low[:, 1] < high)
    many = int(seen.sum())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, many <= _PLENTY)
    for kind in (LineKind.PLACE, LineKind.MEMBER, LineKind.TIE, LineKind.TOGETHER):
        pen = _pen(kind, colours, many, sight.scale)
        chosen = np.flatnonzero(seen & (scene.line == LINE_KINDS.index(kind)))
        for start in range(0, len(chosen), _CHUNK):
            painter.setPen(pen)
            painter.drawLines(_segments(scene, spots, chosen[start : start + _CHUNK]))
            yield
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _pen(kind: LineKind, colours: WebColours, many: int, scale: float) -> QPen:
    near = min(max(scale / 20, 0.1), 1.0)
    if kind is LineKind.TOGETHER:
        warm = QColor(colours.warm)
        warm.setAlphaF(0.45 + 0.5 * near)
        return QPen(warm, 0.8 + 1.6 * near)
    colour = QColor(colours.line)
    colour.setAlphaF(0.4 + 0.4 * near)
    pen = QPen(colour, 0.7 + 0.5 * near)
    if kind is not LineKind.TIE and many <= _MANY_LINES:
        pen.setDashPattern([2.5, 3.0])
    return pen


def line_pen(kind: LineKind, colours: WebColours) -> QPen:
    """Return the pen of a kind of line, as it is explained."""
    return _pen(kind, colours, 0, 24.0)


def _shapes(
    painter: QPainter, scene: WebScene, sight: Sight, colours: WebColours, spots: Spots
) -> Iterator[None]:
    """Paint people as dots, and over them who joins parts, groups and places."""
    radius = dot_radius(sight.scale)
    seen = _inside(spots, sight, radius * 2)
    plain = seen & (scene.kind == 0) & ~scene.connector
    for colour in range(-1, len(colours.dots)):
        pen = QPen(QColor(colours.dots[colour] if colour >= 0 else colours.alone), radius * 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        chosen = np.flatnonzero(plain & (scene.colour == colour))
        for start in range(0, len(chosen), _CHUNK):
            painter.setPen(pen)
            painter.drawPoints(_points(spots[chosen[start : start + _CHUNK]]))
            yield
    special = np.flatnonzero(seen & ~plain)
    for count, at in enumerate(special.tolist()):
        paint_shape(painter, scene, colours, at, spots[at], radius * 1.2)
        if count % 60 == 59:
            yield


def _points(spots: Spots) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in spots.tolist()])


def _segments(scene: WebScene, spots: Spots, chosen: NDArray[np.int64]) -> list[QLineF]:
    ends = np.hstack((spots[scene.one[chosen]], spots[scene.other[chosen]]))
    return [QLineF(*end) for end in ends.tolist()]


def nearest(scene: WebScene, sight: Sight, where: QPointF, reach: float) -> int | None:
    """Return the node under a point of the view, or None."""
    if not len(scene.spots):
        return None
    away = on_view(scene, sight) - (where.x(), where.y())
    at = int(np.argmin(np.hypot(away[:, 0], away[:, 1])))
    return at if hypot(*away[at].tolist()) <= reach else None
