# SPDX-License-Identifier: MIT
"""A person's own page as paper to look at, and as files to take along."""

import json
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from koekdesk.printing.html import to_html
from koekdesk.printing.own_page import own_page_document
from koekdesk.printing.pages import document_job
from koekdesk.printing.pdf import FileForm, PrintJob
from koekdesk.services.own_page import own_page_values, read_own_page
from koekdesk.services.preferences import read_preferences
from koekdesk.ui.desk import Desk

translate = QCoreApplication.translate


def own_page_job(desk: Desk, person_id: UUID, today: date) -> PrintJob:
    """Return everything kept about a person, to print, to read and to take along."""
    page = desk.read(read_own_page, person_id, today)
    preferences = desk.read(read_preferences)
    whole = own_page_document(page, preferences, whole=True)
    values = json.dumps(own_page_values(page), ensure_ascii=False, indent=1)
    forms = (
        FileForm(translate("OwnPage", "Keep to read…"), "html", lambda: to_html(whole).encode()),
        FileForm(translate("OwnPage", "Keep as data…"), "json", lambda: f"{values}\n".encode()),
    )
    advice = translate(
        "OwnPage", "Read it together. What is crossed out or written beside it you change here."
    )
    return document_job(own_page_document(page, preferences), advice, forms)
