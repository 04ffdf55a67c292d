# SPDX-License-Identifier: MIT
"""What was put aside, folded away at the bottom; everything there can come back."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.services.connections import AsideRow
from koekdesk.texts import ago, aside_reason_name, format_date, join_words
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import lead_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.text import Text

#: As many as somebody reads through; the newest are the ones to come back for.
_SHOWN = 50


class AsideList(QWidget):
    """A line that unfolds into the suggestions that rest, with why and until when."""

    #: Let this one (AsideRow) come back.
    back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AsideRow, ...] = ()
        self._today = date.min
        self.fold_button = lead_button("", "down")
        self.fold_button.setCheckable(True)
        self.fold_button.toggled.connect(lambda _open: self._fill())
        self.lines = KeyedColumn(self._make, _AsideLine.fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lines)
        self.hide()

    def show_rows(self, rows: tuple[AsideRow, ...], today: date) -> None:
        """Show what rests now."""
        self._rows, self._today = rows, today
        words = self.tr("%n suggestions were put aside", "", len(rows))
        self.fold_button.setText(words)
        self.fold_button.setAccessibleName(words)
        self.setVisible(bool(rows))
        self._fill()

    def _fill(self) -> None:
        shown = self._rows[:_SHOWN] if self.fold_button.isChecked() else ()
        self.lines.sync([(row.id, (row, self._today)) for row in shown])

    def _make(self, item: tuple[AsideRow, date]) -> "_AsideLine":
        line = _AsideLine()
        row = item[0]
        line.back_button.clicked.connect(lambda: self.back_requested.emit(row))
        return line


class _AsideLine(Card):
    def __init__(self) -> None:
        super().__init__()
        self._names = Text(role=Role.STRONG)
        self._why = Text(role=Role.SOFT)
        self.back_button = quiet_button(self.tr("Let it come back"), "undo")
        words = QVBoxLayout()
        words.addWidget(self._names)
        words.addWidget(self._why)
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(self.back_button)
        self.body.addLayout(line)

    def fill(self, item: tuple[AsideRow, date]) -> None:
        row, today = item
        names = join_words(row.people)
        self._names.show_text(names)
        parts = [aside_reason_name(row.reason), row.note, ago(row.on, today)]
        if row.until is not None:
            until = self.tr("rests until {date}").format(date=format_date(row.until, today))
            parts.append(until)
        self._why.show_text("  ·  ".join(part for part in parts if part))
        said = self.tr("Let it come back: {names}").format(names=names)
        self.back_button.setAccessibleName(said)
