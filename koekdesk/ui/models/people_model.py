# SPDX-License-Identifier: MIT
"""The list of people as Qt sees it: rows come in whole, so ten thousand show at once."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from koekdesk.services.consents import notice_of
from koekdesk.services.people import PersonRow
from koekdesk.texts import ago, counts
from koekdesk.vocabulary import Role

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole.value + 1

#: Longer ago than this is "long not spoken".
LONG = timedelta(days=90)


class PeopleFilter(StrEnum):
    """Which people the list shows."""

    EVERYONE = "everyone"
    NO_GIFT = "no_gift"
    NO_WISH = "no_wish"
    NO_CONSENT = "no_consent"
    ASK_AGAIN = "ask_again"
    LONG_QUIET = "long_quiet"


class PersonEntry(NamedTuple):
    """One row of the list: a person, and their words that answered the search."""

    row: PersonRow
    said: str = ""


def passes(row: PersonRow, chosen: PeopleFilter, today: date) -> bool:
    """Tell whether a person belongs to what the list shows."""
    match chosen:
        case PeopleFilter.NO_GIFT:
            return row.gifts == 0 and row.role is Role.RESIDENT
        case PeopleFilter.NO_WISH:
            return row.wishes == 0 and row.role is Role.RESIDENT
        case PeopleFilter.NO_CONSENT:
            return not row.suggestible
        case PeopleFilter.ASK_AGAIN:
            return notice_of(row.ask_on, today) is not None
        case PeopleFilter.LONG_QUIET:
            return row.last_spoken is None or today - row.last_spoken > LONG
    return True


def entries(
    people: Sequence[PersonRow], chosen: PeopleFilter, today: date
) -> tuple[PersonEntry, ...]:
    """Return everybody the filter lets through, in the order of the list."""
    return tuple(PersonEntry(row) for row in people if passes(row, chosen, today))


def found_entries(
    people: Sequence[PersonRow | None],
    found: Iterable[tuple[int, str]],
    chosen: PeopleFilter,
    today: date,
) -> Sequence[PersonEntry]:
    """Return who answers a search, best first; somebody removed meanwhile is left out."""
    everyone = chosen is PeopleFilter.EVERYONE
    return [
        PersonEntry(row, said)
        for place, said in found
        if (row := people[place]) is not None and (everyone or passes(row, chosen, today))
    ]


def soft_line(row: PersonRow, today: date) -> str:
    """Return the line under a name: street, gifts and wishes, last spoken."""
    if row.gifts is None:  # a moment later it is known
        return row.street
    gifts = counts.gifts(row.gifts) if row.gifts else ""
    wishes = counts.wishes(row.wishes) if row.wishes else ""
    spoken = ago(row.last_spoken, today) if row.last_spoken else _not_spoken()
    words = ", ".join(part for part in (gifts, wishes) if part)
    return " · ".join(part for part in (row.street, words, spoken) if part)


def _not_spoken() -> str:
    return QCoreApplication.translate("People", "not spoken yet")


class PeopleModel(QAbstractListModel):
    """The people the list shows now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[PersonEntry] = ()
        self.today = date.today()

    def show(self, shown: Sequence[PersonEntry], today: date) -> None:
        """Show these people; the same ones in the same order are only painted anew."""
        if shown and _same_people(shown, self._entries):
            self._entries, self.today = shown, today
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._entries, self.today = shown, today
        self.endResetModel()

    def entry(self, at: int) -> PersonEntry:
        """Return one row."""
        return self._entries[at]

    def index_of(self, person_id: UUID | None) -> QModelIndex:
        """Return where somebody stands; invalid when they are not in the list."""
        key = person_id.int if person_id else -1  # comparing numbers is quicker
        found = (at for at, entry in enumerate(self._entries) if entry.row.id.int == key)
        at = next(found, None)
        return QModelIndex() if at is None else self.index(at)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.row.called
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.row.called}, {entry.said or soft_line(entry.row, self.today)}"
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == ID_ROLE:
                return entry.row.id
        return None


def _same_people(one: Sequence[PersonEntry], other: Sequence[PersonEntry]) -> bool:
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(a.row.id.int == b.row.id.int for a, b in pairs)
