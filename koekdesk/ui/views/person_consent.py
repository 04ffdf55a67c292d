# SPDX-License-Identifier: MIT
"""What a person agreed to, one question at a time; nothing said is no."""

from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from koekdesk.services.consents import ConsentInput, ConsentRow, edit_consent, set_consent
from koekdesk.services.people import PersonPage as Person
from koekdesk.texts import format_date, how_name, scope_name, scope_question
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role, set_colour
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.buttons import icon_button
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.flow import FlowLayout
from koekdesk.ui.widgets.text import Text, hug
from koekdesk.vocabulary import ConsentHow, Scope


class PersonConsent(Section):
    """A row for each thing a person can agree to."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("What they agreed to"))
        self.rows = {scope: ConsentLine(door, scope) for scope in Scope}
        for row in self.rows.values():
            self.body.addWidget(row)

    def show_person(self, person: Person) -> None:
        """Show what this person agreed to."""
        for consent in person.consents:
            self.rows[consent.scope].show_row(consent)


class ConsentLine(QWidget):
    """One question, the answer, since when and how."""

    def __init__(self, door: PersonDoor, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._row = door, ConsentRow(scope, None)
        self.yes = self._answer(self.tr("Yes"), True)
        self.no = self._answer(self.tr("No"), False)
        self._group = QButtonGroup(self)
        self._group.addButton(self.yes)
        self._group.addButton(self.no)
        self.since = Text("", Role.SOFT, wrap=False)
        self.how = ChoiceButton(
            self.tr("How they told it"), lambda: [(how, how_name(how)) for how in ConsentHow]
        )
        self.how.choice_made.connect(lambda how: self._correct(how=how))
        self.write = icon_button("edit", self.tr("Add a note"))
        self.write.clicked.connect(self._write)
        self.note = Field(
            self.tr("Note with this answer"),
            lambda typed: self._correct(note=typed),
            placeholder=self.tr("Note"),
        )
        answers = QWidget()
        flow = FlowLayout(answers, ITEM_GAP)
        hug(answers)
        for widget in (self.yes, self.no, self.since, self.how, self.write):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, ITEM_GAP)
        column.setSpacing(LABEL_GAP)
        column.addWidget(Text(scope_question(scope)))
        column.addWidget(answers)
        column.addWidget(self.note)
        hug(self)

    def show_row(self, row: ConsentRow) -> None:
        """Show the newest word on this question."""
        self._row = row
        self._group.setExclusive(False)
        self.yes.setChecked(row.given is True)
        self.no.setChecked(row.given is False)
        self._group.setExclusive(True)
        self.since.show_text(self._since())
        set_colour(self.since, "" if row.given else "rose")
        asked = row.given is not None
        self.how.setVisible(asked)
        self.how.set_choice(row.how)
        self.write.setVisible(asked and not row.note)
        self.note.set_text(row.note)
        self.note.setVisible(bool(row.note) or self.note.edit.is_editing())

    def _answer(self, words: str, given: bool) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "chip")
        button.setAutoDefault(False)
        button.setCheckable(True)
        button.setAccessibleName(f"{scope_name(self._row.scope)}: {words}")
        button.clicked.connect(lambda: self._say(given))
        return button

    def _write(self) -> None:
        self.note.show()
        self.note.edit.start()

    def _since(self) -> str:
        if self._row.given is None or self._row.on is None:
            return self.tr("not asked yet")
        on = format_date(self._row.on, self._door.today)
        if self._row.noted_by:
            text = self.tr("since {date}, noted by {who}")
            return text.format(date=on, who=self._row.noted_by)
        return self.tr("since {date}").format(date=on)

    def _say(self, given: bool) -> None:
        if self._row.given is not given:
            door, scope = self._door, self._row.scope
            entry = ConsentInput(scope, given, door.today, noted_by=door.context.noted_by)
            label = self.tr("{name} says yes") if given else self.tr("{name} says no")
            door.do(label, set_consent, door.person_id, entry)
        self.show_row(self._row)

    def _correct(self, **changes: object) -> bool:
        door, scope = self._door, self._row.scope
        label = self.tr("Consent of {name}")
        return door.do(label, edit_consent, door.person_id, scope, changes)
