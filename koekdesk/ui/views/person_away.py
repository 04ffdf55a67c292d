# SPDX-License-Identifier: MIT
"""Taking a person out of the register: two steps on the page itself, and undo after it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.people import PersonPage as Person
from koekdesk.services.people import remove_person
from koekdesk.ui.views.person_door import PersonDoor
from koekdesk.ui.widgets.buttons import danger_button, plain_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import LongText


class PersonAway(QWidget):
    """Asks once more, in plain words, before somebody is taken out."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.first = quiet_button(self.tr("Take this person out of the register"))
        self.first.setProperty("colour", "rose")
        self.first.clicked.connect(self._ask)
        self.question = LongText("")
        self.yes = danger_button(self.tr("Yes, take out"))
        self.no = plain_button(self.tr("No, keep"))
        self.yes.clicked.connect(self._remove)
        self.no.clicked.connect(self._keep)
        self._card = Card()
        self._card.body.addWidget(self.question)
        self._card.body.addWidget(flow_row(self.no, self.yes))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        self._card.hide()

    def show_person(self, person: Person) -> None:
        """Ask about this person."""
        self.question.show_text(
            self.tr(
                "Take {name} out of the register? What they said, who they know, their "
                "conversations and their connections go too. You can undo this until you close "
                "koekdesk."
            ).format(name=person.called)
        )

    def start_over(self) -> None:
        """Forget a question that was not answered."""
        self._card.hide()
        self.first.show()

    def _ask(self) -> None:
        self.first.hide()
        self._card.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.start_over()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self._door.do(self.tr("{name} taken out"), remove_person, self._door.person_id)
