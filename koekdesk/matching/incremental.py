# SPDX-License-Identifier: MIT
"""Matches a changed register by looking only at what changed, with the same end as a full run.

What is dear is reading texts, finding what is near them, and asking gates. What was read and found
is kept for every text that stayed; gates are asked again for the wishes a change can reach: their
own words, who said them, and who said what is near them. Scores are made anew for all, because they
cost little and a tie, an answer or a day can move any of them. So is the choice of a round.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import numpy as np

from koekdesk.matching.candidates import Candidates, Meetings, find_meetings, joined, rank
from koekdesk.matching.crowd import Crowd, Flags
from koekdesk.matching.kept_vectors import KeptVectors
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.neighbours import Neighbours, grow_neighbours
from koekdesk.matching.network import ordered
from koekdesk.matching.progress import Report
from koekdesk.matching.snapshot import Snapshot, StatementFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import StatementKind, TieKind

_MOST_REACHED = 0.5


def next_world(before: World | None, snapshot: Snapshot, today: date, report: Report) -> World:
    """Return the world of a newer snapshot, with what was read of texts that stayed.

    Args:
        before: the world of any earlier snapshot, which stays as it is; None: there is none.
        snapshot: the register now.
        today: what counts as today now.
        report: called with (done, total) texts that are read; may raise to stop.

    """
    world = World(snapshot, today, before, report)
    world.prepare(None if before is None else _grown(before, world), report)
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
    if isinstance(old.vectors, KeptVectors) and isinstance(new.vectors, KeptVectors):
        return old.vectors.same(new.vectors, texts)
    for text in texts:
        was, now = old.vectors.get(text), new.vectors.get(text)
        if was is now:
            continue
        if was is None or now is None or not np.array_equal(was, now, equal_nan=True):
            return False
    return True


@dataclass(frozen=True, slots=True)
class Met:
    """What met in one world, and what that was found from; read only, threads may share it."""

    world: World
    neighbours: Neighbours
    meetings: Meetings
    candidates: Candidates


def next_met(world: World, neighbours: Neighbours, before: Met | None, report: Report) -> Met:
    """Return what meets in a world, from what met in an earlier one where that holds.

    Args:
        world: the world now.
        neighbours: the nearest texts of every wish in it.
        before: what met in an earlier world of the same line, or any other, or nothing.
        report: called with (done, total) wishes; may raise to stop.

    """
    crowd = Crowd(world)
    reached = None
    if before is not None and before.neighbours.leads_to(world.index):
        reached = _reached(before, world, neighbours)
    if before is None or reached is None:
        wishes = np.flatnonzero(world.is_wish)
        meetings = find_meetings(world, crowd, neighbours, wishes, report)
    else:
        wishes = np.flatnonzero(reached & world.is_wish)
        again = find_meetings(world, crowd, neighbours, wishes, report)
        meetings = joined([_staying(before, world, reached), again])
        meetings = meetings.only(np.argsort(meetings.wishes, kind="stable"))
    return Met(world, neighbours, meetings, rank(world, crowd, meetings, report))


def _staying(before: Met, world: World, reached: Flags) -> Meetings:
    """Return the meetings of wishes that nothing reached, by their places now."""
    place = {said.id: at for at, said in enumerate(world.rows)}
    now = np.array([place.get(said.id, -1) for said in before.world.rows], np.int64)
    old = before.meetings
    wishes, others = now[old.wishes], now[old.others]
    stays = (wishes >= 0) & (others >= 0)
    stays[stays] &= ~reached[wishes[stays]]
    return Meetings(
        wishes[stays], others[stays], old.near[stays], old.shared[stays], old.ask[stays]
    )


def _reached(before: Met, world: World, neighbours: Neighbours) -> Flags | None:
    """Return which rows a change can reach; None: so many that all are looked at."""
    said = set(_changed_statements(before.world, world))
    people = set(_changed_people(before.world, world))
    people.update(one.person for one in said if one.kind is StatementKind.NOT)
    for side in (before.world, world):
        for person in people:
            said.update((*side.gifts(person), *side.wishes(person)))
    slots = np.zeros(len(world.index), bool)
    slots[[slot for one in said if (slot := world.index.slots.get(one.text)) is not None]] = True
    texts = np.zeros(len(world.index), bool)
    for text in neighbours.reached(slots, before.neighbours):
        texts[world.index.slots[text]] = True
    ids = {one.id for one in said}
    own = np.array([row.id in ids for row in world.rows], bool)
    reached = own | texts[world.text_rows]
    wishes = (reached & world.is_wish).sum()
    return None if wishes > _MOST_REACHED * world.is_wish.sum() else reached


def _changed_people(old: World, new: World) -> Iterator[UUID]:
    """Yield who is other than they were: what we know of them, households, what rests."""
    yield from old.people.keys() - new.people.keys()
    for person, now in new.people.items():
        was = old.people.get(person)
        if was is not now and was != now:
            yield person
    for pair in _pairs_apart(old) ^ _pairs_apart(new):
        yield from pair[:2]


def _pairs_apart(world: World) -> set[tuple[UUID, UUID, object]]:
    """Return the pairs of a household, and those that rest with what rests."""
    ties = world.snapshot.ties
    home = {(*ordered(tie.a, tie.b), tie.kind) for tie in ties if tie.kind is TieKind.HOUSEHOLD}
    return {*home, *((*ordered(one.a, one.b), one.statements) for one in world.resting())}


def _changed_statements(old: World, new: World) -> Iterator[StatementFacts]:
    """Yield the statements that came, went or changed, as they were and as they are."""
    gone = old.statements.keys() - new.statements.keys()
    yield from (old.statements[key] for key in gone)
    for key, now in new.statements.items():
        was = old.statements.get(key)
        if was is not now and was != now:
            yield from (one for one in (was, now) if one is not None)


def next_neighbours(
    world: World, before: Neighbours | None, report: Report
) -> Iterator[Neighbours]:
    """Yield the nearest texts of more and more wishes, at last of all; see ``grow_neighbours``.

    Args:
        world: the world now.
        before: what was found for an earlier world of the same line, or any other, or nothing.
        report: called with (done, total); may raise to stop.

    """
    if before is not None and before.leads_to(world.index):
        yield from before.grown(world.index, world.wishes_said, report)
    else:
        yield from grow_neighbours(world.index, world.wishes_said, report)
