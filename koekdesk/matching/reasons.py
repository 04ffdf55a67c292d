# SPDX-License-Identifier: MIT
"""Gathers the reasons of a suggestion, in the order in which one would say them."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from koekdesk.matching.evidence import evidence
from koekdesk.matching.gates import common_languages
from koekdesk.matching.own_words import NO_OWN_WORDS, OwnWords
from koekdesk.matching.scoring import FRESH_DAYS, days_ago, same_street
from koekdesk.matching.snapshot import Reason, ReasonCode, StatementFacts
from koekdesk.matching.world import World

#: A language everybody speaks is no reason when it is the only one.
EVERYBODY = frozenset({"nl"})
_MOST_GIFTS = 2


def pull(said: StatementFacts) -> tuple[int, int, UUID]:
    """Return how lively a statement is, to put the liveliest first: spark, then date."""
    return said.spark, said.said_on.toordinal() if said.said_on else 0, said.id


def word_reasons(
    one: StatementFacts, other: StatementFacts, own: OwnWords = NO_OWN_WORDS
) -> Iterator[Reason]:
    """Yield in what two statements met, the surest first, or that they met in meaning only.

    The same words; a part of a compound; a slip of the keys; words of one ring.
    """
    met = evidence(one.text, other.text, own)
    both = (one.id, other.id)
    near = (
        (ReasonCode.PART_WORD, met.parts),
        (ReasonCode.SIMILAR_WORD, met.similar),
        (ReasonCode.RING_WORD, met.rings),
    )
    if met.same:
        yield Reason(ReasonCode.SAME_WORD, statements=both, words=met.same)
        return
    for code, words in near:
        if words:
            yield Reason(code, statements=both, words=words[0])
            return
    yield Reason(ReasonCode.SAME_MEANING, statements=both)


def people_reasons(
    world: World, a: UUID, b: UUID, said: Sequence[StatementFacts], introducers: tuple[UUID, ...]
) -> Iterator[Reason]:
    """Yield what speaks for two people meeting, apart from what they said."""
    here, there = world.people[a], world.people[b]
    yield from liveliness(world, said)
    if same_street(here, there):
        yield Reason(ReasonCode.NEAR, people=(a, b), words=(here.street.strip(),))
    if here.dayparts & there.dayparts:
        yield Reason(ReasonCode.COMMON_TIME, people=(a, b), amount=here.dayparts & there.dayparts)
    languages = common_languages(here, there)
    if languages - EVERYBODY:
        yield Reason(ReasonCode.COMMON_LANGUAGE, people=(a, b), words=tuple(sorted(languages)))
    if not world.network.acquainted(a, b):
        yield Reason(ReasonCode.NEW_TIE, people=(a, b))
        yield from parts_reasons(world, (a, b))
    never = tuple(person for person in (a, b) if world.people[person].asked <= 0)
    if never:
        yield Reason(ReasonCode.NEVER_ASKED, people=never)
    yield from introducer_reasons(world, a, b, introducers)


def introducer_reasons(
    world: World, a: UUID, b: UUID, introducers: tuple[UUID, ...]
) -> Iterator[Reason]:
    """Yield who could introduce two people: who knows both, or two in a chain."""
    if introducers and introducers == world.network.chain(a, b):
        yield Reason(ReasonCode.INTRODUCERS, people=(*introducers, a, b))
        return
    for introducer in introducers:
        yield Reason(ReasonCode.INTRODUCER, people=(introducer, a, b))


def parts_reasons(world: World, people: Sequence[UUID]) -> Iterator[Reason]:
    """Yield that people come from parts of the neighbourhood without a known tie between them.

    Somebody without any known tie is no part: of them we know too little to say so.
    """
    web = world.network
    by_part = {web.part_of(person): person for person in reversed(people) if web.near(person)}
    parts = sorted(by_part)
    if any(not web.are_joined(a, b) for i, a in enumerate(parts) for b in parts[i + 1 :]):
        yield Reason(ReasonCode.JOINS_PARTS, people=tuple(p for p in people if web.near(p)))


def liveliness(world: World, said: Sequence[StatementFacts]) -> Iterator[Reason]:
    """Yield where eyes lit up, and what was said of late."""
    for statement in said:
        if statement.spark >= 2:
            yield Reason(ReasonCode.SPARK, people=(statement.person,), statements=(statement.id,))
    for statement in said:
        age = days_ago(statement, world.today)
        if age is not None and age <= FRESH_DAYS:
            yield Reason(
                ReasonCode.FRESH,
                people=(statement.person,),
                statements=(statement.id,),
                amount=age,
            )


def bring_reasons(world: World, giver: UUID, receiver: UUID) -> Iterator[Reason]:
    """Yield what the receiver could bring, or the question that is still open (R5, T2)."""
    gifts = sorted(world.gifts(receiver), key=lambda gift: (-_answers(world, gift, giver), gift.id))
    if gifts:
        brought = tuple(gift.id for gift in gifts[:_MOST_GIFTS])
        yield Reason(ReasonCode.CAN_BRING, people=(receiver,), statements=brought)
    else:
        yield Reason(ReasonCode.ASK_GIFT, people=(receiver,))
    if not world.wishes(giver):
        yield Reason(ReasonCode.ASK_WISH, people=(giver,))


def _answers(world: World, gift: StatementFacts, giver: UUID) -> float:
    """Return how near a gift of the receiver comes to any wish of the giver."""
    return max(
        (world.index.between(wish.text, gift.text) for wish in world.wishes(giver)), default=0.0
    )
