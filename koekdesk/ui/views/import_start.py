# SPDX-License-Identifier: MIT
"""Where bringing in a spreadsheet begins: choose a file or drop it here, and what will happen."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, limited
from koekdesk.ui.widgets.text import IconLabel, LongText


class StartView(ScrollPage):
    """Says in a few words what happens, and asks for a file."""

    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = main_button(self.tr("Choose a spreadsheet"), "folder")
        self.choose.clicked.connect(self.file_requested)
        self.error = LongText("", colour="rose")
        self.error.hide()
        self.body.addWidget(
            PageHeader(
                self.tr("Bring in a spreadsheet"),
                self.tr("The list you have now, in people's own words."),
            )
        )
        card = Card()
        for icon, words in (
            ("search", self.tr("First you look at what we read, and correct it where needed.")),
            ("check", self.tr("Nothing changes in the register until you say so.")),
            ("undo", self.tr("It is one step: Undo takes all of it back.")),
            ("no", self.tr("Who said no stays out. Who was not asked yet is never suggested.")),
        ):
            card.body.addLayout(_line(icon, words))
        card.body.addSpacing(ITEM_GAP)
        card.body.addWidget(flow_row(self.choose))
        drop = self.tr("Or drop the file here: .xlsx or .csv, from any spreadsheet program.")
        card.body.addLayout(limited(LongText(drop, Role.SOFT)))
        self.body.addLayout(limited(self.error))
        self.body.addWidget(card)
        self.body.setSpacing(GROUP_GAP)

    def show_error(self, words: str) -> None:
        """Say why a file could not be read; nothing takes it away."""
        self.error.show_text(words)
        self.error.setVisible(bool(words))


def dropped_file(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """Return the one file that is held above the page."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


def _line(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(ITEM_GAP * 2)
    row.addWidget(IconLabel(icon, "teal"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(limited(LongText(words)), 1)
    return row
