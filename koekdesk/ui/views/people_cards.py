# SPDX-License-Identifier: MIT
"""Who likes their first name on cards: several people at once, in one step."""

from collections.abc import Collection
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from koekdesk.services.consents import ConsentInput, not_asked_for_cards, note_consents
from koekdesk.texts import excerpt, how_name
from koekdesk.texts.phrases import isolate
from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.said_day import SaidDay
from koekdesk.ui.widgets.text import LongText, Text
from koekdesk.vocabulary import ConsentHow, Scope

_ID = Qt.ItemDataRole.UserRole
#: How somebody can have told it; what came with a list was not about this.
_HOW = (ConsentHow.SPOKEN, ConsentHow.FORM, ConsentHow.PAGE)


class NamesOnCards(QWidget):
    """A list to tick: who was asked and said yes, when, and how."""

    said = Signal(str)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._noted_by = context.desk, context.noted_by
        self.heading = Text(self.tr("Who likes their first name on cards?"), Role.HEADING)
        self.line = LongText("", Role.SOFT)
        self.list = QListWidget()
        self.list.setAccessibleName(self.heading.text())
        self.list.setUniformItemSizes(True)
        self.day = SaidDay(
            self.tr("Asked"), [(self.tr("Today"), None), (self.tr("Yesterday"), None)]
        )
        self.how = ChoiceButton(
            self.tr("How they told it"), lambda: [(how, how_name(how)) for how in _HOW]
        )
        self.how.set_choice(ConsentHow.SPOKEN)
        self.note = main_button("", "check")
        self.close_button = quiet_button(self.tr("Close"))
        self._lay_out()
        context.desk.changed.connect(self._follow)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.note.clicked.connect(self._note)
        self.close_button.clicked.connect(self.closed)

    def begin(self) -> None:
        """Show who was not asked yet; nobody is ticked."""
        today = date.today()
        self.day.set_days([today, today - timedelta(days=1)], latest=today)
        self.reload()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the list anew; who was ticked stays ticked."""
        ticked = set(self.ticked())
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._desk.read(not_asked_for_cards):
            item = QListWidgetItem(_line(row.called, row.street), self.list)
            item.setData(_ID, row.person_id)
            on = row.person_id in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        some = self.list.count() > 0
        self.line.show_text(
            self.tr(
                "They are in the suggestions and were not asked this yet; on a card they are "
                "called a neighbour. Tick who you really talked about it with."
            )
            if some
            else self.tr("Everybody in the suggestions was asked. What they said is on their page.")
        )
        for part in (self.list, self._details, self.note):
            part.setVisible(some)
        self._count()

    def ticked(self) -> list[UUID]:
        """Return who is ticked."""
        items = [self.list.item(at) for at in range(self.list.count())]
        return [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def tick(self, people: Collection[UUID]) -> None:
        """Let these be ticked, as they were before."""
        for at in range(self.list.count()):
            if self.list.item(at).data(_ID) in people:
                self.list.item(at).setCheckState(Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._details = flow_row(Text(self.tr("Asked"), Role.SOFT, wrap=False), self.day, self.how)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self.heading)
        column.addLayout(limited(self.line))
        column.addWidget(self.list, 1)
        column.addWidget(self._details)
        column.addWidget(flow_row(self.note, self.close_button))
        column.addStretch()

    def _follow(self, tables: set[str]) -> None:
        if self.isVisible() and not tables.isdisjoint(("consent", "person")):
            self.reload()

    def _count(self) -> None:
        count = len(self.ticked())
        self.note.setEnabled(count > 0)
        self.note.setText(
            self.tr("%n people said yes", "", count) if count else self.tr("Tick who said yes")
        )

    def _note(self) -> None:
        people = self.ticked()
        entry = ConsentInput(
            Scope.CARD,
            True,
            self.day.chosen() or date.today(),
            self.how.choice(),
            self._noted_by,
        )
        label = self.tr("First name on cards: %n people", "", len(people))
        if self._desk.try_do(label, note_consents, people, entry):
            self.said.emit(self.tr("Noted: %n people by first name on cards.", "", len(people)))


def _line(called: str, street: str) -> str:
    name = isolate(excerpt(called, 60))
    return f"{name}  ·  {isolate(excerpt(street, 60))}" if street else name
