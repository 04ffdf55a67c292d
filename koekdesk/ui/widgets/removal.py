# SPDX-License-Identifier: MIT
"""Taking something out of the register in two steps, on the page itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.widgets.buttons import danger_button, lead_button, plain_button
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, hug


class Removal(QWidget):
    """First a quiet button, then the question; Undo still brings it back afterwards."""

    confirmed = Signal()

    def __init__(self, button: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin_button = lead_button(button, "close")
        self.begin_button.clicked.connect(self._ask)
        self.confirm_button = danger_button(self.tr("Yes, remove"), "close")
        self.confirm_button.clicked.connect(self._confirm)
        self.keep_button = plain_button(self.tr("Keep"))
        self.keep_button.clicked.connect(self.reset)
        self._question = QWidget()
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP)
        column.addLayout(limited(LongText(question)))
        column.addWidget(flow_row(self.confirm_button, self.keep_button))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self._question)
        hug(self)
        self._question.hide()

    def reset(self) -> None:
        """Go back to the quiet button."""
        focused = self._question.isAncestorOf(self.window().focusWidget())
        self._question.hide()
        self.begin_button.show()
        if focused:
            self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self.begin_button.hide()
        self._question.show()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self.reset()
        self.confirmed.emit()
