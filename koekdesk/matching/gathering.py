# SPDX-License-Identifier: MIT
"""Makes a first circle for a theme, and says who is not in it yet and who could invite them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from koekdesk.matching.gates import gate, language_codes
from koekdesk.matching.scoring import bridging
from koekdesk.matching.snapshot import PersonFacts, Reason, ReasonCode, Share, StatementFacts
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


class Neighbourhood:
    """Everybody who could be invited, with what counts for it; read only once made."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._standing = [
            _standing(world, facts)
            for facts in world.people.values()
            if facts.resident and world.may_take_part(facts.id)
        ]

    def not_there(
        self, inside: Collection[UUID], near: Sequence[StatementFacts], most: int
    ) -> tuple[NotThere, ...]:
        """Return who is not in it yet, the most missed first, ties by id.

        By ties, invitations, streets, languages and what they said; never by a label on a person.

        Args:
            inside: who is in it; at least one.
            near: what has to do with it, best first; their speakers come before others.
            most: how many at most.

        """
        world = self._world
        there = [_standing(world, world.people[key]) for key in inside if key in world.people]
        streets = {one.street for one in there}
        spoken = {code for one in there for code in one.languages}
        known = {friend for person in inside for friend in world.network.knows(person)}
        close = set(list(dict.fromkeys(said.person for said in near))[: 4 * most])
        ranked = sorted(
            (-_missed(one, close, known, streets, spoken), one.person, at)
            for at, one in enumerate(self._standing)
            if one.person not in inside
        )
        found: list[NotThere] = []
        for _, person, at in ranked[: 20 * most]:
            one = self._standing[at]
            reasons = tuple(self._reasons(one, set(inside), streets, spoken))
            if not reasons:
                continue
            inviters = tuple(r.people[0] for r in reasons if r.code is ReasonCode.INVITER)
            found.append(NotThere(person, reasons, inviters))
            streets.add(one.street)  # the next names another street
            spoken |= one.languages
            if len(found) >= most:
                break
        return tuple(found)

    def _reasons(
        self, one: "_Standing", inside: set[UUID], streets: set[str], spoken: set[str]
    ) -> Iterator[Reason]:
        who = (one.person,)
        if one.never_asked:
            yield Reason(ReasonCode.NEVER_ASKED, people=who)
        if one.street and one.street not in streets:
            street = self._world.people[one.person].street.strip()
            yield Reason(ReasonCode.OTHER_STREET, people=who, words=(street,))
        if one.languages - spoken:
            words = tuple(sorted(one.languages - spoken))
            yield Reason(ReasonCode.OTHER_LANGUAGE, people=who, words=words)
        if one.alone:
            yield Reason(ReasonCode.NO_TIES, people=who)
        friends = self._world.network.knows(one.person) & inside
        for inviter in sorted(friends)[:_MOST_INVITERS]:
            yield Reason(ReasonCode.INVITER, people=(inviter, one.person))


@dataclass(frozen=True, slots=True)
class _Standing:
    """How somebody stands in the neighbourhood."""

    person: UUID
    street: str
    languages: frozenset[str]
    never_asked: bool
    alone: bool  # as far as we know


def _standing(world: World, facts: PersonFacts) -> _Standing:
    return _Standing(
        facts.id,
        facts.street.strip().casefold(),
        frozenset(language_codes(facts.languages)),
        facts.asked <= 0,
        not world.network.knows(facts.id),
    )


def _missed(
    one: _Standing, close: set[UUID], known: set[UUID], streets: set[str], spoken: set[str]
) -> float:
    """Return how much somebody is missed: has to do with it, can be invited, is new in it."""
    missed = one.never_asked + 0.5 * one.alone
    missed += 2.0 * (one.person in close) + (one.person in known)
    missed += 0.5 * (bool(one.street) and one.street not in streets)
    return missed + (not one.languages <= spoken)
