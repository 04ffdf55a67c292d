# SPDX-License-Identifier: MIT
"""Where somebody lives, which languages they speak, when they can and how to reach them."""

from PySide6.QtWidgets import QGridLayout, QWidget

from koekdesk.listening.dayparts import parse_dayparts
from koekdesk.listening.languages import LANGUAGES, parse_languages
from koekdesk.services.people import PersonPage as Person
from koekdesk.services.people import set_organisation
from koekdesk.texts import language_name
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.chips_edit import ChipsEdit
from koekdesk.ui.widgets.dayparts_grid import DaypartsGrid
from koekdesk.ui.widgets.field import Field, Save
from koekdesk.ui.widgets.text import Text


class PersonWhen(Section):
    """When somebody can, as a week and in their own words."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("When they can"))
        self._door = door
        self.grid = DaypartsGrid()
        self.grid.switched.connect(self._switch)
        self.words = Field(
            self.tr("In their own words"),
            self._save_words,
            placeholder=self.tr("In their own words, like “Tuesday evening”"),
            quote=True,
        )
        self.body.addWidget(self.words)
        self.body.addWidget(self.grid)

    def show_person(self, person: Person) -> None:
        """Show when this person can."""
        self.grid.set_chosen(person.dayparts)
        self.words.set_text(person.when_free)

    def _switch(self, mask: int) -> None:
        self._door.edit(self.tr("When {name} can"), dayparts=mask)

    def _save_words(self, typed: str) -> bool:
        """Keep the words; a week that is still empty is filled from them."""
        label = self.tr("When {name} can")
        mask, _ = parse_dayparts(typed)
        if self.grid.chosen() or not mask:
            return self._door.edit(label, when_free=typed)
        return self._door.edit(label, when_free=typed, dayparts=mask)


class PersonLanguages(Section):
    """The languages somebody speaks."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("Languages"))
        self._door = door
        self._codes: tuple[str, ...] = ()
        self.chips = ChipsEdit(self.tr("Add a language"))
        self.chips.added.connect(self._add)
        self.chips.removed.connect(self._remove)
        self.body.addWidget(self.chips)

    def show_person(self, person: Person) -> None:
        """Show which languages this person speaks."""
        self._codes = person.languages
        self.chips.set_known([language_name(code) for code in LANGUAGES])
        self.chips.show_chips([(code, language_name(code)) for code in person.languages])

    def _add(self, typed: str) -> None:
        by_name = {language_name(code).casefold(): code for code in LANGUAGES}
        known = by_name.get(typed.casefold())
        codes = (known,) if known else parse_languages(typed)
        if not self._door.edit(self.tr("Languages of {name}"), languages=(*self._codes, *codes)):
            self.chips.field.setText(typed)

    def _remove(self, code: object) -> None:
        left = tuple(known for known in self._codes if known != code)
        self._door.edit(self.tr("Languages of {name}"), languages=left)


class PersonReach(Section):
    """Where somebody lives and how to reach them."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("Where and how to reach them"))
        self._door = door
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GROUP_GAP)
        self._grid.setVerticalSpacing(LABEL_GAP)
        self._grid.setColumnStretch(1, 1)
        self.fields = {
            "street": self._field(self.tr("Street"), self.tr("Street of {name}"), "street"),
            "house_number": self._field(
                self.tr("House number"), self.tr("House number of {name}"), "house_number"
            ),
            "phone": self._field(self.tr("Phone"), self.tr("Phone of {name}"), "phone"),
            "email": self._field(self.tr("E-mail"), self.tr("E-mail of {name}"), "email"),
            "full_name": self._field(
                self.tr("Full name"), self.tr("Full name of {name}"), "full_name"
            ),
            "organisation": self._field(
                self.tr("Works for"), self.tr("Organisation of {name}"), "organisation"
            ),
        }
        self.body.addLayout(self._grid)

    def show_person(self, person: Person) -> None:
        """Show how to reach this person."""
        for name, field in self.fields.items():
            field.set_text(getattr(person, name))

    def _field(self, words: str, label: str, name: str) -> Field:
        organisation = name == "organisation"
        save = self._organisation_saver(label) if organisation else self._door.saver(label, name)
        field = Field(words, save, placeholder="…", hints=False)
        row = self._grid.rowCount()
        self._grid.addWidget(Text(words, Role.SOFT, wrap=False), row, 0)
        self._grid.addWidget(field, row, 1)
        return field

    def _organisation_saver(self, label: str) -> Save:
        door = self._door
        return lambda typed: door.do(label, set_organisation, door.person_id, typed)


class PersonRemark(Card):
    """What the professional thinks: clearly apart from what the person said."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setSpacing(ITEM_GAP)
        self.body.addWidget(Text(self.tr("What you think yourself"), Role.STRONG))
        self.body.addWidget(
            Text(
                self.tr("Never on a card or in a suggestion. On “My page” they can read it."),
                Role.SOFT,
            )
        )
        self.field = Field(
            self.tr("What you think yourself"),
            door.saver(self.tr("Your own remark about {name}"), "remark"),
            placeholder=self.tr("Nothing noted"),
            multiline=True,
        )
        self.body.addWidget(self.field)

    def show_person(self, person: Person) -> None:
        """Show the remark about this person."""
        self.field.set_text(person.remark)
