# SPDX-License-Identifier: MIT
"""Makes a first circle for a theme."""

from collections.abc import Sequence

from koekdesk.matching.gates import gate
from koekdesk.matching.scoring import bridging
from koekdesk.matching.snapshot import Share, StatementFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import WISHES

#: Who would love it, who can, who has something; together no more than LARGEST.
_WISHING, _ABLE, _HAVING, LARGEST = 4, 2, 1, 6
_SMALLEST = 2


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
