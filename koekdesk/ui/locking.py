# SPDX-License-Identifier: MIT
"""Closes the window over an open register, and remembers where it was."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from koekdesk.ui.explaining import Explaining

if TYPE_CHECKING:
    from koekdesk.ui.main_window import MainWindow
    from koekdesk.ui.workspace import Workspace

#: Loaded when first needed.
_COVERING = "koekdesk.ui.covering"


class Locking:
    """Takes everything from the screen that others might read, and lets it come back."""

    def __init__(self, explaining: Explaining) -> None:
        self._explaining = explaining
        self._at: str | None = None  # the page that was shown

    @property
    def locked(self) -> bool:
        """Tell whether nothing of the register may be seen now."""
        return self._at is not None

    def lock(self, window: MainWindow, workspace: Workspace) -> None:
        """Throw the pages away; what is half done is held by the workspace."""
        self._at = window.current_key()
        self._explaining.hold()
        workspace.drafts.keep(window)  # before anything loses the keyboard
        if workspace.lifeline is not None:
            workspace.lifeline.look()  # a computer that goes to sleep may not wake up
        importlib.import_module(_COVERING).cover(window)
        window.set_register("")
        window.show_front(workspace.doorkeeper.lock_page())

    def unlock(self, window: MainWindow) -> str:
        """Let things be seen again; return the page that was shown."""
        key, self._at = self._at or "", None
        window.end_front()
        return key

    def forget(self) -> None:
        """There is nothing left to lock."""
        self._at = None
