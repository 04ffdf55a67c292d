# SPDX-License-Identifier: MIT
"""A field for a day, with a calendar to point at."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget


def date_field(name: str, day: date, parent: QWidget | None = None) -> QDateEdit:
    """Return a field that holds a day; its name is read aloud."""
    field = QDateEdit(QDate(day.year, day.month, day.day), parent)
    field.setCalendarPopup(True)
    field.setDisplayFormat("d MMMM yyyy")
    field.setAccessibleName(name)
    calendar = field.calendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, QTextCharFormat())  # not in alarming red
    return field


def chosen_day(field: QDateEdit) -> date:
    """Return the day in the field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())
