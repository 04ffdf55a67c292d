# SPDX-License-Identifier: MIT
"""A field to name somebody: finds who is known while typing, and offers to add who is not."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

SHOWN = 8
_PLAIN = str.maketrans("ıłøđ", "ilod")  # letters that carry no accent of their own
_ROW = Qt.ItemDataRole.UserRole
_LABEL = Qt.ItemDataRole.UserRole.value + 1


@dataclass(frozen=True, slots=True)
class NameRow:
    """Somebody who can be picked; the second label tells namesakes apart."""

    id: UUID
    label: str
    sublabel: str = ""
    #: Likely who was meant; else the name only looks like what was typed.
    sure: bool = True


Search = Callable[[str], Sequence[NameRow]]


class NamePicker(QLineEdit):
    """Type a name; Enter takes the first who fits, or offers to add somebody new.

    Whose name only looks like it stands below that: their words must not go to somebody else.
    """

    #: Somebody known was picked.
    person_chosen = Signal(object)  # NameRow
    #: Somebody unknown is to be added under this name.
    add_requested = Signal(str)

    def __init__(
        self, placeholder: str, *, can_add: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._can_add = can_add
        self._search: Search = lambda _typed: ()
        self._found = QStandardItemModel(self)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_LABEL)
        completer.setMaxVisibleItems(SHOWN + 1)
        activated: Any = completer.activated  # by index: namesakes read the same
        activated[QModelIndex].connect(self._activated)
        self.setCompleter(completer)
        self._completer = completer
        self._popup: Any = completer.popup()  # never None: Qt makes it when asked
        self.textEdited.connect(self._look_up)

    def set_people(self, rows: Sequence[NameRow]) -> None:
        """Pick from these people, by any part of their names, accents aside."""
        folded = [(_fold(f"{row.label} {row.sublabel}"), row) for row in rows]
        self._search = lambda typed: _matching(folded, typed)

    def set_search(self, search: Search) -> None:
        """Find people in another way, best first."""
        self._search = search

    def options(self) -> list[str]:
        """Return what is offered for what was typed, as it reads on screen."""
        return [self._found.item(at).text() for at in range(self._found.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_chosen()
        elif event.key() == Qt.Key.Key_Down:
            self._look_up(self.text())
        else:
            super().keyPressEvent(event)
            self._light_none()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._light_none()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _light_none(self) -> None:
        """Undo Qt, which lights up the row that starts with what was typed: often "Add"."""
        self._popup.setCurrentIndex(QModelIndex())

    def _take_chosen(self) -> None:
        """Take who is lit up in the list, or else the first who fits."""
        chosen = self._popup.currentIndex() if self._popup.isVisible() else QModelIndex()
        if not chosen.isValid():
            self._look_up(self.text())
        item = self._found.item(chosen.row() if chosen.isValid() else 0)
        if item is not None:
            self._take(item)

    def _look_up(self, typed: str) -> None:
        typed = " ".join(typed.split())
        self._found.clear()
        if typed:
            rows = list(self._search(typed))[:SHOWN]
            for row in rows:
                self._found.appendRow(_item(row))
            if self._can_add:
                namesake = any(_fold(row.label) == _fold(typed) for row in rows)
                sure = sum(row.sure for row in rows)
                self._found.insertRow(sure, self._add_item(typed, namesake))
        if self._found.rowCount() and self.hasFocus():
            self._completer.complete()
        elif not self._found.rowCount():
            self._popup.hide()

    def _add_item(self, typed: str, namesake: bool) -> QStandardItem:
        words = self.tr("Add another “{name}”") if namesake else self.tr("Add “{name}”")
        item = QStandardItem(words.format(name=typed))
        item.setData(typed, _ROW)
        item.setData(typed, _LABEL)
        return item

    def _activated(self, index: QModelIndex) -> None:
        item = self._found.item(index.row())
        if item is not None:
            self._take(item)

    def _take(self, item: QStandardItem) -> None:
        taken = item.data(_ROW)
        self._popup.hide()
        if isinstance(taken, NameRow):
            self.setText(taken.label)
            self.person_chosen.emit(taken)
        else:
            self.setText(taken)
            self.add_requested.emit(taken)


def _item(row: NameRow) -> QStandardItem:
    shown = f"{row.label}  ·  {row.sublabel}" if row.sublabel else row.label
    item = QStandardItem(shown)
    item.setData(row, _ROW)
    item.setData(row.label, _LABEL)
    return item


def _matching(folded: Sequence[tuple[str, NameRow]], typed: str) -> list[NameRow]:
    """Return who has every typed part in their labels; names that start with it come first."""
    wanted = _fold(typed)
    parts = wanted.split()
    fitting = [
        (not text.startswith(wanted), at)
        for at, (text, _row) in enumerate(folded)
        if all(part in text for part in parts)
    ]
    return [folded[at][1] for _late, at in sorted(fitting)[:SHOWN]]


def _fold(text: str) -> str:
    """Return a text without accents and capitals, so that Ayse finds Ayşe."""
    parted = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(sign for sign in parted if not unicodedata.combining(sign))
