# SPDX-License-Identifier: MIT
"""One side from which people are not there: a heading, one line, and a calm list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from koekdesk.matching.missing import Side
from koekdesk.services.missing import AbsenceRow
from koekdesk.texts import side_line, side_name
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.missing_absent import STEP, FoldedPeople, PeopleView
from koekdesk.ui.widgets.buttons import lead_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, Text

#: Sides with one list for each street, language or group of acquaintances.
_SEVERAL = frozenset({Side.PART, Side.STREET, Side.LANGUAGE})


class SideCard(Card):
    """Everybody who is not there from one side."""

    #: A name was chosen: a UUID.
    person_chosen = Signal(object)

    def __init__(self, rows: Sequence[AbsenceRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        first = rows[0]
        self.side = first.side
        self.folded: list[FoldedPeople] = []
        self.people: PeopleView | None = None
        self._waiting = list(rows)
        self.setAccessibleName(side_name(first.side))
        self.body.setSpacing(ITEM_GAP)
        self.body.addWidget(Text(side_name(first.side), Role.HEADING))
        line = LongText(side_line(first.side, first.dayparts), Role.SOFT)
        self.body.addLayout(limited(line))
        self.body.addSpacing(ITEM_GAP)
        if first.side in _SEVERAL:
            self.more_button = lead_button(self.tr("Show more"), "down")
            self.more_button.clicked.connect(self._show_more)
            self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
            self._add()
        else:
            self.people = PeopleView(first)
            self.people.person_chosen.connect(self.person_chosen)
            self.body.addWidget(self.people)

    def _show_more(self) -> None:
        at = len(self.folded)
        self._add()
        self.folded[at].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        now, self._waiting = self._waiting[:STEP], self._waiting[STEP:]
        for row in now:
            folded = FoldedPeople(row)
            folded.person_chosen.connect(self.person_chosen)
            self.folded.append(folded)
            self.body.insertWidget(self.body.indexOf(self.more_button), folded)
        self.more_button.setVisible(bool(self._waiting))
