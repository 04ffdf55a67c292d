# SPDX-License-Identifier: MIT
"""Every sheet on its way to a preview: what the register holds now, as something to print."""

import json
from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from koekdesk.printing.gathering_sheet import gathering_document
from koekdesk.printing.handover import handover_document
from koekdesk.printing.html import to_html
from koekdesk.printing.market_cards import market_job
from koekdesk.printing.memory_aid import Aid, memory_aid_job
from koekdesk.printing.pages import document_job
from koekdesk.printing.pdf import FileForm, PrintJob
from koekdesk.printing.rules_poster import rules_poster
from koekdesk.printing.walking_sheet import how_to_walk, walking_document
from koekdesk.printing.wall_poster import wall_poster
from koekdesk.services.gathering_sheets import read_gathering_sheet
from koekdesk.services.handing_over import Handover, read_handover
from koekdesk.services.handover_data import handover_values
from koekdesk.services.missing import AbsenceRow
from koekdesk.services.walking import read_walking_sheet
from koekdesk.services.wall import read_market_set, read_wall
from koekdesk.ui.desk import Desk

translate = QCoreApplication.translate


def walk(desk: Desk, street: str, today: date) -> PrintJob:
    """Return the walking sheet of a street."""
    sheet = desk.read(read_walking_sheet, street, today)
    return document_job(walking_document(sheet), how_to_walk())


def gathering(
    desk: Desk, gathering_id: UUID, absences: Sequence[AbsenceRow], today: date
) -> PrintJob:
    """Return the sheet of a gathering."""
    sheet = desk.read(read_gathering_sheet, gathering_id, absences, today)
    advice = translate("PaperPage", "A4. Lay it on the table; everybody writes on it.")
    return document_job(gathering_document(sheet), advice)


def read_all(desk: Desk, connectors: Collection[UUID]) -> Handover:
    """Return everything a successor needs; a second's work for ten thousand people."""
    return desk.read(read_handover, connectors, date.today())


def hand_over(handover: Handover) -> PrintJob:
    """Return the handover, on paper, to read on a screen, and as data."""
    document = handover_document(handover)

    def data() -> bytes:
        values = json.dumps(handover_values(handover), ensure_ascii=False, indent=1)
        return f"{values}\n".encode()

    forms = (
        FileForm(
            translate("PaperPage", "Save to read…"), "html", lambda: to_html(document).encode()
        ),
        FileForm(translate("PaperPage", "Save as data…"), "json", data),
    )
    advice = translate(
        "PaperPage", "For who comes after you, and nobody else. A file is not locked: mind it."
    )
    return document_job(document, advice, forms)


def wall(desk: Desk, today: date) -> PrintJob:
    """Return the poster for the wall."""
    return wall_poster(desk.read(read_wall, today))


def market(desk: Desk) -> PrintJob:
    """Return the cards for a market of gifts and wishes."""
    return market_job(desk.read(read_market_set))


def memory_aid() -> PrintJob:
    """Return an empty memory aid for a conversation."""
    return memory_aid_job(Aid())


def ground_rules() -> PrintJob:
    """Return the poster of the twelve ground rules."""
    return rules_poster()
