# SPDX-License-Identifier: MIT
"""The suggestions page: cards as they will be printed; pick, take up, put aside, print."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.services.connections import (
    AsideRow,
    list_asides,
    put_aside,
    settled_keys,
    take_back_aside,
    take_up,
)
from koekdesk.services.suggestions import SuggestionRow
from koekdesk.texts import join_words
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, PAGE_MARGIN, set_surface
from koekdesk.ui.views.suggestion_asides import AsideList
from koekdesk.ui.views.suggestion_empty import SuggestionEmpty
from koekdesk.ui.views.suggestion_filters import SuggestionFilters, Wanted
from koekdesk.ui.views.suggestion_list import SuggestionList
from koekdesk.ui.views.suggestion_why import SuggestionWhy
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.notice import Notice
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, hand_keyboard
from koekdesk.ui.widgets.suggestion_card import SuggestionCard
from koekdesk.vocabulary import AsideReason

#: Tables whose change takes a suggestion off the page or brings it back.
_SETTLES = {"aside", "connection", "connection_member"}


class SuggestionsPage(QWidget):
    """Questions to the people in them; only their own yes moves one on."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: A connection's page is wanted: a UUID.
    connection_chosen = Signal(object)
    #: These cards are to be printed: tuple[SuggestionRow, ...].
    print_requested = Signal(object)
    #: A conversation is to be written down first.
    conversation_requested = Signal()
    #: The words that belong together here are wanted.
    words_requested = Signal()
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._settled: frozenset[str] = frozenset()
        self._chosen: dict[str, SuggestionRow] = {}
        self._label = ""  # the step the notice can take back
        self._working = False
        self._first = ""  # the key of a suggestion that was asked for
        self._taken_up: UUID | None = None
        self._build()
        self._listen()
        if context.advisor.busy:
            self._work_begins()

    def refresh(self) -> None:
        """Show the suggestions as they are now; a page nobody sees waits until it is seen."""
        if self.isVisible():
            self._settle()
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_suggestion(self, key: str) -> bool:
        """Put one suggestion in front and go to it; tell whether it is there."""
        self.filters.clear()
        self._first = key
        self._show()
        self.list.go_to_first()
        return key in {row.key for row in self.list.rows()[:1]}

    def half_done(self) -> tuple[Wanted, tuple[SuggestionRow, ...]]:
        """Return which ones are looked at, and which are chosen for printing."""
        return self.filters.wanted(), self.chosen()

    def resume(self, shown: tuple[Wanted, tuple[SuggestionRow, ...]]) -> None:
        """Show and choose those again."""
        wanted, chosen = shown
        self.filters.choose(wanted)
        for row in chosen:
            self._chosen[row.key] = row
        self._show()

    def chosen(self) -> tuple[SuggestionRow, ...]:
        """Return what was chosen for printing, in the order of choosing."""
        return tuple(self._chosen.values())

    def _build(self) -> None:
        set_surface(self, "paper")
        line = self.tr("Questions to the people in them. Only their own yes moves one on.")
        self.header = PageHeader(self.tr("Suggestions"), line)
        self.print_button = main_button("", "print")
        self.header.add_button(self.print_button)
        self.filters = SuggestionFilters()
        self.notice = Notice()
        self.list = SuggestionList()
        self.empty = SuggestionEmpty(self._context)
        self.asides = AsideList()
        self.why = SuggestionWhy(self._context)
        self.pane = ScrollPage()
        body = self.pane.body
        body.setContentsMargins(PAGE_MARGIN, ITEM_GAP, PAGE_MARGIN, PAGE_MARGIN)
        for widget in (self.list, self.empty, self.asides, self.why):
            body.addWidget(widget)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, ITEM_GAP)
        top.setSpacing(GROUP_GAP // 2)
        for widget in (self.header, self.filters):
            top.addWidget(widget)
        below = QVBoxLayout()  # down here it moves nothing when it appears
        below.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, ITEM_GAP)
        below.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pane, 1)
        column.addLayout(below)
        self._show_chosen()

    def _listen(self) -> None:
        advisor = self._context.advisor
        advisor.suggested.connect(self.refresh)
        advisor.progressed.connect(self._work_begins)
        advisor.rested.connect(self._work_ended)
        advisor.failed.connect(self._work_failed)
        self._context.desk.changed.connect(self._on_changed)
        self.filters.changed.connect(self._choose_again)
        self.filters.list_requested.connect(lambda: self.list.focus_card(0))
        self.list.card_made.connect(self._greet)
        self.list.reveal_requested.connect(self._reveal)
        self.empty.conversation_requested.connect(self.conversation_requested)
        self.empty.everything_requested.connect(self.filters.clear)
        self.empty.loosen_requested.connect(self.filters.loosen)
        self.asides.back_requested.connect(self._take_back)
        self.why.suggestion_chosen.connect(lambda row: self.show_suggestion(row.key))
        self.why.unfolded.connect(self._reveal)
        self.notice.undo_requested.connect(self._context.desk.undo)
        self.notice.link_chosen.connect(lambda: self.connection_chosen.emit(self._taken_up))
        self.print_button.clicked.connect(lambda: self.print_requested.emit(self.chosen()))

    def _greet(self, card: SuggestionCard) -> None:
        row = card.row
        card.person_chosen.connect(self.person_chosen)
        card.unfolded.connect(self._reveal)
        card.words_requested.connect(self.words_requested)
        card.choose_toggled.connect(lambda chosen: self._choose(row, chosen))
        card.take_up_requested.connect(lambda: self._take_up(row))
        card.aside_requested.connect(lambda reason, note: self._put_aside(row, reason, note))

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to a widget once it has its place."""
        QTimer.singleShot(0, widget, lambda: self._reveal_placed(widget))

    def _reveal_placed(self, widget: QWidget) -> None:
        if self.list.is_placed():
            self.pane.ensureWidgetVisible(widget, 0, GROUP_GAP)
        else:
            self._reveal(widget)

    # What somebody does with a card.

    def _choose(self, row: SuggestionRow, chosen: bool) -> None:
        if chosen:
            self._chosen.setdefault(row.key, row)
        else:
            self._chosen.pop(row.key, None)
        self._show_chosen()

    def _take_up(self, row: SuggestionRow) -> None:
        names = _names(row)
        label = self.tr("Take up: {names}").format(names=names)
        try:
            connection = self._context.desk.do(label, take_up, row.suggestion, date.today())
        except KoekdeskError as error:
            self._context.desk.refused.emit(error)
            return
        self._taken_up = connection
        taken = self.tr("Taken up: {names}. Now the question is theirs.").format(names=names)
        self._tell(label, taken, link=self.tr("To the connection"))

    def _put_aside(self, row: SuggestionRow, reason: AsideReason, note: str) -> None:
        names = _names(row)
        label = self.tr("Put aside: {names}").format(names=names)
        desk = self._context.desk
        if desk.try_do(label, put_aside, row.suggestion, reason, note, date.today()):
            self._tell(label, self.tr("Put aside for now: {names}.").format(names=names))

    def _take_back(self, row: AsideRow) -> None:
        names = join_words(row.people)
        label = self.tr("Let it come back: {names}").format(names=names)
        if self._context.desk.try_do(label, take_back_aside, row.id):
            self._tell(label, self.tr("May come up again: {names}.").format(names=names))

    # What there is to see.

    def _on_changed(self, tables: set[str]) -> None:
        if self._label and self._context.desk.undo_label != self._label:
            self._label = ""
            self.notice.hide()
        if tables & _SETTLES or not self._context.advisor.rows:
            self.refresh()

    def _settle(self) -> None:
        today = date.today()
        self._settled = self._context.desk.read(settled_keys, today)
        self.asides.show_rows(self._context.desk.read(list_asides, today), today)

    def _choose_again(self) -> None:
        self._first = ""
        self.list.start_over()
        self.pane.verticalScrollBar().setValue(0)
        self._show()

    def _show(self) -> None:
        rows = [row for row in self._context.advisor.rows if row.key not in self._settled]
        by_key = {row.key: row for row in rows}
        self._chosen = {key: by_key[key] for key in self._chosen if key in by_key}
        self._show_chosen()
        self.filters.set_streets(share.street for row in rows for share in row.shares)
        self.print_button.setVisible(bool(rows))
        wanted = self.filters.wanted()
        shown = wanted.filter(rows)
        shown.sort(key=lambda row: row.key != self._first)  # else as they were given
        self.list.show_rows(shown, set(self._chosen))
        self.list.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if rows and not shown:
            self.empty.explain_filters(wanted.loosened(rows), self.filters.words)
        elif not shown:
            self.empty.explain(filtered=False, looking=self._working)
        if not rows:
            hand_keyboard(self.empty.begin.button, self.filters)
        self.filters.setVisible(bool(rows))

    def _show_chosen(self) -> None:
        count = len(self._chosen)
        words = self.tr("Print %n cards", "", count) if count else self.tr("Print cards")
        self.print_button.setText(words)
        self.print_button.setAccessibleName(words)
        self.print_button.setEnabled(bool(count))
        tip = "" if count else self.tr("First choose cards for printing")
        self.print_button.setToolTip(tip)

    def _tell(self, label: str, text: str, link: str = "") -> None:
        self._label = label
        self.notice.say(text, link=link)
        self.said.emit(text)

    # What the advisor is doing.

    def _work_begins(self) -> None:
        """Know that something may still come; how far it is stands below, once for all pages."""
        if not self._working:
            self._working = True
            self._explain_again()

    def _work_ended(self) -> None:
        self._working = False
        self._explain_again()

    def _explain_again(self) -> None:
        if not self._context.advisor.rows:
            self.refresh()

    def _work_failed(self) -> None:
        self._label = ""
        text = self.tr("Looking did not work just now. What was found before is still here.")
        self.notice.say(text, undo=False)


def _names(row: SuggestionRow) -> str:
    return join_words([share.called for share in row.shares])
