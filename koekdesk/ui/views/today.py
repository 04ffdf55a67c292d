# SPDX-License-Identifier: MIT
"""The first page: what cools down first, what is fresh, whom to speak, what happens this week."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from koekdesk.services.connections import edit_connection
from koekdesk.services.conversations import keep_promise
from koekdesk.services.cooling import CoolingRow, NextStep
from koekdesk.services.quiet import QuietRow, keep_warm
from koekdesk.services.today import (
    GatheringSoonRow,
    PromiseRow,
    ReviewsRow,
    Today,
    read_today,
)
from koekdesk.texts import day_name, format_date
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job
from koekdesk.ui.look import CARD_MARGIN
from koekdesk.ui.views import today_words as words
from koekdesk.ui.widgets.buttons import main_button
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.day_section import DayLine, DaySection
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.page import EmptyState, PageHeader, ScrollPage
from koekdesk.ui.widgets.text import hug
from koekdesk.vocabulary import Day, Stage

#: Wait this long (ms) after a change, so that a row of edits is read once.
_REST = 60
_LEAST_CHARACTERS = 44
_LEFT = ("cooling", "fresh", "quiet")
_RIGHT = ("promises", "gatherings", "cards", "consents", "warm", "reviews")


class TodayPage(ScrollPage):
    """One calm page; each line does its next step in one click."""

    person_chosen = Signal(object)
    connection_chosen = Signal(object)
    initiative_chosen = Signal(object)
    #: A suggestion is wanted: SuggestionRow.
    suggestion_chosen = Signal(object)
    #: A conversation is to be written down, with somebody (UUID) or with anybody (None).
    conversation_requested = Signal(object)
    #: The list of who was not spoken to for very long is wanted.
    reviews_requested = Signal()
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self._job: Job | None = None
        self._now: Today | None = None
        self._warm: tuple[QuietRow, ...] = ()
        self._waiting: list[Callable[[], None]] = []
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_REST)
        self._pause.timeout.connect(self._read)
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._fill_next)
        context.desk.changed.connect(self._refresh)  # methods: let go with the page
        context.advisor.suggested.connect(self._refresh)

    @property
    def complete(self) -> bool:
        """Tell whether everything that was read is on the page."""
        busy = self._pause.isActive() or self._step.isActive() or self._job is not None
        return self._now is not None and not busy

    def sections(self) -> dict[str, DaySection]:
        """Return the sections by name, also those that are empty now."""
        return dict(self._sections)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        today = date.today()
        day = day_name(Day(today.weekday()))
        self._header.set_line(f"{day} {format_date(today, today)}")
        if self._stale:
            self._read()

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Today"), " ")
        self._talk = main_button(self.tr("Write down a conversation"), "conversation")
        self._talk.clicked.connect(lambda: self.conversation_requested.emit(None))
        self._header.add_button(self._talk)
        self._sections = {
            "cooling": DaySection(
                self.tr("Keep it warm"), self.tr("What can still be kept going stands first.")
            ),
            "fresh": DaySection(self.tr("Just said, and it fits")),
            "quiet": DaySection(self.tr("Not spoken for a while")),
            "promises": DaySection(self.tr("What we promised")),
            "gatherings": DaySection(self.tr("Gatherings")),
            "cards": DaySection(self.tr("Cards on their way")),
            "consents": DaySection(self.tr("Ask again what is all right")),
            "warm": DaySection(
                self.tr("People who connect others"),
                self.tr("Seen from which people know each other, as far as we know."),
            ),
            "reviews": DaySection(self.tr("Look at it once")),
        }
        for name, section in self._sections.items():
            section.step_chosen.connect(partial(self._do, name))
            section.title_chosen.connect(partial(self._show_row, name))
        self._both = QWidget()
        columns = ColumnsLayout(self._both, _LEAST_CHARACTERS)
        self._left = self._column(*_LEFT)
        self._right = self._column(*_RIGHT)
        columns.add_column(self._left, 1.0)
        columns.add_column(self._right, 1.0)
        self._both.hide()
        self._empty = EmptyState("today", "")
        self._empty.hide()
        for widget in (self._header, self._both, self._empty):
            self.body.addWidget(widget)

    def _column(self, *names: str) -> QWidget:
        column = QWidget()
        layout: QVBoxLayout = TopLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_MARGIN)
        for name in names:
            layout.addWidget(self._sections[name])
        hug(column)
        return column

    # Reading, off the GUI thread

    def _refresh(self, _what: object = None) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _read(self) -> None:
        self._pause.stop()
        self._stale = False
        if self._job is not None:
            self._job.stop()
        context, today = self._context, date.today()
        rows = context.advisor.rows
        self._job = context.jobs.run(
            lambda _report: context.desk.read(read_today, today, rows),
            self._take,
            context.advisor.failed.emit,
        )
        context.advisor.find_connectors(self._ask_warm)

    def _ask_warm(self, people: tuple[UUID, ...]) -> None:
        today = date.today()
        desk = self._context.desk
        self._context.jobs.run(
            lambda _report: desk.read(keep_warm, people, today),
            self._show_warm,
            self._context.advisor.failed.emit,
        )

    def _show_warm(self, rows: tuple[QuietRow, ...]) -> None:
        self._warm = rows
        if self._now is not None:
            self._show(self._now)

    def _take(self, now: Today) -> None:
        self._job, self._now = None, now
        self._show(now)

    def _show(self, now: Today) -> None:
        today = date.today()
        connecting = {row.person_id for row in self._warm}
        lines: dict[str, Sequence[DayLine]] = {
            "cooling": [words.cooling_line(row) for row in now.cooling],
            "fresh": [words.fresh_line(row, today) for row in now.fresh],
            "quiet": [
                words.quiet_line(row, today) for row in now.quiet if row.person_id not in connecting
            ],
            "promises": [words.promise_line(row, today) for row in now.promises],
            "gatherings": [words.gathering_line(row, today) for row in now.gatherings],
            "cards": [words.card_line(row, today) for row in now.cards],
            "consents": [words.consent_line(row, today) for row in now.consents],
            "warm": [words.quiet_line(row, today) for row in self._warm],
            "reviews": [words.reviews_line(now.reviews)] if now.reviews else [],
        }
        self._waiting = [
            partial(self._sections[name].show_lines, some) for name, some in lines.items()
        ]
        self._show_frame(lines)
        self._step.start()

    def _show_frame(self, lines: dict[str, Sequence[DayLine]]) -> None:
        anything = any(lines.values())
        self._empty.stand_in(not anything, self._both)
        self._left.setVisible(any(lines[name] for name in _LEFT))
        self._right.setVisible(any(lines[name] for name in _RIGHT))
        if self._now is not None and self._now.somebody:
            nothing = self.tr("Nothing cools down today. Whom do you meet outside?")
        else:
            nothing = self.tr(
                "Everything begins with a conversation. Write down the first one, or bring in a "
                "list you have (Ctrl+I). From then on this page tells what to do first."
            )
        self._empty.say(nothing)

    def _fill_next(self) -> None:
        """Fill one section, with room in between for keys and clicks."""
        if self._waiting:
            self._waiting.pop(0)()
        else:
            self._step.stop()

    # What a click does

    def _do(self, name: str, row: Any) -> None:
        """Do the next step of a line."""
        if isinstance(row, PromiseRow):
            self._keep(row)
        elif isinstance(row, CoolingRow) and row.step is NextStep.MEET:
            self._met(row)
        elif isinstance(row, QuietRow):
            self.conversation_requested.emit(row.person_id)
        else:
            self._show_row(name, row)

    def _show_row(self, name: str, row: Any) -> None:
        """Show what a line is about."""
        if name == "fresh":
            self.suggestion_chosen.emit(row.suggestion)
        elif name == "cooling":
            self.connection_chosen.emit(row.id)
        elif name == "cards":
            self.connection_chosen.emit(row.connection_id)
        elif isinstance(row, ReviewsRow):
            self.reviews_requested.emit()
        elif isinstance(row, GatheringSoonRow):
            self._show_gathering(row)
        elif isinstance(row, PromiseRow):
            for person, _ in row.people[:1]:
                self.person_chosen.emit(person)
        else:
            self.person_chosen.emit(row.person_id)

    def _show_gathering(self, row: GatheringSoonRow) -> None:
        if row.initiative_id is not None:
            self.initiative_chosen.emit(row.initiative_id)
        elif row.connection_id is not None:
            self.connection_chosen.emit(row.connection_id)

    def _keep(self, row: PromiseRow) -> None:
        to = words.names([called for _, called in row.people])
        label = self.tr("Promise kept: {names}").format(names=to)
        desk = self._context.desk
        if desk.try_do(label, keep_promise, row.conversation_id, date.today()):
            self.said.emit(self.tr("Done: {what}").format(what=row.promised))

    def _met(self, row: CoolingRow) -> None:
        people = words.names(row.people)
        label = self.tr("They met: {names}").format(names=people)
        changes = {"stage": Stage.MET}
        desk = self._context.desk
        if desk.try_do(label, edit_connection, row.id, changes, date.today()):
            self.said.emit(
                self.tr("{names} met. What would they do together?").format(names=people)
            )
