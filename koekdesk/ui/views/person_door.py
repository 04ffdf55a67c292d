# SPDX-License-Identifier: MIT
"""What the parts of a person's page share: who it is about, and the way to write about them."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.people import edit_person
from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.widgets.field import Save
from koekdesk.ui.widgets.text import Text

_NOBODY = UUID(int=0)


class PersonDoor(QObject):
    """One person's page writes through here: each change is one step with their name on it."""

    #: Somebody else's name was pressed: a UUID.
    person_chosen = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(
        self, context: Context, people: PeopleSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.people = context, people
        self.person_id, self.called, self.today = _NOBODY, "", date.today()

    def show_person(self, person_id: UUID, called: str) -> None:
        """Write about this person from now on."""
        self.person_id, self.called, self.today = person_id, called, date.today()

    def do(self, label: str, action: Callable[..., object], *args: object) -> bool:
        """Do one step; ``{name}`` in its label becomes the person's name."""
        words = label.format(name=self.called)
        return self.context.desk.try_do(words, action, *args)

    def edit(self, label: str, **changes: object) -> bool:
        """Change fields of the person as one step."""
        return self.do(label, edit_person, self.person_id, changes)

    def saver(self, label: str, field: str) -> Save:
        """Return a function that keeps a text in one field of the person."""
        return lambda typed: self.edit(label, **{field: typed})


class Section(QWidget):
    """A part of the page under a heading; ``body`` is its layout."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(ITEM_GAP)
        self.heading = Text(heading, Role.HEADING)
        self.body.addWidget(self.heading)
