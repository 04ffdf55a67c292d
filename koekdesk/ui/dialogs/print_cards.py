# SPDX-License-Identifier: MIT
"""Shows cards as they will lie on paper, and prints them or saves them as a PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from koekdesk.printing.cards import AnyFace, page_layout, paint_cards, sheet_count
from koekdesk.printing.faces import CardFace
from koekdesk.printing.pdf import PrintJob
from koekdesk.printing.pocket_faces import PocketFace
from koekdesk.ui.dialogs.print_preview import PrintDialog, PrintOutcome

translate = QCoreApplication.translate

__all__ = ["CardSet", "PrintCardsDialog", "PrintOutcome", "ask_print"]


@dataclass(frozen=True)
class CardSet:
    """Cards to hand out, and what makes the same ones for one's own pocket when they are wanted."""

    faces: tuple[CardFace, ...]
    pockets: Callable[[], Sequence[PocketFace]]


class PrintCardsDialog(PrintDialog):
    """A preview of sheets of cards; whoever asked keeps the cards."""

    def __init__(self, cards: CardSet, parent: QWidget | None = None) -> None:
        super().__init__(_job(cards), parent)
        self.heading.show_text(self.tr("%n cards", None, len(cards.faces)))

    @classmethod
    def ask(cls, parent: QWidget | None, cards: CardSet) -> PrintOutcome | None:
        """Return where the cards went, or None when nothing was printed or saved."""
        return cls(cards, parent).outcome_of()


def ask_print(parent: QWidget | None, paper: PrintJob | CardSet) -> PrintOutcome | None:
    """Show cards or anything else for on paper; return where it went, or None."""
    if isinstance(paper, PrintJob):
        return PrintDialog(paper, parent).outcome_of()
    return PrintCardsDialog.ask(parent, paper)


def _job(cards: CardSet) -> PrintJob:
    """Return the cards to hand out, and with them the ones for oneself, and both."""
    pockets = cache(lambda: tuple(cards.pockets()))
    many = len(cards.faces)
    hand_out = _version(
        translate("PrintCardsDialog", "To hand out"),
        translate("PrintCardsDialog", "A4, four cards on a sheet. Cut along the marks, twice."),
        translate("PrintCardsDialog", "conversation cards"),
        many,
        lambda: cards.faces,
    )
    for_myself = _version(
        translate("PrintCardsDialog", "For myself"),
        translate(
            "PrintCardsDialog",
            "For your own pocket, not to hand out: full names, what was said when, what was "
            "answered.",
        ),
        translate("PrintCardsDialog", "cards for myself"),
        many,
        pockets,
    )
    both = _version(
        translate("PrintCardsDialog", "Both"),
        translate(
            "PrintCardsDialog", "First the cards to hand out, then the same ones for your pocket."
        ),
        translate("PrintCardsDialog", "cards in two versions"),
        many * 2,
        lambda: (*cards.faces, *pockets()),
    )
    return replace(hand_out, versions=(for_myself, both))


def _version(
    name: str, advice: str, file_name: str, many: int, faces: Callable[[], Sequence[AnyFace]]
) -> PrintJob:
    return PrintJob(
        title=translate("PrintCardsDialog", "Print cards"),
        heading="",
        advice=advice,
        name=translate("PrintCardsDialog", "Conversation cards"),
        file_name=file_name,
        layout=page_layout(),
        sheets=sheet_count(many),
        paint=lambda device: paint_cards(device, faces()),
        version=name,
    )


def preview(parent: QWidget, paper: PrintJob | CardSet, printed: Callable[[], object]) -> None:
    """Show what will be printed; call ``printed`` when it was."""
    if ask_print(parent, paper) is not None:
        printed()
