# SPDX-License-Identifier: MIT
"""What is worth a look before an import, a section each, with what is proposed chosen already."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.services.import_plan import (
    ImportPlan,
    LeftOut,
    LeftOutRow,
    Mark,
    PlannedDuplicate,
)
from koekdesk.ui.look import CARD_MARGIN, GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.views.import_cards import DuplicateCard, MarkCard
from koekdesk.ui.views.import_decided import Decided
from koekdesk.ui.views.import_words import left_out_line
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, Text, hug

_AT_ONCE = 12  # cards shown before somebody asks for more
_LINES = 40  # rows named at once


class ChecksView(QWidget):
    """Everything in a plan that a person may want to decide."""

    #: Somebody decided something.
    decided = Signal()

    def __init__(self, decisions: Decided, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._column = TopLayout(self)
        self._column.setContentsMargins(0, GROUP_GAP, 0, 0)
        self._column.setSpacing(GROUP_GAP)
        self.duplicates = Section(self.tr("May be one and the same person"))
        self.marks = Section(
            self.tr("Better left out"),
            self.tr("These words stay out of the register; everything else of the row comes in."),
        )
        self.said_no = Section(self.tr("Said no"), self.tr("They stay out, all of their row."))
        self.unread = Section(self.tr("Rows that stay out"))
        for section in (self.duplicates, self.marks, self.said_no, self.unread):
            self._column.addWidget(section)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what this plan asks, answered as it was before or as proposed."""
        self.duplicates.show_cards(plan.duplicates, lambda each: self._duplicate(plan, each))
        self.marks.show_cards(plan.marks, self._mark)
        no = [row for row in plan.left_out if row.why is LeftOut.SAID_NO]
        self.said_no.show_lines([row.who for row in no])
        self.unread.show_lines([left_out_line(row) for row in unread_rows(plan)])

    def _duplicate(self, plan: ImportPlan, duplicate: PlannedDuplicate) -> QWidget:
        card = DuplicateCard(duplicate, plan.people, self._decisions.is_one(plan, duplicate))
        card.decided.connect(lambda one: self._decide_one(plan, duplicate, one))
        return card

    def _mark(self, mark: Mark) -> QWidget:
        card = MarkCard(mark, self._decisions.is_kept(mark))
        card.decided.connect(lambda keep: self._decide_mark(mark, keep))
        return card

    def _decide_one(self, plan: ImportPlan, duplicate: PlannedDuplicate, one: bool) -> None:
        self._decisions.decide_one(plan, duplicate, one)
        self.decided.emit()

    def _decide_mark(self, mark: Mark, keep: bool) -> None:
        self._decisions.decide_mark(mark, keep)
        self.decided.emit()


class Section(QWidget):
    """A heading and cards below it, some at first and more when asked for."""

    def __init__(self, title: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.heading = Text("", Role.HEADING)
        self._cards = TopLayout()
        self._cards.setSpacing(CARD_MARGIN)
        self.more = plain_button("", "down")
        self.more.clicked.connect(self._show_more)
        self._rest: Iterator[QWidget] = iter(())
        self._left = 0
        column = TopLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self.heading)
        if line:
            column.addLayout(limited(LongText(line, Role.SOFT)))
        column.addLayout(self._cards)
        column.addLayout(limited(self.more))
        hug(self)
        self.hide()

    def show_cards(self, what: Sequence, make: Callable[..., QWidget]) -> None:
        """Show a card for each of these."""
        self._begin(len(what))
        self._rest, self._left = (make(each) for each in what), len(what)
        self._show_more()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show a soft line for each of these, in one card."""
        self._begin(len(lines))
        shown = list(lines[:_LINES])
        if len(lines) > _LINES:
            shown.append(self.tr("and %n more", "", len(lines) - _LINES))
        card = Card()
        for line in shown:
            card.body.addWidget(Text(line))
        self._cards.addWidget(card)
        self.more.hide()

    def cards(self) -> list[QWidget]:
        """Return the cards shown, from top to bottom."""
        items = (self._cards.itemAt(at) for at in range(self._cards.count()))
        return [widget for item in items if item and (widget := item.widget())]

    def _begin(self, count: int) -> None:
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.heading.show_text(f"{self._title} ({count})")
        self.setVisible(count > 0)

    def _show_more(self) -> None:
        for card in islice(self._rest, _AT_ONCE):
            self._cards.addWidget(card)
            self._left -= 1
        words = self.tr("Show %n more", "", min(self._left, _AT_ONCE))
        self.more.setText(words)
        self.more.setAccessibleName(f"{self._title}: {words}")
        self.more.setVisible(self._left > 0)


def unread_rows(plan: ImportPlan) -> list[LeftOutRow]:
    """Return rows with something in them that cannot be used; headings and totals are no loss."""
    unread = (LeftOut.NO_DATE, LeftOut.STILL_TO_COME, LeftOut.NO_NAME)
    return [row for row in plan.left_out if row.why in unread]
