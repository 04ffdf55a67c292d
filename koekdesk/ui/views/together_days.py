# SPDX-License-Identifier: MIT
"""Saves the days to come for a calendar."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from koekdesk.errors import KoekdeskError
from koekdesk.files.calendar import save_calendar
from koekdesk.services.gathering_days import list_days
from koekdesk.ui.desk import Desk
from koekdesk.ui.dialogs.files import ask_calendar

translate = QCoreApplication.translate


def save_days(parent: QWidget, desk: Desk, of: UUID | None = None, title: str = "") -> str:
    """Ask where, and save the gatherings to come; return what to say about it, or nothing."""
    days = desk.read(list_days, date.today(), of)
    if not days:
        return translate("Together", "No gathering is planned yet.")
    path = ask_calendar(parent, title)
    if path is None:
        return ""
    try:
        save_calendar(path, days)
    except KoekdeskError as error:
        desk.refused.emit(error)
        return ""
    return translate("Together", "Saved for your calendar: {name}").format(name=path.name)
