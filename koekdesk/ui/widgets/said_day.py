# SPDX-License-Identifier: MIT
"""A day chosen by a word, or by a date when no word fits."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.widgets.dates import chosen_day, date_field
from koekdesk.ui.widgets.said_chips import SaidChips


class SaidDay(QWidget):
    """Words for the usual days; "another day" opens a date."""

    changed = Signal()

    def __init__(
        self, name: str, words: Sequence[tuple[str, date | None]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days: list[date | None] = []
        self._chips = SaidChips(name, [word for word, _ in words], self.tr("Another day"))
        self._date = date_field(name, date.today())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addWidget(self._chips, 1)
        row.addWidget(self._date)
        self._chips.changed.connect(self._show)
        self._date.dateChanged.connect(self.changed)
        self._date.hide()
        self.set_days([day for _, day in words])

    def set_days(self, days: Sequence[date | None], latest: date | None = None) -> None:
        """Give the words their days anew, as the calendar moves on, and perhaps a latest day."""
        self._days = list(days)
        if latest is not None:
            self._date.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self.choose(self._days[0])

    def chosen(self) -> date | None:
        """Return the day."""
        at = self._chips.chosen()
        return self._days[at] if at < len(self._days) else chosen_day(self._date)

    def choose(self, day: date | None) -> None:
        """Show a day, by its word when it has one."""
        if day in self._days:
            self._chips.choose(self._days.index(day))
        elif day is not None:
            self._date.setDate(QDate(day.year, day.month, day.day))
            self._chips.choose(len(self._days))

    def _show(self) -> None:
        other = self._chips.chosen() == len(self._days)
        self._date.setVisible(other)
        self.changed.emit()

    def chips(self) -> list[QPushButton]:
        """Return the buttons with the words."""
        return self._chips.buttons()
