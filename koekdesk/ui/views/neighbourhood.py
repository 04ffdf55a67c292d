# SPDX-License-Identifier: MIT
"""What is there already: groups, places and organisations."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from koekdesk.errors import KoekdeskError
from koekdesk.services.neighbourhood import Sort, ThingRow, add_thing, list_things
from koekdesk.services.typed import NAME_LIMIT
from koekdesk.texts import excerpt
from koekdesk.ui.context import Context
from koekdesk.ui.icons import icon, icon_size
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.neighbourhood_thing import ThingPage
from koekdesk.ui.views.own_words import OwnWordsView
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.page import EmptyState, PageHeader, page_layout
from koekdesk.ui.widgets.text import Text

_ID = Qt.ItemDataRole.UserRole
_SHOWN_IN = {
    "neighbourhood_group",
    "place",
    "place_person",
    "organisation",
    "membership",
    "person",
    "tie",
}
_LONGEST = 60  # in characters
#: What is not seen at first is made this long (ms) after the page is shown.
_SOON = 60
_ICONS = {Sort.GROUP: "together", Sort.PLACE: "place", Sort.ORGANISATION: "house"}


class NeighbourhoodPage(QWidget):
    """Groups, places and organisations: a list at the left, what is known of one at the right."""

    person_chosen = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(
        self,
        context: Context,
        people: PeopleSource | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._own_source = people is None
        self._source = people or PeopleSource(context, self)
        self._things: dict[UUID, ThingRow] = {}
        self._chosen: UUID | None = None
        self._started = self._filling = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Groups, places and organisations"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_Wrapped(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.currentItemChanged.connect(lambda item, _before: self._moved(item))
        self.add = AddThing()
        self.add.name_given.connect(self._add)
        self._lay_out()
        context.desk.changed.connect(self._changed)
        self._reload()

    @cached_property
    def thing(self) -> ThingPage:
        """What is known of one; made after the list, or when one is opened sooner."""
        thing = ThingPage(self._context, self._source, self._right)
        thing.person_chosen.connect(self.person_chosen)
        self._right.addWidget(thing)
        return thing

    @cached_property
    def words(self) -> OwnWordsView:
        """The words that belong together here; made when they are asked for."""
        words = OwnWordsView(self._context, self._right)
        words.said.connect(self.said)
        self._right.addWidget(words)
        return words

    def show_thing(self, thing_id: UUID) -> None:
        """Open one of them."""
        thing = self._things.get(thing_id)
        if thing is not None:
            self._chosen = thing_id
            self.thing.show_thing(thing)
            self._right.setCurrentWidget(self.thing)
            self._mark_chosen()

    def show_words(self) -> None:
        """Open the words that belong together here."""
        self._chosen = None
        self.list.setCurrentRow(-1)
        self._right.setCurrentWidget(self.words)
        self._show_empty()
        self.words.begin()

    def begin_adding(self, sort: Sort) -> None:
        """Ask the name of something new."""
        self.add.begin(sort, self._adding_words(sort))
        self._show_empty()

    def half_done(self) -> tuple[UUID | None, bool, Sort | None]:
        """Return what is shown, whether that is the words, and what is being added."""
        words = self._right.currentWidget() is self.words
        return self._chosen, words, self.add.sort()

    def resume(self, shown: tuple[UUID | None, bool, Sort | None]) -> None:
        """Show that again."""
        thing, words, adding = shown
        if words:
            self.show_words()
        elif thing is not None:
            self.show_thing(thing)
        if adding is not None:
            self.begin_adding(adding)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._started:
            self._started = True
            self._split.setSizes([self.width() * 2, self.width() * 3])
            if self._own_source:
                self._source.reload()
            if self._things:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(_SOON, self, lambda: self.thing)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._started and event.type() is QEvent.Type.StyleChange:
            self._reload()  # its icons and headings grow with the text

    def _changed(self, tables: set[str]) -> None:
        if tables & _SHOWN_IN:
            self._reload()

    def _reload(self) -> None:
        things = self._context.desk.read(list_things)
        self._things = {thing.id: thing for thing in things}
        place = self.list.verticalScrollBar().value()
        self._filling = True
        self.list.clear()
        self.list.setIconSize(QSize(icon_size(), icon_size()))
        for sort in Sort:
            self._fill(sort, [thing for thing in things if thing.thing is sort])
        self._filling = False
        self.list.verticalScrollBar().setValue(place)
        if self._chosen is not None and self._chosen not in self._things:
            self._chosen = None
            self._right.setCurrentWidget(self._nothing)
        elif self._chosen is not None:
            self.show_thing(self._chosen)
        self._show_empty()

    def _fill(self, sort: Sort, things: Iterable[ThingRow]) -> None:
        things = list(things)
        if not things:
            return
        head = QListWidgetItem(self._heading(sort))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        head.setFont(font)
        self.list.addItem(head)
        for thing in things:
            item = QListWidgetItem(icon(_ICONS[sort], "soft"), self._line(thing))
            item.setData(_ID, thing.id)
            self.list.addItem(item)

    def _line(self, thing: ThingRow) -> str:
        """Return a name, and below it what is possible, what they do, or how many belong to it."""
        field = {Sort.PLACE: "possible", Sort.ORGANISATION: "what"}.get(thing.thing, "")
        told = excerpt(thing.fields.get(field, ""), _LONGEST)
        if thing.people and not told and thing.thing is not Sort.ORGANISATION:
            told = self.tr("%n people", "", thing.people).replace(" ", "\u00a0")
        return "\n".join(filter(None, (excerpt(thing.name, _LONGEST), told)))

    def _moved(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._filling and item.data(_ID) is not None:
            self.show_thing(item.data(_ID))

    def _mark_chosen(self) -> None:
        for at in range(self.list.count()):
            if self.list.item(at).data(_ID) == self._chosen:
                self._filling = True
                self.list.setCurrentRow(at)
                self._filling = False

    def _add(self, sort: Sort, name: str) -> None:
        label = self.tr("{name} added").format(name=excerpt(name, 40))
        try:
            thing_id = self._context.desk.do(label, add_thing, sort, name)
        except KoekdeskError as error:
            self._context.desk.refused.emit(error)
            return
        self.add.done()
        self.show_thing(thing_id)
        next(field for field in self.thing.fields.values() if not field.isHidden()).edit.start()

    def _show_empty(self) -> None:
        in_words = isinstance(self._right.currentWidget(), OwnWordsView)
        empty = not self._things and self.add.isHidden() and not in_words
        self._empty.stand_in(empty, self._split, self._adding)

    def _heading(self, sort: Sort) -> str:
        return {
            Sort.GROUP: self.tr("Groups"),
            Sort.PLACE: self.tr("Places"),
            Sort.ORGANISATION: self.tr("Organisations"),
        }[sort]

    def _adding_words(self, sort: Sort) -> str:
        return {
            Sort.GROUP: self.tr("Name of the group"),
            Sort.PLACE: self.tr("Name of the place"),
            Sort.ORGANISATION: self.tr("Name of the organisation"),
        }[sort]

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for sort, words in (
            (Sort.GROUP, self.tr("A group")),
            (Sort.PLACE, self.tr("A place")),
            (Sort.ORGANISATION, self.tr("An organisation")),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, chosen=sort: self.begin_adding(chosen))
        return menu

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Neighbourhood"), self.tr("What is there: groups, places, organisations.")
        )
        self._adding = main_button(self.tr("Add"), "add")
        self._adding.setProperty("menu", "yes")
        self._adding.setMenu(self._menu())
        words = quiet_button(self.tr("Words from here"), "quote")
        words.setToolTip(self.tr("Which words belong together in this neighbourhood"))
        words.clicked.connect(self.show_words)
        header.add_button(words)
        header.add_button(self._adding)
        self._empty = EmptyState(
            "place",
            self.tr("Every neighbourhood has clubs and places. Add the first one you know."),
            self.tr("Add a place"),
            "add",
        )
        self._empty.chosen.connect(lambda: self.begin_adding(Sort.PLACE))
        self._nothing = EmptyState("place", self.tr("Choose something from the list."))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, ITEM_GAP, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self.add)
        column.addWidget(self.list, 1)
        self.add.hide()
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self._right)
        page = page_layout(self)
        page.addWidget(header)
        page.addWidget(self._empty, 1)
        page.addWidget(self._split, 1)


class _Wrapped(QStyledItemDelegate):
    """Gives a long name the lines it takes; Qt counts only those that were typed."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint, words = super().sizeHint(option, index), str(index.data())
        view: Any = option.widget
        room = QRect(0, 0, view.viewport().width() - view.iconSize().width() - GROUP_GAP * 2, 9999)
        metrics = option.fontMetrics
        high = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()
        more = round(high / metrics.lineSpacing()) - words.count("\n") - 1
        return QSize(hint.width(), hint.height() + max(more, 0) * metrics.lineSpacing())


class AddThing(Card):
    """Asks a name, on the page itself."""

    name_given = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sort = Sort.GROUP
        self._words = Text("", Role.SOFT)
        self.field = QLineEdit()
        limit(self.field, NAME_LIMIT)
        self.field.returnPressed.connect(self._give)
        add = main_button(self.tr("Add"), "add")
        add.clicked.connect(self._give)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.hide)
        for widget in (self._words, self.field, flow_row(add, cancel)):
            self.body.addWidget(widget)

    def begin(self, sort: Sort, words: str) -> None:
        """Ask for the name of a new one."""
        self._sort = sort
        self._words.show_text(words)
        self.field.setAccessibleName(words)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def sort(self) -> Sort | None:
        """Return what is being added; None when nothing is."""
        return None if self.isHidden() else self._sort

    def half_done(self) -> bool | None:
        """Tell whether something is being added."""
        return None if self.isHidden() else True

    def resume(self, _adding: bool) -> None:
        """Be there again: the page sees to that."""

    def done(self) -> None:
        """Be ready for the next one."""
        self.field.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        if self.field.text().strip():
            self.name_given.emit(self._sort, self.field.text())
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
