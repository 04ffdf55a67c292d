# SPDX-License-Identifier: MIT
"""The round at ten thousand people with twenty candidates each: time, gap, and how fair."""

import importlib
import time

import numpy as np

from koekdesk.matching.packing import Packing
from koekdesk.matching.packing_search import choose

PEOPLE, CANDIDATES, MOST = 10_000, 20, 3
GIVING = 0.5  # the part of the people who can give


def round_problem(people: int = PEOPLE, candidates: int = CANDIDATES) -> Packing:
    """Return pairs to choose a round from: half the people can give, some are much wanted."""
    draw = np.random.default_rng(3)
    liked = draw.lognormal(0, 0.8, people) * (np.arange(people) < GIVING * people)
    one = np.repeat(np.arange(people), candidates)
    other = draw.choice(people, len(one), p=liked / liked.sum())
    low, high = np.minimum(one, other), np.maximum(one, other)
    keys = np.unique(np.where(low == high, -1, low * people + high))
    keys = keys[keys >= 0]
    low, high = keys // people, keys % people
    warm = 0.05 * np.log(np.where(liked > 0, liked, 1.0))
    values = 0.5 + 0.12 * draw.standard_normal(len(keys)) + warm[low] + warm[high]
    return Packing(
        members=np.stack([low, high], axis=1).ravel(),
        starts=np.arange(0, 2 * len(keys) + 1, 2),
        values=np.round(np.clip(values, 0.05, 1.0), 4),
        most=np.full(people, MOST),
        floor=np.bincount(np.concatenate([low, high]), minlength=people) > 0,
        rest=np.zeros(people),
    )


def gini(counts: np.ndarray) -> float:
    """Return how unevenly suggestions lie over people: 0 all the same, 1 one has all."""
    ordered = np.sort(counts)
    total = ordered.sum()
    place = np.arange(1, len(ordered) + 1)
    return float((2 * place - len(ordered) - 1) @ ordered / (len(ordered) * total)) if total else 0


def top_k(problem: Packing, most: int = MOST) -> np.ndarray:
    """Return the sets that are among the first of one of their people, bool [sets]."""
    rank = np.empty(len(problem.values), np.int64)
    rank[np.argsort(-problem.values, kind="stable")] = np.arange(len(rank))
    order = np.lexsort((rank[problem.sets], problem.members))
    people = problem.members[order]
    first = np.searchsorted(people, people)
    chosen = np.zeros(len(rank), bool)
    chosen[problem.sets[order][np.arange(len(people)) - first < most]] = True
    return chosen


def rows() -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    problem = round_problem()
    start = time.perf_counter()
    found = choose(problem)
    taken = time.perf_counter() - start
    free = choose(_without_floor(problem))
    start = time.perf_counter()
    optimum = _interior_point(problem)
    solver = time.perf_counter() - start
    gap, price = 100 * (1 - found.value / found.bound), 100 * (1 - found.value / free.value)
    reachable = problem.floor
    shown, plain = problem.counts(found.chosen)[reachable], problem.counts(top_k(problem))
    plain = plain[reachable]
    over = int((plain > MOST).sum())
    return [
        (
            f"the round, {PEOPLE:,} people x {CANDIDATES} ({len(problem.values):,} pairs)",
            f"{taken:.2f} s",
            f"{solver:.2f} s, linprog interior point",
            f"<= {solver:.2f} s",
        ),
        (
            "the round: under its bound",
            f"{gap:.3f} %",
            f"value {found.value:.1f}, bound {found.bound:.1f}, relaxed optimum {optimum:.1f}",
            "<= 0.2 %",
        ),
        ("reachable people left out", f"{len(found.left_out)}", "", "0"),
        ("price of reaching everybody", f"{price:.3f} %", f"{free.value:.1f} without", "<= 0.1 %"),
        (
            "share of reachable people with a suggestion",
            f"{np.mean(shown > 0):.4f}",
            f"{np.mean(plain > 0):.4f}, plain top-3 ({over} people above {MOST})",
            "",
        ),
        ("Gini of suggestions a person", f"{gini(shown):.3f}", f"{gini(plain):.3f}, top-3", ""),
    ]


def _without_floor(problem: Packing) -> Packing:
    nobody = np.zeros(len(problem.most), bool)
    return Packing(
        problem.members, problem.starts, problem.values, problem.most, nobody, problem.rest
    )


def _interior_point(problem: Packing) -> float:
    """Return the optimum of the relaxed round by HiGHS' interior point."""
    optimize = importlib.import_module("scipy.optimize")
    sparse = importlib.import_module("scipy.sparse")
    one = np.ones(len(problem.members))
    shape = len(problem.most), len(problem.values)
    matrix = sparse.csr_matrix((one, (problem.members, problem.sets)), shape)
    answer = optimize.linprog(
        -problem.values,
        A_ub=sparse.vstack([matrix, -matrix]).tocsr(),
        b_ub=np.concatenate([problem.most, -problem.floor.astype(float)]),
        bounds=(0, 1),
        method="highs-ipm",
    )
    return -float(answer.fun)
