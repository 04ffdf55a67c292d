# SPDX-License-Identifier: MIT
"""When Python loads what a register needs, and when it looks for garbage."""

import gc
import importlib
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

#: Pages load the database, the engine and everything else; only when a register opens.
_WORKSPACE, _MEMORY = "koekdesk.ui.workspace", "koekdesk.memory"
_MOMENT = 30  # milliseconds
#: New things before Python looks through the new, and through what is less new; through
#: everything never by itself: everybody waits 50 ms then, in a large register a second.
_ROUNDS = (700, 10, 1_000_000)


def load_workspace() -> Any:
    """Load everything a register needs; takes a second the first time, on a worker thread."""
    if _WORKSPACE in sys.modules:
        return importlib.import_module(_WORKSPACE)
    importlib.import_module(_MEMORY).keep_little()
    # What is loaded stays. Each time Python looked through it for garbage, everybody waited 70 ms.
    gc.disable()
    try:
        return importlib.import_module(_WORKSPACE)
    finally:
        gc.freeze()
        gc.enable()


def when_shown(owner: QObject, call: Callable[[], object]) -> None:
    """Call a moment after the window that is being made is on screen, also on a slow computer."""
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(_MOMENT, owner, call))


def collect_again() -> None:
    """Let Python look for garbage from now on; ``__main__`` let it wait for the first window."""
    gc.set_threshold(*_ROUNDS)
    if not gc.isenabled():
        gc.freeze()  # what is loaded stays
        gc.enable()


def collect_all() -> None:
    """Let Python look through everything for garbage; nobody is at the keys."""
    gc.collect()


def keep_read() -> None:
    """Spare Python looking through what was read of a register, until that closes."""
    gc.freeze()


def let_go_read() -> None:
    """Let Python look through it again: the register is closed."""
    gc.unfreeze()


def step_by_step(
    owner: QObject, wanted: Callable[[], bool], steps: Sequence[Callable[[], object]]
) -> None:
    """Do one thing after the other while it is wanted, with room in between for keys and clicks."""
    if steps and wanted():
        steps[0]()
        QTimer.singleShot(1, owner, lambda: step_by_step(owner, wanted, steps[1:]))
