# SPDX-License-Identifier: MIT
"""Bring a spreadsheet in: look first, then all of it or nothing, as one step to take back."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.files.spreadsheets import read_tables
from koekdesk.files.tables import Table
from koekdesk.services.import_apply import apply_import
from koekdesk.services.import_plan import (
    ImportDecisions,
    ImportPlan,
    ImportResult,
    SheetChoice,
)
from koekdesk.services.import_rows import guess_choice
from koekdesk.services.importing import plan_import
from koekdesk.texts import error_message
from koekdesk.ui.context import Context
from koekdesk.ui.dialogs.files import ask_spreadsheet
from koekdesk.ui.jobs import Job, Report
from koekdesk.ui.look import PAGE_MARGIN, set_surface
from koekdesk.ui.views.import_result import ResultView
from koekdesk.ui.views.import_review import ReviewChoices, ReviewView
from koekdesk.ui.views.import_start import StartView, dropped_file
from koekdesk.ui.widgets.status import ProgressLine

#: Planning waits this long (ms) for the next choice.
_PAUSE = 350


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as it was read, with how its sheets are probably meant."""

    path: Path
    tables: tuple[Table, ...]
    sheets: tuple[SheetChoice, ...]


class ImportPage(QWidget):
    """The page that brings a spreadsheet in."""

    people_requested = Signal()
    #: Note who likes their first name on cards.
    cards_requested = Signal()
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._read: _Read | None = None
        self._job: Job | None = None
        self._reading = self._importing = False
        self.start = StartView()
        self.reading = ProgressLine()
        self.review = ReviewView()
        self.result = ResultView()
        self._stack = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._plan)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def open_file(self, path: Path) -> None:
        """Read a file and show what it holds."""
        if not self._importing:
            self._read_file(path, None)

    def half_done(self) -> tuple[_Read, ReviewChoices] | None:
        """Return the file that is looked at and what was chosen; None when there is nothing."""
        looking = self._stack.currentWidget() is self.review and not self._importing
        return (self._read, self.review.chosen()) if looking and self._read is not None else None

    def resume(self, looked_at: tuple[_Read, ReviewChoices]) -> None:
        """Look at the same file again, with what was chosen."""
        self._read, chosen = looked_at
        self.review.show_again(self._read.path.name, self._read.tables, chosen)
        self._stack.setCurrentWidget(self.review)
        self._plan()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None and not self._importing:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def _lay_out(self) -> None:
        set_surface(self, "paper")
        for view in (self.start, self.review, self.result):
            self._stack.addWidget(view)
        self.reading.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN // 2, PAGE_MARGIN, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reading)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.start.file_requested.connect(self._ask)
        self.review.another_requested.connect(self._ask)
        self.result.another_requested.connect(self._begin_again)
        self.result.people_requested.connect(self.people_requested)
        self.result.cards_requested.connect(self.cards_requested)
        self.reading.stop_requested.connect(self._stop)
        self.review.progress.stop_requested.connect(self._stop)
        self.review.changed.connect(self._choices_changed)
        self.review.encoding_chosen.connect(self._choose_encoding)
        self.review.bring_requested.connect(self._bring)
        self._context.desk.changed.connect(self._register_changed)

    def _ask(self) -> None:
        folder = self._read.path.parent if self._read else Path.home()
        path = ask_spreadsheet(self, folder)
        if path is not None:
            self.open_file(path)

    def _begin_again(self) -> None:
        self._stack.setCurrentWidget(self.start)
        self.start.choose.setFocus()

    def _register_changed(self, tables: set[str]) -> None:
        """Look again when people changed; after Undo somebody can go on where they were."""
        shown = self._stack.currentWidget()
        taken_back = shown is self.result and self._context.desk.redo_label == self._label()
        if taken_back:
            self._stack.setCurrentWidget(self.review)
        if taken_back or (shown is self.review and not self._importing and "person" in tables):
            self._choices_changed()

    def _label(self) -> str:
        """Return the words for Undo."""
        file = self._read.path.name if self._read else ""
        return self.tr("Bring in {file}").format(file=file)

    # Reading.

    def _read_file(self, path: Path, encoding: str | None) -> None:
        if self._importing:
            return
        self._show_error("")
        self.review.show_plan(None)  # what is shown now is not what is being read
        self.reading.begin(self.tr("Reading {file}…").format(file=path.name))
        work = partial(_read_sheets, path, encoding)
        self._reading = True
        again = encoding is not None
        self._run(work, partial(self._show_file, again), self.reading, self._not_read)

    def _not_read(self, error: Exception) -> None:
        """Say what was in the way, and go on with the file read before, if there is one."""
        self._reading = False
        self._plan(self.review.show_plan)
        self._failed(error)

    def _choose_encoding(self, encoding: str) -> None:
        if self._read is not None:
            self._read_file(self._read.path, encoding)

    def _show_file(self, again: bool, read: _Read) -> None:
        """Show a file; when only its letters are read anew, the choices made stay."""
        self._reading = False
        before, self._read = self._read, read
        made = [view.choice for view in self.review.sheets]
        if again and before is not None and len(made) == len(read.tables):
            self.review.show_tables(read.tables, made)
        else:
            self.review.show_file(read.path.name, read.tables, read.sheets)
        self._stack.setCurrentWidget(self.review)
        self._plan()

    # Planning.

    def _choices_changed(self) -> None:
        self.review.show_plan(None)
        if not self._reading:
            self._pause.start()

    def _plan(self, done: Callable[[ImportPlan], None] | None = None) -> None:
        if self._read is None:
            return
        self.review.progress.begin(self.tr("Looking at what comes in…"))
        sheets = [view.choice for view in self.review.sheets]
        desk, tables, choices = self._context.desk, self._read.tables, self.review.choices

        @_undisturbed()
        def work(report: Report) -> ImportPlan:
            return desk.read(plan_import, tables, sheets, date.today(), choices, report)

        self._run(work, done or self._show_plan, self.review.progress, self._failed)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._show_error("")
        self.review.show_plan(plan)

    # Bringing in.

    def _bring(self) -> None:
        plan = self.review.plan
        if plan is None or self._read is None or self._importing:
            return
        decisions = self.review.decided.for_plan(plan)

        @_undisturbed()
        def work(session: Any, report: Report) -> ImportResult:
            return apply_import(session, plan, decisions, date.today(), report)

        self._importing = True
        self.review.set_busy(True)
        self.review.progress.begin(self.tr("Bringing in {file}…").format(file=self._read.path.name))
        self._job = self._context.desk.do_slowly(
            self._context.jobs,
            self._label(),
            work,
            partial(self._brought, plan, decisions),
            self._not_brought,
            self.review.progress.report,
            self._stopped_bringing,
        )

    def _brought(self, plan: ImportPlan, decisions: ImportDecisions, result: ImportResult) -> None:
        self._end_bringing()
        name = self._read.path.name if self._read else ""
        self.result.show_result(name, plan, decisions, result)
        self._stack.setCurrentWidget(self.result)
        self.result.people.setFocus()
        self.said.emit(self.tr("{file} is in. Undo takes all of it back.").format(file=name))

    def _not_brought(self, error: Exception) -> None:
        self._end_bringing()
        self._failed(error)

    def _stopped_bringing(self) -> None:
        self._end_bringing()
        self.said.emit(self.tr("Stopped. Nothing was brought in."))

    def _end_bringing(self) -> None:
        self._importing = False
        self._job = None
        self.review.progress.end()
        self.review.set_busy(False)

    # Work in the background.

    def _run(
        self,
        work: Callable[[Report], Any],
        done: Callable[[Any], None],
        line: ProgressLine,
        failed: Callable[[Exception], None],
    ) -> None:
        """Start reading or planning; what was read or planned before is no longer wanted."""
        if self._importing:
            return
        self._pause.stop()
        if self._job is not None:
            self._job.stop()

        end = partial(self._end_running, line)
        self._job = self._context.jobs.run(
            work, partial(end, done), partial(end, failed), line.report
        )

    def _end_running(self, line: ProgressLine, then: Callable[[Any], None], outcome: Any) -> None:
        line.end()
        then(outcome)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
        if not self._importing:
            self.reading.end()
            self.review.progress.end()
            if self._reading:  # the file read before is still there
                self._reading = False
                self._plan(self.review.show_plan)
            self._show_error(self.tr("Stopped. Nothing was brought in, and your choices stay."))

    def _failed(self, error: Exception) -> None:
        """Say in plain words what is in the way; everything chosen stays."""
        if not isinstance(error, KoekdeskError):
            raise error
        if self._stack.currentWidget() is self.result:
            self._stack.setCurrentWidget(self.start)
        self._show_error(error_message(error))

    def _show_error(self, words: str) -> None:
        self.review.show_error(words)
        self.start.show_error(words)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold back the search for unused objects, which halts every thread when there are many."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _read_sheets(path: Path, encoding: str | None, report: Report) -> _Read:
    """Read a file and guess how its sheets are meant; runs on a worker thread."""
    tables: Sequence[Table] = read_tables(path, encoding, report)
    return _Read(path, tuple(tables), tuple(guess_choice(table) for table in tables))
