# SPDX-License-Identifier: MIT
"""Asks the neighbourhood: any theme, answered with people, things, places and a first circle."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.absent import Neighbourhood, NotThere
from koekdesk.matching.concepts import concepts, ring_terms
from koekdesk.matching.evidence import evidence
from koekdesk.matching.features import is_readable
from koekdesk.matching.gates import touches
from koekdesk.matching.gathering import first_circle
from koekdesk.matching.language import Phrase, read
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.reasons import liveliness, word_reasons
from koekdesk.matching.scoring import fairness, freshness, strength
from koekdesk.matching.snapshot import (
    Reason,
    ReasonCode,
    Share,
    StatementFacts,
    StillMissing,
    Strength,
    UndertakingKind,
    Vector,
)
from koekdesk.matching.spots import pieces_of
from koekdesk.matching.topics import Lead, TopicIndex, leads, named_themes, topics_of
from koekdesk.matching.world import World
from koekdesk.vocabulary import WISHES, StatementKind

#: Shown of each sort at most, and how many are wanted before what is faint stays out.
MOST, _ENOUGH = 6, 4
#: Below this nothing is an answer; above SURE it speaks of the theme itself.
_LEAST, _SURE = 0.3, 0.4
#: What only the meaning of a whole sentence says needs to be nearer than a word in it.
_MEANT, _MEANT_WORDS = 0.62, 3
#: From this lexical nearness a word of the theme is really said.
_SAID = 0.08
#: What a text says by way of something the theme is open to.
_WAY, _MORE_WAYS, _NEARER, _MOST_WAY = 0.34, 0.04, 0.12, 0.5
#: A way in that so large a share of the texts holds, and so many, says little of each.
_COMMON, _FEW = 0.12, 20
_TYPED = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody whose words answer the theme."""

    person: UUID
    statement: UUID
    strength: Strength
    score: float  # 0..1, for ordering only
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class FoundThing:
    """A place, a group, or what is under way already, that has to do with the theme."""

    id: UUID
    strength: Strength
    score: float  # 0..1, for ordering only
    reasons: tuple[Reason, ...]
    people: frozenset[UUID] = frozenset()
    kind: UndertakingKind | None = None  # None for places and groups


@dataclass(frozen=True, slots=True)
class Answer:
    """What a neighbourhood has for a theme; each part best first, empty when there is nothing."""

    text: str
    energy: tuple[Found, ...] = ()  # who would love something like it
    can: tuple[Found, ...] = ()
    things: tuple[Found, ...] = ()
    places: tuple[FoundThing, ...] = ()
    groups: tuple[FoundThing, ...] = ()
    undertakings: tuple[FoundThing, ...] = ()
    missing: tuple[NotThere, ...] = ()  # who is not in it yet (R11)
    circle: tuple[Share, ...] = ()  # a first circle; empty when fewer than two could begin
    lacking: tuple[StillMissing, ...] = ()  # what has not been found yet


@dataclass(frozen=True, slots=True)
class _Theme:
    text: str
    phrase: Phrase
    vector: Vector | None
    keys: frozenset[str]  # its rings
    ways: tuple[Lead, ...]


class Asker:
    """A world prepared to be asked; read only once made, so threads may share it."""

    def __init__(self, world: World, report: Report = silent) -> None:
        self._world = world
        snapshot = world.snapshot
        self._said = _Corpus(world.index, world, report=report)
        self._neighbourhood = Neighbourhood(world)
        self._places = _corpus(((p.id, p.name, p.possible) for p in snapshot.places), world)
        self._groups = _corpus(((g.id, g.name, g.what) for g in snapshot.groups), world)
        self._going = _corpus(((u.id, "", u.text) for u in snapshot.undertakings), world)

    def ask(self, text: str, vector: Vector | None = None, most: int = MOST) -> Answer:
        """Return what the neighbourhood has for a theme (N5).

        Graded and honest: what speaks of the theme itself goes first, then what it is open to
        (``asking.txt``); when there are good answers the faint ones stay out.

        Args:
            text: any theme, of any length, in any language; unreadable gives an empty answer.
            vector: the sentence vector of ``text``, made by the encoder of the snapshot.
            most: how many of each sort at most.

        """
        phrase = read(text)
        if not is_readable(phrase) or most <= 0:
            return Answer(text)
        asked = topics_of(text, self._world.own)
        rings = frozenset(key for key in asked if key[0] in "ro" and asked[key] > 0.5)
        theme = _Theme(text, phrase, vector, rings, leads(asked) + named_themes(phrase.wanted))
        said = self._people(theme)
        by_kind = {
            "energy": [one for one in said if one[0].kind in WISHES],
            "can": [one for one in said if one[0].kind is StatementKind.CAN],
            "things": [one for one in said if one[0].kind is StatementKind.HAS],
        }
        parts = {name: self._found(theme, ranked, most) for name, ranked in by_kind.items()}
        places = self._things(theme, self._places, most)
        going = self._things(theme, self._going, most)
        circle = first_circle(self._world, *(self._statements(parts[name]) for name in by_kind))
        inside = {share.person for share in circle} | {p for one in going for p in one.people}
        near = [statement for statement, _ in said]
        return Answer(
            text,
            **parts,
            places=places,
            groups=self._things(theme, self._groups, most),
            undertakings=going,
            missing=self._neighbourhood.not_there(inside, near, most) if inside else (),
            circle=circle,
            lacking=tuple(_lacking(parts["can"], places, parts["things"])),
        )

    def _statements(self, found: Iterable[Found]) -> list[StatementFacts]:
        return [self._world.statements[one.statement] for one in found]

    def _people(self, theme: _Theme) -> list[tuple[StatementFacts, float]]:
        """Return what people said that answers the theme, nearest first, with how near."""
        world = self._world
        if not len(world.rows):
            return []
        near = self._said.scores(theme)[world.text_rows]
        rows = np.flatnonzero(near >= _LEAST)
        found = [
            (world.rows[row], round(float(near[row]) * _turn(world, world.rows[row]), 4))
            for row in rows[np.argsort(-near[rows], kind="stable")[:400]].tolist()
        ]
        return sorted(found, key=lambda one: (-one[1], one[0].id))

    def _found(
        self, theme: _Theme, ranked: list[tuple[StatementFacts, float]], most: int
    ) -> tuple[Found, ...]:
        """Return one answer for each person, without those whose boundary it touches."""
        found: list[Found] = []
        seen: set[UUID] = set()
        for said, score in ranked:
            if len(found) >= most or _is_faint(score, [one.score for one in found]):
                break
            if said.person in seen or self._would_rather_not(theme, said.person):
                continue
            seen.add(said.person)
            reasons = tuple(self._reasons(theme, said))
            found.append(Found(said.person, said.id, strength(score), score, reasons))
        return tuple(found)

    def _would_rather_not(self, theme: _Theme, person: UUID) -> bool:
        world = self._world
        return any(touches(world, said.text, theme.text) for said in world.boundaries(person))

    def _reasons(self, theme: _Theme, said: StatementFacts) -> Iterator[Reason]:
        yield self._met(theme, said.text, said.id)
        yield from liveliness(self._world, (said,))
        if self._world.people[said.person].asked <= 0:
            yield Reason(ReasonCode.NEVER_ASKED, people=(said.person,))

    def _met(self, theme: _Theme, text: str, said: UUID | None = None) -> Reason:
        """Return in which word a text met the theme, or by which way in."""
        statements = (said,) if said else ()
        met = evidence(theme.text, text, self._world.own)
        if met.same or met.parts or met.similar or met.rings:
            one = StatementFacts(_TYPED, _TYPED, StatementKind.DREAM, theme.text)
            other = StatementFacts(_TYPED, _TYPED, StatementKind.DREAM, text)
            reason = next(word_reasons(one, other, self._world.own))
            return Reason(reason.code, statements=statements, words=reason.words)
        words = _way_words(theme, text, self._world)
        if words:
            return Reason(ReasonCode.WAY_IN, statements=statements, words=words)
        return Reason(ReasonCode.SAME_MEANING, statements=statements)

    def _things(self, theme: _Theme, corpus: "_Corpus", most: int) -> tuple[FoundThing, ...]:
        near = corpus.scores(theme)
        facts = {one.id: one for one in self._world.snapshot.undertakings}
        found: dict[UUID, FoundThing] = {}
        for row in np.argsort(-near, kind="stable").tolist():
            score = round(float(near[row]), 4)
            before = [one.score for one in found.values()]
            if score < _LEAST or len(found) >= most or _is_faint(score, before):
                break
            met = self._met(theme, corpus.texts[row])
            for key in corpus.ids[row]:
                going = facts.get(key)
                people, kind = (going.people, going.kind) if going else (frozenset(), None)
                thing = FoundThing(key, strength(score), score, (met,), people, kind)
                found.setdefault(key, thing)
        return tuple(found.values())[:most]


class _Corpus:
    """Texts that can answer a theme."""

    def __init__(
        self,
        index: TextIndex,
        world: World,
        ids: tuple[tuple[UUID, ...], ...] = (),
        report: Report = silent,
    ) -> None:
        self.index = index
        self.texts = index.texts
        self.ids = ids  # by text, whose it is
        self._topics = TopicIndex(self.texts, world.own, report)

    def scores(self, theme: _Theme) -> NDArray[np.float32]:
        """Return how much each text answers a theme, 0..1."""
        if not len(self.index):
            return np.zeros(0, np.float32)
        words = self.index.scores(theme.text)
        full = self.index.scores(theme.text, theme.vector)
        said = (words >= _SAID) | (self._topics.about(theme.keys) > 0)
        long_enough = len(theme.phrase.wanted) >= _MEANT_WORDS
        direct = np.where(said | (long_enough & (full >= _MEANT * 0.7)), full, 0)
        ring = np.where(self._topics.about(theme.keys) >= 1, _SURE, 0)
        ways = self._ways(theme)
        meant = np.maximum(full - words, 0)
        way = np.where(ways > 0, np.minimum(_MOST_WAY, ways + _NEARER * meant), 0)
        return np.maximum(np.maximum(direct, ring + 0.2 * words * (ring > 0)), way)

    def _ways(self, theme: _Theme) -> NDArray[np.float32]:
        """Return how much each text is something the theme is open to, 0.._MOST_WAY."""
        best = np.zeros(len(self.index), np.float32)
        count = np.zeros(len(self.index), np.float32)
        common = max(_COMMON * len(self.index), _FEW)
        for place, way in enumerate(theme.ways):
            holding = sum(self._topics.count(key) for key in way.keys)
            weight = (1 - 0.008 * place) * min(1, common / max(1, holding))
            hit = self._topics.about(way.keys)
            best = np.maximum(best, hit * weight)
            count += hit >= 0.5
        return np.where(best > 0.5, _WAY * best + _MORE_WAYS * np.maximum(count - 1, 0), 0)


def _corpus(described: Iterable[tuple[UUID, str, str]], world: World) -> _Corpus:
    """Return what things are called and what is said of them, compared piece by piece."""
    ids: dict[str, list[UUID]] = {}
    for key, name, text in sorted(described):
        for piece in dict.fromkeys(pieces_of(name, text)):
            ids.setdefault(piece, []).append(key)
    index = TextIndex(list(ids), world.snapshot.vectors, world.own)
    return _Corpus(index, world, tuple(map(tuple, ids.values())))


def _is_faint(score: float, before: Collection[float]) -> bool:
    """Tell whether a faint answer adds nothing to the good ones there are."""
    return len(before) >= _ENOUGH and score < max(_SURE, 0.6 * max(before))


def _turn(world: World, said: StatementFacts) -> float:
    """Return how much a statement is alive and its speaker's turn, about 0.85..1 (R3, R9)."""
    fair = fairness(world.people[said.person], world.today)
    return 0.85 + 0.1 * freshness(said, world.today) + 0.05 * fair


def _way_words(theme: _Theme, text: str, world: World) -> tuple[str, ...]:
    """Return the words of a text by which it is something the theme is open to."""
    here = topics_of(text, world.own)
    words = read(text).wanted
    terms = ring_terms(words)
    for way in theme.ways:
        for key in sorted(way.keys & here.keys()):
            if key in terms:
                return (" ".join(terms[key]),)
            if key.startswith("t:"):
                return next(
                    ((" ".join(said),) for said in terms.values() if key in concepts(said).themes),
                    (),
                )
            if way.words:
                return (way.words,)
    return ()


def _lacking(
    can: tuple[Found, ...], places: tuple[FoundThing, ...], things: tuple[Found, ...]
) -> Iterator[StillMissing]:
    if not can:
        yield StillMissing.SOMEONE
    if not places:
        yield StillMissing.PLACE
    if not things:
        yield StillMissing.THINGS
