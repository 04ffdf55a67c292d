# SPDX-License-Identifier: MIT
"""Undo and redo for everything written through a session, so no feature writes undo code."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, event, select
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session, sessionmaker

from koekdesk.register.models import Base

Row = dict[str, Any]

#: For whoever listens to changes after everything may have changed.
ALL_TABLES = frozenset(Base.metadata.tables)

_STEP = "step"
#: More steps than anyone takes back; older ones are forgotten so memory stays small.
_DEPTH = 200


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after; None means the row did not exist."""

    table: Table
    before: Row | None
    after: Row | None

    def reversed(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.table, self.after, self.before)

    @property
    def sort(self) -> tuple[Table, bool, bool]:
        """Return the table and what is done to it; changes of one sort go together."""
        return self.table, self.before is None, self.after is None


@dataclass
class Step:
    """One thing the user did, with the words for the Edit menu."""

    label: str
    changes: list[Change] = field(default_factory=list)
    before: dict[object, Row | None] = field(default_factory=dict, repr=False)

    @property
    def tables(self) -> set[str]:
        """Return the names of the tables that changed."""
        return {change.table.name for change in self.changes}


class History:
    """Runs steps as one transaction each and remembers how to take them back."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        self._sessions = sessions
        self.undo_steps: list[Step] = []
        self.redo_steps: list[Step] = []

    @contextmanager
    def step(self, label: str) -> Generator[tuple[Session, Step], None, None]:
        """Open a session, commit at the end, roll back on any error."""
        step = Step(label)
        with self._sessions.begin() as session:
            session.info[_STEP] = step
            event.listen(session, "do_orm_execute", _refuse_bulk)
            yield session, step
        step.before.clear()
        if step.changes:
            self.undo_steps.append(step)
            del self.undo_steps[:-_DEPTH]
            self.redo_steps.clear()

    def forget(self) -> None:
        """Let go of every step: what was erased must not stand in them either."""
        self.undo_steps.clear()
        self.redo_steps.clear()

    def undo(self) -> Step:
        """Take the last step back."""
        self._apply([change.reversed() for change in reversed(self.undo_steps[-1].changes)])
        step = self.undo_steps.pop()
        self.redo_steps.append(step)
        return step

    def redo(self) -> Step:
        """Do the last undone step again."""
        self._apply(self.redo_steps[-1].changes)
        step = self.redo_steps.pop()
        self.undo_steps.append(step)
        return step

    def _apply(self, changes: list[Change]) -> None:
        with self._sessions.begin() as session:
            connection = session.connection()
            for (table, is_new, is_gone), group in groupby(changes, key=lambda one: one.sort):
                _write(connection, table, is_new, is_gone, list(group))


def _write(
    connection: Connection, table: Table, is_new: bool, is_gone: bool, changes: list[Change]
) -> None:
    """Make changes of one sort, in one go: an import of thousands of rows is one step too."""
    if is_new:
        connection.execute(table.insert(), [change.after or {} for change in changes])
        return
    key = [(column, f"key_{column.name}") for column in table.primary_key]
    here = [column == bindparam(name) for column, name in key]
    old = [change.before or {} for change in changes]
    keys = [{name: row[column.name] for column, name in key} for row in old]
    if is_gone:
        _empty_caches(connection, table, old)
        connection.execute(table.delete().where(*here), keys)
    else:
        new = [change.after or {} for change in changes]
        values = [{**row, **where} for row, where in zip(new, keys, strict=True)]
        names = {name: bindparam(name) for name in new[0]}
        connection.execute(table.update().where(*here).values(names), values)


def _empty_caches(connection: Connection, table: Table, gone: list[Row]) -> None:
    """Let go of what caches keep about rows that go: no step knows of it, so none takes it back."""
    for cache in (known for known in Base.metadata.tables.values() if known.info.get("cache")):
        for column in cache.columns:
            for key in column.foreign_keys:
                if key.column.table is table:
                    ids = [{"gone": row[key.column.name]} for row in gone]
                    connection.execute(cache.delete().where(column == bindparam("gone")), ids)


@event.listens_for(Base, "before_update", propagate=True)
@event.listens_for(Base, "before_delete", propagate=True)
def _remember(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    if step := _step_of(target):
        step.before[target] = _stored_row(mapper, connection, target)


@event.listens_for(Base, "after_insert", propagate=True)
@event.listens_for(Base, "after_update", propagate=True)
def _record(mapper: Mapper[Any], _connection: Connection, target: object) -> None:
    if step := _step_of(target):
        after = {attr.columns[0].name: getattr(target, attr.key) for attr in mapper.column_attrs}
        _add(step, mapper, target, after)


@event.listens_for(Base, "after_delete", propagate=True)
def _record_delete(mapper: Mapper[Any], _connection: Connection, target: object) -> None:
    if step := _step_of(target):
        _add(step, mapper, target, None)


def _add(step: Step, mapper: Mapper[Any], target: object, after: Row | None) -> None:
    before = step.before.pop(target, None)
    if before != after:
        step.changes.append(Change(cast("Table", mapper.local_table), before, after))


def _step_of(target: object) -> "Step | None":
    session = object_session(target)
    return session.info.get(_STEP) if session else None


def _stored_row(mapper: Mapper[Any], connection: Connection, target: object) -> Row | None:
    table = mapper.local_table
    key = zip(table.primary_key, mapper.primary_key_from_instance(target), strict=True)
    query = select(table).where(*(column == value for column, value in key))
    row = connection.execute(query).mappings().one_or_none()
    return dict(row) if row else None


def _refuse_bulk(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise RuntimeError("Change objects, not tables: bulk statements cannot be undone.")
