# SPDX-License-Identifier: MIT
"""One open register: its pages, what leads from one to the other, and its cards on paper."""

import importlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.register.database import Register
from koekdesk.services.backups import backups_of
from koekdesk.services.cards import (
    CardEntry,
    card_returned,
    find_card,
    keep_cards,
)
from koekdesk.services.suggestions import SuggestionRow
from koekdesk.services.today import has_people
from koekdesk.services.traces import Traces
from koekdesk.settings import Settings
from koekdesk.texts import error_message, model_message
from koekdesk.ui.advisor import Advisor
from koekdesk.ui.context import Context
from koekdesk.ui.desk import Desk
from koekdesk.ui.doorkeeper import Doorkeeper
from koekdesk.ui.drafts import Drafts
from koekdesk.ui.finding import Finding
from koekdesk.ui.jobs import Jobs
from koekdesk.ui.lifeline import Lifeline
from koekdesk.ui.main_window import MainWindow
from koekdesk.ui.restoring import Restoring
from koekdesk.ui.safekeeping import Safekeeping
from koekdesk.ui.views.account import AccountPage
from koekdesk.ui.views.asking import AskingPage
from koekdesk.ui.views.conversation import ConversationPage
from koekdesk.ui.views.importing import ImportPage
from koekdesk.ui.views.missing import MissingPage
from koekdesk.ui.views.neighbourhood import NeighbourhoodPage
from koekdesk.ui.views.paper import PaperPage
from koekdesk.ui.views.people import PeoplePage
from koekdesk.ui.views.rules import RulesPage
from koekdesk.ui.views.suggestions import SuggestionsPage
from koekdesk.ui.views.today import TodayPage
from koekdesk.ui.views.together import TogetherPage
from koekdesk.ui.views.web import WebPage


class Workspace(QObject):
    """The pages of one register; what leads to another page goes out as a request."""

    #: A page by its key, and what to do with it once it is shown (or None).
    page_requested = Signal(str, object)
    said = Signal(str)
    #: KoekdeskError: something could not be done, in words for people.
    refused = Signal(object)
    #: Undo and redo changed: their labels.
    steps_changed = Signal(str, str)
    #: What to look at before printing (CardSet or PrintJob), and what to do then.
    preview_requested = Signal(object, object)
    #: Other paper to look at, print or save: a PrintJob.
    paper_requested = Signal(object)

    def __init__(
        self,
        register: Register,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = Desk(register, self)
        self.advisor = Advisor(self.desk, self)
        self.advisor.use_model(settings.model_folder)
        self._jobs = Jobs(self)
        #: None for the demo, which is made afresh each time.
        self.safekeeping: Safekeeping | None = None
        self.restoring: Restoring | None = None
        backups = backups_of(register, settings.backup_place)
        if backups is not None:
            self.safekeeping = Safekeeping(backups, self._jobs, self)
            self.safekeeping.failed.connect(lambda error: self.said.emit(error_message(error)))
            self.desk.erased.connect(self.safekeeping.run)
            self.restoring = Restoring(backups, self._jobs, self)
        self.doorkeeper = Doorkeeper(self.desk, settings.lock_minutes, self)
        self.context = Context(self.desk, self.advisor, self._jobs, settings.noted_by)
        self.finding = Finding(self.context, self)
        self.finding.page_requested.connect(self.page_requested)
        self.finding.card_number_entered.connect(self.show_card)
        self.finding.failed.connect(self.refused)
        self.drafts = Drafts(self.finding, self)
        self.lifeline: Lifeline | None = None
        if register.data_dir is not None:
            traces = Traces(register.data_dir, register.path, register.vault)
            self.lifeline = Lifeline(traces, self._jobs, self.drafts.draft, self)
            self.drafts.begin(self.lifeline.draft)
            self.desk.changed.connect(self.lifeline.note_kept)
        self.desk.changed.connect(lambda _tables: self._tell_steps())
        self.desk.refused.connect(self.refused)
        self.advisor.model_refused.connect(lambda state: self.said.emit(model_message(state)))

    def take_settings(self, settings: Settings) -> None:
        """Live with other settings from now on."""
        self.context.noted_by = settings.noted_by
        self.advisor.use_model(settings.model_folder)
        self.doorkeeper.away.set_minutes(settings.lock_minutes)
        if self.safekeeping is not None:
            self.safekeeping.set_second_place(settings.backup_place)

    def make_page(self, key: str, parent: QWidget) -> QWidget:
        """Make a page and connect what it asks for."""
        makers: dict[str, Callable[[QWidget], QWidget]] = {
            "today": self._make_today,
            "conversation": self._make_conversation,
            "people": self._make_people,
            "suggestions": self._make_suggestions,
            "asking": self._make_asking,
            "together": self._make_together,
            "web": self._make_web,
            "missing": self._make_missing,
            "rules": self._make_rules,
            "neighbourhood": self._make_neighbourhood,
            "import": self._make_import,
            "paper": self._make_paper,
            "account": self._make_account,
        }
        return makers[key](parent)

    def start(self) -> None:
        """Begin matching."""
        self.advisor.start()
        self._tell_steps()

    def first_page(self) -> str:
        """Return the page to begin with: today, or a conversation while nobody is known yet."""
        return "today" if self.desk.read(has_people) else "conversation"

    def show_safety(self, what: str) -> None:
        """Show the passphrases or the backups."""
        if what == "passphrases" and self.desk.vault is not None:
            self.doorkeeper.show_passphrases()
        elif what == "passphrases":
            self.said.emit(self.tr("This register opens without a passphrase."))
        elif self.restoring is not None:
            self.restoring.show(self.desk.path.stem)
        else:
            self.said.emit(self.tr("The demo keeps no backups: it is made anew each time."))

    def find(self, window: MainWindow) -> None:
        """Bring up the one field that finds everything."""
        self.finding.open(window)

    def show_card(self, number: str) -> None:
        """Lead to the connection of a card that came back, and note that it did."""
        try:
            connection_id = self.desk.read(find_card, number)
        except KoekdeskError as error:
            self.refused.emit(error)
        else:
            label = self.tr("Card {number} came back").format(number=number.strip())
            self.desk.try_do(label, card_returned, number, date.today())
            self._show_connection(connection_id)

    def close(self) -> None:
        """Stop what runs, make the last backup, and close the register, all at once."""
        self.leave()
        error = self.finish()
        if error is not None:
            self.said.emit(error_message(error))

    def leave(self) -> None:
        """Stop what runs; ``finish`` does the rest."""
        self.doorkeeper.close()
        self.advisor.stop_all()
        for watch in (self.safekeeping, self.lifeline):
            if watch is not None:
                watch.stop()

    def finish(self) -> KoekdeskError | None:
        """Make the last backup and close the register; slow, and safe on a worker.

        Returns why there is no backup, when there is none.
        """
        self.advisor.wait()
        self._jobs.close()
        error = self.safekeeping.finish() if self.safekeeping is not None else None
        self.desk.close()
        if self.lifeline is not None:
            self.lifeline.end()
        return error

    def _make_today(self, parent: QWidget) -> QWidget:
        page = TodayPage(self.context, parent=parent)
        page.person_chosen.connect(self._show_person)
        page.connection_chosen.connect(self._show_connection)
        page.initiative_chosen.connect(self._show_initiative)
        page.suggestion_chosen.connect(self._show_suggestion)
        page.conversation_requested.connect(self._talk)
        page.reviews_requested.connect(lambda: self.page_requested.emit("account", None))
        page.said.connect(self.said)
        return page

    def _make_conversation(self, parent: QWidget) -> QWidget:
        page = ConversationPage(self.context, parent=parent)
        self.drafts.take(page)
        page.person_chosen.connect(self._show_person)
        page.said.connect(self.said)
        return page

    def _make_people(self, parent: QWidget) -> QWidget:
        page = PeoplePage(self.context, parent=parent)
        page.connection_chosen.connect(self._show_connection)
        page.suggestion_chosen.connect(self._show_suggestion)
        page.conversation_requested.connect(self._talk_with)
        page.paper_requested.connect(self.paper_requested)
        page.said.connect(self.said)
        return page

    def _make_suggestions(self, parent: QWidget) -> QWidget:
        page = SuggestionsPage(self.context, parent=parent)
        page.words_requested.connect(self._show_words)
        page.person_chosen.connect(self._show_person)
        page.connection_chosen.connect(self._show_connection)
        page.conversation_requested.connect(lambda: self.page_requested.emit("conversation", None))
        page.print_requested.connect(self._print)
        page.said.connect(self.said)
        return page

    def _make_asking(self, parent: QWidget) -> QWidget:
        page = AskingPage(self.context, parent=parent)
        page.words_requested.connect(self._show_words)
        page.person_chosen.connect(self._show_person)
        page.connection_chosen.connect(self._show_connection)
        page.initiative_chosen.connect(self._show_initiative)
        page.thing_chosen.connect(self._show_thing)
        page.conversation_requested.connect(lambda: self.page_requested.emit("conversation", None))
        page.print_requested.connect(self._print)
        page.said.connect(self.said)
        return page

    def _make_missing(self, parent: QWidget) -> QWidget:
        page = MissingPage(self.context, parent=parent)
        page.person_chosen.connect(self._show_person)
        page.conversation_requested.connect(lambda: self.page_requested.emit("conversation", None))
        return page

    def _make_together(self, parent: QWidget) -> QWidget:
        page = TogetherPage(self.context, parent=parent)
        page.person_chosen.connect(self._show_person)
        page.suggestions_requested.connect(lambda: self.page_requested.emit("suggestions", None))
        page.missing_requested.connect(self._show_missing)
        page.print_requested.connect(self._print)
        page.said.connect(self.said)
        return page

    def _make_web(self, parent: QWidget) -> QWidget:
        page = WebPage(self.context, parent=parent)
        page.person_chosen.connect(self._show_person)
        page.thing_chosen.connect(self._show_thing)
        page.theme_asked.connect(self._ask)
        page.print_requested.connect(lambda job: self.preview_requested.emit(job, lambda: None))
        page.conversation_requested.connect(lambda: self.page_requested.emit("conversation", None))
        page.said.connect(self.said)
        return page

    def _make_rules(self, parent: QWidget) -> QWidget:
        page = RulesPage(self.context, parent=parent)
        page.poster_requested.connect(self._print_rules)
        return page

    def _make_neighbourhood(self, parent: QWidget) -> QWidget:
        page = NeighbourhoodPage(self.context, parent=parent)
        page.person_chosen.connect(self._show_person)
        page.said.connect(self.said)
        return page

    def _make_import(self, parent: QWidget) -> QWidget:
        page = ImportPage(self.context, parent=parent)
        page.people_requested.connect(lambda: self.page_requested.emit("people", None))
        page.cards_requested.connect(lambda: self._lead("people", lambda page: page.ask_cards()))
        page.said.connect(self.said)
        return page

    def _make_paper(self, parent: QWidget) -> QWidget:
        page = PaperPage(self.context, parent=parent)
        page.paper_requested.connect(self.paper_requested)
        page.page_requested.connect(lambda key: self.page_requested.emit(key, None))
        return page

    def _make_account(self, parent: QWidget) -> QWidget:
        page = AccountPage(self.context, parent=parent)
        page.person_chosen.connect(self._show_person)
        page.conversation_requested.connect(self._talk_with)
        page.leaving_requested.connect(self._ask_leaving)
        page.paper_requested.connect(self.paper_requested)
        page.said.connect(self.said)
        return page

    def _ask_leaving(self, person_id: UUID) -> None:
        self._lead("people", lambda page: page.ask_leaving(person_id))

    def _show_person(self, person_id: UUID) -> None:
        self._lead("people", lambda page: page.show_person(person_id))

    def _show_connection(self, connection_id: UUID) -> None:
        self._lead("together", lambda page: page.show_connection(connection_id))

    def _show_initiative(self, initiative_id: UUID) -> None:
        self._lead("together", lambda page: page.show_initiative(initiative_id))

    def _show_missing(self, undertaking_id: UUID) -> None:
        self._lead("missing", lambda page: page.show_circle(undertaking_id))

    def _show_thing(self, thing_id: UUID) -> None:
        self._lead("neighbourhood", lambda page: page.show_thing(thing_id))

    def _show_words(self) -> None:
        self._lead("neighbourhood", lambda page: page.show_words())

    def _show_suggestion(self, row: SuggestionRow) -> None:
        self._lead("suggestions", lambda page: page.show_suggestion(row.key))

    def _ask(self, theme: str) -> None:
        self._lead("asking", lambda page: page.ask(theme))

    def _talk_with(self, person_id: UUID) -> None:
        self._lead("conversation", lambda page: page.start_with(person_id))

    def _talk(self, person_id: UUID | None) -> None:
        """Begin a conversation, with somebody or with anybody."""
        if person_id is None:
            self.page_requested.emit("conversation", None)
        else:
            self._talk_with(person_id)

    def _lead(self, key: str, then: Callable[[Any], None]) -> None:
        self.page_requested.emit(key, then)

    def _tell_steps(self) -> None:
        self.steps_changed.emit(self.desk.undo_label, self.desk.redo_label)

    def _print(self, requests: Sequence[SuggestionRow | UUID]) -> None:
        """Show cards before they are printed, to hand out and for one's own pocket."""
        jobs = importlib.import_module("koekdesk.ui.views.card_jobs")
        try:
            entries, cards = jobs.card_set(self.desk, requests, date.today())
        except KoekdeskError as error:
            self.refused.emit(error)
        else:
            self.preview_requested.emit(cards, lambda: self._printed(entries))

    def _print_rules(self) -> None:
        poster = importlib.import_module("koekdesk.printing.rules_poster")
        self.preview_requested.emit(poster.rules_poster(), lambda: None)

    def _printed(self, entries: Sequence[CardEntry]) -> None:
        label = self.tr("%n cards printed", None, len(entries))
        if self.desk.try_do(label, keep_cards, tuple(entries), date.today()):
            self.said.emit(
                self.tr("%n cards are out. Their numbers lead back.", None, len(entries))
            )
