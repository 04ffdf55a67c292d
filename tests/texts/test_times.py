# SPDX-License-Identifier: MIT
"""Dates and dayparts as people say them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.texts import ago, format_date, format_dayparts
from koekdesk.vocabulary import ALL_DAYPARTS, Day, PartOfDay, daypart, daypart_mask

TODAY = date(2026, 11, 20)
MORNING, AFTERNOON, EVENING = PartOfDay
WHOLE_DAY = (MORNING, AFTERNOON, EVENING)


def mask(days, parts):
    return daypart_mask((day, part) for day in days for part in parts)


@pytest.mark.parametrize(
    ("dayparts", "words"),
    [
        (0, ""),
        (ALL_DAYPARTS, "always"),
        (mask([Day.FRI], [EVENING]), "Friday evening"),
        (mask([Day.TUE, Day.THU], [MORNING]), "Tuesday and Thursday morning"),
        (mask([Day.MON, Day.TUE, Day.THU], [MORNING]), "Monday, Tuesday and Thursday morning"),
        (mask([Day.SAT, Day.SUN], WHOLE_DAY), "weekend"),
        (mask([Day.SAT, Day.SUN], [EVENING]), "weekends in the evening"),
        (mask([Day.SAT], WHOLE_DAY), "Saturday"),
        (mask(list(Day)[:5], [MORNING]), "weekdays in the morning"),
        (mask(list(Day)[:4], [MORNING]), "Monday to Thursday in the morning"),
        (mask(Day, [EVENING]), "every evening"),
        (mask([Day.TUE], [MORNING, EVENING]), "Tuesday morning and evening"),
        (
            mask([Day.TUE], [MORNING]) | mask([Day.WED], [EVENING]),
            "Tuesday morning, Wednesday evening",
        ),
        (
            mask(Day, [MORNING]) | mask([Day.WED], WHOLE_DAY),
            "every morning, Wednesday afternoon and evening",
        ),
    ],
)
def test_dayparts_are_short_and_readable(dayparts, words):
    assert format_dayparts(dayparts) == words


@given(st.integers(min_value=1, max_value=ALL_DAYPARTS))
def test_every_day_that_is_free_is_said(dayparts):
    words = format_dayparts(dayparts)
    assert words
    assert "{" not in words


@given(st.sampled_from(Day), st.sampled_from(PartOfDay))
def test_one_daypart_is_a_day_and_a_part(day, part):
    assert len(format_dayparts(daypart(day, part)).split()) == 2


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 20), "today"),
        (date(2026, 11, 19), "yesterday"),
        (date(2026, 11, 17), "3 days ago"),
        (date(2026, 11, 10), "a week ago"),
        (date(2026, 11, 1), "2 weeks ago"),
        (date(2026, 5, 3), "in May"),
        (date(2025, 11, 30), "in November 2025"),
        (date(2026, 11, 21), "21 November"),
    ],
)
def test_the_nearer_the_more_precise(day, words):
    assert ago(day, TODAY) == words


def test_the_year_is_said_only_when_it_is_another():
    assert format_date(date(2026, 3, 1), TODAY) == "1 March"
    assert format_date(date(2025, 3, 1), TODAY) == "1 March 2025"
