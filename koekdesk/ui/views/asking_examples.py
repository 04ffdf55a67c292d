# SPDX-License-Identifier: MIT
"""Nothing asked yet: what can be asked, with themes people speak of themselves as examples."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from koekdesk.texts import excerpt
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import lead_button, plain_button
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.page import limited
from koekdesk.ui.widgets.text import LongText, Text

_LONGEST = 60


class AskingExamples(QWidget):
    """A friendly line, and up to three themes to ask with one press."""

    #: A theme was pressed (str).
    theme_chosen = Signal(str)
    #: A conversation is to be written down first.
    conversation_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: tuple[QPushButton, ...] = ()
        self._themes: tuple[str, ...] = ()
        self._row: QWidget | None = None
        self._line = LongText(self.tr("One word is enough. You see who, what and where it is."))
        self._lead = Text(self.tr("People speak of this now:"), Role.SOFT)
        self._lead.hide()
        self.begin = lead_button(self.tr("Write down a conversation"), "conversation")
        self.begin.clicked.connect(self.conversation_requested)
        self.begin.hide()
        self._column = TopLayout(self)
        self._column.setContentsMargins(0, ITEM_GAP, 0, 0)
        self._column.setSpacing(ITEM_GAP)
        self._column.addLayout(limited(self._line))
        self._column.addSpacing(GROUP_GAP - ITEM_GAP)
        self._column.addWidget(self._lead)
        self._column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)

    def show_themes(self, themes: Sequence[str]) -> None:
        """Offer these; without any, say how they come about."""
        self._lead.setVisible(bool(themes))
        self.begin.setVisible(not themes)
        if themes:
            words = self.tr("One word is enough. You see who, what and where it is.")
        else:
            words = self.tr(
                "Themes grow from what people tell you. Write down a first conversation, "
                "or ask for anything."
            )
        self._line.show_text(words)
        if tuple(themes) != self._themes:
            self._themes = tuple(themes)
            self._offer()

    def _offer(self) -> None:
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self.buttons = tuple(self._button(theme) for theme in self._themes)
        self._row = flow_row(*self.buttons)
        self._column.addWidget(self._row)

    def _button(self, theme: str) -> QPushButton:
        button = plain_button(excerpt(theme, _LONGEST).replace("&", "&&"), "spark")
        button.setAccessibleName(self.tr("Ask for: {theme}").format(theme=theme))
        button.clicked.connect(lambda: self.theme_chosen.emit(theme))
        return button
