# SPDX-License-Identifier: MIT
"""Why this person is suggested to somebody else, or not, and what would help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.services.people import PersonPage as Person
from koekdesk.ui.views.explain_two import ExplainTwo
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow


class PersonWhy(Section):
    """Name somebody, and read it in sentences."""

    suggestion_chosen = Signal(object)

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("Why (not) with …?"))
        self._door = door
        self.picker = NamePicker(self.tr("With whom? A name"), can_add=False)
        self.picker.set_search(lambda typed: door.people.names(typed, door.person_id))
        self.picker.person_chosen.connect(self._explain)
        self.told = ExplainTwo(door.context)
        self.told.suggestion_chosen.connect(self.suggestion_chosen)
        self.body.addWidget(self.picker)
        self.body.addWidget(self.told)
        self._of = door.person_id

    def show_person(self, person: Person) -> None:
        """Start over for somebody else; about the same person it stays."""
        if person.id != self._of:
            self._of = person.id
            self.picker.clear()
            self.told.clear()

    def _explain(self, row: NameRow) -> None:
        self.told.ask(self._door.person_id, row.id)
