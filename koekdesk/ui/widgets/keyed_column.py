# SPDX-License-Identifier: MIT
"""A column of rows that follows a changing list; what somebody types in a row that stays, stays."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP


class KeyedColumn(QWidget):
    """Rows by key: known ones are filled anew in place, others are made or taken away."""

    def __init__(
        self,
        make: Callable[[Any], QWidget],
        fill: Callable[[Any, Any], None],
        gap: int = ITEM_GAP,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._fill = make, fill
        self._rows: dict[Hashable, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    def rows(self) -> list[QWidget]:
        """Return the rows from top to bottom."""
        return list(self._rows.values())

    def row(self, key: Hashable) -> QWidget | None:
        """Return the row of a key."""
        return self._rows.get(key)

    def sync(self, wanted: Sequence[tuple[Hashable, Any]]) -> None:
        """Show these items, each under its key, in this order."""
        keys = {key for key, _ in wanted}
        left_at = self._take_away(keys)
        rows: dict[Hashable, QWidget] = {}
        for at, (key, item) in enumerate(wanted):
            row = self._rows.get(key) or self._make(item)
            row.setObjectName(str(key))
            self._fill(row, item)
            rows[key] = row
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
        self._rows = rows
        self.setVisible(bool(rows))
        if left_at is not None:
            self._focus_near(left_at)

    def _take_away(self, keep: set[Hashable]) -> int | None:
        """Remove rows; return the place of the one that had the focus."""
        focused, left_at = QApplication.focusWidget(), None
        for at, (key, row) in enumerate(list(self._rows.items())):
            if key in keep:
                continue
            if focused is not None and (row is focused or row.isAncestorOf(focused)):
                left_at = at
            for child in row.findChildren(QObject):
                child.blockSignals(True)  # half-typed words of a row that is gone save nothing
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
            del self._rows[key]
        return left_at

    def _focus_near(self, at: int) -> None:
        """Let the keyboard go on with the row that came in the place of the one removed."""
        rows = self.rows()
        for row in (*rows[at:], *reversed(rows[:at])):
            for child in row.findChildren(QWidget):
                if child.focusPolicy() & Qt.FocusPolicy.TabFocus and not child.isHidden():
                    child.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
