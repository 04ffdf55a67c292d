# SPDX-License-Identifier: MIT
"""Who a person knows, and the groups they belong to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from koekdesk.services.neighbourhood import Sort, join_group, leave_group, list_things
from koekdesk.services.people import PersonPage as Person
from koekdesk.services.ties import TieRow, add_tie, remove_tie, set_tie_kind
from koekdesk.texts import excerpt, tie_name
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.buttons import icon_button, lead_button
from koekdesk.ui.widgets.chips_edit import ChipsEdit
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import TieKind

_NAME_LIMIT = 40


class PersonTies(Section):
    """Who they know: each name leads to that person."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("Who they know"))
        self._door = door
        self.column = KeyedColumn(
            lambda row: TieLine(door, row), lambda line, row: line.show_row(row)
        )
        self.picker = NamePicker(self.tr("Add somebody they know, by name"), can_add=False)
        self.picker.set_search(lambda typed: door.people.names(typed, door.person_id))
        self.picker.person_chosen.connect(self._add)
        self.body.addWidget(self.column)
        self.body.addWidget(self.picker)

    def show_person(self, person: Person) -> None:
        """Show who this person knows."""
        self.column.sync([(tie.id, tie) for tie in person.ties])

    def _add(self, row: NameRow) -> None:
        label = self.tr("{name} knows {other}").replace("{other}", _plain(row.label))
        if self._door.do(label, add_tie, self._door.person_id, row.id):
            self.picker.clear()


class TieLine(QWidget):
    """Somebody they know, and how."""

    def __init__(self, door: PersonDoor, row: TieRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._row = door, row
        self.name = lead_button("")
        self.name.clicked.connect(lambda: door.person_chosen.emit(self._row.person_id))
        self.street = Text("", Role.SOFT, wrap=False)
        self.kind = ChoiceButton(
            self.tr("How they know each other"), lambda: [(k, tie_name(k)) for k in TieKind]
        )
        self.kind.choice_made.connect(self._correct)
        self.away = icon_button("close", "")
        self.away.clicked.connect(self._remove)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(ITEM_GAP)
        line.addWidget(self.name)
        line.addWidget(self.street, 1)
        line.addWidget(self.kind)
        line.addWidget(self.away)

    def show_row(self, row: TieRow) -> None:
        """Show this tie."""
        self._row = row
        self.name.setText(excerpt(row.called, _NAME_LIMIT).replace("&", "&&"))
        self.name.setAccessibleName(self.tr("Go to {name}").format(name=row.called))
        self.street.show_text(excerpt(row.street, _NAME_LIMIT))
        self.kind.set_choice(row.kind)
        words = self.tr("They do not know each other: {name}").format(name=row.called)
        self.away.setAccessibleName(words)
        self.away.setToolTip(self.tr("They do not know each other"))

    def _correct(self, kind: TieKind) -> None:
        label = self.tr("How {name} knows {other}").replace("{other}", _plain(self._row.called))
        if not self._door.do(label, set_tie_kind, self._row.id, kind):
            self.kind.set_choice(self._row.kind)

    def _remove(self) -> None:
        label = self.tr("{name} does not know {other}")
        self._door.do(label.replace("{other}", _plain(self._row.called)), remove_tie, self._row.id)


class PersonGroups(Section):
    """The groups they belong to already."""

    #: A group was pressed: its id.
    group_chosen = Signal(object)

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("Groups they belong to"))
        self._door = door
        self.chips = ChipsEdit(self.tr("Add a group, by name"))
        self.chips.added.connect(self._join)
        self.chips.removed.connect(self._leave)
        self.body.addWidget(self.chips)

    def show_person(self, person: Person) -> None:
        """Show the groups of this person."""
        self.chips.show_chips([(group.id, group.name) for group in person.groups])
        things = self._door.context.desk.read(list_things)
        self.chips.set_known([thing.name for thing in things if thing.thing is Sort.GROUP])

    def _join(self, name: str) -> None:
        label = self.tr("{name} joins {group}").replace("{group}", _plain(name))
        if not self._door.do(label, join_group, self._door.person_id, name):
            self.chips.field.setText(name)

    def _leave(self, group_id: object) -> None:
        self._door.do(self.tr("{name} leaves a group"), leave_group, self._door.person_id, group_id)


def _plain(name: str) -> str:
    """Return a name that can stand in a text with places to fill in."""
    return excerpt(name, _NAME_LIMIT).replace("{", "{{").replace("}", "}}")
