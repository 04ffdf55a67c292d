# SPDX-License-Identifier: MIT
"""People who were typed twice are found; people who look alike are left alone."""

from pathlib import Path

import pytest

from koekdesk.files.spreadsheets import read_tables
from koekdesk.files.tables import cell_text
from koekdesk.listening.contacts import house_number
from koekdesk.listening.likeness import (
    DUPLICATE,
    LikenessReason,
    PersonKey,
    find_duplicates,
    likeness,
)
from koekdesk.listening.names import parse_name

SAMPLE = Path(__file__).parent.parent / "samples"


def person(name, street="", number="", phone="", email="", key=None):
    return PersonKey(key or name, name, parse_name(name).called, street, number, phone, email)


def people_of(file):
    found = []
    for row in read_tables(SAMPLE / file)[0].rows[1:]:
        cells = [*row.cells, *[None] * 14]
        name = cell_text(cells[0])
        if cells[1] is not None:
            found.append(
                person(
                    name,
                    cell_text(cells[1]),
                    house_number(cells[2]),
                    cell_text(cells[3]),
                    cell_text(cells[4]),
                    key=row.number,
                )
            )
    return found


@pytest.mark.parametrize("file", ["rijtuigenbuurt.xlsx", "rijtuigenbuurt.csv"])
def test_the_eight_people_typed_twice_are_found_and_nobody_else(file):
    found = {(pair.one.called, pair.other.called) for pair in find_duplicates(people_of(file))}
    assert found == {
        ("Wytske", "Wietske"),
        ("Gulsen", "Gülsen"),
        ("Stan", "Stanisław" if file.endswith("xlsx") else "Stanislaw"),
        ("Joke", "Joke"),
        ("C. Mutsaerts", "Corrie"),
        ("Galed", "Khaled"),
        ("Tesfay", "Tesfai"),
        ("Mo", "Mohamed"),
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Jan Peijnenburg", "Sjeespad", "5"), person("Jan Pijnenburg", "Huifkarweg", "41")),
        (person("Fatma Öz", "Landauerstraat", "22"), person("Fatma Öz", "Victoriastraat", "31")),
        (
            person("Loekie Mertens", "Berlinestraat", "8", "06-00 595 123"),
            person("Peter Mertens", "Berlinestraat", "8", "0600595123"),
        ),
        (person("Ibrahim Haddad", "A-straat", "1"), person("Noor Haddad", "A-straat", "1")),
        (person("Mo Tahiri", "A-straat", "3"), person("Nordin Tahiri", "A-straat", "3")),
    ],
)
def test_different_people_who_look_alike_stay_two(one, other):
    assert likeness(one, other).value < DUPLICATE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            person("Peijnenburg Jan", "Dorpsstr.", "5"),
            person("Jan Peijnenburg", "Dorpsstraat", "5"),
        ),
        (person("Els de Boer-Smit", "A-weg", "1"), person("Els Smit", "A-weg", "1")),
        (person("K. Verhagen", "A-weg", "3"), person("Kees Verhagen", "A-weg", "3")),
        (person("Zoë Çelik", email="z@x.example"), person("Zoe Celik", email="Z@x.example")),
        (person("Radek Lis", phone="0600123456"), person("Radosław Lis", phone="600123456")),
    ],
)
def test_order_marriage_initials_and_accents_do_not_hide_a_person(one, other):
    assert likeness(one, other).value >= DUPLICATE
    assert likeness(one, other) == likeness(other, one)


def test_the_reasons_are_told():
    one = person("Gülsen Aydin", "Landauerstraat", "31", "06-00 41 77 20")
    other = person("Gulsen Aydin-Kaya", "Landauerstr.", "31", "0600417720")
    assert set(likeness(one, other).reasons) == {
        LikenessReason.SAME_NAME,
        LikenessReason.SAME_PHONE,
        LikenessReason.SAME_ADDRESS,
    }


def test_new_people_are_compared_with_those_in_the_register_but_not_those_among_themselves():
    known = [person("Jan Smit", "A-weg", "1", key="k1"), person("Jan Smit", "A-weg", "1", key="k2")]
    new = [person("J. Smit", "A-weg", "1", key="n")]
    pairs = {(pair.one.id, pair.other.id) for pair in find_duplicates(new, known)}
    assert pairs == {("n", "k1"), ("n", "k2")}


def test_ten_thousand_people_with_one_name_do_not_compare_everybody():
    crowd = [person("Jan Jansen", "Dorpsstraat", "1", key=number) for number in range(3_000)]
    calls = []
    find_duplicates(crowd, report=lambda done, total: calls.append(total))
    assert max(calls) < 3_000 * 100
