# SPDX-License-Identifier: MIT
"""What a sheet is about, which row heads it, what each column holds, which rows count."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.files.columns import (
    Field,
    SheetKind,
    SkipReason,
    data_rows,
    guess_columns,
    guess_header,
    guess_sheet,
)
from koekdesk.files.spreadsheets import read_tables
from koekdesk.files.tables import Row, Table

SAMPLES = Path(__file__).parent.parent / "samples"
PEOPLE = [
    Field.NAME, Field.STREET, Field.NUMBER, Field.PHONE, Field.EMAIL, Field.LANGUAGES,
    Field.DAYPARTS, Field.GIFTS, Field.WISHES, Field.BOUNDARIES, Field.KNOWS, Field.CONSENT,
    Field.LAST_SPOKEN, Field.REMARK,
]  # fmt: skip


def table(*rows):
    return Table("blad", tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, 1)))


@pytest.mark.parametrize("file", ["rijtuigenbuurt.csv", "rijtuigenbuurt.xlsx"])
def test_the_people_sheet_is_understood(file):
    people = read_tables(SAMPLES / file)[0]
    columns = guess_columns(people)
    assert guess_sheet(people) is SheetKind.PEOPLE
    assert guess_header(people) == 0
    assert list(columns.values()) == PEOPLE
    found = data_rows(people, columns)
    assert len(found.rows) == 168
    assert [(skip.row.number, skip.reason) for skip in found.skipped] == [
        (154, SkipReason.HEADING),
        (176, SkipReason.TOTAL),
    ]


def test_the_other_sheets_are_understood():
    _, places, talks = read_tables(SAMPLES / "rijtuigenbuurt.xlsx")
    assert guess_sheet(places) is SheetKind.NEIGHBOURHOOD
    assert list(guess_columns(places).values()) == [
        Field.NAME, Field.SORT, Field.POSSIBLE, Field.CONTACT, Field.KEY, Field.OPEN, Field.WHERE,
        Field.REMARK,
    ]  # fmt: skip
    assert guess_sheet(talks) is SheetKind.CONVERSATIONS
    assert list(guess_columns(talks).values()) == [
        Field.DATE, Field.WITH_WHOM, Field.WHERE, Field.SAID, Field.SPARK, Field.PROMISED,
        Field.NOTED_BY,
    ]  # fmt: skip
    assert len(data_rows(talks, guess_columns(talks)).rows) == 120


def test_a_title_above_the_headings_is_passed_over():
    sheet = table(["Lijst van Ria"], ["stand november"], ["Naam", "Telefoon", "Wat kan iemand"])
    assert guess_header(sheet) == 2


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Volledige naam", Field.NAME),
        ("Achternaam", Field.FAMILY_NAME),
        ("Tel.nr", Field.PHONE),
        ("E-mailadres", Field.EMAIL),
        ("WIL GRAAG LEREN", Field.WISHES),
        ("Toestemming (AVG)", Field.CONSENT),
        ("Laatste contact", Field.LAST_SPOKEN),
        ("Schoenmaat", Field.IGNORE),
    ],
)
def test_other_headings_lead_to_the_same_fields(heading, field):
    assert guess_columns(table([heading, "x"], ["?", "?"]), header=0)[0] is field


def test_without_headings_the_content_tells():
    sheet = table(
        ["Jan Smit", "Dorpsstraat", "12", "06-00123456", "jan@x.example", "ja", "12-3-2026"],
        ["Els Bakker", "Kerkweg", "3a", "0600654321", "els@x.example", "mondeling", "3 mei"],
    )
    assert guess_header(sheet) == -1
    assert list(guess_columns(sheet).values()) == [
        Field.NAME, Field.STREET, Field.NUMBER, Field.PHONE, Field.EMAIL, Field.CONSENT,
        Field.LAST_SPOKEN,
    ]  # fmt: skip


def test_somebody_with_only_a_name_is_no_heading():
    sheet = table(["Naam", "Straat", "Kan goed"], ["Bep Smit"], ["Flat Noord:"], ["Naam", "Straat"])
    found = data_rows(sheet, guess_columns(sheet))
    assert [row.cells for row in found.rows] == [("Bep Smit",)]
    assert [skip.reason for skip in found.skipped] == [SkipReason.HEADING, SkipReason.HEADING]


def test_a_row_without_a_name_is_left_out_and_told():
    sheet = table(["Naam", "Straat", "Kan goed"], [None, "Kerkweg", "koken"])
    assert [skip.reason for skip in data_rows(sheet, guess_columns(sheet)).skipped] == [
        SkipReason.NO_NAME
    ]


def test_a_list_of_only_names_has_a_heading():
    assert guess_header(table(["Naam", "Schoenmaat"], ["Jan", "43"])) == 0


def test_each_field_is_guessed_once():
    columns = guess_columns(table(["Naam", "Naam", "Straat"], ["a", "b", "c"]))
    assert list(columns.values()).count(Field.NAME) == 1


cells = st.one_of(st.none(), st.text(max_size=20), st.floats(allow_nan=False), st.dates())


@given(st.lists(st.lists(cells, min_size=1, max_size=6), max_size=8))
def test_any_table_is_guessed(rows):
    sheet = table(*rows)
    columns = guess_columns(sheet)
    found = data_rows(sheet, columns)
    assert guess_sheet(sheet) in SheetKind
    below = len(sheet.rows) - guess_header(sheet) - 1
    assert len(found.rows) + len(found.skipped) == below
