# SPDX-License-Identifier: MIT
"""The top of a person's page: their name, what matters to them, who they know, what was said."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.services.people import PersonPage as Person
from koekdesk.texts import ago, excerpt
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.views.person_door import PersonDoor
from koekdesk.ui.widgets.buttons import lead_button, main_button, quiet_button
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.flow import FlowLayout, flow_row
from koekdesk.ui.widgets.text import Text, hug, quoted
from koekdesk.vocabulary import StatementKind

#: After so long without a conversation, something they said is offered to pick up on.
_QUIET = timedelta(days=42)
_NAMES = 6


class PersonHead(QWidget):
    """Opens with the name they like to be called by."""

    conversation_requested = Signal()
    #: Everything kept about them, on paper and as files.
    sheet_requested = Signal()

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.name = Field(
            self.tr("The name they like to be called by"),
            door.saver(self.tr("Name of {name}"), "called"),
            role=Role.TITLE,
            hints=False,
        )
        self.last = Text("", Role.SOFT)
        self.pick_up = Text("")
        self.matters = Field(
            self.tr("What matters most"),
            door.saver(self.tr("What matters to {name}"), "matters"),
            placeholder=self.tr("What matters most? Write it in their own words."),
            label=True,
            multiline=True,
            role=Role.QUOTE,
            quote=True,
        )
        self._knows = _Knows(door)
        self.paused = QCheckBox(self.tr("Suggest nothing for now"))
        self.paused.clicked.connect(self._pause)
        talk = main_button(self.tr("New conversation"), "conversation")
        talk.clicked.connect(self.conversation_requested)
        top = QHBoxLayout()
        top.setSpacing(GROUP_GAP)
        top.addWidget(self.name, 1)
        self.sheet = quiet_button(self.tr("Their own page…"), "print")
        self.sheet.clicked.connect(self.sheet_requested)
        top.addWidget(flow_row(self.sheet, talk), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addLayout(top)
        for widget in (self.last, self.pick_up, self._knows, self.matters, self.paused):
            column.addWidget(widget)

    def show_person(self, person: Person) -> None:
        """Show the top of this person's page."""
        self.name.set_text(person.called)
        self.last.show_text(self._last_line(person))
        line = self._pick_up_line(person)
        self.pick_up.show_text(line)
        self.pick_up.setVisible(bool(line))
        self.matters.set_text(person.matters)
        self._knows.show_names([(tie.person_id, tie.called) for tie in person.ties])
        self.paused.setChecked(person.paused)

    def _last_line(self, person: Person) -> str:
        if not person.conversations:
            return self.tr("You have not written down a conversation yet.")
        last = person.conversations[0]
        when = ago(last.on, self._door.today)
        if last.where:
            text = self.tr("Last spoken {when}, {where}.")
            return text.format(when=when, where=last.where)
        return self.tr("Last spoken {when}.").format(when=when)

    def _pick_up_line(self, person: Person) -> str:
        """Propose something they said, when the last conversation was a while ago."""
        spoken = person.conversations[0].on if person.conversations else None
        if spoken is not None and self._door.today - spoken < _QUIET:
            return ""
        said = [s for s in person.statements if not s.lapsed_on and s.kind is not StatementKind.NOT]
        if not said:
            return ""
        best = max(said, key=lambda s: (s.spark, s.said_on or person.since))
        text = self.tr("Something to pick up on: {quote}")
        return text.format(quote=quoted(excerpt(best.text)))

    def _pause(self, on: bool) -> None:
        label = self.tr("Pause for {name}") if on else self.tr("Suggest again for {name}")
        self._door.edit(label, paused=on)


class _Knows(QWidget):
    """Who they know, as names that lead to those people."""

    def __init__(self, door: PersonDoor) -> None:
        super().__init__()
        self._door = door
        self._shown: list[tuple[UUID, str]] = []
        self._flow = FlowLayout(self)
        hug(self)

    def show_names(self, people: list[tuple[UUID, str]]) -> None:
        """Show these people, as far as there is room for names."""
        if people == self._shown:
            return
        self._shown = people
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(people))
        if people:
            self._flow.addWidget(Text(self.tr("Knows"), Role.SOFT, wrap=False))
        for person_id, called in people[:_NAMES]:
            self._flow.addWidget(self._name(person_id, called))
        rest = len(people) - _NAMES
        if rest > 0:
            self._flow.addWidget(Text(self.tr("and %n more", "", rest), Role.SOFT, wrap=False))

    def _name(self, person_id: UUID, called: str) -> QWidget:
        button = lead_button(excerpt(called, 30).replace("&", "&&"))
        button.setAccessibleName(self.tr("Go to {name}").format(name=called))
        button.clicked.connect(lambda: self._door.person_chosen.emit(person_id))
        return button
