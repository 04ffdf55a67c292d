# SPDX-License-Identifier: MIT
"""Whom we have not spoken to for long, each with something they said to pick up on (R2, N6)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.register.models import Consent, Conversation, Person, Presence, Statement
from koekdesk.services.suggestions import NamedRow, Quote, name_people
from koekdesk.vocabulary import GIFTS, WISHES, Scope

#: So long after the last real conversation somebody is "long not spoken".
LONG = timedelta(days=60)
#: A key figure is greeted more often.
RHYTHM = timedelta(days=28)
MOST = 12


@dataclass(frozen=True, slots=True)
class QuietRow:
    """Somebody to talk with again, and what they said that one can pick up on."""

    person_id: UUID
    called: str
    street: str
    last_on: date | None  # of the last conversation; None: never spoken ourselves
    where: str  # that was
    pick_up: Quote | None


def list_long_quiet(session: Session, today: date, most: int = MOST) -> tuple[QuietRow, ...]:
    """Return whom we have not spoken to for long, the longest first; then those never spoken.

    A conversation counts, and nothing else. Who pauses or said no to the register is left alone;
    who said nothing yet has nothing to pick up on and comes in through another.
    """
    spoken = (
        select(Presence.person_id, func.max(Conversation.on).label("last"))
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .group_by(Presence.person_id)
        .subquery()
    )
    heard = select(Statement.id).where(
        Statement.person_id == Person.id, Statement.lapsed_on.is_(None)
    )
    people = select(Person.id, spoken.c.last).where(Person.paused.is_(False), heard.exists())
    long_ago = (
        people.join(spoken, spoken.c.person_id == Person.id)
        .where(spoken.c.last <= today - LONG)
        .order_by(spoken.c.last, Person.called, Person.id)
        .limit(most * 2)
    )
    found = [(key, last) for key, last in session.execute(long_ago)]
    if len(found) < most:
        never = (
            people.outerjoin(spoken, spoken.c.person_id == Person.id)
            .where(spoken.c.last.is_(None))
            .order_by(Person.created_at, Person.called, Person.id)
            .limit(most * 2)
        )
        found += [(key, None) for key, _ in session.execute(never)]
    return _rows(session, found)[:most]


def keep_warm(session: Session, people: Sequence[UUID], today: date) -> tuple[QuietRow, ...]:
    """Return which of these were not spoken for a while, the longest first, never spoken last.

    ``people`` are those who lie between others in the web of ties, as far as we know: seen from
    the network, not from a title (N6).
    """
    query = (
        select(Presence.person_id, func.max(Conversation.on))
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .where(Presence.person_id.in_(people))
        .group_by(Presence.person_id)
    )
    last = {key: on for key, on in session.execute(query)}
    wanted = [(key, last.get(key)) for key in people if _is_long(last.get(key), today)]
    return _rows(session, sorted(wanted, key=lambda pair: pair[1] or date.max))


def pick_ups(session: Session, people: Collection[UUID]) -> dict[UUID, Quote]:
    """Return for each person what gives most to talk about: a wish, with energy, said lately."""
    query = select(
        Statement.person_id,
        Statement.id,
        Statement.kind,
        Statement.text,
        Statement.said_on,
        Statement.spark,
    ).where(
        Statement.person_id.in_(people),
        Statement.lapsed_on.is_(None),
        Statement.kind.in_(sorted(GIFTS | WISHES)),
    )
    best: dict[UUID, tuple[tuple[int, bool, date, int], Quote]] = {}
    for person, key, kind, text, said_on, spark in session.execute(query):
        rank = (spark, kind in WISHES, said_on or date.min, key.int)
        if person not in best or rank > best[person][0]:
            best[person] = rank, Quote(key, kind, text, said_on)
    return {person: found for person, (_, found) in best.items()}


def named_pick_ups(
    session: Session, people: Sequence[UUID]
) -> tuple[tuple[NamedRow, Quote | None], ...]:
    """Return who of these may be named on paper, each with something to pick up on."""
    said = pick_ups(session, people)
    rows = {row.id: row for row in name_people(session, people) if row.card}
    return tuple((rows[key], said.get(key)) for key in people if key in rows)


def _is_long(last: date | None, today: date) -> bool:
    return last is None or last <= today - RHYTHM


def _rows(session: Session, found: Iterable[tuple[UUID, date | None]]) -> tuple[QuietRow, ...]:
    """Return these people by name, without those who said no to the register."""
    last = dict(found)
    said_no = _said_no(session, last)
    query = select(Person.id, Person.called, Person.street).where(Person.id.in_(last))
    names = {key: (called, street) for key, called, street in session.execute(query)}
    where = _where(session, last)
    said = pick_ups(session, last)
    return tuple(
        QuietRow(key, *names[key], on, where.get((key, on), "") if on else "", said.get(key))
        for key, on in last.items()
        if key in names and key not in said_no
    )


def _said_no(session: Session, people: Collection[UUID]) -> set[UUID]:
    query = (
        select(Consent.person_id, Consent.given)
        .where(Consent.scope == Scope.REGISTER, Consent.person_id.in_(people))
        .order_by(Consent.on, Consent.created_at)
    )
    newest = {key: given for key, given in session.execute(query)}
    return {key for key, given in newest.items() if not given}


def _where(session: Session, people: Collection[UUID]) -> dict[tuple[UUID, date], str]:
    query = (
        select(Presence.person_id, Conversation.on, Conversation.where)
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .where(Presence.person_id.in_(people), Conversation.where != "")
    )
    return {(key, on): where for key, on, where in session.execute(query)}
