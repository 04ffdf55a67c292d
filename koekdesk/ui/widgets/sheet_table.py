# SPDX-License-Identifier: MIT
"""The first rows of a spreadsheet, with above each column what it holds."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from koekdesk.ui.look import ITEM_GAP, current_palette
from koekdesk.ui.widgets.choice_button import Choices
from koekdesk.ui.widgets.sheet_header import SheetHeader

Index = QModelIndex | QPersistentModelIndex

_WIDEST = 26  # so many characters of a column are seen at first


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One row as it stands in the file; a quiet one is not taken over."""

    number: int
    cells: tuple[str, ...]
    quiet: bool = False


class SheetModel(QAbstractTableModel):
    """Some rows of a sheet, to look at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[SheetLine] = ()
        self._headings: Sequence[str] = ()

    def show(self, headings: Sequence[str], lines: Sequence[SheetLine]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._headings, self._lines = headings, lines
        self.endResetModel()

    def show_quiet(self, quiet: frozenset[int]) -> None:
        """Show softly which rows, by number, are not taken over."""
        self._lines = [
            SheetLine(line.number, line.cells, line.number in quiet) for line in self._lines
        ]
        if self._lines:
            last = self.index(len(self._lines) - 1, max(len(self._headings) - 1, 0))
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        text = line.cells[index.column()] if index.column() < len(line.cells) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[index.column()]}: {text}"
        if role == Qt.ItemDataRole.ForegroundRole and line.quiet:
            return QColor(current_palette().soft)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        return str(self._lines[section].number)


class SheetTable(QTableView):
    """Rows to choose one of; ``field_chosen`` tells that a column holds something else."""

    #: The column, and what it holds now.
    field_chosen = Signal(int, object)
    #: Another row is current: its place among the lines shown.
    row_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = SheetModel(self)
        self.setModel(self._sheet)
        self.header = SheetHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.field_chosen.connect(self.field_chosen)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionsClickable(False)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self._fit_rows()

    def show_lines(self, headings: Sequence[str], lines: Sequence[SheetLine]) -> None:
        """Show the first rows of a sheet."""
        self._sheet.show(headings, lines)
        if lines:
            self.selectRow(0)

    def show_quiet(self, quiet: frozenset[int]) -> None:
        """Show softly which rows, by number, are not taken over."""
        self._sheet.show_quiet(quiet)

    def show_fields(self, names: Sequence[str], fields: Sequence[Hashable], offer: Choices) -> None:
        """Show what each column holds, and what else it could hold; ``names`` are read aloud."""
        self.header.show_fields(names, fields, offer)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
            self._fit_columns()

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(current.row())

    def _fit_rows(self) -> None:
        high = round(QFontMetrics(self.font()).height() * 1.7)
        self.verticalHeader().setMinimumSectionSize(high)
        self.verticalHeader().setDefaultSectionSize(high)

    def _fit_columns(self) -> None:
        """Give each column the width of its words, up to a limit, and room for its button."""
        metrics = QFontMetrics(self.font())
        widest = metrics.averageCharWidth() * _WIDEST
        for column in range(self._sheet.columnCount()):
            shown = (
                self._sheet.index(row, column).data()[:_WIDEST]
                for row in range(min(self._sheet.rowCount(), 30))
            )
            words = max((metrics.horizontalAdvance(text) for text in shown), default=0)
            room = min(words + 2 * metrics.averageCharWidth() + 2 * ITEM_GAP, widest)
            self.setColumnWidth(column, max(room, self.header.room_for(column)))
