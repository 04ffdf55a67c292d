# SPDX-License-Identifier: MIT
"""Who knows whom, as far as known: ties, shared groups, introducers, the parts of the web."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from copy import copy
from functools import cached_property
from itertools import combinations
from operator import attrgetter
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.centrality import Measures, measure
from koekdesk.matching.parts import find_parts
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.snapshot import ConnectionFacts, PersonFacts, TieFacts
from koekdesk.vocabulary import TieKind

#: In a larger group being in it together does not mean knowing each other.
LARGEST_GROUP = 40
MOST_INTRODUCERS = 3
#: Ids by their number stand in the same order as ids, and are compared sooner.
NUMBER = attrgetter("int")

Places = NDArray[np.int64]
_NO_TIE: frozenset[TieKind] = frozenset()
_ALONE = {kind: frozenset({kind}) for kind in TieKind}


class Network:
    """The ties between known people; ties to oneself or to unknown people are left out.

    Contradictory ties about the same two keep every kind: a household tie stays one. Who met in a
    connection know each other from then on.
    """

    def __init__(
        self,
        people: Iterable[PersonFacts],
        ties: Iterable[TieFacts],
        connections: Iterable[ConnectionFacts] = (),
    ) -> None:
        self._people = {person.id: person for person in people}
        self._made_of = (tuple(ties), tuple(connections))
        ties, connections = self._made_of
        self._kinds: dict[tuple[UUID, UUID], frozenset[TieKind]] = {}
        self._friends: dict[UUID, set[UUID]] = defaultdict(set)
        for tie in ties:
            self._tie(tie.a, tie.b, tie.kind)
        for connection in connections:
            met = sorted(connection.people) if connection.met else []
            for at, a in enumerate(met):
                for b in met[at + 1 :]:
                    self._tie(a, b, TieKind.KNOWS)
        self._measured: Measures | None = None
        self._members: dict[UUID, set[UUID]] = defaultdict(set)
        for person in self._people.values():
            for group in person.groups:
                self._members[group].add(person.id)

    def of(
        self,
        people: Iterable[PersonFacts],
        ties: Iterable[TieFacts],
        connections: Iterable[ConnectionFacts],
    ) -> "Network":
        """Return the network of a later moment; what was worked out stays when nothing changed."""
        facts = {person.id: person for person in people}
        now = (tuple(ties), tuple(connections))
        same = now == self._made_of and facts.keys() == self._people.keys()
        if not same or any(one.groups != self._people[key].groups for key, one in facts.items()):
            return Network(facts.values(), *now)
        network = copy(self)
        network.__dict__["_people"] = facts
        return network

    def _tie(self, a: UUID, b: UUID, kind: TieKind) -> None:
        if a != b and a in self._people and b in self._people:
            pair = ordered(a, b)
            before = self._kinds.get(pair)
            self._kinds[pair] = _ALONE[kind] if before is None else before | {kind}
            self._friends[a].add(b)
            self._friends[b].add(a)

    @property
    def people(self) -> tuple[UUID, ...]:
        """Return everybody, in order of id."""
        return tuple(sorted(self._people, key=NUMBER))

    def ties(self, a: UUID, b: UUID) -> frozenset[TieKind]:
        """Return the kinds of tie between two people."""
        return self._kinds.get(ordered(a, b), _NO_TIE)

    def knows(self, a: UUID) -> frozenset[UUID]:
        """Return whom somebody has a tie with."""
        return frozenset(self._friends.get(a, ()))

    def common_groups(self, a: UUID, b: UUID) -> frozenset[UUID]:
        """Return the groups two people share that are small enough to know each other in."""
        shared = self._people[a].groups & self._people[b].groups
        return frozenset(g for g in shared if len(self._members[g]) <= LARGEST_GROUP)

    def acquainted(self, a: UUID, b: UUID) -> bool:
        """Tell whether two people have a tie or share a small group."""
        return bool(self.ties(a, b) or self.common_groups(a, b))

    def mutual(self, a: UUID, b: UUID) -> int:
        """Return how many people have a tie with both."""
        return len(self._friends.get(a, frozenset()) & self._friends.get(b, frozenset()))

    def may_introduce(self, a: UUID) -> bool:
        """Tell whether somebody may be named as the one who introduces."""
        facts = self._people.get(a)
        return facts is not None and facts.suggestible and not facts.paused

    def introducers(self, a: UUID, b: UUID) -> tuple[UUID, ...]:
        """Return who could introduce two people: who knows both, by ties before shared groups.

        Only people who may be suggested themselves, at most three, best first, ties by id (R11).
        """
        if self.ties(a, b):
            return ()
        near_a, near_b = self.near(a), self.near(b)
        both = (near_a.keys() & near_b.keys()) - {a, b}
        ranked = sorted((near_a[c] + near_b[c], c) for c in both if self.may_introduce(c))
        return tuple(c for _, c in ranked[:MOST_INTRODUCERS])

    def chain(self, a: UUID, b: UUID) -> tuple[UUID, ...]:
        """Return two who could bring two people together: a knows x, x knows y, y knows b.

        Empty when they know each other, when somebody knows both, or when there is no such
        chain. Ties before shared groups, then by id.
        """
        near_a, near_b = self.near(a), self.near(b)
        if b in near_a or not near_b or near_a.keys() & near_b.keys() - {a, b}:
            return ()
        found = [
            (near_a[x] + between[y] + near_b[y], x, y)
            for x in sorted(near_a)
            if self.may_introduce(x) and (between := self.near(x))
            for y in between.keys() & near_b.keys() - {a, b}
            if self.may_introduce(y)
        ]
        return min(found)[1:] if found else ()

    def near(self, a: UUID) -> dict[UUID, int]:
        """Return who somebody knows: 0 by a tie, 2 through a group."""
        near: dict[UUID, int] = {}
        facts = self._people.get(a)
        for group in facts.groups if facts else ():
            if len(self._members[group]) <= LARGEST_GROUP:
                near.update(dict.fromkeys(self._members[group], 2))
        near.update(dict.fromkeys(self._friends.get(a, ()), 0))
        near.pop(a, None)
        return near

    def parts(self) -> tuple[frozenset[UUID], ...]:
        """Return the parts of the web, as far as known, largest first; ties by lowest id.

        A part holds people who are nearer to each other, by ties and small groups, than to the
        rest; who has neither is a part alone.
        """
        return self._parts

    def part_of(self, a: UUID) -> int:
        """Return the place in ``parts()`` of somebody's part."""
        return self._part_of[a]

    def are_joined(self, one: int, other: int) -> bool:
        """Tell whether somebody of one part knows somebody of another, or they are one part."""
        return one == other or (min(one, other), max(one, other)) in self._joins

    def joined(self) -> Collection[tuple[int, int]]:
        """Return which two parts somebody joins, by their places in ``parts()``, both ways."""
        return self._joins.keys()

    @cached_property
    def _parts(self) -> tuple[frozenset[UUID], ...]:
        people = self.people
        found = find_parts(self.web())
        parts: dict[int, set[UUID]] = defaultdict(set)
        for person, part in zip(people, found, strict=True):
            parts[part].add(person)
        whole = (frozenset(part) for part in parts.values())
        return tuple(sorted(whole, key=lambda part: (-len(part), min(one.int for one in part))))

    @cached_property
    def _part_of(self) -> dict[UUID, int]:
        return {person: at for at, part in enumerate(self._parts) for person in part}

    @cached_property
    def _joins(self) -> Counter[tuple[int, int]]:
        """How many pairs of acquaintances join each two parts."""
        joins: Counter[tuple[int, int]] = Counter()
        for a, here in self._part_of.items():
            joins.update((here, self._part_of[b]) for b in self.near(a))
        return joins

    @cached_property
    def related(self) -> tuple[Places, Places]:
        """The pairs, by place in ``people``, with a tie, a small group or somebody both know.

        The first of two has the lower place; pairs stand in order, each once.
        """
        place = {person: at for at, person in enumerate(self.people)}
        ties = [(place[a], place[b]) for a, b in self._kinds]
        one, other = np.array([*ties, *((b, a) for a, b in ties)], np.int64).reshape(-1, 2).T
        order = np.argsort(one, kind="stable")
        one, other = one[order], other[order]
        counts = np.bincount(one, minlength=len(place))
        starts = np.cumsum(counts) - counts
        more = counts[one]  # for each tie everybody the first of the two knows
        at = np.repeat(starts[one] - np.cumsum(more) + more, more) + np.arange(more.sum())
        groups = [
            (place[a], place[b])
            for members in self._members.values()
            if len(members) <= LARGEST_GROUP
            for a, b in combinations(members, 2)
        ]
        here, there = np.array(groups, np.int64).reshape(-1, 2).T
        one, other = (
            np.concatenate([one, np.repeat(other, more), here]),
            np.concatenate([other, other[at], there]),
        )
        keys = np.sort(np.minimum(one, other) << 32 | np.maximum(one, other))
        keys = keys[np.diff(keys, prepend=-1) > 0]  # much faster than np.unique
        one, other = keys >> 32, keys & 0xFFFFFFFF
        return one[one != other], other[one != other]

    def measures(self, report: Report = silent) -> Measures:
        """Return who lies between others, in the order of ``people``; measured once for a web.

        Takes seconds for ten thousand people. ``report`` may raise to stop.
        """
        if self._measured is None:
            self._measured = measure(self.web(), report)
        return self._measured

    def web(self) -> list[dict[int, float]]:
        """Return the web by place in ``people``: who is near whom, and how much, symmetric.

        A tie weighs 1; a group of n gives each of its members 1 in all, spread over the others.
        """
        place = {person: at for at, person in enumerate(self.people)}
        web: list[dict[int, float]] = [{} for _ in place]
        for a, b in sorted((place[a], place[b]) for a, b in self._kinds):
            web[a][b] = web[b][a] = 1.0
        for group in sorted(self._members):
            members = sorted(place[person] for person in self._members[group])
            if 1 < len(members) <= LARGEST_GROUP:
                for a in members:
                    for b in members:
                        if a != b:
                            web[a][b] = web[a].get(b, 0.0) + 1.0 / (len(members) - 1)
        return web


def ordered(a: UUID, b: UUID) -> tuple[UUID, UUID]:
    """Return two ids in order, so that a pair has one name."""
    return (a, b) if a.int <= b.int else (b, a)
