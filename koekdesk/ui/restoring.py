# SPDX-License-Identifier: MIT
"""Shows the backups of the open register, and asks to go back to one."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from koekdesk.errors import KoekdeskError
from koekdesk.services.backups import BackupRow, Backups
from koekdesk.texts import error_message, format_moment
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.views.backups import BackupsPage


class Restoring(QObject):
    """Fills the page of backups; everything slow runs on the worker."""

    #: BackupRow: close the register, put this in its place, open it again.
    restore_requested = Signal(object)
    #: Path or None: where backups go once more.
    place_chosen = Signal(object)
    front_requested, front_done = Signal(object), Signal()
    #: Words for what takes a while, and that it is over.
    begun, ended = Signal(str), Signal()
    failed = Signal(object)

    def __init__(self, backups: Backups, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups, self._jobs = backups, jobs

    def show(self, register: str) -> None:
        """Show the page."""
        page = BackupsPage(register)
        page.closed.connect(self.front_done)
        page.restore_requested.connect(self.restore_requested)
        page.make_requested.connect(lambda: self._make(page))
        page.place_chosen.connect(lambda place: self._take_place(page, place))
        page.show_place(self._backups.second)
        self.front_requested.emit(page)
        self._slowly(page, self.tr("Looking at the backups…"), page.show_rows, self._backups.rows)

    def _make(self, page: BackupsPage) -> None:
        def work() -> tuple[BackupRow, list[BackupRow]]:
            return self._backups.make(), self._backups.rows()

        def done(made: tuple[BackupRow, list[BackupRow]]) -> None:
            page.show_rows(made[1])
            moment = format_moment(made[0].made, date.today())
            page.say(self.tr("There is a backup of {when}.").format(when=moment), good=True)

        self._slowly(page, self.tr("Making a backup…"), done, work)

    def _take_place(self, page: BackupsPage, place: Path | None) -> None:
        self.place_chosen.emit(place)
        page.show_place(place)
        if place is not None:
            self._make(page)

    def _slowly(
        self, page: BackupsPage, words: str, done: Callable[[Any], None], work: Callable[[], Any]
    ) -> None:
        def failed(error: Exception) -> None:
            self.ended.emit()
            if isinstance(error, KoekdeskError) and isValid(page):
                page.say(error_message(error))
            else:
                self.failed.emit(error)

        def well(result: Any) -> None:
            self.ended.emit()
            if isValid(page):
                done(result)

        self.begun.emit(words)
        self._jobs.run(lambda _report: work(), well, failed)
