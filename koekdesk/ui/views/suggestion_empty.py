# SPDX-License-Identifier: MIT
"""What to do first when there is no suggestion to show."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.services.people import list_people
from koekdesk.texts import excerpt
from koekdesk.ui.context import Context
from koekdesk.ui.views.suggestion_filters import Filter
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import EmptyState


class SuggestionEmpty(QWidget):
    """Says what would help, from what is in the register."""

    conversation_requested = Signal()
    everything_requested = Signal()
    #: One filter is to be let go (Filter).
    loosen_requested = Signal(object)

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
        self.loosen_buttons = {one: self._loosen_button(one) for one in Filter}
        self._loosen = flow_row(*self.loosen_buttons.values())
        self.filtered.add(self._loosen)
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
        self._loosen.setVisible(False)

    def explain_filters(self, found: Mapping[Filter, int], words: Callable[[Filter], str]) -> None:
        """Say which one filter to let go of, and how many suggestions that gives."""
        self.explain(filtered=True, looking=False)
        told = self.tr("No suggestion fits this choice.")
        more = self.tr("It is the choices together. Let go of one of them:")
        self.filtered.say(f"{told} {more}" if found else told)
        for one, button in self.loosen_buttons.items():
            text = self.tr("Without “{choice}”").format(choice=excerpt(words(one), 40))
            count = self.tr("%n suggestions", "", found.get(one, 0))
            button.setText(f"{text}  ·  {count}".replace("&", "&&"))
            button.setAccessibleName(f"{text}, {count}")
            button.setVisible(one in found)
        self._loosen.setVisible(bool(found))

    def _loosen_button(self, one: Filter) -> QPushButton:
        button = plain_button("", "close")
        button.clicked.connect(lambda: self.loosen_requested.emit(one))
        return button

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
