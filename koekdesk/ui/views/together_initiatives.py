# SPDX-License-Identifier: MIT
"""All initiatives, and the one that is chosen beside them."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.services.initiatives import add_initiative, read_initiative
from koekdesk.services.together_lines import InitiativeLine, list_initiative_lines
from koekdesk.texts import join_words, stage_name
from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.together_initiative import InitiativeView
from koekdesk.ui.views.together_plan import BeginInitiative
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.page import EmptyState
from koekdesk.ui.widgets.two_lines import Line, TwoLines
from koekdesk.vocabulary import Stage


class InitiativesPane(QWidget):
    """A list at the left, one initiative at the right."""

    person_chosen = Signal(object)
    missing_requested = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: set[UUID] = set()
        self._read: UUID | None = None  # what was read since the list was
        self.list = TwoLines(self.tr("Initiatives"))
        self.list.key_chosen.connect(self._show)
        self.new_button = plain_button(self.tr("New initiative"), "add")
        self.new_button.clicked.connect(self._start)
        self.form = BeginInitiative(known)
        self.form.begun.connect(self._begin)
        self.form.cancelled.connect(self._cancel)
        self.form.hide()
        self.view = InitiativeView(context, known, self)
        self.view.person_chosen.connect(self.person_chosen)
        self.view.missing_requested.connect(self.missing_requested)
        self.view.said.connect(self.said)
        self.empty = EmptyState(
            "together",
            self.tr("What residents do together over time stands here, and it is theirs."),
            self.tr("Begin an initiative"),
            "add",
        )
        self.empty.chosen.connect(self._start)
        left = QVBoxLayout()
        left.setSpacing(ITEM_GAP)
        left.addWidget(self.new_button)
        left.addWidget(self.form)
        left.addWidget(self.list, 1)
        left.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addLayout(left, 1)
        row.addWidget(self.view, 2)
        row.addWidget(self.empty, 2)

    def reload(self) -> None:
        """Read the initiatives anew; the chosen one stays chosen."""
        rows = self._context.desk.read(list_initiative_lines)
        self._shown = {row.id for row in rows}
        self.list.setVisible(bool(rows))
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._read = None
        self.list.show_lines([self._line(row) for row in rows])
        if (key := self.list.key()) is not None and key != self._read:
            self._show(key)

    def show_initiative(self, initiative_id: UUID) -> bool:
        """Show an initiative; tell whether it is there."""
        return self.list.choose(initiative_id)

    def half_done(self) -> tuple[UUID | None, bool]:
        """Return which one is shown, and whether another is being begun."""
        return self.list.key(), not self.form.isHidden()

    def resume(self, shown: tuple[UUID | None, bool]) -> None:
        """Show that one again, and the form when it was open."""
        key, beginning = shown
        self.list.choose(key)
        if beginning:
            self._start()

    def _line(self, row: InitiativeLine) -> Line:
        owners = row.owners
        whose = self.tr("of {names}").format(names=join_words(owners)) if owners else ""
        who = whose or self.tr("whose is it?")
        below = f"{stage_name(row.stage)}  ·  {who}"
        return Line(row.id, row.title, below, row.stage is Stage.RESTING)

    def _show(self, key: UUID) -> None:
        if key in self._shown:
            self._read = key
            self.view.show_row(self._context.desk.read(read_initiative, key))

    def _start(self) -> None:
        self.new_button.hide()
        self.form.start()

    def _cancel(self) -> None:
        self.form.hide()
        self.new_button.show()
        self.new_button.setFocus()

    def _begin(self, title: str, owner: UUID | None) -> None:
        desk = self._context.desk
        label = self.tr("Begin an initiative: {name}").format(name=" ".join(title.split()))
        try:
            if owner is None:
                raise KoekdeskError(ErrorCode.NO_RESIDENT_OWNER)
            key = desk.do(label, add_initiative, title, owner, date.today())
        except KoekdeskError as error:
            desk.refused.emit(error)
            return
        self._cancel()
        self.show_initiative(key)
