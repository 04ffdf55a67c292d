# SPDX-License-Identifier: MIT
"""Chooses sets well: by prices, then by swaps that pay; for a few sets by every way there is."""

from dataclasses import dataclass, replace

import numpy as np

from koekdesk.matching.packing import (
    TINY,
    Bools,
    Floats,
    Packing,
    bound,
    fill,
    find_prices,
    left_out,
)
from koekdesk.matching.packing_looks import Looks, is_more
from koekdesk.matching.packing_swaps import CLOSE, Swaps
from koekdesk.matching.progress import Report, silent

#: How many swaps may be tried: so many for each set, within these.
_WORK, _LEAST_WORK, _MOST_WORK = 5, 1_000, 30_000
#: Sets this far above the gap between choice and bound cannot be in a better choice; more are kept.
_NEAR = 0.04
#: How far prices are off for another first choice, as part of the largest value.
_OFF = 0.01


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
    is_sure = highest <= problem.value(chosen) + TINY and not left_out(problem, chosen).any()
    if not is_sure:
        looks = Looks(problem, weight, chosen, problem.reduced(prices), highest)
        report(0, 0)
        all_seen = looks.look()
        chosen = looks.best
        if all_seen:
            return _choice(problem, chosen, problem.value(chosen), prices)
    alone = left_out(problem, chosen)
    if alone.any():
        reached = replace(problem, floor=problem.floor & ~alone)
        begin = np.where(reached.floor, prices, np.maximum(prices, 0.0))
        prices = find_prices(reached, begin, report)
        highest = bound(reached, prices)
    return _choice(problem, chosen, highest, prices)


def _choice(problem: Packing, chosen: Bools, highest: float, prices: Floats) -> Choice:
    value = problem.value(chosen)
    alone = tuple(np.flatnonzero(left_out(problem, chosen)).tolist())
    return Choice(chosen, value, max(highest, value), alone, prices)


def _improved(problem: Packing, prices: Floats, weight: Floats, report: Report) -> Bools:
    """Return the best choice found by swaps that pay, from several first choices."""
    over = problem.reduced(prices)
    highest = bound(problem, prices)
    scale = max(float(np.abs(problem.values).max(initial=0.0)), TINY)
    work = min(max(_WORK * len(over), _LEAST_WORK), _MOST_WORK)
    best, reached = np.zeros(len(over), bool), (-1.0, 0.0)
    for attempt in range(work):
        # Other first choices follow from prices that are a little off, the same on every run.
        report(0, 0)
        noise = np.random.default_rng(attempt).standard_normal(len(over)) * scale * _OFF
        order = np.argsort(-(over + noise if attempt else over), kind="stable")
        chosen = fill(problem, order)
        report(0, 0)
        core = _core(problem, chosen, over, highest)
        report(0, 0)
        swaps = Swaps(problem, chosen, core, weight, over)
        report(0, 0)
        work -= swaps.better(prices, highest, work, report) + 1
        found = swaps.choice()
        served = float((weight * problem.floor)[problem.counts(found) > 0].sum())
        if is_more((served, problem.value(found)), reached):
            best, reached = found, (served, problem.value(found))
        if work <= 0 or reached[1] >= highest * (1.0 - CLOSE):
            break
    return best


def _core(problem: Packing, chosen: Bools, over: Floats, highest: float) -> list[int]:
    """Return the sets that may be in a better choice, best first."""
    scale = float(np.abs(problem.values).max(initial=0.0))
    gap = max(highest - problem.value(chosen), 0.0)
    near = (over > -min(gap, _NEAR * scale)) | chosen
    alone = left_out(problem, chosen)
    near |= np.bincount(problem.sets[alone[problem.members]], minlength=len(over)) > 0
    order = np.argsort(-over, kind="stable")
    return order[near[order]].tolist()
