# SPDX-License-Identifier: MIT
"""Forget a person: every row about them goes, and of what they said only the day it was said stays.

Also done again in an older backup that is restored, so it asks nobody and needs nothing but an id.
"""

import uuid

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    Base,
    Connection,
    ConnectionMember,
    Conversation,
    Person,
    Presence,
)
from koekdesk.register.removal import remove


def forget(session: Session, person_id: uuid.UUID) -> bool:
    """Take a person out with everything about them; tell whether they were there."""
    person = session.get(Person, person_id)
    if person is None:
        return False
    for conversation in conversations_alone(session, person_id):
        _keep_the_day(conversation)
    for connection in session.scalars(select(Connection).where(_about(person_id))):
        connection.reasons, connection.key = "[]", ""  # they hold words of theirs
    remove(session, person)
    return True


def conversations_alone(session: Session, person_id: uuid.UUID) -> list[Conversation]:
    """Return the conversations in which nobody else was: all that was said there is theirs."""
    mine = select(Presence.conversation_id).where(Presence.person_id == person_id)
    others = select(Presence.conversation_id).where(
        Presence.conversation_id.in_(mine), Presence.person_id != person_id
    )
    query = select(Conversation).where(Conversation.id.in_(mine), Conversation.id.not_in(others))
    return list(session.scalars(query))


def names_person(model: type[Base], person_id: uuid.UUID) -> ColumnElement[bool] | None:
    """Return what tells whether a row of a table points at a person; None when none can."""
    table = Person.__table__
    links = [
        column == person_id
        for column in model.__table__.columns
        if any(key.column.table is table for key in column.foreign_keys)
    ]
    return or_(*links) if links else None


def _about(person_id: uuid.UUID) -> ColumnElement[bool]:
    """Tell whether somebody is in a connection, or in the reasons it was suggested for."""
    mine = select(ConnectionMember.connection_id).where(ConnectionMember.person_id == person_id)
    return or_(Connection.id.in_(mine), Connection.reasons.contains(str(person_id)))


def _keep_the_day(conversation: Conversation) -> None:
    """Keep only that there was a conversation, and when."""
    conversation.said = conversation.where = conversation.promised = ""
    conversation.place_id = conversation.promised_by = conversation.promise_kept_on = None
