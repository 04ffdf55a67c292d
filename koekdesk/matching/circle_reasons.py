# SPDX-License-Identifier: MIT
"""Tells a circle: everybody's part, who could introduce, and the reasons in order."""

from collections.abc import Iterator
from uuid import UUID

from koekdesk.matching.circles import Circle
from koekdesk.matching.company import free_together
from koekdesk.matching.network import MOST_INTRODUCERS
from koekdesk.matching.reasons import EVERYBODY, introducer_reasons, liveliness, parts_reasons
from koekdesk.matching.scoring import strength
from koekdesk.matching.snapshot import Reason, ReasonCode, Share, Suggestion
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind


def outline_circle(circle: Circle) -> Suggestion:
    """Return a circle as a suggestion without its reasons, enough to choose by."""
    said = sorted(statement.id.hex for statement in circle.statements)
    return Suggestion(
        key=":".join((SuggestionKind.CIRCLE.value, *said)),
        kind=SuggestionKind.CIRCLE,
        shares=_shares(circle),
        strength=strength(circle.meaning),
        score=circle.score,
        reasons=(),
        place=circle.place,
        things=tuple(thing.id for thing in circle.things),
        missing=circle.missing,
    )


def tell_circle(world: World, circle: Circle) -> Suggestion:
    """Return a whole circle, with who could introduce and all its reasons."""
    outline = outline_circle(circle)
    introducers = introducers_of(world, circle.people)
    chain = () if introducers else _chain(world, circle.people)
    return Suggestion(
        key=outline.key,
        kind=outline.kind,
        shares=outline.shares,
        strength=outline.strength,
        score=outline.score,
        reasons=tuple(_reasons(world, circle, introducers, chain)),
        introducers=tuple(introducers) or chain[:2],
        place=outline.place,
        things=outline.things,
        missing=outline.missing,
    )


def _shares(circle: Circle) -> tuple[Share, ...]:
    """Return everybody's part; one person with several has one share, what they can first."""
    wishes = {wish.person: wish.id for wish in circle.wishes}
    gifts: dict[UUID, UUID] = {thing.person: thing.id for thing in circle.things}
    if circle.lead is not None:
        gifts[circle.lead.person] = circle.lead.id
    return tuple(
        Share(person, gift=gifts.get(person), wish=wishes.get(person)) for person in circle.people
    )


def introducers_of(world: World, people: tuple[UUID, ...]) -> dict[UUID, tuple[UUID, ...]]:
    """Return who knows two or more in a circle who do not know each other, and whom they know.

    Who knows most stands first, then by id; only people who may be suggested themselves.
    """
    web = world.network
    knows: dict[UUID, list[UUID]] = {}
    for person in people:
        for other in web.near(person):
            knows.setdefault(other, []).append(person)
    found = {
        one: tuple(known)
        for one, known in knows.items()
        if web.may_introduce(one)
        and any(not web.acquainted(a, b) for i, a in enumerate(known) for b in known[i + 1 :])
    }
    ranked = sorted(found, key=lambda one: (-len(found[one]), one))
    return {one: found[one] for one in ranked[:MOST_INTRODUCERS]}


def _chain(world: World, people: tuple[UUID, ...]) -> tuple[UUID, ...]:
    """Return (first, second, one, other): two who could bring two of a circle together."""
    for at, one in enumerate(people):
        for other in people[at + 1 :]:
            chain = world.network.chain(one, other)
            if chain:
                return (*chain, one, other)
    return ()


def _reasons(
    world: World,
    circle: Circle,
    introducers: dict[UUID, tuple[UUID, ...]],
    chain: tuple[UUID, ...],
) -> Iterator[Reason]:
    people = circle.people
    wishing = tuple(wish.person for wish in circle.wishes)
    yield Reason(ReasonCode.CIRCLE_WISH, people=wishing, statements=(circle.middle.id,))
    yield from _what_is_there(circle)
    if circle.missing:
        yield Reason(ReasonCode.STILL_MISSING, words=tuple(code.value for code in circle.missing))
    yield from liveliness(world, circle.wishes)
    yield from _together(world, people)
    if not any(world.network.acquainted(a, b) for i, a in enumerate(people) for b in people[:i]):
        yield Reason(ReasonCode.NEW_TIE, people=people)
    yield from parts_reasons(world, people)
    never = tuple(person for person in people if world.people[person].asked <= 0)
    if never:
        yield Reason(ReasonCode.NEVER_ASKED, people=never)
    for one, known in introducers.items():
        yield Reason(ReasonCode.INTRODUCER, people=(one, *known))
    if chain:
        yield from introducer_reasons(world, chain[2], chain[3], chain[:2])


def _what_is_there(circle: Circle) -> Iterator[Reason]:
    if circle.lead is not None:
        lead = circle.lead
        yield Reason(ReasonCode.CAN_LEAD, people=(lead.person,), statements=(lead.id,))
    if circle.place is not None:
        yield Reason(ReasonCode.AT_PLACE, where=(circle.place,))
    if circle.things:
        yield Reason(
            ReasonCode.WITH_THINGS,
            people=tuple(thing.person for thing in circle.things),
            statements=tuple(thing.id for thing in circle.things),
        )
    if circle.group is not None:
        yield Reason(ReasonCode.GROUP_THERE, where=(circle.group,))


def _together(world: World, people: tuple[UUID, ...]) -> Iterator[Reason]:
    """Yield when those who said theirs are free together, and what all of them speak."""
    masks = [world.people[person].dayparts for person in people]
    free = free_together([mask for mask in masks if mask])
    there = tuple(person for person, mask in zip(people, masks, strict=True) if mask & free == free)
    if free and len(there) > 1:
        yield Reason(ReasonCode.SOME_FREE, people=there, amount=free)
    spoken = [world.people[person].languages for person in people]
    codes = [{code.strip().casefold() for code in said} for said in spoken]
    common = set.intersection(*codes) - EVERYBODY
    if common:
        yield Reason(ReasonCode.COMMON_LANGUAGE, people=people, words=tuple(sorted(common)))
