# SPDX-License-Identifier: MIT
"""Gatherings: a date on which something is done together, never only talked about (R7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Gathering, GatheringPerson, Initiative, Person, Place
from koekdesk.register.removal import remove
from koekdesk.services.lookup import get
from koekdesk.services.typed import clean_line


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
}


def add_gathering(session: Session, initiative_id: UUID, on: date, together: str) -> UUID:
    """Plan a date on which people of an initiative do something together."""
    get(session, Initiative, initiative_id)
    gathering = Gathering(initiative_id=initiative_id, on=on, together=_together(together))
    session.add(gathering)
    session.flush()
    return gathering.id


def edit_gathering(session: Session, gathering_id: UUID, changes: Mapping[str, object]) -> None:
    """Change when and where it is, what is done together and what to bring."""
    gathering = get(session, Gathering, gathering_id)
    for field, value in changes.items():
        setattr(gathering, field, _FIELDS[field](value))
    if "where" in changes:
        gathering.place_id = _place(session, gathering.where)


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


def list_gatherings(session: Session, initiative_id: UUID) -> tuple[GatheringRow, ...]:
    """Return the gatherings of an initiative, the last first."""
    query = (
        select(Gathering)
        .where(Gathering.initiative_id == initiative_id)
        .order_by(Gathering.on.desc(), Gathering.at.desc(), Gathering.id)
    )
    return tuple(_row(session, gathering) for gathering in session.scalars(query).all())


def _row(session: Session, gathering: Gathering) -> GatheringRow:
    query = (
        select(Person.id, Person.called, GatheringPerson.came)
        .join(GatheringPerson, GatheringPerson.person_id == Person.id)
        .where(GatheringPerson.gathering_id == gathering.id)
    )
    guests = [GuestRow(key, called, came) for key, called, came in session.execute(query)]
    return GatheringRow(
        id=gathering.id,
        on=gathering.on,
        at=gathering.at,
        together=gathering.together,
        bring=gathering.bring,
        where=gathering.where,
        guests=tuple(sorted(guests, key=lambda row: (row.called.casefold(), row.person_id))),
    )


def _place(session: Session, where: str) -> UUID | None:
    """Return the place in the register that goes by this name."""
    wanted = where.casefold()
    places = session.execute(select(Place.id, Place.name).order_by(Place.id))
    return next((key for key, name in places if wanted and name.casefold() == wanted), None)


def _guest(gathering_id: UUID, person_id: UUID):  # noqa: ANN202
    return select(GatheringPerson).where(
        GatheringPerson.gathering_id == gathering_id, GatheringPerson.person_id == person_id
    )
