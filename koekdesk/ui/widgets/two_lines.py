# SPDX-License-Identifier: MIT
"""A list of things with a name and one soft line below it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from koekdesk.ui.look import ITEM_GAP, current_palette
from koekdesk.ui.widgets.text import is_right_to_left

_LINE = Qt.ItemDataRole.UserRole
_MARGIN = ITEM_GAP + 4
#: With room for fewer characters the soft line goes on to a second one, and a third.
_ROOM = 40
_MOST = 4
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One thing in the list; what is ``quiet`` is written softly."""

    key: Hashable
    title: str
    below: str
    quiet: bool = False


class TwoLines(QListWidget):
    """Keeps who was chosen while the lines around it change."""

    #: Another line is current now: its key.
    key_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._delegate = _Delegate(self)
        self.setAccessibleName(name)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines

    def key(self) -> Any | None:
        """Return the key of the current line."""
        at = self.currentRow()
        return self._lines[at].key if 0 <= at < len(self._lines) else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the current one stays current, or the one in its place becomes so."""
        if tuple(lines) == self._lines:
            return
        key, at = self.key(), self.currentRow()
        top = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._lines = tuple(lines)
        for line in lines:
            item = QListWidgetItem(f"{line.title}\n{line.below}", self)
            item.setData(_LINE, line)
        self._make_room()
        self.blockSignals(False)
        keys = [line.key for line in lines]
        row = keys.index(key) if key in keys else min(max(at, 0), len(keys) - 1)
        self.blockSignals(key in keys)
        self.setCurrentRow(row)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(top)

    def choose(self, key: Hashable) -> bool:
        """Make the line of a key current; tell whether it is there."""
        keys = [line.key for line in self._lines]
        if key not in keys:
            return False
        self.setCurrentRow(keys.index(key))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    def _make_room(self) -> None:
        """Give the soft words the lines they need: one when there is room, else more."""
        metrics, wide = self.fontMetrics(), self.viewport().width() - 2 * _MARGIN
        below: list[int] = []
        if wide < _ROOM * metrics.averageCharWidth():
            flags, room = int(Qt.TextFlag.TextWordWrap), QRect(0, 0, wide, 9999)
            high = (metrics.boundingRect(room, flags, line.below).height() for line in self._lines)
            below = [min(max(round(one / metrics.height()), 1), _MOST) for one in high]
        if below != self._delegate.below:
            self._delegate.below = below
            self.setUniformItemSizes(not below)
            self.scheduleDelayedItemsLayout()

    def _tell(self, _row: int) -> None:
        if self.key() is not None:
            self.key_chosen.emit(self.key())


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QListWidget) -> None:
        super().__init__(parent)
        self.below: list[int] = []  # so many lines for the soft words of each; empty: one for all

    def lines(self, index: Index) -> int:
        """Return how many lines the soft words of this one take."""
        return self.below[index.row()] if index.row() < len(self.below) else 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, below = _fonts(option.font)
        lines = QFontMetrics(title).height() + QFontMetrics(below).height() * self.lines(index)
        return QSize(0, lines + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        panel = QStyleOptionViewItem(option)
        self.initStyleOption(panel, index)
        style, widget = option.widget.style(), option.widget
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, panel, painter, widget)
        line: Line = index.data(_LINE)
        colours = current_palette()
        title, below = _fonts(option.font)
        room = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.save()
        _draw(painter, room, line.title, title, colours.soft if line.quiet else colours.ink)
        room.setTop(room.top() + QFontMetrics(title).height())
        if self.lines(index) == 1:
            _draw(painter, room, line.below, below, colours.soft)
        else:
            painter.setFont(below)
            painter.setPen(QColor(colours.soft))
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), line.below)
        painter.restore()


def _fonts(base: QFont) -> tuple[QFont, QFont]:
    title = QFont(base)
    title.setWeight(QFont.Weight.DemiBold)
    return title, base


def _draw(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    """Draw one line, cut off where it does not fit."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)
