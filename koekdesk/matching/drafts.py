# SPDX-License-Identifier: MIT
"""Gathers all that was found, of every kind, and chooses a round from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.candidates import Candidate, Candidates
from koekdesk.matching.circles import Circle
from koekdesk.matching.exchanges import Exchange
from koekdesk.matching.progress import Report
from koekdesk.matching.selection import Options, select
from koekdesk.matching.snapshot import Suggestion
from koekdesk.matching.telling import Draft, outline
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind

Rows = NDArray[np.int64]
#: Kinds in the order of their keys, so that ties fall as they do between keys.
_KINDS = sorted(SuggestionKind, key=lambda kind: kind.value)


@dataclass(frozen=True, slots=True)
class Drafts:
    """What was found: each two people, and each ring of people, in its best form.

    ``rows`` are places in ``candidates``, in order; exchanges, circles and surprises are few.
    """

    candidates: Candidates
    rows: Rows
    exchanges: tuple[Exchange, ...]
    circles: tuple[Circle, ...] = ()
    surprises: tuple[Candidate, ...] = ()

    def few(self) -> tuple[Draft, ...]:
        """Return all but the candidates."""
        return (*self.circles, *self.exchanges, *self.surprises)

    def every(self) -> Iterator[Draft]:
        """Yield everything."""
        yield from self.few()
        yield from self.candidates.some(self.rows)


def gather(candidates: Candidates, exchanges: Sequence[Exchange]) -> Drafts:
    """Return the best form for every two people and every ring of people.

    Args:
        candidates: best first.
        exchanges: best first; one that is as good as the candidate of its two takes its place.

    """
    best: dict[tuple[UUID, ...], Exchange] = {}
    for exchange in exchanges:
        best.setdefault(tuple(sorted(exchange.people)), exchange)
    rows = candidates.best_of_two
    order = rows[np.argsort(candidates.pairs[rows], kind="stable")]
    pairs = candidates.pairs[order]
    kept: list[Exchange] = []
    beaten: list[int] = []
    for exchange in best.values():
        if len(exchange.hands) > 2:
            kept.append(exchange)
            continue
        at = int(order[np.searchsorted(pairs, candidates.pair_of(*exchange.people))])
        if exchange.score >= candidates.score[at]:
            kept.append(exchange)
            beaten.append(at)
    return Drafts(candidates, rows[~np.isin(rows, beaten)], tuple(kept))


def without_circled(drafts: Drafts) -> Drafts:
    """Return drafts without the same wish of two who are in one circle with it."""
    found = drafts.candidates
    circle_of = np.full(found.statements, -1)
    for at, circle in enumerate(drafts.circles):
        circle_of[[found.place_of(wish) for wish in circle.wishes]] = at
    one, other = circle_of[found.one[drafts.rows]], circle_of[found.other[drafts.rows]]
    inside = found.shared[drafts.rows] & (one == other) & (one >= 0)
    return replace(drafts, rows=drafts.rows[~inside])


def choose_round(world: World, drafts: Drafts, report: Report) -> list[tuple[Suggestion, Draft]]:
    """Return the drafts of a round with their outlines, best first; see ``selection``.

    Args:
        world: the prepared snapshot.
        drafts: what was found.
        report: called with (done, total) now and then; may raise to stop.

    """
    found = drafts.candidates
    few = sorted(((outline(draft), draft) for draft in drafts.few()), key=lambda row: row[0].key)
    report(0, 0)
    order, options = _options(found, drafts.rows, [short for short, _ in few])
    asked = np.array([world.people[person].asked for person in found.people], np.int64)
    report(0, 0)
    chosen = order[select(options, asked, report).chosen]
    report(0, 0)
    rows = drafts.rows[chosen[chosen >= len(few)] - len(few)]
    many = iter([(outline(draft), draft) for draft in found.some(rows)])
    return [few[at] if at < len(few) else next(many) for at in chosen.tolist()]


def _options(found: Candidates, rows: Rows, few: Sequence[Suggestion]) -> tuple[Rows, Options]:
    """Return the order of everything, few first then rows, and it as columns in that order."""
    people = [[found.person_at(share.person) for share in one.shares] for one in few]
    sizes = np.concatenate([[len(some) for some in people], np.full(len(rows), 2)]).astype(np.int64)
    pairs = np.stack([found.giver[rows], found.receiver[rows]], axis=1).ravel()
    members = np.concatenate([[who for some in people for who in some], pairs]).astype(np.int64)
    scores = np.concatenate([[one.score for one in few], found.score[rows]])
    pair, shared = (_KINDS.index(kind) for kind in (SuggestionKind.PAIR, SuggestionKind.SHARED))
    kinds = np.concatenate(
        [[_KINDS.index(one.kind) for one in few], np.where(found.shared[rows], shared, pair)]
    ).astype(np.int64)
    low = np.minimum(found.one[rows], found.other[rows])
    high = np.maximum(found.one[rows], found.other[rows])
    nothing = np.zeros(len(few), np.int64)
    order = np.lexsort(
        (
            np.concatenate([nothing, high]),
            np.concatenate([np.arange(len(few)), low]),  # few stand in order of key
            kinds,
            -scores,
        )
    )
    starts = np.cumsum(sizes) - sizes
    at = np.repeat(starts[order], sizes[order])
    ends = np.cumsum(sizes[order])
    within = np.arange(len(members)) - np.repeat(ends - sizes[order], sizes[order])
    surprising = kinds[order] == _KINDS.index(SuggestionKind.SURPRISE)
    return order, Options(members[at + within], sizes[order], scores[order], surprising)
