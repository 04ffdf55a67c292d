# SPDX-License-Identifier: MIT
"""The page of what people do together: connections and initiatives."""

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from koekdesk.ui.context import Context
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.together_connections import ConnectionsPane
from koekdesk.ui.views.together_days import save_days
from koekdesk.ui.views.together_initiatives import InitiativesPane
from koekdesk.ui.widgets.buttons import quiet_button
from koekdesk.ui.widgets.page import PageHeader, page_layout

_CONNECTIONS, _INITIATIVES = 0, 1
#: Tables whose change can be seen in each of the two.
_READ_BY = (
    {
        "connection",
        "connection_member",
        "card",
        "person",
        "statement",
        "initiative",
        "gathering",
        "gathering_person",
    },
    {
        "initiative",
        "initiative_person",
        "initiative_organisation",
        "organisation",
        "gathering",
        "gathering_person",
        "person",
    },
)


class TogetherPage(QWidget):
    """Connections with everybody's own answer, and initiatives that residents own."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: Cards of these connections are wanted on paper: tuple[UUID, ...].
    print_requested = Signal(object)
    #: The suggestions are wanted.
    suggestions_requested = Signal()
    #: Who is not there yet is wanted, for a connection or an initiative: a UUID.
    missing_requested = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = [True, True]
        self._known = Known(context, self)
        self._lay_out()
        self.connections = ConnectionsPane(context, self._known, self.stack)
        self.connections.person_chosen.connect(self.person_chosen)
        self.connections.print_requested.connect(lambda key: self.print_requested.emit((key,)))
        self.connections.suggestions_requested.connect(self.suggestions_requested)
        self.connections.initiative_chosen.connect(self.show_initiative)
        self._add(self.connections)
        self.tabs.currentChanged.connect(self._show_tab)
        context.desk.changed.connect(self._on_changed)

    @cached_property
    def initiatives(self) -> InitiativesPane:
        """Return the initiatives; made when first looked at, so that the page is there sooner."""
        pane = InitiativesPane(self._context, self._known, self.stack)
        pane.person_chosen.connect(self.person_chosen)
        self._add(pane)
        return pane

    def _lay_out(self) -> None:
        """Put the outer parts in place first: each move restyles all that is inside."""
        header = PageHeader(self.tr("Together"), self.tr("What grew out of a question."))
        self.calendar_button = quiet_button(self.tr("All days to your calendar"), "calendar")
        self.calendar_button.clicked.connect(self._to_calendar)
        header.add_button(self.calendar_button)
        self.tabs = QTabBar()
        self.tabs.addTab(self.tr("Connections"))
        self.tabs.addTab(self.tr("Initiatives"))
        self.tabs.setAccessibleName(self.tr("Connections or initiatives"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        layout = page_layout(self)
        layout.addWidget(header)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)

    def _add(self, pane: ConnectionsPane | InitiativesPane) -> None:
        pane.missing_requested.connect(self.missing_requested)
        pane.said.connect(self.said)
        self.stack.addWidget(pane)

    def show_connection(self, connection_id: UUID) -> bool:
        """Show a connection with the first answer at hand; tell whether it is there."""
        self.tabs.setCurrentIndex(_CONNECTIONS)
        self._reload(_CONNECTIONS)
        return self.connections.show_connection(connection_id)

    def show_initiative(self, initiative_id: UUID) -> bool:
        """Show an initiative; tell whether it is there."""
        self.tabs.setCurrentIndex(_INITIATIVES)
        self._reload(_INITIATIVES)
        return self.initiatives.show_initiative(initiative_id)

    def half_done(self) -> tuple[int, bool]:
        """Return which tab is shown, and whether there are initiatives to look at."""
        return self.tabs.currentIndex(), "initiatives" in self.__dict__

    def resume(self, shown: tuple[int, bool]) -> None:
        """Go back to that tab, with both filled."""
        at, both = shown
        for pane in (_CONNECTIONS, _INITIATIVES)[: 2 if both else 1]:
            self._reload(pane)
        self.tabs.setCurrentIndex(at)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload(self.tabs.currentIndex())

    def _to_calendar(self) -> None:
        words = save_days(self, self._context.desk)
        if words:
            self.said.emit(words)

    def _show_tab(self, at: int) -> None:
        self.stack.setCurrentWidget(self._pane(at))
        self._reload(at)

    def _on_changed(self, tables: set[str]) -> None:
        for at, read in enumerate(_READ_BY):
            self._stale[at] = self._stale[at] or bool(tables & read)
        if self.isVisible():
            self._reload(self.tabs.currentIndex())

    def _reload(self, at: int) -> None:
        """Read what changed, when it is to be seen."""
        if self._stale[at]:
            self._stale[at] = False
            self._pane(at).reload()

    def _pane(self, at: int) -> ConnectionsPane | InitiativesPane:
        return self.connections if at == _CONNECTIONS else self.initiatives
