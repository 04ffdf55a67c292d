# SPDX-License-Identifier: MIT
"""A part of a page under a small heading."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, Text, hug


class Section(QWidget):
    """A heading with things below it."""

    def __init__(self, heading: str, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(ITEM_GAP)
        if heading:
            self.body.addWidget(Text(heading, Role.STRONG))
        for widget in widgets:
            self.add(widget)
        hug(self)

    def add(self, widget: QWidget) -> None:
        """Add something; a text for reading keeps its lines short."""
        if isinstance(widget, LongText):
            self.body.addLayout(limited(widget))
        else:
            self.body.addWidget(widget)
