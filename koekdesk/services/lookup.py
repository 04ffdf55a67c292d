# SPDX-License-Identifier: MIT
"""Find a thing by its id, or say that it is gone."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Base

T = TypeVar("T", bound=Base)


def get(session: Session, kind: type[T], key: UUID) -> T:
    """Return the row; it may have been removed (or its making undone) meanwhile."""
    row = session.get(kind, key)
    if row is None:
        raise KoekdeskError(ErrorCode.GONE)
    return row
