# SPDX-License-Identifier: MIT
"""Tells what was found as a suggestion: whose part is what, who could introduce, and why."""

from collections.abc import Iterable
from uuid import UUID

from koekdesk.matching.candidates import Candidate
from koekdesk.matching.circle_reasons import outline_circle, tell_circle
from koekdesk.matching.circles import Circle
from koekdesk.matching.exchange_reasons import outline_exchange, tell_exchange
from koekdesk.matching.exchanges import Exchange
from koekdesk.matching.reasons import bring_reasons, people_reasons, word_reasons
from koekdesk.matching.scoring import strength
from koekdesk.matching.snapshot import Reason, ReasonCode, Share, Suggestion
from koekdesk.matching.surprise import surprising_words
from koekdesk.matching.world import World
from koekdesk.vocabulary import WISHES, SuggestionKind

Draft = Candidate | Exchange | Circle


def outline(draft: Draft) -> Suggestion:
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


def tell(world: World, draft: Draft) -> Suggestion:
    """Return a whole suggestion, with who could introduce and all its reasons."""
    if isinstance(draft, Circle):
        return tell_circle(world, draft)
    if isinstance(draft, Exchange):
        return tell_exchange(world, draft)
    short = outline(draft)
    one, other = (share.person for share in short.shares)
    introducers = world.network.introducers(one, other) or world.network.chain(one, other)
    return Suggestion(
        key=short.key,
        kind=short.kind,
        shares=short.shares,
        strength=short.strength,
        score=short.score,
        reasons=tuple(_reasons(world, draft, one, other, introducers)),
        introducers=introducers,
    )


def _shares(draft: Candidate) -> tuple[Share, ...]:
    one, other = draft.one, draft.other
    if one.kind in WISHES:
        return (Share(one.person, wish=one.id), Share(other.person, wish=other.id))
    return (
        Share(one.person, gift=one.id, gives_to=other.person),
        Share(other.person, wish=other.id),
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
