# SPDX-License-Identifier: MIT
"""Gatherings to come as days for a calendar; nobody is named who did not agree to that."""

import re
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.files.calendar import Day
from koekdesk.register.models import Gathering, Initiative, Person
from koekdesk.services.suggestions import name_people

_SOMEBODY = "…"


def list_days(session: Session, today: date, of: UUID | None = None) -> tuple[Day, ...]:
    """Return what is to come, of one initiative or connection or of all, the first day first.

    Guests are not listed. A name in the words of a gathering stays only when everybody who goes
    by it agreed to their name on paper.
    """
    query = (
        select(Gathering, Initiative.title)
        .outerjoin(Initiative, Initiative.id == Gathering.initiative_id)
        .where(Gathering.on >= today)
        .order_by(Gathering.on, Gathering.at, Gathering.id)
    )
    if of is not None:
        query = query.where((Gathering.initiative_id == of) | (Gathering.connection_id == of))
    found = session.execute(query).all()
    words = " ".join(
        " ".join((g.together, g.where, g.bring, title or "")) for g, title in found
    ).casefold()
    hidden = _hidden(session, words)
    return tuple(
        Day(
            id=g.id,
            on=g.on,
            at=g.at,
            together=_without(hidden, g.together),
            where=_without(hidden, g.where),
            bring=_without(hidden, g.bring),
            title=_without(hidden, title or ""),
        )
        for g, title in found
    )


def _hidden(session: Session, words: str) -> re.Pattern[str] | None:
    """Return what finds the names in these words that nobody agreed to."""
    said = set(re.findall(r"\w+", words))
    named = {
        key: called
        for key, called in session.execute(select(Person.id, Person.called))
        if set(re.findall(r"\w+", called.casefold())) <= said
    }
    refused = {row.called for row in name_people(session, named) if not row.card}
    names = sorted((re.escape(name) for name in refused if name), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(names)})\b", re.IGNORECASE) if names else None


def _without(hidden: re.Pattern[str] | None, text: str) -> str:
    return hidden.sub(_SOMEBODY, text) if hidden else text
