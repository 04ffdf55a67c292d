# SPDX-License-Identifier: MIT
"""An answer on the page: part beside part where there is room, and the first circle below."""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.matching.snapshot import UndertakingKind
from koekdesk.services.asking import AnswerRow
from koekdesk.services.missing import UnderWayRow
from koekdesk.texts import lacking_sentence
from koekdesk.ui.look import CARD_MARGIN, GROUP_GAP, Role
from koekdesk.ui.views.asking_entries import (
    Entry,
    Section,
    found_entry,
    going_entry,
    not_there_entry,
    spot_entry,
)
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.suggestion_card import SuggestionCard
from koekdesk.ui.widgets.text import LongText, Text, hug


class AnswerView(QWidget):
    """Everything the neighbourhood has for one theme."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: A place or a group is wanted: a UUID.
    thing_chosen = Signal(object)
    #: A connection's page is wanted: a UUID.
    connection_chosen = Signal(object)
    #: An initiative's page is wanted: a UUID.
    initiative_chosen = Signal(object)

    def __init__(self, row: AnswerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.card: SuggestionCard | None = None
        self._column = TopLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(CARD_MARGIN)
        hug(self)
        if row.is_little:
            self._column.addWidget(self._honest())
        self.sections = self._sections()
        for left, right in _two_by_two(self.sections):
            self._column.addWidget(_beside(left, right))
        self._add_circle()

    def set_card_enabled(self, *, enabled: bool) -> None:
        """Let the first circle be taken up or put aside, or not just now."""
        if self.card is not None:
            self.card.setEnabled(enabled)

    def _sections(self) -> list[Section]:
        row = self.row
        person = lambda one: self._to(self.person_chosen, one.person.id)  # noqa: E731
        thing = lambda one: self._to(self.thing_chosen, one.id)  # noqa: E731
        parts = (
            (self.tr("Who has energy for it"), row.energy, found_entry, person),
            (self.tr("Who can do something"), row.can, found_entry, person),
            (self.tr("Things we have"), row.things, found_entry, person),
            (self.tr("Places and groups"), (*row.places, *row.groups), spot_entry, thing),
            (self.tr("What touches it already"), row.going, going_entry, self._to_going),
            (self.tr("Not in it yet"), row.missing, not_there_entry, person),
        )
        return [
            Section(heading, [_entry(make, one, go) for one in rows])
            for heading, rows, make, go in parts
            if rows
        ]

    def _to(self, signal: Any, key: UUID) -> Callable[[], None]:
        return lambda: signal.emit(key)

    def _to_going(self, row: UnderWayRow) -> Callable[[], None]:
        connection = row.kind is UndertakingKind.CONNECTION
        return self._to(self.connection_chosen if connection else self.initiative_chosen, row.id)

    def _honest(self) -> Card:
        """Say that little is known yet, and whom to ask."""
        card, row = Card(surface="note"), self.row
        if row.people:
            words = self.tr(
                "There is little about this yet. That is a good question to take along."
            )
        else:
            words = self.tr("Nobody told us about this yet. That is a good question to take along.")
        card.body.addLayout(limited(LongText(words)))
        if row.connector is not None:
            key = row.connector.id
            name = NameLink(row.connector.called)
            name.clicked.connect(lambda: self.person_chosen.emit(key))
            who = self.tr("Knows many people here, as far as we know. Ask: who would love this?")
            card.body.addWidget(name)
            card.body.addLayout(limited(LongText(who, Role.SOFT)))
        return card

    def _add_circle(self) -> None:
        row = self.row
        if row.circle is not None:
            self._column.addSpacing(GROUP_GAP - CARD_MARGIN)
            self._column.addWidget(Text(self.tr("A first circle"), Role.HEADING))
            ask = self.tr("They could begin with this. Only their own yes moves it on.")
            self._column.addLayout(limited(LongText(ask, Role.SOFT)))
            self.card = SuggestionCard(row.circle)
            self._column.addWidget(self.card)
        elif row.people and row.lacking:
            self._column.addLayout(limited(LongText(lacking_sentence(row.lacking), Role.SOFT)))


def _entry(make: Callable[[Any, Callable[[], None]], Entry], row: Any, go: Any) -> Entry:
    return make(row, go(row))


def _two_by_two(sections: list[Section]) -> Iterable[tuple[Section, Section | None]]:
    for at in range(0, len(sections), 2):
        yield sections[at], sections[at + 1] if at + 1 < len(sections) else None


def _beside(left: Section, right: Section | None) -> QWidget:
    row = QWidget()
    columns = ColumnsLayout(row, least_characters=36, gap=CARD_MARGIN)
    columns.add_column(left)
    if right is not None:
        columns.add_column(right)
    return row
