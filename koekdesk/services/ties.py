# SPDX-License-Identifier: MIT
"""Who knows whom."""

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
