# SPDX-License-Identifier: MIT
"""When somebody can, read from what people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.listening.dayparts import parse_dayparts
from koekdesk.vocabulary import ALL_DAYPARTS, Day, PartOfDay, dayparts


def read(text):
    """Return dayparts as ``tue:m thu:m``; ``*`` is the whole day."""
    mask, rest = parse_dayparts(text)
    found = {}
    for day, part in dayparts(mask):
        found[day] = found.get(day, "") + part.name[0].lower()
    shown = " ".join(
        f"{day.name.lower()}:{'*' if parts == 'mae' else parts}" for day, parts in found.items()
    )
    return shown, rest


EVERY_DAY = "mon:{0} tue:{0} wed:{0} thu:{0} fri:{0} sat:{0} sun:{0}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("di + do ochtend", "tue:m thu:m"),
        ("za zo", "sat:* sun:*"),
        ("weekend", "sat:* sun:*"),
        ("dond. avond", "thu:e"),
        ("di vrij zat ochtend", "tue:m fri:m sat:m"),
        ("dinsdag- en woensdagochtend", "tue:m wed:m"),
        ("ma wo namiddag en avond", "mon:ae wed:ae"),
        ("ma t/m do ochtend", "mon:m tue:m wed:m thu:m"),
        ("ma-vr overdag", "mon:ma tue:ma wed:ma thu:ma fri:ma"),
        ("ochtenden, niet op vrijdag", "mon:m tue:m wed:m thu:m sat:m sun:m"),
        ("altijd behalve zondag", "mon:* tue:* wed:* thu:* fri:* sat:*"),
        ("za ocht, ma", "mon:* sat:m"),
        ("dinsdag na 6en", "tue:e"),
        ("ma en wo na 16u", "mon:ae wed:ae"),
        ("donderdag, vrijdag, hele dag", "thu:* fri:*"),
        ("na school, weekend", "mon:ae tue:ae wed:ae thu:ae fri:ae sat:* sun:*"),
        ("elke vrijdag", "fri:*"),
        ("avonden", EVERY_DAY.format("e")),
        ("Monday evenings", "mon:e"),
        ("niedziela", "sun:*"),
        ("piątek po 14", "fri:ae"),
        ("cumartesi sabah", "sat:m"),
    ],
)
def test_days_and_parts_are_understood(text, expected):
    assert read(text) == (expected, "")


@pytest.mark.parametrize(
    ("text", "expected", "rest"),
    [
        ("?", "", "?"),
        ("wisselend, NS", "", "wisselend, NS"),
        ("altijd, pensioen", EVERY_DAY.format("*"), "pensioen"),
        ("zondag na de kerk", "sun:*", "na de kerk"),
        ("alleen ma ochtend (nachtdienst)", "mon:m", "nachtdienst"),
        ("weekend (doordeweeks in de bouw)", "sat:* sun:*", "doordeweeks in de bouw"),
    ],
)
def test_what_is_not_understood_is_given_back(text, expected, rest):
    assert read(text) == (expected, rest)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ma t/m za op de markt, zondag vrij", "sun:*"),
        ("overdag portier, wo avond vrij, zo", "wed:e sun:*"),
        ("overdag op school, di avond", "tue:e"),
    ],
)
def test_where_somebody_is_busy_is_not_when_they_can(text, expected):
    assert read(text)[0] == expected


def test_all_day_parts_of_the_week_are_there():
    assert parse_dayparts("altijd")[0] == ALL_DAYPARTS
    assert len(dayparts(ALL_DAYPARTS)) == len(Day) * len(PartOfDay)


@given(st.text(max_size=200))
def test_any_text_gives_a_mask(text):
    mask, rest = parse_dayparts(text)
    assert 0 <= mask <= ALL_DAYPARTS
    assert isinstance(rest, str)


WORDS = [
    "ma",
    "di",
    "vrij",
    "zo",
    "t/m",
    "-",
    ",",
    "(",
    ")",
    "niet",
    "na",
    "voor",
    "12",
    "avond",
    ".",
]


@given(st.lists(st.sampled_from(WORDS)))
def test_known_words_in_any_order_do_no_harm(parts):
    assert 0 <= parse_dayparts(" ".join(parts))[0] <= ALL_DAYPARTS
