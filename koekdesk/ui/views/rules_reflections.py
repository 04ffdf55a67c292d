# SPDX-License-Identifier: MIT
"""One's own thoughts on a rule: written down under a date, changed in place, undone like all."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.services.reflections import (
    ReflectionRow,
    add_reflection,
    edit_reflection,
    list_reflections,
    remove_reflection,
)
from koekdesk.texts import format_date
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.buttons import icon_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.text import Text, hug


class Reflections(QWidget):
    """A place to write, and what was written before, the newest first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rule = 1
        self.new = Field(
            self.tr("A thought"),
            self._add,
            placeholder=self.tr("Write down what comes to mind…"),
            multiline=True,
        )
        self.older = KeyedColumn(
            lambda row: ReflectionView(row, context),
            lambda view, row: view.show_row(row),
            gap=GROUP_GAP,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        paper = Card()
        paper.body.addWidget(self.new)
        column.addWidget(paper)
        column.addWidget(self.older)
        hug(self)
        context.desk.changed.connect(self._on_changed)

    def show_rule(self, rule: int) -> None:
        """Show the thoughts on this rule."""
        if rule != self._rule:
            self._rule = rule
            self.new.set_text("")
        self._read()

    def _on_changed(self, tables: set[str]) -> None:
        if "reflection" in tables:
            self._read()

    def _read(self) -> None:
        rows = self._context.desk.read(list_reflections, self._rule)
        self.older.sync([(row.id, row) for row in rows])

    def _add(self, typed: str) -> bool:
        if not typed.strip():
            return True
        label = self.tr("A thought kept")
        if not self._context.desk.try_do(label, add_reflection, self._rule, typed, date.today()):
            return False
        self.new.edit.set_text("")
        return True


class ReflectionView(QWidget):
    """One thought with its date."""

    def __init__(self, row: ReflectionRow, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = context.desk, row
        self.day = Text("", Role.SOFT, wrap=False)
        self.away = icon_button("close", self.tr("Let this thought go"))
        self.away.clicked.connect(self._remove)
        self.words = Field(self.tr("A thought"), self._edit, multiline=True)
        top = QHBoxLayout()
        top.addWidget(self.day, 1)
        top.addWidget(self.away, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addLayout(top)
        column.addWidget(self.words)

    def show_row(self, row: ReflectionRow) -> None:
        """Show this thought."""
        self._row = row
        self.day.show_text(format_date(row.on, date.today()))
        self.words.set_text(row.text)

    def _edit(self, typed: str) -> bool:
        label = self.tr("A thought changed")
        return self._desk.try_do(label, edit_reflection, self._row.id, typed)

    def _remove(self) -> None:
        self._desk.try_do(self.tr("A thought let go"), remove_reflection, self._row.id)
