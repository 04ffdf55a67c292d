# SPDX-License-Identifier: MIT
"""Remove a thing and everything that only exists because of it, so that it can be undone."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Base


def remove(session: Session, target: Base) -> None:
    """Delete ``target``; rows that must point at it go too, rows that may point at it let go.

    The tables tell which: a link that may be empty is emptied, any other takes its row along.
    A table added later is therefore never forgotten.
    """
    table = target.__table__
    for mapper in Base.registry.mappers:
        for column in mapper.local_table.columns:
            if not any(key.column.table is table for key in column.foreign_keys):
                continue
            for row in session.scalars(select(mapper.class_).where(column == target.id)):
                if column.nullable:
                    setattr(row, mapper.get_property_by_column(column).key, None)
                else:
                    remove(session, row)
    session.delete(target)
    session.flush()
