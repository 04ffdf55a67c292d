# SPDX-License-Identifier: MIT
"""How a register comes open: off the GUI thread, asking its passphrase on a page of its own."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.loading import load_workspace

_WORK = "koekdesk.services.opening"
_BACKUPS = "koekdesk.ui.views.backups"
_UNLOCK = "koekdesk.ui.views.unlock"
_CHOOSE = "koekdesk.ui.views.choose_passphrase"
_TEXTS = "koekdesk.texts"
_TRY_AGAIN = (
    ErrorCode.PASSPHRASE_NEEDED,
    ErrorCode.WRONG_PASSPHRASE,
    ErrorCode.WRONG_RECOVERY_CODE,
    ErrorCode.RECOVERY_CODE_TYPO,
)


#: After these there is nothing to try again on the page of the passphrase.
_CLOSED = (
    ErrorCode.FILE_MISSING,
    ErrorCode.IS_FOLDER,
    ErrorCode.NOT_A_REGISTER,
    ErrorCode.DAMAGED_REGISTER,
    ErrorCode.NEWER_REGISTER,
    ErrorCode.TAMPERED_REGISTER,
    ErrorCode.REGISTER_IN_USE,
    ErrorCode.KEYS_DAMAGED,
    ErrorCode.FILE_EXISTS,
)


#: After these a backup helps.
_DAMAGED = (
    ErrorCode.DAMAGED_REGISTER,
    ErrorCode.KEYS_DAMAGED,
    ErrorCode.TAMPERED_REGISTER,
)


class Opened(NamedTuple):
    """A register that came open, and what is known about how."""

    register: Any
    path: Path | None  # None: the demo, which is not remembered
    then: Callable[[], None] | None = None  # instead of showing the first page
    code: str = ""  # a fresh recovery code, for the page in the drawer
    by_code: bool = False  # with the recovery code: the passphrase is forgotten
    aside: Path | None = None  # a backup took its place; what stood there is here


class _Way(NamedTuple):
    """One way to open a register, to try again with another passphrase."""

    work: Callable[[Any], Any]
    path: Path | None
    then: Callable[[], None] | None = None
    unlock: Any = None
    by_code: bool = False


def _load_work() -> Any:
    load_workspace()
    return importlib.import_module(_WORK)


class Opening(QObject):
    """Opens registers, one at a time; the one that is open stays until the next one is."""

    #: Words for what takes a while, and that it is over.
    begun, ended = Signal(str), Signal()
    opened = Signal(object)  # Opened
    #: The exception, and the Path or None.
    failed = Signal(object, object)
    #: A page to show in front of everything, and that it may go.
    front_requested, front_done = Signal(object), Signal()
    #: The register that is open must be closed; what to do then.
    must_close = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        data_dir: Path,
        second_place: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        """Take where copies and backups are kept, and what tells where backups go once more."""
        super().__init__(parent)
        self._jobs, self._data_dir = jobs, data_dir
        self._busy = False
        self._second_place = second_place
        self._page: Any = None  # where a passphrase is being asked

    @property
    def busy(self) -> bool:
        """Tell whether a register is coming open."""
        return self._busy

    def open_path(self, path: Path, unlock: Any = None, by_code: bool = False) -> None:
        """Open a register; asks for its passphrase when it has one."""
        data_dir = self._data_dir
        work = lambda module: module.open_existing(path, unlock, data_dir)  # noqa: E731
        self._run(_Way(work, path, None, unlock, by_code))

    def open_demo(self) -> None:
        """Make the demo neighbourhood afresh and open it."""
        self._run(_Way(lambda module: module.open_demo(self._data_dir), None))

    def create(
        self, path: Path, passphrase: str | None, then: Callable[[], None] | None = None
    ) -> None:
        """Make a register and open it."""
        data_dir = self._data_dir
        work = lambda module: module.create_new(path, passphrase, data_dir)  # noqa: E731
        self._run(_Way(work, path, then))

    def go_back(self, row: Any, desk: Any) -> None:
        """Let a backup take the place of the register that is open, and open it again."""
        path, key = desk.path, desk.vault.key if desk.vault is not None else None
        data_dir, words = self._data_dir, self._aside_words()
        work = lambda module: module.go_back(row, path, key, data_dir, words)  # noqa: E731
        self.must_close.emit(lambda: self._run(_Way(work, path, None, key)))

    def ask_new(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Ask which passphrase a new register gets, then make it."""
        page = importlib.import_module(_CHOOSE).ChoosePassphrasePage(
            self.tr("A passphrase for “{register}”").format(register=path.stem),
            self.tr("What people tell you stays between you. Only who knows the words gets in."),
            self.tr("Make the register"),
            (path.stem,),
        )
        page.chosen.connect(lambda passphrase: self.create(path, passphrase, then))
        self._show(page)

    def ask_protection(self, path: Path) -> None:
        """Ask which passphrase the open register gets, close it, and open it with that."""
        page = importlib.import_module(_CHOOSE).ChoosePassphrasePage(
            self.tr("A passphrase for “{register}”").format(register=path.stem),
            self.tr("Everything in it stays as it is. From now on it opens with these words."),
            self.tr("Protect the register"),
            (path.stem,),
        )
        page.chosen.connect(lambda passphrase: self._protect(path, passphrase))
        self._show(page)

    def forget(self) -> None:
        """Let go of a question for a passphrase."""
        self._page = None

    def _ask_passphrase(self, path: Path) -> None:
        page = importlib.import_module(_UNLOCK).UnlockPage(
            path.stem, self.tr("This register opens with a passphrase."), self.tr("Cancel")
        )
        code_type = importlib.import_module(_UNLOCK).RecoveryCode
        page.unlock_requested.connect(
            lambda unlock: self.open_path(path, unlock, isinstance(unlock, code_type))
        )
        self._show(page)

    def _protect(self, path: Path, passphrase: str) -> None:
        data_dir = self._data_dir
        work = lambda module: module.protect_plain(path, passphrase, data_dir)  # noqa: E731
        self.must_close.emit(lambda: self._run(_Way(work, path)))

    def _show(self, page: Any) -> None:
        self._page = page
        page.cancelled.connect(self._cancel)
        self.front_requested.emit(page)

    def _cancel(self) -> None:
        if not self._busy:
            self._page = None
            self.front_done.emit()

    def _run(self, way: _Way) -> None:
        if self._busy:
            return
        self._busy = True
        self.begun.emit(self.tr("Opening the register…"))

        def done(result: Any) -> None:
            self._end()
            self._page = None
            self.front_done.emit()
            self.opened.emit(
                Opened(result.register, way.path, way.then, result.code, way.by_code, result.aside)
            )

        def failed(error: Exception) -> None:
            self._end()
            self._on_failure(error, way)

        self._jobs.run(lambda _report: way.work(_load_work()), done, failed)

    def _end(self) -> None:
        self._busy = False
        self.ended.emit()

    def _on_failure(self, error: Exception, way: _Way) -> None:
        code = error.code if isinstance(error, KoekdeskError) else None
        if code is ErrorCode.PASSPHRASE_NEEDED and way.path is not None:
            self._ask_passphrase(way.path)
        elif code in _TRY_AGAIN and self._page is not None:
            self._page.say(importlib.import_module(_TEXTS).error_message(error))
        elif code in _DAMAGED and way.path is not None:
            self._offer_backup(error, way.path, way.unlock)
        else:
            self._give_up(error, way.path)

    def _give_up(self, error: Exception, path: Path | None) -> None:
        code = error.code if isinstance(error, KoekdeskError) else None
        if self._page is not None and code in (None, *_CLOSED):
            self._page = None
            self.front_done.emit()
        self.failed.emit(error, path)

    def _offer_backup(self, error: Exception, path: Path, unlock: Any) -> None:
        """Show the newest backup of a register that is damaged, when there is one."""
        data_dir, second = self._data_dir, self._second_place()

        def done(found: Any) -> None:
            if found is None:
                self._give_up(error, path)
                return
            row, sealed = found
            what = importlib.import_module(_TEXTS).error_message(error)
            module = importlib.import_module(_BACKUPS)
            page = module.DamagedPage(path, what, row, asks=sealed and unlock is None)
            page.restore_requested.connect(lambda typed: self._go_back(path, typed or unlock))
            self._show(page)

        work = lambda _report: _load_work().newest_backup(path, data_dir, second)  # noqa: E731
        self._jobs.run(work, done, lambda failure: self._give_up(failure, path))

    def _go_back(self, path: Path, unlock: Any) -> None:
        where, words = (self._data_dir, self._second_place()), self._aside_words()
        work = lambda module: module.go_back_to_newest(path, unlock, *where, words)  # noqa: E731
        self._run(_Way(work, path, None, unlock))

    def _aside_words(self) -> str:
        """Return what stands in the name of a file whose place a backup takes."""
        return self.tr("set aside")
