# SPDX-License-Identifier: MIT
"""When Python loads what a register needs, and when it looks for garbage."""

import gc
import importlib
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

#: Pages load the database, the engine and everything else; only when a register opens.
_WORKSPACE = "koekdesk.ui.workspace"
_MOMENT = 30  # milliseconds


def load_workspace() -> Any:
    """Load everything a register needs; takes a second the first time, on a worker thread."""
    if _WORKSPACE in sys.modules:
        return importlib.import_module(_WORKSPACE)
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
    if not gc.isenabled():
        gc.freeze()  # what is loaded stays
        gc.enable()
