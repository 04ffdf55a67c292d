# SPDX-License-Identifier: MIT
"""Makes a choice of sets better: swaps in chains, and for a few sets every way there is."""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from koekdesk.matching.packing import (
    TINY,
    Bools,
    Floats,
    Packing,
    Report,
    bound,
    fill,
    find_prices,
    silent,
)

#: How many swaps follow from one at first and at most, and how many next ones are looked at.
_DEEP, _DEEPEST, _TRIES = 2, 6, 6
#: Near enough to the bound to stop, as part of it.
_CLOSE = 0.0012
#: How many swaps may be tried: so many for each set, within these.
_WORK, _LEAST_WORK, _MOST_WORK = 5, 1_000, 30_000
#: Sets this far above the gap between choice and bound cannot be in a better choice; more are kept.
_NEAR = 0.04
#: How far prices are off for another first choice, as part of the largest value.
_OFF = 0.01
#: Swaps tried between two reports.
_TELL = 256
#: Up to so many open questions every way is looked at, within so many looks.
_FEW, _LOOKS = 200, 5_000

_Log = list[tuple[int, bool]]


@dataclass(frozen=True, slots=True)
class Choice:
    """Sets that fit beside each other.

    ``chosen`` is bool [sets]; ``value`` their value; ``bound`` what no choice that reaches the same
    people can exceed; ``left_out`` who should be in one and is not, int indexes of people.
    """

    chosen: Bools
    value: float
    bound: float
    left_out: tuple[int, ...]
    prices: Floats


def choose(
    problem: Packing,
    begin: Floats | None = None,
    first: Floats | None = None,
    report: Report = silent,
) -> Choice:
    """Return a choice of high value with its bound; reaching people goes before value.

    Args:
        problem: what is chosen from.
        begin: prices to start from, of a problem much like this one.
        first: how much it matters that each person is reached, float64 [people], at least 0;
            1 when not given.
        report: called with (done, total), or (0, 0) when not known; may raise to stop.

    """
    weight = np.ones(len(problem.most)) if first is None else first
    prices = find_prices(problem, begin, report)
    chosen = _improved(problem, prices, weight, report)
    highest = bound(problem, prices)
    is_sure = highest <= problem.value(chosen) + TINY and not _left_out(problem, chosen).any()
    if not is_sure:
        looks = _Looks(problem, weight, chosen, problem.reduced(prices), highest)
        all_seen = looks.look()
        chosen = looks.best
        if all_seen:
            return _choice(problem, chosen, problem.value(chosen), prices)
    left_out = _left_out(problem, chosen)
    if left_out.any():
        reached = replace(problem, floor=problem.floor & ~left_out)
        begin = np.where(reached.floor, prices, np.maximum(prices, 0.0))
        prices = find_prices(reached, begin, report)
        highest = bound(reached, prices)
    return _choice(problem, chosen, highest, prices)


def _choice(problem: Packing, chosen: Bools, highest: float, prices: Floats) -> Choice:
    value = problem.value(chosen)
    left_out = tuple(np.flatnonzero(_left_out(problem, chosen)).tolist())
    return Choice(chosen, value, max(highest, value), left_out, prices)


def _left_out(problem: Packing, chosen: Bools) -> Bools:
    return problem.floor & (problem.counts(chosen) == 0)


def _improved(problem: Packing, prices: Floats, weight: Floats, report: Report) -> Bools:
    """Return the best choice found by swaps that pay, from several first choices."""
    over = problem.reduced(prices)
    highest = bound(problem, prices)
    scale = max(float(np.abs(problem.values).max(initial=0.0)), TINY)
    work = min(max(_WORK * len(over), _LEAST_WORK), _MOST_WORK)
    best, reached = np.zeros(len(over), bool), (-1.0, 0.0)
    for attempt in range(work):
        # Other first choices follow from prices that are a little off, the same on every run.
        noise = np.random.default_rng(attempt).standard_normal(len(over)) * scale * _OFF
        order = np.argsort(-(over + noise if attempt else over), kind="stable")
        chosen = fill(problem, order)
        swaps = _Swaps(problem, chosen, _core(problem, chosen, over, highest), weight, over)
        work -= swaps.better(prices, highest, work, report) + 1
        found = swaps.choice()
        served = float((weight * problem.floor)[problem.counts(found) > 0].sum())
        if _is_more((served, problem.value(found)), reached):
            best, reached = found, (served, problem.value(found))
        if work <= 0 or reached[1] >= highest * (1.0 - _CLOSE):
            break
    return best


def _core(problem: Packing, chosen: Bools, over: Floats, highest: float) -> list[int]:
    """Return the sets that may be in a better choice, best first."""
    scale = float(np.abs(problem.values).max(initial=0.0))
    gap = max(highest - problem.value(chosen), 0.0)
    near = (over > -min(gap, _NEAR * scale)) | chosen
    alone = _left_out(problem, chosen)
    near |= np.bincount(problem.sets[alone[problem.members]], minlength=len(over)) > 0
    order = np.argsort(-over, kind="stable")
    return order[near[order]].tolist()


class _Swaps:
    """A choice that can be changed step by step, each step undone when it does not pay."""

    def __init__(
        self, problem: Packing, chosen: Bools, core: list[int], weight: Floats, over: Floats
    ) -> None:
        starts, members = problem.starts.tolist(), problem.members.tolist()
        self._members = {at: members[starts[at] : starts[at + 1]] for at in core}
        self._values: list[float] = problem.values.tolist()
        self._most: list[int] = problem.most.tolist()
        self._problem, self._core = problem, core
        self._over: list[float] = over.tolist()
        scale = float(np.abs(problem.values).max(initial=0.0))
        # More than any chain of swaps can bring.
        self._first: list[float] = (100.0 * scale * weight * problem.floor).tolist()
        self._rest: list[float] = problem.rest.tolist()
        self._of: list[list[int]] = [[] for _ in self._most]
        for at in core:
            for person in self._members[at]:
                self._of[person].append(at)
        self._has: list[set[int]] = [set() for _ in self._most]
        self._room = list(self._most)
        self._work = 0
        self._chosen: set[int] = set()
        for at in np.flatnonzero(chosen).tolist():
            self._put(at)

    def better(self, prices: Floats, highest: float, work: int, report: Report) -> int:
        """Swap until nothing pays or it is near enough to the bound; return how many were tried."""
        self._work = work
        for deep in range(_DEEP, _DEEPEST + 1):
            paid = 1
            while paid and self._work > 0:
                paid = 0
                for done, at in enumerate(self._promising(prices)):
                    if done % _TELL == 0:
                        report(0, 0)
                    paid += self._pays(at, deep)
            if self._problem.value(self.choice()) >= highest * (1.0 - _CLOSE):
                break
        return work - self._work

    def choice(self) -> Bools:
        """Return the sets that are chosen now, bool [sets]."""
        chosen = np.zeros(len(self._values), bool)
        chosen[list(self._chosen)] = True
        return chosen

    def _promising(self, prices: Floats) -> list[int]:
        """Return sets where the choice and the prices disagree: only there can it be better."""
        open_to = (
            at
            for person, has in enumerate(self._has)
            if len(has) < self._most[person] and (prices[person] > TINY or not has)
            for at in self._of[person]
        )
        missed = (at for at in self._core if self._over[at] > TINY)
        return [at for at in dict.fromkeys((*open_to, *missed)) if at not in self._chosen]

    def _pays(self, at: int, deep: int) -> bool:
        """Put a set in the choice when that pays."""
        if at in self._chosen or self._work <= 0:
            return False
        gain, log = self._try(at, deep, set())
        if gain > TINY:
            return True
        self._undo(log)
        return False

    def _put(self, at: int) -> None:
        self._chosen.add(at)
        for person in self._members[at]:
            self._has[person].add(at)
            self._room[person] -= 1

    def _take(self, at: int) -> None:
        self._chosen.remove(at)
        for person in self._members[at]:
            self._has[person].remove(at)
            self._room[person] += 1

    def _undo(self, log: _Log) -> None:
        for at, was_put in reversed(log):
            (self._take if was_put else self._put)(at)

    def _worth(self, at: int, others: int) -> float:
        """Return what a set adds when ``others`` of 0 stand for "nothing else"; 1 when chosen."""
        worth = self._values[at]
        for person in self._members[at]:
            alone = len(self._has[person]) == others
            worth += self._first[person] if alone else -self._rest[person]
        return worth

    def _least_kept(self, person: int, seen: set[int]) -> int:
        """Return the set of a person that least speaks for keeping; -1 when there is none.

        What speaks for a set is whom only it reaches, and its reduced value.
        """
        least, found = float("inf"), -1
        for one in self._has[person]:
            if one in seen:
                continue
            keeps = self._over[one]
            for other in self._members[one]:
                if len(self._has[other]) == 1:
                    keeps += self._first[other]
            if keeps < least or (keeps == least and one < found):
                least, found = keeps, one
        return found

    def _best_of(self, person: int, seen: set[int]) -> tuple[float, int]:
        """Return the worth and the number of the best set of a person that fits; 0.0 when none."""
        best, found = 0.0, 0
        chosen, members, room = self._chosen, self._members, self._room
        for one in self._of[person]:  # a plain loop: nearly all the time of a search is spent here
            if one in chosen or one in seen:
                continue
            for other in members[one]:
                if room[other] <= 0:
                    break
            else:
                worth = self._worth(one, 0)
                if worth > best or (worth == best and one < found):
                    best, found = worth, one
        return best, found

    def _try(self, at: int, deep: int, seen: set[int]) -> tuple[float, _Log]:
        """Put a set in the choice, take out what is in its way, fill what comes free."""
        self._work -= 1
        log: _Log = []
        gain = 0.0
        freed: list[int] = []
        members = self._members[at]
        for person in members:
            if len(self._has[person]) < self._most[person]:
                continue
            out = self._least_kept(person, seen)
            if out < 0:
                return -1.0, log
            gain -= self._worth(out, 1)
            self._take(out)
            log.append((out, False))
            seen.add(out)
            freed += [p for p in self._members[out] if p not in members]
        gain += self._worth(at, 0)
        self._put(at)
        log.append((at, True))
        seen.add(at)
        for person in freed:
            more, steps = self._refill(person, deep, seen)
            gain += more
            log += steps
        return gain, log

    def _refill(self, person: int, deep: int, seen: set[int]) -> tuple[float, _Log]:
        """Give a person whose place came free something else, by further swaps when need be."""
        log: _Log = []
        gain = 0.0
        while len(self._has[person]) < self._most[person]:
            worth, found = self._best_of(person, seen)
            if worth <= TINY:
                break
            gain += worth
            self._put(found)
            log.append((found, True))
        if deep and len(self._has[person]) < self._most[person]:
            others = (o for o in self._of[person] if o not in self._chosen and o not in seen)
            for _, one in zip(range(_TRIES), list(others), strict=False):
                if one in self._chosen:
                    continue
                more, steps = self._try(one, deep - 1, set(seen))
                if more > TINY:
                    return gain + more, log + steps
                self._undo(steps)
        return gain, log


class _Looks:
    """Depth first through every choice, turning back where nothing better can follow."""

    def __init__(
        self, problem: Packing, weight: Floats, chosen: Bools, over: Floats, highest: float
    ) -> None:
        starts, members = problem.starts.tolist(), problem.members.tolist()
        self._sets = [members[a:b] for a, b in pairwise(starts)]
        self._problem = problem
        self._values = problem.values.tolist()
        self._over = over.tolist()
        self._most = problem.most.tolist()
        self._rest = problem.rest.tolist()
        self._floor = weight * problem.floor
        self._first = self._floor.tolist()
        self.best = chosen
        self._goal = self._reached(chosen)
        #: The bound holds for choices that leave nobody out.
        self._highest = np.inf if _left_out(problem, chosen).any() else highest
        gap = self._highest - self._goal[1]
        self._sure = over > gap
        order = np.argsort(-np.abs(over), kind="stable").tolist()
        self._order = [at for at in order if abs(self._over[at]) <= gap]
        self._has = problem.counts(self._sure).astype(np.int64).tolist()
        self._looks = 0
        self._taken: list[int] = []

    def look(self) -> bool:
        """Look for the best choice; tell whether every way was looked at or could be passed over.

        ``best`` is then the very best choice.
        """
        full = any(has > most for has, most in zip(self._has, self._most, strict=True))
        if full or len(self._order) > _FEW:
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
        if _is_more(reached, self._goal):
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
        return _is_more((hope, reached[1] + worth), self._goal)

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


def _is_more(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Tell whether one choice reaches more people, or as many and is worth more."""
    if abs(one[0] - other[0]) > TINY:
        return one[0] > other[0]
    return one[1] > other[1] + TINY
