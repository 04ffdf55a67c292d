# SPDX-License-Identifier: MIT
"""Everything that is kept about one person, from every table, for that person to see.

Which rows are theirs is read from the tables, so a table added later is in it by itself. Other
people are named as far as they agreed to.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session

from koekdesk.register.forgetting import names_person
from koekdesk.register.models import Base, ConnectionMember, Person, Presence
from koekdesk.services.kept import BY_TABLE, NOT_TOLD, About
from koekdesk.services.lookup import get
from koekdesk.services.sharing import Audience, Gate, open_gate

#: Of this version of the file; a field that is in it keeps its name.
FORMAT = "koekdesk own page"
VERSION = 1

#: What somebody said themselves is shown as they said it, whoever they named.
_OWN_WORDS = frozenset({"statement.text", "person.matters", "person.when_free"})
_NAMED_BY = ("name", "title", "together", "called", "number", "text", "on")
#: Of two people one is who it is about; the other gets one name, whichever it is.
_PAIR, _OTHER = ("a", "b"), "other"
Value = str | int | float | bool | date | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Record:
    """One row about somebody; a link to another row is its name, and empty when it is hidden."""

    table: str
    id: UUID
    fields: tuple[tuple[str, Value], ...]

    def value(self, name: str) -> Value:
        """Return one field; None when there is no such field."""
        return dict(self.fields).get(name)


@dataclass(frozen=True, slots=True)
class OwnPage:
    """Everything kept about one person."""

    person_id: UUID
    called: str
    made_on: date
    records: tuple[Record, ...]

    def of(self, table: str) -> tuple[Record, ...]:
        """Return the rows of one table."""
        return tuple(record for record in self.records if record.table == table)


def read_own_page(session: Session, person_id: UUID, today: date) -> OwnPage:
    """Return everything kept about a person."""
    person = get(session, Person, person_id)
    gate = open_gate(session, Audience.OTHER)
    reader = _Reader(session, person_id, gate)
    return OwnPage(person_id, person.called, today, tuple(reader.records()))


def own_page_values(page: OwnPage) -> dict[str, Any]:
    """Return it as plain values for a file that other programs can read."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for record in page.records:
        values = {name: _plain(value) for name, value in record.fields}
        tables.setdefault(record.table, []).append({"id": str(record.id), **values})
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_on": page.made_on.isoformat(),
        "tables": tables,
    }


class _Reader:
    def __init__(self, session: Session, person_id: UUID, gate: Gate) -> None:
        self._session, self._person_id, self._gate = session, person_id, gate
        self._near = _near(session, person_id)

    def records(self) -> Iterator[Record]:
        """Yield the person, their rows, and the rows they share with others; each once."""
        yield self._record(get(self._session, Person, self._person_id))
        mine = [row for kept in _tables(About.PERSON) for row in self._mine(kept)]
        shared = {row.id: row for row in self._shared(mine)}
        for row in (*mine, *sorted(shared.values(), key=_order)):
            yield self._record(row)

    def _mine(self, model: type[Base]) -> list[Base]:
        here = names_person(model, self._person_id)
        if here is None:
            return []
        rows = self._session.scalars(select(model).where(here)).all()
        return sorted(rows, key=_order)

    def _shared(self, mine: list[Base]) -> Iterator[Base]:
        """Yield what their rows point at of what several people share, and what hangs on that."""
        together = set(_tables(About.TOGETHER))
        waiting = list(mine)
        seen: set[UUID] = set()
        while waiting:
            row = waiting.pop()
            for column, target in _links(type(row)):
                key = getattr(row, column.key)
                if target in together and key is not None and key not in seen:
                    seen.add(key)
                    found = get(self._session, target, key)
                    waiting.append(found)
                    yield found
            if type(row) in together:
                for hanging in self._hanging(row, together):
                    if hanging.id not in seen:
                        seen.add(hanging.id)
                        yield hanging

    def _hanging(self, row: Base, together: set[type[Base]]) -> Iterator[Base]:
        """Yield shared rows that only exist because of this one: the cards of a connection."""
        for model in together:
            for column, target in _links(model):
                if target is type(row) and not column.nullable:
                    yield from self._session.scalars(select(model).where(column == row.id))

    def _record(self, row: Base) -> Record:
        table = type(row).__tablename__
        fields = [
            (name, value)
            for column in _columns(type(row))
            if column.key != "id" and f"{table}.{column.key}" not in NOT_TOLD
            for name, value in self._field(row, column)
        ]
        return Record(table, row.id, tuple(fields))

    def _field(self, row: Base, column: Column[Any]) -> Iterator[tuple[str, Value]]:
        value = getattr(row, column.key)
        target = dict(_links(type(row))).get(column)
        if target is None:
            yield column.key, self._shown(f"{type(row).__tablename__}.{column.key}", value)
        elif value != self._person_id:
            name = column.key.removesuffix("_id")
            yield _OTHER if name in _PAIR else name, self._linked(target, value)

    def _shown(self, place: str, value: Any) -> Value:
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, str) and place not in _OWN_WORDS:
            own = place.startswith("person.") and place != "person.remark"
            return value if own else self._gate.clean(value, self._near)
        return value

    def _linked(self, target: type[Base], key: UUID | None) -> Value:
        """Return the name of a row that is pointed at, as far as it may be told."""
        row = self._session.get(target, key) if key else None
        if row is None:
            return None
        if isinstance(row, Person):
            return self._gate.name(row.id)
        if getattr(row, "person_id", self._person_id) != self._person_id:
            return ""  # somebody else's words
        name = next((n for n in _NAMED_BY if getattr(row, n, None)), "id")
        value = self._shown(f"{target.__tablename__}.{name}", getattr(row, name))
        return value.isoformat() if isinstance(value, date) else str(value)


def _tables(about: About) -> list[type[Base]]:
    return [
        mapper.class_
        for table in BY_TABLE
        for mapper in Base.registry.mappers
        if mapper.class_.__tablename__ == table
        and BY_TABLE[table].about is about
        and mapper.class_ is not Person
    ]


def _links(model: type[Base]) -> list[tuple[Column[Any], type[Base]]]:
    """Return the columns of a table that point at another, with where they point."""
    by_table = {mapper.local_table: mapper.class_ for mapper in Base.registry.mappers}
    return [
        (column, by_table[key.column.table])
        for column in _columns(model)
        for key in column.foreign_keys
    ]


def _columns(model: type[Base]) -> list[Column[Any]]:
    return list(cast("Table", model.__table__).columns)


def _near(session: Session, person_id: UUID) -> frozenset[UUID]:
    """Return who was in a conversation or a connection with somebody."""
    near: set[UUID] = set()
    for model, link in ((Presence, "conversation_id"), (ConnectionMember, "connection_id")):
        column, who = model.__table__.c[link], model.__table__.c.person_id
        mine = select(column).where(who == person_id)
        near.update(session.scalars(select(who).where(column.in_(mine))))
    return frozenset(near - {person_id})


def _order(row: Base) -> tuple[date, datetime, int]:
    day = getattr(row, "on", None) or getattr(row, "said_on", None) or row.created_at.date()
    return day, row.created_at, row.id.int


def _plain(value: Value) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
