# SPDX-License-Identifier: MIT
"""Chooses a round of suggestions as one optimisation: everybody reachable first, then the best."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.packing import Packing
from koekdesk.matching.packing_search import Choice, choose
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.snapshot import Suggestion
from koekdesk.vocabulary import SuggestionKind

#: More suggestions in one round is too much for anyone.
MOST_A_PERSON = 3
#: One suggestion in so many is an unexpected one (T4).
SURPRISE_IN = 6
#: How much worse a suggestion of another kind may be to break a row of one kind.
_MIX = 0.85
_ROW = 2
#: From so many times asked somebody rests; what a second suggestion then costs, each time asked.
_OFTEN, _REST, _MOST_COUNTED = 3, 0.04, 6
#: How much more it matters to reach who was never asked.
_NEVER_ASKED = 2.0
_NOBODY_ASKED: Mapping[UUID, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Round:
    """The suggestions of one round, in the order to show them.

    ``value`` is the sum over everybody of the scores of their suggestions (a suggestion of score
    0..1 counts for each person in it), less what is asked of who should rest. No round that reaches
    the same people, with as many surprises, can be worth more than ``bound``. ``left_out`` are the
    people in some suggestion that could not be reached within three a person.
    """

    chosen: tuple[Suggestion, ...]
    value: float
    bound: float
    left_out: tuple[UUID, ...]


def select_round(
    outlines: Iterable[Suggestion],
    asked: Mapping[UUID, int] = _NOBODY_ASKED,
    report: Report = silent,
) -> Round:
    """Return the round: at most three a person, as many people reached as possible, then the best.

    Doing together weighs more by its score (R5) and because a suggestion counts for everybody in
    it; one in six is a surprise when there are surprises; who was asked often gets a second one
    only when it is worth much, who was never asked is reached first (R9). The same on every run,
    whatever the order of the outlines.

    Args:
        outlines: what can be chosen, scores 0..1; at most one for each set of people makes sense.
        asked: how often people were asked in the last year; who is missing was never asked.
        report: called with (done, total) now and then; may raise to stop.

    """
    peopled = (one for one in outlines if one.shares)
    ranked = sorted(peopled, key=lambda one: (-one.score, one.key))
    sets = [tuple(dict.fromkeys(share.person for share in one.shares)) for one in ranked]
    people = sorted({person for one in sets for person in one})
    place = {person: at for at, person in enumerate(people)}
    options = Options(
        members=np.array([place[person] for one in sets for person in one], np.int64),
        sizes=np.array([len(one) for one in sets], np.int64),
        scores=np.array([one.score for one in ranked], np.float64),
        surprising=np.array([one.kind is SuggestionKind.SURPRISE for one in ranked], bool),
    )
    found = select(options, np.array([asked.get(one, 0) for one in people], np.int64), report)
    chosen = mixed([ranked[at] for at in found.chosen.tolist()])
    left_out = tuple(people[at] for at in found.left_out)
    return Round(tuple(chosen), found.value, found.bound, left_out)


@dataclass(frozen=True, slots=True)
class Options:
    """What a round can be chosen from, as columns, best first (ties the same on every run).

    ``members`` are the people of all options one after another, int64 [sum of sizes], nobody twice
    in one; ``sizes``, ``scores`` (0..1) and ``surprising`` are by option.
    """

    members: NDArray[np.int64]
    sizes: NDArray[np.int64]
    scores: NDArray[np.float64]
    surprising: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Selected:
    """Places of the options of a round, in order; the rest as in ``Round``."""

    chosen: NDArray[np.int64]
    value: float
    bound: float
    left_out: tuple[int, ...]


def select(options: Options, asked: NDArray[np.int64], report: Report = silent) -> Selected:
    """Return the round of some options; see ``select_round``.

    Args:
        options: what can be chosen.
        asked: how often each person was asked in the last year, int64 [people].
        report: called with (done, total) now and then; may raise to stop.

    """
    rests = np.where(asked >= _OFTEN, _REST * np.clip(asked, 0, _MOST_COUNTED), 0.0)
    problem = Packing(
        members=options.members,
        starts=np.concatenate([[0], np.cumsum(options.sizes)]).astype(np.int64),
        values=options.scores * options.sizes,
        most=np.full(len(asked), MOST_A_PERSON),
        floor=np.bincount(options.members, minlength=len(asked)) > 0,
        rest=rests.astype(np.float64),
    )
    first = np.where(asked <= 0, _NEVER_ASKED, 1.0)
    choice, highest = _with_surprises(problem, first, options.surprising, report)
    value = problem.value(choice.chosen)
    chosen = np.flatnonzero(choice.chosen)
    return Selected(chosen, value, max(highest, value), choice.left_out)


def _with_surprises(
    problem: Packing, first: np.ndarray, surprising: np.ndarray, report: Report
) -> tuple[Choice, float]:
    """Return a choice with one surprise in six when there are, and the bound on its value.

    A surprise is worth so much more that enough of them pay; that is one more price, so the bound
    stays a bound: the bound at that price, less the price of the surprises.
    """
    choice = choose(problem, first=first, report=report)
    wanted = min(int(surprising.sum()), int(choice.chosen.sum()) // SURPRISE_IN)
    highest, extra = choice.bound, 0.0
    for _ in range(3):
        got = int(choice.chosen[surprising].sum())
        if got >= wanted:
            break
        over = np.sort(problem.reduced(choice.prices)[surprising])[::-1]
        extra = max(1.5 * extra, 1.1 * max(0.0, -float(over[wanted - 1])), 0.01)
        lifted = replace(problem, values=problem.values + extra * surprising)
        choice = choose(lifted, choice.prices, first, report)
        got = int(choice.chosen[surprising].sum())
        highest = choice.bound - extra * min(got, wanted)
    return choice, highest


def mixed(ranked: Sequence[Suggestion]) -> list[Suggestion]:
    """Return suggestions with kinds alternating where that costs little, each sixth a surprise."""
    surprises = [one for one in ranked if one.kind is SuggestionKind.SURPRISE]
    usual = _alternating([one for one in ranked if one.kind is not SuggestionKind.SURPRISE])
    step = SURPRISE_IN - 1
    out: list[Suggestion] = []
    for at, suggestion in enumerate(usual, start=1):
        out.append(suggestion)
        if at % step == 0 and surprises:
            out.append(surprises.pop(0))
    return out + surprises


def _alternating(ranked: Sequence[Suggestion]) -> list[Suggestion]:
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
