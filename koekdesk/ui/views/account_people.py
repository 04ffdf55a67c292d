# SPDX-License-Identifier: MIT
"""Two lists that wait for somebody: whom to ask again, and who was not spoken to for long."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.consents import ConsentToAsk
from koekdesk.services.retention import ReviewRow, keep_longer
from koekdesk.texts import counts, excerpt, format_date
from koekdesk.texts.consents import ask_again_sentence, scopes_words
from koekdesk.ui.context import Context
from koekdesk.ui.look import CARD_MARGIN, LABEL_GAP, Role, set_role
from koekdesk.ui.widgets.buttons import lead_button, quiet_button
from koekdesk.ui.widgets.card import Card, hairline
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.text import Text, hug

#: So many stand there until more are asked for.
_SHOWN = 4


class PersonLine(QWidget):
    """Somebody's name, a soft line, and what can be done."""

    person_chosen = Signal(object)
    conversation_requested = Signal(object)

    def __init__(self, person_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person_id = person_id
        self.name = NameLink("")
        set_role(self.name, Role.STRONG)
        self.name.clicked.connect(lambda: self.person_chosen.emit(self.person_id))
        self.words = Text("", Role.SOFT)
        self.talk = lead_button(self.tr("Talk again"), "conversation")
        self.talk.clicked.connect(lambda: self.conversation_requested.emit(self.person_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        for widget in (hairline(), self.name, self.words, flow_row(*self._buttons())):
            column.addWidget(widget)
        hug(self)

    def show_words(self, name: str, street: str, words: str) -> None:
        """Show who it is and what there is to know."""
        self.name.show_name(name)
        self.words.show_text(" · ".join(filter(None, (street, words))))

    def _buttons(self) -> list[QWidget]:
        return [self.talk]


class ReviewLine(PersonLine):
    """Somebody to look at: keep a while, talk again, or take out."""

    keep_chosen = Signal(object)
    leaving_requested = Signal(object)

    def _buttons(self) -> list[QWidget]:
        self.keep = quiet_button(self.tr("Keep a year longer"), "check")
        self.leave = quiet_button(self.tr("Take out or erase…"))
        self.leave.setProperty("colour", "rose")
        self.keep.clicked.connect(lambda: self.keep_chosen.emit(self.person_id))
        self.leave.clicked.connect(lambda: self.leaving_requested.emit(self.person_id))
        return [self.talk, self.keep, self.leave]


class _People(Card):
    """A heading, one soft line, and people."""

    person_chosen = Signal(object)
    conversation_requested = Signal(object)

    def __init__(self, context: Context, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._open = False
        self._rows: list[tuple[UUID, str, str, str]] = []
        self.setAccessibleName(heading)
        self.why = Text("", Role.SOFT)
        self.column = KeyedColumn(
            lambda row: self._make(row[0]), lambda line, row: line.show_words(*row[1:]), CARD_MARGIN
        )
        self.more = lead_button("", "down")
        self.more.clicked.connect(self._show_all)
        self._more_row = flow_row(self.more)
        for widget in (Text(heading, Role.HEADING), self.why, self.column, self._more_row):
            self.body.addWidget(widget)
        self.hide()

    def _show(self, rows: list[tuple[UUID, str, str, str]]) -> None:
        self._rows = rows
        shown = rows if self._open else rows[:_SHOWN]
        self.column.sync([(row[0], row) for row in shown])
        rest = len(rows) - len(shown)
        words = counts.more(rest)
        self.more.setText(words)
        self.more.setAccessibleName(words)
        self._more_row.setVisible(rest > 0)
        self.setVisible(bool(rows))

    def _show_all(self) -> None:
        self._open = True
        self._show(self._rows)

    def _make(self, person_id: UUID) -> QWidget:
        return self._connected(PersonLine(person_id))

    def _connected(self, line: PersonLine) -> PersonLine:
        line.person_chosen.connect(self.person_chosen)
        line.conversation_requested.connect(self.conversation_requested)
        return line


class AskAgain(_People):
    """Whom to ask again what they agree to."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Ask again what is all right"), parent)

    def show_rows(self, rows: Sequence[ConsentToAsk], today: date) -> None:
        """Show who it is time for."""
        self.why.show_text(self.tr("A yes is not for ever. Ask it in a conversation."))
        words = self.tr("{what} · {when}")
        self._show(
            [
                (
                    row.person_id,
                    row.called,
                    row.street,
                    words.format(
                        when=ask_again_sentence(row.review_on, today), what=scopes_words(row.scopes)
                    ),
                )
                for row in rows
            ]
        )


class LookAt(_People):
    """Who was not spoken to for as long as this register keeps people."""

    leaving_requested = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Not spoken to for long"), parent)

    def show_rows(self, rows: Sequence[ReviewRow], today: date, months: int) -> None:
        """Show who is to be looked at; nobody goes or stays in silence."""
        why = self.tr("After {months} somebody looks: keep a while, talk again, or let go.")
        self.why.show_text(why.format(months=counts.months(months)))
        self._show(
            [(row.person_id, row.called, row.street, self._since(row, today)) for row in rows]
        )

    def _since(self, row: ReviewRow, today: date) -> str:
        if row.last_spoken is None:
            text = self.tr("noted on {date}, never spoken")
            return text.format(date=format_date(row.since, today))
        return self.tr("last spoken on {date}").format(date=format_date(row.last_spoken, today))

    def _make(self, person_id: UUID) -> QWidget:
        line = ReviewLine(person_id)
        line.keep_chosen.connect(self._keep)
        line.leaving_requested.connect(self.leaving_requested)
        return self._connected(line)

    def _keep(self, person_id: UUID) -> None:
        name = next((row[1] for row in self._rows if row[0] == person_id), "")
        label = self.tr("{name} kept a year longer").format(name=excerpt(name, 40))
        context = self._context
        if context.desk.try_do(label, keep_longer, person_id, date.today(), context.noted_by):
            self.said.emit(label)
