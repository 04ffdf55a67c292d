# SPDX-License-Identifier: MIT
"""The cards below each other, made a few at a time so that the window never halts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from koekdesk.services.suggestions import SuggestionRow
from koekdesk.ui.look import CARD_MARGIN
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.stack import Stack
from koekdesk.ui.widgets.suggestion_card import SuggestionCard

#: A calm number of cards at a time.
PAGE = 20


class SuggestionList(QWidget):
    """Shows rows as cards in their order; a card that stays keeps its state."""

    #: A new card stands on the page (SuggestionCard).
    card_made = Signal(object)
    #: This card should come into view (SuggestionCard).
    reveal_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[SuggestionRow] = ()
        self._chosen: set[str] = set()
        self._cards: dict[str, SuggestionCard] = {}
        self._limit = PAGE
        self._go_to: int | None = None  # the place that gets the focus once it has a card
        self.more_button = plain_button(self.tr("Show more"), "down")
        self.more_button.clicked.connect(self._show_more)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._make_next)
        self._stack = Stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CARD_MARGIN)
        column.addWidget(self._stack)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.more_button.hide()

    def cards(self) -> list[SuggestionCard]:
        """Return the cards from top to bottom, as far as they are made."""
        return [self._cards[row.key] for row in self._wanted() if row.key in self._cards]

    def rows(self) -> Sequence[SuggestionRow]:
        """Return everything there is to show, also what has no card yet."""
        return self._rows

    def go_to_first(self) -> None:
        """Go to the first card, as soon as it is there."""
        self._go_to = 0
        self._timer.start()

    def complete(self) -> bool:
        """Tell whether every card that should be on the page is there."""
        return not self._timer.isActive()

    def is_placed(self) -> bool:
        """Tell whether the cards made so far have their places."""
        return self._stack.is_placed()

    def show_rows(self, rows: Sequence[SuggestionRow], chosen: set[str]) -> None:
        """Show these suggestions; ``chosen`` are the keys of those to be printed."""
        self._rows, self._chosen = rows, chosen
        self._take_away()
        self._timer.start()

    def start_over(self) -> None:
        """Go back to the first few."""
        self._limit = PAGE

    def focus_card(self, at: int) -> None:
        """Go to the card at a place, or to the nearest there is."""
        cards = self.cards()
        if cards:
            card = cards[min(max(at, 0), len(cards) - 1)]
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reveal_requested.emit(card)

    def step_from(self, card: SuggestionCard, step: int) -> None:
        """Go from one card to another; past the last one more are shown."""
        cards = self.cards()
        at = cards.index(card) + step
        if at >= len(cards) and len(self._rows) > self._limit:
            self._go_to = at
            self._limit += PAGE
            self._timer.start()
        else:
            self.focus_card(at)

    def _wanted(self) -> Sequence[SuggestionRow]:
        return self._rows[: self._limit]

    def _shown(self) -> list[SuggestionCard]:
        return [card for card in self._stack.widgets() if isinstance(card, SuggestionCard)]

    def _take_away(self) -> None:
        """Remove cards that have no place, or that say something else by now."""
        wanted = {row.key: row for row in self._wanted()}
        focused = QApplication.focusWidget()
        for at, card in enumerate(self._shown()):
            key = card.row.key
            row = wanted.get(key)
            if row is not None and (row == card.row or card.is_open()):
                card.choose_button.setChecked(key in self._chosen)
                continue
            if focused is not None and (card is focused or card.isAncestorOf(focused)):
                self._go_to = at
            del self._cards[key]
            card.deleteLater()
        self._stack.show_widgets(self.cards())

    def _make_next(self) -> None:
        """Make the next missing card once the last one has its place, or see that all are there."""
        if not self._stack.is_placed():
            return
        row = next((row for row in self._wanted() if row.key not in self._cards), None)
        if row is not None:
            self._make(row)
            return
        self._timer.stop()
        self._stack.order_tabs()
        self.more_button.setVisible(len(self._rows) > self._limit)
        if self._go_to is not None:
            self.focus_card(self._go_to)
            self._go_to = None

    def _make(self, row: SuggestionRow) -> None:
        card = SuggestionCard(row, chosen=row.key in self._chosen)
        card.setObjectName(row.key)
        card.step_requested.connect(lambda step: self.step_from(card, step))
        self._cards[row.key] = card
        self._stack.show_widgets(self.cards())
        self.card_made.emit(card)

    def _show_more(self) -> None:
        self._go_to = self._limit
        self._limit += PAGE
        self.more_button.hide()
        self._timer.start()
