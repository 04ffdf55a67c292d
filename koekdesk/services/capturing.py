# SPDX-License-Identifier: MIT
"""Capture a conversation as it was typed: who is new, what they agreed to, what was said."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Conversation, Person, Place
from koekdesk.services.consents import ConsentInput
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.people import PersonInput, add_person
from koekdesk.services.statements import StatementInput
from koekdesk.vocabulary import Scope

_SPOTS = 300


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody met just now, with what they said may be done; nothing said is no."""

    called: str
    street: str = ""
    agreed: frozenset[Scope] = frozenset()


@dataclass(frozen=True, slots=True)
class Capture:
    """A conversation as typed; each statement names its person by place in ``people``."""

    on: date
    people: tuple[UUID | Newcomer, ...]
    said: str
    statements: tuple[tuple[int, StatementInput], ...] = ()
    where: str = ""
    spark: int = 0
    promised: str = ""
    promised_by: date | None = None
    noted_by: str = ""


@dataclass(frozen=True, slots=True)
class KnownRow:
    """Somebody known, as needed to name them."""

    id: UUID
    called: str
    full_name: str
    address: str


def capture(session: Session, entry: Capture) -> UUID:
    """Keep a whole conversation, new people included; all of it or nothing."""
    if not entry.people:
        raise KoekdeskError(ErrorCode.EMPTY_NAME)
    if not (entry.said.strip() or entry.promised.strip()):
        raise KoekdeskError(ErrorCode.EMPTY_TEXT)
    people = tuple(_person(session, who, entry) for who in entry.people)
    return record_conversation(
        session,
        ConversationInput(
            on=entry.on,
            people=people,
            said=entry.said,
            statements=tuple((people[at], statement) for at, statement in entry.statements),
            spark=entry.spark,
            where=entry.where,
            promised=entry.promised,
            promised_by=entry.promised_by,
            noted_by=entry.noted_by,
        ),
    )


def list_known(session: Session) -> tuple[KnownRow, ...]:
    """Return everybody by name; little of each, for it is asked often."""
    query = select(
        Person.id, Person.called, Person.full_name, Person.street, Person.house_number
    ).order_by(Person.called, Person.street, Person.id)
    return tuple(
        KnownRow(key, called, full_name, f"{street} {number}".strip())
        for key, called, full_name, street, number in session.execute(query)
    )


def list_spots(session: Session) -> tuple[str, ...]:
    """Return where people meet: places, and where conversations were, the most used first."""
    times = func.count().label("times")
    used = session.scalars(
        select(Conversation.where)
        .where(Conversation.where != "")
        .group_by(Conversation.where)
        .order_by(times.desc(), Conversation.where)
        .limit(_SPOTS)
    )
    places = session.scalars(select(Place.name).order_by(Place.name))
    return tuple(dict.fromkeys((*used, *places)))


def _person(session: Session, who: UUID | Newcomer, entry: Capture) -> UUID:
    """Return who it is; somebody new is added with their consents."""
    if isinstance(who, UUID):
        return who
    consents = tuple(
        ConsentInput(scope, given=True, on=entry.on, noted_by=entry.noted_by)
        for scope in Scope
        if scope in who.agreed
    )
    return add_person(session, PersonInput(who.called, street=who.street), consents)
