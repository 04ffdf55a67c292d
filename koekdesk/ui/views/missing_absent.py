# SPDX-License-Identifier: MIT
"""People who are not there yet, with who could invite each: a few, and more when asked."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from koekdesk.matching.snapshot import ReasonCode
from koekdesk.services.missing import AbsenceRow, AbsentRow, InvitationRow
from koekdesk.texts import (
    absence_name,
    first_words_sentence,
    invitation_sentence,
    isolate,
    join_words,
)
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, LABEL_GAP, SPACE, Role
from koekdesk.ui.widgets.buttons import lead_button
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, Text, hug

translate = QCoreApplication.translate

#: So many are shown at a time, and so many ways to invite each.
STEP, _MOST_INVITATIONS, _MOST_NAMES = 8, 2, 2


class AbsentView(QWidget):
    """Somebody who is not there yet: a name that leads to their page, and who could invite them."""

    #: The name was chosen: a UUID.
    person_chosen = Signal(object)

    def __init__(self, row: AbsentRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = NameLink(row.person.called)
        self.name.clicked.connect(lambda: self.person_chosen.emit(row.person.id))
        column = TopLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        beside = (Text(row.person.street, Role.SOFT),) if row.person.street else ()
        column.addWidget(flow_row(self.name, *beside))
        for sentence in _sentences(row):
            column.addLayout(limited(LongText(sentence, Role.SOFT)))
        hug(self)


class PeopleView(QWidget):
    """The first eight of some people, and eight more each time that is asked."""

    #: A name was chosen: a UUID.
    person_chosen = Signal(object)

    def __init__(self, row: AbsenceRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.views: list[AbsentView] = []
        self._column = TopLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ITEM_GAP * 2)
        self._people = TopLayout()
        self._people.setSpacing(ITEM_GAP * 2)
        self._column.addLayout(self._people)
        self.more_button = lead_button(self.tr("Show more"), "down")
        self.more_button.clicked.connect(self._show_more)
        self._rest = Text("", Role.SOFT)
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._rest)
        hug(self)
        self._add(STEP)

    def _show_more(self) -> None:
        at = len(self.views)
        self._add(STEP)
        self.views[at].name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, many: int) -> None:
        start = len(self.views)
        for row in self._row.shown[start : start + many]:
            view = AbsentView(row)
            view.person_chosen.connect(self.person_chosen)
            self.views.append(view)
        self._place(self.views[start:])
        left = len(self.views) < len(self._row.shown)
        rest = self._row.count - len(self._row.shown)
        self.more_button.setVisible(left)
        self._rest.setVisible(not left and rest > 0)
        self._rest.show_text(self.tr("And %n more people.", "", rest))

    def _place(self, views: Sequence[AbsentView]) -> None:
        """Put them two by two, where there is room."""
        for at in range(0, len(views), 2):
            row = QWidget()
            columns = ColumnsLayout(row, least_characters=36, gap=CARD_MARGIN)
            for view in views[at : at + 2]:
                columns.add_column(view)
            if at + 1 == len(views) and at:
                columns.add_column(QWidget())  # keeps the last one as wide as the others
            self._people.addWidget(row)


class FoldedPeople(QWidget):
    """One street, language or group of acquaintances; its people unfold when it is pressed."""

    #: A name was chosen: a UUID.
    person_chosen = Signal(object)

    def __init__(self, row: AbsenceRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.people: PeopleView | None = None
        first = row.shown[0].person.called if row.shown else ""
        name = absence_name(row.side, row.what, first)
        count = self.tr("%n people", "", row.count)
        self.button: QPushButton = lead_button(f"{name}  ·  {count}".replace("&", "&&"), "right")
        self.button.setAccessibleName(f"{name}, {count}")
        self.button.setCheckable(True)
        self.button.setEnabled(bool(row.shown))
        self.button.toggled.connect(self._fold)
        self._column = TopLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ITEM_GAP)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        hug(self)

    def _fold(self, opened: bool) -> None:
        if self.people is None:
            self.people = PeopleView(self._row)
            self.people.setContentsMargins(ITEM_GAP * 2 + LABEL_GAP, 0, 0, ITEM_GAP)
            self.people.person_chosen.connect(self.person_chosen)
            self._column.addWidget(self.people)
        self.people.setVisible(opened)


def _sentences(row: AbsentRow) -> Sequence[str]:
    """Return who could invite somebody, and what to say first."""
    nobody = translate("Missing", "As far as we know nobody here knows {name} yet. You could ring.")
    told = _ways_in(row.invitations) or [nobody.format(name=isolate(row.person.called))]
    return [*told, first_words_sentence(row.pick_up.text if row.pick_up else "")]


def _ways_in(invitations: Sequence[InvitationRow]) -> Sequence[str]:
    """Return through whom, together those who know somebody alike; a street when all else fails."""
    better = [asked for asked in invitations if asked.reason.code is not ReasonCode.NEAR]
    alike: dict[tuple[object, ...], list[InvitationRow]] = {}
    for asked in better or invitations:
        reason = asked.reason
        key = (asked.by[1:], reason.code, reason.words, reason.where)
        alike.setdefault(key, []).append(asked)
    return [_way_in(some[:_MOST_NAMES]) for some in list(alike.values())[:_MOST_INVITATIONS]]


def _way_in(alike: Sequence[InvitationRow]) -> str:
    reason = alike[0].reason
    along = join_words(alike[0].by[1:])
    names = [asked.by[0] for asked in alike]
    return invitation_sentence(names, along, reason.code, reason.words, reason.where)
