# SPDX-License-Identifier: MIT
"""Puts the window together: settings, look, language, and the register that is open."""

import importlib
import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.paths import demo_register
from koekdesk.settings import (
    Settings,
    folder_of,
    save_settings,
    with_register,
    without_register,
)
from koekdesk.ui import loading
from koekdesk.ui.application import make_application
from koekdesk.ui.closing import Closing
from koekdesk.ui.explaining import Explaining
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.languages import install_language
from koekdesk.ui.locking import Locking
from koekdesk.ui.look import apply_look
from koekdesk.ui.main_window import MainWindow
from koekdesk.ui.page_list import list_pages
from koekdesk.ui.views.welcome import WelcomePage

#: Loaded when first needed: together they would make the first window 40 ms later.
_TEXTS = "koekdesk.texts"
_CARDS, _PAPER = "koekdesk.ui.dialogs.print_cards", "koekdesk.ui.dialogs.print_preview"
_FILES, _LEAVE = "koekdesk.ui.dialogs.files", "koekdesk.ui.dialogs.leave"
_MOMENT = 100  # milliseconds
_NEWS, _WALK = "koekdesk.ui.news", "koekdesk.ui.walk"


def run(data_dir: Path, language: str | None, register: Path | None, demo: bool) -> int:
    """Open the desk and stay until it closes."""
    desk = start(data_dir, language)
    sys.excepthook = desk.explaining.crash
    desk.greets = True
    last = register or desk.settings.last_register
    if demo:
        desk.open_demo()
    elif last is not None:
        desk.open_path(last)
    else:
        loading.when_shown(desk, desk.warm_up)
    code = desk.app.exec()
    desk.close()
    return code


def start(data_dir: Path, language: str | None = None) -> "DeskApp":
    """Show the first window."""
    app, settings = make_application(data_dir, language)
    return DeskApp(app, data_dir, settings)


class DeskApp(QObject):
    """Everything that outlives a register: the window, the settings, what is open now."""

    def __init__(self, app: QApplication, data_dir: Path, settings: Settings) -> None:
        super().__init__()
        self.app, self.data_dir, self.settings = app, data_dir, settings
        self._jobs = Jobs(self)
        self.workspace: Any = None
        self.greets = False  # whether the first demo ever begins with a short walk
        self.explaining = Explaining(lambda: self.window)
        self._locking = Locking(self.explaining)
        self._closing = Closing(self)
        self._closing.failed.connect(lambda error: self._murmur(error))
        self._serve(self._closing)
        self.window = self._make_window()
        self.window.restore_geometry_text(settings.window_geometry)
        self.window.show()
        loading.when_shown(self, loading.collect_again)

    def warm_up(self) -> None:
        """Load in the background what the first register will need."""
        self._jobs.run(
            lambda _report: loading.load_workspace(), lambda _module: None, self.explaining.tell
        )

    def open_path(self, path: Path) -> None:
        """Open a register."""
        self._opening.open_path(path)

    def create(self, path: Path, passphrase: str | None = None) -> None:
        """Make a register and open it."""
        self._opening.create(path, passphrase)

    def open_demo(self) -> None:
        """Open the demo neighbourhood, made afresh."""
        if self._is_free():
            if self._is_open(demo_register(self.data_dir)):
                self._close_softly(self._opening.open_demo)
            else:
                self._opening.open_demo()

    def lock(self) -> None:
        """Close the window over its content until somebody shows that they may see it."""
        if self.workspace is not None and not self._locking.locked:
            if self.window.current_key():
                self._opening.forget()
                self._locking.lock(self.window, self.workspace)
            else:  # it is just coming open
                QTimer.singleShot(_MOMENT, self, self.lock)

    def close(self) -> None:
        """Close the register, remember how the window stood, and stop."""
        if (workspace := self._let_go()) is not None:
            self._closing.close(workspace)
        self._closing.wait()
        self._jobs.close()
        self._remember(self.settings._replace(window_geometry=self.window.geometry_text()))
        self.window.close()

    # The window

    @cached_property
    def _opening(self) -> Any:  # the first window can do without it
        make = importlib.import_module("koekdesk.ui.opening").Opening
        opening = make(self._jobs, self.data_dir, lambda: self.settings.backup_place, self)
        self._serve(opening)
        opening.opened.connect(self._on_opened)
        opening.failed.connect(self._on_opening_failed)
        opening.must_close.connect(self._close_softly)
        return opening

    def _serve(self, source: Any) -> None:
        """Let something show a page in front of everything, and say what takes a while."""
        source.begun.connect(lambda words: self.window.begin_busy(words))
        source.ended.connect(lambda: self.window.end_busy())
        source.front_requested.connect(lambda page: self.window.show_front(page))
        source.front_done.connect(lambda: self.window.end_front())

    def _make_window(self) -> MainWindow:
        self._welcome = WelcomePage(self.settings.recent)
        window = MainWindow(list_pages(self._page_maker), self._welcome, self._may_quit)
        for source in (window, self._welcome):
            source.new_requested.connect(self._ask_new)
            source.open_requested.connect(self._ask_open)
            source.demo_requested.connect(self.open_demo)
            source.import_requested.connect(self._ask_import)
        window.close_requested.connect(self.close_register)
        window.undo_requested.connect(lambda: self.workspace and self.workspace.desk.undo())
        window.redo_requested.connect(lambda: self.workspace and self.workspace.desk.redo())
        window.theme_requested.connect(lambda theme: self._restyle(theme=theme))
        window.text_scale_requested.connect(lambda scale: self._restyle(text_scale=scale))
        window.settings_requested.connect(self._ask_settings)
        window.find_requested.connect(lambda: self.workspace and self.workspace.find(window))
        window.lock_requested.connect(self.lock)
        window.safety_requested.connect(lambda what: self.workspace.show_safety(what))
        window.card_number_entered.connect(lambda n: self.workspace and self.workspace.show_card(n))
        window.stop_requested.connect(self._on_stop)
        window.go_on_requested.connect(lambda: self.workspace and self.workspace.advisor.refresh())
        window.set_recent(self.settings.recent)
        window.show_look(self.settings.theme, self.settings.text_scale)
        return window

    def _page_maker(self, key: str) -> Callable[[QWidget], QWidget]:
        return lambda parent: self.workspace.make_page(key, parent)

    def _restyle(self, **changes: Any) -> None:
        self._remember(self.settings._replace(**changes))
        apply_look(self.app, self.settings.theme, self.settings.text_scale)
        self.window.show_look(self.settings.theme, self.settings.text_scale)

    def _ask_settings(self) -> None:
        ask = importlib.import_module("koekdesk.ui.dialogs.settings").SettingsDialog.ask
        begun = self.workspace.drafts.take_settings() if self.workspace is not None else None
        if (wanted := ask(begun or self.settings, self.window)) is not None:
            self.take_settings(wanted)

    def take_settings(self, wanted: Settings) -> None:
        """Live with other settings from now on."""
        other_language = wanted.language != self.settings.language
        self._remember(wanted)
        self._restyle(theme=wanted.theme, text_scale=wanted.text_scale)
        if self.workspace is not None:
            self.workspace.take_settings(wanted)
        if other_language:
            self._change_language()

    def _change_language(self) -> None:
        """Make the window anew in the other language; the register stays open."""
        install_language(self.app, self.settings.language)
        old, key = self.window, self.window.current_key()
        self.window = self._make_window()
        self.window.restore_geometry_text(old.geometry_text())
        if self.workspace is not None:
            self.workspace.drafts.keep(old)
            self._show_register(key)
        self.window.show()
        old.hide()
        old.deleteLater()

    def _remember(self, settings: Settings) -> None:
        self.settings = settings
        try:
            save_settings(self.data_dir, settings)
        except KoekdeskError as error:
            self._murmur(error)

    def _murmur(self, error: KoekdeskError) -> None:
        """Tell in a quiet line what could not be done."""
        self.window.status.say(importlib.import_module(_TEXTS).error_message(error))

    # Registers

    def _ask_new(self) -> None:
        path = importlib.import_module(_FILES).ask_new_register(
            self.window, folder_of(self.settings)
        )
        if path is not None and self._is_free():
            self._opening.ask_new(path)

    def _ask_open(self, path: Path | None) -> None:
        if path is None:
            path = importlib.import_module(_FILES).ask_register(
                self.window, folder_of(self.settings)
            )
        if path is not None and not self._is_open(path) and self._is_free():
            self.open_path(path)

    def _ask_import(self) -> None:
        if self.workspace is not None:
            self.window.show_page("import")
            return
        files = importlib.import_module(_FILES)
        if (both := files.ask_list_and_register(self.window, folder_of(self.settings))) is not None:
            source, path = both
            then = lambda page: page.open_file(source)  # noqa: E731
            self._opening.ask_new(path, lambda: self._show_page("import", then))

    def _is_open(self, path: Path) -> bool:
        return self.workspace is not None and self.workspace.desk.is_at(path)

    def _on_opening_failed(self, error: Exception, path: Path | None) -> None:
        if path is not None and not path.exists():
            self._remember(without_register(self.settings, path))
            self._show_recent()
        self.explaining.tell(error)

    def _on_opened(self, opened: Any) -> None:
        if (before := self._let_go()) is not None:  # what cannot be opened leaves it as it was
            self._closing.close(before)
        settings, path = self.settings, opened.path
        workspace = loading.load_workspace().Workspace(opened.register, settings, self)
        self.workspace = workspace
        self._listen_to(workspace)
        self._keep_watch(workspace)
        if path is not None:
            self._remember(with_register(settings, path))
            self._show_recent()
        self.window.set_register(workspace.desk.path.stem)
        protect = lambda: self._is_free() and path and self._opening.ask_protection(path)  # noqa: E731
        words = lambda: self.window.show_page("conversation")  # noqa: E731
        tell = importlib.import_module(_NEWS).tell_news
        tell(self.window.notices, opened, workspace, protect, words)
        workspace.doorkeeper.begin(opened.code, opened.by_code)
        first = workspace.first_page()
        warm, show = lambda: self.window.page(first), lambda: self.window.show_page(first)
        greet = lambda: path or self._greet()  # noqa: E731
        steps = (workspace.start, warm, opened.then or show, greet)
        loading.step_by_step(workspace, lambda: workspace is self.workspace, steps)

    def _greet(self) -> None:
        if self.greets and not self.settings.walked:
            self._remember(self.settings._replace(walked=True))
            importlib.import_module(_WALK).begin(self.window)

    def _listen_to(self, workspace: Any) -> None:
        workspace.page_requested.connect(self._show_page)
        workspace.said.connect(self._say)
        workspace.refused.connect(self.explaining.tell)
        workspace.steps_changed.connect(self._on_steps)
        workspace.preview_requested.connect(
            lambda *paper: importlib.import_module(_CARDS).preview(self.window, *paper)
        )
        workspace.paper_requested.connect(
            lambda job: importlib.import_module(_PAPER).PrintDialog(job, self.window).outcome_of()
        )
        workspace.advisor.progressed.connect(self._on_progress)
        workspace.advisor.rested.connect(lambda: self.window.progress.end())
        workspace.advisor.failed.connect(self.explaining.tell)

    def _keep_watch(self, workspace: Any) -> None:
        doorkeeper, restoring = workspace.doorkeeper, workspace.restoring
        for source in filter(None, (doorkeeper, restoring)):
            self._serve(source)
            source.failed.connect(self.explaining.tell)
        doorkeeper.left.connect(self.lock)
        doorkeeper.unlocked.connect(self._unlock)
        doorkeeper.said.connect(self._say)
        if restoring is not None:
            restoring.restore_requested.connect(
                lambda row: self._is_free() and self._opening.go_back(row, workspace.desk)
            )
            restoring.place_chosen.connect(
                lambda place: self.take_settings(self.settings._replace(backup_place=place))
            )

    def _unlock(self, by_code: bool) -> None:
        """Bring back the page and the words that were there."""
        self._show_register(self._locking.unlock(self.window))
        self.workspace.doorkeeper.away.touch()
        self.workspace.doorkeeper.go_on(by_code)
        self.explaining.release()

    def _show_register(self, key: str) -> None:
        self.window.set_register(self.workspace.desk.path.stem)
        self.workspace.drafts.resume(self.window)
        self.window.show_page(key or self.workspace.first_page())
        self._on_steps(self.workspace.desk.undo_label, self.workspace.desk.redo_label)

    def _show_recent(self) -> None:
        self.window.set_recent(self.settings.recent)
        self._welcome.set_recent(self.settings.recent)

    def _is_free(self) -> bool:
        """Tell whether nothing typed would be lost, asking when there is something."""
        if self._closing.busy:
            return False
        unsaved = self.workspace is not None and self.workspace.drafts.unsaved
        return not unsaved or importlib.import_module(_LEAVE).ask_leave(self.window)

    def discard_words(self) -> None:
        """Let go of what was typed and not saved."""
        if self.workspace is not None:
            self.workspace.drafts.discard()

    def close_register(self) -> None:
        """Go back to the first page, unless somebody wants to save their words first."""
        if self._is_free():
            self._close_softly(loading.collect_all)  # the pages with all their words
            self._remember(self.settings._replace(last_register=None))

    def _may_quit(self) -> bool:
        """Tell whether the window may go now; it goes by itself once a register is closed."""
        if self._closing.busy:
            self._closing.hurry()
            self._closing.watch(lambda: self.window.close())
        elif self._is_free():
            if self.workspace is None or self.app.isSavingSession():  # that one waits for nobody
                return True
            self._close_softly(lambda: self.window.close())
        return False

    def _close_softly(self, then: Callable[[], object]) -> None:
        """Close the register off the GUI thread, and say that it takes a moment."""
        if (workspace := self._let_go()) is not None:
            self._closing.close(workspace)
            self._closing.watch(then)

    def _let_go(self) -> Any:
        """Let nothing of the register be seen any more; return it, for closing."""
        workspace, self.workspace = self.workspace, None
        if workspace is not None:
            self._locking.forget()
            self.explaining.forget()
            self.window.notices.clear()
            self.window.end_front()
            self.window.set_register("")
        return workspace

    # What happens in a register

    def _say(self, words: str) -> None:
        if not self._locking.locked:
            self.window.status.say(words)

    def _show_page(self, key: str, then: Callable[[Any], None] | None) -> None:
        if self._locking.locked:
            return
        page = self.window.show_page(key)
        if then is not None:
            then(page)

    def _on_steps(self, undo: str, redo: str) -> None:
        if not self._locking.locked:
            self.window.set_steps(undo, redo)

    def _on_progress(self, done: int, total: int) -> None:
        words = importlib.import_module(_TEXTS).step_name(self.workspace.advisor.step)
        self.window.progress.go_on(words, done, total)

    def _on_stop(self) -> None:
        if self.workspace is not None:
            self.workspace.advisor.stop()
            self.window.progress.pause(self.tr("Stopped. What was found stays."))
