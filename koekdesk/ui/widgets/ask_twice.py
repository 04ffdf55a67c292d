# SPDX-License-Identifier: MIT
"""Something that asks for care: a quiet button first, then a question on the page itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.ui.widgets.buttons import danger_button, lead_button, plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import Text, hug


class AskTwice(QWidget):
    """Nothing happens at the first press; the safe answer has the focus at the second."""

    confirmed = Signal()

    def __init__(self, first: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = lead_button(first)
        self.first.setProperty("colour", "rose")
        self.first.clicked.connect(self._ask)
        self.question = Text("")
        self.yes, self.no = danger_button(yes), plain_button(no)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self._keep)
        self._card = Card()
        self._card.body.addWidget(self.question)
        self._card.body.addWidget(flow_row(self.no, self.yes))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        hug(self)
        self._card.hide()

    def set_question(self, question: str) -> None:
        """Ask this at the second step."""
        self.question.show_text(question)

    def start_over(self) -> None:
        """Forget a question that was not answered."""
        self._card.hide()
        self.first.show()

    def _ask(self) -> None:
        self.first.hide()
        self._card.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.start_over()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self.start_over()
        self.confirmed.emit()
