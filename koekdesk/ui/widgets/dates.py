# SPDX-License-Identifier: MIT
"""A field for a day, with a calendar to point at."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget


def date_field(name: str, day: date, parent: QWidget | None = None) -> QDateEdit:
    """Return a field that holds a day; its name is read aloud."""
    field = QDateEdit(QDate(day.year, day.month, day.day), parent)
    field.setCalendarPopup(True)
    field.setDisplayFormat("d MMMM yyyy")
    field.setAccessibleName(name)
    return field


def chosen_day(field: QDateEdit) -> date:
    """Return the day in the field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())
