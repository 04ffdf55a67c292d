# SPDX-License-Identifier: MIT
"""Swaps sets of a choice for better ones, in chains, each undone when it does not pay."""

import numpy as np

from koekdesk.matching.packing import TINY, Bools, Floats, Packing
from koekdesk.matching.progress import Report

#: How many swaps follow from one at first and at most, and how many next ones are looked at.
_DEEP, _DEEPEST, _TRIES = 2, 6, 6
#: Near enough to the bound to stop, as part of it.
CLOSE = 0.0012
#: Swaps tried between two reports.
_TELL = 64

_Log = list[tuple[int, bool]]


class Swaps:
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
            report(0, 0)
            if self._problem.value(self.choice()) >= highest * (1.0 - CLOSE):
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
