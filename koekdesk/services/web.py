# SPDX-License-Identifier: MIT
"""The web of the neighbourhood, to be drawn: who and what, lines, parts, and where all stand."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from uuid import UUID

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from koekdesk.matching.bridges import connectors_in, gaps_in
from koekdesk.matching.layout import lay_out
from koekdesk.matching.network import Network
from koekdesk.matching.snapshot import PersonFacts, TieFacts
from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Group,
    Membership,
    Person,
    Place,
    PlacePerson,
    Tie,
    WebSpot,
)
from koekdesk.services.consents import agreed_scopes
from koekdesk.services.sharing import Audience, What, may_show
from koekdesk.services.spots import connection_facts
from koekdesk.vocabulary import Answer, Role, Scope, Stage

#: A larger part has a soft colour behind it and a line in the list.
SMALLEST_PART = 3
_MOST_CONNECTORS, _MOST_GAPS = 24, 60
_AROUND = 2
#: A tie draws so much in the picture; being in one group, or knowing a place, draws less.
_TIE, _TOGETHER, _GROUP, _PLACE = 1.0, 1.0, 0.6, 0.5
Report = Callable[[int, int], None]
Spots = NDArray[np.float64]


class NodeKind(StrEnum):
    """What a shape in the picture stands for."""

    PERSON = "person"
    GROUP = "group"
    PLACE = "place"


class LineKind(StrEnum):
    """What a line in the picture stands for."""

    TIE = "tie"  # two people know each other
    TOGETHER = "together"  # two people in a connection that does not rest
    MEMBER = "member"  # somebody belongs to a group
    PLACE = "place"  # somebody knows a place, or has its key


@dataclass(frozen=True, slots=True)
class Node:
    """A person, a group or a place in the picture."""

    id: UUID
    kind: NodeKind
    name: str
    street: str
    part: int  # place in ``Web.parts``; -1 for a part too small to name
    resident: bool
    card: bool  # may be named on paper


@dataclass(frozen=True, slots=True)
class Line:
    """A line between two nodes, by their places in ``Web.nodes``."""

    one: int
    other: int
    kind: LineKind


@dataclass(frozen=True, slots=True)
class PartRow:
    """People who are nearer to each other than to the rest, as far as we know."""

    around: tuple[int, ...]  # who know most others in it: what the part is called after
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GapRow:
    """Two parts without a known tie, and who could bridge them: one, or two who know each other."""

    one: int
    other: int
    bridges: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Web:
    """The whole picture; numbers are places in ``nodes``, of parts in ``parts``."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    parts: tuple[PartRow, ...]  # the largest first
    apart: tuple[int, ...]  # people nobody is known to know, by name
    spots: Spots  # shape [nodes, 2]
    placed: tuple[int, ...]  # who got a spot just now
    network: Network  # what bridges are found in


@dataclass(frozen=True, slots=True)
class Bridges:
    """Who joins parts of the web, and where no tie is known; as far as we know."""

    joins: Mapping[int, tuple[int, ...]]  # connector, most between others first: parts they know
    gaps: tuple[GapRow, ...]


def _ignore(_done: int, _total: int) -> None:
    pass


def read_web(session: Session, report: Report = _ignore, *, anew: bool = False) -> Web:
    """Return the web with a spot for everybody; known spots stay unless asked ``anew``.

    Takes a second or more for thousands of people: meant for a worker thread. ``report`` may raise
    to stop.
    """
    report(0, 0)
    agreed = agreed_scopes(session)
    network = _network(session, agreed)
    report(0, 0)
    nodes, home = _nodes(session, network, agreed)
    lines = _lines(session, {node.id: at for at, node in enumerate(nodes)})
    before = None if anew else _known_spots(session, nodes)
    spots = _place_all(nodes, lines, home, before, report)
    placed = range(len(nodes)) if before is None else np.flatnonzero((before != spots).any(axis=1))
    return Web(
        nodes=tuple(nodes),
        lines=lines,
        parts=_parts(nodes, lines),
        apart=_apart(nodes, lines),
        spots=spots,
        placed=tuple(int(at) for at in placed),
        network=network,
    )


def find_bridges(web: Web, report: Report = _ignore) -> Bridges:
    """Return who joins parts of the web; the slowest of all, seconds for ten thousand."""
    place = {node.id: at for at, node in enumerate(web.nodes)}
    parts = {part: at for at, part in enumerate(web.network.parts()) if len(part) >= SMALLEST_PART}
    found = connectors_in(web.network, _MOST_CONNECTORS, report)
    joins = {
        place[one.person]: tuple(parts[part] for part in one.joins if part in parts)
        for one in found
    }
    gaps = tuple(
        GapRow(
            parts[gap.one],
            parts[gap.other],
            tuple(tuple(place[who] for who in bridge) for bridge in gap.bridges),
        )
        for gap in gaps_in(web.network)[:_MOST_GAPS]
    )
    return Bridges({at: known for at, known in joins.items() if len(known) > 1}, gaps)


def keep_spots(session: Session, web: Web, places: Sequence[int]) -> None:
    """Remember where these stand, so that nobody jumps tomorrow; a cache, outside undo."""
    for kind, (table, column) in _SPOTS.items():
        here = [at for at in places if web.nodes[at].kind is kind]
        ids = [web.nodes[at].id for at in here]
        if not ids:
            continue
        alive = set(session.scalars(select(table.id).where(table.id.in_(ids))))
        session.execute(delete(WebSpot).where(getattr(WebSpot, column).in_(ids)))
        rows = [
            {column: web.nodes[at].id, "x": float(web.spots[at, 0]), "y": float(web.spots[at, 1])}
            for at in here
            if web.nodes[at].id in alive
        ]
        if rows:
            session.execute(insert(WebSpot), rows)


_SPOTS = {
    NodeKind.PERSON: (Person, "person_id"),
    NodeKind.GROUP: (Group, "group_id"),
    NodeKind.PLACE: (Place, "place_id"),
}
Agreed = Mapping[UUID, frozenset[Scope]]


def _network(session: Session, agreed: Agreed) -> Network:
    """Return who knows whom; nothing of what anybody said is read."""
    groups: dict[UUID, set[UUID]] = defaultdict(set)
    for person, group in session.execute(select(Membership.person_id, Membership.group_id)):
        groups[person].add(group)
    people = [
        PersonFacts(
            key,
            suggestible={Scope.REGISTER, Scope.SUGGEST} <= agreed.get(key, frozenset()),
            paused=paused,
            groups=frozenset(groups.get(key, ())),
        )
        for key, paused in session.execute(select(Person.id, Person.paused))
    ]
    ties = session.execute(select(Tie.a_id, Tie.b_id, Tie.kind))
    return Network(people, (TieFacts(a, b, kind) for a, b, kind in ties), connection_facts(session))


def _nodes(session: Session, network: Network, agreed: Agreed) -> tuple[list[Node], list[int]]:
    """Return the nodes in a lasting order, and the number of the part each was found in."""
    large = [len(part) >= SMALLEST_PART for part in network.parts()]
    nodes, home = [], []
    query = select(Person.id, Person.called, Person.street, Person.role).order_by(Person.id)
    for key, called, street, role in session.execute(query):
        part = network.part_of(key)
        card = may_show(agreed.get(key, ()), Audience.WALL, What.NAME)
        shown = part if large[part] else -1
        resident = role is Role.RESIDENT
        nodes.append(Node(key, NodeKind.PERSON, called, street, shown, resident, card))
        home.append(part)
    for kind, table in ((NodeKind.GROUP, Group), (NodeKind.PLACE, Place)):
        rows = session.execute(select(table.id, table.name, table.where).order_by(table.id))
        for key, name, where in rows:
            nodes.append(Node(key, kind, name, where, -1, True, True))
            home.append(-1)
    return nodes, home


def _lines(session: Session, place: Mapping[UUID, int]) -> tuple[Line, ...]:
    """Return every line once; who are in a connection together have that line before their tie."""
    found: dict[tuple[int, int], LineKind] = {}
    for a, b in _together(session):
        found.setdefault(_ordered(place[a], place[b]), LineKind.TOGETHER)
    for kind, query in (
        (LineKind.TIE, select(Tie.a_id, Tie.b_id)),
        (LineKind.MEMBER, select(Membership.person_id, Membership.group_id)),
        (LineKind.PLACE, select(PlacePerson.person_id, PlacePerson.place_id)),
    ):
        for a, b in session.execute(query):
            found.setdefault(_ordered(place[a], place[b]), kind)
    return tuple(Line(one, other, kind) for (one, other), kind in sorted(found.items()))


def _together(session: Session) -> Iterable[tuple[UUID, UUID]]:
    query = (
        select(ConnectionMember.connection_id, ConnectionMember.person_id)
        .join(Connection, Connection.id == ConnectionMember.connection_id)
        .where(Connection.stage != Stage.RESTING, ConnectionMember.answer != Answer.NO)
    )
    members: dict[UUID, set[UUID]] = defaultdict(set)
    for connection, person in session.execute(query):
        members[connection].add(person)
    for people in members.values():
        yield from combinations(sorted(people), 2)


def _ordered(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def _parts(nodes: Sequence[Node], lines: Iterable[Line]) -> tuple[PartRow, ...]:
    """Return the parts, each with those who know most others in it."""
    inside: Counter[int] = Counter()
    for line in lines:
        if nodes[line.one].part == nodes[line.other].part:
            inside.update((line.one, line.other))
    people: dict[int, list[int]] = defaultdict(list)
    for at, node in enumerate(nodes):
        if node.part >= 0:
            people[node.part].append(at)
    rows = (sorted(people[part], key=lambda at: (-inside[at], at)) for part in sorted(people))
    return tuple(PartRow(tuple(row[:_AROUND]), tuple(sorted(row))) for row in rows)


def _apart(nodes: Sequence[Node], lines: Iterable[Line]) -> tuple[int, ...]:
    known = {at for line in lines for at in (line.one, line.other)}
    apart = [
        at for at, node in enumerate(nodes) if node.kind is NodeKind.PERSON and at not in known
    ]
    return tuple(sorted(apart, key=lambda at: (nodes[at].name.casefold(), nodes[at].id)))


def _place_all(
    nodes: Sequence[Node],
    lines: Iterable[Line],
    home: Sequence[int],
    before: Spots | None,
    report: Report,
) -> Spots:
    """Return a spot for each; a group or place lies in the part most of its people are in."""
    weight = {
        LineKind.TIE: _TIE,
        LineKind.TOGETHER: _TOGETHER,
        LineKind.MEMBER: _GROUP,
        LineKind.PLACE: _PLACE,
    }
    web: list[dict[int, float]] = [{} for _ in nodes]
    for line in lines:
        web[line.one][line.other] = web[line.other][line.one] = weight[line.kind]
    part = list(home)
    alone = max(home, default=0) + 1
    for at in range(len(nodes)):
        if part[at] < 0:
            there = Counter(home[other] for other in sorted(web[at]))
            part[at] = there.most_common(1)[0][0] if there else alone + at
    return lay_out(web, part, before, report)


def _known_spots(session: Session, nodes: Sequence[Node]) -> Spots:
    query = select(WebSpot.person_id, WebSpot.group_id, WebSpot.place_id, WebSpot.x, WebSpot.y)
    known = {who or group or where: (x, y) for who, group, where, x, y in session.execute(query)}
    nothing = (np.nan, np.nan)
    return np.array([known.get(node.id, nothing) for node in nodes], np.float64).reshape(-1, 2)
