# SPDX-License-Identifier: MIT
"""A group, a place or an organisation: what is known of it, and who belongs to it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.neighbourhood import (
    MemberRow,
    Sort,
    ThingRow,
    edit_thing,
    join_group,
    leave_group,
    list_people_in,
    remove_thing,
)
from koekdesk.services.people import set_organisation
from koekdesk.services.ways_in import know_place, leave_place, list_ways_in
from koekdesk.texts import excerpt, field_name
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role, line_width
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.neighbourhood_member import MemberLine, WayLine
from koekdesk.ui.widgets.ask_twice import AskTwice
from koekdesk.ui.widgets.field import Field, Save
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow
from koekdesk.ui.widgets.page import ScrollPage, limited
from koekdesk.ui.widgets.text import Text

translate = QCoreApplication.translate

_LONG_FIELDS = frozenset({"what", "possible", "remark"})
#: What one comes for stands first: what is possible, and who opens the door.
_ORDER = ("possible", "key_holder", "sort", "what", "contact", "where", "open_when", "remark")
_NAME_LIMIT = 40
#: As wide as a comfortable line and a little room.
_WIDTH = 1.35


class ThingPage(ScrollPage):
    """One thing of the neighbourhood; everything edits in place."""

    person_chosen = Signal(object)

    def __init__(
        self, context: Context, people: PeopleSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._people = context, people
        self._thing: ThingRow | None = None
        self.body.setContentsMargins(GROUP_GAP, 0, GROUP_GAP, GROUP_GAP)
        self.name = Field(self.tr("Name"), self._saver("name"), role=Role.TITLE, hints=False)
        self.fields = {name: self._field(name) for name in _ORDER}
        self.heading = Text("", Role.HEADING)
        self.members = KeyedColumn(
            lambda row: MemberLine(row, self._leave, self._give_key, self.person_chosen.emit),
            lambda line, row: line.show_row(row),
        )
        self.ways_heading = Text(self.tr("Knows somebody there"), Role.HEADING)
        self.ways = KeyedColumn(
            lambda row: WayLine(row, self.person_chosen.emit), lambda line, row: line.show_row(row)
        )
        self.picker = NamePicker(self.tr("Add somebody, by name"), can_add=False)
        self.picker.set_search(people.names)
        self.picker.person_chosen.connect(self._join)
        self.away = AskTwice(
            self.tr("Take this out of the register"),
            self.tr("Yes, take out"),
            self.tr("No, keep"),
        )
        self.away.confirmed.connect(self._remove)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        for widget in (self.name, *self.fields.values()):
            column.addWidget(widget)
        around = (self.ways_heading, self.ways, self.away)
        for heading in (self.heading, self.ways_heading):
            heading.setContentsMargins(0, GROUP_GAP - ITEM_GAP, 0, 0)
        for widget in (self.heading, self.members, self.picker, *around):
            column.addWidget(widget)
        self.body.addLayout(limited(self._column))
        self._limit()

    def show_thing(self, thing: ThingRow) -> None:
        """Show this thing; what somebody is typing about the same one stays."""
        if self._thing is None or thing.id != self._thing.id:
            self.away.start_over()
            self.picker.clear()
            self.verticalScrollBar().setValue(0)
        self._thing = thing
        self.name.set_text(thing.name)
        for name, field in self.fields.items():
            field.setVisible(name in thing.fields)
            field.set_text(thing.fields.get(name, ""))
        self._show_members(thing)
        question = self.tr("Take {name} out of the register? The people stay.")
        self.away.set_question(question.format(name=thing.name))

    def thing_id(self) -> UUID | None:
        """Return what is shown."""
        return self._thing.id if self._thing else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._limit()

    def _limit(self) -> None:
        self._column.setMaximumWidth(round(line_width(self.font()) * _WIDTH))

    def _show_members(self, thing: ThingRow) -> None:
        rows = self._context.desk.read(list_people_in, thing.thing, thing.id)
        self.members.sync([(row.person_id, row) for row in rows])
        heading = {
            Sort.GROUP: self.tr("Who belongs to it"),
            Sort.PLACE: self.tr("Who knows this place"),
            Sort.ORGANISATION: self.tr("Who works there"),
        }
        self.heading.show_text(heading[thing.thing])
        ways = self._context.desk.read(list_ways_in, thing.thing, thing.id)
        self.ways.sync([(row.person_id, row) for row in ways])
        self.ways_heading.setVisible(bool(ways))

    def _field(self, name: str) -> Field:
        return Field(
            field_name(name),
            self._saver(name),
            placeholder="…",
            label=True,
            multiline=name in _LONG_FIELDS,
            hints=name == "remark",
        )

    def _saver(self, field: str) -> Save:
        return lambda typed: self._do(
            self.tr("{name} corrected"), edit_thing, self._sort(), self.thing_id(), field, typed
        )

    def _sort(self) -> Sort:
        return self._thing.thing if self._thing else Sort.GROUP

    def _do(self, label: str, action: Callable[..., object], *args: object) -> bool:
        if self._thing is None:
            return False
        words = label.format(name=excerpt(self._thing.name, _NAME_LIMIT))
        return self._context.desk.try_do(words, action, *args)

    def _join(self, row: NameRow) -> None:
        if self._thing is None:
            return
        label = self.tr("Somebody added to {name}")
        if self._sort() is Sort.PLACE:
            done = self._do(label, know_place, self.thing_id(), row.id)
        else:
            action = join_group if self._sort() is Sort.GROUP else set_organisation
            done = self._do(label, action, row.id, self._thing.name)
        if done:
            self.picker.clear()

    def _give_key(self, row: MemberRow, has_key: bool) -> None:
        label = self.tr("Who has the key of {name}")
        if self._thing is not None:
            words = label.format(name=excerpt(self._thing.name, _NAME_LIMIT))
            self._context.desk.try_do(
                words, know_place, self._thing.id, row.person_id, has_key=has_key
            )

    def _leave(self, row: MemberRow) -> None:
        label = self.tr("Somebody leaves {name}")
        if self._sort() is Sort.GROUP:
            self._do(label, leave_group, row.person_id, self.thing_id())
        elif self._sort() is Sort.PLACE:
            self._do(label, leave_place, self.thing_id(), row.person_id)
        else:
            self._do(label, set_organisation, row.person_id, "")

    def _remove(self) -> None:
        self._do(self.tr("{name} taken out"), remove_thing, self._sort(), self.thing_id())
