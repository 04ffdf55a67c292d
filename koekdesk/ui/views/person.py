# SPDX-License-Identifier: MIT
"""A person's page: who they are, their own words, and the people around them."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.people import read_person
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, line_width
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.person_away import PersonAway
from koekdesk.ui.views.person_consent import PersonConsent
from koekdesk.ui.views.person_conversations import PersonConversations
from koekdesk.ui.views.person_door import PersonDoor
from koekdesk.ui.views.person_facts import PersonLanguages, PersonReach, PersonRemark, PersonWhen
from koekdesk.ui.views.person_head import PersonHead
from koekdesk.ui.views.person_leads import PersonLeads
from koekdesk.ui.views.person_sheet import own_page_job
from koekdesk.ui.views.person_ties import PersonGroups, PersonTies
from koekdesk.ui.views.person_why import PersonWhy
from koekdesk.ui.views.person_words import PersonWords
from koekdesk.ui.widgets.card import hairline
from koekdesk.ui.widgets.page import ScrollPage, limited

#: The page is as wide as a comfortable line and a little room.
_WIDTH = 1.35


class PersonPage(ScrollPage):
    """One person; everything edits in place."""

    person_chosen = Signal(object)
    connection_chosen = Signal(object)
    suggestion_chosen = Signal(object)
    #: A conversation with this person is to be written down: their UUID.
    conversation_requested = Signal(object)
    #: Their own page as paper, to look at: a PrintJob.
    paper_requested = Signal(object)
    #: The person shown is no longer in the register.
    person_gone = Signal(object)
    said = Signal(str)

    def __init__(
        self, context: Context, people: PeopleSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: UUID | None = None
        self._stale = False
        self.door = PersonDoor(context, people, self)
        self.head = PersonHead(self.door)
        self.words = PersonWords(self.door)
        self.leads = PersonLeads(self.door)
        self.why = PersonWhy(self.door)
        self.ties = PersonTies(self.door)
        self.groups = PersonGroups(self.door)
        self.conversations = PersonConversations(self.door)
        self.when = PersonWhen(self.door)
        self.languages = PersonLanguages(self.door)
        self.reach = PersonReach(self.door)
        self.consent = PersonConsent(self.door)
        self.remark = PersonRemark(self.door)
        self.away = PersonAway(self.door)
        self._parts = (
            self.head,
            self.words,
            self.leads,
            self.why,
            self.ties,
            self.groups,
            self.conversations,
            self.when,
            self.languages,
            self.reach,
            self.consent,
            self.remark,
            self.away,
        )
        self._lay_out()
        self._connect()

    @property
    def person_id(self) -> UUID | None:
        """Return who is shown."""
        return self._shown

    def show_person(self, person_id: UUID) -> None:
        """Show somebody, from the top of their page."""
        if person_id == self._shown:
            self._reload()
            return
        self._column.hide()  # so that a page full of rows is laid out once
        self.words.add.clear()
        self.ties.picker.clear()
        self.conversations.start_over()
        self.away.start_over()
        self._shown = person_id
        self._reload()
        self._column.show()
        self.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Put the cursor in what matters to them."""
        self.head.matters.edit.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._limit()

    def _reload(self) -> None:
        """Fill every part anew, in place: scrolling and half-typed words stay."""
        if self._shown is None:
            return
        try:
            person = self._context.desk.read(read_person, self._shown)
        except KoekdeskError:
            gone, self._shown = self._shown, None
            self.person_gone.emit(gone)
            return
        self.door.show_person(person.id, person.called)
        for part in self._parts:
            part.show_person(person)

    def _changed(self) -> None:
        """Read anew now, or when somebody looks at the page again."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._reload()

    def _lay_out(self) -> None:
        self._column = QWidget()
        self.body.addLayout(limited(self._column))  # before it is filled: a move restyles all in it
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        for part in self._parts:
            if part not in (self.head, self.remark, self.away):
                column.addWidget(hairline())
            column.addWidget(part)
        column.addStretch(1)
        self.body.setContentsMargins(GROUP_GAP, 0, GROUP_GAP, GROUP_GAP)
        self._limit()

    def _limit(self) -> None:
        self._column.setMaximumWidth(round(line_width(self.font()) * _WIDTH))

    def _connect(self) -> None:
        self.door.person_chosen.connect(self.person_chosen)
        self.door.said.connect(self.said)
        self.consent.leave_requested.connect(self.away.ask)
        self.leads.connection_chosen.connect(self.connection_chosen)
        self.leads.suggestion_chosen.connect(self.suggestion_chosen)
        self.why.suggestion_chosen.connect(self.suggestion_chosen)
        self.head.conversation_requested.connect(self._talk)
        self.head.sheet_requested.connect(self._show_sheet)
        self._context.desk.changed.connect(self._changed)
        self._context.advisor.suggested.connect(self._changed)

    def _show_sheet(self) -> None:
        if self._shown is None:
            return
        try:
            job = own_page_job(self._context.desk, self._shown, date.today())
        except KoekdeskError as error:
            self._context.desk.refused.emit(error)
        else:
            self.paper_requested.emit(job)

    def _talk(self) -> None:
        if self._shown is not None:
            self.conversation_requested.emit(self._shown)
