# SPDX-License-Identifier: MIT
"""The engine: a frozen snapshot in, suggestions with reasons out."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from uuid import UUID

from koekdesk.matching.asking import Answer, Asker
from koekdesk.matching.candidates import Candidate, Candidates, Report
from koekdesk.matching.circle_reasons import outline_circle, tell_circle
from koekdesk.matching.circles import Circle, find_circles
from koekdesk.matching.energy import Theme, themes
from koekdesk.matching.exchange_reasons import outline_exchange, tell_exchange
from koekdesk.matching.exchanges import Exchange, disjoint, find_exchanges
from koekdesk.matching.explanation import Explanation, explain_two
from koekdesk.matching.incremental import Met, next_met, next_neighbours, next_world
from koekdesk.matching.neighbours import Neighbours
from koekdesk.matching.network import ordered
from koekdesk.matching.reasons import bring_reasons, people_reasons, word_reasons
from koekdesk.matching.scoring import strength
from koekdesk.matching.selection import mixed, select_round
from koekdesk.matching.snapshot import (
    Reason,
    ReasonCode,
    Share,
    Snapshot,
    Suggestion,
    TypedMatch,
    Vector,
)
from koekdesk.matching.spots import Spots
from koekdesk.matching.surprise import find_surprises, surprising_words
from koekdesk.matching.typed import matches
from koekdesk.matching.world import World
from koekdesk.vocabulary import WISHES, StatementKind, SuggestionKind

Draft = Candidate | Exchange
Every = Draft | Circle

#: Suggestions told between two reports.
_TOLD = 16


def _silent(done: int, total: int) -> None:
    """Report to nobody."""


def suggest(
    snapshot: Snapshot, today: date, report: Report = _silent, everything: bool = False
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
    return Matcher(snapshot, today).suggest(report, everything)


class Matcher:
    """A snapshot prepared for matching; make it off the GUI thread, then share it freely."""

    def __init__(
        self,
        snapshot: Snapshot,
        today: date,
        before: World | None = None,
        neighbours: Neighbours | None = None,
        met: Met | None = None,
    ) -> None:
        self._world = next_world(before, snapshot, today)
        self._neighbours, self._met = neighbours, met

    def changed(self, snapshot: Snapshot, today: date | None = None) -> "Matcher":
        """Return a matcher of a newer snapshot; what did not change is not looked at again.

        It answers exactly as a matcher made anew, also when this one never made suggestions. This
        one stays as it is.

        Args:
            snapshot: the register now; few or many things may differ.
            today: what counts as today now; None: the same day as before.

        """
        day = today or self._world.today
        return Matcher(snapshot, day, self._world, self._neighbours, self._met)

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
    def _asker(self) -> Asker:
        return Asker(self._world)

    def ask(self, text: str, vector: Vector | None = None) -> Answer:
        """Return what the neighbourhood has for a theme; see ``asking.Asker.ask``.

        The first question takes longer: it looks up what all texts are about.
        """
        return self._asker.ask(text, vector)

    def explain(self, a: UUID, b: UUID) -> Explanation:
        """Return why two people are suggested, why not, and what would help; in any order."""
        return explain_two(self._world, *ordered(a, b))

    def themes(self) -> tuple[Theme, ...]:
        """Return what people speak of and where the energy goes; see ``energy.themes``."""
        return themes(self._world.snapshot, self._world.today)

    def meet(self, report: Report = _silent) -> Candidates:
        """Return which statements meet, best first; what did not change is not looked at again.

        A run that was stopped is taken up where it was, also by a matcher that grew out of it.

        Args:
            report: called with (done, total) per chunk of work; may raise to stop.

        """
        if self._met is None or self._met.world is not self._world:
            for neighbours in next_neighbours(self._world, self._neighbours, report):
                self._neighbours = neighbours
            self._met = next_met(self._world, neighbours, self._met, report)
        return self._met.candidates

    def suggest(self, report: Report = _silent, everything: bool = False) -> tuple[Suggestion, ...]:
        """Return the suggestions of the prepared snapshot; see ``suggest``."""
        candidates = self.meet(report)
        circles = find_circles(self._world, candidates, Spots(self._world.snapshot))
        report(0, 0)
        exchanges = find_exchanges(self._world, candidates)
        if not everything:
            exchanges = disjoint(exchanges)
        drafts = _one_for_all(candidates, exchanges)
        drafts += find_surprises(self._world, (_people(draft) for draft in drafts))
        report(0, 0)
        if everything:
            every = _ranked(circles, drafts)
            return tuple(mixed(self._told((draft for _, draft in every), report)))
        ranked = _ranked(circles, _not_in_a_circle(drafts, circles))
        asked = {person.id: person.asked for person in self._world.people.values()}
        by_key = {outline.key: draft for outline, draft in ranked}
        chosen = select_round([outline for outline, _ in ranked], asked).chosen
        return tuple(self._told((by_key[outline.key] for outline in chosen), report))

    def _told(self, drafts: Iterable[Every], report: Report) -> list[Suggestion]:
        """Return whole suggestions, with a moment to stop now and then."""
        waiting = list(drafts)
        told: list[Suggestion] = []
        for at, draft in enumerate(waiting):
            if at % _TOLD == 0:
                report(at, len(waiting))
            told.append(_tell(self._world, draft))
        report(len(waiting), len(waiting))
        return told


def _ranked(circles: Iterable[Circle], drafts: Iterable[Draft]) -> list[tuple[Suggestion, Every]]:
    """Return everything with its outline, best first."""
    every = [(_outline(draft), draft) for draft in (*circles, *drafts)]
    return sorted(every, key=lambda row: (-row[0].score, row[0].key))


def _not_in_a_circle(drafts: Iterable[Draft], circles: Iterable[Circle]) -> Iterator[Draft]:
    """Yield the drafts without the same wish of two that are in one circle with it."""
    circle_of = {wish.id: at for at, circle in enumerate(circles) for wish in circle.wishes}
    for draft in drafts:
        if not isinstance(draft, Candidate) or draft.kind is not SuggestionKind.SHARED:
            yield draft
            continue
        places = {circle_of.get(said.id) for said in (draft.one, draft.other)}
        if len(places) > 1 or places == {None}:
            yield draft


def _one_for_all(candidates: Iterable[Candidate], exchanges: Iterable[Exchange]) -> list[Draft]:
    """Return the best form for every two people and every ring of people, best first."""
    # Both come best first, so that sorting by score alone keeps the order of equals.
    drafts: list[Draft] = sorted([*exchanges, *candidates], key=lambda draft: -draft.score)
    best: dict[tuple[UUID, ...], Draft] = {}
    for draft in drafts:
        best.setdefault(_people(draft), draft)
    return list(best.values())


def _people(draft: Draft) -> tuple[UUID, ...]:
    if isinstance(draft, Exchange):
        return tuple(sorted(draft.people))
    return ordered(draft.one.person, draft.other.person)


def _shares(draft: Candidate) -> tuple[Share, ...]:
    one, other = draft.one, draft.other
    if one.kind in WISHES:
        return (Share(one.person, wish=one.id), Share(other.person, wish=other.id))
    return (
        Share(one.person, gift=one.id, gives_to=other.person),
        Share(other.person, wish=other.id),
    )


def _outline(draft: Every) -> Suggestion:
    """Return a suggestion without its reasons, enough to choose by."""
    if isinstance(draft, Circle):
        return outline_circle(draft)
    if isinstance(draft, Exchange):
        return outline_exchange(draft)
    said = sorted((draft.one.id.hex, draft.other.id.hex))
    return Suggestion(
        key=":".join((draft.kind.value, *said)),
        kind=draft.kind,
        shares=_shares(draft),
        strength=strength(draft.meaning),
        score=draft.score,
        reasons=(),
    )


def _tell(world: World, draft: Every) -> Suggestion:
    """Return a whole suggestion, with who could introduce and all its reasons."""
    if isinstance(draft, Circle):
        return tell_circle(world, draft)
    if isinstance(draft, Exchange):
        return tell_exchange(world, draft)
    outline = _outline(draft)
    one, other = (share.person for share in outline.shares)
    introducers = world.network.introducers(one, other) or world.network.chain(one, other)
    return Suggestion(
        key=outline.key,
        kind=outline.kind,
        shares=outline.shares,
        strength=outline.strength,
        score=outline.score,
        reasons=tuple(_reasons(world, draft, one, other, introducers)),
        introducers=introducers,
    )


def _reasons(
    world: World, draft: Candidate, one: UUID, other: UUID, introducers: tuple[UUID, ...]
) -> Iterable[Reason]:
    said = (draft.one, draft.other)
    if draft.kind is SuggestionKind.SHARED:
        wishes = tuple(statement.id for statement in said)
        yield Reason(ReasonCode.SHARED_WISH, people=(one, other), statements=wishes)
        yield from word_reasons(*said, own=world.own)
    elif draft.kind is SuggestionKind.SURPRISE:
        link = surprising_words(draft.other.text, draft.one.text, world.own)
        yield Reason(ReasonCode.SURPRISE, people=(one, other), words=link or ())
        if draft.one.kind not in WISHES:
            yield from bring_reasons(world, one, other)
    else:
        yield from word_reasons(*said, own=world.own)
        yield from bring_reasons(world, one, other)
    yield from people_reasons(world, one, other, said, introducers)
