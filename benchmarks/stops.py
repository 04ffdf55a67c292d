# SPDX-License-Identifier: MIT
"""How soon Stop ends the work at 10,000 people, wherever in it one presses: the longest gap.

Work can be stopped where it reports. A whole run is made as the program makes it (texts get their
vectors, the register is read, matched, named), then the questions a page can ask; the longest gap
between two reports is the longest wait after Stop, and after closing the window. By the clock, on a
machine that may be busy, and in work of the processor, which other programs hardly touch.
"""

import inspect
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import FrameType

from benchmarks.crowd import PEOPLE, make_crowd
from koekdesk.matching.bridges import connectors_in
from koekdesk.matching.encoder import Encoder, load_encoder
from koekdesk.register.database import open_register
from koekdesk.ui.advice import Reading, advise
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Report

_TODAY = date(2026, 11, 20)


class Gaps:
    """The gaps between reports: how long by the clock, of how much work, and where."""

    def __init__(self) -> None:
        self.found: list[tuple[float, float, str]] = []
        self._begin("the start")

    def _begin(self, where: str) -> None:
        self._where, self._clock, self._work = where, time.perf_counter(), time.process_time()

    def report(self, *_how_far: int) -> None:
        """Note a moment at which the work can be stopped."""
        self.end(_place(inspect.currentframe()))

    def end(self, where: str) -> None:
        """Note the end of a gap."""
        clock, work = time.perf_counter() - self._clock, time.process_time() - self._work
        self.found.append((clock, work, f"{self._where} -> {where}"))
        self._begin(where)

    def row(self, what: str) -> tuple[str, ...]:
        """Return the longest gap as a row: what, measured, where, wanted."""
        clock = max(one[0] for one in self.found)
        _, work, where = max(self.found, key=lambda one: one[1])
        return what, f"{clock:.2f} s, {work:.2f} s of work", where, "<= 1 s of work"


def _place(frame: FrameType | None) -> str:
    """Return where a report came from: past the helpers that report for others."""
    while frame is not None and frame.f_code.co_name in ("in_steps", "report", "<listcomp>"):
        frame = frame.f_back
    return f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}" if frame else ""


def rows(people: int = PEOPLE) -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, where, wanted."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(open_register(make_crowd(Path(folder) / "crowd.koek", _TODAY, people)))
        try:
            return _rows(desk, people)
        finally:
            desk.close()


def _rows(desk: Desk, people: int) -> list[tuple[str, ...]]:
    encoder = load_encoder()
    table, reading = [], _whole_run(desk, encoder)
    table.append(reading[1].row(f"Stop a run at {people:,} people: the longest wait"))
    matcher = reading[0].matcher
    questions: dict[str, Callable[[Report], object]] = {
        "Stop looking for who lies between": lambda r: connectors_in(
            matcher.world.network, report=r
        ),
        "Stop the first question": lambda r: matcher.ask("zwerfvuil", report=r),
        "Stop looking for themes": matcher.themes,
    }
    for what, work in questions.items():
        gaps = Gaps()
        work(gaps.report)
        gaps.end("the end")
        table.append(gaps.row(what))
    return table


def _whole_run(desk: Desk, encoder: Encoder | None) -> tuple[Reading, Gaps]:
    gaps = Gaps()
    advice = advise(desk, lambda: encoder, _TODAY, gaps.report)
    gaps.end("the end")
    return advice.reading, gaps


if __name__ == "__main__":
    for row in rows(int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE):
        print("  ".join(row))
