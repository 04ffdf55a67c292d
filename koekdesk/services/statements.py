# SPDX-License-Identifier: MIT
"""What people said about themselves: add, correct, let lapse."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Person, Statement
from koekdesk.register.removal import remove
from koekdesk.services.lookup import get
from koekdesk.services.typed import LINE_LIMIT, clean_line
from koekdesk.vocabulary import StatementKind


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One thing a person said, as shown."""

    id: UUID
    person_id: UUID
    kind: StatementKind
    text: str
    said_on: date | None
    spark: int
    lapsed_on: date | None


@dataclass(frozen=True, slots=True)
class StatementInput:
    """One thing a person says."""

    kind: StatementKind
    text: str


def add_statement(
    session: Session, person_id: UUID, entry: StatementInput, said_on: date | None
) -> UUID:
    """Add something a person said outside a written-down conversation."""
    get(session, Person, person_id)
    statement = Statement(
        person_id=person_id,
        kind=entry.kind,
        text=_words(entry.text),
        said_on=said_on,
        position=next_position(session, person_id),
    )
    session.add(statement)
    session.flush()
    return statement.id


def edit_statement(session: Session, statement_id: UUID, text: str) -> None:
    """Correct the words; they stay the person's own."""
    get(session, Statement, statement_id).text = _words(text)


def set_kind(session: Session, statement_id: UUID, kind: StatementKind) -> None:
    """Correct what kind of thing was said."""
    get(session, Statement, statement_id).kind = kind


def set_lapsed(session: Session, statement_id: UUID, on: date | None) -> None:
    """Say since when it is no longer so; None when it is so again."""
    get(session, Statement, statement_id).lapsed_on = on


def remove_statement(session: Session, statement_id: UUID) -> None:
    """Take a statement out of the register."""
    remove(session, get(session, Statement, statement_id))


def next_position(session: Session, person_id: UUID) -> int:
    """Return the place after a person's last statement."""
    query = select(func.max(Statement.position)).where(Statement.person_id == person_id)
    return (session.scalar(query) or 0) + 1


def statement_row(statement: Statement) -> StatementRow:
    """Return a statement as a frozen row."""
    return StatementRow(
        statement.id,
        statement.person_id,
        statement.kind,
        statement.text,
        statement.said_on,
        statement.spark,
        statement.lapsed_on,
    )


def _words(text: str) -> str:
    words = clean_line(text, LINE_LIMIT)
    if not words:
        raise KoekdeskError(ErrorCode.EMPTY_TEXT)
    return words
