# SPDX-License-Identifier: MIT
"""Capture a conversation as it was typed: who is new, what they agreed to, what was said."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Conversation, Person, Place
from koekdesk.services.consents import ConsentInput, agreed_scopes, set_consent
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.lookup import get
from koekdesk.services.people import add_person, as_named
from koekdesk.services.statements import StatementInput
from koekdesk.services.ties import note_tie
from koekdesk.services.typed import clean_name
from koekdesk.vocabulary import Scope, TieKind

_SPOTS = 300
_LEFT_OUT = "…"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody met just now, with what they said may be done; nothing said is no.

    With an ``id`` they were known by name already, and asked only now.
    """

    called: str
    street: str = ""
    agreed: frozenset[Scope] = frozenset()
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """A conversation as typed; each statement names its person by place in ``people``."""

    on: date
    people: tuple[UUID | Newcomer, ...]
    said: str
    statements: tuple[tuple[int, StatementInput], ...] = ()
    where: str = ""
    spark: int | None = None
    promised: str = ""
    promised_by: date | None = None
    noted_by: str = ""
    ties: tuple["Acquaintance", ...] = ()


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Two who know each other, as somebody told: by place in ``people`` or by id."""

    one: int | UUID
    other: int | UUID
    kind: TieKind = TieKind.KNOWS


@dataclass(frozen=True, slots=True)
class KnownRow:
    """Somebody known, as needed to name them."""

    id: UUID
    called: str
    full_name: str
    address: str
    agreed: bool = False  # to be in the register


def capture(session: Session, entry: Capture) -> UUID:
    """Keep a whole conversation, new people included; all of it or nothing.

    Of who did not agree to be in the register only stays that there was a conversation.
    """
    if not entry.people:
        raise KoekdeskError(ErrorCode.EMPTY_NAME)
    if not (entry.said.strip() or entry.promised.strip()):
        raise KoekdeskError(ErrorCode.EMPTY_TEXT)
    agreed = agreed_scopes(session)
    people = tuple(_person(session, who, entry, agreed) for who in entry.people)
    kept = tuple(filter(None, people))
    if not kept:
        return _only_spoken(session, entry.on, entry.noted_by)
    _note_ties(session, entry, people)
    return record_conversation(
        session,
        ConversationInput(
            on=entry.on,
            people=kept,
            said=_without(entry.said, session, entry, people),
            statements=tuple(
                (person, statement)
                for at, statement in entry.statements
                if (person := people[at]) is not None
            ),
            spark=entry.spark,
            where=entry.where,
            promised=_without(entry.promised, session, entry, people),
            promised_by=entry.promised_by,
            noted_by=entry.noted_by,
        ),
    )


def meet(session: Session, who: Newcomer, on: date, noted_by: str = "") -> UUID | None:
    """Keep somebody who was met, without words yet; None when they did not agree to be kept.

    Then only stays that there was a conversation.
    """
    clean_name(who.called)
    if Scope.REGISTER not in who.agreed:
        _only_spoken(session, on, noted_by)
        return None
    return _keep(session, who, on, noted_by)


def _only_spoken(session: Session, on: date, noted_by: str) -> UUID:
    return record_conversation(session, ConversationInput(on, (), "", noted_by=noted_by))


def _note_ties(session: Session, entry: Capture, people: Sequence[UUID | None]) -> None:
    """Note who knows whom, of those who are kept."""
    for tie in entry.ties:
        one, other = (end if isinstance(end, UUID) else people[end] for end in (tie.one, tie.other))
        if one is not None and other is not None:
            note_tie(session, one, other, tie.kind)


def list_known(session: Session) -> tuple[KnownRow, ...]:
    """Return everybody by name; little of each, for it is asked often."""
    query = select(
        Person.id, Person.called, Person.full_name, Person.street, Person.house_number
    ).order_by(Person.called, Person.street, Person.id)
    agreed = agreed_scopes(session)
    return tuple(
        KnownRow(
            key,
            called,
            full_name,
            f"{street} {number}".strip(),
            Scope.REGISTER in agreed.get(key, ()),
        )
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


def _person(
    session: Session, who: UUID | Newcomer, entry: Capture, agreed: Mapping[UUID, frozenset[Scope]]
) -> UUID | None:
    """Return who it is, with what they agreed to noted; None for who is not kept."""
    if isinstance(who, UUID):
        get(session, Person, who)
        return who if Scope.REGISTER in agreed.get(who, ()) else None
    clean_name(who.called)
    if Scope.REGISTER not in who.agreed:
        return None
    return _keep(session, who, entry.on, entry.noted_by)


def _keep(session: Session, who: Newcomer, on: date, noted_by: str) -> UUID:
    """Note what somebody new agreed to, and who they are when nobody knew."""
    consents = tuple(
        ConsentInput(scope, given=True, on=on, noted_by=noted_by)
        for scope in Scope
        if scope in who.agreed
    )
    if who.id is None:
        return add_person(session, as_named(clean_name(who.called), who.street), consents)
    for consent in consents:
        set_consent(session, who.id, consent)
    return who.id


def _without(text: str, session: Session, entry: Capture, people: Sequence[UUID | None]) -> str:
    """Return a text without the names and the words of who is not kept."""
    for at, statement in entry.statements:
        if people[at] is None and statement.text.strip():
            text = text.replace(statement.text.strip(), _LEFT_OUT)
    for who, person in zip(entry.people, people, strict=True):
        if person is None:
            called = get(session, Person, who).called if isinstance(who, UUID) else who.called
            name = re.escape(called.strip())
            text = re.sub(rf"(?<!\w){name}(?!\w)", _LEFT_OUT, text, flags=re.IGNORECASE)
    return text
