# SPDX-License-Identifier: MIT
"""Looks at every choice of a few open sets, turning back where nothing better can follow."""

from itertools import pairwise

import numpy as np

from koekdesk.matching.packing import TINY, Bools, Floats, Packing, left_out

#: Up to so many open questions every way is looked at, within so many looks.
_FEW, _LOOKS = 200, 5_000


class Looks:
    """Depth first through every choice, turning back where nothing better can follow."""

    def __init__(
        self, problem: Packing, weight: Floats, chosen: Bools, over: Floats, highest: float
    ) -> None:
        self._problem = problem
        self._floor = weight * problem.floor
        self.best = chosen
        self._goal = self._reached(chosen)
        #: The bound holds for choices that leave nobody out.
        self._highest = np.inf if left_out(problem, chosen).any() else highest
        gap = self._highest - self._goal[1]
        self._sure = over > gap
        order = np.argsort(-np.abs(over), kind="stable")
        self._order: list[int] = order[np.abs(over[order]) <= gap].tolist()
        self._looks = 0
        self._taken: list[int] = []
        if self._may_look:
            self._prepare(over)

    @property
    def _may_look(self) -> bool:
        """Whether so little is open that every way can be looked at."""
        full = (self._problem.counts(self._sure) > self._problem.most).any()
        return not full and len(self._order) <= _FEW

    def _prepare(self, over: Floats) -> None:
        problem = self._problem
        starts, members = problem.starts.tolist(), problem.members.tolist()
        self._sets = [members[a:b] for a, b in pairwise(starts)]
        self._values: list[float] = problem.values.tolist()
        self._over: list[float] = over.tolist()
        self._most: list[int] = problem.most.tolist()
        self._rest: list[float] = problem.rest.tolist()
        self._first: list[float] = self._floor.tolist()
        self._has: list[int] = problem.counts(self._sure).astype(np.int64).tolist()

    def look(self) -> bool:
        """Look for the best choice; tell whether every way was looked at or could be passed over.

        ``best`` is then the very best choice.
        """
        if not self._may_look:
            return False
        self._later = self._still_to_come()
        self._go(0, self._reached(self._sure), 0.0)
        return self._looks < _LOOKS

    def _reached(self, chosen: Bools) -> tuple[float, float]:
        served = self._problem.counts(chosen) > 0
        return float(self._floor[served].sum()), self._problem.value(chosen)

    def _still_to_come(self) -> list[tuple[set[int], float]]:
        """Return, for each step, whom later sets can still reach and what they are worth."""
        later: list[tuple[set[int], float]] = [(set(), 0.0)]
        for at in reversed(self._order):
            people, worth = later[-1]
            later.append((people | set(self._sets[at]), worth + max(0.0, self._values[at])))
        return later[::-1]

    def _go(self, step: int, reached: tuple[float, float], lost: float) -> None:
        self._looks += 1
        if is_more(reached, self._goal):
            self._goal, self.best = reached, self._sure.copy()
            self.best[self._taken] = True
        if step == len(self._order) or self._looks >= _LOOKS:
            return
        if not self._may_be_better(step, reached, lost):
            return
        at = self._order[step]
        over = self._over[at]
        ways = (True, False) if over > 0 else (False, True)
        for taking in ways:
            if taking:
                self._take(at, step, reached, lost - min(over, 0.0))
            else:
                self._go(step + 1, reached, lost + max(over, 0.0))

    def _may_be_better(self, step: int, reached: tuple[float, float], lost: float) -> bool:
        if self._highest - lost <= self._goal[1] + TINY:
            return False
        if np.isfinite(self._highest):
            return True
        people, worth = self._later[step]
        hope = reached[0] + sum(self._first[p] for p in people if not self._has[p])
        return is_more((hope, reached[1] + worth), self._goal)

    def _take(self, at: int, step: int, reached: tuple[float, float], lost: float) -> None:
        members = self._sets[at]
        if any(self._has[p] >= self._most[p] for p in members):
            return
        more = sum(self._first[p] for p in members if not self._has[p])
        cost = sum(self._rest[p] for p in members if self._has[p])
        for person in members:
            self._has[person] += 1
        self._taken.append(at)
        self._go(step + 1, (reached[0] + more, reached[1] + self._values[at] - cost), lost)
        self._taken.pop()
        for person in members:
            self._has[person] -= 1


def is_more(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Tell whether one choice reaches more people, or as many and is worth more."""
    if abs(one[0] - other[0]) > TINY:
        return one[0] > other[0]
    return one[1] > other[1] + TINY
