# SPDX-License-Identifier: MIT
"""Dates, how long ago, and the dayparts of a week, as people say them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from koekdesk.texts.counts import counts
from koekdesk.texts.phrases import join_words, say
from koekdesk.vocabulary import ALL_DAYPARTS, Day, PartOfDay, dayparts

translate = QCoreApplication.translate

_DAYS = (
    QT_TRANSLATE_NOOP("Texts", "Monday"),
    QT_TRANSLATE_NOOP("Texts", "Tuesday"),
    QT_TRANSLATE_NOOP("Texts", "Wednesday"),
    QT_TRANSLATE_NOOP("Texts", "Thursday"),
    QT_TRANSLATE_NOOP("Texts", "Friday"),
    QT_TRANSLATE_NOOP("Texts", "Saturday"),
    QT_TRANSLATE_NOOP("Texts", "Sunday"),
)
_PARTS = (
    QT_TRANSLATE_NOOP("Texts", "morning"),
    QT_TRANSLATE_NOOP("Texts", "afternoon"),
    QT_TRANSLATE_NOOP("Texts", "evening"),
)
_IN_THE = (
    QT_TRANSLATE_NOOP("Texts", "in the morning"),
    QT_TRANSLATE_NOOP("Texts", "in the afternoon"),
    QT_TRANSLATE_NOOP("Texts", "in the evening"),
)
_EVERY = (
    QT_TRANSLATE_NOOP("Texts", "every morning"),
    QT_TRANSLATE_NOOP("Texts", "every afternoon"),
    QT_TRANSLATE_NOOP("Texts", "every evening"),
)
_MONTHS = (
    QT_TRANSLATE_NOOP("Texts", "January"),
    QT_TRANSLATE_NOOP("Texts", "February"),
    QT_TRANSLATE_NOOP("Texts", "March"),
    QT_TRANSLATE_NOOP("Texts", "April"),
    QT_TRANSLATE_NOOP("Texts", "May"),
    QT_TRANSLATE_NOOP("Texts", "June"),
    QT_TRANSLATE_NOOP("Texts", "July"),
    QT_TRANSLATE_NOOP("Texts", "August"),
    QT_TRANSLATE_NOOP("Texts", "September"),
    QT_TRANSLATE_NOOP("Texts", "October"),
    QT_TRANSLATE_NOOP("Texts", "November"),
    QT_TRANSLATE_NOOP("Texts", "December"),
)
_SHORT_MONTHS = (
    QT_TRANSLATE_NOOP("Texts", "Jan"),
    QT_TRANSLATE_NOOP("Texts", "Feb"),
    QT_TRANSLATE_NOOP("Texts", "Mar"),
    QT_TRANSLATE_NOOP("Texts", "Apr"),
    QT_TRANSLATE_NOOP("Texts", "May"),
    QT_TRANSLATE_NOOP("Texts", "Jun"),
    QT_TRANSLATE_NOOP("Texts", "Jul"),
    QT_TRANSLATE_NOOP("Texts", "Aug"),
    QT_TRANSLATE_NOOP("Texts", "Sep"),
    QT_TRANSLATE_NOOP("Texts", "Oct"),
    QT_TRANSLATE_NOOP("Texts", "Nov"),
    QT_TRANSLATE_NOOP("Texts", "Dec"),
)
_WEEKDAYS = [Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI]
_WEEKEND = [Day.SAT, Day.SUN]
_WEEK, _MONTH, _ALMOST_A_YEAR = 7, 28, 300


def day_name(day: Day) -> str:
    """Return a day of the week."""
    return say(_DAYS[day])


def part_name(part: PartOfDay) -> str:
    """Return a part of the day."""
    return say(_PARTS[part])


def short_month(date: date) -> str:
    """Return the month a day is in, in a few letters."""
    return say(_SHORT_MONTHS[date.month - 1])


def format_date(date: date, today: date) -> str:
    """Return a date; the year only when it is another one."""
    month = say(_MONTHS[date.month - 1])
    if date.year == today.year:
        return translate("Texts", "{day} {month}").format(day=date.day, month=month)
    whole = translate("Texts", "{day} {month} {year}")
    return whole.format(day=date.day, month=month, year=date.year)


def format_moment(moment: datetime, today: date) -> str:
    """Return a moment as people say it: the day and the time."""
    time = f"{moment:%H:%M}"
    if moment.date() == today:
        return translate("Texts", "today at {time}").format(time=time)
    day = format_date(moment.date(), today)
    return translate("Texts", "{day} at {time}").format(day=day, time=time)


def ago(date: date, today: date) -> str:
    """Return how long ago a day was, the nearer the more precise; a coming day as a date."""
    days = (today - date).days
    if days < 0:
        return format_date(date, today)
    if days < _MONTH:
        return days_ago(days)
    month = say(_MONTHS[date.month - 1])
    if days < _ALMOST_A_YEAR:
        return translate("Texts", "in {month}").format(month=month)
    return translate("Texts", "in {month} {year}").format(month=month, year=date.year)


def days_ago(days: int) -> str:
    """Return a number of days as time gone by."""
    if days == 0:
        return translate("Texts", "today")
    if days == 1:
        return translate("Texts", "yesterday")
    gone = timedelta(days)
    if gone < timedelta(weeks=1):
        return counts.days_ago(gone.days)
    if gone < timedelta(weeks=2):
        return translate("Texts", "a week ago")
    return counts.weeks_ago(gone.days // _WEEK)


def format_dayparts(mask: int) -> str:
    """Return the dayparts in a mask, short: ``Tuesday and Thursday morning``, ``weekend``."""
    if mask == ALL_DAYPARTS:
        return translate("Texts", "always")
    pairs = dayparts(mask)
    by_day = _group((day, part) for day, part in pairs)
    by_part = _group((part, day) for day, part in pairs)
    readings = [
        [_times(days, parts) for parts, days in by_day],
        [_times(days, parts) for days, parts in by_part],
    ]
    return min((", ".join(reading) for reading in readings), key=len)


def _group(pairs: Iterable[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """Return (values, keys) for the keys that have exactly the same values."""
    values: dict[int, list[int]] = {}
    for key, value in pairs:
        values.setdefault(key, []).append(value)
    groups: dict[tuple[int, ...], list[int]] = {}
    for key, found in values.items():
        groups.setdefault(tuple(found), []).append(key)
    return [(list(found), keys) for found, keys in groups.items()]


def _times(days: Sequence[int], parts: Sequence[int]) -> str:
    if len(parts) == len(PartOfDay):
        return _span(days) or join_words([day_name(Day(day)) for day in days])
    if len(days) == len(Day) and len(parts) == 1:
        return say(_EVERY[parts[0]])
    span = _span(days)
    if list(days) == _WEEKEND:
        span = translate("Texts", "weekends")
    if span or (len(days) > 1 and len(parts) > 1):
        when = join_words([say(_IN_THE[part]) for part in parts])
        named = span or join_words([day_name(Day(day)) for day in days])
        return translate("Texts", "{days} {when}").format(days=named, when=when)
    if len(parts) > 1:
        return _parts_of_a_day(days[0], parts)
    return _days_with_a_part(days, parts[0])


def _span(days: Sequence[int]) -> str:
    """Return one word for these days, or nothing when they must be named one by one."""
    if len(days) == len(Day):
        return translate("Texts", "every day")
    if list(days) == _WEEKEND:
        return translate("Texts", "weekend")
    if list(days) == _WEEKDAYS:
        return translate("Texts", "weekdays")
    if len(days) > 3 and days[-1] - days[0] == len(days) - 1:
        first, last = day_name(Day(days[0])), day_name(Day(days[-1]))
        return translate("Texts", "{first} to {last}").format(first=first, last=last)
    return ""


def _parts_of_a_day(day: int, parts: Sequence[int]) -> str:
    first, second = (part_name(PartOfDay(part)) for part in parts)
    both = translate("Texts", "{day} {part} and {other_part}")
    return both.format(day=day_name(Day(day)), part=first, other_part=second)


def _days_with_a_part(days: Sequence[int], part: int) -> str:
    """Return ``Tuesday and Thursday morning``; Dutch makes one word of a day and its part."""
    word = part_name(PartOfDay(part))
    names = [day_name(Day(day)) for day in days]
    text = translate("Texts", "{day} {part}").format(day=names[-1], part=word)
    if len(names) > 1:
        text = translate("Texts", "{day} and {daypart}").format(day=names[-2], daypart=text)
    for name in reversed(names[:-2]):
        text = translate("Texts", "{day}, {dayparts}").format(day=name, dayparts=text)
    return text
