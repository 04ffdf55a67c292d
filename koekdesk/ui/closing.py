# SPDX-License-Identifier: MIT
"""Closes registers off the GUI thread: the last backup of a large one takes seconds."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from koekdesk.errors import KoekdeskError
from koekdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from koekdesk.ui.workspace import Workspace

_PAGE = "koekdesk.ui.views.goodbye"


class Closing(QObject):
    """Takes registers that nobody looks at any more, and closes one after the other."""

    #: A page to show in front of everything, and that it may go.
    front_requested, front_done = Signal(object), Signal()
    #: Words for what takes a while, and that it is over; the page in front says it.
    begun, ended = Signal(str), Signal()
    #: The last backup could not be made, or not everywhere: KoekdeskError.
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._leaving: list[Workspace] = []

    @property
    def busy(self) -> bool:
        """Tell whether a register is still being closed."""
        return bool(self._leaving)

    def close(self, workspace: Workspace, then: Callable[[], object] = lambda: None) -> None:
        """Close a register; call ``then`` when others can open it."""
        self._leaving.append(workspace)
        workspace.leave()

        def end() -> None:
            self._leaving.remove(workspace)
            workspace.deleteLater()
            then()

        self._jobs.run(lambda _report: workspace.finish(), self._tell, _raise, ended=end)

    def watch(self, then: Callable[[], object]) -> None:
        """Show what is being done, and call ``then`` when all is closed; pages are gone by now."""
        page = importlib.import_module(_PAGE).GoodbyePage()
        page.hurry_requested.connect(self.hurry)
        self.front_requested.emit(page)

        def end() -> None:
            if isValid(page) and not page.isHidden():  # nothing else came in front meanwhile
                self.front_done.emit()
            then()

        self._jobs.run(lambda _report: None, lambda _nothing: None, _raise, ended=end)

    def hurry(self) -> None:
        """Leave out what is left of the last backups: the next start makes up for it."""
        for workspace in self._leaving:
            if workspace.safekeeping is not None:
                workspace.safekeeping.backups.stop()

    def wait(self) -> None:
        """Wait until all are closed."""
        self._jobs.wait()

    def _tell(self, error: KoekdeskError | None) -> None:
        if error is not None:
            self.failed.emit(error)


def _raise(error: Exception) -> None:
    raise error
