# SPDX-License-Identifier: MIT
"""A few lines under a heading, each with its next step at hand; the rest opens when asked."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, LABEL_GAP, Role, set_role
from koekdesk.ui.widgets.buttons import lead_button, plain_button
from koekdesk.ui.widgets.card import Card, hairline
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.text import QuoteLabel, Text, hug

#: So many lines are shown until more are asked for.
SHOWN = 3
#: In a line of fewer characters the button stands below the words.
_NARROW = 52
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class DayLine:
    """One thing for today, in words; ``row`` is what it is about."""

    key: Hashable
    title: str
    below: str  # soft: since when, how far
    quote: str  # what somebody said
    next: str  # the one thing to do now
    button: str
    icon: str
    row: Any


class DaySection(Card):
    """Shows some lines; known ones are kept while the others change."""

    #: The next step of a line: its row.
    step_chosen = Signal(object)
    #: What a line is about: its row.
    title_chosen = Signal(object)

    def __init__(self, heading: str, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self.heading = Text(heading, Role.HEADING)
        self.why = Text(why, Role.SOFT)
        if not why:
            self.why.hide()
        self._lines: tuple[DayLine, ...] = ()
        self._open = False
        self.column = KeyedColumn(self._make, _fill, CARD_MARGIN)
        self.more_button = lead_button("", "down")
        self.more_button.clicked.connect(self._toggle)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.why)
        self.body.addWidget(self.column)
        self.body.addWidget(flow_row(self.more_button))
        self.hide()

    def lines(self) -> tuple[DayLine, ...]:
        """Return everything there is, also what is not open."""
        return self._lines

    def show_lines(self, lines: Sequence[DayLine]) -> None:
        """Show these; without any the section is not there."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._show()
        self.setVisible(bool(lines))

    def _toggle(self) -> None:
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        shown = self._lines if self._open else self._lines[:SHOWN]
        self.column.sync([(line.key, line) for line in shown])
        rest = len(self._lines) - SHOWN
        words = self.tr("Fewer") if self._open else self.tr("%n more", "", max(rest, 0))
        self.more_button.setText(words)
        self.more_button.setAccessibleName(f"{self.heading.accessibleName()}: {words}")
        self.more_button.setVisible(rest > 0)

    def _make(self, _line: DayLine) -> QWidget:
        view = DayLineView()
        view.step_chosen.connect(self.step_chosen)
        view.title_chosen.connect(self.title_chosen)
        return view


class DayLineView(QWidget):
    """A title, what was said, and the next step with its button."""

    step_chosen = Signal(object)
    title_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: DayLine | None = None
        self.title = NameLink("", longest=_LONGEST)
        set_role(self.title, Role.STRONG)
        self.title.clicked.connect(lambda: self._line and self.title_chosen.emit(self._line.row))
        self.below, self.next = Text("", Role.SOFT), Text("")
        self.quote = QuoteLabel("")
        self.button = plain_button("")
        self.button.clicked.connect(lambda: self._line and self.step_chosen.emit(self._line.row))
        words = QVBoxLayout()
        words.setSpacing(LABEL_GAP)
        for widget in (self.title, self.below, self.quote, self.next):
            words.addWidget(widget)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(ITEM_GAP * 2)
        self._beside.addLayout(words, 1)
        self._beside.addWidget(
            self.button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CARD_MARGIN)
        column.addWidget(hairline())
        column.addLayout(self._beside)
        hug(self)

    def show_line(self, line: DayLine) -> None:
        """Show one thing for today."""
        self._line = line
        self.title.show_name(line.title)
        self.title.setAccessibleName(line.title)
        self.quote.set_quote(line.quote)
        self.quote.setVisible(bool(line.quote))
        for label, words in ((self.below, line.below), (self.next, line.next)):
            label.show_text(words)
            label.setVisible(bool(words))
        self.button.setText(line.button.replace("&", "&&"))
        self.button.setAccessibleName(f"{line.button}: {line.title}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        way = QBoxLayout.Direction
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        self._beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        super().resizeEvent(event)


def _fill(view: DayLineView, line: DayLine) -> None:
    view.show_line(line)
