# SPDX-License-Identifier: MIT
"""What holds for a register as a whole: how long things are kept, who answers for them."""

from dataclasses import dataclass, fields
from typing import Any, get_type_hints

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Preference
from koekdesk.services.typed import clean_text

#: A number of months stays within these: a day is no time to keep to, a lifetime no promise.
MONTHS_MIN, MONTHS_MAX = 1, 120


@dataclass(frozen=True, slots=True)
class Preferences:
    """Every preference under the name it is kept by, with what holds until somebody says more."""

    review_months: int = 12  # after so long, ask again what somebody agreed to
    retention_months: int = 24  # after so long without a word, look whether to keep somebody
    responsible: str = ""  # the organisation that answers for the register
    contact: str = ""  # whom a resident can turn to
    officer: str = ""  # the data protection officer, when there is one
    purpose: str = ""  # why this register is kept, in their own words
    kept_where: str = ""  # on which computers and sticks the file stands
    readers: str = ""  # who has the passphrase


_TYPES = get_type_hints(Preferences)


def read_preferences(session: Session) -> Preferences:
    """Return what holds; what was never said, or makes no sense, is as it is by itself."""
    kept = {row.name: row.value for row in session.scalars(select(Preference))}
    said = {one.name: kept[one.name] for one in fields(Preferences) if one.name in kept}
    values: dict[str, Any] = {name: _value(name, value) for name, value in said.items()}
    return Preferences(**{name: value for name, value in values.items() if value is not None})


def set_preference(session: Session, name: str, value: str | int) -> None:
    """Say what holds from now on."""
    if name not in _TYPES:
        raise KeyError(name)
    words = str(_within(int(value))) if _TYPES[name] is int else clean_text(str(value))
    row = session.scalar(select(Preference).where(Preference.name == name))
    if row is None:
        session.add(Preference(name=name, value=words))
    else:
        row.value = words
    session.flush()


def _value(name: str, kept: str) -> str | int | None:
    if _TYPES[name] is str:
        return kept
    return _within(int(kept)) if kept.isdecimal() and kept.isascii() else None


def _within(months: int) -> int:
    return min(max(months, MONTHS_MIN), MONTHS_MAX)
