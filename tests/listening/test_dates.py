# SPDX-License-Identifier: MIT
"""Dates in all the ways people type them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.listening.dates import parse_date

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12 mei", date(2026, 5, 12)),
        ("2026-03-01", date(2026, 3, 1)),
        ("20/10", date(2026, 10, 20)),
        ("14-11-26", date(2026, 11, 14)),
        ("16-9-2026", date(2026, 9, 16)),
        ("10 nov 2026", date(2026, 11, 10)),
        ("4 nov 26", date(2026, 11, 4)),
        ("7 nov.", date(2026, 11, 7)),
        ("za 24 okt", date(2026, 10, 24)),
        ("wo 11-11", date(2026, 11, 11)),
        ("sept", date(2026, 9, 15)),
        ("okt 26", date(2026, 10, 15)),
        ("begin nov", date(2026, 11, 5)),
        ("eind november", TODAY),
        ("do", date(2026, 11, 19)),
        ("gisteren", date(2026, 11, 19)),
        ("vorige week", date(2026, 11, 13)),
        ("vorige maand", date(2026, 10, 21)),
        ("afgelopen vrijdag", date(2026, 11, 13)),
        ("30 dec", date(2025, 12, 30)),
        ("29 feb", date(2024, 2, 29)),
        ("46000", date(2025, 12, 9)),
        (46000.0, date(2025, 12, 9)),
        (datetime(2026, 3, 2, 10, 30), date(2026, 3, 2)),
        (date(2026, 3, 2), date(2026, 3, 2)),
    ],
)
def test_a_date_is_understood(typed, meant):
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "sinds BBQ niet meer",
        "?",
        "",
        "31-2",
        "45/13",
        "x",
        None,
        True,
        12.0,
        float("nan"),
        "n.v.t.",
    ],
)
def test_what_is_no_date_is_none(typed):
    assert parse_date(typed, TODAY) is None


@given(
    st.dates(min_value=date(1960, 1, 1), max_value=date(2090, 12, 31)),
    st.integers(1, 28),
    st.sampled_from(["jan", "feb", "mrt", "april", "mei", "juni", "jul", "sept", "okt", "dec"]),
)
def test_without_a_year_it_is_never_in_the_future(today, day, month):
    found = parse_date(f"{day} {month}", today)
    assert found is not None
    assert found <= today


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text):
    found = parse_date(text, TODAY)
    assert found is None or isinstance(found, date)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_full_date_comes_back(day):
    assert parse_date(day.isoformat(), TODAY) == day
    assert parse_date(f"{day.day}-{day.month}-{day.year}", TODAY) == day
