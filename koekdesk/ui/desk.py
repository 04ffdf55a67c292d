# SPDX-License-Identifier: MIT
"""The one door between widgets and services: runs actions, announces changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from koekdesk.errors import KoekdeskError
from koekdesk.register.database import Register, storage_errors
from koekdesk.register.history import ALL_TABLES, History, Step
from koekdesk.services.backups import erase_for_good
from koekdesk.ui.jobs import Job, Jobs, Report, is_gone

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from koekdesk.register.vault import Vault

T = TypeVar("T")
P = ParamSpec("P")


class Desk(QObject):
    """Everything a page does to the register goes through here."""

    #: Names of the tables that changed.
    changed = Signal(set)
    #: Somebody was erased for good; the backups must forget them too.
    erased = Signal()
    #: An action could not be done; nothing was changed. Carries a KoekdeskError.
    refused = Signal(object)

    def __init__(self, register: Register, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._history = History(register.writes)

    @property
    def path(self) -> Path:
        """Return the register's file."""
        return self._register.path

    def is_at(self, path: Path) -> bool:
        """Tell whether this is the register's file, also by another name: a link to it."""
        try:
            return self.path.samefile(path)
        except OSError:
            return self.path.resolve() == path.resolve()

    @property
    def vault(self) -> Vault | None:
        """Return the keys of the register; None when it is a plain one, as the demo is."""
        return self._register.vault

    @property
    def undo_label(self) -> str:
        """Return what Undo would take back, or nothing."""
        return self._history.undo_steps[-1].label if self._history.undo_steps else ""

    @property
    def redo_label(self) -> str:
        """Return what Redo would do again, or nothing."""
        return self._history.redo_steps[-1].label if self._history.redo_steps else ""

    def read(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a service function that only reads; safe on any thread."""
        with storage_errors(self.path), self._register.sessions() as session:
            return query(session, *args, **kwargs)

    def do(
        self,
        label: str,
        action: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a service function that writes, as one transaction and one undo step."""
        assert label.strip(), "a step needs words, for Undo to say"
        with storage_errors(self.path), self._history.step(label) as (session, step):
            result = action(session, *args, **kwargs)
        self._announce(step)
        return result

    def try_do(
        self,
        label: str,
        action: Callable[Concatenate[Session, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Do it, or tell through ``refused`` why not; return whether it was done."""
        try:
            self.do(label, action, *args, **kwargs)
        except KoekdeskError as error:
            self.refused.emit(error)
            return False
        return True

    def try_for_good(
        self, action: Callable[Concatenate[Session, P], object], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        """Do what cannot be undone, and let go of every step before it; return whether it was.

        Whoever is erased must not stand in what Undo remembers, nor in free pages, the log or
        backups; the last are reached on a worker, after ``erased``.
        """
        try:
            erase_for_good(self._register, action, *args, **kwargs)
        except KoekdeskError as error:
            self.refused.emit(error)
            return False
        self._history.forget()
        self.changed.emit(set(ALL_TABLES))
        self.erased.emit()
        return True

    def do_slowly(
        self,
        jobs: Jobs,
        label: str,
        work: Callable[[Session, Report], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progressed: Report,
        stopped: Callable[[], None],
    ) -> Job:
        """Do a long action on a worker thread, as one step; stopping takes all of it back.

        Of ``done``, ``failed`` and ``stopped`` one is called. Who stops too late gets ``done``:
        what was kept meanwhile is not hidden, and Undo takes it back.
        """
        kept: list[tuple[Step, T]] = []
        caught: list[Exception] = []

        def body(report: Report) -> None:
            with storage_errors(self.path), self._history.step(label) as (session, step):
                result = work(session, report)
            kept.append((step, result))

        def ended() -> None:
            if kept:
                self._announce(kept[0][0])
            if is_gone(done):
                return
            if kept:
                done(kept[0][1])
            elif caught:
                failed(caught[0])
            else:
                stopped()

        return jobs.run(body, lambda _nothing: None, caught.append, progressed, ended, lasts=True)

    def keep(
        self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Write to a cache: one transaction, outside undo, unannounced; safe on any thread."""
        with storage_errors(self.path), self._register.writes.begin() as session:
            return action(session, *args, **kwargs)

    def undo(self) -> None:
        """Take the last step back."""
        self._step_through(self._history.undo, self.undo_label)

    def redo(self) -> None:
        """Do it again."""
        self._step_through(self._history.redo, self.redo_label)

    def close(self) -> None:
        """Close the register; everything confirmed is in its file."""
        self._register.close()

    def _step_through(self, move: Callable[[], Step], label: str) -> None:
        if not label:
            return
        try:
            with storage_errors(self.path):
                step = move()
        except KoekdeskError as error:
            self.refused.emit(error)
        else:
            self._announce(step)

    def _announce(self, step: Step) -> None:
        if step.changes:
            self.changed.emit(step.tables)
