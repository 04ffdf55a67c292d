# SPDX-License-Identifier: MIT
"""One's own reflections on the twelve rules: dated, to be changed, never quoted."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Reflection
from koekdesk.register.removal import remove
from koekdesk.services.lookup import get
from koekdesk.services.typed import clean_text


@dataclass(frozen=True, slots=True)
class ReflectionRow:
    """What somebody thought, looking at a rule."""

    id: UUID
    rule: int
    on: date
    text: str


def list_reflections(session: Session, rule: int) -> tuple[ReflectionRow, ...]:
    """Return the reflections on one rule, the newest first."""
    query = (
        select(Reflection)
        .where(Reflection.rule == rule)
        .order_by(Reflection.on.desc(), Reflection.created_at.desc(), Reflection.id)
    )
    return tuple(ReflectionRow(r.id, r.rule, r.on, r.text) for r in session.scalars(query))


def add_reflection(session: Session, rule: int, text: str, today: date) -> UUID:
    """Keep a thought about a rule, under today's date."""
    reflection = Reflection(rule=rule, on=today, text=_text(text))
    session.add(reflection)
    session.flush()
    return reflection.id


def edit_reflection(session: Session, reflection_id: UUID, text: str) -> None:
    """Change a thought; its date stays."""
    get(session, Reflection, reflection_id).text = _text(text)


def remove_reflection(session: Session, reflection_id: UUID) -> None:
    """Let a thought go."""
    remove(session, get(session, Reflection, reflection_id))


def _text(text: str) -> str:
    cleaned = clean_text(text)
    if not cleaned:
        raise KoekdeskError(ErrorCode.EMPTY_TEXT)
    return cleaned
