# SPDX-License-Identifier: MIT
"""Everybody: a list to search in at the left, the chosen person's page at the right."""

from datetime import date
from functools import cached_property
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP, Role, set_surface
from koekdesk.ui.models.people_model import ID_ROLE, PeopleFilter, PeopleModel
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.people_add import AddPerson
from koekdesk.ui.views.people_cards import NamesOnCards
from koekdesk.ui.views.people_list import PeopleList
from koekdesk.ui.views.person import PersonPage
from koekdesk.ui.widgets.buttons import lead_button, plain_button, quiet_button
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import EmptyState, PageHeader, page_layout, scrolling
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.text import Text

#: A page is opened this long (ms) after the keyboard rests on a name.
_REST = 160
#: What is not seen at first is made this long (ms) after the page is shown.
_SOON = 60
#: Narrower than so many letters, the list and the page take turns.
_BOTH_FIT = 100
_MOVES: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class PeoplePage(QWidget):
    """The page of all people."""

    connection_chosen = Signal(object)
    suggestion_chosen = Signal(object)
    conversation_requested = Signal(object)
    #: Paper to look at: a PrintJob.
    paper_requested = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = PeopleSource(context, self)
        self.model = PeopleModel(self)
        self.search = SearchField(self.tr("Search by name or by what they said"))
        self.list = PeopleList(self.model, self.tr("People"))
        self.filter = ChoiceButton(self.tr("Who the list shows"), self._filters)
        self.filter.set_choice(PeopleFilter.EVERYONE)
        self.count = Text("", Role.SOFT)
        self.add = AddPerson(context, self.source)
        self.cards = NamesOnCards(context)
        self._context = context
        self._ahead: PersonPage | None = None
        self.back = lead_button(self.tr("Back to the list"), "people")
        self._chosen: UUID | None = None
        self._taken_out: UUID | None = None  # while their page was open
        self._started = self._narrow = self._quiet = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._open_current)
        self._lay_out()
        self._connect()

    @cached_property
    def page(self) -> PersonPage:
        """The page beside the list; made after it, or when somebody is opened sooner."""
        page, self._ahead = self._ahead or self._make_page(), None
        self._side.addWidget(page, 1)
        page.person_chosen.connect(self.show_person)
        page.person_gone.connect(self._gone)
        page.connection_chosen.connect(self.connection_chosen)
        page.suggestion_chosen.connect(self.suggestion_chosen)
        page.conversation_requested.connect(self.conversation_requested)
        page.paper_requested.connect(self.paper_requested)
        page.said.connect(self.said)
        return page

    def _make_ahead(self) -> None:
        """Make the page in one moment and put it in place in another, with room for keys."""
        if "page" not in self.__dict__:
            self._ahead = self._make_page()
            QTimer.singleShot(_SOON, self, lambda: self.page)

    def _make_page(self) -> PersonPage:
        """With a parent from the start: Python could throw away what has none on any thread."""
        return PersonPage(self._context, self.source, self._person_side)

    def show_person(self, person_id: UUID) -> None:
        """Open somebody's page."""
        self._taken_out = None
        self._rest.stop()
        self._chosen = person_id
        self.page.show_person(person_id)
        if self.page.person_id is None:
            return
        self._right.setCurrentWidget(self._person_side)
        self._mark_chosen()
        self._take_turns(page=True)

    def half_done(self) -> dict[str, Any]:
        """Return whose page is open, and whom the list shows."""
        asking = self._right.currentWidget() is self.cards
        ticked = self.cards.ticked() if asking else None
        return {"person": self._chosen, "filter": self.filter.choice(), "cards": ticked}

    def resume(self, shown: dict[str, Any]) -> None:
        """Open the page that was open."""
        self.filter.choose(shown["filter"])
        if shown["person"] is not None:
            self.show_person(shown["person"])
        if shown["cards"] is not None:
            self.ask_cards()
            self.cards.tick(shown["cards"])

    def ask_leaving(self, person_id: UUID) -> None:
        """Open somebody's page at the question what goes when they leave."""
        self.show_person(person_id)
        if self.page.person_id == person_id:
            self.page.away.ask()

    def begin_adding(self, name: str = "") -> None:
        """Open the fields for somebody new."""
        self.add.begin(name)
        self._refresh()

    def ask_cards(self) -> None:
        """Show who was not asked about their first name on cards yet."""
        self._rest.stop()
        self._right.setCurrentWidget(self.cards)
        self._take_turns(page=True)
        self.cards.begin()

    def focus_search(self) -> None:
        """Put the cursor in the search field."""
        self._take_turns(page=False)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._split.setSizes([self.width() * 2, self.width() * 3])
            self.source.reload()
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(_SOON, self, self._make_ahead)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows in the search field move through the list, and Enter open."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
                self._move(_MOVES[event.key()])
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            ):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    # What the list shows.

    def _filters(self) -> list[tuple[PeopleFilter, str]]:
        return [
            (PeopleFilter.EVERYONE, self.tr("everyone")),
            (PeopleFilter.NO_GIFT, self.tr("not asked what they can")),
            (PeopleFilter.NO_WISH, self.tr("not asked what they would like")),
            (PeopleFilter.NO_CONSENT, self.tr("no consent yet")),
            (PeopleFilter.ASK_AGAIN, self.tr("ask again what they agree to")),
            (PeopleFilter.LONG_QUIET, self.tr("long not spoken")),
        ]

    def _refresh(self, keep_place: bool = True) -> None:
        """Show who is found now; the chosen person stays chosen."""
        bar = self.list.verticalScrollBar()
        place, typed, today = bar.value(), self.search.text().strip(), date.today()
        shown = self.source.find(typed, self.filter.choice(), today)
        self.model.show(shown, today)
        self.list.set_typed(typed)
        nobody = self.tr("Nobody found. Try a part of the name, or a word they said.")
        self.count.show_text(self.tr("%n people", "", len(shown)) if shown else nobody)
        self._mark_chosen()
        bar.setValue(place if keep_place else 0)
        empty = self.source.ready and not self.source.rows and self.add.isHidden()
        self._empty.stand_in(empty, self._split, self._adding)

    def _indexed(self) -> None:
        if self.search.text().strip():
            self._refresh()

    def _searched(self) -> None:
        self._refresh(keep_place=False)
        if self.search.text().strip() and self.model.rowCount():
            self._stand_on(self.model.index(0))

    def _mark_chosen(self) -> None:
        self._stand_on(self.model.index_of(self._chosen))

    def _stand_on(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._quiet = True
        self.list.selectionModel().setCurrentIndex(index, flag)
        self._quiet = False
        if index.isValid():
            self.list.scrollTo(index)

    # Moving and opening.

    def _move(self, step: int) -> None:
        self.search.search_now()
        count = self.model.rowCount()
        if count:
            at = self.list.currentIndex().row()
            to = self.model.index(min(max(at + step, 0), count - 1))
            self._stand_on(to)
            self._moved(to)

    def _enter(self) -> None:
        self.search.search_now()
        if self._open_current():
            self.page.head.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_current(self) -> bool:
        person_id = self.list.currentIndex().data(ID_ROLE)
        if person_id is None:
            return False
        self.show_person(person_id)
        return True

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid() and not self._narrow and not self._quiet:
            self._rest.start()

    def _added(self, person_id: UUID) -> None:
        self.search.clear()
        self.filter.choose(PeopleFilter.EVERYONE)
        self.show_person(person_id)
        self.page.begin()

    def _make_room(self) -> None:
        """Let somebody new be written down beside the list."""
        self._right.setCurrentWidget(self._adding)
        self._take_turns(page=True)

    def _added_nobody(self) -> None:
        self._side_done()
        self._refresh()

    def _gone(self, person_id: UUID) -> None:
        if self._chosen == person_id:
            self._chosen, self._taken_out = None, person_id
        self._right.setCurrentWidget(self._nobody)
        self._take_turns(page=False)

    def _come_back(self) -> None:
        """Show somebody again whose page was open when they were taken out: after Undo."""
        before = self._taken_out
        if before is not None and any(row.id == before for row in self.source.rows):
            self.show_person(before)

    # Room for both, or one at a time.

    def _fit(self) -> None:
        narrow = self.width() < _BOTH_FIT * self.fontMetrics().averageCharWidth()
        if narrow != self._narrow:
            self._narrow = narrow
            self._take_turns(page=self._right.currentWidget() is not self._nobody)

    def _take_turns(self, page: bool) -> None:
        """Where there is no room for both, show the page or the list."""
        self.back.setVisible(self._narrow)
        self._header.setVisible(not self._narrow or not page)
        self._left.setVisible(not self._narrow or not page)
        self._right.setVisible(not self._narrow or page)

    def _side_done(self) -> None:
        """Go back from what stood beside the list for a while."""
        self._right.setCurrentWidget(self._person_side if self._chosen else self._nobody)
        self._go_back()

    def _go_back(self) -> None:
        self._take_turns(page=False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._header = PageHeader(self.tr("People"))
        self._adding = plain_button(self.tr("Add person"), "add")
        self._adding.clicked.connect(lambda: self.begin_adding())
        asking = quiet_button(self.tr("Names on cards"), "check")
        asking.clicked.connect(self.ask_cards)
        self._header.add_button(asking)
        self._header.add_button(self._adding)
        self._empty = EmptyState(
            "people",
            self.tr("Nobody here yet. Add the first person you spoke to: a name, and their yes."),
            self.tr("Add person"),
            "add",
        )
        self._empty.chosen.connect(self.begin_adding)
        self._empty.hide()
        self.add.hide()
        self._left, self._right = QWidget(), QStackedWidget()
        self._nobody = EmptyState("person", self.tr("Choose somebody from the list."))
        self._person_side = QWidget()
        # The outer parts first: each move restyles all that is inside, 100 ms for a person's page.
        column = page_layout(self)
        column.addWidget(self._header)
        column.addWidget(self._empty, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        column.addWidget(self._split, 1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._right.addWidget(self._nobody)
        self._right.addWidget(self._person_side)
        self._right.addWidget(self.cards)
        self._adding = scrolling(_on_top(self.add))
        self._right.addWidget(self._adding)
        set_surface(self._left, "clear")
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, ITEM_GAP, 0)
        left.setSpacing(ITEM_GAP)
        for widget in (self.search, flow_row(self.filter, self.count)):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        self._side = QVBoxLayout(self._person_side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.source.loaded.connect(self._refresh)
        self.source.loaded.connect(self._come_back)
        self.source.indexed.connect(self._indexed)
        self.search.installEventFilter(self)
        self.search.textEdited.connect(lambda _typed: self.search.search_now())
        self.search.searched.connect(lambda _typed: self._searched())
        self.filter.choice_made.connect(lambda _choice: self._refresh(keep_place=False))
        self.list.clicked.connect(lambda _index: self._open_current())
        self.list.activated.connect(lambda _index: self._open_current())
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._moved(now))
        self.add.opened.connect(self._make_room)
        self.add.person_added.connect(self._added)
        self.add.closed.connect(self._added_nobody)
        self.add.said.connect(self.said)
        self.cards.said.connect(self.said)
        self.cards.closed.connect(self._side_done)
        self.back.clicked.connect(self._go_back)


def _on_top(widget: QWidget) -> QWidget:
    """Return room in which a widget stands at the top."""
    room = QWidget()
    set_surface(room, "paper")
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return room
