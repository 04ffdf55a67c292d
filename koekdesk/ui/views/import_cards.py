# SPDX-License-Identifier: MIT
"""What somebody looks at before an import: two who may be one, words better left out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.services.import_plan import Mark, PlannedDuplicate, PlannedPerson
from koekdesk.texts.hints import hint_sentence
from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.views.import_words import likeness_words, mark_place
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.kinds import StatementLine
from koekdesk.ui.widgets.marked_text import MarkedText
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import Text, hug

_SAID = 2  # statements that help to recognise somebody


class TwoWays(QWidget):
    """A question with two answers, of which one is down."""

    #: Which was chosen: True for the first.
    chosen = Signal(bool)

    def __init__(
        self, yes: str, no: str, about: str, first: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.yes, self.no = self._button(yes, about), self._button(no, about)
        self.yes.clicked.connect(lambda: self._choose(True))
        self.no.clicked.connect(lambda: self._choose(False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow_row(self.yes, self.no))
        hug(self)
        self._show(first)

    def _button(self, words: str, about: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{about}: {words}")
        return button

    def _choose(self, first: bool) -> None:
        self._show(first)
        self.chosen.emit(first)

    def _show(self, first: bool) -> None:
        self.yes.setChecked(first)
        self.no.setChecked(not first)


class DuplicateCard(Card):
    """Two who may be one person, side by side, and why."""

    #: Whether they are one person.
    decided = Signal(bool)

    def __init__(
        self,
        duplicate: PlannedDuplicate,
        people: Sequence[PlannedPerson],
        one_person: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        one = people[duplicate.one]
        both = QWidget()
        columns = ColumnsLayout(both)
        columns.add_column(self._person(one))
        if isinstance(duplicate.other, int):
            columns.add_column(self._person(people[duplicate.other]))
        else:
            columns.add_column(self._known(duplicate))
        about = self.tr("{name} and {other}").format(name=one.full_name, other=duplicate.other_name)
        self.answer = TwoWays(self.tr("One person"), self.tr("Two people"), about, one_person)
        self.answer.chosen.connect(self.decided)
        self.body.addWidget(both)
        self.body.addWidget(Text(likeness_words(duplicate.likeness.reasons), Role.SOFT))
        self.body.addWidget(self.answer)

    def _person(self, person: PlannedPerson) -> QWidget:
        lines = [f"{person.street} {person.number}".strip(), person.phone]
        widget = _words(person.full_name, lines, self.tr("row {row}").format(row=person.row))
        for statement in person.statements[:_SAID]:
            widget.layout().addWidget(StatementLine(statement.kind, statement.text))  # pyright: ignore[reportOptionalMemberAccess]
        return widget

    def _known(self, duplicate: PlannedDuplicate) -> QWidget:
        where = self.tr("in the register already")
        return _words(duplicate.other_name, [duplicate.other_address], where)


class MarkCard(Card):
    """A text that is better left out, with why; it stays out unless somebody decides otherwise."""

    #: Whether it comes in after all.
    decided = Signal(bool)

    def __init__(self, mark: Mark, keep: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        place = self.tr("row {row}, {place}").format(row=mark.row, place=mark_place(mark.place))
        self.text = MarkedText(mark.text, [(hint.start, hint.end) for hint in mark.hints])
        self.answer = TwoWays(
            self.tr("Leave it out"), self.tr("Take it over after all"), mark.who, not keep
        )
        self.answer.chosen.connect(self._decide)
        self.body.addWidget(_words(mark.who, [], place))
        self.body.addLayout(limited(self.text))
        for hint in mark.hints:
            self.body.addLayout(limited(Text(hint_sentence(hint.code, hint.words), Role.SOFT)))
        self.body.addWidget(self.answer)
        self.text.set_faded(not keep)

    def _decide(self, leave_out: bool) -> None:
        self.text.set_faded(leave_out)
        self.decided.emit(not leave_out)


def _words(name: str, lines: Sequence[str], place: str) -> QWidget:
    widget = QWidget()
    column = TopLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(LABEL_GAP)
    column.addWidget(Text(name, Role.STRONG))
    for line in filter(None, (*lines, place)):
        column.addWidget(Text(line, Role.SOFT))
    column.addSpacing(ITEM_GAP - LABEL_GAP)
    hug(widget)
    return widget
