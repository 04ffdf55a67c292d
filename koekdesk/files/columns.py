# SPDX-License-Identifier: MIT
"""Guesses what a sheet is about, which row heads it and what each column holds."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from koekdesk.files.tables import Cell, Row, Table, cell_text
from koekdesk.paths import resource

_LOOKED_AT = 12  # rows in which the heading is looked for
_SAMPLED = 60  # rows whose content is looked at
_EMAIL = re.compile(r"^\S+@\S+\.\S+$")
_PHONE = re.compile(r"^(\+|0)[\d ()\-]{8,16}$|^6\d{8}$")
_DATE = re.compile(
    r"^\d{1,2}[-/ .]([a-z]{3,9}|\d{1,2})[-/ .]?(\d{2,4})?$|^\d{4}-\d{2}-\d{2}$", re.I
)
_NUMBER = re.compile(r"^\d{1,4}\s?-?\s?[a-zA-Z0-9]{0,3}$")
_STREET = re.compile(
    r"(straat|str\.?|weg|laan|plein|hof|pad|kade|singel|gracht|dijk|steeg)\b", re.I
)
_NAME = re.compile(r"^[A-ZÀ-Ž][\w.'’\-]*( [\w.'’()\-]+){1,4}$")
_CONSENT = re.compile(r"^(ja|nee|mondeling|formulier|form\.)\b", re.I)
_AGREES = 0.5  # so large a part of the cells must look alike


class Field(StrEnum):
    """What a column holds; IGNORE for what is not taken over."""

    # people
    NAME = "name"  # the whole name, or the first name beside FAMILY_NAME
    FAMILY_NAME = "family_name"
    STREET = "street"
    NUMBER = "number"
    PHONE = "phone"
    EMAIL = "email"
    LANGUAGES = "languages"
    DAYPARTS = "dayparts"
    GIFTS = "gifts"
    WISHES = "wishes"
    BOUNDARIES = "boundaries"
    KNOWS = "knows"
    CONSENT = "consent"
    LAST_SPOKEN = "last_spoken"
    MATTERS = "matters"
    REMARK = "remark"
    # groups, places and organisations
    SORT = "sort"
    POSSIBLE = "possible"
    CONTACT = "contact"
    KEY = "key"
    OPEN = "open"
    WHERE = "where"
    # conversations
    DATE = "date"
    WITH_WHOM = "with_whom"
    SAID = "said"
    SPARK = "spark"
    PROMISED = "promised"
    NOTED_BY = "noted_by"
    IGNORE = "ignore"


class SheetKind(StrEnum):
    """What a sheet is about."""

    PEOPLE = "people"
    NEIGHBOURHOOD = "neighbourhood"
    CONVERSATIONS = "conversations"
    UNKNOWN = "unknown"


class SkipReason(StrEnum):
    """Why a row is not taken over."""

    HEADING = "heading"
    TOTAL = "total"
    NO_NAME = "no_name"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is left out, so that it can be shown."""

    row: Row
    reason: SkipReason


@dataclass(frozen=True, slots=True)
class DataRows:
    """The rows to take over, and those left out."""

    rows: tuple[Row, ...]
    skipped: tuple[Skipped, ...]


def guess_header(table: Table) -> int:
    """Return the index in ``table.rows`` of the row with headings, -1 when there is none."""
    best, best_known = -1, 1
    for index, row in enumerate(table.rows[:_LOOKED_AT]):
        known = len({f for cell in row.cells if (f := _by_heading(cell)) is not None})
        known += any(_normal(cell) == "naam" for cell in row.cells if isinstance(cell, str))
        filled = sum(cell is not None for cell in row.cells)
        if known > best_known and known * 3 >= filled:
            best, best_known = index, known
    return best


def guess_columns(table: Table, header: int | None = None) -> dict[int, Field]:
    """Return column → field, by the words in the heading and else by what stands below it."""
    header = guess_header(table) if header is None else header
    headings = table.rows[header].cells if header >= 0 else ()
    width = max((len(row.cells) for row in table.rows), default=0)
    found: dict[int, Field] = {}
    for column in range(width):
        field = _by_heading(headings[column]) if column < len(headings) else None
        if field is not None and field not in found.values():
            found[column] = field
    _settle_names(found)
    for column in range(width):
        if column not in found:
            field = _by_content(_column(table, header, column), headings, column)
            taken = field is None or field in found.values()
            found[column] = Field.IGNORE if taken else field or Field.IGNORE
    return dict(sorted(found.items()))


def guess_sheet(table: Table, columns: Mapping[int, Field] | None = None) -> SheetKind:
    """Return what a sheet is about, by its columns."""
    fields = set((columns if columns is not None else guess_columns(table)).values())
    if {Field.SAID, Field.WITH_WHOM} <= fields or {Field.SAID, Field.DATE} <= fields:
        return SheetKind.CONVERSATIONS
    if Field.NAME not in fields:
        return SheetKind.UNKNOWN
    places = fields & {Field.SORT, Field.POSSIBLE, Field.KEY, Field.OPEN, Field.CONTACT}
    personal = fields & {
        Field.GIFTS, Field.WISHES, Field.BOUNDARIES, Field.CONSENT, Field.KNOWS, Field.LANGUAGES,
        Field.DAYPARTS, Field.EMAIL, Field.PHONE, Field.STREET, Field.LAST_SPOKEN, Field.MATTERS,
    }  # fmt: skip
    if len(places) > 1 and len(places) > len(personal):
        return SheetKind.NEIGHBOURHOOD
    return SheetKind.PEOPLE if personal else SheetKind.UNKNOWN


def data_rows(table: Table, columns: Mapping[int, Field], header: int | None = None) -> DataRows:
    """Return the rows below the heading; headings in between and totals are left out."""
    header = guess_header(table) if header is None else header
    headings = table.rows[header].cells if header >= 0 else ()
    leading = {Field.NAME, Field.SAID, Field.WITH_WHOM}
    lead = [column for column, field in columns.items() if field in leading]
    rows: list[Row] = []
    skipped: list[Skipped] = []
    for row in table.rows[header + 1 :]:
        reason = _skip_reason(row, headings, lead)
        if reason is None:
            rows.append(row)
        else:
            skipped.append(Skipped(row, reason))
    return DataRows(tuple(rows), tuple(skipped))


def value(row: Row, column: int) -> Cell:
    """Return a cell of a row, None beyond its end."""
    return row.cells[column] if 0 <= column < len(row.cells) else None


def _skip_reason(row: Row, headings: Sequence[Cell], lead: list[int]) -> SkipReason | None:
    filled = [cell for cell in row.cells if cell is not None]
    first = _fold(cell_text(filled[0])) if filled else ""
    if first.split(" ")[0].strip(":.") in _words("totals"):
        return SkipReason.TOTAL
    if headings and len(filled) > 1 and all(cell in headings for cell in filled):
        return SkipReason.HEADING
    if len(filled) == 1 and len(headings) > 2 and _is_heading(first):
        return SkipReason.HEADING
    return None if any(value(row, column) is not None for column in lead) else SkipReason.NO_NAME


def _is_heading(text: str) -> bool:
    said = re.findall(r"\w+", text)
    listed = any(word in _words("mid_headings") for word in said)
    return listed or text.endswith(":") or len(said) > 6 or not any(c.isalpha() for c in text)


def _settle_names(found: dict[int, Field]) -> None:
    """Read names and dates by their company: beside what was said they are of a conversation."""
    fields = set(found.values())
    if Field.SAID in fields and Field.WITH_WHOM not in fields:
        for column, field in found.items():
            if field is Field.NAME:
                found[column] = Field.WITH_WHOM
    if Field.SAID in fields and Field.DATE not in fields:
        for column, field in found.items():
            if field is Field.LAST_SPOKEN:
                found[column] = Field.DATE
    if Field.SAID not in fields and Field.DATE in fields and Field.LAST_SPOKEN not in fields:
        for column, field in found.items():
            if field is Field.DATE:
                found[column] = Field.LAST_SPOKEN


def _by_heading(cell: Cell) -> Field | None:
    """Return the field a heading names: all of it first, then its longest known part."""
    if not isinstance(cell, str) or len(cell) > 60:
        return None
    heading = " ".join(re.findall(r"\w+", _fold(cell)))
    names = _headings()
    if heading in names:
        return names[heading]
    padded = f" {heading} "
    parts = [name for name in names if len(name) > 3 and f" {name} " in padded]
    return names[max(parts, key=lambda name: (len(name), -padded.index(name)))] if parts else None


def _column(table: Table, header: int, column: int) -> list[Cell]:
    rows = table.rows[header + 1 : header + 1 + _SAMPLED]
    return [cell for row in rows if (cell := value(row, column)) is not None]


def _by_content(cells: list[Cell], headings: Sequence[Cell], column: int) -> Field | None:
    """Return the field most cells look like; long texts are only guessed without a heading."""
    if not cells:
        return None
    tests = (
        (Field.EMAIL, _EMAIL),
        (Field.PHONE, _PHONE),
        (Field.CONSENT, _CONSENT),
        (Field.LAST_SPOKEN, _DATE),
        (Field.NUMBER, _NUMBER),
        (Field.STREET, _STREET),
        (Field.NAME, _NAME),
    )
    texts = [cell_text(cell) for cell in cells]
    if sum(isinstance(cell, date) for cell in cells) > _AGREES * len(cells):
        return Field.LAST_SPOKEN
    for field, pattern in tests:
        if sum(bool(pattern.search(text)) for text in texts) > _AGREES * len(texts):
            return field
    headed = column < len(headings) and headings[column] is not None
    long = sum(len(text) for text in texts) / len(texts) > 25
    return Field.GIFTS if long and not headed else None


@cache
def _headings() -> dict[str, Field]:
    return {
        name: Field(section)
        for section, names in _lists().items()
        if section in set(Field)
        for name in names
    }


def _words(section: str) -> frozenset[str]:
    return frozenset(_lists()[section])


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for raw in resource("files", "columns.txt").read_text("utf-8").splitlines():
        line = raw.split("#", 1)[0].strip()
        if line.startswith("["):
            current = found.setdefault(line.strip("[]"), [])
        else:
            current.extend(_normal(part) for part in line.split(",") if part.strip())
    return {section: tuple(names) for section, names in found.items()}


def _normal(text: str) -> str:
    return " ".join(re.findall(r"\w+", _fold(text)))


def _fold(text: str) -> str:
    return text.casefold().strip()
