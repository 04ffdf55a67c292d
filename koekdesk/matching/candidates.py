# SPDX-License-Identifier: MIT
"""Finds which statements meet: gifts for wishes, and the same wish of two people."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.crowd import Crowd, Flags, Rows, within
from koekdesk.matching.gates import gate, may_meet
from koekdesk.matching.neighbours import Neighbours
from koekdesk.matching.progress import Report
from koekdesk.matching.scores import Scorer, Values
from koekdesk.matching.scoring import WEAKEST_SHARED
from koekdesk.matching.snapshot import StatementFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind

#: Candidates kept for each wish, of each kind.
_KEEP = 12
#: Candidates of each kind that every gate looks at, for each wish.
_ASK = 24
#: Wishes looked at between two reports.
TILE = 128

Passes = Callable[[Rows, Rows], Flags]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two statements that meet and pass every gate; a gift stands first."""

    kind: SuggestionKind
    one: StatementFacts
    other: StatementFacts
    meaning: float
    score: float


@dataclass(frozen=True, slots=True)
class Meetings:
    """Wishes and what is near them, one row each: in order of wish, kind, nearness, id.

    ``wishes`` and ``others`` are places in ``world.rows``; ``near`` is 0..10,000; ``shared`` tells
    the same wish of two from a gift that answers one; ``ask`` who must be asked more than arrays
    can tell.
    """

    wishes: Rows
    others: Rows
    near: Rows
    shared: Flags
    ask: Flags

    def __len__(self) -> int:
        return len(self.wishes)

    def only(self, which: Rows | Flags) -> "Meetings":
        """Return some of them."""
        return Meetings(
            self.wishes[which],
            self.others[which],
            self.near[which],
            self.shared[which],
            self.ask[which],
        )


def joined(parts: Sequence[Meetings]) -> Meetings:
    """Return meetings one after another."""
    if not parts:
        nothing, never = np.zeros(0, np.int64), np.zeros(0, bool)
        return Meetings(nothing, nothing, nothing, never, never)
    return Meetings(
        np.concatenate([part.wishes for part in parts]),
        np.concatenate([part.others for part in parts]),
        np.concatenate([part.near for part in parts]),
        np.concatenate([part.shared for part in parts]),
        np.concatenate([part.ask for part in parts]),
    )


class Candidates(Sequence[Candidate]):
    """All candidates, best first: by score, nearness and the ids of their statements.

    Kept as columns, because there are many; a candidate is made when it is looked at. ``one`` and
    ``other`` are places in ``world.rows``, a gift first; ``giver`` and ``receiver`` the places of
    their people in ``people``, which stands in order of id. Read only; threads may share it.
    """

    def __init__(self, world: World, crowd: Crowd, meetings: Meetings, scores: Values) -> None:
        one = np.where(meetings.shared, meetings.wishes, meetings.others)
        other = np.where(meetings.shared, meetings.others, meetings.wishes)
        order = np.lexsort((other, one, -meetings.near, -scores))
        self._rows = world.rows
        self.people: tuple[UUID, ...] = crowd.people
        self.one, self.other = one[order], other[order]
        self.near, self.shared, self.score = (
            meetings.near[order],
            meetings.shared[order],
            scores[order],
        )
        self.giver, self.receiver = crowd.person[self.one], crowd.person[self.other]
        #: One number for each two people, whichever stands first.
        self.pairs = crowd.pairs(self.giver, self.receiver)

    def __len__(self) -> int:
        return len(self.one)

    @overload
    def __getitem__(self, at: int) -> Candidate: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Candidate]: ...
    def __getitem__(self, at: int | slice) -> Candidate | Sequence[Candidate]:
        if isinstance(at, slice):
            return list(self.some(np.arange(len(self))[at]))
        return Candidate(
            SuggestionKind.SHARED if self.shared[at] else SuggestionKind.PAIR,
            self._rows[self.one[at]],
            self._rows[self.other[at]],
            float(self.near[at]) / 10_000,
            float(self.score[at]),
        )

    def __iter__(self) -> Iterator[Candidate]:
        return self.some(np.arange(len(self)))

    def some(self, which: Rows) -> Iterator[Candidate]:
        """Yield the candidates at some places."""
        kinds = (SuggestionKind.PAIR, SuggestionKind.SHARED)
        for shared, one, other, near, score in zip(
            self.shared[which].tolist(),
            self.one[which].tolist(),
            self.other[which].tolist(),
            self.near[which].tolist(),
            self.score[which].tolist(),
            strict=True,
        ):
            yield Candidate(kinds[shared], self._rows[one], self._rows[other], near / 10_000, score)

    @cached_property
    def _row_of(self) -> dict[UUID, int]:
        return {said.id: at for at, said in enumerate(self._rows)}

    def place_of(self, said: StatementFacts) -> int:
        """Return the place of a statement in ``world.rows``."""
        return self._row_of[said.id]

    def person_at(self, person: UUID) -> int:
        """Return the place of somebody in ``people``."""
        return self._place[person]

    @cached_property
    def best_of_two(self) -> Rows:
        """The places of the best candidate of each two people, in order."""
        order = np.argsort(self.pairs, kind="stable")
        return np.sort(order[np.diff(self.pairs[order], prepend=-1) > 0])

    @cached_property
    def _met(self) -> Rows:
        return np.sort(self.pairs[self.best_of_two])

    @cached_property
    def _place(self) -> dict[UUID, int]:
        return {person: at for at, person in enumerate(self.people)}

    def pair_of(self, a: UUID, b: UUID) -> int:
        """Return the number of two people, as in ``pairs``."""
        low, high = sorted((self._place[a], self._place[b]))
        return low * len(self.people) + high

    def have_met(self, a: UUID, b: UUID) -> bool:
        """Tell whether two people, who may both take part, are in a candidate together."""
        return bool(within(np.array([self.pair_of(a, b)]), self._met)[0])

    @property
    def statements(self) -> int:
        """How many statements there are, in a candidate or not."""
        return len(self._rows)


def find_candidates(world: World, neighbours: Neighbours, report: Report) -> Candidates:
    """Return all candidates, best first.

    Args:
        world: the prepared snapshot.
        neighbours: the nearest texts of every wish in it.
        report: called with (done, total) wishes after each tile; may raise to stop.

    """
    crowd = Crowd(world)
    wishes = np.flatnonzero(world.is_wish)
    return rank(world, crowd, find_meetings(world, crowd, neighbours, wishes, report), report)


def find_meetings(
    world: World, crowd: Crowd, neighbours: Neighbours, wishes: Rows, report: Report
) -> Meetings:
    """Return what meets some wishes and passes every gate, ``_KEEP`` of a kind for each at most.

    Args:
        world: the prepared snapshot.
        crowd: its people as arrays.
        neighbours: the nearest texts of these wishes.
        wishes: places in ``world.rows``, in order.
        report: called with (done, total) wishes after each tile; may raise to stop.

    """
    found: list[Meetings] = []
    for start in range(0, len(wishes), TILE):
        report(start, len(wishes))
        tile = wishes[start : start + TILE]
        found.append(_kept(world, near_by(world, crowd, neighbours, tile, crowd.passes)))
    report(len(wishes), len(wishes))
    return joined(found)


def rank(world: World, crowd: Crowd, meetings: Meetings, report: Report) -> Candidates:
    """Return meetings with their scores, best first; ``report`` may raise to stop."""
    world.network.parts()
    report(0, 0)
    scorer = Scorer(world, crowd)
    report(0, 0)
    scores = scorer.scores(meetings.wishes, meetings.others, meetings.near, meetings.shared)
    report(0, 0)
    return Candidates(world, crowd, meetings, scores)


def near_by(
    world: World, crowd: Crowd, neighbours: Neighbours, wishes: Rows, passes: Passes
) -> Meetings:
    """Return what is near some wishes and passes, at most ``_ASK`` of a kind for each."""
    near = [neighbours.of(world.rows[at].text) for at in wishes.tolist()]
    sizes = [len(slots) for slots, _ in near]
    slots = np.concatenate([slots for slots, _ in near])
    counts = world.said_by[slots + 1] - world.said_by[slots]
    ends = np.cumsum(counts)
    starts = np.repeat(world.said_by[slots] - ends + counts, counts)
    others = world.by_slot[starts + np.arange(len(starts))]
    asking = np.repeat(np.repeat(wishes, sizes), counts)
    nearness = np.repeat(np.concatenate([values for _, values in near]), counts).astype(np.int64)
    shared = world.is_wish[others]
    # Rows stand in order of id: each two wishes are looked at once.
    once = ~shared | ((others > asking) & (nearness >= round(WEAKEST_SHARED * 10_000)))
    keep = np.flatnonzero(once & passes(asking, others))
    every = Meetings(asking, others, nearness, shared, crowd.asks_more(asking, others)).only(keep)
    every = every.only(np.lexsort((every.others, -every.near, every.shared, every.wishes)))
    return every.only(_places(every, np.ones(len(every), bool)) < _ASK)


def _places(meetings: Meetings, counted: Flags) -> NDArray[np.int64]:
    """Return for each how many counted ones stand before it, of its wish and kind."""
    groups = meetings.wishes * 2 + meetings.shared
    first = np.flatnonzero(np.diff(groups, prepend=-1))
    sizes = np.diff(first, append=len(groups))
    before = np.cumsum(counted) - counted
    return before - np.repeat(before[first], sizes)


def _kept(world: World, every: Meetings) -> Meetings:
    """Return those that pass every gate, the nearest of each wish and kind."""
    opened = ~every.ask
    for at in np.flatnonzero(every.ask & (_places(every, opened) < _KEEP)).tolist():
        opened[at] = may_meet(world, world.rows[every.wishes[at]], world.rows[every.others[at]])
    return every.only(opened & (_places(every, opened) < _KEEP))


def is_open(world: World, one: StatementFacts, other: StatementFacts) -> bool:
    """Tell whether two statements may meet: every gate open and a resident among the two."""
    if one.person == other.person:
        return False
    if not (world.people[one.person].resident or world.people[other.person].resident):
        return False
    return gate(world, one.person, other.person, one, other) is None
