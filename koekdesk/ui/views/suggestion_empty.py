# SPDX-License-Identifier: MIT
"""What to do first when there is no suggestion to show."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.services.people import PersonRow, list_people
from koekdesk.texts import excerpt
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job
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
        self._job: Job | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    # Each of these is made when it is shown for the first time.

    @cached_property
    def begin(self) -> EmptyState:
        """Return what stands here while nobody said anything."""
        words = self.tr(
            "Begin with a conversation: write down what somebody can, has or would love."
        )
        button = self.tr("Write down a conversation")
        state = self._add(EmptyState("conversation", words, button, "conversation"))
        state.chosen.connect(self.conversation_requested)
        return state

    @cached_property
    def looking(self) -> EmptyState:
        """Return what stands here during the first search."""
        return self._add(EmptyState("suggestions", self.tr("Looking for who could meet…")))

    @cached_property
    def nothing(self) -> EmptyState:
        """Return what stands here when nothing fits yet."""
        return self._add(EmptyState("suggestions", ""))

    @cached_property
    def filtered(self) -> EmptyState:
        """Return what stands here when nothing fits the choice."""
        told = self.tr("No suggestion fits this choice.")
        state = self._add(EmptyState("search", told, self.tr("Show everything")))
        state.chosen.connect(self.everything_requested)
        state.add(self._loosen)
        return state

    @cached_property
    def loosen_buttons(self) -> dict[Filter, QPushButton]:
        """Return the button that lets go of each filter."""
        return {one: self._loosen_button(one) for one in Filter}

    @cached_property
    def _loosen(self) -> QWidget:
        return flow_row(*self.loosen_buttons.values())

    def _add(self, state: EmptyState) -> EmptyState:
        self._column.addWidget(state)
        return state

    def explain(self, *, filtered: bool, looking: bool) -> None:
        """Show what fits the moment; ``filtered`` when there are suggestions, but not of these."""
        if self._job is not None:
            self._job.stop()
            self._job = None
        if filtered:
            self._loosen.hide()
            self._show_only(self.filtered)
        elif looking:
            self._show_only(self.looking)
        else:
            desk = self._context.desk
            self._job = self._context.jobs.run(
                lambda _report: desk.read(list_people),
                self._explain_register,
                self._context.advisor.failed.emit,
            )

    def _show_only(self, wanted: EmptyState) -> None:
        for state in self.findChildren(EmptyState):
            state.setVisible(state is wanted)

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

    def _explain_register(self, people: Sequence[PersonRow]) -> None:
        """Say what would help, from what was read of everybody."""
        self._job = None
        if not any(person.gifts or person.wishes for person in people):
            self._show_only(self.begin)
            return
        agreed = [person for person in people if person.suggestible and not person.paused]
        self.nothing.say(self._what_helps(agreed_to=len(agreed), people=len(people)))
        self._show_only(self.nothing)

    def _what_helps(self, *, agreed_to: int, people: int) -> str:
        """Return what would make a suggestion possible."""
        first = self.tr("Nothing found that fits yet.")
        if agreed_to * 2 < people:
            then = self.tr("Most people have not been asked yet whether they may be suggested.")
        else:
            then = self.tr("It helps to ask people what they would love to do or learn.")
        return f"{first} {then}"
