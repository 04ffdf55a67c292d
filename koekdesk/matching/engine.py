# SPDX-License-Identifier: MIT
"""The engine: a frozen snapshot in, suggestions with reasons out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from uuid import UUID

from koekdesk.matching.alike import find_alike
from koekdesk.matching.asking import Answer, Asker
from koekdesk.matching.candidates import Candidates
from koekdesk.matching.circles import Circle, find_circles
from koekdesk.matching.crowd import Crowd
from koekdesk.matching.drafts import choose_round, gather, without_circled
from koekdesk.matching.energy import Theme, themes
from koekdesk.matching.exchanges import disjoint, find_exchanges
from koekdesk.matching.explanation import Explanation, explain_two
from koekdesk.matching.incremental import Met, next_met, next_neighbours, next_world
from koekdesk.matching.neighbours import Neighbours
from koekdesk.matching.network import ordered
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.selection import mixed
from koekdesk.matching.snapshot import Snapshot, Suggestion, TypedMatch, Vector
from koekdesk.matching.spots import Spots
from koekdesk.matching.surprise import find_surprises
from koekdesk.matching.telling import Draft, outline, tell
from koekdesk.matching.typed import matches
from koekdesk.matching.world import World
from koekdesk.vocabulary import StatementKind

#: Suggestions told between two reports.
_TOLD = 16


def suggest(
    snapshot: Snapshot, today: date, report: Report = silent, everything: bool = False
) -> tuple[Suggestion, ...]:
    """Return the suggestions for a register on one day, best first.

    The same snapshot and date always give the same answer.

    Args:
        snapshot: the register at one moment.
        today: what counts as today.
        report: called with (done, total) per chunk of work; may raise to stop.
        everything: return every suggestion there is, one for each two people, instead of a round
            (at most three a person, everyone reachable once before anyone twice).

    """
    return Matcher(snapshot, today, report=report).suggest(report, everything)


class Matcher:
    """A snapshot prepared for matching; make it off the GUI thread, then share it freely."""

    def __init__(
        self,
        snapshot: Snapshot,
        today: date,
        before: World | None = None,
        neighbours: Neighbours | None = None,
        met: Met | None = None,
        report: Report = silent,
    ) -> None:
        self._world = next_world(before, snapshot, today, report)
        self._neighbours, self._met = neighbours, met
        self._asker: Asker | None = None

    @property
    def world(self) -> World:
        """Return the prepared snapshot."""
        return self._world

    def changed(
        self, snapshot: Snapshot, today: date | None = None, report: Report = silent
    ) -> "Matcher":
        """Return a matcher of a newer snapshot; what did not change is not looked at again.

        It answers exactly as a matcher made anew, also when this one never made suggestions. This
        one stays as it is.

        Args:
            snapshot: the register now; few or many things may differ.
            today: what counts as today now; None: the same day as before.
            report: called with (done, total) texts that are read; may raise to stop.

        """
        day = today or self._world.today
        return Matcher(snapshot, day, self._world, self._neighbours, self._met, report)

    def matches(
        self,
        text: str,
        kind: StatementKind,
        person: UUID | None = None,
        vector: Vector | None = None,
        limit: int = 8,
    ) -> tuple[TypedMatch, ...]:
        """Return the statements that answer a text being typed, best first.

        Args:
            text: what is being typed; any length, empty gives nothing.
            kind: a gift finds the wishes it answers, a wish the gifts that answer it and the same
                wish of others; a boundary finds nothing.
            person: who says it; their consent, pause, boundaries and silences then count.
            vector: the sentence vector of ``text``, made by the encoder of the snapshot.
            limit: how many at most, one for each person.

        """
        return matches(self._world, text, kind, person, vector, limit)

    @cached_property
    def _spots(self) -> Spots:
        return Spots(self._world.snapshot)

    def ask(self, text: str, vector: Vector | None = None, report: Report = silent) -> Answer:
        """Return what the neighbourhood has for a theme; see ``asking.Asker.ask``.

        The first question takes longer: it looks up what all texts are about. ``report`` may raise
        to stop that.
        """
        if self._asker is None:
            self._asker = Asker(self._world, report)
        return self._asker.ask(text, vector)

    def explain(self, a: UUID, b: UUID) -> Explanation:
        """Return why two people are suggested, why not, and what would help; in any order."""
        return explain_two(self._world, *ordered(a, b))

    def themes(self, report: Report = silent) -> tuple[Theme, ...]:
        """Return what people speak of and where the energy goes; see ``energy.themes``."""
        return themes(self._world.snapshot, self._world.today, report=report)

    def meet(self, report: Report = silent) -> Candidates:
        """Return which statements meet, best first; what did not change is not looked at again.

        A run that was stopped is taken up where it was, also by a matcher that grew out of it.

        Args:
            report: called with (done, total) per chunk of work; may raise to stop.

        """
        if self._met is None or self._met.world is not self._world:
            for neighbours in next_neighbours(self._world, self._neighbours, report):
                self._neighbours = neighbours
            assert self._neighbours is not None
            self._met = next_met(self._world, self._neighbours, self._met, report)
        return self._met.candidates

    def circles(self, report: Report = silent) -> list[Circle]:
        """Return the circles there are, best first; see ``circles.find_circles``."""
        self.meet(report)
        assert self._neighbours is not None
        crowd = Crowd(self._world)
        alike = find_alike(self._world, crowd, self._neighbours, report)
        return find_circles(self._world, crowd, alike, self._spots, report)

    def suggest(self, report: Report = silent, everything: bool = False) -> tuple[Suggestion, ...]:
        """Return the suggestions of the prepared snapshot; see ``suggest``."""
        candidates = self.meet(report)
        circles = self.circles(report)
        exchanges = find_exchanges(self._world, candidates, report)
        if not everything:
            exchanges = disjoint(exchanges, report)
        surprises = find_surprises(self._world, candidates.have_met, report)
        drafts = replace(
            gather(candidates, exchanges), circles=tuple(circles), surprises=tuple(surprises)
        )
        if everything:
            every = sorted(
                ((outline(draft), draft) for draft in drafts.every()),
                key=lambda row: (-row[0].score, row[0].key),
            )
        else:
            every = choose_round(self._world, without_circled(drafts), report)
        draft_of = {short.key: draft for short, draft in every}
        shown = mixed([short for short, _ in every])
        return tuple(self._told([draft_of[short.key] for short in shown], report))

    def _told(self, waiting: Sequence[Draft], report: Report) -> list[Suggestion]:
        """Return whole suggestions, with a moment to stop now and then."""
        told: list[Suggestion] = []
        for at, draft in enumerate(waiting):
            if at % _TOLD == 0:
                report(at, len(waiting))
            told.append(tell(self._world, draft))
        report(len(waiting), len(waiting))
        return told
