# SPDX-License-Identifier: MIT
"""Three columns that go below each other where the window is narrow or the text is large."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from koekdesk.ui.look import GROUP_GAP, set_surface

#: Widths in average characters: three columns, two, or one.
_THREE, _TWO = 110, 54
_Way = QBoxLayout.Direction


class SaidColumns(QScrollArea):
    """The first column is the widest; the other two share what is left."""

    def __init__(
        self, first: QWidget, second: QWidget, third: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        set_surface(content, "paper")
        self._rest = QBoxLayout(_Way.LeftToRight)
        self._rest.setSpacing(GROUP_GAP)
        self._rest.addWidget(second, 6)
        self._rest.addWidget(third, 5)
        self._all = QBoxLayout(_Way.LeftToRight, content)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(GROUP_GAP)
        self._all.addWidget(first, 9)
        self._all.addLayout(self._rest, 11)
        self.setWidget(content)

    def columns(self) -> int:
        """Return how many columns stand beside each other."""
        beside = self._all.direction() == _Way.LeftToRight
        return 1 + beside + (self._rest.direction() == _Way.LeftToRight) * beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        characters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        beside, down = _Way.LeftToRight, _Way.TopToBottom
        self._all.setDirection(beside if characters >= _TWO else down)
        self._rest.setDirection(beside if characters >= _THREE else down)
        super().resizeEvent(event)
