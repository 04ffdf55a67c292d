# SPDX-License-Identifier: MIT
"""When people gather: plan a day, and the days there are, those to come first."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.gatherings import GatheringRow, add_gathering
from koekdesk.ui.context import Context
from koekdesk.ui.look import CARD_MARGIN, Role
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.together_days import save_days
from koekdesk.ui.views.together_gathering import GatheringCard
from koekdesk.ui.views.together_plan import PlanGathering
from koekdesk.ui.views.together_section import Section
from koekdesk.ui.widgets.buttons import quiet_button
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.text import Text

_Gathering = tuple[GatheringRow, tuple[UUID, ...]]


class GatheringsSection(Section):
    """The gatherings of one initiative or connection."""

    person_chosen = Signal(object)
    #: Who is not invited to a gathering yet is wanted: its UUID.
    missing_requested = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, known: Known, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.body.addWidget(Text(self.tr("When we gather"), Role.STRONG))
        self._context, self._known = context, known
        self._of: UUID | None = None
        self._title = ""
        self.plan = PlanGathering()
        self.plan.planned.connect(self._plan)
        self.cards = KeyedColumn(self._make, _fill, CARD_MARGIN)
        self.calendar_button = quiet_button(self.tr("To your calendar"), "calendar")
        self.calendar_button.clicked.connect(self._to_calendar)
        self.add(self.plan)
        self.add(self.cards)
        self.add(flow_row(self.calendar_button))

    def show_gatherings(
        self,
        of: UUID,
        title: str,
        rows: tuple[GatheringRow, ...],
        everybody: tuple[UUID, ...],
    ) -> None:
        """Show the gatherings of an initiative or connection; everybody in it can be invited."""
        if of != self._of:
            self.plan.clear()
        self._of, self._title = of, title
        self.cards.sync([(row.id, (row, everybody)) for row in rows])
        today = date.today()
        self.calendar_button.setVisible(any(row.on >= today for row in rows))

    def _make(self, _item: _Gathering) -> GatheringCard:
        card = GatheringCard(self._context, self._known)
        card.person_chosen.connect(self.person_chosen)
        card.missing_requested.connect(self.missing_requested)
        return card

    def _plan(self, day: date, together: str) -> None:
        """Plan a day, and look at once who, where and with what."""
        if self._of is None:
            return
        desk = self._context.desk
        label = self.tr("Gathering of {name}").format(name=self._title)
        try:
            key = desk.do(label, add_gathering, self._of, day, together)
        except KoekdeskError as error:
            desk.refused.emit(error)
            return
        self.plan.clear()
        card = self.cards.row(key)
        if isinstance(card, GatheringCard):
            card.show_ideas()

    def _to_calendar(self) -> None:
        words = save_days(self, self._context.desk, self._of, self._title)
        if words:
            self.said.emit(words)


def _fill(card: GatheringCard, item: _Gathering) -> None:
    card.show_row(*item)
