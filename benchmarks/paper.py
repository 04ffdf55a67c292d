# SPDX-License-Identifier: MIT
"""Paper: a hundred cards, and a handover of a full neighbourhood, as PDF."""

import os
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from koekdesk.printing.cards import page_layout, write_cards_pdf
from koekdesk.printing.faces import face_of_connection
from koekdesk.printing.handover import handover_document
from koekdesk.printing.market_cards import market_faces, paint_market
from koekdesk.printing.pages import write_document_pdf
from koekdesk.printing.pdf import write_pdf
from koekdesk.register.database import open_register
from koekdesk.services.connections import list_connections
from koekdesk.services.handing_over import read_handover
from koekdesk.services.registers import new_demo
from koekdesk.services.wall import read_market_set

Row = tuple[str, str, str, str]


def rows() -> list[Row]:
    """Return how long paper takes, written whole."""
    app = QGuiApplication.instance() or QGuiApplication([])
    folder = Path(tempfile.mkdtemp())
    register = open_register(new_demo(folder, date.today()))
    with register.sessions() as session:
        told = [face_of_connection(row, "1014") for row in list_connections(session)]
        hundred = (told * 100)[:100]
        start = time.perf_counter()
        write_cards_pdf(folder / "c.pdf", hundred)
        talking = time.perf_counter() - start
        market = read_market_set(session)
        faces = market_faces((*market.gifts, *market.wishes))[:100]
        start = time.perf_counter()
        write_pdf(
            folder / "m.pdf", page_layout(), "cards", lambda device: paint_market(device, faces)
        )
        cards = time.perf_counter() - start
        start = time.perf_counter()
        document = handover_document(read_handover(session, (), date.today()))
        write_document_pdf(folder / "h.pdf", document)
        handed = time.perf_counter() - start
    register.close()
    del app
    return [
        (f"print {len(hundred)} conversation cards", f"{talking:.2f} s", "", "≤ 3 s"),
        (f"print {len(faces)} market cards", f"{cards:.2f} s", "", "≤ 3 s"),
        ("handover of the demo, read and written", f"{handed:.2f} s", "", "≤ 3 s"),
    ]
