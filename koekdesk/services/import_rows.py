# SPDX-License-Identifier: MIT
"""From rows of a spreadsheet to people, things and conversations, as far as they can be read."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from koekdesk.files.columns import (
    Field,
    SheetKind,
    guess_columns,
    guess_header,
    guess_sheet,
    value,
)
from koekdesk.files.tables import Cell, Row, Table, cell_text
from koekdesk.listening.consents import parse_consent
from koekdesk.listening.contacts import house_number, normalise_phone, split_address
from koekdesk.listening.dates import parse_date
from koekdesk.listening.dayparts import parse_dayparts
from koekdesk.listening.folding import fold_loose
from koekdesk.listening.known import parse_ties
from koekdesk.listening.languages import parse_languages
from koekdesk.listening.names import parse_name
from koekdesk.listening.promises import is_promise
from koekdesk.listening.statements import hear
from koekdesk.listening.wordlists import sections
from koekdesk.services.import_plan import (
    LeftOut,
    LeftOutRow,
    Planned,
    PlannedConsent,
    PlannedPerson,
    PlannedTalk,
    PlannedThing,
    SheetChoice,
)
from koekdesk.services.neighbourhood import FIELDS, Sort
from koekdesk.services.statements import StatementInput
from koekdesk.services.typed import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, clean_line
from koekdesk.vocabulary import ConsentHow, StatementKind

_RECOGNISED = 60  # letters by which a row that stays out is recognised
_DEFAULT_KINDS = {
    Field.GIFTS: StatementKind.CAN,
    Field.WISHES: StatementKind.DO,
    Field.BOUNDARIES: StatementKind.NOT,
}


def guess_choice(table: Table) -> SheetChoice:
    """Return how a sheet is probably meant."""
    header = guess_header(table)
    columns = guess_columns(table, header)
    return SheetChoice(guess_sheet(table, columns), header, columns)


class RowReader:
    """Reads one row by the fields that were chosen for its columns."""

    def __init__(self, row: Row, choice: SheetChoice, today: date) -> None:
        self.row, self.today = row, today
        self._choice = choice

    def cell(self, field: Field) -> Cell:
        """Return the first filled cell of a field."""
        return next(iter(self._cells(field)), None)

    def text(self, field: Field, limit: int = LINE_LIMIT) -> str:
        """Return all texts of a field, one after the other."""
        return "; ".join(cell_text(cell) for cell in self._cells(field)).strip()[:limit]

    def date(self, field: Field) -> date | None:
        """Return a field as a date that was: what is still to come did not happen."""
        return _past(self.cell(field), self.today)

    def statements(self) -> Iterator[StatementInput]:
        """Return everything said in this row, piece by piece, in their own words."""
        for field, default in _DEFAULT_KINDS.items():
            for cell in self._cells(field):
                for heard in hear(cell_text(cell), default):
                    yield StatementInput(heard.kind, heard.text[:LINE_LIMIT])

    def _cells(self, field: Field) -> Iterable[Cell]:
        for column, assigned in self._choice.columns.items():
            if assigned is field and (cell := value(self.row, column)) is not None:
                yield cell


def read_row(row: Row, sheet: str, choice: SheetChoice, today: date) -> Planned | LeftOutRow:
    """Return what one row becomes, or why it stays out."""
    reader = RowReader(row, choice, today)
    if choice.kind is SheetKind.CONVERSATIONS:
        ahead = parse_date(reader.cell(Field.DATE), today) is not None
        planned = _talk(reader, sheet)
        why = LeftOut.STILL_TO_COME if ahead else LeftOut.NO_DATE
    elif choice.kind is SheetKind.NEIGHBOURHOOD:
        planned, why = _thing(reader, sheet), LeftOut.NO_NAME
    else:
        planned, why = _person(reader, sheet), LeftOut.NO_NAME
    if isinstance(planned, PlannedPerson) and planned.consent.given is False:
        return LeftOutRow(row.number, sheet, planned.full_name, LeftOut.SAID_NO, planned)
    return planned or left_out(row, sheet, why)


def left_out(row: Row, sheet: str, why: LeftOut) -> LeftOutRow:
    """Return a row that stays out, recognised by its first words."""
    first = next((cell_text(cell) for cell in row.cells if cell is not None), "")
    return LeftOutRow(row.number, sheet, " ".join(first.split())[:_RECOGNISED], why)


def choice_is_usable(choice: SheetChoice) -> bool:
    """Tell whether the columns say enough for this kind of sheet."""
    fields = set(choice.columns.values())
    if choice.kind is SheetKind.CONVERSATIONS:
        return {Field.WITH_WHOM, Field.DATE} <= fields
    return Field.NAME in fields


def _person(reader: RowReader, sheet: str) -> PlannedPerson | None:
    typed = f"{reader.text(Field.NAME)} {reader.text(Field.FAMILY_NAME)}".strip()
    name = parse_name(clean_line(typed[:NAME_LIMIT]))
    if not name.called:
        return None
    street, number = reader.text(Field.STREET), house_number(reader.cell(Field.NUMBER))
    if not number:
        street, number = split_address(street)
    free = reader.text(Field.DAYPARTS)
    return PlannedPerson(
        row=reader.row.number,
        sheet=sheet,
        called=name.called,
        full_name=name.full,
        street=street,
        number=number,
        phone=normalise_phone(reader.text(Field.PHONE)),
        email=reader.text(Field.EMAIL),
        languages=parse_languages(reader.text(Field.LANGUAGES)),
        dayparts=parse_dayparts(free)[0],
        when_free=free,
        matters=reader.text(Field.MATTERS, TEXT_LIMIT),
        remark=reader.text(Field.REMARK, TEXT_LIMIT),
        statements=tuple(reader.statements()),
        knows=parse_ties(reader.text(Field.KNOWS)),
        consent=_consent(reader),
        last_spoken=reader.date(Field.LAST_SPOKEN),
    )


def _past(typed: object, today: date) -> date | None:
    """Return what was typed as a date, unless it is still to come."""
    found = parse_date(typed, today)
    return found if found is not None and found <= today else None


def _consent(reader: RowReader) -> PlannedConsent:
    said = parse_consent(reader.text(Field.CONSENT))
    return PlannedConsent(
        given=said.given,
        on=_past(said.on_text, reader.today) if said.on_text else None,
        how=said.how or ConsentHow.IMPORT,
        note=said.note,
        cards=False if said.narrowed and said.cards is None else said.cards,
    )


def _thing(reader: RowReader, sheet: str) -> PlannedThing | None:
    name = clean_line(reader.text(Field.NAME, NAME_LIMIT))
    if not name:
        return None
    sort = _sort(reader.text(Field.SORT), reader.text(Field.NAME))
    read = {
        "sort": reader.text(Field.SORT),
        "what": reader.text(Field.POSSIBLE),
        "possible": reader.text(Field.POSSIBLE),
        "contact": reader.text(Field.CONTACT),
        "key_holder": reader.text(Field.KEY),
        "open_when": reader.text(Field.OPEN),
        "where": reader.text(Field.WHERE),
        "remark": reader.text(Field.REMARK),
    }
    fields = {name: read[name] for name in FIELDS[sort]}
    return PlannedThing(reader.row.number, sheet, sort, name, fields)


def _sort(sort: str, name: str) -> Sort:
    """Return what a row is, by the word for its sort and else by its name."""
    for text in (sort, name):
        folded = fold_loose(text)
        for kind in (Sort.ORGANISATION, Sort.GROUP, Sort.PLACE):
            if any(word in folded for word in _sort_words(kind)):
                return kind
    return Sort.GROUP


@cache
def _sort_words(sort: Sort) -> frozenset[str]:
    lines = sections("sorts.txt")[sort]
    words = (fold_loose(word) for line in lines for word in line.split(","))
    return frozenset(word for word in words if word)


def _talk(reader: RowReader, sheet: str) -> PlannedTalk | None:
    on = reader.date(Field.DATE)
    if on is None:
        return None
    spark = reader.cell(Field.SPARK)
    noted = reader.text(Field.PROMISED)
    promised = noted if is_promise(noted) else ""
    said = reader.text(Field.SAID, TEXT_LIMIT)
    return PlannedTalk(
        row=reader.row.number,
        sheet=sheet,
        on=on,
        people=parse_ties(reader.text(Field.WITH_WHOM)),
        where=reader.text(Field.WHERE),
        said=said if promised else " – ".join(filter(None, (said, noted))),
        spark=_spark(cell_text(spark)),
        promised=promised,
        noted_by=reader.text(Field.NOTED_BY),
    )


def _spark(text: str) -> int | None:
    """Return the energy that was noted; an empty cell is not a spark of none."""
    return int(text) if text in ("0", "1", "2") else min(2, text.count("*")) or None
