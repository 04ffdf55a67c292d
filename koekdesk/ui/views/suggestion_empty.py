# SPDX-License-Identifier: MIT
"""What to do first when there is no suggestion to show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.people import list_people
from koekdesk.ui.context import Context
from koekdesk.ui.widgets.page import EmptyState


class SuggestionEmpty(QWidget):
    """Says what would help, from what is in the register."""

    conversation_requested = Signal()
    everything_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        begin = self.tr(
            "Begin with a conversation: write down what somebody can, has or would love."
        )
        self.begin = EmptyState(
            "conversation", begin, self.tr("Write down a conversation"), "conversation"
        )
        self.begin.chosen.connect(self.conversation_requested)
        self.looking = EmptyState("suggestions", self.tr("Looking for who could meet…"))
        self.nothing = EmptyState("suggestions", "")
        self.filtered = EmptyState(
            "search", self.tr("No suggestion fits this choice."), self.tr("Show everything")
        )
        self.filtered.chosen.connect(self.everything_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for state in self._states():
            column.addWidget(state)

    def explain(self, *, filtered: bool, looking: bool) -> None:
        """Show what fits the moment; ``filtered`` when there are suggestions, but not of these."""
        other = self.looking if looking else None
        wanted = self.filtered if filtered else other or self._register_state()
        for state in self._states():
            state.setVisible(state is wanted)

    def _states(self) -> tuple[EmptyState, ...]:
        return self.begin, self.looking, self.nothing, self.filtered

    def _register_state(self) -> EmptyState:
        people = self._context.desk.read(list_people)
        if not any(person.gifts or person.wishes for person in people):
            return self.begin
        agreed = [person for person in people if person.suggestible and not person.paused]
        self.nothing.say(self._what_helps(agreed_to=len(agreed), people=len(people)))
        return self.nothing

    def _what_helps(self, *, agreed_to: int, people: int) -> str:
        """Return what would make a suggestion possible."""
        first = self.tr("Nothing found that fits yet.")
        if agreed_to * 2 < people:
            then = self.tr("Most people have not been asked yet whether they may be suggested.")
        else:
            then = self.tr("It helps to ask people what they would love to do or learn.")
        return f"{first} {then}"
