# SPDX-License-Identifier: MIT
"""Who knows whom, as far as known: ties, shared groups, introducers, the parts of the web."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from koekdesk.matching.snapshot import PersonFacts, TieFacts
from koekdesk.vocabulary import TieKind

#: In a larger group being in it together does not mean knowing each other.
LARGEST_GROUP = 40
MOST_INTRODUCERS = 3


class Network:
    """The ties between known people; ties to oneself or to unknown people are left out.

    Contradictory ties about the same two keep every kind: a household tie stays one.
    """

    def __init__(self, people: Iterable[PersonFacts], ties: Iterable[TieFacts]) -> None:
        self._people = {person.id: person for person in people}
        self._kinds: dict[tuple[UUID, UUID], set[TieKind]] = defaultdict(set)
        self._friends: dict[UUID, set[UUID]] = defaultdict(set)
        for tie in ties:
            if tie.a != tie.b and tie.a in self._people and tie.b in self._people:
                self._kinds[ordered(tie.a, tie.b)].add(tie.kind)
                self._friends[tie.a].add(tie.b)
                self._friends[tie.b].add(tie.a)
        self._members: dict[UUID, set[UUID]] = defaultdict(set)
        for person in self._people.values():
            for group in person.groups:
                self._members[group].add(person.id)

    def ties(self, a: UUID, b: UUID) -> frozenset[TieKind]:
        """Return the kinds of tie between two people."""
        return frozenset(self._kinds.get(ordered(a, b), ()))

    def knows(self, a: UUID) -> frozenset[UUID]:
        """Return whom somebody has a tie with."""
        return frozenset(self._friends.get(a, ()))

    def common_groups(self, a: UUID, b: UUID) -> frozenset[UUID]:
        """Return the groups two people share that are small enough to know each other in."""
        shared = self._people[a].groups & self._people[b].groups
        return frozenset(g for g in shared if len(self._members[g]) <= LARGEST_GROUP)

    def introducers(self, a: UUID, b: UUID) -> tuple[UUID, ...]:
        """Return who could introduce two people: who knows both, by ties before shared groups.

        Only people who may be suggested themselves, at most three, best first, ties by id (R11).
        """
        if self.ties(a, b):
            return ()
        near_a, near_b = self._near(a), self._near(b)
        both = (near_a.keys() & near_b.keys()) - {a, b}
        ranked = sorted(
            (near_a[c] + near_b[c], c)
            for c in both
            if self._people[c].suggestible and not self._people[c].paused
        )
        return tuple(c for _, c in ranked[:MOST_INTRODUCERS])

    def _near(self, a: UUID) -> dict[UUID, int]:
        """Return who somebody knows: 0 by a tie, 2 through a group."""
        near: dict[UUID, int] = {}
        for group in self._people[a].groups:
            if len(self._members[group]) <= LARGEST_GROUP:
                near.update(dict.fromkeys(self._members[group], 2))
        near.update(dict.fromkeys(self._friends.get(a, ()), 0))
        near.pop(a, None)
        return near

    def parts(self) -> tuple[frozenset[UUID], ...]:
        """Return the parts of the web: people joined by ties or small groups, largest first."""
        seen: set[UUID] = set()
        parts: list[frozenset[UUID]] = []
        for start in sorted(self._people):
            if start in seen:
                continue
            part, edge = {start}, [start]
            while edge:
                fresh = self._near(edge.pop()).keys() - part
                part |= fresh
                edge.extend(fresh)
            seen |= part
            parts.append(frozenset(part))
        return tuple(sorted(parts, key=lambda part: (-len(part), min(part))))


def ordered(a: UUID, b: UUID) -> tuple[UUID, UUID]:
    """Return two ids in order, so that a pair has one name."""
    return (a, b) if a <= b else (b, a)
