# SPDX-License-Identifier: MIT
"""Who is not here: in the whole neighbourhood or in one circle, and who could invite them (R11)."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.missing import AbsenceRow, UnderWayRow, list_gatherings_ahead, list_under_way
from koekdesk.texts import excerpt, format_date, isolate, join_words
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, PAGE_MARGIN, Role, set_surface
from koekdesk.ui.views.missing_sides import SideCard
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import EmptyState, PageHeader, ScrollPage
from koekdesk.ui.widgets.stack import Stack
from koekdesk.ui.widgets.status import ProgressLine
from koekdesk.ui.widgets.text import Text

#: Of how many people on a side it is worked out who could invite them.
_MOST_SHOWN = 24
_LONGEST = 60
#: Tables whose change changes what can be chosen.
_CHOICES = {
    "connection",
    "connection_member",
    "initiative",
    "initiative_person",
    "gathering",
    "gathering_person",
    "person",
}


class MissingPage(QWidget):
    """Asks again and again who is not there, never by a label on anybody."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: A conversation is to be written down first.
    conversation_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._under_way: dict[UUID, UnderWayRow] = {}
        self._rows: tuple[AbsenceRow, ...] | None = None  # None: nothing shown yet
        self._stale = True
        self.cards: list[SideCard] = []
        self._waiting: list[list[AbsenceRow]] = []  # those without a card yet
        self._shown_for: UUID | None = None
        self._scrolled = 0  # where the page stood before it was made anew
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._make_next)
        self._build()
        advisor = context.advisor
        advisor.suggested.connect(self._register_read)
        advisor.failed.connect(self.progress.end)
        context.desk.changed.connect(self._on_changed)
        self.progress.stop_requested.connect(self._stop)
        self.choice.choice_made.connect(lambda _key: self._look())

    def show_circle(self, key: UUID | None) -> None:
        """Ask who is not in a connection, initiative or gathering; None for the neighbourhood."""
        self._read_choices()
        self.choice.set_choice(key if key in self._under_way else None)
        self._look()

    def complete(self) -> bool:
        """Tell whether everything that was found is on the page."""
        return self._rows is not None and not self._timer.isActive()

    def half_done(self) -> UUID | bool:
        """Return what is looked at."""
        return self.choice.choice() or False

    def resume(self, key: UUID | bool) -> None:
        """Look at that again."""
        if isinstance(key, UUID):
            self.show_circle(key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read_choices()
            self._look()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        set_surface(self, "paper")
        line = self.tr("As far as we know: ties, streets, languages and times.")
        self.header = PageHeader(self.tr("Who is not here?"), line)
        self.choice = ChoiceButton(self.tr("Where somebody is not there yet"), self._choices)
        self.choice.set_choice(None)
        self.progress = ProgressLine()
        self.empty = EmptyState("people", "", self.tr("Write down a conversation"), "conversation")
        self.empty.chosen.connect(self.conversation_requested)
        self.empty.hide()
        self.pane = ScrollPage()
        self.pane.body.setContentsMargins(PAGE_MARGIN, ITEM_GAP, PAGE_MARGIN, PAGE_MARGIN)
        self._sides = Stack()
        self.pane.body.addWidget(self._sides)
        self.pane.body.addWidget(self.empty)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, ITEM_GAP)
        top.setSpacing(GROUP_GAP // 2)
        top.addWidget(self.header)
        top.addWidget(flow_row(Text(self.tr("Not there yet in:"), Role.SOFT), self.choice))
        top.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pane, 1)

    def _choices(self) -> Sequence[tuple[UUID | None, str]]:
        rows = ((row.id, self._name(row)) for row in self._under_way.values())
        return [(None, self.tr("The whole neighbourhood")), *rows]

    def _name(self, row: UnderWayRow) -> str:
        if row.on is not None:
            words = self.tr("Gathering {day}: {together}")
            day = format_date(row.on, date.today())
            return words.format(day=day, together=excerpt(row.title, _LONGEST))
        names = join_words([isolate(excerpt(name, _LONGEST // 2)) for name in row.names])
        return excerpt(row.title or names, _LONGEST)

    def _read_choices(self) -> None:
        desk = self._context.desk
        ahead = desk.read(list_gatherings_ahead, date.today())
        rows = (*ahead, *desk.read(list_under_way))
        self._under_way = {row.id: row for row in rows}
        chosen = self.choice.choice()
        self.choice.set_choice(chosen if chosen in self._under_way else None)

    def _on_changed(self, tables: set[str]) -> None:
        self._stale = True
        if tables & _CHOICES and self.isVisible():
            self._read_choices()

    def _register_read(self) -> None:
        self._stale = True
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        """Look who is not there, off the GUI thread; waits until the register was read."""
        advisor = self._context.advisor
        self.progress.begin(self.tr("Looking who is not there yet…"))
        self._stale = not advisor.ready
        if not advisor.ready:
            return
        row = self._under_way.get(self.choice.choice())
        advisor.find_missing(row.people if row else None, _MOST_SHOWN, self._show)

    def _stop(self) -> None:
        """Leave what is shown as it is; coming back to the page looks again."""
        self._context.advisor.drop_question("missing")
        self._stale = True
        self.progress.end()

    def _show(self, rows: tuple[AbsenceRow, ...]) -> None:
        self.progress.end()
        if rows == self._rows:
            return
        self._rows = rows
        if self._sides.isAncestorOf(self.window().focusWidget() or self):
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sides.show_widgets([])
        for card in self.cards:
            card.deleteLater()
        self.cards = []
        self._waiting = [list(some) for _, some in groupby(rows, key=lambda row: row.side)]
        self._timer.start()
        same = self.choice.choice() == self._shown_for
        self._shown_for = self.choice.choice()
        self._scrolled = self.pane.verticalScrollBar().value() if same else 0
        self._explain_nothing(nothing=not rows)

    def _make_next(self) -> None:
        """Make the next card once the last one has its place, or see that all are there."""
        if not self._sides.is_placed():
            return
        if not self._waiting:
            self._timer.stop()
            self._sides.order_tabs()
            self.pane.verticalScrollBar().setValue(self._scrolled)
            return
        card = SideCard(self._waiting.pop(0))
        card.person_chosen.connect(self.person_chosen)
        self.cards.append(card)
        self._sides.show_widgets(self.cards)

    def _explain_nothing(self, *, nothing: bool) -> None:
        self.empty.setVisible(nothing)
        alone = not self._context.advisor.rows and not self._under_way
        if alone:
            words = self.tr(
                "Nobody is missing as far as we know. New people come in through a conversation."
            )
        else:
            words = self.tr(
                "Everybody we may think of is in something. Who have we not met yet at all?"
            )
        self.empty.say(words)
