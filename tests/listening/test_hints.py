# SPDX-License-Identifier: MIT
"""Sensitive data and judging words are recognised; words that only look like it are not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.files.spreadsheets import read_tables
from koekdesk.listening.hints import HintCode, hints, pressing

SAMPLE = Path(__file__).parent.parent / "samples" / "rijtuigenbuurt.xlsx"


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("slikt medicatie", HintCode.HEALTH, "medicatie"),
        ("is verslaafd", HintCode.HEALTH, "verslaafd"),
        ("verslaafd aan drank", HintCode.HEALTH, "verslaafd aan drank"),
        ("zit in de Schulden", HintCode.MONEY, "in de Schulden"),
        ("is Jehova's getuige", HintCode.RELIGION, "Jehova's getuige"),
        ("statushouder", HintCode.ORIGIN, "statushouder"),
        ("Zij komt uit Syrië", HintCode.ORIGIN, "komt uit Syrië"),
        ("geboren in de Oekraïne", HintCode.ORIGIN, "geboren in de Oekraïne"),
        ("taalachterstand", HintCode.LABEL, "taalachterstand"),
        ("moet geactiveerd", HintCode.LABEL, "moet geactiveerd"),
        ("bsn 111222333", HintCode.CITIZEN_NUMBER, "111222333"),
        ("111 222 333", HintCode.CITIZEN_NUMBER, "111 222 333"),
        ("bsn: 123456789", HintCode.CITIZEN_NUMBER, "123456789"),
        ("geb. 12-3-1950", HintCode.BIRTH_DATE, "12-3-1950"),
        ("geboren in 1950", HintCode.BIRTH_DATE, "1950"),
        ("8 mei 1961", HintCode.BIRTH_DATE, "8 mei 1961"),
    ],
)
def test_what_does_not_belong_in_the_register_is_marked(text, code, words):
    assert [(hint.code, hint.words) for hint in hints(text)] == [(code, words)]


@pytest.mark.parametrize(
    "text",
    [
        "verslaafd aan puzzelen",
        "sleutel van het zaaltje achter de moskee",
        "suikerwerk na de ramadan",
        "marktplaatsadv. 204817366",
        "0600218972",
        "06 00218972",
        "+31600218972",
        "tel 111222333",
        "rame zeemen geen probleem",
        "geen schulden",
        "groot maar dom lief",
        "gesproken op 12-3-2026",
        "foto's vanaf '58",
        "vrijwilliger bij de voedselbank",
    ],
)
def test_what_only_looks_like_it_is_not(text):
    assert hints(text) == ()


def test_the_sample_has_ten_remarks_to_mark_and_no_false_alarm():
    people = read_tables(SAMPLE)[0]
    marked = {
        row.number for row in people.rows if len(row.cells) > 13 and hints(str(row.cells[13]))
    }
    elsewhere = [
        cell
        for table in read_tables(SAMPLE)
        for row in table.rows
        for column, cell in enumerate(row.cells)
        if isinstance(cell, str) and column != 13 and hints(cell)
    ]
    assert len(marked) == 10
    assert elsewhere == []


@given(st.text(max_size=300))
def test_a_hint_points_at_its_words(text):
    end = 0
    for hint in hints(text):
        assert text[hint.start : hint.end] == hint.words
        assert hint.start >= end
        end = hint.end


FOLDER = Path(__file__).parent


def lines(name):
    text = (FOLDER / f"hints_{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("line", lines("sensitive"))
def test_what_somebody_might_type_of_a_conversation_is_marked(line):
    code, text = (part.strip() for part in line.split("|", 1))
    assert code in {hint.code.value for hint in hints(text)}


def test_three_hundred_lines_of_neighbourhood_life_give_no_alarm():
    harmless = lines("harmless")
    assert len(harmless) >= 300
    assert [(line, hints(line)) for line in harmless if hints(line)] == []


def test_lines_that_were_never_used_to_make_the_lists_do_nearly_as_well():
    sensitive, harmless = lines("fresh_sensitive"), lines("fresh_harmless")
    pairs = [[part.strip() for part in line.split("|", 1)] for line in sensitive]
    seen = [code in {hint.code.value for hint in hints(text)} for code, text in pairs]
    assert sum(seen) >= 0.75 * len(seen)
    assert sum(bool(hints(line)) for line in harmless) <= 0.05 * len(harmless)


@pytest.mark.parametrize(
    "text", ["brood uit Syrië", "geboren in mei", "soep uit de keuken", "komt uit de Pekstraat"]
)
def test_what_does_not_tell_where_somebody_comes_from_is_fine(text):
    assert hints(text) == ()


def test_where_only_a_few_fit_a_citizen_number_comes_first():
    found = pressing(hints("is depressief, heeft schulden, bsn 111222333"))
    assert [hint.code for hint in found] == [
        HintCode.CITIZEN_NUMBER,
        HintCode.HEALTH,
        HintCode.MONEY,
    ]
