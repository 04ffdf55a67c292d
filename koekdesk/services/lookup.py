# SPDX-License-Identifier: MIT
"""Find a thing by its id, or say that it is gone."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Base, Place

T = TypeVar("T", bound=Base)


def get(session: Session, kind: type[T], key: UUID) -> T:
    """Return the row; it may have been removed (or its making undone) meanwhile."""
    row = session.get(kind, key)
    if row is None:
        raise KoekdeskError(ErrorCode.GONE)
    return row


def find_place(session: Session, where: str) -> UUID | None:
    """Return the place in the register that goes by this name."""
    wanted = where.casefold()
    places = session.execute(select(Place.id, Place.name).order_by(Place.id)) if wanted else ()
    return next((key for key, name in places if name.casefold() == wanted), None)
