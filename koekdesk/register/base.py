# SPDX-License-Identifier: MIT
"""What every table has: a UUID, two timestamps, named constraints, links that are checked late."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Enum, ForeignKey, MetaData, Text, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from koekdesk.vocabulary import (
    Answer,
    AsideReason,
    ConsentHow,
    Part,
    Role,
    Scope,
    Stage,
    StatementKind,
    SuggestionKind,
    TieKind,
)


class WordList(TypeDecorator[tuple[str, ...]]):
    """A few short codes in one text column: ``("nl", "tr")`` is kept as ``nl,tr``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002
        return ",".join(value or ())

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...]:  # noqa: ARG002
        return tuple(value.split(",")) if value else ()


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def _code(kind: type[StrEnum]) -> Enum:
    """Keep an enum by its value, in text with a named check."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=20,
        values_callable=lambda codes: [code.value for code in codes],
        name=kind.__name__.lower(),
    )


class Base(DeclarativeBase):
    """Every thing has a UUID, and remembers when it was made and last changed (UTC)."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        uuid.UUID: Uuid(),
        tuple[str, ...]: WordList(),
        str: Text(),
        StatementKind: _code(StatementKind),
        Role: _code(Role),
        TieKind: _code(TieKind),
        Scope: _code(Scope),
        ConsentHow: _code(ConsentHow),
        Answer: _code(Answer),
        Stage: _code(Stage),
        Part: _code(Part),
        SuggestionKind: _code(SuggestionKind),
        AsideReason: _code(AsideReason),
    }

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    created_at: Mapped[datetime] = mapped_column(default=_now)
    changed_at: Mapped[datetime] = mapped_column(default=_now, onupdate=_now)


def link(target: str, *, index: bool = True) -> Any:
    """Return a column that points at another table, checked when the transaction ends.

    Nothing cascades in the database: a silent removal could not be undone (see ``removal.py``).
    """
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(key, index=index)
