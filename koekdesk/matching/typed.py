# SPDX-License-Identifier: MIT
"""Answers a text while it is being typed, against everything in the register."""

from collections.abc import Iterator
from uuid import UUID

import numpy as np

from koekdesk.matching.evidence import is_solid
from koekdesk.matching.gates import gate
from koekdesk.matching.reasons import word_reasons
from koekdesk.matching.scoring import GOOD, WEAKEST
from koekdesk.matching.snapshot import (
    Reason,
    ReasonCode,
    StatementFacts,
    TypedMatch,
    Vector,
)
from koekdesk.matching.world import World
from koekdesk.vocabulary import GIFTS, WISHES, StatementKind

#: Candidates looked at before gates.
_LOOK = 200
#: Stands for the statement that does not exist yet, and for a person not in the register yet.
_TYPED = UUID(int=0)
#: The same wish of another stands a little below a gift that answers it.
_SAME_WISH = 0.95


def matches(
    world: World,
    text: str,
    kind: StatementKind,
    person: UUID | None,
    vector: Vector | None,
    limit: int,
) -> tuple[TypedMatch, ...]:
    """Return the statements that answer a typed text; see ``engine.Matcher.matches``."""
    if kind is StatementKind.NOT or limit <= 0 or not len(world.rows):
        return ()
    if person is not None and not world.may_take_part(person):
        return ()
    typed = StatementFacts(_TYPED, person or _TYPED, kind, text)
    near = world.index.scores(text, vector)[world.text_rows]
    near = np.where(world.is_wish, near * _SAME_WISH, near) if kind in WISHES else near
    allowed = world.is_wish if kind in GIFTS else np.ones(len(near), bool)
    rows = np.flatnonzero((near >= WEAKEST) & allowed)
    best = rows[np.argsort(-near[rows], kind="stable")[:_LOOK]]
    found: list[TypedMatch] = []
    seen: set[UUID] = set()
    for row in best.tolist():
        other = world.rows[row]
        if other.person in seen or (near[row] < GOOD and not is_solid(text, other.text, world.own)):
            continue
        if not _is_open(world, typed, other, person):
            continue
        seen.add(other.person)
        reasons = tuple(_reasons(world, typed, other, person))
        found.append(TypedMatch(other.id, other.person, round(float(near[row]), 4), reasons))
        if len(found) >= limit:
            break
    return tuple(found)


def _is_open(
    world: World, typed: StatementFacts, other: StatementFacts, person: UUID | None
) -> bool:
    if person is None:
        return True
    if not (world.people[person].resident or world.people[other.person].resident):
        return False
    return gate(world, person, other.person, typed, other) is None


def _reasons(
    world: World, typed: StatementFacts, other: StatementFacts, person: UUID | None
) -> Iterator[Reason]:
    if typed.kind in WISHES and other.kind in WISHES:
        people = (person, other.person) if person else (other.person,)
        yield Reason(ReasonCode.SHARED_WISH, people=people, statements=(other.id,))
    gift_first = (typed, other) if typed.kind in GIFTS else (other, typed)
    for reason in word_reasons(*gift_first, world.own):
        known = tuple(said for said in reason.statements if said != _TYPED)
        yield Reason(reason.code, statements=known, words=reason.words)
