# SPDX-License-Identifier: MIT
"""Initiatives: what residents do together over time, owned by residents (R12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Initiative,
    InitiativeOrganisation,
    InitiativePerson,
    Organisation,
    Person,
)
from koekdesk.register.removal import remove
from koekdesk.services.gatherings import GatheringRow, gatherings_of
from koekdesk.services.lookup import get
from koekdesk.services.typed import clean_line, clean_name, clean_text
from koekdesk.vocabulary import Part, Role, Stage


@dataclass(frozen=True, slots=True)
class PartRow:
    """Somebody who owns an initiative or takes part in it."""

    person_id: UUID
    called: str
    street: str
    part: Part
    resident: bool


@dataclass(frozen=True, slots=True)
class OrganisationPart:
    """An organisation that takes part."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class InitiativeRow:
    """An initiative with everybody in it and what they planned."""

    id: UUID
    title: str
    what: str
    stage: Stage
    started_on: date
    rests_because: str
    story: str
    harvest: str  # what it brought
    people: tuple[PartRow, ...]  # owners first
    organisations: tuple[OrganisationPart, ...]
    gatherings: tuple[GatheringRow, ...]  # the last first

    @property
    def owners(self) -> tuple[PartRow, ...]:
        """Return the residents whose initiative it is."""
        return tuple(row for row in self.people if row.part is Part.OWNER)


_FIELDS = {
    "title": clean_name,
    "what": clean_text,
    "stage": Stage,
    "rests_because": clean_line,
    "story": clean_text,
    "harvest": clean_text,
}


def add_initiative(session: Session, title: str, owner_id: UUID, today: date) -> UUID:
    """Begin an initiative; without a resident who owns it there is none."""
    initiative = Initiative(title=clean_name(title), started_on=today)
    session.add(initiative)
    session.flush()
    set_part(session, initiative.id, owner_id, Part.OWNER)
    return initiative.id


def edit_initiative(session: Session, initiative_id: UUID, changes: Mapping[str, object]) -> None:
    """Change its title, what it is, its stage or its story."""
    initiative = get(session, Initiative, initiative_id)
    for field, value in changes.items():
        setattr(initiative, field, _FIELDS[field](value))


def set_part(session: Session, initiative_id: UUID, person_id: UUID, part: Part) -> None:
    """Let somebody own it or take part; the last resident who owns it cannot step back alone."""
    get(session, Initiative, initiative_id)
    person = get(session, Person, person_id)
    if part is Part.OWNER and person.role is not Role.RESIDENT:
        raise KoekdeskError(ErrorCode.NO_RESIDENT_OWNER)
    row = session.scalar(_part(initiative_id, person_id))
    if row is None:
        session.add(InitiativePerson(initiative_id=initiative_id, person_id=person_id, part=part))
    else:
        row.part = part
    session.flush()
    _require_owner(session, initiative_id)


def leave_initiative(session: Session, initiative_id: UUID, person_id: UUID) -> None:
    """Let somebody no longer take part."""
    for row in session.scalars(_part(initiative_id, person_id)):
        session.delete(row)
    session.flush()
    _require_owner(session, initiative_id)


def join_organisation(session: Session, initiative_id: UUID, name: str) -> None:
    """Let an organisation take part, by its name; an unknown one is added to the register."""
    get(session, Initiative, initiative_id)
    wanted = clean_name(name)
    known = {row.name.casefold(): row for row in session.scalars(select(Organisation))}
    organisation = known.get(wanted.casefold())
    if organisation is None:
        organisation = Organisation(name=wanted)
        session.add(organisation)
        session.flush()
    if session.scalar(_organisation_part(initiative_id, organisation.id)) is None:
        session.add(
            InitiativeOrganisation(initiative_id=initiative_id, organisation_id=organisation.id)
        )


def leave_organisation(session: Session, initiative_id: UUID, organisation_id: UUID) -> None:
    """Let an organisation no longer take part."""
    for row in session.scalars(_organisation_part(initiative_id, organisation_id)):
        session.delete(row)


def remove_initiative(session: Session, initiative_id: UUID) -> None:
    """Take an initiative out of the register; people, connections and gatherings stay."""
    remove(session, get(session, Initiative, initiative_id))


def list_initiatives(session: Session) -> tuple[InitiativeRow, ...]:
    """Return all initiatives, what is alive first, by title."""
    initiatives = session.scalars(select(Initiative)).all()
    rows = _rows(session, initiatives)
    return tuple(
        sorted(rows, key=lambda row: (row.stage is Stage.RESTING, row.title.casefold(), row.id))
    )


def read_initiative(session: Session, initiative_id: UUID) -> InitiativeRow:
    """Return one initiative."""
    return _rows(session, [get(session, Initiative, initiative_id)])[0]


def grow_into_initiative(session: Session, connection_id: UUID, title: str, today: date) -> UUID:
    """Let a connection that went well go on as an initiative of the residents in it (R6)."""
    connection = get(session, Connection, connection_id)
    query = (
        select(Person.id, Person.role)
        .join(ConnectionMember, ConnectionMember.person_id == Person.id)
        .where(ConnectionMember.connection_id == connection_id)
        .order_by(ConnectionMember.position)
    )
    members = session.execute(query).all()
    owners = [key for key, role in members if role is Role.RESIDENT]
    if not owners:
        raise KoekdeskError(ErrorCode.NO_RESIDENT_OWNER)
    key = add_initiative(session, title, owners[0], today)
    for person, role in members:
        set_part(session, key, person, Part.OWNER if role is Role.RESIDENT else Part.MEMBER)
    get(session, Initiative, key).stage = Stage.DOING
    connection.initiative_id, connection.last_on = key, max(connection.last_on, today)
    return key


def _rows(session: Session, initiatives: Sequence[Initiative]) -> list[InitiativeRow]:
    keys = [initiative.id for initiative in initiatives]
    people, organisations = _people(session, keys), _organisations(session, keys)
    gatherings = gatherings_of(session, keys)
    return [
        InitiativeRow(
            id=initiative.id,
            title=initiative.title,
            what=initiative.what,
            stage=initiative.stage,
            started_on=initiative.started_on,
            rests_because=initiative.rests_because,
            story=initiative.story,
            harvest=initiative.harvest,
            people=tuple(people.get(initiative.id, ())),
            organisations=tuple(organisations.get(initiative.id, ())),
            gatherings=gatherings.get(initiative.id, ()),
        )
        for initiative in initiatives
    ]


def _people(session: Session, keys: Sequence[UUID]) -> dict[UUID, list[PartRow]]:
    query = (
        select(
            InitiativePerson.initiative_id,
            Person.id,
            Person.called,
            Person.street,
            Person.role,
            InitiativePerson.part,
        )
        .join(InitiativePerson, InitiativePerson.person_id == Person.id)
        .where(InitiativePerson.initiative_id.in_(keys))
    )
    people: dict[UUID, list[PartRow]] = {}
    for initiative, key, called, street, role, part in session.execute(query):
        row = PartRow(key, called, street, part, role is Role.RESIDENT)
        people.setdefault(initiative, []).append(row)
    for rows in people.values():
        rows.sort(key=lambda r: (r.part is not Part.OWNER, r.called.casefold(), r.person_id))
    return people


def _organisations(session: Session, keys: Sequence[UUID]) -> dict[UUID, list[OrganisationPart]]:
    query = (
        select(InitiativeOrganisation.initiative_id, Organisation.id, Organisation.name)
        .join(InitiativeOrganisation, InitiativeOrganisation.organisation_id == Organisation.id)
        .where(InitiativeOrganisation.initiative_id.in_(keys))
    )
    found: dict[UUID, list[OrganisationPart]] = {}
    for initiative, key, name in session.execute(query):
        found.setdefault(initiative, []).append(OrganisationPart(key, name))
    for rows in found.values():
        rows.sort(key=lambda row: (row.name.casefold(), row.id))
    return found


def _require_owner(session: Session, initiative_id: UUID) -> None:
    owners = (
        select(InitiativePerson.id)
        .join(Person, Person.id == InitiativePerson.person_id)
        .where(
            InitiativePerson.initiative_id == initiative_id,
            InitiativePerson.part == Part.OWNER,
            Person.role == Role.RESIDENT,
        )
    )
    if session.scalars(owners).first() is None:
        raise KoekdeskError(ErrorCode.NO_RESIDENT_OWNER)


def _part(initiative_id: UUID, person_id: UUID):  # noqa: ANN202
    return select(InitiativePerson).where(
        InitiativePerson.initiative_id == initiative_id, InitiativePerson.person_id == person_id
    )


def _organisation_part(initiative_id: UUID, organisation_id: UUID):  # noqa: ANN202
    return select(InitiativeOrganisation).where(
        InitiativeOrganisation.initiative_id == initiative_id,
        InitiativeOrganisation.organisation_id == organisation_id,
    )
