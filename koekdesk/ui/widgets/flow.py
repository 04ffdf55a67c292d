# SPDX-License-Identifier: MIT
"""Layouts that keep to the rhythm: a row that wraps, and a column that stays at the top."""

from __future__ import annotations

from PySide6 import QtCore  # Qt is named where it is needed: the first window can do without
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP, SPACE
from koekdesk.ui.widgets.text import hug

#: Between two lines, in pixels.
LINE_GAP = SPACE


class FlowLayout(QLayout):
    """Things in a row that wraps, each at the size it asks for."""

    def __init__(self, parent: QWidget | None = None, gap: int = ITEM_GAP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        return QtCore.Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        high = max((hint.height() for hint in hints), default=0)
        return QSize(
            wide + margins.left() + margins.right(), high + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Give each item its place, or only say how high that would be."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y = room.y()
        for line in self._lines(room.width()):
            height = max(size.height() for _item, size in line)
            x = room.x()
            for item, size in line:
                if move:
                    top = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, top), size))
                x += size.width() + self.spacing()
            y += height + LINE_GAP
        return max(y - LINE_GAP, room.y()) - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return which items stand on which line, with their sizes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        return lines

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        size = item.sizeHint()
        if size.width() <= width:
            return size
        if item.hasHeightForWidth():
            return QSize(width, item.heightForWidth(width))
        return QSize(max(width, item.minimumSize().width()), size.height())


class TopLayout(QVBoxLayout):
    """A column that keeps together at the top, unless something in it wants all the room."""

    #: Nothing in it wants more room than it needs, so it is not asked.
    short = False

    def setGeometry(self, rect: QRect) -> None:
        if self.short or not self.expandingDirections() & QtCore.Qt.Orientation.Vertical:
            wraps = self.hasHeightForWidth()
            high = self.heightForWidth(rect.width()) if wraps else self.sizeHint().height()
            rect = QRect(rect.topLeft(), QSize(rect.width(), min(rect.height(), high)))
        super().setGeometry(rect)


def short_column(*widgets: QWidget, gap: int = 0) -> TopLayout:
    """Return widgets below each other at the top, none of which wants more room than it needs."""
    column = TopLayout()
    column.short = True
    column.setSpacing(gap)
    for widget in widgets:
        column.addWidget(widget)
    return column


def flow_row(*widgets: QWidget, gap: int = ITEM_GAP) -> QWidget:
    """Return widgets beside each other, on more lines where the window is narrow."""
    row = QWidget()
    hug(row)
    layout = FlowLayout(row, gap)
    for widget in widgets:
        layout.addWidget(widget)
    return row
