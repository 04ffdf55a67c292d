# SPDX-License-Identifier: MIT
"""All connections, the longest quiet first, and the one that is chosen beside them."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.services.connections import read_connection
from koekdesk.services.together_lines import ConnectionLine, list_connection_lines
from koekdesk.texts import join_words
from koekdesk.ui.context import Context
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.views import together_words
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.together_connection import ConnectionView
from koekdesk.ui.widgets.page import EmptyState
from koekdesk.ui.widgets.two_lines import Line, TwoLines
from koekdesk.vocabulary import Stage


class ConnectionsPane(QWidget):
    """A list at the left, one connection at the right."""

    person_chosen = Signal(object)
    print_requested = Signal(object)
    suggestions_requested = Signal()
    initiative_chosen = Signal(object)
    missing_requested = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: set[UUID] = set()
        self._read: UUID | None = None  # what was read since the list was
        self.list = TwoLines(self.tr("Connections, the longest quiet first"))
        self.list.key_chosen.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self.view.focus_answer())
        self._both = QWidget(self)
        self.view = ConnectionView(context, known, self._both)
        self.view.person_chosen.connect(self.person_chosen)
        self.view.print_requested.connect(self.print_requested)
        self.view.initiative_chosen.connect(self.initiative_chosen)
        self.view.missing_requested.connect(self.missing_requested)
        self.view.said.connect(self.said)
        self.empty = EmptyState(
            "together",
            self.tr("Take up a suggestion, and it stands here with everybody’s own answer."),
            self.tr("See suggestions"),
            "suggestions",
        )
        self.empty.chosen.connect(self.suggestions_requested)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addWidget(self.list, 1)
        row.addWidget(self.view, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._both)
        column.addWidget(self.empty)

    def reload(self) -> None:
        """Read the connections anew; the chosen one stays chosen."""
        today = date.today()
        rows = self._context.desk.read(list_connection_lines)
        self._shown = {row.id for row in rows}
        self.empty.stand_in(not rows, self._both)
        self._read = None
        self.list.show_lines([_line(row, today) for row in rows])
        if (key := self.list.key()) is not None and key != self._read:
            self._show(key)

    def show_connection(self, connection_id: UUID) -> bool:
        """Show a connection with the first answer at hand; tell whether it is there."""
        if not self.list.choose(connection_id):
            return False
        self.view.focus_answer()
        return True

    def half_done(self) -> UUID | bool:
        """Return which one is shown."""
        return self.list.key() or False

    def resume(self, key: UUID | bool) -> None:
        """Show that one again."""
        self.list.choose(key)

    def _show(self, key: UUID) -> None:
        if key in self._shown:
            self._read = key
            self.view.show_row(self._context.desk.read(read_connection, key))

    def focus_list(self) -> None:
        """Go to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(row: ConnectionLine, today: date) -> Line:
    resting = row.stage is Stage.RESTING
    return Line(row.id, join_words(row.people), together_words.line(row, today), resting)
