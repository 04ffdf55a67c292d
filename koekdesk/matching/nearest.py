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

Matrix = NDArray[np.float32]
Rows = NDArray[np.int32]

#: Rows and columns of one tile of products: 8 MB, what a processor keeps at hand.
_HIGH, _WIDE = 512, 4096
#: Products by which the worst of a list is guessed at first.
_SOME = 1024
#: Spare places of a list that is kept up to date.
SPARE = 12
#: Stands for a place of a list that is not filled.
_NOBODY = np.int32(2**31 - 1)

Report = Callable[[int, int], None]


def _silent(done: int, total: int) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest rows of each vector, best first, and their products; both [n, k]."""

    rows: Rows
    products: Matrix


class _Lists:
    """The best so far of a number of vectors."""

    def __init__(self, count: int, most: int) -> None:
        self.rows = np.full((count, most), _NOBODY, np.int32)
        self.products = np.full((count, most), -np.inf, np.float32)
        self.worst = np.full(count, -np.inf, np.float32)
        self._lock = Lock()

    def put(self, at: int, first: int, products: Matrix) -> None:
        """Offer the products of vectors from ``at`` on with texts from ``first`` on."""
        worst = self.worst[at : at + len(products)]
        if products.shape[1] > self.rows.shape[1] and np.isneginf(worst).any():
            worst = np.maximum(worst, _low(products, self.rows.shape[1]))
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
        more = np.full((len(which), int(counts.max())), _NOBODY, np.int32)
        worth = np.full(more.shape, -np.inf, np.float32)
        more[owner, place], worth[owner, place] = rows, values
        every = np.concatenate([self.rows[which], more], axis=1)
        worths = np.concatenate([self.products[which], worth], axis=1)
        order = np.lexsort((every, -worths))[:, : self.rows.shape[1]]
        self.rows[which] = np.take_along_axis(every, order, axis=1)
        self.products[which] = np.take_along_axis(worths, order, axis=1)
        self.worst[which] = self.products[which, -1]


def _low(products: Matrix, most: int) -> Matrix:
    """Return for each row a number that at least ``most`` of its products reach."""
    some = products[:, : max(most, _SOME)]
    return np.partition(some, some.shape[1] - most, axis=1)[:, some.shape[1] - most]


def nearest(
    queries: Matrix, texts: Matrix, most: int, report: Report = _silent, threads: int | None = None
) -> Nearest:
    """Return for each query the texts with the largest products, ties by row.

    Args:
        queries: shape [n, d], float32.
        texts: shape [m, d], float32.
        most: how many of each, at most m.
        report: called with (done, total) tiles, from this thread; may raise to stop.
        threads: how many at once; None: as many as there are processors.

    """
    lists = _Lists(len(queries), min(most, len(texts)))

    def work(at: int) -> None:
        block = queries[at : at + _HIGH]
        for first in range(0, len(texts), _WIDE):
            lists.put(at, first, block @ texts[first : first + _WIDE].T)

    _run(work, range(0, len(queries) if lists.rows.shape[1] else 0, _HIGH), report, threads)
    return Nearest(lists.rows, lists.products)


def nearest_among(
    vectors: Matrix, most: int, report: Report = _silent, threads: int | None = None
) -> Nearest:
    """Return for each vector the others with the largest products, ties by row; never itself.

    Each product is made once and serves both: half the work of ``nearest``.

    Args:
        vectors: shape [n, d], float32.
        most: how many of each, at most n - 1.
        report: called with (done, total) tiles, from this thread; may raise to stop.
        threads: how many at once; None: as many as there are processors.

    """
    count = len(vectors)
    lists = _Lists(count, max(0, min(most, count - 1)))
    side = _HIGH * 2

    def work(tile: tuple[int, int]) -> None:
        at, first = tile
        products = vectors[at : at + side] @ vectors[first : first + side].T
        if at == first:
            np.fill_diagonal(products, -np.inf)
        lists.put(at, first, products)
        if at != first:
            lists.put(first, at, np.ascontiguousarray(products.T))

    starts = range(0, count if lists.rows.shape[1] else 0, side)
    # By distance from the diagonal: every list is filled before its tiles come from two sides.
    tiles = [(at, at + step) for step in starts for at in starts if at + step < count]
    _run(work, tiles, report, threads)
    return Nearest(lists.rows, lists.products)


def _run(
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


class NearestLists:
    """The nearest others of every vector, kept up to date one change at a time.

    Each list has ``SPARE`` places more than are asked for, so that a vector that leaves seldom
    means looking anew. Not for more than one thread at once.

    Args:
        vectors: shape [n, d], float32; copied.
        most: how many of each.

    """

    def __init__(self, vectors: Matrix, most: int) -> None:
        self._vectors = np.array(vectors, np.float32)
        self._most = most
        found = nearest_among(self._vectors, most + SPARE)
        self._rows, self._products = found.rows, found.products
        #: Places of each list that are sure: what comes after them is not known.
        self._sure = np.full(len(vectors), self._rows.shape[1])
        self._worst = self._products[:, -1].copy() if self._rows.shape[1] else np.zeros(0)

    def of(self, row: int) -> tuple[Rows, Matrix]:
        """Return the nearest others of a vector, best first, and their products."""
        return self._rows[row, : self._most], self._products[row, : self._most]

    def own(self, vector: Matrix) -> tuple[NDArray[np.int64], Matrix]:
        """Return the nearest of all to a new vector, best first: one pass over the vectors."""
        return _first(self._vectors @ vector, self._most)

    def change(self, row: int, vector: Matrix) -> None:
        """Give a row another vector; every list is then what it would be if made anew."""
        self._vectors[row] = vector
        if not self._rows.shape[1]:
            return
        products = self._vectors @ self._vectors[row]
        products[row] = -np.inf
        self._look_anew(row, products)
        had = np.flatnonzero(self._rows.ravel() == row) // self._rows.shape[1]
        gets = np.flatnonzero(products >= self._worst)
        touched = np.union1d(had, gets)
        self._touch(touched[touched != row], row, products)

    def _look_anew(self, row: int, products: Matrix) -> None:
        width = self._rows.shape[1]
        self._rows[row], self._products[row] = _first(products, width)
        self._sure[row] = width
        self._worst[row] = self._products[row, -1]

    def _touch(self, lists: NDArray[np.int64], row: int, products: Matrix) -> None:
        """Take a row out of some lists and put it in again where it belongs now."""
        if not len(lists):
            return
        rows, values, fresh = self._rows[lists], self._products[lists], products[lists]
        had = rows == row
        held = had.any(axis=1)
        rows[had], values[had] = _NOBODY, -np.inf
        order = np.arange(len(lists))
        last = self._sure[lists] - 1
        last -= had[order, last]
        low, lowest = values[order, last], rows[order, last]
        # What would come after the last that is sure is not known, and after none nothing is.
        comes = (last >= 0) & ((fresh > low) | ((fresh == low) & (row < lowest)))
        rows = np.column_stack([rows, np.where(comes, row, _NOBODY).astype(np.int32)])
        values = np.column_stack([values, np.where(comes, fresh, -np.inf).astype(np.float32)])
        best = np.lexsort((rows, -values))[:, : self._rows.shape[1]]
        self._rows[lists] = np.take_along_axis(rows, best, axis=1)
        self._products[lists] = np.take_along_axis(values, best, axis=1)
        sure = np.minimum(self._sure[lists] - held + comes, self._rows.shape[1])
        self._sure[lists] = sure
        self._worst[lists] = self._products[lists, sure - 1]
        for at in lists[sure < self._most].tolist():
            again = self._vectors @ self._vectors[at]
            again[at] = -np.inf
            self._look_anew(at, again)


def _first(products: Matrix, most: int) -> tuple[NDArray[np.int64], Matrix]:
    """Return the places of the largest products, ties by place, and the products."""
    most = min(most, len(products))
    if not most:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    found = np.flatnonzero(products >= _low(products[None], most)[0])
    best = found[np.lexsort((found, -products[found]))[:most]]
    return best, products[best]
