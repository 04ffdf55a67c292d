# SPDX-License-Identifier: MIT
"""Which suggestions to show: what kind, with whom, in which street."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.listening.folding import fold_loose
from koekdesk.services.suggestions import SuggestionRow
from koekdesk.texts import suggestion_kind_name
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.search import SearchField
from koekdesk.vocabulary import SuggestionKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """A choice from the suggestions; everything when nothing is chosen."""

    kind: SuggestionKind | None = None
    typed: str = ""
    street: str = ""

    def filter(self, rows: Iterable[SuggestionRow]) -> list[SuggestionRow]:
        """Return the rows that fit, in their own order."""
        parts = fold_loose(self.typed).split()
        return [row for row in rows if self._fits(row, parts)]

    def _fits(self, row: SuggestionRow, parts: list[str]) -> bool:
        if self.kind is not None and row.kind is not self.kind:
            return False
        if self.street and all(share.street != self.street for share in row.shares):
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
        self.search.searched.connect(lambda _typed: self.changed.emit())
        self.search.list_requested.connect(self.list_requested)
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 24)
        self.street = ChoiceButton(self.tr("Street"), self._street_choices)
        self.street.set_choice("")
        self.street.choice_made.connect(lambda _street: self.changed.emit())
        self.kinds: dict[SuggestionKind | None, QPushButton] = {
            kind: self._kind_button(kind) for kind in (None, *_KINDS)
        }
        self._show_kind()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addWidget(flow_row(*self.kinds.values(), self.search, self.street))

    def wanted(self) -> Wanted:
        """Return what is chosen."""
        return Wanted(self._kind, self.search.text().strip(), self.street.choice())

    def set_streets(self, streets: Iterable[str]) -> None:
        """Offer these streets; one that is no longer there lets go."""
        self._streets = tuple(sorted(set(streets) - {""}, key=str.casefold))
        if self.street.choice() not in self._streets:
            self.street.set_choice("")
        self.street.setVisible(len(self._streets) > 1)

    def clear(self) -> None:
        """Show everything again."""
        self._kind = None
        self._show_kind()
        self.search.clear()
        self.street.set_choice("")
        self.changed.emit()

    def choose_kind(self, kind: SuggestionKind | None) -> None:
        """Show only this kind, or all of them."""
        self._kind = kind
        self._show_kind()
        self.changed.emit()

    def _kind_button(self, kind: SuggestionKind | None) -> QPushButton:
        words = self.tr("everything") if kind is None else suggestion_kind_name(kind)
        button = QPushButton(words)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.choose_kind(kind))
        return button

    def _show_kind(self) -> None:
        for kind, button in self.kinds.items():
            button.setChecked(kind is self._kind)

    def _street_choices(self) -> list[tuple[str, str]]:
        return [("", self.tr("All streets")), *((street, street) for street in self._streets)]


#: Doing together comes before doing for (R5).
_KINDS = (
    SuggestionKind.CIRCLE,
    SuggestionKind.EXCHANGE,
    SuggestionKind.SHARED,
    SuggestionKind.PAIR,
)


def _named(called: str, parts: list[str]) -> bool:
    name = fold_loose(called)
    return all(part in name for part in parts)
