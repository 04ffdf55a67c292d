# SPDX-License-Identifier: MIT
"""Runs the whole program over a register and prints what it measured, one JSON line a fact.

In a process of its own: ``python -m benchmarks.day_program FOLDER [REGISTER]``; without a register
it opens the demo. Every page is shown for the first time and after a change. A stall is measured as
work of the GUI thread between two turns of its event loop, so that a busy machine does not count.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer

import koekdesk.app as koekdesk
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.people import list_names
from koekdesk.ui.page_list import list_pages

_BEAT = 2
#: A page still fills in while there is more work than this (ms) between two beats.
_BUSY = 8
#: The program has come to rest after so long (ms) without much work.
_REST = 400
_LONGEST = 60_000


class Heart:
    """Beats in the event loop; remembers how much of the thread's own work lay between beats."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self.begin()
        self._timer.start()

    def begin(self) -> None:
        """Forget what was."""
        self.start = time.perf_counter()
        self._work = time.thread_time()
        self.longest = self.usable = 0.0

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        took = (work - self._work) * 1000
        self.longest = max(self.longest, took)
        if took > _BUSY:
            self.usable = (now - self.start) * 1000
        self._work = work


def memory() -> dict[str, float]:
    """Return MB in use: all, private, and the most there ever was; nothing where it is not told."""
    try:
        rows = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
        status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return {}
    found = {row.split(":")[0]: int(row.split()[1]) / 1024 for row in rows if row.endswith("kB")}
    most = next(int(row.split()[1]) / 1024 for row in status if row.startswith("VmHWM"))
    private = found["Private_Clean"] + found["Private_Dirty"]
    return {"rss": found["Rss"], "private": private, "most": most}


def wait(done: Callable[[], bool], most: int = _LONGEST) -> bool:
    """Let events happen until something holds; tell whether it did in time."""
    loop, end = QEventLoop(), time.perf_counter() + most / 1000
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: (done() or time.perf_counter() > end) and loop.quit())
    timer.start()
    loop.exec()
    return done()


def rest(milliseconds: int = _REST) -> None:
    """Let events happen for a while."""
    end = time.perf_counter() + milliseconds / 1000
    wait(lambda: time.perf_counter() > end)


def tell(**facts: Any) -> None:
    """Print one line."""
    print(json.dumps(facts), flush=True)


def visit(window: Any, heart: Heart, key: str) -> dict[str, float]:
    """Show a page; return when it was first painted and usable, and the longest stall, ms."""
    heart.begin()
    window.show_page(key)
    wait(lambda: True)
    first = (time.perf_counter() - heart.start) * 1000
    rest(1500)
    usable = max(0.0, heart.usable - first)
    return {"first": first, "usable": usable, "stall": heart.longest}


def change(desk: Any, who: UUID, number: int) -> None:
    """Keep one conversation, as somebody does who writes down what was said."""
    talk = ConversationInput(on=date.today(), said=f"Gesprek {number}", people=(who,))
    desk.workspace.desk.do("conversation", record_conversation, talk)


def main(folder: Path, register: Path | None) -> None:
    """Measure the whole program."""
    desk = koekdesk.start(folder)
    heart = Heart()
    if register is None:
        desk.open_demo()
    else:
        desk.open_path(register)
    wait(lambda: desk.workspace is not None and bool(desk.window.current_key()))
    rest(2000)
    advisor = desk.workspace.advisor
    advisor.stop()  # pages are measured beside a program at rest
    rest(1000)
    tell(opened=memory())
    keys = [page.key for page in list_pages(lambda _key: lambda parent: parent)]
    for key in keys:
        tell(page=key, **visit(desk.window, heart, key))
    people = desk.workspace.desk.read(list_names)
    for number, key in enumerate(keys):
        desk.window.show_page(key)
        rest(300)
        heart.begin()
        change(desk, people[number % len(people)].id, number)
        own = heart.longest
        rest(1200)
        advisor.stop()
        tell(page=key, change=max(own, heart.longest))
    desk.window.show_page("suggestions")
    advisor.refresh()
    heart.begin()
    wait(lambda: not advisor.busy, 1_800_000)
    rest(1500)
    tell(suggested=memory(), rows=len(advisor.rows), stall=heart.longest)
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
