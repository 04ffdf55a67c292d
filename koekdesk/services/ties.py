# SPDX-License-Identifier: MIT
"""Who knows whom."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Person, Tie
from koekdesk.services.lookup import get
from koekdesk.vocabulary import TieKind


@dataclass(frozen=True, slots=True)
class TieRow:
    """Somebody this person knows."""

    id: UUID
    person_id: UUID
    called: str
    street: str
    kind: TieKind


def add_tie(session: Session, a: UUID, b: UUID, kind: TieKind = TieKind.KNOWS) -> UUID:
    """Note that two people know each other; a tie that is there already gets the new kind."""
    if a == b:
        raise KoekdeskError(ErrorCode.SAME_PERSON)
    get(session, Person, a)
    get(session, Person, b)
    a, b = sorted((a, b))
    tie = session.scalar(select(Tie).where(Tie.a_id == a, Tie.b_id == b))
    if tie is None:
        tie = Tie(a_id=a, b_id=b)
        session.add(tie)
    tie.kind = kind
    session.flush()
    return tie.id


def note_tie(session: Session, a: UUID, b: UUID, kind: TieKind = TieKind.KNOWS) -> None:
    """Note that two people know each other, unless that is known: what was said before stays."""
    if a != b and not known_pairs(session, [(a, b)]):
        add_tie(session, a, b, kind)


def known_pairs(session: Session, pairs: Collection[tuple[UUID, UUID]]) -> set[frozenset[UUID]]:
    """Return which of these two know each other already."""
    people = {person for pair in pairs for person in pair}
    query = select(Tie.a_id, Tie.b_id).where(Tie.a_id.in_(people), Tie.b_id.in_(people))
    known = {frozenset(pair) for pair in session.execute(query)}
    return known & {frozenset(pair) for pair in pairs}


def set_tie_kind(session: Session, tie_id: UUID, kind: TieKind) -> None:
    """Correct how two people know each other."""
    get(session, Tie, tie_id).kind = kind


def remove_tie(session: Session, tie_id: UUID) -> None:
    """Forget that two people know each other."""
    session.delete(get(session, Tie, tie_id))


def list_ties(session: Session, person_id: UUID) -> tuple[TieRow, ...]:
    """Return who a person knows, by name."""
    ties = session.scalars(select(Tie).where(or_(Tie.a_id == person_id, Tie.b_id == person_id)))
    rows = []
    for tie in ties:
        other = get(session, Person, tie.b_id if tie.a_id == person_id else tie.a_id)
        rows.append(TieRow(tie.id, other.id, other.called, other.street, tie.kind))
    return tuple(sorted(rows, key=lambda row: (row.called.casefold(), row.id)))
