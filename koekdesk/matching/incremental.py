# SPDX-License-Identifier: MIT
"""Matches a changed register by looking only at what changed, with the same end as a full run.

What is dear is reading texts and finding what is near them; that depends on texts, vectors and own
words alone, so it is kept for every text that stayed. People, ties, consents, gates, scores and the
choice of a round are looked at anew each time.
"""

from collections.abc import Callable, Collection
from datetime import date

import numpy as np

from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.neighbours import Neighbours, find_neighbours
from koekdesk.matching.snapshot import Snapshot
from koekdesk.matching.world import World

Report = Callable[[int, int], None]


def next_world(before: World | None, snapshot: Snapshot, today: date) -> World:
    """Return the world of a newer snapshot, with what was read of texts that stayed.

    Args:
        before: the world of any earlier snapshot, which stays as it is; None: there is none.
        snapshot: the register now.
        today: what counts as today now.

    """
    world = World(snapshot, today)
    world.prepare(None if before is None else _grown(before, world))
    return world


def _grown(before: World, world: World) -> TextIndex | None:
    """Return the index that grows out of an earlier one; None when it must be made anew."""
    old, new = before.snapshot, world.snapshot
    if old.own_rings != new.own_rings or old.encoder != new.encoder:
        return None
    texts = {said.text for said in world.rows}
    if not _same_vectors(old, new, before.index.slots.keys() & texts):
        return None
    return before.index.changed(texts, new.vectors)


def _same_vectors(old: Snapshot, new: Snapshot, texts: Collection[str]) -> bool:
    """Tell whether texts have the vectors they had."""
    if old.vectors is new.vectors:
        return True
    for text in texts:
        was, now = old.vectors.get(text), new.vectors.get(text)
        if was is now:
            continue
        if was is None or now is None or not np.array_equal(was, now, equal_nan=True):
            return False
    return True


def next_neighbours(world: World, before: Neighbours | None, report: Report) -> Neighbours:
    """Return the nearest texts of every wish, from those of an earlier world where they hold.

    Args:
        world: the world now.
        before: what was found for an earlier world of the same line, or any other, or nothing.
        report: called with (done, total); may raise to stop.

    """
    if before is not None and before.leads_to(world.index):
        return before.changed(world.index, world.wishes_said, report)
    return find_neighbours(world.index, world.wishes_said, report)
