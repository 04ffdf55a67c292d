# SPDX-License-Identifier: MIT
"""People: add, edit in place, remove, and read a person's page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    Boolean,
    ColumnElement,
    ScalarSelect,
    Text,
    and_,
    case,
    cast,
    func,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.listening.names import parse_name
from koekdesk.register.models import (
    Consent,
    Conversation,
    InitiativePerson,
    Organisation,
    Person,
    Presence,
    Statement,
)
from koekdesk.services.consents import (
    ConsentInput,
    ConsentRow,
    list_consents,
    set_consent,
)
from koekdesk.services.conversations import ConversationRow, list_conversations
from koekdesk.services.lookup import get
from koekdesk.services.neighbourhood import GroupRow, list_groups_of
from koekdesk.services.statements import StatementRow, statement_row
from koekdesk.services.ties import TieRow, list_ties
from koekdesk.services.typed import LINE_LIMIT, clean_line, clean_name, clean_text
from koekdesk.vocabulary import ALL_DAYPARTS, GIFTS, WISHES, Part, Role, Scope


class PersonRow(NamedTuple):
    """A person in a list; a tuple, for lists are long and made often."""

    id: UUID
    called: str
    full_name: str
    street: str
    house_number: str
    role: Role
    paused: bool
    # What follows takes longer to read; None and False while it is not known.
    gifts: int | None = None
    wishes: int | None = None
    last_spoken: date | None = None
    suggestible: bool = False
    ask_on: date | None = None  # when to ask again what they agreed to


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything a person's page shows."""

    id: UUID
    called: str
    full_name: str
    street: str
    house_number: str
    phone: str
    email: str
    role: Role
    organisation: str
    languages: tuple[str, ...]
    dayparts: int
    when_free: str
    matters: str
    remark: str
    paused: bool
    since: date
    statements: tuple[StatementRow, ...]
    ties: tuple[TieRow, ...]
    groups: tuple[GroupRow, ...]
    conversations: tuple[ConversationRow, ...]
    consents: tuple[ConsentRow, ...]


@dataclass(frozen=True, slots=True)
class PersonInput:
    """A person as first met."""

    called: str
    full_name: str = ""
    street: str = ""
    house_number: str = ""
    role: Role = Role.RESIDENT


#: What a list shows first, as it is kept: an id as 32 digits, a role as its code.
_NAMED: tuple[ColumnElement[Any], ...] = (
    func.replace(cast(Person.id, Text), "-", ""),
    type_coerce(Person.called, Text),
    type_coerce(Person.full_name, Text),
    type_coerce(Person.street, Text),
    type_coerce(Person.house_number, Text),
    type_coerce(Person.role, Text),
    type_coerce(Person.paused, Boolean),
)
_ROLES = {role.value: role for role in Role}
#: More than anybody says: two counts in one number are one question less for each person.
_MANY = 1_000_000
#: Fields of a person that are edited in place, with what makes a typed value fit to keep.
_FIELDS = {
    "called": clean_name,
    "full_name": clean_line,
    "street": clean_line,
    "house_number": clean_line,
    "phone": clean_line,
    "email": clean_line,
    "when_free": clean_line,
    "matters": clean_text,
    "remark": clean_text,
    "languages": lambda codes: tuple(dict.fromkeys(clean_line(c, 40) for c in codes if c.strip())),
    "dayparts": lambda mask: int(mask) & ALL_DAYPARTS,
    "paused": bool,
    "role": Role,
}


def add_person(
    session: Session, entry: PersonInput, consents: tuple[ConsentInput, ...] = ()
) -> UUID:
    """Add a person, with what they agreed to."""
    person = Person(
        called=clean_name(entry.called),
        full_name=clean_line(entry.full_name) or clean_name(entry.called),
        street=clean_line(entry.street, LINE_LIMIT),
        house_number=clean_line(entry.house_number),
        role=entry.role,
    )
    session.add(person)
    session.flush()
    for consent in consents:
        set_consent(session, person.id, consent)
    return person.id


def as_named(typed: str, street: str = "") -> PersonInput:
    """Return somebody named in one field, greeted by the first name: cards carry no more."""
    name = parse_name(clean_name(typed))
    return PersonInput(name.called, full_name=name.full, street=street)


def edit_person(session: Session, person_id: UUID, changes: Mapping[str, object]) -> None:
    """Change fields of a person, all or none."""
    person = get(session, Person, person_id)
    for field, value in changes.items():
        setattr(person, field, _FIELDS[field](value))


def set_organisation(session: Session, person_id: UUID, name: str) -> None:
    """Say for which organisation somebody works; an empty name makes them a resident again.

    Whoever owns an initiative is a resident (R12): that comes first.
    """
    person = get(session, Person, person_id)
    wanted = clean_line(name)
    if not wanted:
        person.organisation_id, person.role = None, Role.RESIDENT
        return
    owns = select(InitiativePerson.id).where(
        InitiativePerson.person_id == person_id, InitiativePerson.part == Part.OWNER
    )
    if session.scalars(owns).first() is not None:
        raise KoekdeskError(ErrorCode.NO_RESIDENT_OWNER)
    known = {row.name.casefold(): row for row in session.scalars(select(Organisation))}
    organisation = known.get(wanted.casefold())
    if organisation is None:
        organisation = Organisation(name=wanted)
        session.add(organisation)
        session.flush()
    person.organisation_id, person.role = organisation.id, Role.OFFICIAL


def list_names(session: Session, whole: int = 0) -> tuple[PersonRow, ...]:
    """Return everybody as ``list_people`` does, at a third of the time.

    Only of the first ones, as many as ``whole``, is it known what follows the name.
    """
    rows = [
        PersonRow(UUID(key), called, full_name, street, number, _ROLES[role], paused)
        for key, called, full_name, street, number, role, paused in _by_name(session)
    ]
    rows[:whole] = list_people(session, [row.id for row in rows[:whole]])
    return tuple(rows)


def list_people(session: Session, only: Sequence[UUID] | None = None) -> tuple[PersonRow, ...]:
    """Return everybody, or ``only`` these people, by the name they like to be called by."""
    # Asked for each person and not joined: at 10,000 people 75 ms against 100.
    known = (
        func.coalesce(_said(), 0),
        _last_spoken(),
        and_(_agreed(Scope.REGISTER), _agreed(Scope.SUGGEST)),
        _ask_on(),
    )
    rows = _by_name(session, *known, only=only)
    return tuple(
        PersonRow(
            UUID(key),
            called,
            full_name,
            street,
            number,
            _ROLES[role],
            paused,
            said % _MANY,
            said // _MANY,
            *later,
        )
        for key, called, full_name, street, number, role, paused, said, *later in rows
    )


def _by_name(
    session: Session, *known: ColumnElement[Any], only: Sequence[UUID] | None = None
) -> Sequence[Any]:
    """Return everybody's ``_NAMED`` columns and others, in the order of the list."""
    asked = select(*_NAMED, *known)
    if only is not None:
        asked = asked.where(Person.id.in_(only))
    found = session.connection().execute(asked)  # plain rows: half the time
    # One text to compare is quicker than three things; no name has a NUL.
    return sorted(found, key=lambda row: f"{row[1].casefold()}\0{row[3]}\0{row[0]}")


def read_person(session: Session, person_id: UUID) -> PersonPage:
    """Return a person's page."""
    person = get(session, Person, person_id)
    organisation = (
        get(session, Organisation, person.organisation_id).name if person.organisation_id else ""
    )
    statements = session.scalars(
        select(Statement)
        .where(Statement.person_id == person_id)
        .order_by(Statement.position, Statement.created_at, Statement.id)
    )
    return PersonPage(
        id=person.id,
        called=person.called,
        full_name=person.full_name,
        street=person.street,
        house_number=person.house_number,
        phone=person.phone,
        email=person.email,
        role=person.role,
        organisation=organisation,
        languages=person.languages,
        dayparts=person.dayparts,
        when_free=person.when_free,
        matters=person.matters,
        remark=person.remark,
        paused=person.paused,
        since=person.created_at.date(),
        statements=tuple(statement_row(s) for s in statements),
        ties=list_ties(session, person_id),
        groups=list_groups_of(session, person_id),
        conversations=list_conversations(session, person_id),
        consents=list_consents(session, person_id),
    )


def list_streets(session: Session) -> tuple[str, ...]:
    """Return the streets people live in."""
    streets = session.scalars(select(Person.street).distinct().where(Person.street != ""))
    return tuple(sorted(streets, key=str.casefold))


def _said() -> ScalarSelect[int]:
    """Count what a person gives and, ``_MANY`` times, would love, as far as it holds."""
    worth = case(
        (Statement.kind.in_(sorted(GIFTS)), 1), (Statement.kind.in_(sorted(WISHES)), _MANY), else_=0
    )
    return (
        select(func.sum(worth))
        .where(Statement.person_id == Person.id, Statement.lapsed_on.is_(None))
        .scalar_subquery()
    )


def _last_spoken() -> ScalarSelect[date]:
    return (
        select(func.max(Conversation.on))
        .join(Presence, Conversation.id == Presence.conversation_id)
        .where(Presence.person_id == Person.id)
        .scalar_subquery()
    )


def _ask_on() -> ScalarSelect[date]:
    """Return the first day to ask again; only what holds now has one."""
    return (
        select(func.min(Consent.review_on))
        .where(Consent.person_id == Person.id, Consent.given)
        .scalar_subquery()
    )


def _agreed(scope: Scope) -> ColumnElement[bool]:
    """Tell whether a person's newest word on a scope is yes."""
    newest = (
        select(Consent.given)
        .where(Consent.person_id == Person.id, Consent.scope == scope)
        .order_by(Consent.on.desc(), Consent.created_at.desc(), Consent.given.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(newest, False)
