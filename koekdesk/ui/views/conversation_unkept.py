# SPDX-License-Identifier: MIT
"""Before words are let go: who did not agree to be in the register, and what stays then."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from koekdesk.texts import excerpt, join_words
from koekdesk.texts.phrases import isolate
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import Text


class Unkept(Card):
    """Says it on the page itself; going back to the words is the safe answer."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, surface="note")
        self.words = Text("")
        self.back = plain_button(self.tr("Go back, I will ask"))
        self.yes = plain_button(self.tr("Keep only that"))
        self.back.clicked.connect(self.hide)
        self.yes.clicked.connect(self._confirm)
        self.body.addWidget(self.words)
        self.body.addWidget(flow_row(self.back, self.yes))
        self.hide()

    def ask(self, names: Sequence[str], others_stay: bool) -> None:
        """Tell for whom only the day stays."""
        who = join_words([isolate(excerpt(name, 30)) for name in names])
        if others_stay:
            text = self.tr(
                "{names} did not say yes to being in the register. Their name and their words "
                "are left out; what the others said stays."
            )
        else:
            text = self.tr(
                "{names} did not say yes to being in the register. Then only stays that you had "
                "a conversation today: no name and no words."
            )
        self.words.show_text(text.format(names=who))
        self.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()
