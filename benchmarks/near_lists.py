# SPDX-License-Identifier: MIT
"""How fast exact lists of near vectors can be made when all share one matrix: a measure.

The engine is near in words and vectors together (``matching/neighbours.py``) and uses only
``matching/nearest.py`` of what stands here. Vectors alone show what the machine can do at best:
each product serves both its texts. What one changed text takes: ``changed_text.py``.
"""

import numpy as np

from koekdesk.matching import nearest as room
from koekdesk.matching.nearest import Lists, Matrix, Nearest, Report, run


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
