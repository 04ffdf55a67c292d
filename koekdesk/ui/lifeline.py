# SPDX-License-Identifier: MIT
"""After a crash: tells until when everything is kept, and gives typed words back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from koekdesk.errors import KoekdeskError
from koekdesk.services.traces import Traces
from koekdesk.ui.jobs import Jobs

_EVERY_MS = 5_000


class Lifeline(QObject):
    """Keeps what is being typed every few seconds, encrypted; a closed register leaves nothing."""

    def __init__(
        self, traces: Traces, jobs: Jobs, words: Callable[[], str], parent: QObject | None = None
    ) -> None:
        """Take the traces, a worker, and what tells the words typed and not saved."""
        super().__init__(parent)
        self._traces, self._jobs, self._words = traces, jobs, words
        self._last = traces.read_draft()
        #: When something was last kept before it broke off; None when it was closed in peace.
        self.broke_off: datetime | None = traces.begin()
        self.draft = self._last if self.broke_off is not None else ""
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def note_kept(self) -> None:
        """Something was kept just now."""
        self._traces.kept()

    def look(self) -> None:
        """Keep the words being typed when they changed."""
        words = self._words()
        if words != self._last:
            self._last = words
            self._jobs.run(lambda _report: self._keep(words), lambda _done: None, _raise)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def end(self) -> None:
        """Leave nothing behind; the worker has stopped."""
        self._traces.end()

    def _keep(self, words: str) -> None:
        try:
            self._traces.keep_draft(words)
        except KoekdeskError:
            return  # a full disk is told when something is saved


def _raise(error: Exception) -> None:
    raise error
