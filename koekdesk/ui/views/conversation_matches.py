# SPDX-License-Identifier: MIT
"""Who answers what is being typed, beside it while it is typed."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.services.suggestions import MatchRow
from koekdesk.texts import reason_sentence
from koekdesk.ui.advisor import Advisor
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.text import QuoteLabel, Text, quoted
from koekdesk.vocabulary import StatementKind

_SHOWN = 6
#: The typing rests this long (ms) before the register is asked.
_PAUSE = 250
_LONG = 60

Question = tuple[str, StatementKind, UUID | None]


class ConversationMatches(QWidget):
    """Asks the advisor about one statement and shows who answers it."""

    #: UUID of somebody to look at.
    person_chosen = Signal(object)

    def __init__(self, advisor: Advisor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advisor = advisor
        self._question: Question | None = None
        self._about = Text(role=Role.SOFT)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(ITEM_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self._about)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask_now)
        advisor.suggested.connect(self._ask_again)
        self._say_nothing_asked()

    def ask(self, question: Question | None) -> None:
        """Look for who answers this, when the typing rests; None asks nothing."""
        if question == self._question:
            return
        self._question = question
        if question is None:
            self._pause.stop()
            self._show(())
            self._say_nothing_asked()
        elif question[1] is StatementKind.NOT:
            self._pause.stop()
            self._show(())
            self._about.show_text(self.tr("Good to know: then nobody is asked for that."))
        else:
            self._pause.start()

    def words(self) -> str:
        """Return the line above the cards."""
        return self._about.accessibleName()

    def cards(self) -> list[Card]:
        """Return the cards shown."""
        items = (self._cards.itemAt(at) for at in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [card for card in widgets if isinstance(card, Card)]

    def _ask_again(self, _rows: object) -> None:
        if self._question is not None and self._question[1] is not StatementKind.NOT:
            self._pause.start()

    def _ask_now(self) -> None:
        question = self._question
        if question is None:
            return
        if not self._advisor.ready:
            self._show(())
            self._about.show_text(self.tr("The register is being read…"))
            return
        text, kind, person = question
        self._advisor.match(text, kind, person, partial(self._answer, question))

    def _answer(self, question: Question, rows: tuple[MatchRow, ...]) -> None:
        if question != self._question:
            return
        about = quoted(_short(question[0]))
        words = (
            self.tr("Fits {quote}")
            if rows
            else self.tr("Nobody said something yet that goes with {quote}. That can come.")
        )
        self._about.show_text(words.format(quote=about))
        self._show(rows[:_SHOWN])

    def _say_nothing_asked(self) -> None:
        self._about.show_text(
            self.tr("Who fits appears here while you type: people who agreed to be suggested.")
        )

    def _show(self, rows: tuple[MatchRow, ...]) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        for row in rows:
            self._cards.addWidget(self._card(row))

    def _card(self, row: MatchRow) -> Card:
        card = Card()
        card.body.setSpacing(LABEL_GAP)
        name = QHBoxLayout()
        name.setSpacing(ITEM_GAP)
        name.addWidget(Text(row.called, Role.STRONG))
        name.addWidget(Text(row.street, Role.SOFT), 1)
        card.body.addLayout(name)
        card.body.addWidget(QuoteLabel(row.quote.text))
        reason = _reason(row)
        if reason:
            card.body.addWidget(Text(reason, Role.SOFT))
        card.make_pressable(f"{row.called}, {row.street}: {row.quote.text}. {reason}")
        card.pressed.connect(lambda: self.person_chosen.emit(row.person_id))
        return card


def _reason(row: MatchRow) -> str:
    """Return the first reason that has words."""
    sentences = (
        reason_sentence(r.code, r.names, r.quotes, r.words, r.amount, r.where) for r in row.reasons
    )
    return next((sentence for sentence in sentences if sentence), "")


def _short(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1].rstrip() + "…"
