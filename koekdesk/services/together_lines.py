# SPDX-License-Identifier: MIT
"""What is done together as lines of a list: little of each, for lists are long and read often."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Initiative,
    InitiativePerson,
    Person,
)
from koekdesk.vocabulary import Part, Stage, SuggestionKind


@dataclass(frozen=True, slots=True)
class ConnectionLine:
    """A connection in a list."""

    id: UUID
    kind: SuggestionKind
    stage: Stage
    last_on: date
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InitiativeLine:
    """An initiative in a list."""

    id: UUID
    title: str
    stage: Stage
    owners: tuple[str, ...]


def list_connection_lines(session: Session) -> tuple[ConnectionLine, ...]:
    """Return all connections, the longest quiet first, the resting ones last."""
    query = (
        select(ConnectionMember.connection_id, Person.called)
        .join(Person, Person.id == ConnectionMember.person_id)
        .order_by(ConnectionMember.position, ConnectionMember.id)
    )
    people: dict[UUID, list[str]] = {}
    for key, called in session.execute(query):
        people.setdefault(key, []).append(called)
    columns = Connection.id, Connection.kind, Connection.stage, Connection.last_on
    lines = (
        ConnectionLine(key, kind, stage, last_on, tuple(people.get(key, ())))
        for key, kind, stage, last_on in session.execute(select(*columns))
    )
    return tuple(sorted(lines, key=lambda row: (row.stage is Stage.RESTING, row.last_on, row.id)))


def list_initiative_lines(session: Session) -> tuple[InitiativeLine, ...]:
    """Return all initiatives, what is alive first, by title."""
    query = (
        select(InitiativePerson.initiative_id, Person.called)
        .join(Person, Person.id == InitiativePerson.person_id)
        .where(InitiativePerson.part == Part.OWNER)
    )
    owners: dict[UUID, list[str]] = {}
    for key, called in session.execute(query):
        owners.setdefault(key, []).append(called)
    lines = (
        InitiativeLine(key, title, stage, tuple(sorted(owners.get(key, ()), key=str.casefold)))
        for key, title, stage in session.execute(
            select(Initiative.id, Initiative.title, Initiative.stage)
        )
    )
    return tuple(
        sorted(lines, key=lambda row: (row.stage is Stage.RESTING, row.title.casefold(), row.id))
    )
