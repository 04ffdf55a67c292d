# SPDX-License-Identifier: MIT
"""A page in front of everything else: one question in the middle, and nothing beside it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role, line_width
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.page import ScrollPage
from koekdesk.ui.widgets.text import IconLabel, Text


class FrontPage(ScrollPage):
    """An icon, a title, a line, and below it what is asked; as wide as a line of text."""

    def __init__(self, icon: str, title: str, line: str = "") -> None:
        super().__init__()
        self.title = Text(title, Role.TITLE)
        self.line = Text(line, Role.SOFT)
        self.line.setVisible(bool(line))
        self._middle = QWidget()
        self._column = TopLayout(self._middle)
        self._column.setContentsMargins(0, GROUP_GAP, 0, 0)
        self._column.setSpacing(GROUP_GAP)
        self._column.addWidget(IconLabel(icon, "caramel", 2.5), 0, Qt.AlignmentFlag.AlignLeft)
        words = TopLayout()
        words.setSpacing(ITEM_GAP)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self._column.addLayout(words)
        self._lines = 1.1
        self._fit()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle, 100)
        row.addStretch(1)
        self.body.addLayout(row)

    def set_room(self, lines: float) -> None:
        """Let what is asked be as wide as so many lines of text."""
        self._lines = lines
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._middle.setMaximumWidth(round(line_width(self.font()) * self._lines))

    def put_layout(self, layout: QLayout) -> None:
        """Add things in a layout below the rest."""
        self._column.addLayout(layout)

    def put(self, widget: QWidget) -> None:
        """Add something below the rest."""
        self._column.addWidget(widget)
