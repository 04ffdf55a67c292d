# SPDX-License-Identifier: MIT
"""Tells an exchange: everybody's part, who could introduce or stand in, and the reasons."""

from collections.abc import Iterator
from itertools import combinations
from uuid import UUID

from koekdesk.matching.circle_reasons import introducers_of
from koekdesk.matching.exchanges import Exchange
from koekdesk.matching.reasons import liveliness, parts_reasons, people_reasons, word_reasons
from koekdesk.matching.scoring import strength
from koekdesk.matching.snapshot import Reason, ReasonCode, Share, StatementFacts, Suggestion
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind


def outline_exchange(exchange: Exchange) -> Suggestion:
    """Return an exchange as a suggestion without its reasons, enough to choose by."""
    said = sorted(statement.id.hex for statement in _statements(exchange))
    stand_in = exchange.stand_in
    return Suggestion(
        key=":".join((SuggestionKind.EXCHANGE.value, *said)),
        kind=SuggestionKind.EXCHANGE,
        shares=_shares(exchange),
        strength=strength(min(hand.meaning for hand in exchange.hands)),
        score=exchange.score,
        reasons=(),
        stand_in=stand_in.one.person if stand_in is not None else None,
    )


def tell_exchange(world: World, exchange: Exchange) -> Suggestion:
    """Return a whole exchange, with who could introduce and all its reasons."""
    outline = outline_exchange(exchange)
    if len(exchange.hands) == 2:
        one, other = exchange.people
        introducers = world.network.introducers(one, other) or world.network.chain(one, other)
        reasons = tuple(_reasons_of_two(world, exchange, introducers))
    else:
        known = introducers_of(world, exchange.people)
        introducers, reasons = tuple(known), tuple(_reasons_of_ring(world, exchange, known))
    return Suggestion(
        key=outline.key,
        kind=outline.kind,
        shares=outline.shares,
        strength=outline.strength,
        score=outline.score,
        reasons=reasons,
        introducers=introducers,
        stand_in=outline.stand_in,
    )


def _statements(exchange: Exchange) -> tuple[StatementFacts, ...]:
    return tuple(said for hand in exchange.hands for said in (hand.one, hand.other))


def _shares(exchange: Exchange) -> tuple[Share, ...]:
    """Return everybody's part: what they give to the next, and the wish the one before answers."""
    hands = exchange.hands
    return tuple(
        Share(
            hand.one.person,
            gift=hand.one.id,
            wish=hands[at - 1].other.id,
            gives_to=hand.other.person,
        )
        for at, hand in enumerate(hands)
    )


def _reasons_of_two(
    world: World, exchange: Exchange, introducers: tuple[UUID, ...]
) -> Iterator[Reason]:
    one, other = exchange.people
    yield Reason(ReasonCode.MUTUAL, people=(one, other))
    for hand in exchange.hands:
        yield from word_reasons(hand.one, hand.other, world.own)
    yield from people_reasons(world, one, other, _statements(exchange), introducers)


def _reasons_of_ring(
    world: World, exchange: Exchange, introducers: dict[UUID, tuple[UUID, ...]]
) -> Iterator[Reason]:
    people = exchange.people
    yield Reason(ReasonCode.MUTUAL, people=people)
    for hand in exchange.hands:
        yield from word_reasons(hand.one, hand.other, world.own)
    stand_in = exchange.stand_in
    if stand_in is not None:
        yield Reason(
            ReasonCode.STAND_IN,
            people=(stand_in.one.person, exchange.weakest.one.person),
            statements=(stand_in.one.id,),
        )
    yield from liveliness(world, _statements(exchange))
    if not any(world.network.acquainted(a, b) for a, b in combinations(people, 2)):
        yield Reason(ReasonCode.NEW_TIE, people=people)
    yield from parts_reasons(world, people)
    never = tuple(person for person in people if world.people[person].asked <= 0)
    if never:
        yield Reason(ReasonCode.NEVER_ASKED, people=never)
    for one, known in introducers.items():
        yield Reason(ReasonCode.INTRODUCER, people=(one, *known))
