# SPDX-License-Identifier: MIT
"""Correct how a sheet is read: what it is about, and what each column holds."""

from dataclasses import replace

from koekdesk.files.columns import Field, SheetKind
from koekdesk.services.import_plan import SheetChoice

#: What a column of each kind of sheet can hold, in the order in which it is offered.
FIELDS_OF: dict[SheetKind, tuple[Field, ...]] = {
    SheetKind.PEOPLE: (
        Field.NAME, Field.FAMILY_NAME, Field.STREET, Field.NUMBER, Field.PHONE, Field.EMAIL,
        Field.LANGUAGES, Field.DAYPARTS, Field.GIFTS, Field.WISHES, Field.BOUNDARIES, Field.MATTERS,
        Field.KNOWS, Field.CONSENT, Field.LAST_SPOKEN, Field.REMARK, Field.IGNORE,
    ),
    SheetKind.NEIGHBOURHOOD: (
        Field.NAME, Field.SORT, Field.POSSIBLE, Field.CONTACT, Field.KEY, Field.OPEN, Field.WHERE,
        Field.REMARK, Field.IGNORE,
    ),
    SheetKind.CONVERSATIONS: (
        Field.DATE, Field.WITH_WHOM, Field.WHERE, Field.SAID, Field.SPARK, Field.PROMISED,
        Field.NOTED_BY, Field.IGNORE,
    ),
    SheetKind.UNKNOWN: (Field.IGNORE,),
}  # fmt: skip

#: Of these there is one column a sheet; the others may be spread over more columns.
_ONE_COLUMN = frozenset({
    Field.NAME, Field.FAMILY_NAME, Field.STREET, Field.NUMBER, Field.PHONE, Field.EMAIL,
    Field.CONSENT, Field.LAST_SPOKEN, Field.DATE, Field.WITH_WHOM, Field.SPARK, Field.SORT,
})  # fmt: skip

#: What the same column is called on a sheet of another kind.
_ALSO: dict[SheetKind, dict[Field, Field]] = {
    SheetKind.CONVERSATIONS: {
        Field.NAME: Field.WITH_WHOM,
        Field.LAST_SPOKEN: Field.DATE,
        Field.GIFTS: Field.SAID,
        Field.STREET: Field.WHERE,
    },
    SheetKind.PEOPLE: {
        Field.WITH_WHOM: Field.NAME,
        Field.DATE: Field.LAST_SPOKEN,
        Field.POSSIBLE: Field.GIFTS,
        Field.SAID: Field.GIFTS,
        Field.WHERE: Field.STREET,
        Field.CONTACT: Field.PHONE,
    },
    SheetKind.NEIGHBOURHOOD: {
        Field.WITH_WHOM: Field.NAME,
        Field.GIFTS: Field.POSSIBLE,
        Field.STREET: Field.WHERE,
        Field.DAYPARTS: Field.OPEN,
        Field.PHONE: Field.CONTACT,
    },
    SheetKind.UNKNOWN: {},
}


def with_column(choice: SheetChoice, column: int, field: Field) -> SheetChoice:
    """Return the choice with one column read as this field; a column that was it gives way."""
    columns = dict(choice.columns)
    if field in _ONE_COLUMN:
        columns = {at: Field.IGNORE if here is field else here for at, here in columns.items()}
    columns[column] = field
    return replace(choice, columns=dict(sorted(columns.items())))


def with_kind(choice: SheetChoice, kind: SheetKind) -> SheetChoice:
    """Return the choice for a sheet about something else, its columns named as they are there."""
    columns: dict[int, Field] = {}
    for column, field in choice.columns.items():
        there = field if field in FIELDS_OF[kind] else _ALSO[kind].get(field, Field.IGNORE)
        taken = there in _ONE_COLUMN and there in columns.values()
        columns[column] = Field.IGNORE if taken else there
    return replace(choice, kind=kind, columns=columns)
