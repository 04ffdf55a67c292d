# SPDX-License-Identifier: MIT
"""A connection that goes on: the initiative it grew into, or a name to begin one."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from koekdesk.services.typed import NAME_LIMIT
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.name_link import NameLink
from koekdesk.ui.widgets.text import hug


class GrownInto(QWidget):
    """The residents in it own it from then on (R12)."""

    #: They call it so: a name.
    begun = Signal(str)
    #: The initiative is wanted: a UUID.
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: UUID | None = None
        self.name = NameLink("")
        self.name.setAccessibleName(self.tr("The initiative it grew into"))
        self.name.clicked.connect(lambda: self.chosen.emit(self._key))
        self.title = QLineEdit()
        limit(self.title, NAME_LIMIT)
        self.title.setPlaceholderText(self.tr("What do they call it?"))
        self.title.setAccessibleName(self.title.placeholderText())
        self.title.returnPressed.connect(self._begin)
        self.button = plain_button(self.tr("Make it theirs"), "together")
        self.button.clicked.connect(self._begin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ITEM_GAP)
        row.addWidget(self.name, 1)
        row.addWidget(self.title, 1)
        row.addWidget(self.button)
        hug(self)

    def show_initiative(self, key: UUID | None, title: str) -> None:
        """Show what it grew into; without one a name can be typed."""
        if key != self._key or key is not None:
            self.title.clear()
        self._key = key
        self.name.show_name(title)
        self.name.setAccessibleName(self.tr("The initiative it grew into"))
        self.name.setVisible(key is not None)
        for widget in (self.title, self.button):
            widget.setVisible(key is None)

    def _begin(self) -> None:
        if self.title.text().strip():
            self.begun.emit(self.title.text())
        else:
            self.title.setFocus()
