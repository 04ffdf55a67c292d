# SPDX-License-Identifier: MIT
"""How fast exact lists of near vectors can be made and kept up to date: a measure, not the engine.

The engine is near in words and vectors together (``matching/neighbours.py``) and uses only
``matching/nearest.py`` of what stands here. Lists of vectors alone show what the machine can do at
best: each product serves both its texts, and one changed text updates every list. What an edit
takes in the program itself is measured in ``matching_scale.py``.
"""

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching import nearest as room
from koekdesk.matching.nearest import Lists, Matrix, Nearest, Report, Rows, low, run

#: Spare places of a list that is kept up to date.
SPARE = 12


def _silent(done: int, total: int) -> None:
    """Report to nobody."""


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
    lists = Lists(count, max(0, min(most, count - 1)))
    side = room.HIGH * 2

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
    run(work, tiles, report, threads)
    return Nearest(lists.rows, lists.products)


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
        rows[had], values[had] = room.NOBODY, -np.inf
        order = np.arange(len(lists))
        last = self._sure[lists] - 1
        last -= had[order, last]
        low, lowest = values[order, last], rows[order, last]
        # What would come after the last that is sure is not known, and after none nothing is.
        comes = (last >= 0) & ((fresh > low) | ((fresh == low) & (row < lowest)))
        rows = np.column_stack([rows, np.where(comes, row, room.NOBODY).astype(np.int32)])
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
    found = np.flatnonzero(products >= low(products[None], most)[0])
    best = found[np.lexsort((found, -products[found]))[:most]]
    return best, products[best]
