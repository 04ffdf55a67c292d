# SPDX-License-Identifier: MIT
"""Shows cards as they will lie on paper, and prints them or saves them as a PDF."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from koekdesk.printing.cards import page_layout, paint_cards, sheet_count
from koekdesk.printing.faces import CardFace
from koekdesk.printing.pdf import PrintJob
from koekdesk.ui.dialogs.print_preview import PrintDialog, PrintOutcome

translate = QCoreApplication.translate

__all__ = ["PrintCardsDialog", "PrintOutcome", "ask_print"]


class PrintCardsDialog(PrintDialog):
    """A preview of sheets of cards; whoever asked keeps the cards."""

    def __init__(self, faces: Sequence[CardFace], parent: QWidget | None = None) -> None:
        faces = tuple(faces)
        job = PrintJob(
            title=translate("PrintCardsDialog", "Print cards"),
            heading="",
            advice=translate(
                "PrintCardsDialog", "A4, four cards on a sheet. Cut along the marks, twice."
            ),
            name=translate("PrintCardsDialog", "Conversation cards"),
            file_name=translate("PrintCardsDialog", "conversation cards"),
            layout=page_layout(),
            sheets=sheet_count(len(faces)),
            paint=lambda device: paint_cards(device, faces),
        )
        super().__init__(job, parent)
        self.heading.show_text(self.tr("%n cards", None, len(faces)))

    @classmethod
    def ask(cls, parent: QWidget | None, faces: Sequence[CardFace]) -> PrintOutcome | None:
        """Return where the cards went, or None when nothing was printed or saved."""
        return cls(faces, parent).outcome_of()


def ask_print(parent: QWidget | None, paper: PrintJob | Sequence[CardFace]) -> PrintOutcome | None:
    """Show cards or anything else for on paper; return where it went, or None."""
    if isinstance(paper, PrintJob):
        return PrintDialog(paper, parent).outcome_of()
    return PrintCardsDialog.ask(parent, paper)
