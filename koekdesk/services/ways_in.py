# SPDX-License-Identifier: MIT
"""Who knows somebody at a group, a place or an organisation: the way in is a person (N3)."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from koekdesk.register.models import Person, PlacePerson, Tie
from koekdesk.services.lookup import get
from koekdesk.services.neighbourhood import Sort, list_people_in

_MOST, _MOST_THROUGH = 8, 3
#: How many ids fit in one query on every database.
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class WayIn:
    """Somebody from outside who knows people there, as far as we know."""

    person_id: UUID
    called: str
    street: str
    through: tuple[str, ...]  # whom they know there, by name


def list_ways_in(session: Session, sort: Sort, thing_id: UUID) -> tuple[WayIn, ...]:
    """Return who could open the door: who knows most people there first, a few at most."""
    there = {row.person_id: row.called for row in list_people_in(session, sort, thing_id)}
    through: dict[UUID, list[str]] = defaultdict(list)
    for inside, outside in _ties_of(session, there):
        if outside not in there:
            through[outside].append(there[inside])
    best = sorted(through, key=lambda key: (-len(through[key]), key))[:_MOST]
    query = select(Person.id, Person.called, Person.street).where(Person.id.in_(best))
    names = {key: (called, street) for key, called, street in session.execute(query)}
    return tuple(
        WayIn(key, *names[key], tuple(sorted(through[key], key=str.casefold)[:_MOST_THROUGH]))
        for key in best
        if key in names
    )


def know_place(
    session: Session, place_id: UUID, person_id: UUID, *, has_key: bool | None = None
) -> None:
    """Note that somebody knows a place; ``has_key`` says so too, or no longer."""
    get(session, Person, person_id)
    row = session.scalar(
        select(PlacePerson).where(
            PlacePerson.place_id == place_id, PlacePerson.person_id == person_id
        )
    )
    if row is None:
        row = PlacePerson(place_id=place_id, person_id=person_id)
        session.add(row)
    if has_key is not None:
        row.has_key = has_key


def leave_place(session: Session, place_id: UUID, person_id: UUID) -> None:
    """Let somebody no longer stand with a place."""
    query = select(PlacePerson).where(
        PlacePerson.place_id == place_id, PlacePerson.person_id == person_id
    )
    for row in session.scalars(query):
        session.delete(row)


def _ties_of(session: Session, people: Collection[UUID]) -> list[tuple[UUID, UUID]]:
    """Return the ties of these people, each with the one of them first."""
    keys = sorted(people)
    found = []
    for start in range(0, len(keys), _CHUNK):
        some = keys[start : start + _CHUNK]
        chosen = set(some)
        query = select(Tie.a_id, Tie.b_id).where(or_(Tie.a_id.in_(some), Tie.b_id.in_(some)))
        for a, b in session.execute(query):
            found += [(one, other) for one, other in ((a, b), (b, a)) if one in chosen]
    return found
