# SPDX-License-Identifier: MIT
"""The main window: a quiet side bar, one page at a time, and a line that says what was saved."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets  # Qt makes a class when named: late where it can be
from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from koekdesk.settings import Theme
from koekdesk.ui.loading import when_shown
from koekdesk.ui.look import set_surface
from koekdesk.ui.menus import Menus

if TYPE_CHECKING:
    from koekdesk.ui.surroundings import Surroundings
    from koekdesk.ui.widgets.notices import Notices
    from koekdesk.ui.widgets.status import ProgressLine, StatusLine

#: Loaded when the first page stands.
_SURROUNDINGS = "koekdesk.ui.surroundings"
_BREATH = 5  # milliseconds between making a page and showing it
#: The side bar shows only icons when its words would take more of the window than this.
SIDE_BAR_SHARE = 0.28
_TAB_ORDER = "koekdesk.ui.tab_order"
_HELP, _WALK = "koekdesk.ui.dialogs.help", "koekdesk.ui.walk"


class Page(NamedTuple):
    """A page of the window; it is made when somebody looks at it for the first time."""

    key: str
    title: str
    icon: str
    #: Makes the page inside the widget it is given; one moved there later is restyled whole.
    factory: Callable[[QWidget], QWidget]
    shortcut: str = ""  # Ctrl+1, Ctrl+2 … when empty
    bottom: bool = False


class MainWindow(QMainWindow):
    """Puts menus, side bar and pages together; what somebody wants goes out as a signal.

    The first page comes first: what it does not show is made right after it is on screen.
    """

    new_requested = Signal()
    open_requested = Signal(object)  # Path, or None to ask which
    import_requested = Signal()
    demo_requested = Signal()
    close_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    theme_requested = Signal(object)  # Theme
    text_scale_requested = Signal(float)
    settings_requested = Signal()
    find_requested = Signal()
    stop_requested = Signal()
    lock_requested = Signal()
    safety_requested = Signal(str)  # passphrases, backups
    #: What was stopped is to go on.
    go_on_requested = Signal()
    card_number_entered = Signal(str)
    page_shown = Signal(str)
    #: Something else is shown now: another page, one in front, or another register.
    view_changed = Signal()

    def __init__(
        self,
        pages: Sequence[Page],
        welcome: QWidget,
        may_close: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._pages = {page.key: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._welcome, self._may_close = welcome, may_close
        self._current = ""
        self._around: Surroundings | None = None
        self._front: QWidget | None = None
        self._is_open = False
        self._stack = QStackedWidget()
        self._menus = Menus([_menu_entry(at, page) for at, page in enumerate(pages, start=1)])
        self._row, self._column = QHBoxLayout(), QVBoxLayout()
        self._assemble()
        self._stack.addWidget(welcome)
        self.setWindowTitle("koekdesk")
        self.setMinimumSize(640, 440)
        self.resize(1280, 760)
        when_shown(self, self._complete_soon)

    @property
    def status(self) -> StatusLine:
        """Return the line that says what was saved."""
        return self.complete().status

    @property
    def notices(self) -> Notices:
        """Return the lines above the pages."""
        return self.complete().notices

    @property
    def progress(self) -> ProgressLine:
        """Return the line that says what is being done."""
        return self.complete().progress

    def complete(self) -> Surroundings:
        """Make what the first page does not show, once: side bar, lines below, menus and keys."""
        around = self._around
        if around is None:
            module = importlib.import_module(_SURROUNDINGS)
            around = module.Surroundings(self._row, self._column, self, self._fit_side_bar)
            self._around = around
            self._menus.fill()
            self._connect(around)
        return around

    def _complete_soon(self) -> None:
        importlib.import_module(_SURROUNDINGS)  # half of the work, with room for keys behind it
        QTimer.singleShot(1, self, self.complete)

    def show_page(self, key: str) -> QWidget:
        """Show a page, making it when it is new, and return it."""
        page = self.page(key)
        self._current = key
        if self._front is None:
            self._stack.setCurrentWidget(page)
        self.complete().side_bar.show_page(key)
        self.page_shown.emit(key)
        self.view_changed.emit()
        return page

    def open_page(self, key: str) -> None:
        """Show a page; a new one when keys and clicks that came while it was made were heard."""
        if key in self._made:
            self.show_page(key)
            return
        self.page(key)
        QTimer.singleShot(_BREATH, self, lambda: key in self._made and self.show_page(key))

    def page(self, key: str) -> QWidget:
        """Return a page, making it when it is new."""
        if key not in self._made:
            made = self._pages[key].factory(self._stack)
            self._made[key] = made
            self._stack.addWidget(made)
            _settle_lists(made)
        return self._made[key]

    def made_pages(self) -> dict[str, QWidget]:
        """Return the pages that are made, by their keys."""
        return dict(self._made)

    def pages(self) -> tuple[Page, ...]:
        """Return every page there is."""
        return tuple(self._pages.values())

    def choices(self) -> list[tuple[str, QtGui.QAction]]:
        """Return what the menus can do now, without the pages."""
        return self._menus.choices()

    def current_key(self) -> str:
        """Return the key of the page shown; empty on the first page."""
        return self._current

    def show_front(self, page: QWidget) -> None:
        """Show one page in front of everything, with nothing beside it, until ``end_front``."""
        self._drop_front()
        self._front = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.complete().show(False)
        self._menus.set_front(True)
        self.view_changed.emit()
        page.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def end_front(self) -> None:
        """Go back to what was behind it."""
        if self._front is not None:
            self._drop_front()
            self._stack.setCurrentWidget(self._made.get(self._current, self._welcome))
            self.complete().show(self._is_open)
            self._menus.set_front(False)

    def front(self) -> QWidget | None:
        """Return the page in front of everything, if there is one."""
        return self._front

    def set_register(self, name: str) -> None:
        """Get ready for a register that was opened; without a name, go back to the first page.

        Pages of the register before are thrown away.
        """
        self._forget_pages()
        self.view_changed.emit()
        around = self.complete()
        if name and not around.side_bar.has_pages():
            for page in self._pages.values():
                around.side_bar.add_page(page.key, page.title, page.icon, bottom=page.bottom)
        around.side_bar.set_register(name)
        self._is_open = bool(name)
        around.show(self._is_open and self._front is None)
        self._fit_side_bar()  # its words came with the register
        self._menus.set_register_open(bool(name))
        self.status.say("")
        self.status.set_undo("")
        self.setWindowTitle(f"{name} – koekdesk" if name else "koekdesk")

    def begin_busy(self, what: str) -> None:
        """Say what is being done while no page can help with it; pages wait."""
        self.complete().footer.show()
        self._stack.setEnabled(False)
        self.progress.begin(what)

    def end_busy(self) -> None:
        """Let pages be used again."""
        self.progress.end()
        self._stack.setEnabled(True)
        around = self.complete()
        around.footer.setVisible(around.side_bar.isVisibleTo(self))

    def set_undo(self, step: str) -> None:
        """Say what Undo takes back, in the menu and below; empty for nothing."""
        self._menus.set_undo(step)
        self.status.set_undo(step)

    def set_redo(self, step: str) -> None:
        """Say what Redo does again; empty for nothing."""
        self._menus.set_redo(step)

    def set_steps(self, undo: str, redo: str) -> None:
        """Say that a step was saved; a page with better words for it says them after this."""
        self.set_redo(redo)
        self.set_undo(undo)
        self.status.say("")  # what stood there was about a step before
        if undo and not redo:
            self.status.saved(undo)

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Offer the registers opened lately in the menu."""
        self._menus.set_recent(paths)

    def show_look(self, theme: Theme, text_scale: float) -> None:
        """Mark theme and text size in the menu; the look itself is applied elsewhere."""
        self._menus.show_look(theme, text_scale)
        self._fit_side_bar()

    def geometry_text(self) -> str:
        """Return size and place of the window, to remember."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Take a remembered size and place again; what makes no sense is ignored."""
        self.restoreGeometry(QByteArray.fromBase64(text.encode("ascii", "ignore")))

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Let the Tab key find what came onto the page meanwhile where it stands."""
        importlib.import_module(_TAB_ORDER).order_tabs(self._stack.currentWidget())
        return super().focusNextPrevChild(onward)

    def _assemble(self) -> None:
        """Put the parts in place, the outer ones first: each move restyles all that is inside."""
        body = QFrame()
        set_surface(body, "paper")
        for layout in (self._row, self._column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setMenuBar(self._menus)
        self.setCentralWidget(body)
        body.setLayout(self._row)
        self._row.addLayout(self._column, 1)
        self._column.addWidget(self._stack, 1)

    def _connect(self, around: Surroundings) -> None:
        for name in (
            "new_requested",
            "open_requested",
            "import_requested",
            "demo_requested",
            "close_requested",
            "undo_requested",
            "redo_requested",
            "theme_requested",
            "text_scale_requested",
            "settings_requested",
            "find_requested",
            "lock_requested",
            "safety_requested",
        ):
            getattr(self._menus, name).connect(getattr(self, name))
        self._menus.quit_requested.connect(self.close)
        self._menus.walk_requested.connect(lambda: importlib.import_module(_WALK).begin(self))
        for shown in ("handbook", "keys", "about"):
            signal = getattr(self._menus, f"{shown}_requested")
            signal.connect(lambda show=f"show_{shown}": self._help(show))
        self._menus.page_requested.connect(self.open_page)
        self._menus.card_field_requested.connect(around.side_bar.focus_card_field)
        around.side_bar.page_chosen.connect(self.open_page)
        around.side_bar.card_number_entered.connect(self.card_number_entered)
        around.progress.stop_requested.connect(self.stop_requested)
        around.progress.go_on_requested.connect(self.go_on_requested)
        around.status.undo_requested.connect(self.undo_requested)
        for keys in ("F6", "Shift+F6"):
            QtGui.QShortcut(QtGui.QKeySequence(keys), self).activated.connect(self._other_side)

    def _help(self, show: str) -> None:
        getattr(importlib.import_module(_HELP), show)(self)

    def _other_side(self) -> None:
        """Move the keyboard from the side bar to the page, or back."""
        focus, side_bar = QApplication.focusWidget(), self.complete().side_bar
        page = self._stack.currentWidget() or self._welcome
        if focus is not None and page.isAncestorOf(focus) and side_bar.isVisible():
            side_bar.focus_pages()
        else:
            _focus_first(page)

    def _forget_pages(self) -> None:
        if self._front is None:
            self._stack.setCurrentWidget(self._welcome)
        self._current = ""
        for page in self._made.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._made.clear()

    def _drop_front(self) -> None:
        if self._front is not None:
            front, self._front = self._front, None
            self._stack.removeWidget(front)
            front.hide()
            front.deleteLater()

    def _fit_side_bar(self) -> None:
        if self._around is not None:
            side_bar, room = self._around.side_bar, self.width() * SIDE_BAR_SHARE
            side_bar.set_collapsed(side_bar.width_in_words() > room)


def _menu_entry(at: int, page: Page) -> tuple[str, str, str]:
    return page.key, page.title, page.shortcut or (f"Ctrl+{at}" if at < 10 else "")


def _settle_lists(page: QWidget) -> None:
    """Lay lists out again that measured their rows before the style sheet reached them."""
    kind = QtWidgets.QAbstractItemView  # asked here: Qt makes a class when it is first named
    views = page.findChildren(kind)
    for view in [*views, page] if isinstance(page, kind) else views:
        view.ensurePolished()
        view.doItemsLayout()


def _focus_first(page: QWidget) -> None:
    """Give the keyboard to the first thing on a page that wants it."""
    before = page.focusWidget()
    if before is not None and before.isVisibleTo(page):
        before.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        return
    for widget in page.findChildren(QWidget):
        tab = widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus
        if tab and widget.isVisibleTo(page) and widget.isEnabled():
            widget.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
            return
