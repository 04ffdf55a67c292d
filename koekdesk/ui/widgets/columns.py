# SPDX-License-Identifier: MIT
"""A layout that puts things side by side where there is room, and below each other elsewhere."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from koekdesk.ui.look import CARD_MARGIN
from koekdesk.ui.widgets.text import hug


class ColumnsLayout(QLayout):
    """Columns of the widths they ask for; stacked when the narrowest would be too narrow."""

    def __init__(self, parent: QWidget, least_characters: int = 30, gap: int = CARD_MARGIN) -> None:
        super().__init__(parent)
        self._host = parent
        self._least = least_characters
        self._items: list[QLayoutItem] = []
        self._parts: list[float] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)
        hug(parent)

    def add_column(self, widget: QWidget, part: float = 1.0) -> None:
        """Add a column that is so many times as wide as an ordinary one."""
        self._parts.append(part)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        if not 0 <= index < len(self._items):
            return None
        self._parts.pop(index)
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [
            _height(item, column)
            for (item, _), column in zip(self._shown(), self._widths(width), strict=True)
        ]
        if heights and self._stacked(width):
            return sum(heights) + self.spacing() * (len(heights) - 1)
        return max(heights, default=0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        stacked = self._stacked(rect.width())
        x, y = rect.x(), rect.y()
        right_to_left = self._host.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for (item, _), width in zip(self._shown(), self._widths(rect.width()), strict=True):
            height = _height(item, width) if stacked else rect.height()
            left = rect.x() + rect.right() - x - width + 1 if right_to_left and not stacked else x
            item.setGeometry(QRect(left, y, width, height))
            if stacked:
                y += height + self.spacing()
            else:
                x += width + self.spacing()

    def sizeHint(self) -> QSize:
        parts = [part for _, part in self._shown()]
        side_by_side = sum(parts) * self._least_width() * 1.2
        gaps = self.spacing() * max(len(parts) - 1, 0)
        return QSize(round(side_by_side) + gaps, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        widths = [item.minimumSize().width() for item, _ in self._shown()]
        return QSize(min(max(widths, default=0), self._least_width()), 0)

    def _least_width(self) -> int:
        return self._host.fontMetrics().averageCharWidth() * self._least

    def _shown(self) -> list[tuple[QLayoutItem, float]]:
        """Return the columns that were not hidden, with their parts."""
        return [
            (item, part)
            for item, part in zip(self._items, self._parts, strict=True)
            if not _is_hidden(item)
        ]

    def _columns(self, width: int) -> list[int]:
        parts = [part for _, part in self._shown()]
        room = width - self.spacing() * (len(parts) - 1)
        return [int(room * part / sum(parts)) for part in parts]

    def _stacked(self, width: int) -> bool:
        ordinary = [
            column
            for column, (_, part) in zip(self._columns(width), self._shown(), strict=True)
            if part >= 1.0
        ]
        return min(ordinary, default=width) < self._least_width()

    def _widths(self, width: int) -> list[int]:
        return [width] * len(self._shown()) if self._stacked(width) else self._columns(width)


def _is_hidden(item: QLayoutItem) -> bool:
    widget = item.widget()
    said = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return widget is not None and widget.isHidden() and widget.testAttribute(said)


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
