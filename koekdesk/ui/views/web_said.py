# SPDX-License-Identifier: MIT
"""What people said about one theme, in their own words, and the way to ask on."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.themes import SaidRow, ThemeRow
from koekdesk.texts import ago, kind_lead
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.page import ScrollPage
from koekdesk.ui.widgets.text import QuoteLabel, Text


class ThemeSaid(QWidget):
    """The statements behind one theme; names lead to people."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: The theme is to be asked to the neighbourhood.
    theme_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: ThemeRow | None = None
        self.heading = Text("", Role.HEADING)
        self.ask_button = main_button(self.tr("Ask the neighbourhood"), "search")
        self.ask_button.clicked.connect(self._ask)
        self._pane = ScrollPage()
        self._pane.body.setContentsMargins(CARD_MARGIN, 0, ITEM_GAP, ITEM_GAP)
        self._pane.body.setSpacing(CARD_MARGIN)
        self.quotes: list[SaidView] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        head = QVBoxLayout()
        head.setContentsMargins(CARD_MARGIN, 0, 0, 0)
        head.setSpacing(ITEM_GAP)
        head.addWidget(self.heading)
        head.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self._pane, 1)

    def key(self) -> str:
        """Return which theme is shown."""
        return self._theme.key if self._theme else ""

    def show_theme(self, row: ThemeRow) -> None:
        """Tell about this theme."""
        if row == self._theme:
            return
        self._theme = row
        name = ", ".join(row.words)
        self.heading.show_text(name[:1].upper() + name[1:])
        for view in self.quotes:
            view.hide()
            view.deleteLater()
        self.quotes = [SaidView(said) for said in row.said]
        for view in self.quotes:
            view.person_chosen.connect(self.person_chosen)
            self._pane.body.addWidget(view)
        self._pane.verticalScrollBar().setValue(0)

    def _ask(self) -> None:
        if self._theme is not None:
            self.theme_asked.emit(" ".join(self._theme.words))


class SaidView(QWidget):
    """One thing somebody said, with their name and when."""

    person_chosen = Signal(object)

    def __init__(self, row: SaidRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = NameLink(row.called)
        self.name.clicked.connect(lambda: self.person_chosen.emit(row.person_id))
        lead = kind_lead(row.kind)
        when = ago(row.said_on, date.today()) if row.said_on else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(QuoteLabel(row.text))
        column.addWidget(Text(" · ".join(filter(None, (lead, when))), Role.SOFT))
