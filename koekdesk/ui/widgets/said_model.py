# SPDX-License-Identifier: MIT
"""The statements a conversation became, as a list that changes with as little fuss as it can."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from koekdesk.texts import kind_name
from koekdesk.vocabulary import StatementKind

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One statement as shown; ``whose`` is a name when several people were there."""

    kind: StatementKind
    text: str
    whose: str = ""
    left_out: bool = False


class SaidModel(QAbstractListModel):
    """One row for each statement."""

    #: Somebody typed other words: row, words.
    words_changed = Signal(int, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[SaidRow] = []

    def row(self, number: int) -> SaidRow:
        """Return a row."""
        return self._rows[number]

    def set_rows(self, rows: Sequence[SaidRow]) -> None:
        """Show these; only what differs is touched, so that selection and place stay."""
        old, new = self._rows, list(rows)
        short = min(len(old), len(new))
        first = next((n for n in range(short) if old[n] != new[n]), short)
        rest = short - first
        same = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
        gone, come = len(old) - same - first, len(new) - same - first
        changed = min(gone, come)
        self._rows[first : first + changed] = new[first : first + changed]
        if gone > changed:
            self.beginRemoveRows(QModelIndex(), first + changed, first + gone - 1)
            del self._rows[first + changed : first + gone]
            self.endRemoveRows()
        if come > changed:
            self.beginInsertRows(QModelIndex(), first + changed, first + come - 1)
            self._rows[first + changed : first + changed] = new[first + changed : first + come]
            self.endInsertRows()
        if changed:
            self.dataChanged.emit(self.index(first), self.index(first + changed - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.text
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        words = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or words == self._rows[index.row()].text:
            return False
        self.words_changed.emit(index.row(), words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _aloud(self, row: SaidRow) -> str:
        kind = self.tr("left out") if row.left_out else kind_name(row.kind)
        said = f"{kind}: {row.text}"
        return f"{row.whose}, {said}" if row.whose else said
