# SPDX-License-Identifier: MIT
"""Ideas for a gathering from the register: who, where, with what, and who is not there yet."""

from collections.abc import Callable, Collection, Sequence
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.services.asking import AnswerRow, FoundRow, NotThereRow
from koekdesk.texts import excerpt
from koekdesk.ui.advisor import Advisor
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, Role
from koekdesk.ui.views.asking_entries import Entry, found_entry, not_there_entry, spot_entry
from koekdesk.ui.views.together_section import Section
from koekdesk.ui.widgets.buttons import quiet_button
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.text import LongText, hug

_SHOWN = 3
_LEAST_CHARACTERS = 56


class GatheringIdeas(QWidget):
    """Asks the neighbourhood what it has for what will be done; each idea is taken in one click."""

    person_chosen = Signal(object)
    #: Somebody is invited: a UUID.
    invited = Signal(object)
    #: It could be here: a name.
    place_chosen = Signal(str)
    #: This could be brought along: words.
    thing_chosen = Signal(str)

    def __init__(self, advisor: Advisor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advisor = advisor
        self._asker = f"ideas {uuid4().hex}"
        self._there: Collection[UUID] = ()
        self._answer: AnswerRow | None = None
        self._doing = ""  # what is asked about
        advisor.suggested.connect(self._register_read)
        self.about = LongText("", Role.SOFT)
        self.sections: list[Section] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(CARD_MARGIN)
        self._column.addWidget(self.about)
        hug(self)

    def ask(self, doing: str, there: Collection[UUID]) -> None:
        """Look for ideas; ``there`` are those who are invited already."""
        self._there, self._doing = there, doing
        if self._advisor.ready:
            if self._answer is None:
                self.about.show_text(self.tr("Looking who, where and with what…"))
            self._advisor.ask(doing, self._show, self._asker)
            return
        self.about.show_text(self.tr("The register is being read…"))
        if not self._advisor.busy:
            self._advisor.refresh()

    def _register_read(self) -> None:
        """Ask what could not be asked yet."""
        if self._answer is None and self._doing:
            self.ask(self._doing, self._there)

    def set_there(self, there: Collection[UUID]) -> None:
        """Leave out who is invited by now."""
        if set(there) != set(self._there):
            self._there = there
            if self._answer is not None:
                self._show(self._answer)

    def _show(self, answer: AnswerRow) -> None:
        self._answer = answer
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.sections = [section for section in self._sections(answer) if section is not None]
        self._rows = [_beside(pair) for pair in _pairs(self.sections)]
        for row in self._rows:
            self._column.addWidget(row)
        nothing = self.tr(
            "Nobody told us about this yet. Ask around: who would love this, and who can do it?"
        )
        found = self.tr("As far as we know, and only people who agreed to be suggested.")
        self.about.show_text(found if self.sections else nothing)

    def _sections(self, answer: AnswerRow) -> list[Section | None]:
        who = self._not_yet([*answer.can, *answer.energy])
        shown = {row.person.id for row in who[:_SHOWN]}
        missing = [row for row in self._not_yet(answer.missing) if row.person.id not in shown]
        return [
            self._section(self.tr("Who could come"), who, self._person),
            self._section(self.tr("Where it could be"), answer.places, self._place),
            self._section(self.tr("With what"), answer.things, self._thing),
            self._section(self.tr("Who is not there yet?"), missing, self._missing),
        ]

    def _not_yet(self, rows: Sequence[Any]) -> list[Any]:
        there = set(self._there)
        once: dict[UUID, Any] = {}
        for row in rows:
            if row.person.id not in there:
                once.setdefault(row.person.id, row)
        return list(once.values())

    def _section(
        self, heading: str, rows: Sequence[Any], make: Callable[[Any], QWidget]
    ) -> Section | None:
        if not rows:
            return None
        section = Section(heading, *(make(row) for row in rows[:_SHOWN]))
        section.body.addStretch(1)
        return section

    def _person(self, row: FoundRow) -> QWidget:
        key = row.person.id
        entry = found_entry(row, lambda: self.person_chosen.emit(key))
        return self._with_button(
            entry, self.tr("Invite"), row.person.called, lambda: self.invited.emit(key)
        )

    def _missing(self, row: NotThereRow) -> QWidget:
        key = row.person.id
        entry = not_there_entry(row, lambda: self.person_chosen.emit(key))
        return self._with_button(
            entry, self.tr("Invite"), row.person.called, lambda: self.invited.emit(key)
        )

    def _place(self, row: Any) -> QWidget:
        take = lambda: self.place_chosen.emit(row.name)  # noqa: E731
        return self._with_button(spot_entry(row, take), self.tr("Meet here"), row.name, take)

    def _thing(self, row: FoundRow) -> QWidget:
        key, words = row.person.id, f"{excerpt(row.quote.text, 80)} ({row.person.called})"
        entry = found_entry(row, lambda: self.person_chosen.emit(key))
        return self._with_button(
            entry, self.tr("Bring this"), words, lambda: self.thing_chosen.emit(words)
        )

    def _with_button(
        self, entry: Entry, words: str, whose: str, take: Callable[[], None]
    ) -> QWidget:
        button = quiet_button(words, "add")
        button.setAccessibleName(f"{words}: {whose}")
        button.clicked.connect(take)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addWidget(entry, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        hug(line)
        return line


def _pairs(sections: Sequence[Section]) -> list[Sequence[Section]]:
    return [sections[at : at + 2] for at in range(0, len(sections), 2)]


def _beside(sections: Sequence[Section]) -> QWidget:
    row = QWidget()
    columns = ColumnsLayout(row, _LEAST_CHARACTERS, CARD_MARGIN * 2)
    for section in sections:
        columns.add_column(section)
    return row
