# SPDX-License-Identifier: MIT
"""A calendar file (.ics) of what is done together, for any calendar there is."""

import importlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from koekdesk.errors import ErrorCode, KoekdeskError

_CLOCK = re.compile(r"\b([01]?\d|2[0-3])\s*(?:[:.]\s*([0-5]\d)|\s*(?:uur|u|h)\b)", re.IGNORECASE)
_LASTS = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Day:
    """One date on which something is done together."""

    id: UUID
    on: date
    at: str  # the hour, as people say it
    together: str
    where: str = ""
    bring: str = ""
    title: str = ""  # of the initiative


def write_calendar(days: Iterable[Day], now: datetime | None = None) -> bytes:
    """Return a calendar of these days; an hour nobody can read makes it a whole day.

    The hour is that of the place itself, so it names no time zone.
    """
    icalendar = importlib.import_module("icalendar")
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//koekdesk//NL")
    calendar.add("version", "2.0")
    stamp = (now or datetime.now(UTC)).replace(microsecond=0)
    for day in days:
        event = icalendar.Event()
        event.add("uid", f"{day.id}@koekdesk")
        event.add("dtstamp", stamp)
        begin = hour(day.at)
        if begin is None:
            event.add("dtstart", day.on)
            event.add("dtend", day.on + timedelta(days=1))
        else:
            start = datetime.combine(day.on, begin)
            event.add("dtstart", start)
            event.add("dtend", start + _LASTS)
        event.add("summary", _summary(day, said=begin is None))
        if day.where:
            event.add("location", day.where)
        if day.bring:
            event.add("description", day.bring)
        calendar.add_component(event)
    return calendar.to_ical()


def save_calendar(path: Path, days: Iterable[Day]) -> None:
    """Write a calendar to a file."""
    try:
        path.write_bytes(write_calendar(days))
    except OSError as error:
        raise KoekdeskError(ErrorCode.CANNOT_WRITE, path=str(path), detail=str(error)) from error


def hour(said: str) -> time | None:
    """Return the hour people said, when it can be read: ``16:00``, ``14.30``, ``10 uur``."""
    found = _CLOCK.search(said)
    return time(int(found[1]), int(found[2] or 0)) if found else None


def _summary(day: Day, *, said: bool) -> str:
    words = f"{day.title}: {day.together}" if day.title else day.together
    return f"{words} ({day.at})" if said and day.at else words
