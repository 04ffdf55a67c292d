# SPDX-License-Identifier: MIT
"""The parts of an answer: who, what they said and how it met the theme; places and what goes on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from koekdesk.matching.snapshot import UndertakingKind
from koekdesk.services.asking import FoundRow, NotThereRow, SpotRow
from koekdesk.services.missing import UnderWayRow
from koekdesk.services.suggestions import ReasonRow
from koekdesk.texts import isolate, join_words, met_sentence
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.buttons import lead_button
from koekdesk.ui.widgets.card import Card, hairline
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.kinds import KindChip
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, QuoteLabel, Text, hug

translate = QCoreApplication.translate

#: Why somebody who is not in it yet comes to mind: so many sentences at most.
_MOST_REASONS = 2
#: Shown of each part at first.
_FIRST = 3


class Entry(QWidget):
    """One answer: a name that leads somewhere, words below it, and how it met the theme."""

    #: The name was chosen.
    chosen = Signal()

    def __init__(self, name: str, beside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = NameLink(name)
        self.name.clicked.connect(self.chosen)
        self.column = TopLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(LABEL_GAP)
        first = flow_row(self.name, Text(beside, Role.SOFT)) if beside else self.name
        self.column.addWidget(first)
        hug(self)

    def add_line(self, sentence: str) -> None:
        """Add a soft sentence; nothing when it is empty."""
        if sentence:
            self.column.addLayout(limited(LongText(sentence, Role.SOFT)))


class Section(Card):
    """One part of an answer under its own heading; the first few, and the others when asked."""

    def __init__(self, heading: str, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.entries = tuple(entries)
        self.setAccessibleName(heading)
        self.body.setSpacing(ITEM_GAP + LABEL_GAP)
        self.body.addWidget(Text(heading, Role.STRONG, "caramel"))
        self._waiting: list[QWidget] = []
        first = len(self.entries) if len(self.entries) <= _FIRST + 1 else _FIRST
        for at, entry in enumerate(self.entries):
            parts = (hairline(), entry) if at else (entry,)
            for part in parts:
                self.body.addWidget(part)
                if at >= first:
                    part.hide()
                    self._waiting.append(part)
        self.more_button = lead_button(self.tr("Show more"), "down")
        self.more_button.setAccessibleName(f"{self.more_button.text()}: {heading}")
        self.more_button.setVisible(bool(self._waiting))
        self.more_button.clicked.connect(self._show_more)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_more(self) -> None:
        for part in self._waiting:
            part.show()
        self._waiting = []
        self.entries[_FIRST].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.more_button.hide()


def found_entry(row: FoundRow, go: Callable[[], None]) -> Entry:
    """Return somebody with their words and the first reason."""
    entry = Entry(row.person.called, row.person.street)
    entry.chosen.connect(go)
    entry.column.addWidget(QuoteLabel(row.quote.text))
    how = QHBoxLayout()
    how.setSpacing(ITEM_GAP * 2)
    how.addWidget(KindChip(row.quote.kind), 0, Qt.AlignmentFlag.AlignTop)
    how.addWidget(Text(next(filter(None, map(_met, row.reasons)), ""), Role.SOFT), 1)
    entry.column.addLayout(how)
    return entry


def spot_entry(row: SpotRow, go: Callable[[], None]) -> Entry:
    """Return a place or a group, and how it met the theme."""
    entry = Entry(row.name)
    entry.chosen.connect(go)
    entry.add_line(next(filter(None, map(_met, row.reasons)), ""))
    return entry


def going_entry(row: UnderWayRow, go: Callable[[], None]) -> Entry:
    """Return what touches the theme already, and who is in it."""
    names = join_words([isolate(name) for name in row.names])
    entry = Entry(row.title or names)
    entry.chosen.connect(go)
    if row.kind is UndertakingKind.CONNECTION:
        entry.add_line(translate("Asking", "A connection that is under way."))
    elif row.names:
        entry.add_line(translate("Asking", "An initiative of {names}.").format(names=names))
    return entry


def not_there_entry(row: NotThereRow, go: Callable[[], None]) -> Entry:
    """Return somebody who is not in it yet, why to think of them and who could invite them."""
    entry = Entry(row.person.called, row.person.street)
    entry.chosen.connect(go)
    sentences = [sentence for sentence in map(_met, row.reasons) if sentence]
    inviting = [_met(reason) for reason in row.reasons if reason.code == "inviter"]
    for sentence in dict.fromkeys([*sentences[:_MOST_REASONS], *inviting[:1]]):
        entry.add_line(sentence)
    return entry


def _met(reason: ReasonRow) -> str:
    return met_sentence(
        reason.code, reason.names, reason.quotes, reason.words, reason.amount, reason.where
    )
