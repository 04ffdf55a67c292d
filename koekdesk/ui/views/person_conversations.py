# SPDX-License-Identifier: MIT
"""A person's conversations, the newest first, each corrected in place."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.listening.dates import parse_date
from koekdesk.services.conversations import (
    ConversationRow,
    edit_conversation,
    remove_conversation,
)
from koekdesk.services.people import PersonPage as Person
from koekdesk.texts import format_date, join_words
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.views.person_door import PersonDoor, Section
from koekdesk.ui.widgets.buttons import icon_button, lead_button
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.field import Field, Save
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.text import Text, hug

translate = QCoreApplication.translate

#: So many are shown until somebody asks for more.
_SHOWN = 3


def spark_words() -> list[tuple[int | None, str]]:
    """Return the sparks a conversation can have, in words."""
    return [
        (None, translate("Spark", "not noted")),
        (0, translate("Spark", "none")),
        (1, translate("Spark", "some")),
        (2, translate("Spark", "much")),
    ]


class PersonConversations(Section):
    """What was said, when and where."""

    def __init__(self, door: PersonDoor, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show_text(self.tr("Conversations"))
        self._all: tuple[ConversationRow, ...] = ()
        self._shown = _SHOWN
        self.empty = Text(self.tr("Everything begins with a conversation."), Role.SOFT)
        self.column = KeyedColumn(
            lambda talk: TalkLine(door, talk[0]),
            lambda line, talk: line.show_row(*talk),
            2 * ITEM_GAP,
        )
        self.more = lead_button("", "down")
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.column)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, person: Person) -> None:
        """Show the conversations with this person."""
        self._all = person.conversations
        self._sync()
        self.empty.setVisible(not self._all)

    def start_over(self) -> None:
        """Show only the newest again, for somebody else."""
        self._shown = _SHOWN

    def half_done(self) -> int:
        """Return how many are shown."""
        return self._shown

    def resume(self, shown: int) -> None:
        """Show as many again."""
        self._shown = shown
        self._sync()

    def _show_more(self) -> None:
        self._shown += 20
        self._sync()

    def _sync(self) -> None:
        shown = self._all[: self._shown]
        self.column.sync([(row.id, (row, row is shown[0])) for row in shown])
        left = len(self._all) - self._shown
        self.more.setVisible(left > 0)
        words = self.tr("Show %n earlier", "", max(left, 0))
        self.more.setText(words)
        self.more.setAccessibleName(words)


class TalkLine(QWidget):
    """One conversation."""

    def __init__(
        self, door: PersonDoor, row: ConversationRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door, self._row, self._newest = door, row, False
        label = self.tr("Conversation with {name}")
        self.on = Field(self.tr("Date"), self._dates(label, "on"), role=Role.STRONG, hints=False)
        self.where = Field(
            self.tr("Where"), self._saver(label, "where"), placeholder=self.tr("Where?")
        )
        self.spark = ChoiceButton(self.tr("Spark"), spark_words)
        self.spark.choice_made.connect(lambda spark: self._edit(label, spark=spark))
        away = icon_button("close", self.tr("Remove this conversation"))
        away.clicked.connect(self._remove)
        self.others = Text("", Role.SOFT)
        self.said = Field(
            self.tr("What was said"),
            self._saver(label, "said"),
            placeholder=self.tr("What was said?"),
            multiline=True,
        )
        self.promised = Field(
            self.tr("What you promised"),
            self._saver(label, "promised"),
            placeholder=self.tr("Promised something?"),
        )
        self.by = Field(
            self.tr("Promised by"),
            self._dates(label, "promised_by"),
            placeholder=self.tr("by when?"),
            hints=False,
        )
        self._lay_out(away)

    def show_row(self, row: ConversationRow, newest: bool) -> None:
        """Show this conversation; only the newest asks what was promised."""
        self._row, self._newest = row, newest
        today = self._door.today
        self.on.set_text(format_date(row.on, today))
        self.where.set_text(row.where)
        self.spark.set_choice(row.spark)
        with_whom = self.tr("together with {names}").format(names=join_words(row.with_whom))
        noted = self.tr("noted by {who}").format(who=row.noted_by) if row.noted_by else ""
        parts = [with_whom if row.with_whom else "", noted]
        line = " · ".join(part for part in parts if part)
        self.others.show_text(line)
        self.others.setVisible(bool(line))
        self.said.set_text(row.said)
        self.promised.set_text(row.promised)
        self.by.set_text(format_date(row.promised_by, today) if row.promised_by else "")
        promise = bool(row.promised or row.promised_by)
        self.promised.setVisible(promise or newest)
        self.by.setVisible(promise)

    def _lay_out(self, away: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(ITEM_GAP)
        top.addWidget(self.on)
        top.addWidget(self.where, 1)
        top.addWidget(self.spark)
        top.addWidget(away)
        promise = QHBoxLayout()
        promise.setSpacing(ITEM_GAP)
        promise.addWidget(self.promised, 1)
        promise.addWidget(self.by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addLayout(top)
        column.addWidget(self.said)
        column.addLayout(promise)
        column.addWidget(self.others)
        hug(self)

    def _edit(self, label: str, **changes: object) -> bool:
        return self._door.do(label, edit_conversation, self._row.id, changes)

    def _saver(self, label: str, field: str) -> Save:
        return lambda typed: self._edit(label, **{field: typed})

    def _dates(self, label: str, field: str) -> Save:
        """Return what keeps a date as it was typed; one that nobody understands is not kept."""

        def save(typed: str) -> bool:
            found = parse_date(typed, self._door.today)
            if field == "promised_by" and found is not None:
                found = _coming(found, self._row.on)
            if found is None and (typed or field == "on"):
                self._door.said.emit(
                    self.tr("“{typed}” is not a date koekdesk knows; try 12 May.").format(
                        typed=typed
                    )
                )
                return False
            if field == "on" and found is not None and found > self._door.today:
                self._door.said.emit(
                    self.tr(
                        "“{typed}” is still to come; a conversation was today or before."
                    ).format(typed=typed)
                )
                return False
            kept = self._edit(label, **{field: found})
            self.show_row(self._row, self._newest)
            return kept

        return save

    def _remove(self) -> None:
        self._door.do(
            self.tr("Conversation with {name} removed"), remove_conversation, self._row.id
        )


def _coming(found: date, since: date) -> date:
    """Return a promised day after the conversation; a day without a year was read as past."""
    leap = found.month == 2 and found.day == 29
    return found if found >= since or leap else found.replace(year=found.year + 1)
