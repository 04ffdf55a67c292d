# SPDX-License-Identifier: MIT
"""One gathering: the day, what is done together, what to bring, and who is invited."""

import importlib
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.services.gatherings import (
    GatheringRow,
    GuestRow,
    edit_gathering,
    invite,
    remove_gathering,
    set_came,
    uninvite,
)
from koekdesk.texts import excerpt
from koekdesk.ui.context import Context
from koekdesk.ui.look import Role
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.gathering_paper import GatheringPaper
from koekdesk.ui.views.together_ideas import GatheringIdeas
from koekdesk.ui.views.together_takers import Taker, Takers
from koekdesk.ui.widgets.buttons import lead_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.day_field import DayField
from koekdesk.ui.widgets.field import Field, Save
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.removal import Removal
from koekdesk.ui.widgets.text import Text

#: Loaded when asked for: printing takes its time.
_PREVIEW = "koekdesk.ui.dialogs.print_preview"


class GatheringCard(Card):
    """A day on which something is done together (R7)."""

    person_chosen = Signal(object)
    #: Who is not invited yet is wanted: a UUID.
    missing_requested = Signal(object)

    def __init__(self, context: Context, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._desk = context, context.desk
        self.row: GatheringRow | None = None
        self._everybody: tuple[UUID, ...] = ()
        self.day = DayField(self.tr("Day"))
        self.day.day_chosen.connect(lambda day: self._edit({"on": day}))
        when = self.tr("What time?")
        self.at = Field(self.tr("Hour"), self._saver("at"), placeholder=when, hints=False)
        self.where = Field(self.tr("Where"), self._saver("where"), placeholder=self.tr("Where?"))
        doing = self.tr("What we do together")
        self.together = Field(doing, self._saver("together"), placeholder=doing, role=Role.HEADING)
        bring = self.tr("What to bring")
        self.bring = Field(bring, self._saver("bring"), placeholder=bring)
        self.guests = Takers(known, self.tr("Who else is invited?"), self._came_button)
        self.guests.person_chosen.connect(self.person_chosen)
        self.guests.added.connect(lambda person: self._invite((person,)))
        self.guests.removed.connect(self._uninvite)
        self.all_button = lead_button(self.tr("Invite everybody who takes part"), "people")
        self.all_button.clicked.connect(lambda: self._invite(self._everybody))
        self.ideas_button = lead_button(self.tr("Who, where and with what?"), "suggestions")
        self.ideas_button.clicked.connect(self._toggle_ideas)
        self.missing_button = lead_button(self.tr("Who is not there yet?"), "missing")
        self.missing_button.clicked.connect(
            lambda: self.row and self.missing_requested.emit(self.row.id)
        )
        self.sheet_button = lead_button(self.tr("Sheet for on the table…"), "print")
        self.sheet_button.clicked.connect(self._print_sheet)
        self.paper = GatheringPaper(context)
        self.ideas: GatheringIdeas | None = None
        told = self.tr("How was it? What came of it?")
        self.happened = Field(
            told, self._saver("happened"), placeholder=told, label=True, multiline=True
        )
        self.removal = Removal(
            self.tr("Remove this gathering"), self.tr("The day and the list of guests go.")
        )
        self.removal.confirmed.connect(self._remove)
        for widget in (
            flow_row(self.day, self.at, self.where),
            self.together,
            self.bring,
            Text(self.tr("Who is invited"), Role.SOFT),
            self.guests,
            flow_row(self.all_button, self.ideas_button, self.missing_button, self.sheet_button),
            self.paper,
            self.happened,
            self.removal,
        ):
            self.body.addWidget(widget)

    def show_row(self, row: GatheringRow, everybody: tuple[UUID, ...]) -> None:
        """Show a gathering; ``everybody`` of the initiative can be invited at once."""
        self.row, self._everybody = row, everybody
        self.day.show_day(row.on)
        self.at.set_text(row.at)
        self.where.set_text(row.where)
        self.together.set_text(row.together)
        self.bring.set_text(row.bring)
        self.happened.set_text(row.happened)
        self.happened.setVisible(row.on <= date.today() or bool(row.happened))
        self.guests.show_people([Taker(g.person_id, g.called, g) for g in row.guests])
        invited = {guest.person_id for guest in row.guests}
        self.all_button.setVisible(bool(set(everybody) - invited))
        self.missing_button.setVisible(row.on >= date.today())
        if self.ideas is not None:
            self.ideas.set_there(invited)

    def show_ideas(self) -> None:
        """Propose from the register who, where, with what, and who is not there yet (R7, R11)."""
        if self.row is None:
            return
        if self.ideas is None:
            self.ideas = GatheringIdeas(self._context.advisor)
            self.ideas.person_chosen.connect(self.person_chosen)
            self.ideas.invited.connect(lambda person: self._invite((person,)))
            self.ideas.place_chosen.connect(lambda name: self._edit({"where": name}))
            self.ideas.thing_chosen.connect(self._bring)
            self.body.insertWidget(self.body.indexOf(self.happened), self.ideas)
        self.ideas.show()
        self.ideas.ask(self.row.together, [guest.person_id for guest in self.row.guests])

    def _toggle_ideas(self) -> None:
        if self.ideas is not None and self.ideas.isVisible():
            self.ideas.hide()
        else:
            self.show_ideas()

    def _bring(self, what: str) -> None:
        if self.row is not None and what not in self.row.bring:
            self._edit({"bring": ", ".join(part for part in (self.row.bring, what) if part)})

    def _print_sheet(self) -> None:
        """Show the sheet of this gathering as it will be on paper."""
        if self.row is not None:
            self.paper.make_sheet(self.row.id, self._preview)

    def _preview(self, job: Any) -> None:
        importlib.import_module(_PREVIEW).PrintDialog(job, self).outcome_of()

    def _came_button(self, guest: GuestRow) -> ChoiceButton:
        """Return a button that notes whether a guest came."""
        choices = [
            (None, self.tr("invited")),
            (True, self.tr("came")),
            (False, self.tr("not there")),
        ]
        button = ChoiceButton(self.tr("{name} came").format(name=guest.called), lambda: choices)
        button.set_choice(guest.came)
        button.choice_made.connect(lambda came: self._came(guest.person_id, came))
        return button

    def _do(self, label: str, action: Callable[..., object], *args: object) -> bool:
        if self.row is None:
            return False
        words = label.format(what=excerpt(self.row.together, 40))
        return self._desk.try_do(words, action, self.row.id, *args)

    def _edit(self, changes: dict[str, object]) -> bool:
        kept = self._do(self.tr("Gathering: {what}"), edit_gathering, changes)
        if not kept and self.row is not None:
            self.day.show_day(self.row.on)
        return kept

    def _saver(self, field: str) -> Save:
        return lambda typed: self._edit({field: typed})

    def _invite(self, people: tuple[UUID, ...]) -> None:
        self._do(self.tr("Invite to: {what}"), invite, people)

    def _uninvite(self, person: UUID) -> None:
        self._do(self.tr("No longer invited to: {what}"), uninvite, person)

    def _came(self, person: UUID, came: bool | None) -> None:
        self._do(self.tr("Who came to: {what}"), set_came, person, came)

    def _remove(self) -> None:
        self._do(self.tr("Remove gathering: {what}"), remove_gathering)
