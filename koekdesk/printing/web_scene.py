# SPDX-License-Identifier: MIT
"""The web of the neighbourhood made ready to draw: spots, lines and colours as arrays."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSizeF

from koekdesk.services.web import Bridges, LineKind, NodeKind, Web

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

NO_BRIDGES = Bridges({}, ())
NODE_KINDS, LINE_KINDS = tuple(NodeKind), tuple(LineKind)


class WebColours(NamedTuple):
    """Colours of a picture, as ``#RRGGBB``."""

    paper: str
    ink: str
    soft: str
    line: str  # a tie
    warm: str  # a connection
    mark: str  # around who joins parts, and around what is current
    fields: tuple[str, ...]  # the soft colours behind parts
    dots: tuple[str, ...]  # people of those parts
    alone: str  # people of no larger part


LIGHT_WEB = WebColours(
    paper="#FBF7EF",
    ink="#2A2622",
    soft="#675E54",
    line="#A0968A",
    warm="#C2693A",
    mark="#0B5C5A",
    fields=(
        "#F5E3CF",
        "#E0EBD8",
        "#D9E9E6",
        "#F3DFE0",
        "#E7E0EE",
        "#F3E9C8",
        "#DEE5EF",
        "#ECE2D5",
    ),
    dots=(
        "#B96F39",
        "#5F8A4B",
        "#37807C",
        "#B2606F",
        "#806B9E",
        "#97801F",
        "#5B789C",
        "#8A735A",
    ),
    alone="#857A6D",
)
DARK_WEB = WebColours(
    paper="#1D1A17",
    ink="#F3ECE1",
    soft="#B9AEA0",
    line="#73695E",
    warm="#E79A5F",
    mark="#6FC7BF",
    fields=(
        "#3B2C1F",
        "#28331F",
        "#1E3332",
        "#3A2529",
        "#302A3B",
        "#363019",
        "#252E3A",
        "#332C25",
    ),
    dots=(
        "#DB9A66",
        "#93BC80",
        "#6FB8B3",
        "#D98F9B",
        "#AE9BCB",
        "#CDB55A",
        "#8FABCE",
        "#BCA58B",
    ),
    alone="#A59A8C",
)


class Sight(NamedTuple):
    """Which piece of the picture is seen: how large a unit is, where the middle lies."""

    scale: float  # pixels (or dots of paper) for one dot's room
    middle: QPointF  # in units, what lies in the middle of the view
    size: QSizeF  # of the view, in pixels


@dataclass(frozen=True)
class WebScene:
    """Everything a painter needs; rows are nodes, or lines."""

    web: Web
    bridges: Bridges
    names: tuple[str, ...]
    spots: NDArray[np.float64]  # [nodes, 2]
    kind: Ints  # place in NODE_KINDS
    part: Ints  # -1 for none
    colour: Ints  # place in ``WebColours.dots``, -1 for none
    one: Ints  # [lines]
    other: Ints
    line: Ints  # place in LINE_KINDS
    connector: Flags
    first: Ints  # nodes in the order their names are worth most

    def neighbours(self, at: int) -> list[int]:
        """Return the nodes a line leads to, in order."""
        found = np.concatenate((self.other[self.one == at], self.one[self.other == at]))
        return sorted(found.tolist())

    def bounds(self) -> tuple[float, float, float, float]:
        """Return left, top, width and height of everything, in units."""
        if not len(self.spots):
            return 0.0, 0.0, 1.0, 1.0
        low, high = self.spots.min(axis=0), self.spots.max(axis=0)
        wide, tall = (high - low).tolist()
        return float(low[0]), float(low[1]), max(wide, 1.0), max(tall, 1.0)


def make_scene(web: Web, bridges: Bridges = NO_BRIDGES) -> WebScene:
    """Return the arrays of a web; bridges may come later, they are slower to find."""
    part = np.array([node.part for node in web.nodes], np.int64)
    one = np.array([line.one for line in web.lines], np.int64)
    other = np.array([line.other for line in web.lines], np.int64)
    connector = np.zeros(len(web.nodes), bool)
    connector[list(bridges.joins)] = True
    kind = np.array([NODE_KINDS.index(node.kind) for node in web.nodes], np.int64)
    chosen = np.append(_part_colours(web, part, one, other), -1)
    return WebScene(
        web=web,
        bridges=bridges,
        names=tuple(node.name for node in web.nodes),
        spots=web.spots,
        kind=kind,
        part=part,
        colour=chosen[part],
        one=one,
        other=other,
        line=np.array([LINE_KINDS.index(line.kind) for line in web.lines], np.int64),
        connector=connector,
        first=_first(web, bridges, kind, one, other),
    )


def fit(scene: WebScene, size: QSizeF, margin: float) -> Sight:
    """Return the sight that shows everything, with a margin around it."""
    left, top, wide, tall = scene.bounds()
    room = max(size.width() - 2 * margin, 20.0), max(size.height() - 2 * margin, 20.0)
    scale = min(room[0] / wide, room[1] / tall, 64.0)
    return Sight(scale, QPointF(left + wide / 2, top + tall / 2), size)


def on_view(scene: WebScene, sight: Sight) -> NDArray[np.float64]:
    """Return where everything lies on a view, in pixels, shape [nodes, 2]."""
    middle = np.array((sight.middle.x(), sight.middle.y()))
    centre = np.array((sight.size.width() / 2, sight.size.height() / 2))
    return (scene.spots - middle) * sight.scale + centre


def _first(web: Web, bridges: Bridges, kind: Ints, one: Ints, other: Ints) -> Ints:
    """Return whose names come first: connectors, groups and places, then who knows most."""
    lines = np.bincount(one, None, len(kind)) + np.bincount(other, None, len(kind))
    worth = lines.astype(np.float64)
    worth[kind > 0] += 1e6
    around = [at for part in web.parts for at in part.around]
    worth[around] += 1e3
    for place, at in enumerate(bridges.joins):
        worth[at] += 1e7 - place
    return np.argsort(-worth, kind="stable")


def _part_colours(web: Web, part: Ints, one: Ints, other: Ints) -> list[int]:
    """Return a colour for each part: its own every day, and another than parts it touches."""
    beside: dict[int, set[int]] = defaultdict(set)
    for a, b in zip(part[one].tolist(), part[other].tolist(), strict=True):
        if a != b and a >= 0 and b >= 0:
            beside[a].add(b)
            beside[b].add(a)
    many = len(LIGHT_WEB.dots)
    chosen: dict[int, int] = {}
    for at, row in enumerate(web.parts):
        wanted = _wanted(web, row.people) % many
        taken = {chosen[near] for near in beside[at] if near in chosen}
        free = [(wanted + step) % many for step in range(many)]
        chosen[at] = next((colour for colour in free if colour not in taken), wanted)
    return [chosen[at] for at in range(len(web.parts))]


def _wanted(web: Web, people: Sequence[int]) -> int:
    """Return a number that a part keeps while the one with the lowest id stays in it."""
    return min(web.nodes[at].id.int for at in people) % 8_191
