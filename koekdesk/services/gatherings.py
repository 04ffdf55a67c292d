# SPDX-License-Identifier: MIT
"""Gatherings: a date on which something is done together, never only talked about (R7)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import (
    Connection,
    Gathering,
    GatheringPerson,
    Initiative,
    Person,
)
from koekdesk.register.removal import remove
from koekdesk.services.lookup import find_place, get
from koekdesk.services.typed import clean_line, clean_text


@dataclass(frozen=True, slots=True)
class GuestRow:
    """Somebody who is invited."""

    person_id: UUID
    called: str
    came: bool | None  # None: not said yet


@dataclass(frozen=True, slots=True)
class GatheringRow:
    """A gathering with its guests."""

    id: UUID
    on: date
    at: str
    together: str
    bring: str
    where: str
    happened: str  # what came of it
    guests: tuple[GuestRow, ...]


def _together(text: object) -> str:
    """Return what will be done together; a gathering without it is not kept."""
    words = clean_line(str(text))
    if not words:
        raise KoekdeskError(ErrorCode.NOTHING_DONE_TOGETHER)
    return words


_FIELDS = {
    "on": lambda on: on,
    "at": clean_line,
    "together": _together,
    "bring": clean_line,
    "where": clean_line,
    "happened": clean_text,
}


def add_gathering(session: Session, of: UUID, on: date, together: str) -> UUID:
    """Plan a date on which people of an initiative, or of a connection, do something together."""
    gathering = Gathering(on=on, together=_together(together))
    if session.get(Initiative, of) is not None:
        gathering.initiative_id = of
    else:
        connection = get(session, Connection, of)
        gathering.connection_id = of
        connection.last_on = max(connection.last_on, date.today())
    session.add(gathering)
    session.flush()
    return gathering.id


def edit_gathering(session: Session, gathering_id: UUID, changes: Mapping[str, object]) -> None:
    """Change when and where it is, what is done together and what to bring."""
    gathering = get(session, Gathering, gathering_id)
    for field, value in changes.items():
        setattr(gathering, field, _FIELDS[field](value))
    if "where" in changes:
        gathering.place_id = find_place(session, gathering.where)


def remove_gathering(session: Session, gathering_id: UUID) -> None:
    """Take a gathering out of the register."""
    remove(session, get(session, Gathering, gathering_id))


def invite(session: Session, gathering_id: UUID, people: tuple[UUID, ...]) -> None:
    """Invite people; who was invited already stays so."""
    get(session, Gathering, gathering_id)
    for person_id in dict.fromkeys(people):
        get(session, Person, person_id)
        if session.scalar(_guest(gathering_id, person_id)) is None:
            session.add(GatheringPerson(gathering_id=gathering_id, person_id=person_id))


def uninvite(session: Session, gathering_id: UUID, person_id: UUID) -> None:
    """Take somebody off the list of guests."""
    for row in session.scalars(_guest(gathering_id, person_id)):
        session.delete(row)


def set_came(session: Session, gathering_id: UUID, person_id: UUID, came: bool | None) -> None:
    """Note whether somebody came; None when nobody said yet."""
    row = session.scalar(_guest(gathering_id, person_id))
    if row is None:
        raise KoekdeskError(ErrorCode.GONE)
    row.came = came


def list_gatherings(session: Session, of: UUID) -> tuple[GatheringRow, ...]:
    """Return the gatherings of an initiative or a connection, the last first."""
    return gatherings_of(session, {of}).get(of, ())


def gatherings_of(session: Session, of: Collection[UUID]) -> dict[UUID, tuple[GatheringRow, ...]]:
    """Return the gatherings of these initiatives and connections, the last of each first."""
    query = (
        select(Gathering)
        .where(Gathering.initiative_id.in_(of) | Gathering.connection_id.in_(of))
        .order_by(Gathering.on.desc(), Gathering.at.desc(), Gathering.id)
    )
    found = session.scalars(query).all()
    guests = _guests(session, [gathering.id for gathering in found])
    rows: dict[UUID, list[GatheringRow]] = {}
    for gathering in found:
        row = _row(gathering, guests.get(gathering.id, ()))
        for key in (gathering.initiative_id, gathering.connection_id):
            if key is not None and key in of:
                rows.setdefault(key, []).append(row)
    return {key: tuple(some) for key, some in rows.items()}


def _row(gathering: Gathering, guests: Collection[GuestRow]) -> GatheringRow:
    return GatheringRow(
        id=gathering.id,
        on=gathering.on,
        at=gathering.at,
        together=gathering.together,
        bring=gathering.bring,
        where=gathering.where,
        happened=gathering.happened,
        guests=tuple(guests),
    )


def _guests(session: Session, gatherings: Collection[UUID]) -> dict[UUID, list[GuestRow]]:
    query = (
        select(GatheringPerson.gathering_id, Person.id, Person.called, GatheringPerson.came)
        .join(Person, GatheringPerson.person_id == Person.id)
        .where(GatheringPerson.gathering_id.in_(gatherings))
    )
    guests: dict[UUID, list[GuestRow]] = {}
    for key, person, called, came in session.execute(query):
        guests.setdefault(key, []).append(GuestRow(person, called, came))
    for some in guests.values():
        some.sort(key=lambda row: (row.called.casefold(), row.person_id))
    return guests


def _guest(gathering_id: UUID, person_id: UUID):  # noqa: ANN202
    return select(GatheringPerson).where(
        GatheringPerson.gathering_id == gathering_id, GatheringPerson.person_id == person_id
    )
