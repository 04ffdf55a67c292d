# SPDX-License-Identifier: MIT
"""The list of statements a conversation became; one key corrects each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QMenu,
    QStyleOptionViewItem,
    QWidget,
)

from koekdesk.printing.shapes import kind_icon
from koekdesk.texts import kind_name
from koekdesk.ui.icons import icon
from koekdesk.ui.kind_colours import kind_role
from koekdesk.ui.look import ITEM_GAP, current_palette
from koekdesk.ui.widgets.kinds import KIND_KEYS
from koekdesk.ui.widgets.said_delegate import EDITOR, SaidDelegate, Spot
from koekdesk.ui.widgets.said_model import SaidModel, SaidRow
from koekdesk.vocabulary import StatementKind

_TURN_WHOSE = "p"


class SaidStatements(QListView):
    """Keys 1 to 6 or a first letter name the kind, Delete leaves out, Enter edits the words."""

    #: Row, kind.
    kind_chosen = Signal(int, object)
    #: Leave this row out, or put it back.
    toggle_requested = Signal(int)
    #: Row, key of the person who said it.
    whose_chosen = Signal(int, str)
    #: Row, the words as they should be.
    words_changed = Signal(int, str)
    #: Back to where was typed.
    left = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(placeholder)
        self._placeholder = placeholder
        self._people: Sequence[tuple[str, str]] = ()
        self._model = SaidModel(self)
        self._delegate = SaidDelegate(self)
        self._model.words_changed.connect(self.words_changed)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)

    def set_rows(self, rows: Sequence[SaidRow], people: Sequence[tuple[str, str]]) -> None:
        """Show these statements; ``people`` are the keys and names of who may have said them."""
        self._people = people
        self._model.set_rows(rows)

    def rows(self) -> list[SaidRow]:
        """Return what is shown."""
        return [self._model.row(n) for n in range(self._model.rowCount())]

    def point_at(self, number: int | None) -> None:
        """Show which statement belongs to the cursor in the text."""
        if self.state() is QAbstractItemView.State.EditingState:
            return
        index = QModelIndex() if number is None else self._model.index(number)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def settle(self) -> None:
        """Take over words that are being changed in a line."""
        editor = self.viewport().findChild(QWidget, EDITOR)
        if isinstance(editor, QWidget):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 30, self.fontMetrics().height() * 9)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.fontMetrics().height() * 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.currentIndex().row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the field for the words let through
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif number < 0 or not plain or not self._act(event, number):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_palette().soft))
            room = self.viewport().rect().adjusted(ITEM_GAP, ITEM_GAP, -ITEM_GAP, -ITEM_GAP)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, self._placeholder)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._click(index, point)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def _act(self, event: QKeyEvent, number: int) -> bool:
        """Do what a key asks of the current statement; False when it asks nothing."""
        if event.isAutoRepeat() and event.text():
            return True  # arrows go on while they are held down, nothing else does
        key, letter = event.key(), event.text().casefold()
        kind = KIND_KEYS.get(letter) or self._kind_by_letter(letter, number)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self._model.index(number))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.toggle_requested.emit(number)
        elif kind is not None:
            self.kind_chosen.emit(number, kind)
        elif letter == _TURN_WHOSE and len(self._people) > 1:
            self.whose_chosen.emit(number, self._next_person(number))
        else:
            return False
        return True

    def _kind_by_letter(self, letter: str, number: int) -> StatementKind | None:
        """Return the kind that starts with a letter; the next one when several do."""
        fits = [kind for kind in StatementKind if letter and kind_name(kind).startswith(letter)]
        now = self._model.row(number).kind
        if not fits:
            return None
        return fits[(fits.index(now) + 1) % len(fits)] if now in fits else fits[0]

    def _next_person(self, number: int) -> str:
        names = [name for _, name in self._people]
        whose = self._model.row(number).whose
        at = names.index(whose) if whose in names else 0
        return self._people[(at + 1) % len(names)][0]

    def _click(self, index: QModelIndex, point: QPoint) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)  # type: ignore[attr-defined]
        spot = self._delegate.spot_at(option, index, point)
        if spot is Spot.CROSS:
            self.toggle_requested.emit(index.row())
        elif spot is Spot.KIND:
            self._open(self._kind_menu(index.row()), point)
        elif spot is Spot.WHOSE:
            self._open(self._whose_menu(index.row()), point)

    def _open(self, menu: QMenu, point: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))

    def _kind_menu(self, number: int) -> QMenu:
        menu = QMenu(self)
        for key, kind in KIND_KEYS.items():
            action = menu.addAction(f"&{key}  {kind_name(kind)}")
            action.setIcon(icon(kind_icon(kind), kind_role(kind)))
            action.triggered.connect(
                lambda _checked=False, chosen=kind: self.kind_chosen.emit(number, chosen)
            )
        return menu

    def _whose_menu(self, number: int) -> QMenu:
        menu = QMenu(self)
        for key, name in self._people:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, chosen=key: self.whose_chosen.emit(number, chosen)
            )
        return menu
