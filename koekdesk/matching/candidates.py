# SPDX-License-Identifier: MIT
"""Finds which statements meet: gifts for wishes, and the same wish of two people."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.evidence import is_solid
from koekdesk.matching.gates import gate
from koekdesk.matching.meaning import Scores
from koekdesk.matching.scoring import GOOD, WEAKEST, WEAKEST_SHARED, score
from koekdesk.matching.snapshot import StatementFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind

#: Texts compared in one matrix product, and between two reports.
TILE = 128
#: Candidates kept for each wish, of each kind.
_KEEP = 12
#: Candidates looked at for each wish before gates.
_LOOK = 120

#: From this nearness of vectors a faint match needs no word to be sure.
_MEANT = 0.6

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two statements that meet and pass every gate; a gift stands first."""

    kind: SuggestionKind
    one: StatementFacts
    other: StatementFacts
    meaning: float
    score: float


def find_candidates(world: World, report: Report) -> list[Candidate]:
    """Return all candidates, best first.

    Args:
        world: the prepared snapshot.
        report: called with (done, total) wish texts after each tile; may raise to stop.

    """
    texts = np.unique(world.text_rows[world.is_wish]) if len(world.rows) else np.zeros(0, np.int64)
    asking = _statements_by_text(world)
    found: list[Candidate] = []
    report(0, len(texts))
    for start in range(0, len(texts), TILE):
        tile = texts[start : start + TILE]
        products = world.index.meant(tile)
        for text, product in zip(tile.tolist(), products, strict=True):
            near = world.index.fuse_row(text, product)[world.text_rows]
            rows = _nearest(near)
            for at in asking[text]:
                found.extend(_for_wish(world, at, rows, near))
        report(min(start + TILE, len(texts)), len(texts))
    return sorted(found, key=_best_first)


def _best_first(candidate: Candidate) -> tuple[float, float, str, str]:
    return (-candidate.score, -candidate.meaning, candidate.one.id.hex, candidate.other.id.hex)


def _statements_by_text(world: World) -> dict[int, list[int]]:
    asking: dict[int, list[int]] = {}
    for at, text in enumerate(world.text_rows.tolist()):
        if world.is_wish[at]:
            asking.setdefault(text, []).append(at)
    return asking


def _nearest(near: Scores) -> NDArray[np.int64]:
    """Return the rows near enough to look at, nearest first, ties in order of id."""
    rows = np.flatnonzero(near >= WEAKEST)
    order = np.argsort(-near[rows], kind="stable")[:_LOOK]
    return rows[order]


def _for_wish(world: World, at: int, rows: NDArray[np.int64], near: Scores) -> Iterator[Candidate]:
    wish = world.rows[at]
    kept = {SuggestionKind.PAIR: 0, SuggestionKind.SHARED: 0}
    for row in rows.tolist():
        other = world.rows[row]
        kind = SuggestionKind.SHARED if world.is_wish[row] else SuggestionKind.PAIR
        if kept[kind] >= _KEEP or (
            world.is_wish[row] and not _may_share(wish, other, float(near[row]))
        ):
            continue
        pair = (wish, other) if kind is SuggestionKind.SHARED else (other, wish)
        if near[row] < GOOD and not _is_sure(world, *pair):
            continue
        if not is_open(world, *pair):
            continue
        kept[kind] += 1
        meaning = round(float(near[row]), 4)
        yield Candidate(kind, *pair, meaning, score(world, kind, *pair, meaning))


def _may_share(wish: StatementFacts, other: StatementFacts, nearness: float) -> bool:
    """Tell whether two wishes are near enough to be one; each two are looked at once."""
    return other.id > wish.id and nearness >= WEAKEST_SHARED


def _is_sure(world: World, one: StatementFacts, other: StatementFacts) -> bool:
    """Tell whether a faint match is about the same thing: precision before number."""
    return is_solid(one.text, other.text, world.own) or world.meant(one.text, other.text) >= _MEANT


def is_open(world: World, one: StatementFacts, other: StatementFacts) -> bool:
    """Tell whether two statements may meet: every gate open and a resident among the two."""
    if one.person == other.person:
        return False
    if not (world.people[one.person].resident or world.people[other.person].resident):
        return False
    return gate(world, one.person, other.person, one, other) is None
