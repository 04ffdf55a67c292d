# SPDX-License-Identifier: MIT
"""Finds people who each have what the next would love: two, or a ring of three or four."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.candidates import Candidate
from koekdesk.matching.packing import pack
from koekdesk.matching.packing_search import choose
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

_Rows = NDArray[np.int64]
_Best = Mapping[tuple[UUID, UUID], Candidate]


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


def find_exchanges(world: World, candidates: Sequence[Candidate]) -> list[Exchange]:
    """Return the exchanges there are, best first: every two people, and the best longer rings.

    Every hand-over is a pair that passed all gates. Nobody is in a ring with someone they live with
    or had a no or later with, and not everybody in it knows each other already.

    Args:
        world: the prepared snapshot.
        candidates: best first; only pairs count.

    """
    best: dict[tuple[UUID, UUID], Candidate] = {}
    for candidate in candidates:
        if candidate.kind is SuggestionKind.PAIR:
            best.setdefault((candidate.one.person, candidate.other.person), candidate)
    twos = _rings(world, best, 2, dict(best))
    sure = {pair: hand for pair, hand in best.items() if hand.meaning >= GOOD}
    longer = [ring for size in (3, 4) for ring in _rings(world, best, size, sure)]
    return sorted([*twos, *_with_stand_ins(longer, candidates)], key=_best_first)


def _best_first(ring: Exchange) -> tuple[float, int, tuple[UUID, ...]]:
    return (-ring.score, len(ring.hands), tuple(hand.one.id for hand in ring.hands))


def _rings(world: World, best: _Best, size: int, hands: _Best) -> list[Exchange]:
    """Return rings of one size, at most some for each person when there are three or four."""
    people = sorted({person for pair in hands for person in pair})
    place = {person: at for at, person in enumerate(people)}
    givers = np.array([place[giver] for giver, _ in hands], np.int64)
    receivers = np.array([place[receiver] for _, receiver in hands], np.int64)
    scores = np.array([hand.score for hand in hands.values()])
    if size == 4:
        rows = rings_of_four(givers, receivers, scores, len(people), _STEPS, _RINGS)
    else:
        web = make_web(givers, receivers, len(people))
        rows = rings_of_two(web) if size == 2 else rings_of_three(web)
    values = _values(rows, givers, receivers, scores, len(people))
    found: list[Exchange] = []
    had = [0] * len(people)
    for at in np.argsort(-values, kind="stable").tolist():
        row = rows[at].tolist()
        if size > 2 and all(had[person] >= _KEEP for person in row):
            continue
        named = [people[person] for person in row]
        if size > 2 and not _may_ring(world, named):
            continue
        for person in row:
            had[person] += 1
        found.append(_exchange(best, named, float(values[at])))
    return found


def _values(
    rows: _Rows, givers: _Rows, receivers: _Rows, scores: NDArray[np.float64], people: int
) -> NDArray[np.float64]:
    """Return the geometric mean of the hand-overs of each ring, 0..1, float64 [rings]."""
    keys = givers * people + receivers
    order = np.argsort(keys)
    total = np.zeros(len(rows))
    for here in range(rows.shape[1]):
        there = (here + 1) % rows.shape[1]
        at = order[np.searchsorted(keys[order], rows[:, here] * people + rows[:, there])]
        total += np.log(np.maximum(scores[at], 1e-6))
    return np.round(np.exp(total / rows.shape[1]), 6)


def _may_ring(world: World, people: Sequence[UUID]) -> bool:
    """Tell whether these people may sit around one table, and do not all know each other yet."""
    pairs = list(combinations(people, 2))
    if any(TieKind.HOUSEHOLD in world.network.ties(a, b) for a, b in pairs):
        return False
    if any(not silence.statements for a, b in pairs for silence in world.silences(a, b)):
        return False
    return not all(world.network.ties(a, b) for a, b in pairs)


def _exchange(best: _Best, people: Sequence[UUID], mean: float) -> Exchange:
    ring = [best[one, other] for one, other in zip(people, [*people[1:], people[0]], strict=True)]
    if len(ring) == 2:
        ring.sort(key=lambda hand: (-hand.score, hand.one.id))
    value = mean * _LENGTH[len(ring)] / together(SuggestionKind.PAIR, 1.0)
    return Exchange(tuple(ring), together(SuggestionKind.EXCHANGE, value))


def _with_stand_ins(rings: Iterable[Exchange], candidates: Iterable[Candidate]) -> list[Exchange]:
    """Return rings with who could take the place of the giver of the weakest hand-over."""
    by_wish: dict[UUID, list[Candidate]] = {}
    for candidate in candidates:
        if candidate.kind is SuggestionKind.PAIR:
            by_wish.setdefault(candidate.other.id, []).append(candidate)
    return [
        Exchange(
            ring.hands,
            ring.score,
            next(
                (
                    other
                    for other in by_wish[ring.weakest.other.id]
                    if other.one.person not in ring.people
                ),
                None,
            ),
        )
        for ring in rings
    ]


def disjoint(exchanges: Sequence[Exchange]) -> list[Exchange]:
    """Return exchanges with of the rings of three and four only those of the best packing.

    A ring asks much, so nobody is in more than one in a round; which ones is chosen together, for
    the highest value over all people in them.
    """
    longer = [ring for ring in exchanges if len(ring.hands) > 2]
    people = sorted({person for ring in longer for person in ring.people})
    place = {person: at for at, person in enumerate(people)}
    problem = pack(
        sets=[[place[person] for person in ring.people] for ring in longer],
        values=[ring.score * len(ring.people) for ring in longer],
        most=[1] * len(people),
    )
    kept = choose(problem).chosen.tolist()
    rings = {ring.people for ring, is_kept in zip(longer, kept, strict=True) if is_kept}
    return [one for one in exchanges if len(one.hands) == 2 or one.people in rings]
