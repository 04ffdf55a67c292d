# SPDX-License-Identifier: MIT
"""What stands around a page while a register is open; the first page does without."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.ui.look import GROUP_GAP, PAGE_MARGIN, SPACE
from koekdesk.ui.widgets.card import hairline
from koekdesk.ui.widgets.notices import Notices
from koekdesk.ui.widgets.side_bar import SideBar
from koekdesk.ui.widgets.status import ProgressLine, StatusLine


class Surroundings(QObject):
    """The side bar at the left, and below the lines that say what was saved and what goes on."""

    def __init__(
        self, row: QHBoxLayout, column: QVBoxLayout, window: QWidget, resized: Callable[[], None]
    ) -> None:
        """Take the row for the side bar, the column for the lines below, and what to call then."""
        super().__init__(window)
        self._resized = resized
        self.side_bar, self.footer = SideBar(), QWidget()
        self.status, self.progress = StatusLine(), ProgressLine()
        self.notices = Notices()
        self.show(False)
        column.insertWidget(0, self.notices)
        row.insertWidget(0, self.side_bar)
        column.addWidget(self.footer)
        self._fill_footer()
        window.installEventFilter(self)

    def show(self, shown: bool) -> None:
        """Be there, or leave the window to the first page."""
        self.side_bar.setVisible(shown)
        self.footer.setVisible(shown)
        self.notices.setVisible(shown and bool(self.notices.texts()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._resized()
        return super().eventFilter(watched, event)

    def _fill_footer(self) -> None:
        below = QVBoxLayout(self.footer)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(hairline())
        line = QHBoxLayout()
        below.addLayout(line)
        line.setContentsMargins(PAGE_MARGIN, SPACE, PAGE_MARGIN, SPACE)
        line.setSpacing(GROUP_GAP)
        line.addWidget(self.status, 1)
        line.addWidget(self.progress, 1)
