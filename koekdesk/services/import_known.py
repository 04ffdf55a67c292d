# SPDX-License-Identifier: MIT
"""What the register holds already of those in an import, read once instead of row by row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.listening.folding import fold_loose
from koekdesk.register.models import Consent, Conversation, Person, Presence, Statement, Tie
from koekdesk.vocabulary import Scope

_IN_ONE_QUERY = 500


@dataclass(slots=True)
class KnownOf:
    """What is known of one person: the scopes they answered and, folded, what they said."""

    person: Person
    answered: set[Scope] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    position: int = 0  # of the last thing they said


@dataclass(slots=True)
class TalksKept:
    """Which conversations are there: by day, words and person, and by day and person."""

    said: set[tuple[date, str, UUID]] = field(default_factory=set)
    days: set[tuple[date, UUID]] = field(default_factory=set)

    def add(self, on: date, said: str, person_id: UUID) -> None:
        """Remember one."""
        self.said.add((on, said, person_id))
        self.days.add((on, person_id))


def known_of(session: Session, people: Sequence[UUID]) -> dict[UUID, KnownOf]:
    """Return what is known of these people; who was removed meanwhile is not among them."""
    known: dict[UUID, KnownOf] = {}
    for ids in _portions(people):
        for person in session.scalars(select(Person).where(Person.id.in_(ids))):
            known[person.id] = KnownOf(person)
        scopes = select(Consent.person_id, Consent.scope).where(Consent.person_id.in_(ids))
        for person_id, scope in session.execute(scopes):
            known[person_id].answered.add(scope)
        words = select(Statement.person_id, Statement.text, Statement.position)
        for person_id, text, position in session.execute(words.where(Statement.person_id.in_(ids))):
            known[person_id].said.add(fold_loose(text))
            known[person_id].position = max(known[person_id].position, position)
    return known


def ties_kept(session: Session) -> set[tuple[UUID, UUID]]:
    """Return all pairs who know each other, as they are kept."""
    return {(a, b) for a, b in session.execute(select(Tie.a_id, Tie.b_id))}


def talks_kept(session: Session, days: Sequence[date]) -> TalksKept:
    """Return the conversations between the first and the last of these days."""
    kept = TalksKept()
    if days:
        query = (
            select(Conversation.on, Conversation.said, Presence.person_id)
            .join(Presence, Presence.conversation_id == Conversation.id)
            .where(Conversation.on.between(min(days), max(days)))
        )
        for on, said, person_id in session.execute(query):
            kept.add(on, said, person_id)
    return kept


def _portions(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    each = list(dict.fromkeys(ids))
    return (each[at : at + _IN_ONE_QUERY] for at in range(0, len(each), _IN_ONE_QUERY))
