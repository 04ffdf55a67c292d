# SPDX-License-Identifier: MIT
"""One person in a connection: their words, and their own answer."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.services.connections import MemberRow
from koekdesk.texts import ago
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.answer_buttons import AnswerButtons
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.field import Field, Save
from koekdesk.ui.widgets.share_view import ShareView
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import Answer


class MemberCard(Card):
    """A name, a gift or a wish, and what this person answered."""

    person_chosen = Signal(object)
    #: The answer (Answer) this person gave.
    answered = Signal(object)

    def __init__(self, row: MemberRow, save_remark: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.body.setSpacing(ITEM_GAP)
        share = ShareView(row.called, row.street, (row.gift, row.wish), row.gives_to)
        share.chosen.connect(lambda: self.person_chosen.emit(self.row.person_id))
        self.answers = AnswerButtons(row.called)
        self.answers.answered.connect(self.answered)
        self._since = Text(role=Role.SOFT)
        said = self.tr("What {name} said about it").format(name=row.called)
        self.remark = Field(said, save_remark, placeholder=said, quote=True)
        for widget in (share, self.answers, self._since, self.remark):
            self.body.addWidget(widget)

    def show_row(self, row: MemberRow, today: date) -> None:
        """Show what was answered by now."""
        self.row = row
        self.answers.show_answer(row.answer)
        self.remark.set_text(row.remark)
        if row.answer is Answer.OPEN:
            waiting = self.tr("Waiting for {name}’s own answer").format(name=row.called)
            self._since.show_text(waiting)
        else:
            when = ago(row.answered_on or today, today)
            self._since.show_text(self.tr("Answered {when}").format(when=when))


def same_words(one: MemberRow, other: MemberRow) -> bool:
    """Tell whether the card of one can go on showing the other."""
    return (one.id, one.called, one.street, one.gift, one.wish, one.gives_to) == (
        other.id,
        other.called,
        other.street,
        other.gift,
        other.wish,
        other.gives_to,
    )
