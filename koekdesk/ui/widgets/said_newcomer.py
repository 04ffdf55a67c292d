# SPDX-License-Identifier: MIT
"""Somebody new, or never asked: where they live, and what they said just now may be done."""

from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from koekdesk.ui.look import ITEM_GAP, LABEL_GAP, Role
from koekdesk.ui.widgets.agreed_boxes import AgreedBoxes
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.said_who import Present
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import Scope


class SaidNewcomer(Card):
    """Everything is off until they said it."""

    def __init__(
        self, who: Present, streets: QStringListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, surface="note")
        self.who = who
        self.body.setSpacing(LABEL_GAP)
        self.body.setContentsMargins(ITEM_GAP, ITEM_GAP, ITEM_GAP, ITEM_GAP)
        name = who.name if len(who.name) <= 40 else who.name[:39] + "…"
        asked = self.tr("What did {name} agree to just now?").format(name=name)
        self._street = QLineEdit(who.street)
        self._street.setPlaceholderText(self.tr("Street (if they said so)"))
        self._street.setAccessibleName(self.tr("Street of {name}").format(name=who.name))
        self._street.setCompleter(completer(streets, self))
        self.agreed_boxes = AgreedBoxes()
        self.agreed_boxes.set_name(who.name)
        line = QHBoxLayout()
        line.setSpacing(ITEM_GAP)
        line.addWidget(Text(asked, Role.STRONG), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._street, 1)
        self._street.setVisible(who.id is None)  # of who is known it is known
        self.body.addLayout(line)
        self.body.addWidget(self.agreed_boxes)

    def street(self) -> str:
        """Return the street as typed."""
        return self._street.text().strip()

    def agreed(self) -> frozenset[Scope]:
        """Return what was agreed to."""
        return self.agreed_boxes.agreed()

    def boxes(self) -> Mapping[Scope, QCheckBox]:
        """Return the boxes to tick."""
        return self.agreed_boxes.boxes()

    def fields(self) -> list[QWidget]:
        """Return what can be filled in, from top to bottom."""
        street = [self._street] if self.who.id is None else []
        return [*street, *self.boxes().values()]

    def restore(self, street: str, agreed: frozenset[Scope]) -> None:
        """Show what was filled in before."""
        self._street.setText(street)
        self.agreed_boxes.set_agreed(agreed)


def completer(words: QStringListModel, parent: QWidget) -> QCompleter:
    """Return a completer that finds a word by any part of it."""
    found = QCompleter(words, parent)
    found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    found.setFilterMode(Qt.MatchFlag.MatchContains)
    return found
