# SPDX-License-Identifier: MIT
"""Who is not there, by name: in the neighbourhood, or in one connection or initiative (R11)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.missing import Absence, Absent, Missing, Side
from koekdesk.matching.snapshot import UndertakingKind
from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Gathering,
    GatheringPerson,
    Initiative,
    InitiativePerson,
    Person,
)
from koekdesk.services.quiet import pick_ups
from koekdesk.services.suggestions import (
    NamedRow,
    Quote,
    ReasonRow,
    name_people,
    name_reasons,
)
from koekdesk.vocabulary import Stage


@dataclass(frozen=True, slots=True)
class UnderWayRow:
    """A connection or an initiative that does not rest, or a gathering, and who is in it."""

    id: UUID
    kind: UndertakingKind
    title: str  # empty for a connection: its people name it
    people: tuple[UUID, ...]
    names: tuple[str, ...]
    on: date | None = None  # of a gathering


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """Who could invite somebody, alone or with one who knows them, and with what reason."""

    by: tuple[str, ...]
    reason: ReasonRow


@dataclass(frozen=True, slots=True)
class AbsentRow:
    """Somebody who is not there, and who could invite them."""

    person: NamedRow
    invitations: tuple[InvitationRow, ...]
    pick_up: Quote | None = None  # something they said, to begin with


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """One side from which people are not there."""

    side: Side
    count: int
    shown: tuple[AbsentRow, ...]  # the first of them
    what: str
    dayparts: int


def list_under_way(session: Session) -> tuple[UnderWayRow, ...]:
    """Return what is under way: initiatives by title, then connections, the newest first."""
    return (*_initiatives(session), *_connections(session))


def list_gatherings_ahead(session: Session, today: date) -> tuple[UnderWayRow, ...]:
    """Return the gatherings of today and later with who is invited, the nearest first."""
    query = (
        select(Gathering.id, Person.id, Person.called, Gathering.together, Gathering.on)
        .outerjoin(GatheringPerson, GatheringPerson.gathering_id == Gathering.id)
        .outerjoin(Person, Person.id == GatheringPerson.person_id)
        .where(Gathering.on >= today)
        .order_by(Gathering.on, Gathering.id, Person.called, Person.id)
    )
    found = session.execute(query).all()
    days = {key: on for key, *_, on in found}
    rows = _rows(
        UndertakingKind.GATHERING,
        ((key, who, called, together) for key, who, called, together, _ in found),
    )
    return tuple(replace(row, on=days[row.id]) for row in rows)


def name_missing(session: Session, missing: Missing) -> tuple[AbsenceRow, ...]:
    """Return who is not there by name; who was removed meanwhile is left out."""
    shown = [absent for absence in missing.absences for absent in absence.shown]
    people = {absent.person for absent in shown}
    people |= {key for absent in shown for asked in absent.invitations for key in asked.by}
    names = {row.id: row for row in name_people(session, people)}
    said = pick_ups(session, {absent.person for absent in shown})
    known: dict[UUID, AbsentRow] = {}
    for absent in shown:
        if absent.person in names and absent.person not in known:
            row = _absent(session, absent, names)
            known[absent.person] = replace(row, pick_up=said.get(absent.person))
    return tuple(_absence(absence, known) for absence in missing.absences)


def _absence(absence: Absence, known: dict[UUID, AbsentRow]) -> AbsenceRow:
    shown = tuple(known[one.person] for one in absence.shown if one.person in known)
    return AbsenceRow(absence.side, len(absence.people), shown, absence.what, absence.dayparts)


def _absent(session: Session, absent: Absent, names: dict[UUID, NamedRow]) -> AbsentRow:
    invitations = [asked for asked in absent.invitations if all(key in names for key in asked.by)]
    reasons = name_reasons(session, tuple(asked.reason for asked in invitations))
    return AbsentRow(
        names[absent.person],
        tuple(
            InvitationRow(tuple(names[key].called for key in asked.by), reason)
            for asked, reason in zip(invitations, reasons, strict=True)
        ),
    )


def _connections(session: Session) -> list[UnderWayRow]:
    query = (
        select(Connection.id, Person.id, Person.called)
        .join(ConnectionMember, ConnectionMember.connection_id == Connection.id)
        .join(Person, Person.id == ConnectionMember.person_id)
        .where(Connection.stage != Stage.RESTING)
        .order_by(Connection.last_on.desc(), Connection.id, ConnectionMember.position)
    )
    members = ((key, person, called, "") for key, person, called in session.execute(query))
    return _rows(UndertakingKind.CONNECTION, members)


def _initiatives(session: Session) -> list[UnderWayRow]:
    query = (
        select(Initiative.id, Person.id, Person.called, Initiative.title)
        .outerjoin(InitiativePerson, InitiativePerson.initiative_id == Initiative.id)
        .outerjoin(Person, Person.id == InitiativePerson.person_id)
        .where(Initiative.stage != Stage.RESTING)
        .order_by(Initiative.id, Person.called, Person.id)
    )
    members = ((key, who, called, title) for key, who, called, title in session.execute(query))
    rows = _rows(UndertakingKind.INITIATIVE, members)
    return sorted(rows, key=lambda row: (row.title.casefold(), row.id))


Member = tuple[UUID, UUID | None, str | None, str]  # what, who, their name, its title


def _rows(kind: UndertakingKind, members: Iterable[Member]) -> list[UnderWayRow]:
    titles: dict[UUID, str] = {}
    people: dict[UUID, dict[UUID, str]] = {}
    for key, person, called, title in members:
        titles[key] = title
        in_it = people.setdefault(key, {})
        if person is not None and called is not None:
            in_it[person] = called
    return [
        UnderWayRow(key, kind, title, tuple(people[key]), tuple(people[key].values()))
        for key, title in titles.items()
    ]
