# SPDX-License-Identifier: MIT
"""Who is not in something yet, how they stand, and who could invite them (R11)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from koekdesk.matching.gates import language_codes
from koekdesk.matching.network import Network
from koekdesk.matching.snapshot import PersonFacts, Reason, ReasonCode, StatementFacts
from koekdesk.matching.world import World

_MOST_INVITERS = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands in the neighbourhood; what they did not say is empty."""

    person: UUID
    street: str  # folded, to compare
    languages: frozenset[str]
    never_asked: bool
    alone: bool  # as far as we know


def standing(web: Network, facts: PersonFacts) -> Standing:
    """Return how somebody stands."""
    return Standing(
        facts.id,
        folded_street(facts),
        language_codes(facts.languages) - {""},
        facts.asked <= 0,
        not web.knows(facts.id),
    )


def folded_street(facts: PersonFacts) -> str:
    """Return somebody's street in a form to compare; empty when not said."""
    return facts.street.strip().casefold()


def may_be_invited(web: Network, facts: PersonFacts) -> bool:
    """Tell whether somebody can be said to be missed: a resident who agreed to be suggested."""
    return facts.resident and web.may_introduce(facts.id)


def streets_of(there: Iterable[Standing]) -> set[str]:
    """Return the streets of who is there."""
    return {one.street for one in there if one.street}


def languages_of(there: Iterable[Standing]) -> set[str]:
    """Return what who is there speaks."""
    return {code for one in there for code in one.languages}


def inviters(web: Network, near: Mapping[UUID, int], among: Collection[UUID]) -> list[UUID]:
    """Return who may invite somebody, by ties before groups, then by id.

    Args:
        web: who knows whom.
        near: whom the one to invite knows, see ``Network.near``.
        among: who is asked to.

    """
    return [
        other
        for other in sorted(near, key=lambda other: (near[other], other))
        if other in among and web.may_introduce(other)
    ]


@dataclass(frozen=True, slots=True)
class NotThere:
    """Somebody who is not in it yet, why to think of them, and who could invite them (R11)."""

    person: UUID
    reasons: tuple[Reason, ...]
    inviters: tuple[UUID, ...] = ()


class Neighbourhood:
    """Everybody who could be invited, with what counts for it; read only once made."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._standing = [
            standing(world.network, facts)
            for facts in world.people.values()
            if may_be_invited(world.network, facts)
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
        there = [
            standing(world.network, world.people[key]) for key in inside if key in world.people
        ]
        streets, spoken = streets_of(there), languages_of(there)
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
        self, one: "Standing", inside: set[UUID], streets: set[str], spoken: set[str]
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
        web = self._world.network
        friends = dict.fromkeys(web.knows(one.person), 0)
        for inviter in inviters(web, friends, inside)[:_MOST_INVITERS]:
            yield Reason(ReasonCode.INVITER, people=(inviter, one.person))


def _missed(
    one: Standing, close: set[UUID], known: set[UUID], streets: set[str], spoken: set[str]
) -> float:
    """Return how much somebody is missed: has to do with it, can be invited, is new in it."""
    missed = one.never_asked + 0.5 * one.alone
    missed += 2.0 * (one.person in close) + (one.person in known)
    missed += 0.5 * (bool(one.street) and one.street not in streets)
    return missed + (not one.languages <= spoken)
