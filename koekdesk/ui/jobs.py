# SPDX-License-Identifier: MIT
"""Slow work off the GUI thread."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore  # Qt is named with the first job: the window first
from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

#: Loaded when the first job runs: the window first.
_POOLS = "concurrent.futures.thread"
Report = Callable[[int, int], None]


class Stopped(Exception):
    """Raised inside the work after it was asked to stop."""


class Job:
    """A running piece of work, as the GUI sees it."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to stop at its next progress report."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._stop.is_set()


class _Progress:
    """How far a job is; of many reports the GUI hears only the newest, so that it keeps up."""

    def __init__(
        self,
        emit: Callable[[Callable[[], object]], object],
        hear: Callable[[int, int], object],
    ) -> None:
        self._emit, self._hear = emit, hear
        self._newest, self._waits = (0, 0), False

    def report(self, count: int, total: int) -> None:
        """Note how far it is, and have the GUI told unless it will be already."""
        self._newest = count, total
        if not self._waits:
            self._waits = True
            self._emit(self._tell)

    def _tell(self) -> None:
        self._waits = False
        self._hear(*self._newest)


def is_gone(call: Callable[..., Any]) -> bool:
    """Tell whether what is to be called belongs to a page that was thrown away meanwhile."""
    whole = call.func if isinstance(call, partial) else call
    owner = getattr(whole, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


def _ignore(*_values: object) -> None:
    pass


class Jobs(QObject):
    """Runs work on one worker thread; every callback runs on the GUI thread.

    One thread on purpose: jobs of one kind never meet each other. Workers only emit on this
    object, which lives as long as the application.
    """

    _to_gui = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._closed = False
        self._running: Job | None = None  # the one that closing stops

    def run(
        self,
        work: Callable[[Report], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Report = _ignore,
        ended: Callable[[], None] = _ignore,
        lasts: bool = False,
    ) -> Job:
        """Start ``work(report)``; call done or failed once, or neither when stopped.

        A method of a page is not called once that page is gone.

        ``ended`` comes last in any case, when the work no longer runs. Work that ``lasts`` writes:
        closing waits for it, and stops all other.
        """
        job = Job()
        if self._closed:  # a page that lives a moment longer than the register
            job.stop()
            return job

        def unwanted(call: Callable[..., Any]) -> bool:
            return job.stopped or is_gone(call)

        hear = lambda count, total: unwanted(progressed) or progressed(count, total)  # noqa: E731
        far = _Progress(self._to_gui.emit, hear)

        def report(count: int, total: int) -> None:
            if job.stopped:
                raise Stopped
            far.report(count, total)

        def body() -> None:
            self._running = None if lasts else job
            if self._closed and not lasts:
                job.stop()
            try:
                if not job.stopped:
                    result = work(report)
                    self._to_gui.emit(lambda: unwanted(done) or done(result))
            except Stopped:
                pass
            except Exception as error:
                caught = error
                self._to_gui.emit(lambda: unwanted(failed) or failed(caught))
            finally:
                self._to_gui.emit(ended)

        self._workers().submit(body)
        return job

    def stop(self) -> None:
        """Stop the running job and begin no other; closing then waits for it."""
        self._closed = True
        if (running := self._running) is not None:
            running.stop()

    def close(self) -> None:
        """Stop the running job and wait for it; forget the waiting ones."""
        self.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def wait(self) -> None:
        """Wait for everything that was asked; after this nothing runs any more."""
        self._closed = True
        if self._pool is not None:
            self._pool.shutdown(wait=True)

    def _workers(self) -> ThreadPoolExecutor:
        pool = self._pool
        if pool is None:
            pools = importlib.import_module(_POOLS)
            pool = self._pool = pools.ThreadPoolExecutor(1, thread_name_prefix="job")
            queued = QtCore.Qt.ConnectionType.QueuedConnection
            self._to_gui.connect(self._run_on_gui, queued)
        return pool

    @Slot(object)
    def _run_on_gui(self, call: Callable[[], Any]) -> None:
        call()
