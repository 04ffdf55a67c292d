# SPDX-License-Identifier: MIT
"""Finds which statements meet: gifts for wishes, and the same wish of two people."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.crowd import Crowd
from koekdesk.matching.gates import gate
from koekdesk.matching.neighbours import Neighbours
from koekdesk.matching.scores import Scorer
from koekdesk.matching.scoring import WEAKEST_SHARED
from koekdesk.matching.snapshot import StatementFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind

#: Candidates kept for each wish, of each kind.
_KEEP = 12
#: Candidates of each kind that every gate looks at, for each wish.
_ASK = 24
#: Wishes looked at between two reports.
_TILE = 256

Report = Callable[[int, int], None]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two statements that meet and pass every gate; a gift stands first."""

    kind: SuggestionKind
    one: StatementFacts
    other: StatementFacts
    meaning: float
    score: float


@dataclass(frozen=True, slots=True)
class _Meetings:
    """Wishes and what is near them, one row each: in order of wish, kind, nearness, id."""

    wishes: Rows
    others: Rows
    near: Rows  # 0..10,000
    shared: NDArray[np.bool_]
    ask: NDArray[np.bool_]

    def only(self, which: Rows | NDArray[np.bool_]) -> "_Meetings":
        return _Meetings(
            self.wishes[which],
            self.others[which],
            self.near[which],
            self.shared[which],
            self.ask[which],
        )


def find_candidates(world: World, neighbours: Neighbours, report: Report) -> list[Candidate]:
    """Return all candidates, best first.

    Args:
        world: the prepared snapshot.
        neighbours: the nearest texts of every wish in it.
        report: called with (done, total) wishes after each tile; may raise to stop.

    """
    wishes = np.flatnonzero(world.is_wish)
    crowd = Crowd(world)
    scorer = Scorer(world, crowd)
    found: list[Candidate] = []
    for start in range(0, len(wishes), _TILE):
        report(start, len(wishes))
        meetings = _meetings(world, crowd, neighbours, wishes[start : start + _TILE])
        found.extend(_candidates(world, scorer, meetings))
    report(len(wishes), len(wishes))
    return _best_first(world, found)


def _best_first(world: World, found: Sequence[Candidate]) -> list[Candidate]:
    """Return candidates by score, nearness and the ids of their statements."""
    place = {id(said): at for at, said in enumerate(world.rows)}
    order = np.lexsort(
        (
            np.array([place[id(candidate.other)] for candidate in found], np.int64),
            np.array([place[id(candidate.one)] for candidate in found], np.int64),
            np.array([-candidate.meaning for candidate in found]),
            np.array([-candidate.score for candidate in found]),
        )
    )
    return [found[at] for at in order.tolist()]


def _meetings(world: World, crowd: Crowd, neighbours: Neighbours, wishes: Rows) -> _Meetings:
    """Return what is near some wishes and may be suggested, at most ``_ASK`` of a kind for each."""
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
    keep = np.flatnonzero(once & crowd.passes(asking, others))
    every = _Meetings(asking, others, nearness, shared, crowd.asks_more(asking, others)).only(keep)
    every = every.only(np.lexsort((every.others, -every.near, every.shared, every.wishes)))
    return every.only(_rank(every.wishes * 2 + every.shared) < _ASK)


def _rank(groups: Rows) -> Rows:
    """Return the place of each row in its group; groups stand together."""
    first = np.flatnonzero(np.diff(groups, prepend=-1))
    sizes = np.diff(first, append=len(groups))
    return np.arange(len(groups)) - np.repeat(first, sizes)


def _candidates(world: World, scorer: Scorer, meetings: _Meetings) -> Iterator[Candidate]:
    last, kept = (-1, False), 0
    scores = scorer.scores(meetings.wishes, meetings.others, meetings.near, meetings.shared)
    for at, row, near, shared, ask, score in zip(
        meetings.wishes.tolist(),
        meetings.others.tolist(),
        meetings.near.tolist(),
        meetings.shared.tolist(),
        meetings.ask.tolist(),
        scores.tolist(),
        strict=True,
    ):
        if (at, shared) != last:
            last, kept = (at, shared), 0
        if kept >= _KEEP:
            continue
        wish, other = world.rows[at], world.rows[row]
        pair = (wish, other) if shared else (other, wish)
        if ask and not is_open(world, *pair):
            continue
        kept += 1
        kind = SuggestionKind.SHARED if shared else SuggestionKind.PAIR
        yield Candidate(kind, *pair, near / 10_000, score)


def is_open(world: World, one: StatementFacts, other: StatementFacts) -> bool:
    """Tell whether two statements may meet: every gate open and a resident among the two."""
    if one.person == other.person:
        return False
    if not (world.people[one.person].resident or world.people[other.person].resident):
        return False
    return gate(world, one.person, other.person, one, other) is None
