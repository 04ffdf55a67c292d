# SPDX-License-Identifier: MIT
"""Finds people who each have what the next would love: two, or a ring of three or four."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.candidates import Candidate, Candidates
from koekdesk.matching.packing import pack
from koekdesk.matching.packing_search import choose
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.rings import make_web, rings_of_four, rings_of_three, rings_of_two
from koekdesk.matching.scoring import GOOD, together
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind, TieKind

#: Shortest first: what a longer ring counts, as more people must say yes.
_LENGTH = {2: 1.0, 3: 0.96, 4: 0.92}
#: Rings of three or four kept for each person in them.
_KEEP = 4
#: The budget for rings of four while matching, see ``rings.rings_of_four``.
_STEPS, _RINGS = 5_000_000, 200_000
#: Rings looked at between two reports.
_TILE = 512

_Rows = NDArray[np.int64]
_Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Exchange:
    """Hand-overs in a round: who receives one makes the next, and the last reaches the first.

    Of two, the better hand-over stands first. In a longer ring ``stand_in`` is another way to make
    the weakest hand-over: a gift of somebody outside the ring that answers the same wish.
    """

    hands: tuple[Candidate, ...]
    score: float
    stand_in: Candidate | None = None

    @property
    def people(self) -> tuple[UUID, ...]:
        """Everybody in it; each gives to the next."""
        return tuple(hand.one.person for hand in self.hands)

    @property
    def weakest(self) -> Candidate:
        """The hand-over that fits least."""
        return min(self.hands, key=lambda hand: (hand.score, hand.one.id, hand.other.id))


def find_exchanges(world: World, candidates: Candidates, report: Report = silent) -> list[Exchange]:
    """Return the exchanges there are, best first: every two people, and the best longer rings.

    Every hand-over is a pair that passed all gates. Nobody is in a ring with someone they live with
    or had a no or later with, and not everybody in it knows each other already.

    Args:
        world: the prepared snapshot.
        candidates: best first; only pairs count.
        report: called with (done, total) now and then; may raise to stop.

    """
    hands = _Hands(candidates)
    report(0, 0)
    found = _rings(world, hands, 2, report)
    for size in (3, 4):
        found += [hands.with_stand_in(ring) for ring in _rings(world, hands.sure, size, report)]
    return sorted(found, key=_best_first)


def _best_first(ring: Exchange) -> tuple[float, int, tuple[UUID, ...]]:
    return (-ring.score, len(ring.hands), tuple(hand.one.id for hand in ring.hands))


class _Hands:
    """The best hand-over from each giver to each receiver, in order of both."""

    def __init__(self, candidates: Candidates, least: float = 0.0) -> None:
        self._candidates = candidates
        pairs = np.flatnonzero(~candidates.shared & (candidates.near >= round(least * 10_000)))
        keys = candidates.giver[pairs] * len(candidates.people) + candidates.receiver[pairs]
        order = np.argsort(keys, kind="stable")  # candidates stand best first
        first = order[np.diff(keys[order], prepend=-1) > 0]
        self._keys, self._at = keys[first], pairs[first]
        self.givers, self.receivers = candidates.giver[self._at], candidates.receiver[self._at]
        self.scores = candidates.score[self._at]

    @cached_property
    def sure(self) -> "_Hands":
        """Those that fit well: a longer ring asks more."""
        return _Hands(self._candidates, GOOD)

    @property
    def people(self) -> tuple[UUID, ...]:
        """Everybody, by their places."""
        return self._candidates.people

    def values(self, rows: _Rows) -> _Values:
        """Return the geometric mean of the hand-overs of each ring, 0..1, float64 [rings]."""
        total = np.zeros(len(rows))
        for here in range(rows.shape[1]):
            there = (here + 1) % rows.shape[1]
            at = self._find(rows[:, here], rows[:, there])
            total += np.log(np.maximum(self.scores[at], 1e-6))
        return np.round(np.exp(total / rows.shape[1]), 6)

    def _find(self, givers: _Rows, receivers: _Rows) -> _Rows:
        return np.searchsorted(self._keys, givers * len(self.people) + receivers)

    def ring(self, row: _Rows, mean: float) -> Exchange:
        """Return the exchange of some people who give to each other in a round."""
        at = self._at[self._find(row, np.roll(row, -1))]
        hands = list(self._candidates.some(at))
        if len(hands) == 2:
            hands.sort(key=lambda hand: (-hand.score, hand.one.id))
        value = mean * _LENGTH[len(hands)] / together(SuggestionKind.PAIR, 1.0)
        return Exchange(tuple(hands), together(SuggestionKind.EXCHANGE, value))

    @cached_property
    def _by_wish(self) -> tuple[_Rows, _Rows]:
        """The pairs in order of wish, best first, and their wishes."""
        pairs = np.flatnonzero(~self._candidates.shared)
        order = pairs[np.argsort(self._candidates.other[pairs], kind="stable")]
        return order, self._candidates.other[order]

    def with_stand_in(self, ring: Exchange) -> Exchange:
        """Return a ring with who could take the place of the giver of the weakest hand-over."""
        order, wishes = self._by_wish
        wish = self._candidates.place_of(ring.weakest.other)
        span = slice(*np.searchsorted(wishes, [wish, wish + 1]).tolist())
        answers = self._candidates.some(order[span])
        stand_in = next((one for one in answers if one.one.person not in ring.people), None)
        return replace(ring, stand_in=stand_in)


def _rings(world: World, hands: _Hands, size: int, report: Report) -> list[Exchange]:
    """Return rings of one size, at most some for each person when there are three or four."""
    people = len(hands.people)
    if size == 4:
        rows = rings_of_four(hands.givers, hands.receivers, hands.scores, people, _STEPS, _RINGS)
    else:
        web = make_web(hands.givers, hands.receivers, people)
        rows = rings_of_two(web) if size == 2 else rings_of_three(web)
    values = hands.values(rows)
    found: list[Exchange] = []
    had = [0] * people
    for done, at in enumerate(np.argsort(-values, kind="stable").tolist()):
        if done % _TILE == 0:
            report(done, len(rows))
        row = rows[at].tolist()
        if size > 2 and all(had[person] >= _KEEP for person in row):
            continue
        if size > 2 and not _may_ring(world, [hands.people[person] for person in row]):
            continue
        for person in row:
            had[person] += 1
        found.append(hands.ring(rows[at], float(values[at])))
    return found


def _may_ring(world: World, people: Sequence[UUID]) -> bool:
    """Tell whether these people may sit around one table, and do not all know each other yet."""
    pairs = list(combinations(people, 2))
    if any(TieKind.HOUSEHOLD in world.network.ties(a, b) for a, b in pairs):
        return False
    if any(not silence.statements for a, b in pairs for silence in world.silences(a, b)):
        return False
    return not all(world.network.ties(a, b) for a, b in pairs)


def disjoint(exchanges: Sequence[Exchange], report: Report = silent) -> list[Exchange]:
    """Return exchanges with of the rings of three and four only those of the best packing.

    A ring asks much, so nobody is in more than one in a round; which ones is chosen together, for
    the highest value over all people in them. ``report`` is called now and then; may raise to stop.
    """
    longer = [ring for ring in exchanges if len(ring.hands) > 2]
    people = sorted({person for ring in longer for person in ring.people})
    place = {person: at for at, person in enumerate(people)}
    problem = pack(
        sets=[[place[person] for person in ring.people] for ring in longer],
        values=[ring.score * len(ring.people) for ring in longer],
        most=[1] * len(people),
    )
    kept = choose(problem, report=report).chosen.tolist()
    rings = {ring.people for ring, is_kept in zip(longer, kept, strict=True) if is_kept}
    return [one for one in exchanges if len(one.hands) == 2 or one.people in rings]
