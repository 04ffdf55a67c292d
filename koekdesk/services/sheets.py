# SPDX-License-Identifier: MIT
"""What several sheets of paper read in the same way, through one gate."""

from collections.abc import Collection, Set
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.register.models import Conversation, Person, Presence, Statement
from koekdesk.services.sharing import Gate, What
from koekdesk.services.suggestions import Quote
from koekdesk.vocabulary import StatementKind


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """What we promised somebody and did not do yet."""

    promised: str
    by: date | None
    on: date  # when it was promised


@dataclass(frozen=True, slots=True)
class SaidRow:
    """Something somebody said that may stand on paper, with their first name."""

    person_id: UUID
    called: str
    quote: Quote


def clean_quote(gate: Gate, quote: Quote | None) -> Quote | None:
    """Return somebody's words without names that may not be shown."""
    return replace(quote, text=gate.clean(quote.text)) if quote else None


def list_said(
    session: Session, gate: Gate, kinds: Collection[StatementKind]
) -> tuple[SaidRow, ...]:
    """Return what people said of these kinds and agreed to show, what sparked and is new first."""
    query = (
        select(
            Statement.person_id,
            Statement.id,
            Statement.kind,
            Statement.text,
            Statement.said_on,
        )
        .join(Person, Person.id == Statement.person_id)
        .where(
            Statement.kind.in_(sorted(kinds)),
            Statement.lapsed_on.is_(None),
            Person.paused.is_(False),
        )
        .order_by(Statement.spark.desc(), Statement.said_on.desc(), Statement.id)
    )
    return tuple(
        SaidRow(person, gate.name(person), Quote(key, kind, gate.clean(text), said_on))
        for person, key, kind, text, said_on in session.execute(query)
        if gate.may(person, What.WORDS) and gate.may(person, What.NAME)
    )


def last_spoken(session: Session, people: Collection[UUID]) -> dict[UUID, date]:
    """Return when each of these was in a conversation last."""
    query = (
        select(Presence.person_id, func.max(Conversation.on))
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .where(Presence.person_id.in_(people))
        .group_by(Presence.person_id)
    )
    return {key: on for key, on in session.execute(query)}


def open_promises(
    session: Session, people: Set[UUID], gate: Gate
) -> dict[UUID, tuple[OpenPromise, ...]]:
    """Return what we promised each of these and did not do yet, what is due first."""
    query = (
        select(Presence.person_id, Conversation)
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .where(Conversation.promised != "", Conversation.promise_kept_on.is_(None))
        .order_by(Conversation.on, Conversation.id)
    )
    there: dict[UUID, list[UUID]] = {}
    talks: dict[UUID, Conversation] = {}
    for person, talk in session.execute(query):
        there.setdefault(talk.id, []).append(person)
        talks[talk.id] = talk
    found: dict[UUID, list[OpenPromise]] = {}
    for talk in talks.values():
        words = gate.clean(talk.promised, near=there[talk.id])
        for person in people & set(there[talk.id]):
            found.setdefault(person, []).append(OpenPromise(words, talk.promised_by, talk.on))
    return {
        key: tuple(sorted(some, key=lambda one: (one.by or date.max, one.on)))
        for key, some in found.items()
    }
