# SPDX-License-Identifier: MIT
"""What a person said about themselves: their words, each with its kind, corrected in place."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from koekdesk.listening.statements import hear
from koekdesk.services.people import PersonPage as Person
from koekdesk.services.statements import (
    StatementInput,
    StatementRow,
    add_statement,
    edit_statement,
    remove_statement,
    set_kind,
    set_lapsed,
)
from koekdesk.services.typed import LINE_LIMIT
from koekdesk.texts import ago
from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.buttons import icon_button, plain_button
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.kinds import KIND_KEYS, KindButton
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text, hug, plain_tip
from koekdesk.ui.widgets.typing_hint import TypingHint
from koekdesk.vocabulary import GIFTS, StatementKind


class PersonWords(Section):
    """Gifts, wishes and boundaries, in the person's own words."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("In their own words"))
        self._door = door
        self.column = KeyedColumn(self._make, _fill)
        self.add = AddWords(door)
        self.body.addWidget(self.column)
        self.body.addWidget(self.add)

    def show_person(self, person: Person) -> None:
        """Show what this person said."""
        groups: dict[str, list[StatementRow]] = {}
        for row in sorted(person.statements, key=_order):
            groups.setdefault(self._group(row), []).append(row)
        wanted: list[tuple[Hashable, Any]] = []
        for name, rows in groups.items():
            wanted.append((name, name))
            wanted.extend((row.id, row) for row in rows)
        self.column.sync(wanted)
        self.add.show_name(person.called)

    def _group(self, row: StatementRow) -> str:
        if row.lapsed_on:
            return self.tr("No longer so")
        if row.kind in GIFTS:
            return self.tr("Has to give")
        if row.kind is StatementKind.NOT:
            return self.tr("Would rather not")
        return self.tr("Would love to")

    def _make(self, item: str | StatementRow) -> QWidget:
        return Text(item, Role.STRONG) if isinstance(item, str) else SaidLine(self._door, item)


def _order(row: StatementRow) -> tuple[bool, int]:
    """Return where somebody's words stand: what they give, what they would love, the rest."""
    return bool(row.lapsed_on), (
        0 if row.kind in GIFTS else 2 * (row.kind is StatementKind.NOT) + 1
    )


def _fill(line: Any, item: str | StatementRow) -> None:
    if isinstance(item, StatementRow):
        line.show_row(item)


class SaidLine(QWidget):
    """One thing that was said; keys 1 to 6 correct its kind, Delete takes it out."""

    def __init__(self, door: PersonDoor, row: StatementRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._row = door, row
        self.words = Field(
            self.tr("What was said"),
            self._save,
            role=Role.QUOTE,
            quote=True,
            multiline=True,
        )
        self.kind = KindButton(row.kind)
        self.kind.kind_chosen.connect(self._correct)
        self.age = Text("", Role.SOFT, wrap=False)
        self.lapse = icon_button("later", "")
        self.lapse.clicked.connect(self._lapse)
        away = icon_button("close", self.tr("Remove these words"))
        away.clicked.connect(self._remove)
        below = QHBoxLayout()
        below.setSpacing(ITEM_GAP)
        below.addWidget(self.kind)
        below.addWidget(self.age)
        below.addStretch(1)
        below.addWidget(self.lapse)
        below.addWidget(away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, LABEL_GAP)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(below)
        hug(self)

    def show_row(self, row: StatementRow) -> None:
        """Show these words."""
        self._row = row
        self.words.set_text(row.text)
        self.kind.set_kind(row.kind)
        self.age.show_text(ago(row.said_on, self._door.today) if row.said_on else "")
        again = row.lapsed_on is not None
        name = self.tr("It is so again") if again else self.tr("No longer so")
        set_icon(self.lapse, "undo" if again else "later", "soft")
        self.lapse.setToolTip(plain_tip(name))
        self.lapse.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = KIND_KEYS.get(event.text())
        if kind is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.kind.choose(kind)
        elif event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():  # held down it would take the next ones too
                self._remove()
        else:
            super().keyPressEvent(event)

    def _save(self, typed: str) -> bool:
        return self._door.do(self.tr("Words of {name}"), edit_statement, self._row.id, typed)

    def _correct(self, kind: StatementKind) -> None:
        if not self._door.do(self.tr("Kind of words of {name}"), set_kind, self._row.id, kind):
            self.kind.set_kind(self._row.kind)

    def _lapse(self) -> None:
        on = None if self._row.lapsed_on else self._door.today
        self._door.do(self.tr("Words of {name} no longer so"), set_lapsed, self._row.id, on)

    def _remove(self) -> None:
        self._door.do(self.tr("Words of {name} removed"), remove_statement, self._row.id)


class AddWords(QWidget):
    """A line to write down something more; its kind is guessed while typing."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._by_hand = door, False
        self.field = QLineEdit()
        limit(self.field, LINE_LIMIT)
        self.field.textEdited.connect(self._guess)
        self.field.returnPressed.connect(self._add)
        self.kind = KindButton(StatementKind.CAN)
        self.kind.kind_chosen.connect(self._chose)
        add = plain_button(self.tr("Add"), "add")
        add.clicked.connect(self._add)
        self._hint = TypingHint()
        self.field.textChanged.connect(self._hint.look_at)
        row = QHBoxLayout()
        row.setSpacing(ITEM_GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self.kind)
        row.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addLayout(row)
        column.addWidget(self._hint)

    def show_name(self, called: str) -> None:
        """Ask for the words of this person."""
        words = self.tr("Something else {name} said").format(name=called)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)

    def clear(self) -> None:
        """Begin anew, for somebody else."""
        self.field.clear()
        self._by_hand = False

    def half_done(self) -> tuple[StatementKind, bool]:
        """Return the kind of what is being typed, and whether somebody chose it."""
        return self.kind.kind(), self._by_hand

    def resume(self, chosen: tuple[StatementKind, bool]) -> None:
        """Go on with this kind."""
        kind, self._by_hand = chosen
        self.kind.set_kind(kind)

    def _guess(self, typed: str) -> None:
        heard = () if self._by_hand else hear(typed)
        if heard:
            self.kind.set_kind(heard[0].kind)

    def _chose(self) -> None:
        self._by_hand = True

    def _add(self) -> None:
        typed = self.field.text().strip()
        if not typed:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        entry = StatementInput(self.kind.kind(), typed)
        door = self._door
        label = self.tr("New words of {name}")
        if door.do(label, add_statement, door.person_id, entry, door.today):
            self.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
