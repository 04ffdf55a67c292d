# SPDX-License-Identifier: MIT
"""Where the energy goes: themes in people's own words, by week, and what was said (R3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.energy import Direction, Theme
from koekdesk.register.models import Person, Statement
from koekdesk.vocabulary import StatementKind

_MOST_THEMES, _MOST_SAID = 40, 12
#: How many ids fit in one query on every database.
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One thing somebody said about a theme."""

    person_id: UUID
    called: str
    kind: StatementKind
    text: str
    said_on: date | None


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme, named in people's own words, with its energy by week."""

    key: str
    words: tuple[str, ...]
    people: int
    weeks: tuple[float, ...]  # the oldest first; for drawing only
    direction: Direction
    said: tuple[SaidRow, ...]  # the newest first, some of it


def name_themes(session: Session, themes: Iterable[Theme]) -> tuple[ThemeRow, ...]:
    """Return themes with what was said about them, the most energy first."""
    shown = [theme for theme in themes if theme.name][:_MOST_THEMES]
    said = _said(session, [key for theme in shown for key in theme.statements])
    return tuple(
        ThemeRow(
            theme.key,
            theme.name,
            len(theme.people),
            theme.weeks,
            theme.direction,
            _newest(said[key] for key in theme.statements if key in said),
        )
        for theme in shown
    )


def _newest(rows: Iterable[SaidRow]) -> tuple[SaidRow, ...]:
    ordered = sorted(rows, key=lambda row: (row.called, row.text))
    ordered.sort(key=lambda row: row.said_on or date.min, reverse=True)
    return tuple(ordered[:_MOST_SAID])


def _said(session: Session, keys: Sequence[UUID]) -> dict[UUID, SaidRow]:
    found: dict[UUID, SaidRow] = {}
    columns = Person.id, Person.called, Statement.kind, Statement.text, Statement.said_on
    for start in range(0, len(keys), _CHUNK):
        query = (
            select(Statement.id, *columns)
            .join(Person, Person.id == Statement.person_id)
            .where(Statement.id.in_(keys[start : start + _CHUNK]))
        )
        for key, person, called, kind, text, said_on in session.execute(query):
            found[key] = SaidRow(person, called, kind, text, said_on)
    return found
