# SPDX-License-Identifier: MIT
"""A quiet line on a page: what just happened, where it went, and a way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, set_surface
from koekdesk.ui.widgets.buttons import quiet_button
from koekdesk.ui.widgets.text import Text


class Notice(QFrame):
    """Says what happened; a link follows it, Undo takes it back."""

    link_chosen = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "note")
        self.words = Text()
        self.link_button = quiet_button("", "right")
        self.undo_button = quiet_button(self.tr("Undo"), "undo")
        self.link_button.clicked.connect(self.link_chosen)
        self.undo_button.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(CARD_MARGIN, ITEM_GAP, ITEM_GAP, ITEM_GAP)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.link_button)
        row.addWidget(self.undo_button)
        self.hide()

    def say(self, text: str, *, link: str = "", undo: bool = True) -> None:
        """Show a line; with words for the link when there is somewhere to go."""
        self.words.show_text(text)
        self.link_button.setText(link)
        self.link_button.setAccessibleName(link)
        self.link_button.setVisible(bool(link))
        self.undo_button.setVisible(undo)
        self.show()
