# SPDX-License-Identifier: MIT
"""Backups while a register is open: soon after opening, every half hour, and when it closes."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from koekdesk.errors import KoekdeskError
from koekdesk.services.backups import Backups
from koekdesk.ui.jobs import Jobs

_FIRST = 60 * 1000
_EVERY = 30 * 60 * 1000


class Safekeeping(QObject):
    """Runs the backups of one register on the worker."""

    #: A backup could not be made, or not everywhere: KoekdeskError.
    failed = Signal(object)
    #: Backups are up to date; the files that could not be reached (list[Path]).
    done = Signal(object)

    def __init__(self, backups: Backups, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backups, self._jobs = backups, jobs
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.run)
        self._timer.start(_EVERY)
        QTimer.singleShot(_FIRST, self, self.run)

    def run(self) -> None:
        """Bring the backups up to date now; also after an erasure or another passphrase."""
        self._jobs.run(lambda _report: self.backups.tick(), self._on_done, self._on_failed)

    def stop(self) -> None:
        """Make no more backups by the clock."""
        self._timer.stop()

    def finish(self) -> KoekdeskError | None:
        """Make the last backup; slow, and safe on a worker. A full disk keeps nobody here."""
        try:
            self.backups.tick()
        except KoekdeskError as error:
            return error
        return None

    def set_second_place(self, place: Path | None) -> None:
        """Copy backups to another place too, such as a stick, from the next one on."""
        self.backups.second = place

    def _on_done(self, unreached: list[Path]) -> None:
        self.done.emit(unreached)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, KoekdeskError):
            raise error
        self.failed.emit(error)
