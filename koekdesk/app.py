# SPDX-License-Identifier: MIT
"""Puts the window together: settings, look, language, and the register that is open."""

import importlib
import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.paths import demo_register
from koekdesk.settings import (
    Language,
    Settings,
    load_settings,
    save_settings,
    with_register,
    without_register,
)
from koekdesk.ui.explaining import Explaining
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.languages import install_language
from koekdesk.ui.loading import collect_again, collect_all, load_workspace, when_shown
from koekdesk.ui.look import apply_look
from koekdesk.ui.main_window import MainWindow
from koekdesk.ui.page_list import list_pages
from koekdesk.ui.views.welcome import WelcomePage

#: Loaded when first needed: together they would make the first window 40 ms later.
_TEXTS = "koekdesk.texts"
_FILES, _LEAVE = "koekdesk.ui.dialogs.files", "koekdesk.ui.dialogs.leave"
_MOMENT = 100  # milliseconds
_NEWS, _COVERING, _WALK = "koekdesk.ui.news", "koekdesk.ui.covering", "koekdesk.ui.walk"
#: Seconds. Qt asks Python for sizes hundreds of times a page; beside a busy worker each question
#: waits one interval: 1 ms made a page of 40 ms take 120, Python's own 5 half a second.
_SWITCH_INTERVAL = 0.0002


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
        when_shown(desk, desk.warm_up)
    code = desk.app.exec()
    desk.close()
    return code


def start(data_dir: Path, language: str | None = None) -> "DeskApp":
    """Show the first window."""
    # Named here and not with setStyle, which makes Python aware of all of QStyle: 8 ms.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("koekdesk")
    app.setApplicationDisplayName("koekdesk")
    sys.setswitchinterval(_SWITCH_INTERVAL)
    settings = load_settings(data_dir)
    if language:
        settings = settings._replace(language=Language(language))
    install_language(app, settings.language)
    apply_look(app, settings.theme, settings.text_scale)
    return DeskApp(app, data_dir, settings)


class DeskApp(QObject):
    """Everything that outlives a register: the window, the settings, what is open now."""

    def __init__(self, app: QApplication, data_dir: Path, settings: Settings) -> None:
        super().__init__()
        self.app, self.data_dir, self.settings = app, data_dir, settings
        self._jobs = Jobs(self)
        self.workspace: Any = None
        self.greets = False  # whether the first demo ever begins with a short walk
        self._locked_at: str | None = None  # the page that was shown when the desk locked
        self.explaining = Explaining(lambda: self.window)
        self.window = self._make_window()
        self.window.restore_geometry_text(settings.window_geometry)
        self.window.show()
        when_shown(self, collect_again)

    def warm_up(self) -> None:
        """Load in the background what the first register will need."""
        self._jobs.run(lambda _report: load_workspace(), lambda _module: None, self.explaining.tell)

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
                self._close_workspace()
            self._opening.open_demo()

    def lock(self) -> None:
        """Close the window over its content until somebody shows that they may see it."""
        if self.workspace is None or self._locked_at is not None:
            return
        if not self.window.current_key():  # it is just coming open
            QTimer.singleShot(_MOMENT, self, self.lock)
            return
        self._locked_at = self.window.current_key()
        self.explaining.hold()
        self.workspace.drafts.keep(self.window)  # before anything loses the keyboard
        importlib.import_module(_COVERING).cover(self.window)
        self._opening.forget()
        self.window.set_register("")
        self.window.show_front(self.workspace.doorkeeper.lock_page())

    def close(self) -> None:
        """Close the register, remember how the window stood, and stop."""
        self._close_workspace()
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
        opening.must_close.connect(self._close_workspace)
        return opening

    def _serve(self, source: Any) -> None:
        """Let something show a page in front of everything, and say what takes a while."""
        source.begun.connect(lambda words: self.window.begin_busy(words))
        source.ended.connect(lambda: self.window.end_busy())
        source.front_requested.connect(lambda page: self.window.show_front(page))
        source.front_done.connect(lambda: self.window.end_front())

    def _make_window(self) -> MainWindow:
        self._welcome = WelcomePage(self.settings.recent)
        window = MainWindow(list_pages(self._page_maker), self._welcome, self._is_free)
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
            self.window.status.say(importlib.import_module(_TEXTS).error_message(error))

    # Registers

    def _ask_new(self) -> None:
        path = importlib.import_module(_FILES).ask_new_register(self.window, self._folder())
        if path is not None and self._is_free():
            self._opening.ask_new(path)

    def _ask_open(self, path: Path | None) -> None:
        if path is None:
            path = importlib.import_module(_FILES).ask_register(self.window, self._folder())
        if path is not None and not self._is_open(path) and self._is_free():
            self.open_path(path)

    def _ask_import(self) -> None:
        if self.workspace is not None:
            self.window.show_page("import")
            return
        files = importlib.import_module(_FILES)
        source = files.ask_spreadsheet(self.window, self._folder())
        if source is None:
            return
        path = files.ask_new_register(self.window, self._folder(), source.stem)
        if path is not None:
            then = lambda page: page.open_file(source)  # noqa: E731
            self._opening.ask_new(path, lambda: self._show_page("import", then))

    def _is_open(self, path: Path) -> bool:
        return self.workspace is not None and self.workspace.desk.is_at(path)

    def _folder(self) -> Path:
        last = self.settings.last_register
        return last.parent if last is not None and last.parent.is_dir() else Path.home()

    def _on_opening_failed(self, error: Exception, path: Path | None) -> None:
        if path is not None and not path.exists():
            self._remember(without_register(self.settings, path))
            self._show_recent()
        self.explaining.tell(error)

    def _on_opened(self, opened: Any) -> None:
        self._close_workspace()  # the one before; what cannot be opened leaves it as it was
        settings, path = self.settings, opened.path
        workspace = load_workspace().Workspace(opened.register, settings, self)
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
        tell(self.window.notices, opened, workspace.lifeline, protect, words)
        workspace.doorkeeper.begin(opened.code, opened.by_code)
        first = workspace.first_page()
        warm, show = lambda: self.window.page(first), lambda: self.window.show_page(first)
        greet = lambda: path or self._greet()  # noqa: E731
        self._step_by_step(workspace, [workspace.start, warm, opened.then or show, greet])

    def _greet(self) -> None:
        if self.greets and not self.settings.walked:
            self._remember(self.settings._replace(walked=True))
            importlib.import_module(_WALK).begin(self.window)

    def _listen_to(self, workspace: Any) -> None:
        workspace.page_requested.connect(self._show_page)
        workspace.said.connect(self._say)
        workspace.refused.connect(self.explaining.tell)
        workspace.steps_changed.connect(self._on_steps)
        workspace.preview_requested.connect(self._preview)
        workspace.paper_requested.connect(self._show_paper)
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
        key, self._locked_at = self._locked_at, None
        self.window.end_front()
        self._show_register(key or "")
        self.workspace.doorkeeper.away.touch()
        self.workspace.doorkeeper.go_on(by_code)
        self.explaining.release()

    def _step_by_step(self, workspace: Any, steps: Sequence[Callable[[], object]]) -> None:
        """Do one thing after the other, with room in between for keys and clicks."""
        if steps and workspace is self.workspace:
            steps[0]()
            QTimer.singleShot(1, workspace, lambda: self._step_by_step(workspace, steps[1:]))

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
        unsaved = self.workspace is not None and self.workspace.drafts.unsaved
        return not unsaved or importlib.import_module(_LEAVE).ask_leave(self.window)

    def discard_words(self) -> None:
        """Let go of what was typed and not saved."""
        if self.workspace is not None:
            self.workspace.drafts.discard()

    def close_register(self) -> None:
        """Go back to the first page, unless somebody wants to save their words first."""
        if self._is_free():
            self._close_workspace()
            self._remember(self.settings._replace(last_register=None))
            QTimer.singleShot(_MOMENT, self, collect_all)  # the pages with all their words

    def _close_workspace(self) -> None:
        if self.workspace is not None:
            workspace, self.workspace = self.workspace, None
            self._locked_at = None
            self.explaining.forget()
            self.window.notices.clear()
            self.window.end_front()
            self.window.set_register("")
            workspace.close()
            workspace.deleteLater()

    # What happens in a register

    def _say(self, words: str) -> None:
        if self._locked_at is None:
            self.window.status.say(words)

    def _show_page(self, key: str, then: Callable[[Any], None] | None) -> None:
        if self._locked_at is not None:
            return
        page = self.window.show_page(key)
        if then is not None:
            then(page)

    def _on_steps(self, undo: str, redo: str) -> None:
        if self._locked_at is None:
            self.window.set_steps(undo, redo)

    def _on_progress(self, done: int, total: int) -> None:
        words = importlib.import_module(_TEXTS).step_name(self.workspace.advisor.step)
        self.window.progress.go_on(words, done, total)

    def _on_stop(self) -> None:
        if self.workspace is not None:
            self.workspace.advisor.stop()
            self.window.progress.pause(self.tr("Stopped. What was found stays."))

    def _preview(self, paper: Any, printed: Callable[[], None]) -> None:
        dialog = importlib.import_module("koekdesk.ui.dialogs.print_cards")
        if dialog.ask_print(self.window, paper) is not None:
            printed()

    def _show_paper(self, job: Any) -> None:
        preview = importlib.import_module("koekdesk.ui.dialogs.print_preview")
        preview.PrintDialog(job, self.window).outcome_of()
