# SPDX-License-Identifier: MIT
"""On paper: every sheet there is, with one sentence each, and one button to look at it."""

import importlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.gathering_sheets import list_coming_gatherings
from koekdesk.services.walking import list_streets
from koekdesk.texts import excerpt, format_date
from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.gathering_paper import GatheringPaper
from koekdesk.ui.views.looking_line import LookingLine
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, limited
from koekdesk.ui.widgets.text import LongText, Text

#: Loaded when asked for: painting takes its time.
_JOBS = "koekdesk.ui.views.paper_jobs"
_LONGEST = 44


class PaperPage(ScrollPage):
    """Lists what can be printed; nothing on it that one would not say aloud."""

    #: A PrintJob to look at.
    paper_requested = Signal(object)
    #: Another page is the place for it: its key.
    page_requested = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._desk = context, context.desk
        self._streets: list[tuple[str, str]] = []
        self._gatherings: list[tuple[UUID | None, str]] = []
        self.street = ChoiceButton(self.tr("Which street"), lambda: self._streets)
        self.gathering = ChoiceButton(self.tr("Which gathering"), lambda: self._gatherings)
        self.gathering_line = GatheringPaper(context)
        self.handover_line = LookingLine(context.advisor, "connectors")
        self.buttons: dict[str, QPushButton] = {}
        line = self.tr("What goes along, what hangs on a wall, what somebody else goes on with.")
        self.body.addWidget(PageHeader(self.tr("On paper"), line))
        self._add_talking()
        self._add_walking()
        self._add_showing()
        self._add_handing_over()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_choices()
        self.buttons["walk"].setFocus(Qt.FocusReason.OtherFocusReason)

    def half_done(self) -> tuple[str, UUID | None]:
        """Return which street and which gathering are chosen."""
        return self.street.choice(), self.gathering.choice()

    def resume(self, chosen: tuple[str, UUID | None]) -> None:
        """Choose those again."""
        street, gathering = chosen
        if any(code == street for code, _ in self._streets):
            self.street.set_choice(street)
        if any(code == gathering for code, _ in self._gatherings):
            self.gathering.set_choice(gathering)

    def print_walk(self, street: str) -> None:
        """Show the walking sheet of a street."""
        self._show(lambda jobs: jobs.walk(self._desk, street, date.today()))

    def print_gathering(self, gathering_id: UUID) -> None:
        """Look who is not there yet, then show the sheet of a gathering."""
        self.gathering_line.make_sheet(gathering_id, self.paper_requested.emit)

    def print_handover(self) -> None:
        """Look who connects the neighbourhood, read everything of it, then show the handover."""
        desk, advisor = self._desk, self._context.advisor

        def read(connectors: Sequence[UUID], answer: Callable[[Any], None]) -> None:
            self._context.jobs.run(
                lambda _report: importlib.import_module(_JOBS).read_all(desk, connectors),
                answer,
                advisor.failed.emit,
            )

        self.handover_line.look(
            self.tr("Looking who connects the neighbourhood…"),
            lambda answer: advisor.find_connectors(lambda people: read(people, answer)),
            lambda handover: self._show(lambda jobs: jobs.hand_over(handover)),
        )

    def _add_talking(self) -> None:
        card = self._card(self.tr("For a conversation"))
        cards = self.tr("Two people, their own words, and why they could meet.")
        self._entry(
            card, "cards", self.tr("Cards for a conversation"), cards, self._leads("suggestions")
        )
        aid = self.tr("Open questions and room to write, twice on a sheet.")
        self._entry(card, "aid", self.tr("Memory aid"), aid, lambda jobs: jobs.memory_aid())
        mine = self.tr("All that is kept about somebody, for them to read and correct.")
        self._entry(card, "mine", self.tr("My page"), mine, self._leads("people"))

    def _add_walking(self) -> None:
        card = self._card(self.tr("To take along"))
        walk = self.tr("Whom to greet in a street, what to ask after, and who never came up yet.")
        self._entry(card, "walk", self.tr("Walking sheet"), walk, self._walk, self.street)
        sheet = self.tr("What we do together, who comes, who brings what, who is not here yet.")
        self._entry(
            card, "gathering", self.tr("Gathering sheet"), sheet, self._gather, self.gathering
        )
        card.body.addWidget(self.gathering_line)
        market = self.tr("A card for each gift and each wish, to match them on one afternoon.")
        self._entry(
            card, "market", self.tr("Market set"), market, lambda jobs: jobs.market(self._desk)
        )

    def _add_showing(self) -> None:
        card = self._card(self.tr("For on the wall"))
        wall = self.tr("Gifts, wishes and what grows here. First names only, of who said yes.")
        self._entry(
            card,
            "wall",
            self.tr("Poster of the neighbourhood"),
            wall,
            lambda jobs: jobs.wall(self._desk, date.today()),
        )
        rules = self.tr("The twelve ground rules, each with its question.")
        self._entry(card, "rules", self.tr("Ground rules"), rules, lambda jobs: jobs.ground_rules())

    def _add_handing_over(self) -> None:
        card = self._card(self.tr("For who comes after you"))
        told = self.tr(
            "People and what matters to them, what was promised, what is under way, who has the "
            "key: on paper and as a file."
        )
        self._entry(card, "handover", self.tr("Handover"), told, self._hand_over)
        card.body.addWidget(self.handover_line)

    def _card(self, heading: str) -> Card:
        card = Card()
        card.body.setSpacing(ITEM_GAP * 2)
        card.body.addWidget(Text(heading, Role.HEADING))
        self.body.addWidget(card)
        return card

    def _entry(
        self,
        card: Card,
        key: str,
        name: str,
        sentence: str,
        make: Callable[[Any], Any],
        choice: ChoiceButton | None = None,
    ) -> None:
        """Add one sheet: its name as a button, one sentence, and what can be chosen."""
        button = plain_button(name, "print")
        button.clicked.connect(lambda: self._show(make))
        button.setAccessibleDescription(sentence)
        self.buttons[key] = button
        column = QVBoxLayout()
        column.setSpacing(ITEM_GAP // 2)
        column.addWidget(flow_row(button, choice) if choice else flow_row(button))
        column.addLayout(limited(LongText(sentence, Role.SOFT)))
        card.body.addLayout(column)

    def _show(self, make: Callable[[Any], Any]) -> None:
        """Show what was made; some lead elsewhere, or come a moment later, and make nothing."""
        try:
            job = make(importlib.import_module(_JOBS))
        except KoekdeskError as error:
            self._desk.refused.emit(error)
            return
        if job is not None:
            self.paper_requested.emit(job)

    def _leads(self, page: str) -> Callable[[Any], None]:
        return lambda _jobs: self.page_requested.emit(page)

    def _walk(self, _jobs: Any) -> None:
        if self.street.choice():
            self.print_walk(self.street.choice())

    def _gather(self, _jobs: Any) -> None:
        if self.gathering.choice() is not None:
            self.print_gathering(self.gathering.choice())

    def _hand_over(self, _jobs: Any) -> None:
        self.print_handover()

    def _read_choices(self) -> None:
        """Offer the streets, the fullest chosen, and the gatherings that come."""
        today = date.today()
        streets = self._desk.read(list_streets)
        self._streets = [(row.street, excerpt(row.street, _LONGEST)) for row in streets]
        fullest = max(streets, key=lambda row: row.people, default=None)
        self._choose(self.street, self._streets, fullest.street if fullest else "")
        gatherings = self._desk.read(list_coming_gatherings, today)
        text = self.tr("{day}: {what}")
        self._gatherings = [
            (
                row.id,
                text.format(day=format_date(row.on, today), what=excerpt(row.together, _LONGEST)),
            )
            for row in gatherings
        ]
        self._choose(self.gathering, self._gatherings, next((r.id for r in gatherings), None))
        self.buttons["walk"].setEnabled(bool(streets))
        self.buttons["gathering"].setEnabled(bool(gatherings))

    @staticmethod
    def _choose(button: ChoiceButton, choices: Sequence[tuple[Any, str]], other: Any) -> None:
        """Keep what was chosen while it is there."""
        known = [code for code, _ in choices]
        button.set_choice(button.choice() if button.choice() in known else other)
        button.setVisible(bool(choices))
