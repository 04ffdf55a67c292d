# SPDX-License-Identifier: MIT
"""One sheet to look at: its first rows, what each column holds, and what a row becomes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from koekdesk.files.columns import DataRows, Field, SheetKind, data_rows
from koekdesk.files.tables import Row, Table, cell_text
from koekdesk.services.import_choices import FIELDS_OF, with_column, with_kind
from koekdesk.services.import_plan import LeftOut, LeftOutRow, SheetChoice
from koekdesk.services.import_rows import choice_is_usable, left_out, read_row
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.views.import_row import RowLook
from koekdesk.ui.views.import_words import column_name, left_out_line, sheet_kind_name
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.sheet_table import SheetLine, SheetTable
from koekdesk.ui.widgets.text import Text

_SHOWN = 50  # rows to look at; the rest is read in the same way
_NAMED = 4  # rows that stay out and are named below the table
_BESIDE = 100  # characters; narrower, the row's look stands below the table
_HIGH = 17  # lines of text the table and the look get at least


class SheetView(QWidget):
    """Lets somebody correct how a sheet is read, and see at once what that gives."""

    #: The sheet is read differently now: its SheetChoice.
    choice_made = Signal(object)

    def __init__(self, table: Table, choice: SheetChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self.name, self.choice = table, table.name, choice
        self._names_on_cards = False
        self._rows = table.rows[choice.header + 1 : choice.header + 1 + _SHOWN]
        self._headings = _headings(table, choice.header)
        self._first_rows = Table(table.name, (*_heading_row(table, choice.header), *self._rows))
        self.kind = ChoiceButton(self.tr("This sheet is about"), self._kinds)
        self.kind.choice_made.connect(self._choose_kind)
        self.missing = Text("", colour="caramel")
        self.table = SheetTable(self.tr("The first rows of {sheet}").format(sheet=table.name))
        self.table.field_chosen.connect(self._choose_field)
        self.table.row_chosen.connect(self._show_row)
        self.look = RowLook()
        self.out = Text("", Role.SOFT)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(ITEM_GAP * 2)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(self.look)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GROUP_GAP // 2, 0, 0)
        column.setSpacing(ITEM_GAP)
        about = Text(self.tr("This sheet is about"), wrap=False)
        self.count = Text(self._how_many(), Role.SOFT, wrap=False)
        column.addWidget(flow_row(about, self.kind, self.count))
        column.addWidget(self.missing)
        column.addWidget(self._split, 1)
        column.addWidget(self.out)
        lines = [SheetLine(row.number, tuple(map(cell_text, row.cells))) for row in self._rows]
        self.table.show_lines(self._headings, lines)
        self._refresh()

    def show_left_out(self, rows: Sequence[LeftOutRow]) -> None:
        """Name softly which rows of this sheet are no row with somebody: headings and totals."""
        soft = [row for row in rows if row.why is not LeftOut.SAID_NO]
        lines = [left_out_line(row) for row in soft[:_NAMED]]
        if len(soft) > _NAMED:
            lines.append(self.tr("and %n rows more", "", len(soft) - _NAMED))
        words = self.tr("Stay out: {rows}.").format(rows="; ".join(lines))
        self.out.show_text(words if soft else "")
        self.out.setVisible(bool(soft))

    def show_names_on_cards(self, wanted: bool) -> None:
        """Show what a yes means."""
        self._names_on_cards = wanted
        self._show_row(self.table.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = max(self.fontMetrics().averageCharWidth(), 1)
        beside = self.width() >= _BESIDE * letter
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way is not self._split.orientation() or not event.oldSize().isValid():
            self._split.setOrientation(way)
            self._split.setSizes([500, 300])
        line = self.fontMetrics().height()
        self.table.setMinimumHeight(line * (_HIGH if beside else _HIGH // 2))
        self.look.setMinimumHeight(line * (_HIGH if beside else _HIGH // 2))

    def _refresh(self) -> None:
        self.kind.set_choice(self.choice.kind)
        columns = range(len(self._headings))
        names = [self._spoken(column) for column in columns]
        fields = [self.choice.columns.get(column, Field.IGNORE) for column in columns]
        self.table.show_fields(names, fields, self._fields)
        self.missing.show_text(self._what_is_missing())
        self.missing.setVisible(bool(self._what_is_missing()))
        reads = self.choice.kind is not SheetKind.UNKNOWN
        rows = self._data_rows()
        quiet = {row.row.number for row in rows.skipped} if reads else set(self._numbers())
        self.table.show_quiet(frozenset(quiet))
        self._show_row(self.table.currentIndex().row())

    def _what_is_missing(self) -> str:
        if self.choice.kind is SheetKind.UNKNOWN or choice_is_usable(self.choice):
            return ""
        if self.choice.kind is SheetKind.CONVERSATIONS:
            return self.tr("Which columns say when it was, and with whom? Choose it above them.")
        return self.tr("Which column has the names? Choose it above that column.")

    def _show_row(self, at: int) -> None:
        today = date.today()
        unread = self.choice.kind is SheetKind.UNKNOWN or not choice_is_usable(self.choice)
        if unread or not 0 <= at < len(self._rows):
            self.look.show_row(None, self._names_on_cards, today)
            return
        row = self._rows[at]
        rows = self._data_rows()
        skipped = [each for each in rows.skipped if each.row is row]
        if skipped:
            out = left_out(row, self._sheet.name, LeftOut(skipped[0].reason.value))
            self.look.show_row(out, self._names_on_cards, today)
        else:
            planned = read_row(row, self._sheet.name, self.choice, today)
            self.look.show_row(planned, self._names_on_cards, today)

    def _choose_kind(self, kind: SheetKind) -> None:
        self._change(with_kind(self.choice, kind))

    def _choose_field(self, column: int, field: Field) -> None:
        self._change(with_column(self.choice, column, field))

    def _change(self, choice: SheetChoice) -> None:
        self.choice = choice
        self._refresh()
        self.choice_made.emit(choice)

    def _kinds(self) -> list[tuple[SheetKind, str]]:
        return [(kind, sheet_kind_name(kind)) for kind in SheetKind]

    def _fields(self) -> list[tuple[Field, str]]:
        return [(field, column_name(field)) for field in FIELDS_OF[self.choice.kind]]

    def _data_rows(self) -> DataRows:
        """Return which of the rows shown are taken over."""
        header = 0 if self.choice.header >= 0 else -1
        return data_rows(self._first_rows, self.choice.columns, header)

    def _numbers(self) -> list[int]:
        return [row.number for row in self._rows]

    def _spoken(self, column: int) -> str:
        """Return how a column is called when it is read aloud."""
        heading = self._headings[column] or str(column + 1)
        return self.tr("Column {heading} holds").format(heading=heading)

    def _how_many(self) -> str:
        there = len(self._sheet.rows) - self.choice.header - 1
        if there <= _SHOWN:
            return self.tr("%n rows", "", there)
        first = self.tr("%n rows", "", there)
        return self.tr("{rows}, of which you see the first {some}").format(rows=first, some=_SHOWN)


def _heading_row(table: Table, header: int) -> tuple[Row, ...]:
    return (table.rows[header],) if header >= 0 else ()


def _headings(table: Table, header: int) -> list[str]:
    """Return the heading of each column; nothing for a column without one."""
    width = max((len(row.cells) for row in table.rows), default=0)
    cells = table.rows[header].cells if header >= 0 else ()
    named = [" ".join(cell_text(cell).split()) for cell in cells]
    return named + [""] * (width - len(named))
