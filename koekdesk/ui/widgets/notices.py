# SPDX-License-Identifier: MIT
"""Quiet lines above the pages: something worth knowing once, with a way on and a way to close."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP, PAGE_MARGIN
from koekdesk.ui.widgets.buttons import icon_button
from koekdesk.ui.widgets.notice import Notice
from koekdesk.ui.widgets.text import hug


class Notices(QWidget):
    """Takes no room while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAGE_MARGIN, ITEM_GAP, PAGE_MARGIN, 0)
        self._column.setSpacing(ITEM_GAP)
        self._rows: list[tuple[QWidget, str]] = []
        hug(self)
        self.hide()

    def say(
        self,
        words: str,
        link: str = "",
        follow: Callable[[], object] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Show one line more; following its link closes it, unless it stays until it is done."""
        row = QWidget()
        notice, close = Notice(), icon_button("close", self.tr("Close"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(notice, 1)
        line.addWidget(close)
        self._column.addWidget(row)
        self._rows.append((row, words))
        notice.say(words, link=link, undo=False)
        close.clicked.connect(lambda: self._drop(row))
        if follow is not None:
            notice.link_chosen.connect(lambda: (stays or self._drop(row), follow()))
        self.show()

    def clear(self) -> None:
        """Forget everything told."""
        for row, _words in list(self._rows):
            self._drop(row)

    def texts(self) -> list[str]:
        """Return the lines shown."""
        return [words for _row, words in self._rows]

    def drop(self, words: str) -> bool:
        """Take a line away; tell whether it was still there."""
        rows = [row for row, said in self._rows if said == words]
        for row in rows:
            self._drop(row)
        return bool(rows)

    def _drop(self, row: QWidget) -> None:
        self._rows = [(one, words) for one, words in self._rows if one is not row]
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self._rows))
