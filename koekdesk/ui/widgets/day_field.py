# SPDX-License-Identifier: MIT
"""A day, typed or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget


class DayField(QDateEdit):
    """Tells a day once it was meant, not at every key; scrolling over it changes nothing."""

    #: Another day was chosen (date).
    day_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = date.today()
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("d MMM yyyy")
        self.editingFinished.connect(self._finish)
        self.calendarWidget().clicked.connect(self._finish)
        self.calendarWidget().activated.connect(self._finish)
        self.show_day(self._day)

    def day(self) -> date:
        """Return the day that stands in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day, without telling anybody."""
        self._day = day
        if self.day() != day:
            self.setDate(QDate(day.year, day.month, day.day))

    def half_done(self) -> str | None:
        """Return a day that was typed and not told yet."""
        return self.day().isoformat() if self.day() != self._day else None

    def resume(self, day: str) -> None:
        """Go on with a day that was typed."""
        self.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _finish(self) -> None:
        if self.day() != self._day:
            self._day = self.day()
            self.day_chosen.emit(self._day)
