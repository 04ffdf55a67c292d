# SPDX-License-Identifier: MIT
"""Bring a spreadsheet in: first a plan to look at, then all of it or nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.columns import SheetKind, data_rows
from koekdesk.files.spreadsheets import read_tables
from koekdesk.files.tables import Report, Table, nothing_to_report
from koekdesk.listening.hints import Hint, hints
from koekdesk.listening.likeness import Duplicate, PersonKey, find_duplicates
from koekdesk.register.models import Person
from koekdesk.services.import_plan import (
    ImportChoices,
    ImportPlan,
    LeftOut,
    LeftOutRow,
    Mark,
    MarkPlace,
    Planned,
    PlannedDuplicate,
    PlannedPerson,
    PlannedTalk,
    PlannedThing,
    SheetChoice,
)
from koekdesk.services.import_rows import (
    choice_is_usable,
    guess_choice,
    left_out,
    read_row,
)

#: From this likeness on, merging is proposed; below it two people stay two unless decided so.
PROBABLY_ONE = 0.75
_REPORT_EVERY = 50


def plan_file(
    session: Session, path: Path, today: date, choices: ImportChoices | None = None
) -> ImportPlan:
    """Return what bringing in a whole file would do, with every guess as it is."""
    tables = read_tables(path)
    return plan_import(session, tables, [guess_choice(t) for t in tables], today, choices)


def plan_import(
    session: Session,
    tables: Sequence[Table],
    sheets: Sequence[SheetChoice],
    today: date,
    choices: ImportChoices | None = None,
    report: Report = nothing_to_report,
) -> ImportPlan:
    """Return what bringing in these sheets would do; nothing is written.

    ``report(done, total)`` is called now and then and may raise to stop.
    """
    choices = choices or ImportChoices()
    total = sum(len(table.rows) for table in tables)
    read = _Reading(today, lambda done: report(done, 2 * total))
    for table, sheet in zip(tables, sheets, strict=True):
        read.add(table, sheet)
    said_no = any(row.said_no for row in read.left_out)
    if not (read.people or read.things or read.talks or said_no):
        raise KoekdeskError(ErrorCode.NO_NAME_COLUMN)
    half_way = lambda done, pairs: report(total + total * done // max(pairs, 1), 2 * total)  # noqa: E731
    return ImportPlan(
        people=tuple(read.people),
        things=tuple(read.things),
        talks=tuple(read.talks),
        duplicates=tuple(_duplicates(session, read.people, choices, half_way)),
        marks=tuple(_marks(read.people, read.talks)),
        left_out=tuple(read.left_out),
        choices=choices,
        rows=sum(len(t.rows) - s.header - 1 for t, s in zip(tables, sheets, strict=True)),
    )


class _Reading:
    """Gathers what several sheets hold."""

    def __init__(self, today: date, report: Callable[[int], None]) -> None:
        self._today, self._report = today, report
        self._read = 0
        self.people: list[PlannedPerson] = []
        self.things: list[PlannedThing] = []
        self.talks: list[PlannedTalk] = []
        self.left_out: list[LeftOutRow] = []

    def add(self, table: Table, sheet: SheetChoice) -> None:
        if sheet.kind is SheetKind.UNKNOWN or not choice_is_usable(sheet):
            return
        rows = data_rows(table, sheet.columns, sheet.header)
        for skipped in rows.skipped:
            why = LeftOut(skipped.reason.value)
            self.left_out.append(left_out(skipped.row, table.name, why))
        for row in rows.rows:
            self._keep(read_row(row, table.name, sheet, self._today))
            if self._read % _REPORT_EVERY == 0:
                self._report(self._read)
            self._read += 1

    def _keep(self, planned: Planned | LeftOutRow) -> None:
        if isinstance(planned, PlannedPerson):
            self.people.append(planned)
        elif isinstance(planned, PlannedThing):
            self.things.append(planned)
        elif isinstance(planned, PlannedTalk):
            self.talks.append(planned)
        else:
            self.left_out.append(planned)


def person_keys(session: Session) -> list[PersonKey]:
    """Return everybody in the register as keys to compare with."""
    query = select(
        Person.id,
        Person.full_name,
        Person.called,
        Person.street,
        Person.house_number,
        Person.phone,
        Person.email,
    ).order_by(Person.id)
    return [PersonKey(*row) for row in session.execute(query)]


def planned_key(index: int, person: PlannedPerson) -> PersonKey:
    """Return a planned person as a key to compare with; its id is its place in the plan."""
    return PersonKey(
        index,
        person.full_name,
        person.called,
        person.street,
        person.number,
        person.phone,
        person.email,
    )


def _duplicates(
    session: Session, people: Sequence[PlannedPerson], choices: ImportChoices, report: Report
) -> Iterator[PlannedDuplicate]:
    new = [planned_key(index, person) for index, person in enumerate(people)]
    for number, found in enumerate(find_duplicates(new, person_keys(session), report)):
        one, other = _in_plan_first(found)
        merge = choices.merge and found.likeness.value >= PROBABLY_ONE
        assert isinstance(one.id, int)
        assert isinstance(other.id, int | UUID)
        address = f"{other.street} {other.number}".strip()
        yield PlannedDuplicate(number, one.id, other.id, other.name, address, found.likeness, merge)


def _in_plan_first(found: Duplicate) -> tuple[PersonKey, PersonKey]:
    return (found.one, found.other) if isinstance(found.one.id, int) else (found.other, found.one)


def _marks(people: Iterable[PlannedPerson], talks: Iterable[PlannedTalk]) -> Iterator[Mark]:
    for number, (place, row, who, text, found) in enumerate(_marked(people, talks)):
        yield Mark(number, place, row, who, text, found)


def _marked(
    people: Iterable[PlannedPerson], talks: Iterable[PlannedTalk]
) -> Iterator[tuple[MarkPlace, int, str, str, tuple[Hint, ...]]]:
    for person in people:
        texts = [(MarkPlace.REMARK, person.remark), (MarkPlace.MATTERS, person.matters)]
        texts += [(MarkPlace.STATEMENT, statement.text) for statement in person.statements]
        for place, text in texts:
            if found := hints(text):
                yield place, person.row, person.full_name, text, found
    for talk in talks:
        if found := hints(talk.said):
            who = ", ".join(known.name for known in talk.people)
            yield MarkPlace.CONVERSATION, talk.row, who, talk.said, found


def without_marked(plan: ImportPlan, keep: frozenset[int]) -> ImportPlan:
    """Return the plan without words that were marked and not kept by somebody."""
    out: dict[tuple[MarkPlace, int], set[str]] = {}
    for mark in plan.marks:
        if mark.id not in keep:
            out.setdefault((mark.place, mark.row), set()).add(mark.text)
    return replace(
        plan,
        people=tuple(_person_without(person, out) for person in plan.people),
        talks=tuple(
            replace(talk, said="")
            if talk.said in out.get((MarkPlace.CONVERSATION, talk.row), ())
            else talk
            for talk in plan.talks
        ),
    )


def _person_without(
    person: PlannedPerson, out: Mapping[tuple[MarkPlace, int], set[str]]
) -> PlannedPerson:
    def marked(place: MarkPlace, text: str) -> bool:
        return text in out.get((place, person.row), ())

    return replace(
        person,
        remark="" if marked(MarkPlace.REMARK, person.remark) else person.remark,
        matters="" if marked(MarkPlace.MATTERS, person.matters) else person.matters,
        statements=tuple(s for s in person.statements if not marked(MarkPlace.STATEMENT, s.text)),
    )
