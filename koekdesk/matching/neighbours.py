# SPDX-License-Identifier: MIT
"""For each wish the texts that are nearest to it, kept up to date when texts come and go.

A list is exact: the best of all texts by (nearness, key of the text), whether it was made in one
run or kept up to date in many steps.
"""

import os
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from koekdesk.matching.lexical import Weights
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.progress import Report
from koekdesk.matching.scoring import GOOD, WEAKEST
from koekdesk.matching.segment import Hits

#: Texts compared in one go, and between two reports.
TILE = 64
#: Texts looked at for each wish.
LOOK = 120
#: From this nearness it no longer matters that a word stands in passing.
_CLEAR = 0.56
#: Spare texts a list has, so that one that leaves seldom means looking anew.
_SPARE = 12
#: Nearer than anything is.
_NEVER = 10_001
#: When more texts than this leave, all lists are gone through.
_FEW = 8
#: After so many lists what was found is handed over, so that a stop does not lose it.
_YIELD = TILE * 32

#: By text, what came near it: slot and how near.
Added = dict[str, list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Near:
    """The texts nearest to one, best first; near is 0..10,000; ``cut``: there are more."""

    slots: NDArray[np.int32]
    near: NDArray[np.int32]
    cut: bool = False


class Neighbours:
    """The nearest texts of each wish in an index. Read only once made; threads may share it."""

    def __init__(
        self, index: TextIndex, lists: dict[str, Near], least: NDArray[np.int32] | None = None
    ) -> None:
        self._index = index
        self._lists = lists
        #: By slot how near a text must be to come into its list; more than there is without one.
        self._least = _least_of(index, lists) if least is None else least

    def near(self, text: str) -> Near | None:
        """Return the whole list of a text, with its spares; None when it has none."""
        return self._lists.get(text)

    def of(self, text: str) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return the slots nearest to a wish and how near they are (0..10,000), best first."""
        near = self._lists[text]
        return near.slots[:LOOK], near.near[:LOOK]

    def reached(self, slots: NDArray[np.bool_], before: "Neighbours") -> Iterator[str]:
        """Yield the wishes whose list is other than it was, or has one of some slots.

        Args:
            slots: the slots asked for, by slot.
            before: earlier lists, for an index this one is or grew out of.

        """
        every = np.concatenate([np.zeros(0, np.int32), *(n.slots for n in self._lists.values())])
        sizes = [len(near.slots) for near in self._lists.values()]
        owners = np.repeat(np.arange(len(sizes)), sizes)
        has = np.zeros(len(sizes), bool)
        has[owners[slots[every]]] = True
        for hit, (text, near) in zip(has.tolist(), self._lists.items(), strict=True):
            if hit or near is not before.near(text):
                yield text

    def leads_to(self, index: TextIndex) -> bool:
        """Tell whether an index is the one of these lists or grew out of it."""
        return index.grew_from(self._index)

    def grown(
        self, index: TextIndex, wishes: Sequence[str], report: Report
    ) -> Iterator["Neighbours"]:
        """Yield the lists for an index that grew out of this one, more and more, at last all."""
        here = self
        fresh = [wish for wish in wishes if wish not in self._lists]
        for start in range(_YIELD, len(fresh), _YIELD):
            waiting = set(fresh[start:])
            some = [wish for wish in wishes if wish not in waiting]
            here = here.changed(index, dict.fromkeys(some), report)
            yield here
        yield here.changed(index, dict.fromkeys(wishes), report)

    def changed(
        self, index: TextIndex, wishes: Mapping[str, object], report: Report
    ) -> "Neighbours":
        """Return the lists for an index that grew out of this one, looking at what changed only.

        Nearness is the same both ways, so what lies near a text that comes or goes tells in whose
        lists it comes or was: one text costs two looks at all texts, and no look at all lists.

        Args:
            index: what ``TextIndex.changed`` returned.
            wishes: the texts that want a list.
            report: called with (done, total); may raise to stop.

        """
        come, left = index.since(self._index)
        lists = dict(self._lists)
        for slot in left.tolist():
            lists.pop(self._index.text_at(slot).text, None)
        fresh = come.keys()
        new = len(wishes.keys() & fresh)
        if len(lists) + new != len(wishes) or not lists.keys() <= wishes.keys():
            fresh = fresh | (wishes.keys() - lists.keys())
            lists = {text: near for text, near in lists.items() if text in wishes}
        least = np.full(len(index), _NEVER, np.int32)
        least[: len(self._least)] = self._least
        hit: dict[str, list[tuple[int, int]]] = {text: [] for text in self._holding(left, report)}
        made: dict[str, Near] = {}
        for text, hits in _all_hits(index, sorted(fresh), report):
            near = _whole(hits.near)
            if text in wishes:
                made[text] = _best(index, hits.slots, near)
            if text in come:
                for at in np.flatnonzero(near >= least[hits.slots]).tolist():
                    other = index.text_at(int(hits.slots[at])).text
                    hit.setdefault(other, []).append((come[text], int(near[at])))
        gone = np.zeros(len(index), bool)
        gone[left] = True
        old = {text: lists[text] for text in sorted(hit.keys() & lists.keys())}
        again = list(_update(index, made, gone, hit, old))
        for text, hits in _all_hits(index, again, report):
            made[text] = _best(index, hits.slots, _whole(hits.near))
        lists.update(made)
        for text, near in made.items():
            least[index.slots[text]] = _least(near)
        return Neighbours(index, lists, least)

    def _holding(self, left: NDArray[np.int64], report: Report) -> Iterator[str]:
        """Yield the wishes whose list may hold one of some slots."""
        if len(left) > _FEW:
            yield from self._lists
            return
        texts = [self._index.text_at(slot).text for slot in left.tolist()]
        for _, hits in _all_hits(self._index, texts, report):
            holds = _whole(hits.near) >= self._least[hits.slots]
            yield from (self._index.text_at(slot).text for slot in hits.slots[holds].tolist())


def find_neighbours(index: TextIndex, wishes: Sequence[str], report: Report) -> Neighbours:
    """Return the nearest texts of each wish; see ``grow_neighbours``."""
    *_, found = grow_neighbours(index, wishes, report)
    return found


def grow_neighbours(
    index: TextIndex, wishes: Sequence[str], report: Report
) -> Iterator[Neighbours]:
    """Yield the nearest texts of more and more wishes, at last of all; each can be grown from.

    Args:
        index: what the wishes are compared with; they are in it.
        wishes: texts, each once.
        report: called with (done, total) wishes; may raise to stop.

    """
    lists: dict[str, Near] = {}
    for text, hits in _all_hits(index, wishes, report):
        lists[text] = _best(index, hits.slots, _whole(hits.near))
        if len(lists) % _YIELD == 0 and len(lists) < len(wishes):
            yield Neighbours(index, dict(lists))
    yield Neighbours(index, lists)


def _all_hits(index: TextIndex, texts: Sequence[str], report: Report) -> Iterator[tuple[str, Hits]]:
    """Yield for each text what is near enough to it, and surely so when it is faint.

    Tiles are looked at on as many threads as there are processors, with one each for products: a
    second thread on a small product waits more than it works. What comes out does not depend on it.
    """
    tiles = [texts[start : start + TILE] for start in range(0, len(texts), TILE)]
    many = os.cpu_count() or 1
    report(0, len(texts))
    if len(tiles) == 1:
        with _products().limit(limits=1):
            yield from zip(texts, _tile_hits(index, texts), strict=True)
        report(len(texts), len(texts))
        return
    with _products().limit(limits=1), ThreadPoolExecutor(many) as pool:
        waiting: deque[Future[list[Hits]]] = deque()
        try:
            for at, tile in enumerate(tiles):
                while len(waiting) < 2 * many and at + len(waiting) < len(tiles):
                    waiting.append(pool.submit(_tile_hits, index, tiles[at + len(waiting)]))
                yield from zip(tile, waiting.popleft().result(), strict=True)
                report(min((at + 1) * TILE, len(texts)), len(texts))
        finally:
            for one in waiting:
                one.cancel()


@cache
def _products() -> ThreadpoolController:
    """Return what keeps products on one thread; looking for it takes as long as a product."""
    return ThreadpoolController()


def _tile_hits(index: TextIndex, texts: Sequence[str]) -> list[Hits]:
    found = index.hits([index.slots[text] for text in texts], WEAKEST)
    return [_worth(hits) for hits in found]


def _worth(hits: Hits) -> Hits:
    """Return what is sure when faint, and not met in passing when not clear."""
    good = (hits.near >= GOOD) | hits.sure
    return hits.only(good & ((hits.near >= _CLEAR) | ~hits.passing))


def _whole(near: Weights) -> NDArray[np.int32]:
    return np.rint(near * 10_000).astype(np.int32)


def _best(
    index: TextIndex, slots: NDArray[np.signedinteger], near: NDArray[np.int32], cut: bool = False
) -> Near:
    order = np.lexsort((index.keys[slots], -near))
    cut = cut or len(order) > LOOK + _SPARE
    order = order[: LOOK + _SPARE]
    return Near(slots[order].astype(np.int32), near[order], cut)


def _update(
    index: TextIndex,
    lists: dict[str, Near],
    gone: NDArray[np.bool_],
    added: Added,
    old: dict[str, Near],
) -> Iterator[str]:
    """Take out what is gone, put in what came; yield whose list grew too short to be sure of."""
    for text, near in old.items():
        stays = ~gone[near.slots]
        more = added[text]
        if near.cut:  # what comes after the last of a list that was cut belongs to the unknown
            kept = np.flatnonzero(stays)
            last = near.slots[kept[-1]] if len(kept) else -1
            end = (-near.near[kept[-1]], index.keys[last]) if len(kept) else (-10_001, 0)
            more = [one for one in more if (-one[1], index.keys[one[0]]) < end]
        if not more and stays.all():
            continue
        slots, values = near.slots[stays], near.near[stays]
        if more:
            slots = np.concatenate([slots, np.array([one[0] for one in more], np.int32)])
            values = np.concatenate([values, np.array([one[1] for one in more], np.int32)])
        if near.cut and len(slots) < LOOK:
            yield text
            continue
        lists[text] = _best(index, slots, values, near.cut)


def _least_of(index: TextIndex, lists: dict[str, Near]) -> NDArray[np.int32]:
    least = np.full(len(index), _NEVER, np.int32)
    for text, near in lists.items():
        least[index.slots[text]] = _least(near)
    return least


def _least(near: Near) -> int:
    """Return how near something must be to come into a list: anything comes into one not cut."""
    return int(near.near[-1]) if near.cut else 0
