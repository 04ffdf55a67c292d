# SPDX-License-Identifier: MIT
"""Gates before scores: facts for which two people are not suggested to each other."""

from collections.abc import Collection, Iterator
from datetime import date
from functools import lru_cache
from uuid import UUID

from koekdesk.matching.concepts import concepts
from koekdesk.matching.features import content, word_forms
from koekdesk.matching.language import by_text, read
from koekdesk.matching.snapshot import GateCode, PersonFacts, Snapshot, StatementFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import TieKind

#: More connections under way at once is too much for anyone.
MOST_OPEN = 3
#: From this nearness of sentence vectors a boundary is about the same thing.
_TOUCHES = 0.55
#: A form this sure of its word counts for a boundary (stems, lemmas, parts of a compound).
_SURE = 0.55


def gate(
    world: World,
    a: UUID,
    b: UUID,
    one: StatementFacts | None = None,
    other: StatementFacts | None = None,
) -> GateCode | None:
    """Return the first gate between two people, or None when the way is open.

    Args:
        world: the prepared snapshot.
        a: one person; unknown people have not agreed to anything.
        b: the other.
        one: the statement of ``a`` that would meet ``other``; None looks at the people only.
        other: the statement of ``b``.

    """
    return next(gates(world, a, b, one, other), None)


def gates(
    world: World,
    a: UUID,
    b: UUID,
    one: StatementFacts | None = None,
    other: StatementFacts | None = None,
) -> Iterator[GateCode]:
    """Yield every gate between two people, cheapest first."""
    if a == b:
        yield GateCode.SAME_PERSON
        return
    here, there = world.people.get(a), world.people.get(b)
    if here is None or there is None:
        yield GateCode.NO_CONSENT
        return
    yield from _between_people(world, here, there)
    if any(said is not None and said.lapsed for said in (one, other)):
        yield GateCode.LAPSED
    if _is_silenced(world, a, b, one, other):
        yield GateCode.SILENCED
    if one is not None and other is not None and _is_touched(world, one, other):
        yield GateCode.RATHER_NOT


def _between_people(world: World, here: PersonFacts, there: PersonFacts) -> Iterator[GateCode]:
    if not (here.suggestible and there.suggestible):
        yield GateCode.NO_CONSENT
    if here.paused or there.paused:
        yield GateCode.PAUSED
    if max(here.open_connections, there.open_connections) >= MOST_OPEN:
        yield GateCode.LOAD
    if TieKind.HOUSEHOLD in world.network.ties(here.id, there.id):
        yield GateCode.HOUSEHOLD
    if here.dayparts and there.dayparts and not here.dayparts & there.dayparts:
        yield GateCode.NO_COMMON_TIME
    if here.languages and there.languages and not common_languages(here, there):
        yield GateCode.NO_COMMON_LANGUAGE


def common_languages(here: PersonFacts, there: PersonFacts) -> frozenset[str]:
    """Return the codes of the languages both said they speak."""
    return language_codes(here.languages) & language_codes(there.languages)


@lru_cache(maxsize=4096)
def language_codes(languages: frozenset[str]) -> frozenset[str]:
    """Return the codes of languages in one spelling."""
    return frozenset(code.strip().casefold() for code in languages)


def _is_silenced(
    world: World, a: UUID, b: UUID, one: StatementFacts | None, other: StatementFacts | None
) -> bool:
    together = {said.id for said in (one, other) if said is not None}
    for silence in world.silences(a, b):
        if not silence.statements:
            return True
        if together and (together <= silence.statements or silence.statements <= together):
            return True
    return False


def may_meet(world: World, one: StatementFacts, other: StatementFacts) -> bool:
    """Tell whether two statements pass household, silence and boundaries; the rest is not asked."""
    a, b = one.person, other.person
    if TieKind.HOUSEHOLD in world.network.ties(a, b) or _is_silenced(world, a, b, one, other):
        return False
    return not _is_touched(world, one, other)


def _is_touched(world: World, one: StatementFacts, other: StatementFacts) -> bool:
    """Tell whether either would rather not do with what the other says."""
    return any(
        touches(world, boundary.text, said.text)
        for person, said in ((one.person, other), (other.person, one))
        for boundary in world.boundaries(person)
    )


def touches(world: World, boundary: str, text: str) -> bool:
    """Tell whether a boundary ("liever niet met honden") is about what a text is about."""
    if shares_word(boundary, text, world.firm(text)):
        return True
    if world.own.meet(read(boundary, boundary=True).wanted, read(text).wanted):
        return True
    return world.meant(boundary, text) >= _TOUCHES


def shares_word(boundary: str, text: str, firm: Collection[str] | None = None) -> bool:
    """Tell whether a word of a boundary, or one of its ring, stands in a text.

    ``firm`` is what the text is surely about, its rings among them, when that is known already.
    """
    against, about = read(boundary, boundary=True).wanted, read(text).wanted
    if not _forms(against).isdisjoint(_forms(about)):
        return True
    return not _rings(against).isdisjoint(_rings(about) if firm is None else firm)


@by_text(4096)
def _forms(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        form for word in content(words) for form, weight in word_forms(word) if weight >= _SURE
    )


@by_text(4096)
def _rings(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(concepts(words).rings)


def why_not(snapshot: Snapshot, today: date, a: UUID, b: UUID) -> tuple[GateCode, ...]:
    """Return every fact for which two people are not suggested to each other; empty when none.

    RATHER_NOT and LAPSED speak of the statements the two could meet in: everything the one said
    that a boundary of the other touches, or nothing left that has not lapsed.
    """
    world = World(snapshot, today)
    found = list(gates(world, a, b))
    if a == b or a not in world.people or b not in world.people:
        return tuple(found)
    if any(_all_lapsed(world, person) for person in (a, b)):
        found.append(GateCode.LAPSED)
    if any(_is_touched(world, *pair) for pair in _meetings(world, a, b)):
        found.append(GateCode.RATHER_NOT)
    return tuple(found)


def _all_lapsed(world: World, person: UUID) -> bool:
    said = [said for said in world.snapshot.statements if said.person == person]
    return bool(said) and all(statement.lapsed for statement in said)


def _meetings(world: World, a: UUID, b: UUID) -> Iterator[tuple[StatementFacts, StatementFacts]]:
    for one in (*world.gifts(a), *world.wishes(a)):
        for other in (*world.gifts(b), *world.wishes(b)):
            yield one, other
