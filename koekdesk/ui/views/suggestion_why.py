# SPDX-License-Identifier: MIT
"""On the suggestions page: why two people are suggested to each other or not, folded away."""

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.explain_two import ExplainTwo
from koekdesk.ui.widgets.buttons import lead_button
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow


class SuggestionWhy(QWidget):
    """A line that unfolds into two names and what there is to say about them."""

    suggestion_chosen = Signal(object)
    #: Something unfolded that should come into view (QWidget).
    unfolded = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._source = PeopleSource(context, self)
        self._chosen: list[NameRow | None] = [None, None]
        self.fold_button = lead_button(self.tr("Why (not) these two? Name any two people"), "down")
        self.fold_button.setCheckable(True)
        self.fold_button.toggled.connect(self._fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ITEM_GAP)
        self._column.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)

    # What unfolds is made when it does for the first time: names above, what is told below.

    @cached_property
    def pickers(self) -> list[NamePicker]:
        """Return the two fields for names."""
        return [self._picker(0, self.tr("Who?")), self._picker(1, self.tr("And who?"))]

    @cached_property
    def _names(self) -> QWidget:
        names = QWidget()
        columns = ColumnsLayout(names, least_characters=24)
        for picker in self.pickers:
            columns.add_column(picker)
        self._column.insertWidget(1, names)
        return names

    @cached_property
    def told(self) -> ExplainTwo:
        """Return what there is to say about two people."""
        told = ExplainTwo(self._context)
        told.suggestion_chosen.connect(self.suggestion_chosen)
        told.unfolded.connect(self.unfolded)
        self._column.addWidget(told)
        return told

    def half_done(self) -> tuple[NameRow | None, ...] | None:
        """Return who is named; None while it is folded."""
        return tuple(self._chosen) if self.fold_button.isChecked() else None

    def resume(self, named: tuple[NameRow | None, ...]) -> None:
        """Unfold, and explain the same two again."""
        self.fold_button.setChecked(True)
        for at, row in enumerate(named):
            if row is not None:
                self.pickers[at].setText(row.label)
                self._take(at, row)

    def _picker(self, at: int, words: str) -> NamePicker:
        picker = NamePicker(words, can_add=False)
        picker.set_search(lambda typed: self._source.names(typed, self._other(at)))
        picker.person_chosen.connect(lambda row: self._take(at, row))
        picker.textEdited.connect(lambda _typed: self._take(at, None))
        return picker

    def _other(self, at: int) -> UUID | None:
        row = self._chosen[1 - at]
        return row.id if row else None

    def _take(self, at: int, row: NameRow | None) -> None:
        self._chosen[at] = row
        one, other = self._chosen
        if one is not None and other is not None:
            self.told.ask(one.id, other.id)
        elif row is not None:
            self.pickers[1 - at].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.told.clear()

    def _fold(self, opened: bool) -> None:
        if opened and not self._source.ready:
            self._source.reload()
        self._names.setVisible(opened)
        self.told.setVisible(opened)
        if opened:
            self.unfolded.emit(self._names)
            self.pickers[0].setFocus(Qt.FocusReason.OtherFocusReason)
