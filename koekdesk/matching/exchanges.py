# SPDX-License-Identifier: MIT
"""Finds two people who each have what the other would love."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from koekdesk.matching.candidates import Candidate
from koekdesk.matching.network import ordered
from koekdesk.matching.scoring import together
from koekdesk.vocabulary import SuggestionKind


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two hand-overs between the same two people, the better one first."""

    there: Candidate
    back: Candidate
    score: float


def find_exchanges(candidates: Iterable[Candidate]) -> list[Exchange]:
    """Return the best exchange of every two people who have one, best first.

    Args:
        candidates: best first; only pairs count.

    """
    best: dict[tuple[UUID, UUID], Candidate] = {}
    for candidate in candidates:
        if candidate.kind is SuggestionKind.PAIR:
            best.setdefault((candidate.one.person, candidate.other.person), candidate)
    found: list[Exchange] = []
    for (giver, receiver), there in best.items():
        back = best.get((receiver, giver))
        if back is not None and (giver, receiver) == ordered(giver, receiver):
            first, second = sorted((there, back), key=lambda one: (-one.score, one.one.id))
            mean = (there.score * back.score) ** 0.5 / together(SuggestionKind.PAIR, 1.0)
            found.append(Exchange(first, second, together(SuggestionKind.EXCHANGE, mean)))
    return sorted(found, key=lambda one: (-one.score, one.there.one.id, one.back.one.id))
