# SPDX-License-Identifier: MIT
"""What an import did, in words, and where to go from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.services.import_plan import ImportDecisions, ImportPlan, ImportResult
from koekdesk.texts import import_counts, join_words
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.import_words import counts_of, left_out_line, no_lines
from koekdesk.ui.widgets.buttons import main_button, plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, limited
from koekdesk.ui.widgets.text import LongText, Text

_NAMES = 60  # names mentioned at most


class ResultView(ScrollPage):
    """A summary after bringing a file in."""

    people_requested = Signal()
    cards_requested = Signal()
    another_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader("", self.tr("Undo takes all of it back, in one step."))
        self.counts = Card()
        self.unknown = Card(surface="note")
        self.people = main_button(self.tr("Look at the people"), "people")
        self.cards = plain_button(self.tr("Who likes their first name on cards?"), "check")
        self.another = plain_button(self.tr("Bring in another"), "import")
        self.people.clicked.connect(self.people_requested)
        self.cards.clicked.connect(self.cards_requested)
        self.another.clicked.connect(self.another_requested)
        self.body.addWidget(self.header)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.unknown)
        self.body.addWidget(flow_row(self.people, self.cards, self.another))

    def show_result(
        self, file: str, plan: ImportPlan, decisions: ImportDecisions, result: ImportResult
    ) -> None:
        """Show what came in from a file."""
        self.header.set_title(self.tr("{file} is in the register").format(file=file))
        _clear(self.counts)
        told = counts_of(plan, result, len(decisions.keep_marked))
        for line in import_counts(told):
            self.counts.body.addWidget(Text(line))
        self._show_unknown(result)
        self.cards.setVisible(result.agreed > 0 and not plan.choices.names_on_cards)
        self.verticalScrollBar().setValue(0)

    def _show_unknown(self, result: ImportResult) -> None:
        """Name who fitted nobody; a tie is easily added by hand, a wrong one hurts."""
        _clear(self.unknown)
        names = list(result.unknown_names[:_NAMES])
        if len(result.unknown_names) > _NAMES:
            names.append(self.tr("%n others", "", len(result.unknown_names) - _NAMES))
        if names:
            lead = self.tr("Named by others, but nobody fits or more than one does: {names}.")
            words = LongText(lead.format(names=join_words(names)))
            self.unknown.body.addLayout(limited(words))
            how = self.tr("Whom they mean you can add on people's own pages.")
            self.unknown.body.addLayout(limited(LongText(how, Role.SOFT)))
        for words in no_lines(result):
            self.unknown.body.addLayout(limited(LongText(words)))
        for row in result.left_out[:_NAMES]:
            self.unknown.body.addLayout(limited(LongText(left_out_line(row), Role.SOFT)))
        self.unknown.setVisible(bool(names or result.left_out or result.withdrawn or result.unsure))


def _clear(card: Card) -> None:
    while item := card.body.takeAt(0):
        inside = item.layout()
        while inside is not None and (inner := inside.takeAt(0)):
            _drop(inner.widget())
        _drop(item.widget())
    card.body.setSpacing(ITEM_GAP)


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
