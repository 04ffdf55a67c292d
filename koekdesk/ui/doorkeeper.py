# SPDX-License-Identifier: MIT
"""What goes on around one open register so that it stays safe: locking, passphrases, the code."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.printing.recovery_sheet import RecoverySheet
from koekdesk.services.passphrases import RecoveryCode, Unlock
from koekdesk.texts import error_message
from koekdesk.ui.away import Away
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.loading import collect_all
from koekdesk.ui.views.passphrases import PassphrasesPage
from koekdesk.ui.views.recovery_code import RecoveryCodePage
from koekdesk.ui.views.unlock import GoOnPage, UnlockPage


class Doorkeeper(QObject):
    """Knows who may see the open register, and asks them; shows its pages in front of all else."""

    #: Nobody is at the desk.
    left = Signal()
    #: The desk goes on; whether that was with the recovery code.
    unlocked = Signal(bool)
    front_requested, front_done = Signal(object), Signal()
    #: Words for what takes a while, and that it is over.
    begun, ended = Signal(str), Signal()
    failed = Signal(object)
    #: A quiet line.
    said = Signal(str)
    #: The recovery code is on paper.
    code_confirmed = Signal()

    def __init__(self, desk: Desk, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, Jobs(self)
        self._code = ""  # not on paper yet
        self._then: Callable[[], object] = lambda: None
        self.away = Away(minutes, self)
        self.away.left.connect(self.left)
        self.away.paused.connect(collect_all)

    @property
    def protected(self) -> bool:
        """Tell whether the register has a passphrase."""
        return self._desk.vault is not None

    def close(self) -> None:
        """Stop what runs."""
        self._jobs.close()

    def lock_page(self) -> QWidget:
        """Return the page that covers the desk; nothing on it tells what is behind."""
        if not self.protected:
            page = GoOnPage(
                self.tr("The desk is closed for a moment"),
                self.tr("Whatever you were typing is still there."),
            )
            page.go_on_requested.connect(lambda: self.unlocked.emit(False))
            return page
        page = UnlockPage(
            self.tr("The desk is closed for a moment"),
            self.tr(
                "Whatever you were typing is still there. Your passphrase opens the desk again."
            ),
            "",
        )
        page.unlock_requested.connect(lambda unlock: self._unlock(page, unlock))
        return page

    def show_passphrases(self, by_code: bool = False) -> None:
        """Show what opens the register; after the recovery code, ask for a new passphrase."""
        vault = self._desk.vault
        if vault is None:
            return
        page = PassphrasesPage(self._desk.path.stem)
        page.closed.connect(self.front_done)
        page.check_requested.connect(lambda unlock: self._check(page, unlock))
        words = self.tr("From now on the new passphrase opens the register.")
        page.replace_requested.connect(
            lambda slot, new: self._change(page, words, vault.replace_passphrase, slot, new)
        )
        added = self.tr("There is one passphrase more.")
        page.add_requested.connect(
            lambda new, whose: self._change(page, added, vault.add_passphrase, new, whose)
        )
        gone = self.tr("That passphrase no longer opens anything.")
        page.remove_requested.connect(lambda slot: self._change(page, gone, vault.remove, slot))
        page.code_requested.connect(lambda: self._new_code(page))
        self.front_requested.emit(page)
        if by_code:
            page.ask_forgotten(vault.slots())

    def show_code(self, code: str, then: Callable[[], object] = lambda: None) -> None:
        """Show a fresh recovery code until it is on paper."""
        self._code, self._then = code, then
        page = RecoveryCodePage(RecoverySheet(self._desk.path.stem, code, date.today()))
        page.done.connect(self._confirm_code)
        self.front_requested.emit(page)

    def begin(self, code: str, by_code: bool) -> None:
        """Show what comes first after opening: a fresh code, or a passphrase to choose again."""
        self._code = code
        self.go_on(by_code)

    def go_on(self, by_code: bool) -> None:
        """Show what somebody was busy with when the desk locked."""
        if self._code:
            self.show_code(self._code, self._then)
        elif by_code:
            self.show_passphrases(by_code=True)

    def _confirm_code(self) -> None:
        vault = self._desk.vault
        assert vault is not None
        self._code = ""
        self.front_done.emit()
        try:
            vault.confirm_code()
        except KoekdeskError as error:  # the code opens all the same; it is asked again
            self.failed.emit(error)
            return
        self.code_confirmed.emit()
        self._then()

    def _unlock(self, page: UnlockPage, unlock: Unlock) -> None:
        vault = self._desk.vault
        assert vault is not None
        by_code = isinstance(unlock, RecoveryCode)

        def done(right: bool) -> None:
            if right:
                self.unlocked.emit(by_code)
            else:
                wrong = ErrorCode.WRONG_RECOVERY_CODE if by_code else ErrorCode.WRONG_PASSPHRASE
                page.say(error_message(KoekdeskError(wrong, path=str(self._desk.path))))

        self._slowly(page, self.tr("Opening the desk…"), done, vault.verify, unlock)

    def _check(self, page: PassphrasesPage, unlock: Unlock) -> None:
        vault = self._desk.vault
        assert vault is not None

        def done(right: bool) -> None:
            if right:
                page.show_slots(vault.slots())
            else:
                wrong = KoekdeskError(ErrorCode.WRONG_PASSPHRASE, path=str(self._desk.path))
                page.say(error_message(wrong))

        self._slowly(page, self.tr("Looking whether it fits…"), done, vault.verify, unlock)

    def _change(
        self, page: PassphrasesPage, good: str, change: Callable[..., None], *values: str
    ) -> None:
        vault = self._desk.vault
        assert vault is not None
        done = lambda _nothing: page.show_slots(vault.slots(), good)  # noqa: E731
        self._slowly(page, self.tr("Keeping the new passphrase…"), done, change, *values)

    def _new_code(self, page: PassphrasesPage) -> None:
        vault = self._desk.vault
        assert vault is not None
        again = lambda: self.said.emit(self.tr("The new code is kept."))  # noqa: E731
        done = lambda code: self.show_code(code, again)  # noqa: E731
        self._slowly(page, self.tr("Making a code…"), done, vault.new_recovery_code)

    def _slowly(
        self,
        page: Any,
        words: str,
        done: Callable[[Any], None],
        work: Callable[..., Any],
        *values: object,
    ) -> None:
        """Derive keys off the GUI thread; what a person can act on is told on the page."""

        def failed(error: Exception) -> None:
            self.ended.emit()
            if isinstance(error, KoekdeskError) and isValid(page):
                page.say(error_message(error))
            else:
                self.failed.emit(error)

        def well(result: Any) -> None:
            self.ended.emit()
            if isValid(page):  # the desk may have locked meanwhile
                done(result)

        self.begun.emit(words)
        self._jobs.run(lambda _report: work(*values), well, failed)
