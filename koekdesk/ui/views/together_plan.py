# SPDX-License-Identifier: MIT
"""Small forms: plan a gathering, begin an initiative."""

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from koekdesk.services.typed import LINE_LIMIT, NAME_LIMIT
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.widgets.buttons import plain_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.day_field import DayField
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow
from koekdesk.ui.widgets.text import Text, hug
from koekdesk.ui.widgets.typing_hint import TypingHint

#: A gathering is proposed a week ahead.
_AHEAD = timedelta(days=7)


class PlanGathering(QWidget):
    """A day and what will be done; a gathering is to do something together (R7)."""

    #: The day and what will be done.
    planned = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DayField(self.tr("Day of the next gathering"))
        self.day.show_day(date.today() + _AHEAD)
        self.together = QLineEdit()
        limit(self.together, LINE_LIMIT)
        self.together.setPlaceholderText(self.tr("What will we do together?"))
        self.together.setAccessibleName(self.together.placeholderText())
        self.together.returnPressed.connect(self._plan)
        self.button = plain_button(self.tr("Plan a gathering"), "calendar")
        self.button.clicked.connect(self._plan)
        row = QHBoxLayout()
        row.setSpacing(ITEM_GAP)
        row.addWidget(self.day)
        row.addWidget(self.together, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addLayout(row)
        column.addWidget(TypingHint.below(self.together))
        column.addWidget(flow_row(self.button))
        hug(self)

    def half_done(self) -> date:
        """Return the day that is chosen."""
        return self.day.day()

    def resume(self, day: date) -> None:
        """Go on with that day."""
        self.day.show_day(day)

    def clear(self) -> None:
        """Be ready for the next one."""
        self.together.clear()

    def _plan(self) -> None:
        self.planned.emit(self.day.day(), self.together.text())


class BeginInitiative(Card):
    """A name and the resident whose initiative it is (R12)."""

    #: The name of the initiative, and its owner: a UUID, or None when nobody was named.
    begun = Signal(str, object)
    cancelled = Signal()

    def __init__(self, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owner: NameRow | None = None
        self.title = QLineEdit()
        limit(self.title, NAME_LIMIT)
        self.title.setPlaceholderText(self.tr("What do they call it?"))
        self.title.setAccessibleName(self.title.placeholderText())
        self.owner = NamePicker(self.tr("Which resident owns it?"), can_add=False)
        self.owner.set_search(known.find)
        self.owner.person_chosen.connect(self._name)
        self.owner.textEdited.connect(lambda _text: self._forget())
        self.begin_button = plain_button(self.tr("Begin"), "add")
        self.begin_button.clicked.connect(self._begin)
        self.cancel_button = quiet_button(self.tr("Not now"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.body.addWidget(Text(self.tr("A new initiative"), Role.STRONG))
        self.body.addWidget(self.title)
        self.body.addWidget(TypingHint.below(self.title))
        self.body.addWidget(self.owner)
        self.body.addWidget(flow_row(self.begin_button, self.cancel_button))

    def start(self) -> None:
        """Show the form, empty."""
        self.title.clear()
        self.owner.clear()
        self._forget()
        self.show()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def half_done(self) -> tuple[NameRow | None] | None:
        """Return who was named as its owner; None when nothing is being begun."""
        return None if self.isHidden() else (self._owner,)

    def resume(self, named: tuple[NameRow | None]) -> None:
        """Go on with that owner."""
        (self._owner,) = named

    def _name(self, row: NameRow) -> None:
        self._owner = row
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._owner = None

    def _begin(self) -> None:
        owner: UUID | None = self._owner.id if self._owner else None
        self.begun.emit(self.title.text(), owner)
