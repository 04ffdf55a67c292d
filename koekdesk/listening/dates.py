# SPDX-License-Identifier: MIT
"""Dates as people type them in a sheet: 12 mei, 20/10, vorige week, an Excel number."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, timedelta

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.wordlists import meanings, word_set

_LIST = "dates.txt"
_EXCEL_START = date(1899, 12, 30)
_EXCEL_DAYS = range(20_000, 80_000)  # 1954 to 2119
_CLOCK = re.compile(r"[t ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$")
_NUMBERS = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{4}|'?\d{2}))?[.]?$")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:e|ste|de|th|st|nd|rd)?[ .-]*([^\W\d]+)[ .-]*(\d{4}|'?\d{2})?$"
)
_MONTH = re.compile(r"(?:([^\W\d]+) )?([^\W\d]+)[ .-]*(\d{4}|'?\d{2})?$")
_PART_OF_MONTH = {"begin": 5, "half": 15, "end": 25}


def parse_date(value: object, today: date) -> date | None:
    """Return the date that was meant, or None; without a year it is never in the future."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_excel(value)
    return _from_text(str(value), today)


def _from_excel(number: float) -> date | None:
    if number == number and _EXCEL_DAYS.start <= number < _EXCEL_DAYS.stop:
        return _EXCEL_START + timedelta(days=int(number))
    return None


def _from_text(typed: str, today: date) -> date | None:
    if len(typed) > 60:
        return None
    text = _CLOCK.sub("", fold_loose(typed).strip(" .,;()!"))
    around = word_set(_LIST, "around")
    text = " ".join(word for word in text.split() if word.strip(".,") not in around)
    if text.isascii() and text.isdigit() and len(text) == 5:
        return _from_excel(int(text))
    readers: tuple[Callable[[str, date], date | None], ...] = (
        _iso, _relative, _numbers, _day_month, _month,
    )  # fmt: skip
    for candidate in (text, _without_weekday(text)):
        for read in readers:
            found = read(candidate, today)
            if found is not None:
                return found
    return None


def _without_weekday(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.strip(".,") in meanings(_LIST, "weekdays") else text


def _iso(text: str, _today: date) -> date | None:
    match = _ISO.match(text)
    return _day(int(match[1]), int(match[2]), int(match[3])) if match else None


def _numbers(text: str, today: date) -> date | None:
    match = _NUMBERS.match(text)
    return _dated(int(match[1]), int(match[2]), match[3], today) if match else None


def _day_month(text: str, today: date) -> date | None:
    match = _DAY_MONTH.match(text)
    month = _month_number(match[2]) if match else 0
    return _dated(int(match[1]), month, match[3], today) if match and month else None


def _month(text: str, today: date) -> date | None:
    """Read a month by name, a part of it before or a year (or English day) behind."""
    match = _MONTH.match(text)
    month = _month_number(match[2]) if match else 0
    if not match or not month:
        return None
    part = meanings(_LIST, "parts_of_month").get(match[1]) if match[1] else "half"
    if part is None:
        return None
    behind = (match[3] or "").strip("'")
    if len(behind) == 2 and int(behind) > today.year % 100:
        return _dated(int(behind), month, None, today)
    if not behind and (today.year, month) == (today.year, today.month):
        return min(today, date(today.year, month, _PART_OF_MONTH[part]))
    return _dated(_PART_OF_MONTH[part], month, match[3], today)


def _relative(text: str, today: date) -> date | None:
    days = meanings(_LIST, "days_ago").get(text)
    if days is not None:
        return today - timedelta(days=int(days))
    for lead in (*sorted(word_set(_LIST, "last")), ""):
        weekday = meanings(_LIST, "weekdays").get(text.removeprefix(lead).strip(" ."))
        if text.startswith(lead) and weekday is not None:
            return today - timedelta(
                days=(today.weekday() - int(weekday)) % 7 or (7 if lead else 0)
            )
    return None


def _month_number(word: str) -> int:
    return int(meanings(_LIST, "months").get(word, "0"))


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        number = int(year.strip("'"))
        return _day(number if number > 99 else 2000 + number, month, day)
    for back in range(9):  # 29 February may be long ago
        found = _day(today.year - back, month, day)
        if found is not None and found <= today:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    if 1900 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None
