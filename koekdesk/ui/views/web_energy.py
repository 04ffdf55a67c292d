# SPDX-License-Identifier: MIT
"""Where the energy is: themes over the weeks, in people's own words (R3)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from koekdesk.services.themes import ThemeRow
from koekdesk.texts import direction_name
from koekdesk.ui.context import Context
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, LABEL_GAP, Role, set_surface
from koekdesk.ui.views.web_said import ThemeSaid
from koekdesk.ui.widgets.buttons import lead_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.energy_line import EnergyLine, EnergyMonths
from koekdesk.ui.widgets.page import EmptyState, ScrollPage
from koekdesk.ui.widgets.status import ProgressLine
from koekdesk.ui.widgets.text import Text

_STEP = 12
_NAME_PART, _LINE_PART = 2, 3


class EnergyPane(QWidget):
    """A line for each theme, what is most alive first; pressed, it tells what was said."""

    #: Somebody's page is wanted: a UUID.
    person_chosen = Signal(object)
    #: A theme is to be asked to the neighbourhood.
    theme_asked = Signal(str)
    conversation_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self._rows: tuple[ThemeRow, ...] | None = None
        self.lines: list[ThemeLine] = []
        self.progress = ProgressLine()
        self.said = ThemeSaid()
        self.said.person_chosen.connect(self.person_chosen)
        self.said.theme_asked.connect(self.theme_asked)
        self.empty = EmptyState(
            "spark",
            self.tr("Themes grow from what three people or more speak of. Who will you talk to?"),
            self.tr("Write down a conversation"),
            "conversation",
        )
        self.empty.chosen.connect(self.conversation_requested)
        self._lay_out()
        context.advisor.suggested.connect(self._register_read)
        context.advisor.failed.connect(self.progress.end)
        self.progress.stop_requested.connect(self._stop)

    def complete(self) -> bool:
        """Tell whether the themes are there."""
        return self._rows is not None and not self._stale

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._look()

    def _register_read(self) -> None:
        self._stale = True
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        advisor = self._context.advisor
        self.progress.begin(self.tr("Listening where the energy is…"))
        self._stale = not advisor.ready
        if advisor.ready:
            advisor.find_energy(self._show)

    def _stop(self) -> None:
        self._context.advisor.drop_question("energy")
        self._stale = True
        self.progress.end()

    def _show(self, rows: tuple[ThemeRow, ...]) -> None:
        self.progress.end()
        if rows == self._rows:
            return
        before = self.said.key()
        self._rows = rows
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        self._add(_STEP)
        self.empty.stand_in(not rows, self._split)
        chosen = next((row for row in rows if row.key == before), rows[0] if rows else None)
        if chosen is not None:
            self._choose(chosen)

    def _add(self, many: int) -> None:
        rows = self._rows or ()
        most = max((max(row.weeks) for row in rows), default=1.0)
        for row in rows[len(self.lines) : len(self.lines) + many]:
            line = ThemeLine(row, most)
            line.pressed.connect(lambda chosen=row: self._choose(chosen))
            self.lines.append(line)
            self._column.insertWidget(self._column.indexOf(self.more_button), line)
        self.more_button.setVisible(len(self.lines) < len(rows))

    def _choose(self, row: ThemeRow) -> None:
        self.said.show_theme(row)
        for line in self.lines:
            line.set_chosen(line.key == row.key)

    def _lay_out(self) -> None:
        self.more_button = lead_button(self.tr("Show more"), "down")
        self.more_button.clicked.connect(lambda: self._add(_STEP))
        self._themes = ScrollPage()
        self._column = self._themes.body
        self._column.setContentsMargins(0, 0, ITEM_GAP, ITEM_GAP)
        self._column.setSpacing(ITEM_GAP)
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        months = QHBoxLayout()
        months.setContentsMargins(CARD_MARGIN, 0, CARD_MARGIN + ITEM_GAP, 0)
        months.addWidget(QWidget(), _NAME_PART)
        months.addWidget(EnergyMonths(), _LINE_PART)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addLayout(months)
        column.addWidget(self._themes, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self.said)
        self._split.setSizes([640, 400])
        self._split.hide()
        self.empty.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(ITEM_GAP)
        page.addWidget(self.progress)
        page.addWidget(self.empty, 1)
        page.addWidget(self._split, 1)


class ThemeLine(Card):
    """One theme: its words, where its energy goes, and its weeks."""

    def __init__(self, row: ThemeRow, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = row.key
        self.body.setContentsMargins(CARD_MARGIN, ITEM_GAP, CARD_MARGIN, ITEM_GAP)
        name = theme_words(row.words)
        self.name = Text(name, Role.STRONG)
        people = self.tr("%n people", "", row.people)
        about = f"{direction_name(row.direction)} · {people}"
        self.about = Text(about, Role.SOFT)
        words = QVBoxLayout()
        words.setSpacing(LABEL_GAP)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.about)
        words.addStretch(1)
        self.line = EnergyLine()
        self.line.show_weeks(row.weeks, most, row.direction)
        across = QHBoxLayout()
        across.addLayout(words, _NAME_PART)
        across.addWidget(self.line, _LINE_PART)
        self.body.addLayout(across)
        self.make_pressable(f"{name}. {about}")

    def set_chosen(self, chosen: bool) -> None:
        """Show whether what was said about it is shown."""
        set_surface(self, "note" if chosen else "card")


def theme_words(words: Sequence[str]) -> str:
    """Return the words of a theme as its name."""
    name = ", ".join(words)
    return name[:1].upper() + name[1:]
