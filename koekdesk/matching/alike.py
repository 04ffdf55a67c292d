# SPDX-License-Identifier: MIT
"""Finds what lies near each wish, for circles: wider than for two people.

A circle weighs time and language over all people in it, so they are not asked of each two. And
where a lively wish has too few beside it, what is less near but surely about the same counts too:
three people who say "digging", "a patch of ground" and "hands in the garden" rarely say it alike.
"""

import numpy as np
from threadpoolctl import threadpool_limits

from koekdesk.matching.candidates import TILE, Meetings, joined, near_by
from koekdesk.matching.crowd import Crowd, Rows
from koekdesk.matching.lexical import RINGS
from koekdesk.matching.neighbours import Neighbours
from koekdesk.matching.progress import Report
from koekdesk.matching.reasons import pull
from koekdesk.matching.segment import Text
from koekdesk.matching.world import World

#: How near a wish must at least be where few are; what is near in passing never counts.
WIDEST = 0.34
#: A wish with this many beside it needs no more; and wishes looked at wider, the liveliest first.
_ENOUGH, _MOST = 4, 500
_AT_ONCE = 64


def find_alike(world: World, crowd: Crowd, neighbours: Neighbours, report: Report) -> Meetings:
    """Return what lies near each wish, passing every gate that needs no more than a look.

    Args:
        world: the prepared snapshot.
        crowd: its people as arrays.
        neighbours: the nearest texts of every wish in it.
        report: called with (done, total) wishes after each tile; may raise to stop.

    """
    wishes = np.flatnonzero(world.is_wish)
    found: list[Meetings] = []
    for start in range(0, len(wishes), TILE):
        report(start, len(wishes))
        tile = wishes[start : start + TILE]
        found.append(near_by(world, crowd, neighbours, tile, crowd.may_circle))
    close = joined(found)
    with threadpool_limits(1):  # small products: a second thread waits more than it works
        return joined([close, _wider(world, crowd, close, report)])


def _wider(world: World, crowd: Crowd, close: Meetings, report: Report) -> Meetings:
    """Return the wishes less near to those that have few beside them."""
    size = len(world.rows)
    beside = np.bincount(close.wishes[close.shared], minlength=size)
    beside += np.bincount(close.others[close.shared], minlength=size)
    alone = np.flatnonzero(world.is_wish & (beside < _ENOUGH)).tolist()
    alone.sort(key=lambda at: pull(world.rows[at]), reverse=True)
    alone = alone[:_MOST]
    wished = np.zeros(len(world.index), bool)
    wished[world.text_rows[world.is_wish]] = True
    parts: list[tuple[Rows, Rows, Rows]] = []
    for start in range(0, len(alone), _AT_ONCE):
        report(start, len(alone))
        some = alone[start : start + _AT_ONCE]
        for at, hits in zip(
            some, world.index.hits(world.text_rows[some].tolist(), WIDEST), strict=True
        ):
            hits = hits.only(hits.sure & ~hits.passing & wished[hits.slots])
            acts = _acts(world.index.text_at(int(world.text_rows[at])))
            texts = (world.index.text_at(slot) for slot in hits.slots.tolist())
            hits = hits.only(np.array([not acts.isdisjoint(_acts(text)) for text in texts], bool))
            slots, near = hits.slots, np.rint(hits.near * 10_000).astype(np.int64)
            counts = world.said_by[slots + 1] - world.said_by[slots]
            ends = np.cumsum(counts)
            starts = np.repeat(world.said_by[slots] - ends + counts, counts)
            others = world.by_slot[starts + np.arange(len(starts))]
            parts.append((np.full(len(others), at), others, np.repeat(near, counts)))
    return _meetings(world, crowd, close, parts)


def _acts(text: Text) -> frozenset[int]:
    """Return the activities a text is surely about: its rings, and no word alone."""
    about = text.features
    return frozenset(about.ids[(about.weights >= 1) & np.isin(about.channels, RINGS)].tolist())


def _meetings(
    world: World, crowd: Crowd, close: Meetings, parts: list[tuple[Rows, Rows, Rows]]
) -> Meetings:
    """Return wishes of two people, the lower place first, each two once and none that is close."""
    if not parts:
        return joined([])
    one, other, near = (np.concatenate(column) for column in zip(*parts, strict=True))
    low, high = np.minimum(one, other), np.maximum(one, other)
    keys = low * len(world.rows) + high
    _, first = np.unique(keys, return_index=True)
    known = close.wishes[close.shared] * len(world.rows) + close.others[close.shared]
    first = first[world.is_wish[other[first]] & ~np.isin(keys[first], known)]
    first = first[crowd.may_circle(low[first], high[first])]
    nobody, every = np.zeros(len(first), bool), np.ones(len(first), bool)
    return Meetings(low[first], high[first], near[first], every, nobody)
