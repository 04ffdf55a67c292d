# SPDX-License-Identifier: MIT
"""What a person agreed to, one question at a time; nothing said is no."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from koekdesk.services.consents import (
    ConsentInput,
    ConsentRow,
    edit_consent,
    notice_of,
    renew_consents,
    set_consent,
)
from koekdesk.services.months import months_after
from koekdesk.services.people import PersonPage as Person
from koekdesk.texts import format_date, how_name, scope_name, scope_question
from koekdesk.texts.consents import ask_again_sentence
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role, set_colour
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.buttons import icon_button, quiet_button
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.flow import FlowLayout, flow_row
from koekdesk.ui.widgets.text import Text, hug
from koekdesk.vocabulary import ConsentHow, Scope

#: How long somebody's yes may hold before it is asked about again, in months.
_PERIODS = (1, 6, 12, 24)


class PersonConsent(Section):
    """A row for each thing a person can agree to."""

    #: They would rather not be in the register.
    leave_requested = Signal()

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._door = door
        self._due: tuple[Scope, ...] = ()
        self.heading.show_text(self.tr("What they agreed to"))
        self.again = Text("", colour="caramel", wrap=False)
        self.renew = quiet_button(self.tr("Asked: still yes"), "check")
        self.renew.clicked.connect(self._renew)
        self._notice = flow_row(self.again, self.renew)
        self.body.addWidget(self._notice)
        self.rows = {scope: ConsentLine(door, scope) for scope in Scope}
        self.rows[Scope.REGISTER].leave_requested.connect(self.leave_requested)
        for row in self.rows.values():
            self.body.addWidget(row)

    def show_person(self, person: Person) -> None:
        """Show what this person agreed to."""
        for consent in person.consents:
            self.rows[consent.scope].show_row(consent)
        self._show_notice({c.scope: c.review_on for c in person.consents if c.review_on})

    def _show_notice(self, reviews: dict[Scope, date]) -> None:
        today = self._door.today
        due = {scope: on for scope, on in reviews.items() if notice_of(on, today) is not None}
        self._due = tuple(due)
        self._notice.setVisible(bool(due))
        if due:
            self.again.show_text(ask_again_sentence(min(due.values()), today))

    def _renew(self) -> None:
        door = self._door
        label = self.tr("{name} still says yes")
        door.do(label, renew_consents, door.person_id, self._due, door.today, door.context.noted_by)


class ConsentLine(QWidget):
    """One question, the answer, since when and how, and when to ask again."""

    #: No was said to being in the register; it is told first what goes.
    leave_requested = Signal()

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
        self.until = ChoiceButton(self.tr("When to ask again"), self._periods)
        self.until.choice_made.connect(lambda on: self._correct(review_on=on))
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
        for widget in (self.yes, self.no, self.since, self.how, self.until, self.write):
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
        self.until.setVisible(row.review_on is not None)
        self.until.set_choice(row.review_on)
        self.write.setVisible(asked and not row.note)
        self.note.set_text(row.note)
        self.note.setVisible(bool(row.note) or self.note.edit.is_editing())

    def half_done(self) -> bool:
        """Tell whether a note is being typed."""
        return self.note.edit.is_editing()

    def resume(self, typing: bool) -> None:
        """Have the note there again."""
        self.note.setVisible(typing or bool(self._row.note))

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

    def _periods(self) -> list[tuple[date, str]]:
        """Return the days to choose from, the one that holds first."""
        on = self._row.review_on
        days = [months_after(self._row.on or self._door.today, months) for months in _PERIODS]
        listed = sorted({*days, on} if on else days)
        words = self.tr("ask again on {date}")
        return [(day, words.format(date=format_date(day, self._door.today))) for day in listed]

    def _say(self, given: bool) -> None:
        if self._row.scope is Scope.REGISTER and not given:
            self.show_row(self._row)
            self.leave_requested.emit()
            return
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
