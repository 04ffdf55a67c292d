# SPDX-License-Identifier: MIT
"""Initiatives: what residents do together over time, owned by residents (R12)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import (
    Initiative,
    InitiativeOrganisation,
    InitiativePerson,
    Organisation,
    Person,
)
from koekdesk.register.removal import remove
from koekdesk.services.gatherings import GatheringRow, list_gatherings
from koekdesk.services.lookup import get
from koekdesk.services.typed import clean_name, clean_text
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
    story: str
    people: tuple[PartRow, ...]  # owners first
    organisations: tuple[OrganisationPart, ...]
    gatherings: tuple[GatheringRow, ...]  # the last first

    @property
    def owners(self) -> tuple[PartRow, ...]:
        """Return the residents whose initiative it is."""
        return tuple(row for row in self.people if row.part is Part.OWNER)


_FIELDS = {"title": clean_name, "what": clean_text, "story": clean_text, "stage": Stage}


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
    rows = [_row(session, initiative) for initiative in initiatives]
    return tuple(
        sorted(rows, key=lambda row: (row.stage is Stage.RESTING, row.title.casefold(), row.id))
    )


def read_initiative(session: Session, initiative_id: UUID) -> InitiativeRow:
    """Return one initiative."""
    return _row(session, get(session, Initiative, initiative_id))


def _row(session: Session, initiative: Initiative) -> InitiativeRow:
    return InitiativeRow(
        id=initiative.id,
        title=initiative.title,
        what=initiative.what,
        stage=initiative.stage,
        started_on=initiative.started_on,
        story=initiative.story,
        people=_people(session, initiative.id),
        organisations=_organisations(session, initiative.id),
        gatherings=list_gatherings(session, initiative.id),
    )


def _people(session: Session, initiative_id: UUID) -> tuple[PartRow, ...]:
    query = (
        select(Person.id, Person.called, Person.street, Person.role, InitiativePerson.part)
        .join(InitiativePerson, InitiativePerson.person_id == Person.id)
        .where(InitiativePerson.initiative_id == initiative_id)
    )
    rows = [
        PartRow(key, called, street, part, role is Role.RESIDENT)
        for key, called, street, role, part in session.execute(query)
    ]
    by_part = sorted(
        rows, key=lambda r: (r.part is not Part.OWNER, r.called.casefold(), r.person_id)
    )
    return tuple(by_part)


def _organisations(session: Session, initiative_id: UUID) -> tuple[OrganisationPart, ...]:
    query = (
        select(Organisation.id, Organisation.name)
        .join(InitiativeOrganisation, InitiativeOrganisation.organisation_id == Organisation.id)
        .where(InitiativeOrganisation.initiative_id == initiative_id)
    )
    rows = (OrganisationPart(key, name) for key, name in session.execute(query))
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.id)))


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
