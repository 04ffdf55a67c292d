# SPDX-License-Identifier: MIT
"""Who connects the parts of a neighbourhood, and where no tie is known yet: as far as we know."""

from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

import numpy as np

from koekdesk.matching.network import Network
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.snapshot import Snapshot

#: A part of fewer people is too small to speak of a gap.
SMALLEST_PART = 3
#: Gaps are looked for between the largest parts only.
_MOST_PARTS = 24
_MOST_BRIDGES = 3

Part = frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Connector:
    """Somebody who lies between others, as far as we know."""

    person: UUID
    between: float  # share of the shortest ways between two others that lead past them, 0..1
    constraint: float  # Burt's: low where their people do not know each other, about 0..1.2
    size: float  # how many separate people their ties lead to
    joins: tuple[Part, ...]  # the parts where they know somebody, their own first


@dataclass(frozen=True, slots=True)
class Gap:
    """Two parts without a known tie between them, and who could bridge them."""

    one: Part
    other: Part
    bridges: tuple[tuple[UUID, ...], ...]  # somebody who knows both, or two who know each other


def connectors(snapshot: Snapshot, limit: int = 12) -> tuple[Connector, ...]:
    """Return who connects the neighbourhood most, best first, ties by id; needs scipy.

    Only people who may be suggested, and only by known ties, small groups and connections that
    met: never by a title, and never as a score to show.

    Args:
        snapshot: the register at one moment.
        limit: how many at most.

    """
    return connectors_in(Network(snapshot.people, snapshot.ties, snapshot.connections), limit)


def connectors_in(web: Network, limit: int = 12, report: Report = silent) -> tuple[Connector, ...]:
    """Return the same from a network that was made already; ``report`` may raise to stop."""
    people = web.people
    found = web.measures(report)
    best = np.argsort(-found.between, kind="stable")
    chosen = (at for at in best.tolist() if found.between[at] > 0 and web.may_introduce(people[at]))
    return tuple(
        Connector(
            people[at],
            float(found.between[at]),
            float(found.constraint[at]),
            float(found.size[at]),
            _joins(web, people[at]),
        )
        for at, _ in zip(chosen, range(limit), strict=False)
    )


def _joins(web: Network, person: UUID) -> tuple[Part, ...]:
    parts = web.parts()
    own = web.part_of(person)
    others = {web.part_of(other) for other in web.near(person)} - {own}
    return (parts[own], *(parts[at] for at in sorted(others)))


def gaps(snapshot: Snapshot) -> tuple[Gap, ...]:
    """Return the open gaps between the larger parts, those somebody can bridge first.

    A gap is bridged by somebody of another part who knows people in both; else by two who know
    each other, one with people in the one part and one with people in the other.
    """
    return gaps_in(Network(snapshot.people, snapshot.ties, snapshot.connections))


def gaps_in(web: Network) -> tuple[Gap, ...]:
    """Return the same from a network that was made already."""
    parts = [part for part in web.parts() if len(part) >= SMALLEST_PART][:_MOST_PARTS]
    reach = [_reach(web, part) for part in parts]
    found = [
        Gap(parts[one], parts[other], _bridges(web, reach[one], reach[other]))
        for one, other in combinations(range(len(parts)), 2)
        if not web.are_joined(one, other)
    ]
    return tuple(sorted(found, key=_easiest_first))


def _easiest_first(gap: Gap) -> tuple[bool, int, int, UUID, UUID]:
    steps = len(gap.bridges[0]) if gap.bridges else 0
    return (not gap.bridges, steps, -len(gap.one | gap.other), min(gap.one), min(gap.other))


def _reach(web: Network, part: Part) -> dict[UUID, int]:
    """Return who outside a part knows people in it, with how many; only who may introduce."""
    known: dict[UUID, int] = {}
    for person in part:
        for other in web.near(person):
            if other not in part and web.may_introduce(other):
                known[other] = known.get(other, 0) + 1
    return known


def _bridges(
    web: Network, one: dict[UUID, int], other: dict[UUID, int]
) -> tuple[tuple[UUID, ...], ...]:
    both = sorted(one.keys() & other.keys(), key=lambda who: (-min(one[who], other[who]), who))
    if both:
        return tuple((who,) for who in both[:_MOST_BRIDGES])
    chains = [
        (-one[first] - other[second], first, second)
        for first in one
        for second in web.near(first).keys() & other.keys()
    ]
    return tuple(chain[1:] for chain in sorted(chains)[:_MOST_BRIDGES])
