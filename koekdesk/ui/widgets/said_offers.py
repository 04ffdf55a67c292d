# SPDX-License-Identifier: MIT
"""What was understood besides, offered: a tie, somebody who was there. Nothing happens silently."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP, LABEL_GAP
from koekdesk.ui.widgets.buttons import icon_button, quiet_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.text import IconLabel, Text

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """A question with one word to say yes."""

    key: Hashable
    words: str
    yes: str
    icon: str
    taken: bool = False  # it will be kept


class SaidOffers(QWidget):
    """A few offers below each other; what is taken can be let go again."""

    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LABEL_GAP)
        self.hide()

    def offers(self) -> tuple[Offer, ...]:
        """Return what is offered."""
        return self._offers

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer these, and nothing else."""
        wanted = tuple(offers)[:_SHOWN]
        if wanted == self._offers:
            return
        self._offers = wanted
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for offer in wanted:
            self._column.addWidget(self._line(offer))
        self.setVisible(bool(wanted))

    def _line(self, offer: Offer) -> Card:
        line = Card(surface="note")
        line.body.setContentsMargins(ITEM_GAP, LABEL_GAP, LABEL_GAP, LABEL_GAP)
        row = QHBoxLayout()
        row.setSpacing(ITEM_GAP)
        row.addWidget(IconLabel("check" if offer.taken else offer.icon, "soft"))
        row.addWidget(Text(offer.words), 1, Qt.AlignmentFlag.AlignVCenter)
        if not offer.taken:
            yes = quiet_button(offer.yes)
            yes.setAccessibleName(f"{offer.yes}: {offer.words}")
            yes.clicked.connect(lambda: self.taken.emit(offer.key))
            row.addWidget(yes)
        no = icon_button("close", self.tr("Leave it: {what}").format(what=offer.words))
        no.clicked.connect(lambda: self.refused.emit(offer.key))
        row.addWidget(no)
        line.body.addLayout(row)
        return line
