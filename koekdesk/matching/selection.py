# SPDX-License-Identifier: MIT
"""Chooses a round of suggestions: spread over people first, then the best, mixed in kind."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from koekdesk.matching.snapshot import Suggestion

#: More suggestions in one round is too much for anyone.
MOST_A_PERSON = 3
#: How much worse a suggestion of another kind may be to break a row of one kind.
_MIX = 0.85
_ROW = 2


def select(ranked: Sequence[Suggestion]) -> list[Suggestion]:
    """Return the round: at most three a person, everyone reachable once before anyone twice.

    Greedy in three rounds, deterministic: first suggestions between people who have none yet,
    then those that reach somebody who has none, then the best of the rest.

    Args:
        ranked: best first, at most one suggestion for each set of people.

    """
    counts: Counter[UUID] = Counter()
    chosen: dict[str, Suggestion] = {}
    for rule in (_nobody_had_one, _somebody_had_none, _all_are_welcome):
        for suggestion in ranked:
            had = [counts[share.person] for share in suggestion.shares]
            if suggestion.key in chosen or max(had) >= MOST_A_PERSON or not rule(had):
                continue
            chosen[suggestion.key] = suggestion
            counts.update(share.person for share in suggestion.shares)
    return mixed([suggestion for suggestion in ranked if suggestion.key in chosen])


def _nobody_had_one(had: Sequence[int]) -> bool:
    return not any(had)


def _somebody_had_none(had: Sequence[int]) -> bool:
    return min(had) == 0


def _all_are_welcome(had: Sequence[int]) -> bool:
    return max(had) < MOST_A_PERSON


def mixed(ranked: Sequence[Suggestion]) -> list[Suggestion]:
    """Return suggestions with kinds alternating where that costs little."""
    waiting = list(ranked)
    out: list[Suggestion] = []
    while waiting:
        kinds = {suggestion.kind for suggestion in out[-_ROW:]}
        at = 0
        if len(out) >= _ROW and kinds == {waiting[0].kind}:
            enough = waiting[0].score * _MIX
            at = next(
                (
                    i
                    for i, other in enumerate(waiting[:50])
                    if other.kind not in kinds and other.score >= enough
                ),
                0,
            )
        out.append(waiting.pop(at))
    return out
