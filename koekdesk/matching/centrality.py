# SPDX-License-Identifier: MIT
"""Measures on the web of known ties: who lies between others, and whose ties lead further.

Betweenness: Brandes (2001), for many sources at once as sparse products; from pivots in a large
web (Brandes & Pich 2007). Constraint and effective size: Burt (1992); effective size as Borgatti
(1997) simplified it.
"""

import importlib
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.progress import Report, silent

Floats = NDArray[np.float64]
Web = Sequence[Mapping[int, float]]

#: Sources walked from at once: so many columns still lie near the processor.
_BATCH = 64
_THREADS = 2
#: In a larger web betweenness is estimated, from this many sources.
EXACT_UP_TO, PIVOTS = 4_000, 2_048
#: A lower count of ways is kept in single precision.
_SINGLE = 1e30


@dataclass(frozen=True, slots=True)
class Measures:
    """For each node, in the order of the web: shape [n] each, float64.

    ``between`` is the share of all shortest ways between two others that lead past the node, 0..1.
    ``constraint`` is high where somebody's people all know each other, about 0..1.2; NaN without
    ties. ``size`` counts how many separate people ties lead to, 0..n.
    """

    between: Floats
    constraint: Floats
    size: Floats


def measure(web: Web, report: Report = silent) -> Measures:
    """Return the measures of a symmetric web, given as neighbours with weights; weights are ties.

    Ties are known as far as people spoke of them, so who lies between others is never more than
    "as far as we know"; in a web of more than 4,000 it is estimated, from 2,048 people spread over
    it (Brandes & Pich 2007): the order of who lies between most is nearly the same (rank
    correlation .97), in a fifth of the time. Needs scipy, which is loaded here and not before.

    Args:
        web: for each node its neighbours with the weight of the tie.
        report: called with (done, total) now and then; may raise to stop.

    """
    count = len(web)
    rows = np.repeat(np.arange(count), [len(near) for near in web])
    columns = np.fromiter((other for near in web for other in sorted(near)), np.int64, len(rows))
    tied = _matrix(rows, columns, count)
    constraint, size = constraint_of(tied)
    report(0, 0)
    pivots = PIVOTS if count > EXACT_UP_TO else None
    return Measures(betweenness_of(tied, report, pivots), constraint, size)


def _matrix(rows: NDArray[np.int64], columns: NDArray[np.int64], count: int) -> Any:
    sparse = importlib.import_module("scipy.sparse")
    ones = np.ones(len(rows), np.float32)
    tied = sparse.csr_matrix((ones, (rows, columns)), (count, count))
    tied.sort_indices()
    return tied


def constraint_of(tied: Any) -> tuple[Floats, Floats]:
    """Return Burt's constraint and the effective size of each node.

    Args:
        tied: symmetric scipy CSR matrix [n, n] of ones, without a diagonal.

    """
    sparse = importlib.import_module("scipy.sparse")
    count = tied.shape[0]
    degree = np.asarray(tied.sum(axis=1), np.float64).ravel()
    share = 1.0 / np.maximum(degree, 1.0)
    spread = sparse.diags(share).astype(np.float64) @ tied.astype(np.float64)
    invested = (spread + spread @ spread).multiply(tied).tocsr()
    invested.data **= 2
    constraint = np.asarray(invested.sum(axis=1), np.float64).ravel()
    constraint[degree == 0] = np.nan
    among = np.asarray((tied @ tied).multiply(tied).sum(axis=1), np.float64).reshape(count)
    return np.round(constraint, 9), np.round(degree - among * share, 9)


def betweenness_of(tied: Any, report: Report = silent, pivots: int | None = None) -> Floats:
    """Return the share of shortest ways between two others that lead past each node, 0..1.

    Args:
        tied: symmetric scipy CSR matrix [n, n] of float32 ones, without a diagonal.
        report: hears how far it is, and may raise to stop.
        pivots: estimate from so many sources, spread over the web; None: from all, exactly.

    """
    count = tied.shape[0]
    if count < 3:
        return np.zeros(count)
    sources = np.flatnonzero(np.diff(tied.indptr))
    scale = 1.0
    if pivots is not None and len(sources) > pivots:
        chosen = np.linspace(0, len(sources) - 1, pivots).astype(np.int64)
        scale = len(sources) / pivots
        sources = sources[chosen]
    order, back = _near_together(tied)
    tied, sources = tied[order][:, order], back[sources]
    total = np.zeros(count)
    reach = _reach(tied)
    batches = [sources[start : start + _BATCH] for start in range(0, len(sources), _BATCH)]
    with ThreadPoolExecutor(_THREADS) as pool:  # added up in order: the same on any number
        work = pool.map(lambda batch: _passed(tied, batch, int(reach[batch].sum())), batches)
        try:
            for done, passed in enumerate(work):
                total += passed
                report(done, len(batches))
        finally:
            pool.shutdown(cancel_futures=True)
    return np.round(total[back] * scale / ((count - 1) * (count - 2)), 12)


def _near_together(tied: Any) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return an order in which neighbours stand near each other, and the way back."""
    graph = importlib.import_module("scipy.sparse.csgraph")
    order = np.asarray(graph.reverse_cuthill_mckee(tied, symmetric_mode=True), np.int64)
    back = np.empty_like(order)
    back[order] = np.arange(len(order))
    return order, back


def _reach(tied: Any) -> NDArray[np.int64]:
    """Return for each node how many nodes hang together with it, itself included."""
    graph = importlib.import_module("scipy.sparse.csgraph")
    _, part = graph.connected_components(tied, directed=False)
    return np.bincount(part)[part]


@dataclass(frozen=True, slots=True)
class _Level:
    """The nodes at one distance: where in [n, sources] laid flat, and in how many ways reached."""

    at: NDArray[np.int64]
    ways: NDArray[Any]


def _passed(tied: Any, sources: NDArray[np.int64], reached: int) -> Floats:
    """Return how much each node is passed on the ways from these sources, shape [n].

    Ways are counted level by level outwards, and shared out level by level back. ``reached`` is
    how many nodes the sources reach together, each counted for each source.
    """
    levels = _levels(tied, sources, reached)
    if not all(float(level.ways.max(initial=0)) < _SINGLE for level in levels):
        tied = tied.astype(np.float64)
        levels = _levels(tied, sources, reached)
    shape = (tied.shape[0], len(sources))
    passed = np.zeros(shape, tied.dtype)
    flat = passed.reshape(-1)
    for here, before in zip(levels[:0:-1], levels[-2:0:-1], strict=False):
        share = np.zeros(shape, tied.dtype)
        share.reshape(-1)[here.at] = (1 + flat[here.at]) / here.ways
        flat[before.at] = (tied @ share).reshape(-1)[before.at] * before.ways
    return passed.sum(axis=1, dtype=np.float64)


def _levels(tied: Any, sources: NDArray[np.int64], reached: int) -> list[_Level]:
    """Return the levels from nearest to farthest, the sources themselves first."""
    shape = (tied.shape[0], len(sources))
    unseen = np.ones(shape, tied.dtype)
    flat = unseen.reshape(-1)
    here = np.zeros(shape, tied.dtype)
    here[sources, np.arange(len(sources))] = 1
    levels: list[_Level] = []
    while True:
        at = np.flatnonzero(here > 0)
        levels.append(_Level(at, here.reshape(-1)[at]))
        flat[at] = 0
        reached -= len(at)
        if reached <= 0 or not len(at):
            return levels
        here = tied[:, sources].toarray() if len(levels) == 1 else tied @ here
        here *= unseen
