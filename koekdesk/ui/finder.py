# SPDX-License-Identifier: MIT
"""Ctrl+K: one field over the window that finds people, words, places, pages and actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from koekdesk.ui.look import CARD_MARGIN, line_width
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.found_list import Entry, FoundList
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.text import Text

#: The shade behind the field: what is under it stays readable.
_SHADE = 70


class Finder(QWidget):
    """Lies over a window until something is chosen, Escape is typed or one clicks beside it."""

    def __init__(self, window: QWidget, find: Callable[[str], Sequence[Entry]]) -> None:
        super().__init__(window)
        self._window, self._find = window, find
        self._before = QApplication.focusWidget()
        self.setAccessibleName(self.tr("Find"))
        self.card = Card(self)
        self.field = SearchField(self.tr("Somebody, a word, a page, what you want to do"))
        self.list = FoundList(self.tr("What was found"))
        self.nothing = Text(self.tr("Nothing found. Try a part of the word."))
        self._lay_out()
        self.field.textChanged.connect(lambda _text: self.refresh())
        self.field.installEventFilter(self)
        self.list.entry_chosen.connect(self._choose)
        self.list.left.connect(self.field.setFocus)
        self.list.typed.connect(self._type_on)
        window.installEventFilter(self)
        self._place()
        self.refresh()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show what answers what stands in the field now."""
        entries = self._find(self.field.text().strip())
        self.list.show_entries(entries)
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self._fit_list()

    def leave(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        self.hide()
        self.deleteLater()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        if watched is self.field and event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._steer(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(0, 0, 0, _SHADE))

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: ARG002
        """Keep the Tab key inside: from the field to the list and back."""
        wanted = self.list if self.field.hasFocus() and self.list.isVisible() else self.field
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _steer(self, event: QKeyEvent) -> bool:
        """Let the keys of the field that belong to the list reach it."""
        if event.key() == Qt.Key.Key_Escape:  # at once, also with words in the field
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.choose()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.list, event)
        else:
            return False
        return True

    def _type_on(self, event: QKeyEvent) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self.field, event)

    def _choose(self, entry: Entry) -> None:
        self.leave()
        QTimer.singleShot(0, self._window, entry.call)  # after the field is gone

    def _lay_out(self) -> None:
        self.card.body.setSpacing(CARD_MARGIN // 2)
        for widget in (self.field, self.list, self.nothing):
            self.card.body.addWidget(widget)
        self.list.setFrameShape(FoundList.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def _place(self) -> None:
        """Stand in the upper middle of the window, as wide as a line of text."""
        window = self._window
        self.setGeometry(window.rect())
        wide = min(round(line_width(self.font()) * 1.25), window.width() - 2 * CARD_MARGIN)
        self.card.setFixedWidth(wide)
        above = window.height() // 10
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, above, 0, CARD_MARGIN)
        self._fit_list()

    def _fit_list(self) -> None:
        """Let the list be as high as what it shows, within the window."""
        needed = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        room = self.height() * 3 // 4 - self.field.sizeHint().height()
        self.list.setFixedHeight(min(needed + 2 * self.list.frameWidth() + 2, room))
