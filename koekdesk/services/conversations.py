# SPDX-License-Identifier: MIT
"""Conversations: everything begins with one, and each statement remembers where it came from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Conversation, Person, Presence, Statement
from koekdesk.register.removal import remove
from koekdesk.services.lookup import find_place, get
from koekdesk.services.statements import StatementInput, next_position
from koekdesk.services.typed import LINE_LIMIT, clean_line, clean_text


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A conversation as shown on a person's page."""

    id: UUID
    on: date
    where: str
    said: str
    spark: int | None  # None: nobody noted it
    promised: str
    promised_by: date | None
    noted_by: str
    with_whom: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConversationInput:
    """A conversation as written down: who was there, what was said, what it became."""

    on: date
    people: tuple[UUID, ...]
    said: str
    statements: tuple[tuple[UUID, StatementInput], ...] = ()  # whose words, and which
    spark: int | None = None
    where: str = ""
    promised: str = ""
    promised_by: date | None = None
    noted_by: str = ""


_FIELDS = {
    "on": lambda on: on,
    "where": clean_line,
    "said": clean_text,
    "promised": clean_line,
    "promised_by": lambda on: on,
    "noted_by": clean_line,
}


def spark_fields(spark: object) -> dict[str, Any]:
    """Return how a spark is kept: none is something else than not noted."""
    if spark is None:
        return {"spark": 0, "spark_noted": False}
    return {"spark": max(0, min(2, int(str(spark)))), "spark_noted": True}


def record_conversation(session: Session, entry: ConversationInput) -> UUID:
    """Keep a conversation and the statements it became."""
    conversation = Conversation(
        on=entry.on,
        where=clean_line(entry.where),
        place_id=find_place(session, clean_line(entry.where)),
        said=clean_text(entry.said),
        **spark_fields(entry.spark),
        promised=clean_line(entry.promised),
        promised_by=entry.promised_by,
        noted_by=clean_line(entry.noted_by),
    )
    session.add(conversation)
    session.flush()
    for person_id in dict.fromkeys(entry.people):
        get(session, Person, person_id)
        session.add(Presence(person_id=person_id, conversation_id=conversation.id))
    for person_id, statement in entry.statements:
        words = clean_line(statement.text, LINE_LIMIT)
        if words:
            session.add(
                Statement(
                    person_id=person_id,
                    conversation_id=conversation.id,
                    kind=statement.kind,
                    text=words,
                    said_on=entry.on,
                    spark=conversation.spark,
                    position=next_position(session, person_id),
                )
            )
            session.flush()
    return conversation.id


def edit_conversation(
    session: Session, conversation_id: UUID, changes: Mapping[str, object]
) -> None:
    """Correct a conversation that was written down."""
    conversation = get(session, Conversation, conversation_id)
    for field, value in changes.items():
        kept = spark_fields(value) if field == "spark" else {field: _FIELDS[field](value)}
        for name, fit in kept.items():
            setattr(conversation, name, fit)
    if "where" in changes:
        conversation.place_id = find_place(session, conversation.where)


def keep_promise(session: Session, conversation_id: UUID, today: date) -> None:
    """Note that what we promised was done."""
    get(session, Conversation, conversation_id).promise_kept_on = today


def remove_conversation(session: Session, conversation_id: UUID) -> None:
    """Take a conversation out; the statements it became stay with the people."""
    remove(session, get(session, Conversation, conversation_id))


def list_conversations(session: Session, person_id: UUID) -> tuple[ConversationRow, ...]:
    """Return a person's conversations, the newest first."""
    conversations = session.scalars(
        select(Conversation)
        .join(Presence, Presence.conversation_id == Conversation.id)
        .where(Presence.person_id == person_id)
        .order_by(Conversation.on.desc(), Conversation.created_at.desc(), Conversation.id)
    ).all()
    others = _present(session, [c.id for c in conversations])
    return tuple(
        ConversationRow(
            id=c.id,
            on=c.on,
            where=c.where,
            said=c.said,
            spark=c.spark if c.spark_noted else None,
            promised=c.promised,
            promised_by=c.promised_by,
            noted_by=c.noted_by,
            with_whom=tuple(name for key, name in others.get(c.id, ()) if key != person_id),
        )
        for c in conversations
    )


def _present(session: Session, ids: list[UUID]) -> dict[UUID, list[tuple[UUID, str]]]:
    query = (
        select(Presence.conversation_id, Person.id, Person.called)
        .join(Person, Person.id == Presence.person_id)
        .where(Presence.conversation_id.in_(ids))
        .order_by(Person.called)
    )
    present: dict[UUID, list[tuple[UUID, str]]] = {}
    for conversation_id, person_id, called in session.execute(query):
        present.setdefault(conversation_id, []).append((person_id, called))
    return present
