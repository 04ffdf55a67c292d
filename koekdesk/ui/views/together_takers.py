# SPDX-License-Identifier: MIT
"""People who take part in something: each a name, a button of their own, and a way out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role, set_role
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.widgets.buttons import icon_button
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.name_picker import NamePicker, NameRow
from koekdesk.ui.widgets.text import hug


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who takes part; ``row`` is what their own button is made from."""

    id: UUID
    called: str
    row: Any


class Takers(QWidget):
    """Lines of people, and a field to name one more."""

    person_chosen = Signal(object)
    added = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        known: Known,
        placeholder: str,
        button: Callable[[Any], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._button = button
        self._shown: tuple[Taker, ...] = ()
        self.lines: dict[UUID, QWidget] = {}
        self.picker = NamePicker(placeholder, can_add=False)
        self.picker.set_search(known.find)
        self.picker.person_chosen.connect(self._picked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LABEL_GAP)
        self._column.addWidget(self.picker)
        hug(self)

    def show_people(self, people: Sequence[Taker]) -> None:
        """Show who takes part now."""
        if tuple(people) == self._shown:
            return
        self._shown = tuple(people)
        for line in self.lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {person.id: self._line(person) for person in people}
        for at, line in enumerate(self.lines.values()):
            self._column.insertWidget(at, line)

    def _line(self, person: Taker) -> QWidget:
        line = QWidget()
        name = NameLink(person.called)
        set_role(name, Role.STRONG)
        name.clicked.connect(lambda: self.person_chosen.emit(person.id))
        away = icon_button("close", self.tr("Take off: {name}").format(name=person.called))
        away.clicked.connect(lambda: self.removed.emit(person.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        for widget in (name, self._button(person.row), away):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        hug(line)
        return line

    def _picked(self, row: NameRow) -> None:
        self.picker.clear()
        self.added.emit(row.id)
