# SPDX-License-Identifier: MIT
"""Keeps suggestions up to date in the background and answers what is being typed."""

from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from koekdesk.matching.bridges import connectors_in
from koekdesk.matching.encoder import Encoder, encoder_version
from koekdesk.matching.missing import who_is_missing
from koekdesk.matching.model_folder import ModelState, find_encoder
from koekdesk.matching.snapshot import Vector
from koekdesk.services.asking import AnswerRow, ask, example_themes
from koekdesk.services.explaining import NOTHING, ExplanationRow, name_explanation
from koekdesk.services.missing import AbsenceRow, name_missing
from koekdesk.services.suggestions import (
    MatchRow,
    SuggestionRow,
    name_matches,
)
from koekdesk.services.themes import ThemeRow, name_themes
from koekdesk.ui.advice import Advice, Reading, Step, advise, ignore
from koekdesk.ui.desk import Desk
from koekdesk.ui.jobs import Job, Jobs, Report
from koekdesk.ui.loading import keep_read, let_go_read
from koekdesk.vocabulary import StatementKind

#: Tables whose change can change a suggestion.
_MATTERS = {
    "person",
    "statement",
    "consent",
    "tie",
    "membership",
    "connection",
    "connection_member",
    "aside",
    "place",
    "neighbourhood_group",
    "initiative",
    "initiative_person",
    "own_ring",
}
#: Wait this long (ms) after the last change, so that a row of edits matches once.
_REST = 400
#: Wait this long (ms) at first: the first page is twice as slow beside a busy worker.
_FIRST_REST = 100


class Advisor(QObject):
    """Runs the engine off the GUI thread; pages only hear facts."""

    #: The suggestions as they are now: tuple[SuggestionRow, ...].
    suggested = Signal(object)
    #: Work is under way: done, total. Total 0 when it is not known yet.
    progressed = Signal(int, int)
    #: Work ended, whatever came of it.
    rested = Signal()
    #: The engine failed: an Exception. The last suggestions stay.
    failed = Signal(object)
    #: The model of somebody's own cannot be used: a ModelState.
    model_refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._typing = Jobs(self)
        self._looking = Jobs(self)  # far through the web: takes seconds in a large one
        self._job: Job | None = None
        self._asked: dict[str, Job] = {}  # by what is asked: only the newest is answered
        self._encoder: Encoder | None = None
        self._encoder_tried = False
        self._model_folder: Path | None = None
        self._version = ""  # of the model in that folder
        self.step = Step.LOOKING
        self._reading: Reading | None = None  # set by the worker as soon as it can be asked
        self.rows: tuple[SuggestionRow, ...] = ()
        self._advised = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.refresh)
        desk.changed.connect(self._on_changed)

    @property
    def busy(self) -> bool:
        """Tell whether suggestions are being made, or will be in a moment."""
        return self._job is not None or self._timer.isActive()

    @property
    def ready(self) -> bool:
        """Tell whether the register was read, so that questions can be answered."""
        return self._reading is not None

    @property
    def advised(self) -> bool:
        """Tell whether suggestions were made at least once."""
        return self._advised

    def use_model(self, folder: Path | None) -> None:
        """Let a sentence model of somebody's own take the encoder's place, or no longer."""
        if folder != self._model_folder:
            self._model_folder, self._version = folder, ""
            self._encoder, self._encoder_tried = None, False
            if self.ready:
                self.refresh()

    def start(self) -> None:
        """Make the first suggestions, in a moment."""
        self._timer.start(_FIRST_REST)

    def refresh(self) -> None:
        """Make suggestions anew; work that is under way is replaced."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
        today = date.today()
        self.step = Step.LOOKING
        self.progressed.emit(0, 0)
        self._job = self._jobs.run(
            lambda report: advise(
                self._desk,
                self._load_encoder,
                today,
                report,
                self._reading,
                self._publish,
                self._name_version,
                self._begin,
            ),
            self._on_advice,
            self._on_failure,
            self.progressed.emit,
        )

    def stop(self) -> None:
        """Stop the work under way; what was suggested before stays."""
        if self.busy:
            self._timer.stop()
            if self._job is not None:
                self._job.stop()
                self._job = None
            self.rested.emit()

    def match(
        self,
        text: str,
        kind: StatementKind,
        person: UUID | None,
        done: Callable[[tuple[MatchRow, ...]], None],
    ) -> None:
        """Find who answers a text being typed; only the newest question is answered."""
        if text.strip():
            self._consult(
                "match", lambda reading, _report: self._match(reading, text, kind, person), done, ()
            )
        else:
            self.drop_question("match")
            done(())

    def ask(self, text: str, done: Callable[[AnswerRow], None], asker: str = "ask") -> None:
        """Find what the neighbourhood has for a theme; an asker's newest question is answered."""
        self._consult(
            asker, lambda reading, report: self._ask(reading, text, report), done, AnswerRow(text)
        )

    def find_missing(
        self,
        circle: Collection[UUID] | None,
        most_shown: int,
        done: Callable[[tuple[AbsenceRow, ...]], None],
    ) -> None:
        """Find who is not in a circle, or in anything yet when it is None."""
        rows = self.rows

        def work(reading: Reading, _report: Report) -> tuple[AbsenceRow, ...]:
            found = tuple(row.suggestion for row in rows)
            today = date.today()
            missing = who_is_missing(reading.snapshot, today, circle, found, most_shown)
            return self._desk.read(name_missing, missing)

        self._consult("missing", work, done, ())

    def explain(self, one: UUID, other: UUID, done: Callable[[ExplanationRow], None]) -> None:
        """Say why two people are suggested or not; only the newest question is answered."""

        def work(reading: Reading, _report: Report) -> ExplanationRow:
            return self._desk.read(name_explanation, reading.matcher.explain(one, other))

        self._consult("explain", work, done, NOTHING)

    def find_themes(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Find a few themes in people's own words, what rises first."""
        self._consult(
            "themes",
            lambda reading, report: example_themes(reading.matcher.themes(report)),
            done,
            (),
        )

    def find_connectors(self, done: Callable[[tuple[UUID, ...]], None]) -> None:
        """Find who lies between others, as far as we know; looked for once in the same web."""

        def work(reading: Reading, report: Report) -> tuple[UUID, ...]:
            found = connectors_in(reading.matcher.world.network, report=report)
            return tuple(one.person for one in found)

        self._consult("connectors", work, done, (), self._looking)

    def find_energy(self, done: Callable[[tuple[ThemeRow, ...]], None]) -> None:
        """Find what people speak of and where the energy goes, week by week (R3)."""
        self._consult(
            "energy",
            lambda reading, report: self._desk.read(name_themes, reading.matcher.themes(report)),
            done,
            (),
        )

    def drop_question(self, what: str) -> None:
        """Let go of a question under way: by its name, such as ``match`` or ``missing``."""
        before = self._asked.pop(what, None)
        if before is not None:
            before.stop()

    def stop_all(self) -> None:
        """Ask everything that runs to stop."""
        self._timer.stop()
        for jobs in (self._jobs, self._typing, self._looking):
            jobs.stop()

    def close(self) -> None:
        """Stop and wait, before the register closes."""
        self.stop_all()
        self.wait()

    def wait(self) -> None:
        """Wait for what runs, before the register closes; safe on a worker after ``stop_all``."""
        self._jobs.close()
        self._typing.close()
        self._looking.close()
        let_go_read()

    def _consult(
        self,
        what: str,
        work: Callable[[Reading, Report], Any],
        done: Callable[[Any], None],
        nothing: object,
        jobs: Jobs | None = None,
    ) -> None:
        """Ask what was read of the register, off the GUI thread; nothing when it was not read."""
        self.drop_question(what)
        reading = self._reading
        if reading is None:
            done(nothing)
        else:
            self._asked[what] = (jobs or self._typing).run(
                lambda report: work(reading, report), done, self.failed.emit
            )

    def _on_changed(self, tables: set[str]) -> None:
        if tables & _MATTERS:
            self._timer.start(_REST)

    # On the worker thread from here: plain data in, plain data out.

    def _publish(self, reading: Reading) -> None:
        self._reading = reading

    def _load_encoder(self) -> Encoder | None:
        if not self._encoder_tried:
            self._encoder, state = find_encoder(self._model_folder)
            self._encoder_tried = True
            if state is not ModelState.READY:
                self._version = encoder_version()
                self.model_refused.emit(state)
        return self._encoder

    def _name_version(self) -> str:
        """Return the version of the encoder; a folder is read once, it may be large."""
        if self._model_folder is None:
            return encoder_version()
        self._version = self._version or encoder_version(self._model_folder) or encoder_version()
        return self._version

    def _begin(self, step: Step) -> None:
        self.step = step

    def _match(
        self, reading: Reading, text: str, kind: StatementKind, person: UUID | None
    ) -> tuple[MatchRow, ...]:
        found = reading.matcher.matches(
            text, kind, person=person, vector=self._vector(reading, text)
        )
        return self._desk.read(name_matches, found)

    def _ask(self, reading: Reading, text: str, report: Report) -> AnswerRow:
        vector, today = self._vector(reading, text), date.today()
        return self._desk.read(ask, reading.matcher, reading.snapshot, text, vector, today, report)

    def _vector(self, reading: Reading, text: str) -> Vector | None:
        """Return the vector of a text, when the encoder is the one of what was read."""
        encoder = self._encoder
        if encoder is None or encoder.version != reading.snapshot.encoder:
            return None
        return encoder.encode([text])[0]

    # Back on the GUI thread.

    def _on_advice(self, advice: Advice) -> None:
        self._job = None
        if not self._advised:
            keep_read()
        self.rows, self._advised = advice.rows, True
        self.suggested.emit(advice.rows)
        self.rested.emit()
        if not self._encoder_tried:  # for typed words; until then they match by their letters
            self._jobs.run(lambda _report: self._load_encoder(), ignore, self.failed.emit)

    def _on_failure(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
        self.rested.emit()
