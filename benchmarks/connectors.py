# SPDX-License-Identifier: MIT
"""Times the measures on the web of ties against igraph: 10,000 people with 50,000 ties."""

import importlib
import random
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from koekdesk.matching.centrality import betweenness_of, constraint_of

PEOPLE, TIES = 10_000, 50_000
#: Most ties lead to people nearby, as in streets; the others anywhere.
_NEARBY, _STREET = 0.8, 30


def make_ties(people: int = PEOPLE, ties: int = TIES) -> list[tuple[int, int]]:
    """Return invented ties, each once; the same every time."""
    chance = random.Random(7)
    found: set[tuple[int, int]] = set()
    while len(found) < ties:
        one = chance.randrange(people)
        near = chance.random() < _NEARBY
        other = (
            one + round(chance.gauss(0, _STREET)) if near else chance.randrange(people)
        ) % people
        if one != other:
            found.add((min(one, other), max(one, other)))
    return sorted(found)


def _matrix(ties: list[tuple[int, int]], people: int) -> Any:
    sparse = importlib.import_module("scipy.sparse")
    one, other = np.array(ties).T
    rows, columns = np.concatenate([one, other]), np.concatenate([other, one])
    return sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), (people, people))


def _seconds(call: Callable[[], object], times: int = 1) -> tuple[float, float]:
    """Return the shortest time by the clock, and the least work of the processor."""
    walls: list[float] = []
    works: list[float] = []
    for _ in range(times):
        wall, work = time.perf_counter(), time.process_time()
        call()
        walls.append(time.perf_counter() - wall)
        works.append(time.process_time() - work)
    return min(walls), min(works)


def rows() -> list[tuple[str, ...]]:
    """Return the measured figures as rows: what, measured, baseline, wanted."""
    ties = make_ties()
    tied = _matrix(ties, PEOPLE)
    wall, work = _seconds(lambda: betweenness_of(tied))
    constraint, _ = _seconds(lambda: constraint_of(tied), 5)
    against, wanted = "igraph is not installed", ""
    try:
        igraph = importlib.import_module("igraph")
    except ModuleNotFoundError:
        pass
    else:
        graph = igraph.Graph(PEOPLE, ties)
        other_wall, other_work = _seconds(graph.betweenness)
        against = f"igraph {other_wall:.1f} s, {other_work:.1f} s of work"
        wanted = f"0.5; is {wall / other_wall:.2f}, of work {work / other_work:.2f}"
    size = f"{PEOPLE:,} people, {TIES:,} ties"
    return [
        (f"betweenness, {size}", f"{wall:.1f} s, {work:.1f} s of work", against, wanted),
        (f"constraint and effective size, {size}", f"{constraint * 1000:.0f} ms", "", "100 ms"),
    ]
