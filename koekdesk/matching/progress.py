# SPDX-License-Identifier: MIT
"""How long work tells how far it is: each report is also a moment at which it can be stopped."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

T = TypeVar("T")

#: Called with (done, total), or (0, 0) when that is not known; raises to stop the work.
Report = Callable[[int, int], None]
#: Things between two reports.
_STEP = 64


def silent(done: int, total: int) -> None:
    """Report to nobody."""


def in_steps(things: Collection[T], report: Report, step: int = _STEP) -> Iterator[T]:
    """Yield things one by one, with a report now and then.

    Args:
        things: what is gone through.
        report: called with (done, total) before the first of each step; may raise to stop.
        step: so many things between two reports.

    """
    for done, thing in enumerate(things):
        if done % step == 0:
            report(done, len(things))
        yield thing
