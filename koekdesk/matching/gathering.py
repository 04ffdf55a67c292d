# SPDX-License-Identifier: MIT
"""Makes a first circle for a theme, and says who is not in it yet and who could invite them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from koekdesk.matching.gates import gate
from koekdesk.matching.scoring import bridging
from koekdesk.matching.snapshot import Reason, ReasonCode, Share, StatementFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import WISHES

#: Who would love it, who can, who has something; together no more than LARGEST.
_WISHING, _ABLE, _HAVING, LARGEST = 4, 2, 1, 6
_SMALLEST = 2
_MOST_INVITERS = 2


@dataclass(frozen=True, slots=True)
class NotThere:
    """Somebody who is not in it yet, why to think of them, and who could invite them (R11)."""

    person: UUID
    reasons: tuple[Reason, ...]
    inviters: tuple[UUID, ...] = ()


def first_circle(
    world: World,
    wishing: Sequence[StatementFacts],
    able: Sequence[StatementFacts],
    having: Sequence[StatementFacts],
) -> tuple[Share, ...]:
    """Return who could begin together: every two pass the gates, residents among them.

    Greedy, in order of the lists given (best first); who knows nobody in it yet goes before
    who knows everybody, because the circle should grow (R10).

    Returns:
        Two to six shares; empty when no two could begin.

    """
    chosen: list[StatementFacts] = []
    for ranked, most in ((wishing, _WISHING), (able, _ABLE), (having, _HAVING)):
        waiting = list(ranked)
        for _ in range(most):
            fitting = [said for said in waiting if _fits(world, said, chosen)]
            if not fitting or len(chosen) >= LARGEST:
                break
            best = max(
                fitting, key=lambda said: (_widens(world, said, chosen), -waiting.index(said))
            )
            chosen.append(best)
            waiting.remove(best)
    if len(chosen) < _SMALLEST or not any(world.people[one.person].resident for one in chosen):
        return ()
    return tuple(
        Share(said.person, wish=said.id)
        if said.kind in WISHES
        else Share(said.person, gift=said.id)
        for said in chosen
    )


def _fits(world: World, said: StatementFacts, chosen: Sequence[StatementFacts]) -> bool:
    return all(gate(world, said.person, one.person, said, one) is None for one in chosen)


def _widens(world: World, said: StatementFacts, chosen: Sequence[StatementFacts]) -> float:
    """Return how much somebody widens a circle, in three steps so that the answer comes first."""
    if not chosen:
        return 1.0
    person = world.people[said.person]
    each = [bridging(world, person, world.people[one.person]) for one in chosen]
    return round(2 * sum(each) / len(each)) / 2


def not_there(
    world: World, inside: Collection[UUID], near: Sequence[StatementFacts], most: int
) -> tuple[NotThere, ...]:
    """Return who is not in it yet, the most missed first, ties by id.

    By ties, invitations, streets, languages and what they said; never by a label on a person.

    Args:
        world: the prepared snapshot.
        inside: who is in it; at least one.
        near: what has to do with it, best first; their speakers come before others.
        most: how many at most.

    """
    speaking = list(dict.fromkeys(said.person for said in near))
    close = set(speaking[: 4 * most])
    known = {friend for person in inside for friend in world.network.knows(person)}
    streets = {_street(world, person) for person in inside}
    spoken = {code for person in inside for code in _languages(world, person)}
    missed: list[tuple[float, UUID]] = []
    for person, facts in world.people.items():
        if person in inside or not facts.resident or not world.may_take_part(person):
            continue
        street = _street(world, person)
        weight = 2.0 * (person in close) + 1.0 * (person in known)
        weight += 1.0 * (facts.asked <= 0) + 0.5 * (bool(street) and street not in streets)
        weight += 1.0 * bool(_languages(world, person) - spoken)
        weight += 0.5 * (not world.network.knows(person))
        missed.append((-weight, person))
    found: list[NotThere] = []
    for _, person in sorted(missed):
        reasons = tuple(_reasons(world, person, inside, streets, spoken))
        if not reasons:
            continue
        inviters = tuple(r.people[0] for r in reasons if r.code is ReasonCode.INVITER)
        found.append(NotThere(person, reasons, inviters))
        streets.add(_street(world, person))  # the next names another street
        spoken |= _languages(world, person)
        if len(found) >= most:
            break
    return tuple(found)


def _reasons(
    world: World, person: UUID, inside: Collection[UUID], streets: set[str], spoken: set[str]
) -> Iterator[Reason]:
    facts = world.people[person]
    street = facts.street.strip()
    if facts.asked <= 0:
        yield Reason(ReasonCode.NEVER_ASKED, people=(person,))
    if street and street.casefold() not in streets:
        yield Reason(ReasonCode.OTHER_STREET, people=(person,), words=(street,))
    languages = _languages(world, person) - spoken
    if languages:
        yield Reason(ReasonCode.OTHER_LANGUAGE, people=(person,), words=tuple(sorted(languages)))
    friends = world.network.knows(person)
    if not friends:
        yield Reason(ReasonCode.NO_TIES, people=(person,))
    for inviter in sorted(friends & set(inside))[:_MOST_INVITERS]:
        yield Reason(ReasonCode.INVITER, people=(inviter, person))


def _street(world: World, person: UUID) -> str:
    facts = world.people.get(person)
    return facts.street.strip().casefold() if facts else ""


def _languages(world: World, person: UUID) -> set[str]:
    facts = world.people.get(person)
    return {code.strip().casefold() for code in facts.languages} if facts else set()
