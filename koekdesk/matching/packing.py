# SPDX-License-Identifier: MIT
"""Chooses sets of people that fit beside each other: prices on people, a bound, a first choice.

The problem: sets with a value each, every person in at most so many of the chosen ones, and as a
wish everybody in at least one. Prices on people (Lagrange multipliers) split it into one question
a set ("are you worth what your people cost?"), which gives a bound that no choice can exceed
(Held & Karp 1971; Fisher 1981). The prices are found by descent on a smoothed form of that bound
that sharpens step by step (Nesterov 2005, with the diagonal of the curvature as step length): about
sixty passes over the sets, where plain subgradients take hundreds.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.progress import Report, silent

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_STEPS = 60
#: How soft a choice is at first and at last, as part of the largest value.
_SOFT, _SHARP = 0.05, 0.0006
#: After these steps, sets this many softnesses below their price are left out of the search.
_NARROW = (25, 40)
_FAR = 7.0
#: What is nearer than this is equal.
TINY = 1e-9


@dataclass(frozen=True)
class Packing:
    """Sets of people to choose from.

    Attributes:
        members: people of all sets one after another, int64 [sum of sizes], each 0..people-1,
            nobody twice in one set.
        starts: where each set begins in ``members``, int64 [sets + 1].
        values: what each set is worth, float64 [sets], finite.
        most: in how many chosen sets each person may be, int64 [people], at least 1.
        floor: who should be in at least one, bool [people].
        rest: what every set after the first costs a person, float64 [people], at least 0.

    """

    members: Ints
    starts: Ints
    values: Floats
    most: Ints
    floor: Bools
    rest: Floats

    @cached_property
    def sizes(self) -> Ints:
        """How many people each set has, int64 [sets]."""
        return np.diff(self.starts)

    @cached_property
    def sets(self) -> Ints:
        """Of which set each of ``members`` is, int64 [sum of sizes]."""
        return np.repeat(np.arange(len(self.values)), self.sizes)

    def counts(self, weights: Floats | Bools) -> Floats:
        """Return the weight of the sets each person is in, float64 [people]."""
        each = weights.astype(np.float64)[self.sets]
        total = np.bincount(self.members, weights=each, minlength=len(self.most))
        return total.astype(np.float64, copy=False)

    def reduced(self, prices: Floats) -> Floats:
        """Return what each set is worth above the prices of its people, float64 [sets]."""
        if not len(self.values):
            return np.zeros(0)
        return self.values - np.add.reduceat(prices[self.members], self.starts[:-1])

    def value(self, chosen: Bools) -> float:
        """Return the value of a choice: its sets, less what is asked of who should rest."""
        again = np.maximum(self.counts(chosen) - 1.0, 0.0)
        return float(self.values[chosen].sum() - (self.rest * again).sum())

    def kept(self, rows: Ints) -> "Packing":
        """Return the problem with these sets only."""
        sizes = self.sizes[rows]
        starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        at = np.repeat(self.starts[rows] - starts[:-1], sizes) + np.arange(starts[-1])
        return replace(self, members=self.members[at], starts=starts, values=self.values[rows])


def pack(
    sets: Sequence[Sequence[int]],
    values: Sequence[float],
    most: Sequence[int],
    floor: Sequence[bool] | None = None,
    rest: Sequence[float] | None = None,
) -> Packing:
    """Return the problem of choosing among some sets; see ``Packing`` for the ranges."""
    sizes = np.fromiter(map(len, sets), np.int64, len(sets))
    people = len(most)
    return Packing(
        members=np.fromiter((p for one in sets for p in one), np.int64, int(sizes.sum())),
        starts=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        values=np.asarray(values, np.float64),
        most=np.asarray(most, np.int64),
        floor=np.zeros(people, bool) if floor is None else np.asarray(floor, bool),
        rest=np.zeros(people) if rest is None else np.asarray(rest, np.float64),
    )


def left_out(problem: Packing, chosen: Bools) -> Bools:
    """Tell who should be in a choice and is not, bool [people]."""
    return problem.floor & (problem.counts(chosen) == 0)


def bound(problem: Packing, prices: Floats) -> float:
    """Return what no choice that keeps the floors can exceed, at these prices.

    A person with price w pays at best for 0, 1 or all their places: max(0, w, m w - (m - 1) rest),
    without the 0 for who has a floor. Any prices give a true bound, good ones a near one.
    """
    over = np.maximum(problem.reduced(prices), 0.0).sum()
    full = problem.most * prices - (problem.most - 1) * problem.rest
    best = np.maximum(prices, full)
    return float(over + np.where(problem.floor, best, np.maximum(best, 0.0)).sum())


def find_prices(problem: Packing, begin: Floats | None = None, report: Report = silent) -> Floats:
    """Return prices with a low bound, float64 [people].

    Args:
        problem: what is chosen from.
        begin: prices to start from, of a problem much like this one.
        report: called with (done, total) steps; may raise to stop.

    """
    people = len(problem.most)
    if not len(problem.values):
        return np.zeros(people)
    scale = max(float(np.abs(problem.values).max()), TINY)
    least = np.where(problem.floor, -4.0 * scale, 0.0)
    now = last = best = _first_prices(problem) if begin is None else begin
    lowest, momentum, near = bound(problem, best), 0, problem
    for step in range(_STEPS):
        report(step, _STEPS)
        soft = scale * _SOFT * (_SHARP / _SOFT) ** (step / (_STEPS - 1))
        fresh = np.maximum(now - _step(near, now, soft), least)
        momentum = 0 if ((fresh - last) * (now - fresh)).sum() > 0 else momentum
        now = fresh + momentum / (momentum + 3) * (fresh - last)
        last, momentum = fresh, momentum + 1
        if step % 10 == 9:
            reached = bound(problem, fresh)
            if reached < lowest:
                best, lowest = fresh, reached
        if step in _NARROW:
            near = problem.kept(np.flatnonzero(problem.reduced(fresh) > -_FAR * soft))
    return best


def _first_prices(problem: Packing) -> Floats:
    """Return one price for everybody at which about as many sets pay as there are places."""
    size = float(problem.sizes.mean())
    places = max(1, int(problem.most.sum() / size))
    values = problem.values
    price = 0.0
    if places < len(values):
        price = float(np.partition(values, len(values) - places)[len(values) - places]) / size
    return np.full(len(problem.most), max(price, 0.0))


def _step(problem: Packing, prices: Floats, soft: float) -> Floats:
    """Return how far to go down, person by person: slope over curvature, at most two softnesses."""
    pays = _sigmoid(problem.reduced(prices) / soft)
    few = problem.floor.astype(np.float64)
    places = problem.most - few
    fills = _sigmoid((prices - problem.rest) / soft)
    slope = few + places * fills - problem.counts(pays)
    bends = problem.counts(pays * (1.0 - pays) * problem.sizes) + places * fills * (1.0 - fills)
    return np.clip(slope * soft / (bends + 0.1), -2.0 * soft, 2.0 * soft)


def _sigmoid(x: Floats) -> Floats:
    return 1.0 / (1.0 + np.exp(np.clip(-x, -40.0, 40.0)))


def fill(problem: Packing, order: Ints) -> Bools:
    """Return the sets taken when going through them in an order and taking what fits, bool [sets].

    The same as one by one, done in rounds: a set is taken when for each of its people it is among
    the first that still fit (locally dominant sets, Preis 1999).

    Args:
        problem: what is chosen from.
        order: sets to go through, first first; others are not taken.

    """
    count = len(problem.values)
    rank = np.full(count, count, np.int64)
    rank[order] = np.arange(len(order))
    open_sets = rank < count
    rows = np.flatnonzero(open_sets[problem.sets])
    rows = rows[np.lexsort((rank[problem.sets[rows]], problem.members[rows]))]
    people, sets = problem.members[rows], problem.sets[rows]
    left = problem.most.copy()
    chosen = np.zeros(count, bool)
    while len(people):
        first = np.flatnonzero(np.concatenate([[True], people[1:] != people[:-1]]))
        lengths = np.diff(np.concatenate([first, [len(people)]]))
        place = np.arange(len(people)) - np.repeat(first, lengths)
        welcome = np.bincount(sets[place < left[people]], minlength=count) == problem.sizes
        fresh = welcome & open_sets
        chosen |= fresh
        left -= np.bincount(people[fresh[sets]], minlength=len(left))
        closed = np.zeros(count, bool)
        closed[sets[left[people] <= 0]] = True
        open_sets &= ~(closed | fresh)
        stays = open_sets[sets]
        people, sets = people[stays], sets[stays]
    return chosen
