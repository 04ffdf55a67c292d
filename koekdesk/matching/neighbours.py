# SPDX-License-Identifier: MIT
"""For each wish the texts that are nearest to it, kept up to date when texts come and go.

A list is exact: the best of all texts by (nearness, key of the text), whether it was made in one
run or kept up to date in many steps.
"""

import os
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from koekdesk.matching.lexical import Weights
from koekdesk.matching.meaning import TextIndex
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
#: After so many lists what was found is handed over, so that a stop does not lose it.
_YIELD = TILE * 32

Report = Callable[[int, int], None]
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

    def __init__(self, index: TextIndex, lists: dict[str, Near]) -> None:
        self._index = index
        self._lists = lists

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
        known, fresh = [], []
        for wish in wishes:
            (known if wish in self._lists else fresh).append(wish)
        for start in range(_YIELD, len(fresh), _YIELD):
            here = here.changed(index, [*known, *fresh[:start]], report)
            yield here
        yield here.changed(index, wishes, report)

    def changed(self, index: TextIndex, wishes: Collection[str], report: Report) -> "Neighbours":
        """Return the lists for an index that grew out of this one, looking at what changed only.

        Args:
            index: what ``TextIndex.changed`` returned.
            wishes: the texts that want a list.
            report: called with (done, total); may raise to stop.

        """
        was, now = self._index.slots.items(), index.slots.items()
        gone = np.zeros(len(index), bool)
        gone[[slot for _, slot in was - now]] = True
        come, wanted = dict(now - was), set(wishes)
        old = {w: self._lists[w] for w in wishes if w in self._lists and w not in come}
        names = {index.slots[text]: text for text in old}
        fresh = [*sorted(come), *(w for w in wishes if w not in old and w not in come)]
        lists = dict(old)
        added: Added = {}
        for text, hits in _all_hits(index, fresh, report):
            if text in wanted:
                lists[text] = _best(index, hits.slots, _whole(hits.near))
            if text in come:
                for slot, near in zip(hits.slots.tolist(), _whole(hits.near).tolist(), strict=True):
                    if slot in names:
                        added.setdefault(names[slot], []).append((come[text], near))
        again = list(_update(index, lists, gone, added, old))
        for text, hits in _all_hits(index, again, report):
            lists[text] = _best(index, hits.slots, _whole(hits.near))
        return Neighbours(index, {text: lists[text] for text in wishes})


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
    with threadpool_limits(1), ThreadPoolExecutor(many) as pool:
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
    for text, near in _hit_by(old, gone, added):
        stays = ~gone[near.slots]
        slots, values = near.slots[stays], near.near[stays]
        more = added.get(text, [])
        if more:
            last = (values[-1], index.keys[slots[-1]]) if len(slots) else (10_001, 0)
            if near.cut:  # what comes after the last of a list that was cut belongs to the unknown
                more = [one for one in more if (-one[1], index.keys[one[0]]) < (-last[0], last[1])]
            slots = np.concatenate([slots, np.array([one[0] for one in more], np.int32)])
            values = np.concatenate([values, np.array([one[1] for one in more], np.int32)])
        if near.cut and len(slots) < LOOK:
            yield text
            continue
        lists[text] = _best(index, slots, values, near.cut)


def _hit_by(
    old: dict[str, Near], gone: NDArray[np.bool_], added: Added
) -> Iterator[tuple[str, Near]]:
    """Yield the lists in which something is gone or comes."""
    texts = list(old)
    sizes = np.array([len(near.slots) for near in old.values()], np.int64)
    slots = np.concatenate([np.zeros(0, np.int32), *(near.slots for near in old.values())])
    owners = np.repeat(np.arange(len(texts)), sizes)
    touched = {texts[at] for at in np.unique(owners[gone[slots]]).tolist()}
    for text in sorted(touched | added.keys()):
        yield text, old[text]
