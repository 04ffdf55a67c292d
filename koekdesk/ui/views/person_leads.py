# SPDX-License-Identifier: MIT
"""What a person has to do with others: connections and suggestions, as lines that lead there."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from koekdesk.services.connections import ConnectionRow, list_connections_of
from koekdesk.services.people import PersonPage as Person
from koekdesk.services.suggestions import SuggestionRow
from koekdesk.texts import ago, excerpt, join_words, stage_name, strength_name
from koekdesk.ui.look import LABEL_GAP, Role
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.text import Text

_SHOWN = 5


class PersonLeads(Section):
    """With whom something is under way, and with whom it could be."""

    connection_chosen = Signal(object)
    suggestion_chosen = Signal(object)

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("Together with others"))
        self._door = door
        self.column = KeyedColumn(self._make, self._fill, LABEL_GAP)
        self.empty = Text("", Role.SOFT)
        self.body.addWidget(self.column)
        self.body.addWidget(self.empty)

    def show_person(self, person: Person) -> None:
        """Show the connections and suggestions this person is in."""
        desk, advisor = self._door.context.desk, self._door.context.advisor
        connections = desk.read(list_connections_of, person.id)
        mine = [row for row in advisor.rows if any(s.person_id == person.id for s in row.shares)]
        rows: list[ConnectionRow | SuggestionRow] = [*connections[:_SHOWN], *mine[:_SHOWN]]
        self.column.sync([(_key(row), row) for row in rows])
        self.empty.setVisible(not rows)
        self.empty.show_text(self._nothing(person))

    def _nothing(self, person: Person) -> str:
        if person.paused:
            return self.tr("Nothing is suggested for now; you can switch that on above.")
        return self.tr("Nothing yet. Suggestions come from what people said.")

    def _make(self, row: ConnectionRow | SuggestionRow) -> QWidget:
        button = QPushButton()
        button.setProperty("kind", "text")
        button.setAutoDefault(False)
        if isinstance(row, ConnectionRow):
            button.clicked.connect(lambda: self.connection_chosen.emit(row.id))
        else:
            button.clicked.connect(lambda: self.suggestion_chosen.emit(row))
        return button

    def _fill(self, button: Any, row: ConnectionRow | SuggestionRow) -> None:
        words = self._connection(row) if isinstance(row, ConnectionRow) else self._suggestion(row)
        button.setText(excerpt(words, 80).replace("&", "&&"))
        button.setAccessibleName(words)

    def _connection(self, row: ConnectionRow) -> str:
        others = [m.called for m in row.members if m.person_id != self._door.person_id]
        return self.tr("With {names}: {stage}, {when}").format(
            names=join_words(others),
            stage=stage_name(row.stage),
            when=ago(row.last_on, self._door.today),
        )

    def _suggestion(self, row: SuggestionRow) -> str:
        others = [s.called for s in row.shares if s.person_id != self._door.person_id]
        return self.tr("Suggestion with {names}: {strength}").format(
            names=join_words(others), strength=strength_name(row.strength)
        )


def _key(row: ConnectionRow | SuggestionRow) -> object:
    return row.id if isinstance(row, ConnectionRow) else row.key
