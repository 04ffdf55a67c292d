# SPDX-License-Identifier: MIT
"""Many tall widgets below each other: one that changes measures itself, not all the others."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from koekdesk.ui.look import CARD_MARGIN


class Stack(QWidget):
    """Puts widgets in their places by itself; a layout would measure each of them each time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._heights: dict[QWidget, int] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.place)

    def widgets(self) -> list[QWidget]:
        """Return what is shown, from top to bottom."""
        return list(self._shown)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these in this order; others are let go."""
        for gone in set(self._shown) - set(widgets):
            self._heights.pop(gone, None)
            gone.removeEventFilter(self)
            gone.hide()
        for widget in widgets:
            if widget not in self._heights:
                widget.setParent(self)
                widget.installEventFilter(self)
        self._shown = list(widgets)
        self._timer.start()

    def is_placed(self) -> bool:
        """Tell whether everything shown has its place."""
        return not self._timer.isActive()

    def place(self) -> None:
        """Give every widget its place, measuring only what changed."""
        self._timer.stop()
        y = 0
        for widget in self._shown:
            height = self._height(widget)
            widget.setGeometry(0, y, self.width(), height)
            widget.show()
            y += height + CARD_MARGIN
        self.setFixedHeight(max(y - CARD_MARGIN, 0))

    def order_tabs(self) -> None:
        """Let the Tab key go through everything in the order it is seen."""
        stops = [
            stop
            for widget in self._shown
            for stop in (widget, *widget.findChildren(QWidget))
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._heights.pop(watched, None)
            self._timer.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.clear()
            self._timer.start()

    def _height(self, widget: QWidget) -> int:
        if widget not in self._heights:
            wide = widget.heightForWidth(self.width())
            self._heights[widget] = wide if wide >= 0 else widget.sizeHint().height()
        return self._heights[widget]
