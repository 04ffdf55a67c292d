# SPDX-License-Identifier: MIT
"""Which suggestions to show: what kind, with whom, in which street, when."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from operator import and_

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.listening.folding import fold_loose
from koekdesk.services.suggestions import ShareRow, SuggestionRow
from koekdesk.texts import format_dayparts, suggestion_kind_name
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.search import SearchField
from koekdesk.ui.widgets.text import plain_tip
from koekdesk.vocabulary import ALL_DAYPARTS, Day, PartOfDay, SuggestionKind, daypart_mask


class Filter(StrEnum):
    """One thing that can be chosen, and let go."""

    KIND = "kind"
    TYPED = "typed"
    STREET = "street"
    TIMES = "times"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A choice from the suggestions; everything when nothing is chosen."""

    kind: SuggestionKind | None = None
    typed: str = ""
    street: str = ""
    times: int = 0  # mask of dayparts: together in one of these

    def filter(self, rows: Iterable[SuggestionRow]) -> list[SuggestionRow]:
        """Return the rows that fit, in their own order."""
        parts = fold_loose(self.typed).split()
        return [row for row in rows if self._fits(row, parts)]

    def chosen(self) -> list[Filter]:
        """Return which filters are in use."""
        nothing = Wanted()
        return [one for one in Filter if getattr(self, one) != getattr(nothing, one)]

    def without(self, one: Filter) -> "Wanted":
        """Return the same choice with one filter let go."""
        return replace(self, **{one.value: getattr(Wanted(), one)})

    def loosened(self, rows: Iterable[SuggestionRow]) -> dict[Filter, int]:
        """Return how many rows letting go of one filter alone would give, where it gives any."""
        rows = list(rows)
        counts = {one: len(self.without(one).filter(rows)) for one in self.chosen()}
        return {one: count for one, count in counts.items() if count}

    def _fits(self, row: SuggestionRow, parts: list[str]) -> bool:
        if self.kind is not None and row.kind is not self.kind:
            return False
        if self.street and all(share.street != self.street for share in row.shares):
            return False
        if self.times and not _free_together(row.shares) & self.times:
            return False
        return not parts or any(_named(share.called, parts) for share in row.shares)


class SuggestionFilters(QWidget):
    """The choice in words, above the cards."""

    #: Another choice was made.
    changed = Signal()
    #: The user wants to go on to the cards.
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: SuggestionKind | None = None
        self._streets: tuple[str, ...] = ()
        self.search = SearchField(self.tr("With whom?"))
        self.search.searched.connect(lambda _typed: self._tell())
        self.search.list_requested.connect(self.list_requested)
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 24)
        self.street = ChoiceButton(self.tr("Street"), self._street_choices)
        self.times = ChoiceButton(self.tr("When"), self._time_choices)
        for button, nothing in ((self.street, ""), (self.times, 0)):
            button.set_choice(nothing)
            button.choice_made.connect(lambda _choice: self._tell())
        self.kinds: dict[SuggestionKind | None, QPushButton] = {
            kind: self._kind_button(kind) for kind in (None, *_KINDS)
        }
        self._show_kind()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(flow_row(*self.kinds.values(), self.search, self.street, self.times))

    def wanted(self) -> Wanted:
        """Return what is chosen."""
        typed = self.search.text().strip()
        return Wanted(self._kind, typed, self.street.choice(), self.times.choice())

    def words(self, one: Filter) -> str:
        """Return what is chosen in one filter, as it reads."""
        kind = suggestion_kind_name(self._kind) if self._kind else ""
        return {
            Filter.KIND: kind,
            Filter.TYPED: self.search.text().strip(),
            Filter.STREET: self.street.choice(),
            Filter.TIMES: format_dayparts(self.times.choice()),
        }[one]

    def set_streets(self, streets: Iterable[str]) -> None:
        """Offer these streets; one that is no longer there lets go."""
        self._streets = tuple(sorted(set(streets) - {""}, key=str.casefold))
        if self.street.choice() not in self._streets:
            self.street.set_choice("")
        self.street.setVisible(len(self._streets) > 1)
        self._show_kind()

    def clear(self) -> None:
        """Show everything again."""
        self._let_go(*Filter)

    def loosen(self, one: Filter) -> None:
        """Let go of one filter."""
        self._let_go(one)

    def choose(self, wanted: Wanted) -> None:
        """Make this choice; what is typed is not part of it."""
        self._kind = wanted.kind
        self.street.set_choice(wanted.street)
        self.times.set_choice(wanted.times)
        self._tell()

    def choose_kind(self, kind: SuggestionKind | None) -> None:
        """Show only this kind, or all of them."""
        self._kind = kind
        self._tell()

    def _let_go(self, *filters: Filter) -> None:
        self.blockSignals(True)
        if Filter.KIND in filters:
            self.choose_kind(None)
        if Filter.TYPED in filters:
            self.search.clear()
        if Filter.STREET in filters:
            self.street.set_choice("")
        if Filter.TIMES in filters:
            self.times.set_choice(0)
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self._show_kind()
        self.changed.emit()

    def _kind_button(self, kind: SuggestionKind | None) -> QPushButton:
        words = self.tr("everything") if kind is None else suggestion_kind_name(kind)
        button = QPushButton(words)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAccessibleName(words)
        tip = self.tr("Lets go of every choice") if kind is None else ""
        button.setToolTip(plain_tip(tip))
        button.clicked.connect(lambda: self.choose_kind(kind) if kind else self.clear())
        return button

    def _show_kind(self) -> None:
        """Show which kind is chosen; everything only when nothing else is chosen either."""
        for kind, button in self.kinds.items():
            button.setChecked(kind is self._kind if kind else not self.wanted().chosen())

    def _street_choices(self) -> list[tuple[str, str]]:
        return [("", self.tr("All streets")), *((street, street) for street in self._streets)]

    def _time_choices(self) -> list[tuple[int, str]]:
        return [(0, self.tr("Any time")), *((mask, format_dayparts(mask)) for mask in _TIMES)]


#: Doing together comes before doing for (R5).
_KINDS = (
    SuggestionKind.CIRCLE,
    SuggestionKind.EXCHANGE,
    SuggestionKind.SHARED,
    SuggestionKind.PAIR,
    SuggestionKind.SURPRISE,
)
#: Parts of the day, the weekend, and each day.
_TIMES = (
    *(daypart_mask((day, part) for day in Day) for part in PartOfDay),
    daypart_mask((day, part) for day in (Day.SAT, Day.SUN) for part in PartOfDay),
    *(daypart_mask((day, part) for part in PartOfDay) for day in Day),
)


def _free_together(shares: Iterable[ShareRow]) -> int:
    """Return when all who said when they are free can; nothing when nobody said."""
    said = [share.dayparts for share in shares if share.dayparts]
    return reduce(and_, said, ALL_DAYPARTS) if said else 0


def _named(called: str, parts: list[str]) -> bool:
    name = fold_loose(called)
    return all(part in name for part in parts)
