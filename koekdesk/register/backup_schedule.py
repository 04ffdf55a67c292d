# SPDX-License-Identifier: MIT
"""Which backups stay: all of two days, and of what is older one a day, a week, a month."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

_ALL = timedelta(days=2)
_RULES: tuple[tuple[Callable[[datetime], tuple[int, ...]], int], ...] = (
    (lambda made: (made.year, made.month, made.day), 12),
    (lambda made: made.isocalendar()[:2], 10),
    (lambda made: (made.year, made.month), 9),
)


def backups_to_keep(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which of the moments stay; of a day, week or month the last one does."""
    newest_first = sorted(set(made), reverse=True)
    kept = {moment for moment in newest_first if now - moment < _ALL}
    kept.update(newest_first[:1])
    for period, most in _RULES:
        seen: set[tuple[int, ...]] = set()
        for moment in newest_first:
            if period(moment) not in seen and len(seen) < most:
                seen.add(period(moment))
                kept.add(moment)
    return kept
