# SPDX-License-Identifier: MIT
"""The menu bar: everything the program can do, in words, with its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6 import QtGui  # its classes are named when the menus are filled: the window first
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from koekdesk.settings import Theme
from koekdesk.ui.widgets.text import plain_tip

TEXT_SCALES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5)


class Menus(QMenuBar):
    """The menus; what somebody chose goes out as a signal."""

    new_requested = Signal()
    open_requested = Signal(object)  # Path, or None to ask which
    import_requested = Signal()
    demo_requested = Signal()
    close_requested = Signal()
    quit_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    find_requested = Signal()
    card_field_requested = Signal()
    page_requested = Signal(str)
    text_scale_requested = Signal(float)
    theme_requested = Signal(object)  # Theme
    settings_requested = Signal()
    lock_requested = Signal()
    safety_requested = Signal(str)  # passphrases, backups
    handbook_requested = Signal()
    walk_requested = Signal()
    keys_requested = Signal()
    about_requested = Signal()

    def __init__(
        self, pages: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """Take the pages as key, title and shortcut."""
        super().__init__(parent)
        self._pages = pages
        self._recent_paths: Sequence[Path] = ()
        self._theme, self._scale = Theme.SYSTEM, 1.0
        self._needs_register: list[QtGui.QAction] = []
        self._needs_pages: list[QtGui.QAction] = []
        self._undo_step = self._redo_step = ""
        self._is_open = self._behind_front = False
        names = (self.tr("&Register"), self.tr("&Edit"), self.tr("&View"), self.tr("&Help"))
        self._menus = [self.addMenu(name) for name in names]

    def fill(self) -> None:
        """Make everything in the menus, once; the window shows only their names at first."""
        if not self._needs_register:
            fillers = (self._add_register, self._add_edit, self._add_view, self._add_help)
            for menu, filler in zip(self._menus, fillers, strict=True):
                filler(menu)
            self.set_register_open(False)
            self.set_recent(self._recent_paths)
            self.show_look(self._theme, self._scale)

    def set_register_open(self, is_open: bool) -> None:
        """Enable what needs an open register."""
        self.fill()
        self._is_open = is_open
        if not is_open:
            self.set_undo("")
            self.set_redo("")
        self._enable()

    def set_front(self, in_front: bool) -> None:
        """Rest while one page stands in front of everything; look, help and quit go on."""
        self._behind_front = in_front
        self._enable()

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Offer the registers opened lately, newest first."""
        self._recent_paths = paths
        if not self._needs_register:
            return
        self._recent.clear()
        for path in paths:
            action = self._recent.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(
                lambda _checked=False, chosen=path: self.open_requested.emit(chosen)
            )
        self._enable()

    def set_undo(self, step: str) -> None:
        """Say what Undo takes back; empty for nothing."""
        self.fill()
        named = self.tr("&Undo: {step}").format(step=step.replace("&", "&&"))
        self._undo.setText(named if step else self.tr("&Undo"))
        self._undo_step = step
        self._enable()

    def set_redo(self, step: str) -> None:
        """Say what Redo does again; empty for nothing."""
        self.fill()
        named = self.tr("&Redo: {step}").format(step=step.replace("&", "&&"))
        self._redo.setText(named if step else self.tr("&Redo"))
        self._redo_step = step
        self._enable()

    def choices(self) -> list[tuple[str, QtGui.QAction]]:
        """Return what can be chosen now, with its plain words; pages and Find are not in it."""
        self.fill()
        pages = {title for _, title, _ in self._pages} | {self.tr("&Find…")}
        actions = [action for menu in self._menus for action in menu.actions()]
        return [
            (_plain(action.text()), action)
            for action in actions
            if action.text() not in pages and action.isEnabled() and not action.isSeparator()
            if action.menu() is None
        ]

    def show_look(self, theme: Theme, text_scale: float) -> None:
        """Mark the theme in use, and go on from this text size."""
        self._theme, self._scale = theme, text_scale
        if not self._needs_register:
            return
        self._themes[theme].setChecked(True)
        self._larger.setEnabled(text_scale < TEXT_SCALES[-1])
        self._smaller.setEnabled(text_scale > TEXT_SCALES[0])

    def _add_register(self, menu: QMenu) -> None:
        keys = QtGui.QKeySequence.StandardKey
        new = self._add(menu, self.tr("&New…"), self.new_requested.emit, keys.New)
        choose = lambda: self.open_requested.emit(None)  # noqa: E731
        opens = self._add(menu, self.tr("&Open…"), choose, keys.Open)
        self._recent = menu.addMenu(self.tr("Open &recent"))
        demo = self._add(menu, self.tr("Open the &demo neighbourhood"), self.demo_requested.emit)
        menu.addSeparator()
        brings = self._add(
            menu, self.tr("&Bring in a spreadsheet…"), self.import_requested.emit, "Ctrl+I"
        )
        self._needs_pages += [new, opens, demo, brings]
        menu.addSeparator()
        words = self.tr("&Passphrases…")
        passphrases = self._add(menu, words, lambda: self.safety_requested.emit("passphrases"))
        backups = self._add(
            menu, self.tr("&Backups…"), lambda: self.safety_requested.emit("backups")
        )
        locking = self._add(menu, self.tr("&Lock"), self.lock_requested.emit, "Ctrl+L")
        closing = self._add(menu, self.tr("&Close"), self.close_requested.emit, "Ctrl+W")
        self._needs_register += [passphrases, backups, locking, closing]
        self._add(menu, self.tr("&Quit"), self.quit_requested.emit, "Ctrl+Q")

    def _add_edit(self, menu: QMenu) -> None:
        keys = QtGui.QKeySequence.StandardKey
        self._undo = self._add(menu, self.tr("&Undo"), self.undo_requested.emit, keys.Undo)
        self._redo = self._add(menu, self.tr("&Redo"), self.redo_requested.emit, "Ctrl+Shift+Z")
        menu.addSeparator()
        find = self._add(menu, self.tr("&Find…"), self.find_requested.emit, "Ctrl+K")
        field = self.card_field_requested.emit
        card = self._add(menu, self.tr("&Card number"), field, "Ctrl+Shift+K")
        self._needs_register += [find, card]
        menu.addSeparator()
        settings = self._add(menu, self.tr("&Settings…"), self.settings_requested.emit, "Ctrl+,")
        self._needs_pages.append(settings)

    def _add_view(self, menu: QMenu) -> None:
        for key, title, shortcut in self._pages:
            show = self._add(
                menu, title, lambda wanted=key: self.page_requested.emit(wanted), shortcut
            )
            self._needs_register.append(show)
        menu.addSeparator()
        self._larger = self._add(menu, self.tr("&Larger text"), lambda: self._step(1), "Ctrl++")
        self._larger.setShortcuts([QtGui.QKeySequence(keys) for keys in ("Ctrl++", "Ctrl+=")])
        self._smaller = self._add(menu, self.tr("S&maller text"), lambda: self._step(-1), "Ctrl+-")
        self._add(menu, self.tr("N&ormal text"), lambda: self._ask_scale(1.0), "Ctrl+0")
        menu.addSeparator()
        group = QtGui.QActionGroup(self)
        self._themes = {
            theme: self._add(menu, words, lambda wanted=theme: self.theme_requested.emit(wanted))
            for theme, words in (
                (Theme.SYSTEM, self.tr("Light or dark &as the computer")),
                (Theme.LIGHT, self.tr("L&ight")),
                (Theme.DARK, self.tr("&Dark")),
            )
        }
        for action in self._themes.values():
            action.setCheckable(True)
            group.addAction(action)
        self._themes[Theme.SYSTEM].setChecked(True)

    def _add_help(self, menu: QMenu) -> None:
        self._add(menu, self.tr("&Handbook"), self.handbook_requested.emit, "F1")
        walk = self._add(menu, self.tr("A short &walk"), self.walk_requested.emit)
        self._needs_register.append(walk)
        self._add(menu, self.tr("&Keys"), self.keys_requested.emit, "Shift+F1")
        self._add(menu, self.tr("&About koekdesk"), self.about_requested.emit)

    def _add(
        self,
        menu: QMenu,
        words: str,
        call: Callable[[], object],
        keys: QtGui.QKeySequence.StandardKey | str = "",
    ) -> QtGui.QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False: call())
        if keys:
            action.setShortcut(QtGui.QKeySequence(keys))
        return action

    def _enable(self) -> None:
        """Let only those be chosen that can do something now."""
        free = not self._behind_front
        for action in self._needs_pages:
            action.setEnabled(free)
        for action in self._needs_register:
            action.setEnabled(free and self._is_open)
        self._undo.setEnabled(free and bool(self._undo_step))
        self._redo.setEnabled(free and bool(self._redo_step))
        self._recent.setEnabled(free and not self._recent.isEmpty())

    def _step(self, direction: int) -> None:
        """Ask for the next larger or smaller text."""
        beyond = [size for size in TEXT_SCALES if (size - self._scale) * direction > 0.001]
        if beyond:
            self._ask_scale(beyond[0] if direction > 0 else beyond[-1])

    def _ask_scale(self, scale: float) -> None:
        self.text_scale_requested.emit(scale)


def _plain(words: str) -> str:
    """Return the words of a menu without the marks of its letters."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
