# SPDX-License-Identifier: MIT
"""A list of what was found, in groups: a title, softly what belongs to it, and its keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from koekdesk.ui.icons import icon, icon_size
from koekdesk.ui.look import ITEM_GAP, current_palette
from koekdesk.ui.widgets.text import is_right_to_left

_ENTRY = Qt.ItemDataRole.UserRole
_MARGIN = ITEM_GAP
#: What belongs to a title takes at most this part of a line.
_BELOW_SHARE = 0.4
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """One thing that can be chosen."""

    group: str
    title: str
    icon: str
    call: Callable[[], object]
    below: str = ""
    keys: str = ""


class FoundList(QListWidget):
    """Arrow keys walk over the headings; a letter goes on in the field above."""

    entry_chosen = Signal(object)  # Entry
    #: A key that belongs in the field above: QKeyEvent.
    typed = Signal(object)
    #: Up on the first line.
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(lambda _item: self.choose())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these under the headings of their groups; the first one is current."""
        self.clear()
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                heading = QListWidgetItem(group, self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(entry.title, self)
            item.setData(_ENTRY, entry)
            spoken = [entry.title, entry.below, entry.keys, entry.group]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, spoken)))
        self.setCurrentRow(1 if entries else -1)
        self.scrollToTop()

    def entries(self) -> list[Entry]:
        """Return what is shown, without the headings."""
        every = [self.item(row).data(_ENTRY) for row in range(self.count())]
        return [entry for entry in every if entry is not None]

    def current(self) -> Entry | None:
        """Return what Enter would choose."""
        item = self.currentItem()
        return item.data(_ENTRY) if item is not None else None

    def choose(self) -> None:
        """Choose the current one."""
        if entry := self.current():
            self.entry_chosen.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 1:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace or (event.text().isprintable() and event.text()):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = max(QFontMetrics(option.font).height(), icon_size())
        above = _MARGIN if index.data(_ENTRY) is None and index.row() else 0
        return QSize(0, high + _MARGIN + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(_ENTRY)
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        painter.setFont(option.font)
        if entry is None:
            painter.setPen(QColor(current_palette().soft))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(room.adjusted(0, 0, 0, -_MARGIN // 2), flags, index.data())
        else:
            panel = QStyleOptionViewItem(option)
            self.initStyleOption(panel, index)
            element = QStyle.PrimitiveElement.PE_PanelItemViewItem
            option.widget.style().drawPrimitive(element, panel, painter, option.widget)
            _draw_entry(painter, room, entry, option.font)
        painter.restore()


def _draw_entry(painter: QPainter, room: QRect, entry: Entry, font: QFont) -> None:
    colours, metrics, side = current_palette(), QFontMetrics(font), icon_size()
    top = room.top() + (room.height() - side) // 2
    icon(entry.icon, "soft").paint(painter, room.left(), top, side, side)
    line = room.adjusted(side + _MARGIN, 0, 0, 0)
    soft = entry.keys or entry.below
    wide = min(metrics.horizontalAdvance(soft), round(line.width() * _BELOW_SHARE))
    _draw(painter, line.adjusted(line.width() - wide, 0, 0, 0), soft, colours.soft, right=True)
    _draw(painter, line.adjusted(0, 0, -wide - _MARGIN * 2, 0), entry.title, colours.ink)


def _draw(painter: QPainter, room: QRect, text: str, colour: str, *, right: bool = False) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if right or is_right_to_left(text) else flag.AlignLeft
    painter.setPen(QColor(colour))
    flags = int(side | flag.AlignVCenter | flag.AlignAbsolute)
    painter.drawText(room, flags | int(Qt.TextFlag.TextSingleLine), shown)
