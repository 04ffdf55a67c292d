# SPDX-License-Identifier: MIT
"""A calendar any program can read: the day, the hour when it can be read, and no names."""

from datetime import UTC, date, datetime, time
from uuid import UUID

import icalendar
import pytest

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.calendar import Day, hour, save_calendar, write_calendar

DAY = Day(UUID(int=7), date(2026, 12, 5), "16:00", "brood bakken", "de oven", "meel", "Oven")
NOW = datetime(2026, 11, 20, 9, 0, 0, 123, tzinfo=UTC)


def events(written):
    return icalendar.Calendar.from_ical(written).walk("VEVENT")


def test_a_day_with_its_hour():
    [event] = events(write_calendar([DAY], NOW))
    assert str(event["summary"]) == "Oven: brood bakken"
    assert event["dtstart"].dt == datetime(2026, 12, 5, 16, 0)
    assert event["dtend"].dt == datetime(2026, 12, 5, 18, 0)
    assert (str(event["location"]), str(event["description"])) == ("de oven", "meel")
    assert str(event["uid"]).startswith(str(DAY.id))


def test_an_hour_nobody_can_read_makes_a_whole_day():
    day = Day(UUID(int=7), date(2026, 12, 31), "na het eten", "zingen; met z'n allen, buiten")
    [event] = events(write_calendar([day], NOW))
    assert event["dtstart"].dt == date(2026, 12, 31)
    assert event["dtend"].dt == date(2027, 1, 1)
    assert str(event["summary"]) == "zingen; met z'n allen, buiten (na het eten)"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("16:00", time(16)),
        ("14.30", time(14, 30)),
        ("om 10 uur", time(10)),
        ("vanaf 9u", time(9)),
        ("half drie", None),
        ("99:99", None),
        ("", None),
    ],
)
def test_hours_as_people_say_them(said, meant):
    assert hour(said) == meant


def test_the_same_day_is_known_again_by_its_uid():
    assert events(write_calendar([DAY]))[0]["uid"] == events(write_calendar([DAY], NOW))[0]["uid"]


def test_a_place_that_cannot_be_written_is_explained(tmp_path):
    with pytest.raises(KoekdeskError) as refused:
        save_calendar(tmp_path / "nowhere" / "agenda.ics", [DAY])
    assert refused.value.code is ErrorCode.CANNOT_WRITE
