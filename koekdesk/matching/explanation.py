# SPDX-License-Identifier: MIT
"""Explains any two people: why suggested, why not, and what would make it possible."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from koekdesk.matching.candidates import is_open
from koekdesk.matching.gates import MOST_OPEN, common_languages, gate, why_not
from koekdesk.matching.network import ordered
from koekdesk.matching.reasons import bring_reasons, people_reasons, word_reasons
from koekdesk.matching.scoring import WEAKEST, strength
from koekdesk.matching.snapshot import (
    GateCode,
    PersonFacts,
    Reason,
    ReasonCode,
    Snapshot,
    StatementFacts,
    Strength,
)
from koekdesk.matching.world import World
from koekdesk.vocabulary import GIFTS, WISHES

#: Statements of two people shown side by side.
_NEAREST = 3
_MOST_INTERPRETERS = 2


class OpeningCode(StrEnum):
    """What would make a meeting possible; the comment says which values it carries."""

    ASK_CONSENT = "ask_consent"  # people: who have not said yes to being suggested
    ASK_AFTER_BREAK = "ask_after_break"  # people: who are taking a break
    ROOM_AGAIN = "room_again"  # people: who have enough under way
    ASK_DAYPARTS = "ask_dayparts"  # people: both
    ASK_LANGUAGES = "ask_languages"  # people: both
    INTERPRETER = "interpreter"  # people: (who,); words: the languages, one of each
    AFTER_DATE = "after_date"  # on: from when it no longer rests
    TOGETHER_ALREADY = "together_already"  # people: both
    OTHER_WORDS = "other_words"  # statements: two that no boundary touches
    ASK_ANEW = "ask_anew"  # people: of whom nothing holds any more
    ASK_GIFT = "ask_gift"  # people: who said no gift yet
    ASK_WISH = "ask_wish"  # people: who said no wish yet
    ASK_MORE = "ask_more"  # people: both; what they said is about different things
    ASK_INTRODUCER = "ask_introducer"  # people: (introducer, one, other)


@dataclass(frozen=True, slots=True)
class Opening:
    """One thing that would make it possible, as a code with its values."""

    code: OpeningCode
    people: tuple[UUID, ...] = ()
    statements: tuple[UUID, ...] = ()
    words: tuple[str, ...] = ()
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Nearest:
    """Two statements that lie near each other, the gift first, and how they met."""

    one: UUID
    other: UUID
    strength: Strength | None  # None: too far apart to be a match
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All there is to say about two people meeting; everything in it can be said aloud."""

    a: UUID
    b: UUID
    reasons: tuple[Reason, ...]  # why suggested; empty when they are not
    gates: tuple[GateCode, ...]  # why not
    openings: tuple[Opening, ...]  # what would make it possible
    nearest: tuple[Nearest, ...]


def explain(snapshot: Snapshot, today: date, a: UUID, b: UUID) -> Explanation:
    """Return why two people are suggested to each other, why not, and what would help.

    Unknown people, and a person with themselves, give an explanation with gates and no more.
    """
    return explain_two(World(snapshot, today), *ordered(a, b))


def explain_two(world: World, a: UUID, b: UUID) -> Explanation:
    """Explain two people of a world; see ``explain``."""
    gates = why_not(world.snapshot, world.today, a, b)
    if a == b or a not in world.people or b not in world.people:
        return Explanation(a, b, (), gates, (), ())
    pairs = _pairs(world, a, b)
    open_pairs = [pair for pair in pairs if pair[2] >= WEAKEST and is_open(world, *pair[:2])]
    reasons = tuple(_why(world, open_pairs[0])) if open_pairs else ()
    openings = tuple(_openings(world, a, b, gates, pairs, bool(open_pairs)))
    nearest = tuple(_near(world, *pair) for pair in pairs[:_NEAREST] if _may_quote(world, a, b))
    return Explanation(a, b, reasons, () if reasons else gates, openings, nearest)


_Pair = tuple[StatementFacts, StatementFacts, float]


def _may_quote(world: World, a: UUID, b: UUID) -> bool:
    """Tell whether both agreed to be suggested: without that, their words stay apart."""
    return world.people[a].suggestible and world.people[b].suggestible


def _pairs(world: World, a: UUID, b: UUID) -> list[_Pair]:
    """Return which statements could meet, the nearest first, a gift before the wish it answers."""
    said_a, said_b = ([*world.gifts(p), *world.wishes(p)] for p in (a, b))
    rows = {said.id: row for row, said in enumerate(world.rows)}
    found: list[_Pair] = []
    for one in said_a:
        near = _nearness(world, one, said_b, rows)
        for other, value in zip(said_b, near, strict=True):
            if one.kind in GIFTS and other.kind in GIFTS:
                continue
            pair = (other, one) if one.kind in WISHES and other.kind in GIFTS else (one, other)
            found.append((*pair, round(float(value), 4)))
    return sorted(found, key=lambda pair: (-pair[2], pair[0].id, pair[1].id))


def _nearness(
    world: World, one: StatementFacts, others: Sequence[StatementFacts], rows: dict[UUID, int]
) -> list[float]:
    """Return how near each text is; 0 for who takes no part, whose words are in no index."""
    scores = world.index.scores(one.text, world.snapshot.vectors.get(one.text))
    places = [rows.get(other.id) for other in others]
    return [0.0 if place is None else float(scores[world.text_rows[place]]) for place in places]


def _why(world: World, pair: _Pair) -> Iterator[Reason]:
    one, other, _ = pair
    if one.kind in WISHES:
        yield Reason(
            ReasonCode.SHARED_WISH, people=(one.person, other.person), statements=(one.id, other.id)
        )
    yield from word_reasons(one, other, world.own)
    if one.kind in GIFTS:
        yield from bring_reasons(world, one.person, other.person)
    introducers = world.network.introducers(one.person, other.person)
    yield from people_reasons(world, one.person, other.person, (one, other), introducers)


def _near(world: World, one: StatementFacts, other: StatementFacts, value: float) -> Nearest:
    near = strength(value) if value >= WEAKEST else None
    reasons = tuple(word_reasons(one, other, world.own)) if near else ()
    return Nearest(one.id, other.id, near, reasons)


def _openings(
    world: World, a: UUID, b: UUID, gates: Sequence[GateCode], pairs: list[_Pair], suggested: bool
) -> Iterator[Opening]:
    if GateCode.HOUSEHOLD in gates:
        return
    if not suggested:
        yield from _of_each(world, a, b, gates)
        yield from _of_both(world, a, b, gates, pairs)
    if GateCode.NO_CONSENT not in gates:
        for introducer in world.network.introducers(a, b)[:1]:
            yield Opening(OpeningCode.ASK_INTRODUCER, (introducer, a, b))


def _of_each(world: World, a: UUID, b: UUID, gates: Sequence[GateCode]) -> Iterator[Opening]:
    """Yield what one of the two could be asked, or has to be waited for."""
    for code, opening, concerns in (
        (GateCode.NO_CONSENT, OpeningCode.ASK_CONSENT, lambda p: not p.suggestible),
        (GateCode.PAUSED, OpeningCode.ASK_AFTER_BREAK, lambda p: p.paused),
        (GateCode.LOAD, OpeningCode.ROOM_AGAIN, lambda p: p.open_connections >= MOST_OPEN),
        (GateCode.LAPSED, OpeningCode.ASK_ANEW, lambda p: not _holds(world, p)),
    ):
        if code in gates:
            people = (world.people[key] for key in (a, b))
            yield Opening(opening, tuple(p.id for p in people if concerns(p)))


def _of_both(
    world: World, a: UUID, b: UUID, gates: Sequence[GateCode], pairs: list[_Pair]
) -> Iterator[Opening]:
    """Yield what would help between the two."""
    if GateCode.SILENCED in gates:
        yield _rest(world, a, b)
    if GateCode.NO_COMMON_TIME in gates:
        yield Opening(OpeningCode.ASK_DAYPARTS, (a, b))
    if GateCode.NO_COMMON_LANGUAGE in gates:
        yield from _interpreters(world, world.people[a], world.people[b])
        yield Opening(OpeningCode.ASK_LANGUAGES, (a, b))
    if GateCode.RATHER_NOT in gates:
        yield from _other_words(world, pairs)
    if not set(gates) - {GateCode.RATHER_NOT}:
        yield from _unsaid(world, a, b)


def _holds(world: World, person: PersonFacts) -> bool:
    return bool(world.gifts(person.id) or world.wishes(person.id))


def _rest(world: World, a: UUID, b: UUID) -> Opening:
    """Return when two people no longer rest, or that they are connected."""
    untils = [s.until for s in world.silences(a, b) if not s.statements]
    dates = [until for until in untils if until is not None]
    if len(dates) < len(untils) or not dates:
        return Opening(OpeningCode.TOGETHER_ALREADY, (a, b))
    return Opening(OpeningCode.AFTER_DATE, on=max(dates))


def _interpreters(world: World, here: PersonFacts, there: PersonFacts) -> Iterator[Opening]:
    """Yield who speaks a language of each, the acquainted first, ties by id."""
    known = world.network.knows(here.id) | world.network.knows(there.id)
    found = [
        (person.id not in known, person.id)
        for person in world.people.values()
        if person.id not in (here.id, there.id)
        and world.may_take_part(person.id)
        and common_languages(person, here)
        and common_languages(person, there)
    ]
    for _, key in sorted(found)[:_MOST_INTERPRETERS]:
        person = world.people[key]
        words = [min(common_languages(person, one)) for one in (here, there)]
        yield Opening(OpeningCode.INTERPRETER, (key,), words=tuple(words))


def _other_words(world: World, pairs: list[_Pair]) -> Iterator[Opening]:
    """Yield two statements that no boundary touches and that lie near enough."""
    for one, other, value in pairs:
        untouched = gate(world, one.person, other.person, one, other) is not GateCode.RATHER_NOT
        if value >= WEAKEST and untouched:
            yield Opening(OpeningCode.OTHER_WORDS, statements=(one.id, other.id))
            return


def _unsaid(world: World, a: UUID, b: UUID) -> Iterator[Opening]:
    """Yield what to ask whom, when nothing stands in the way but nothing meets (T2)."""
    no_gift = tuple(p for p in (a, b) if not world.gifts(p))
    no_wish = tuple(p for p in (a, b) if not world.wishes(p))
    if no_gift:
        yield Opening(OpeningCode.ASK_GIFT, no_gift)
    if no_wish:
        yield Opening(OpeningCode.ASK_WISH, no_wish)
    if not no_gift and not no_wish:
        yield Opening(OpeningCode.ASK_MORE, (a, b))
