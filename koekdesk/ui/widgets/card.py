# SPDX-License-Identifier: MIT
"""A card: what belongs together, on a lighter piece of paper."""

from __future__ import annotations

from PySide6 import QtCore, QtGui  # Qt and events are named when they come: the window first
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, name_values, set_surface
from koekdesk.ui.widgets.flow import TopLayout


class Card(QFrame):
    """A rounded surface with room inside; ``body`` is its layout, from top to bottom."""

    #: A card that can be pressed was clicked, or Enter or Space was typed on it.
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, surface: str = "card") -> None:
        super().__init__(parent)
        set_surface(self, surface)
        self._pressable = False
        self.body = TopLayout(self)
        self.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        self.body.setSpacing(ITEM_GAP)

    def make_pressable(self, name: str) -> None:
        """Let the whole card be pressed with mouse and keyboard, under an accessible name."""
        self._pressable = self.body.short = True  # as high as its words
        name_values(self, focusPolicy="StrongFocus")
        self.setAccessibleName(name)

    def enterEvent(self, event: QtGui.QEnterEvent) -> None:
        if self._pressable:
            self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        if not self._pressable:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        if not self._pressable:
            super().mouseReleaseEvent(event)
            return
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is QtCore.Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        key = QtCore.Qt.Key
        keys = (key.Key_Return, key.Key_Enter, key.Key_Space)
        if self._pressable and event.key() in keys:
            if not event.isAutoRepeat():
                self.pressed.emit()
        else:
            super().keyPressEvent(event)


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a thin line between two groups."""
    line = QFrame(parent)
    set_surface(line, "hairline")
    line.setFixedHeight(1)
    return line
