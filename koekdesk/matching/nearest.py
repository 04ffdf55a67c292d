# SPDX-License-Identifier: MIT
"""Finds for many vectors the nearest of many others, exactly, with numpy.

The products are made a tile at a time; of each tile only what is not below the worst of a list so
far is looked at, which is almost nothing after the first tile. When all texts stand in one matrix
each product serves both its texts. Ties go to the lower row. With whole vectors (``vectors.whole``)
products are exact, so the answer is the same bits on every machine and any number of threads.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from koekdesk.matching.progress import Report, silent

Matrix = NDArray[np.float32]
Rows = NDArray[np.int32]

#: Rows and columns of one tile of products: 8 MB, what a processor keeps at hand.
HIGH, WIDE = 512, 4096
#: Products by which the worst of a list is guessed at first.
SOME = 1024
#: Stands for a place of a list that is not filled.
NOBODY = np.int32(2**31 - 1)


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest rows of each vector, best first, and their products; both [n, k]."""

    rows: Rows
    products: Matrix


class Lists:
    """The best so far of a number of vectors."""

    def __init__(self, count: int, most: int) -> None:
        self.rows = np.full((count, most), NOBODY, np.int32)
        self.products = np.full((count, most), -np.inf, np.float32)
        self.worst = np.full(count, -np.inf, np.float32)
        self._lock = Lock()

    def put(self, at: int, first: int, products: Matrix) -> None:
        """Offer the products of vectors from ``at`` on with texts from ``first`` on."""
        worst = self.worst[at : at + len(products)]
        if products.shape[1] > self.rows.shape[1] and np.isneginf(worst).any():
            worst = np.maximum(worst, low(products, self.rows.shape[1]))
        found = np.flatnonzero(products >= worst[:, None])
        if not len(found):
            return
        rows, columns = np.divmod(found, products.shape[1])
        with self._lock:
            self._merge(rows + at, columns + first, products.ravel()[found])

    def _merge(self, lists: NDArray[np.int64], rows: NDArray[np.int64], values: Matrix) -> None:
        """Put in what was found; ``lists`` stands in order."""
        which, starts, counts = np.unique(lists, return_index=True, return_counts=True)
        place = np.arange(len(lists)) - np.repeat(starts, counts)
        owner = np.repeat(np.arange(len(which)), counts)
        more = np.full((len(which), int(counts.max())), NOBODY, np.int32)
        worth = np.full(more.shape, -np.inf, np.float32)
        more[owner, place], worth[owner, place] = rows, values
        every = np.concatenate([self.rows[which], more], axis=1)
        worths = np.concatenate([self.products[which], worth], axis=1)
        order = np.lexsort((every, -worths))[:, : self.rows.shape[1]]
        self.rows[which] = np.take_along_axis(every, order, axis=1)
        self.products[which] = np.take_along_axis(worths, order, axis=1)
        self.worst[which] = self.products[which, -1]


def low(products: Matrix, most: int) -> Matrix:
    """Return for each row a number that at least ``most`` of its products reach."""
    some = products[:, : max(most, SOME)]
    return np.partition(some, some.shape[1] - most, axis=1)[:, some.shape[1] - most]


def nearest(
    queries: Matrix, texts: Matrix, most: int, report: Report = silent, threads: int | None = None
) -> Nearest:
    """Return for each query the texts with the largest products, ties by row.

    Args:
        queries: shape [n, d], float32.
        texts: shape [m, d], float32.
        most: how many of each, at most m.
        report: called with (done, total) tiles, from this thread; may raise to stop.
        threads: how many at once; None: as many as there are processors.

    """
    lists = Lists(len(queries), min(most, len(texts)))

    def work(at: int) -> None:
        block = queries[at : at + HIGH]
        for first in range(0, len(texts), WIDE):
            lists.put(at, first, block @ texts[first : first + WIDE].T)

    run(work, range(0, len(queries) if lists.rows.shape[1] else 0, HIGH), report, threads)
    return Nearest(lists.rows, lists.products)


def run(
    work: Callable[[Any], None], parts: Sequence[Any], report: Report, threads: int | None
) -> None:
    """Do the parts on some threads with one thread each for products; stop where report raises."""
    many = threads or os.cpu_count() or 1
    with threadpool_limits(1), ThreadPoolExecutor(many) as pool:
        waiting = [pool.submit(work, part) for part in parts]
        try:
            for done, one in enumerate(waiting):
                report(done, len(waiting))
                one.result()
        except BaseException:
            for one in waiting:
                one.cancel()
            raise
    report(len(waiting), len(waiting))
