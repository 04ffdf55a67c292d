# SPDX-License-Identifier: MIT
"""Who was not spoken to for long: looked at by somebody, never lost or kept in silence."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.register.models import Conversation, Keeping, Person, Presence
from koekdesk.services.lookup import get
from koekdesk.services.months import months_after
from koekdesk.services.preferences import read_preferences
from koekdesk.services.typed import clean_line

#: Somebody kept a while is looked at again after so many months, unless another day is said.
KEEP_MONTHS = 12


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """Somebody to look at: the last real conversation, or else the day they were noted."""

    person_id: UUID
    called: str
    street: str
    last_spoken: date | None
    since: date
    kept_until: date | None  # somebody looked before


def people_to_review(session: Session, today: date) -> tuple[ReviewRow, ...]:
    """Return who was not spoken to for as long as this register keeps people, longest first."""
    before = months_after(today, -read_preferences(session).retention_months)
    spoken = (
        select(Presence.person_id, func.max(Conversation.on).label("spoken"))
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .where(Conversation.on <= today)
        .group_by(Presence.person_id)
        .subquery()
    )
    kept = (
        select(Keeping.person_id, func.max(Keeping.until).label("until"))
        .group_by(Keeping.person_id)
        .subquery()
    )
    query = (
        select(
            Person.id,
            Person.called,
            Person.street,
            spoken.c.spoken,
            Person.created_at,
            kept.c.until,
        )
        .outerjoin(spoken, spoken.c.person_id == Person.id)
        .outerjoin(kept, kept.c.person_id == Person.id)
        .where(func.coalesce(spoken.c.spoken, func.date(Person.created_at)) <= before)
    )
    rows = [
        ReviewRow(key, called, street, last, created.date(), until)
        for key, called, street, last, created, until in session.execute(query)
        if until is None or until <= today
    ]
    return tuple(sorted(rows, key=lambda row: (row.last_spoken or row.since, row.called)))


def keep_longer(
    session: Session, person_id: UUID, today: date, noted_by: str = "", until: date | None = None
) -> None:
    """Note that somebody looked, and keeps a person until a day."""
    get(session, Person, person_id)
    day = until or months_after(today, KEEP_MONTHS)
    keeping = Keeping(person_id=person_id, on=today, until=day, noted_by=clean_line(noted_by))
    session.add(keeping)
    session.flush()
