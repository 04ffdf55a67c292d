# SPDX-License-Identifier: MIT
"""When Python loads what a register needs, and when it looks for garbage."""

import gc
import importlib
import sys
from typing import Any

#: Pages load the database, the engine and everything else; only when a register opens.
_WORKSPACE = "koekdesk.ui.workspace"


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


def collect_again() -> None:
    """Let Python look for garbage from now on; ``__main__`` let it wait for the first window."""
    if not gc.isenabled():
        gc.freeze()  # what is loaded stays
        gc.enable()
