# SPDX-License-Identifier: MIT
"""Why two people are suggested or not, and what would help: in sentences, never in figures."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.services.explaining import ExplanationRow, NearRow
from koekdesk.texts import (
    excerpt,
    gate_sentence,
    isolate,
    join_words,
    opening_sentence,
    reason_sentence,
    strength_name,
)
from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, Text, hug

_LONGEST = 70


class ExplainTwo(QWidget):
    """Shows the explanation of two people, once it is known which two."""

    #: The suggestion they are in is wanted (SuggestionRow).
    suggestion_chosen = Signal(object)
    #: The explanation stands on the page and should come into view (QWidget).
    unfolded = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: tuple[UUID, UUID] | None = None
        self.card: Card | None = None
        self._column = TopLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        hug(self)
        context.advisor.suggested.connect(self._ask_again)

    def ask(self, one: UUID, other: UUID) -> None:
        """Explain these two."""
        self._asked = (one, other)
        if self._context.advisor.ready:
            self._context.advisor.explain(one, other, self._show)
        else:
            self._put(self._line_card(self.tr("Still reading what people said…")))

    def clear(self) -> None:
        """Show nothing."""
        self._asked = None
        self._put(None)

    def sentences(self) -> list[str]:
        """Return what is shown, line by line."""
        return [text.accessibleName() for text in self.findChildren(Text) if text.isVisibleTo(self)]

    def _ask_again(self) -> None:
        if self._asked is not None:
            self.ask(*self._asked)

    def _show(self, row: ExplanationRow) -> None:
        if self._asked is None or {one.id for one in row.people} != set(self._asked):
            return
        card = Card(surface="note")
        self._add(card, [self._verdict(row)], role=Role.STRONG)
        self._lead_to_suggestion(card)
        self._add(card, [gate_sentence(code) for code in row.gates])
        self._add(card, _reasons(row), self.tr("Why they could meet"))
        self._add(card, _openings(row), self.tr("What would help"))
        said = [self._near(near) for near in row.nearest]
        self._add(card, said, self.tr("What they said that lies nearest"))
        only = self.tr("This is for you alone: it stands on no card.")
        self._add(card, [only], role=Role.SOFT)
        self._put(card)
        self.unfolded.emit(card)

    def _verdict(self, row: ExplanationRow) -> str:
        names = join_words([isolate(excerpt(one.called, 40)) for one in row.people])
        if self._suggestion() is not None:
            text = self.tr("{names} are in a suggestion together now.")
        elif row.reasons:
            text = self.tr(
                "{names} go well together. In this round others came first, so that everybody "
                "gets a turn."
            )
        elif row.gates:
            text = self.tr("{names} are not suggested to each other now.")
        else:
            text = self.tr(
                "Nothing stands in the way for {names}. What they said is about different things "
                "as yet."
            )
        return text.format(names=names)

    def _near(self, near: NearRow) -> str:
        how = (
            strength_name(near.strength) if near.strength else self.tr("that is something else yet")
        )
        return self.tr("{name}: “{said}”, and {other}: “{answer}” ({how})").format(
            name=isolate(near.one),
            said=isolate(excerpt(near.one_said, _LONGEST)),
            other=isolate(near.other),
            answer=isolate(excerpt(near.other_said, _LONGEST)),
            how=how,
        )

    def _suggestion(self) -> object | None:
        """Return the suggestion both are in now, or nothing."""
        both = set(self._asked or ())
        rows = self._context.advisor.rows
        return next((r for r in rows if both <= {s.person_id for s in r.shares}), None)

    def _lead_to_suggestion(self, card: Card) -> None:
        row = self._suggestion()
        if row is not None:
            button = quiet_button(self.tr("To the suggestion"), "right")
            button.clicked.connect(lambda: self.suggestion_chosen.emit(row))
            card.body.addLayout(limited(button))

    def _add(
        self, card: Card, sentences: list[str], heading: str = "", role: Role | None = None
    ) -> None:
        told = list(dict.fromkeys(filter(None, sentences)))
        if told and heading:
            card.body.addSpacing(ITEM_GAP)
            card.body.addWidget(Text(heading, Role.STRONG))
        for sentence in told:
            card.body.addLayout(limited(LongText(sentence, role)))

    def _line_card(self, words: str) -> Card:
        card = Card(surface="note")
        self._add(card, [words], role=Role.SOFT)
        return card

    def _put(self, card: Card | None) -> None:
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        if card is not None:
            self._column.addWidget(card)


def _reasons(row: ExplanationRow) -> list[str]:
    return [
        reason_sentence(r.code, r.names, r.quotes, r.words, r.amount, r.where) for r in row.reasons
    ]


def _openings(row: ExplanationRow) -> list[str]:
    today = date.today()
    return [
        opening_sentence(
            one.code, one.names, one.quotes, one.words, (one.on, today) if one.on else None
        )
        for one in row.openings
    ]
