# SPDX-License-Identifier: MIT
"""Taking a person out of the register: two steps on the page itself, and undo after it."""

from PySide6.QtWidgets import QWidget

from koekdesk.services.people import PersonPage as Person
from koekdesk.services.people import remove_person
from koekdesk.ui.views.person_door import PersonDoor
from koekdesk.ui.widgets.ask_twice import AskTwice


class PersonAway(AskTwice):
    """Asks once more, in plain words, before somebody is taken out."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self._door = door
        for button, words in (
            (self.first, self.tr("Take this person out of the register")),
            (self.yes, self.tr("Yes, take out")),
            (self.no, self.tr("No, keep")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
        self.confirmed.connect(self._remove)

    def show_person(self, person: Person) -> None:
        """Ask about this person."""
        question = self.tr(
            "Take {name} out of the register? What they said, who they know, their conversations "
            "and their connections go too. You can undo this until you close koekdesk."
        )
        self.set_question(question.format(name=person.called))

    def _remove(self) -> None:
        self._door.do(self.tr("{name} taken out"), remove_person, self._door.person_id)
