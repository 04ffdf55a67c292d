# SPDX-License-Identifier: MIT
"""The parts of a score and how they join: a weighted geometric mean with floors.

A mean of products, not of sums: one very bad part must not be averaged away. Unknown is modest,
never good. Nothing here raises a person for being popular or for past success.
"""

from datetime import date
from functools import lru_cache
from math import exp, log

from koekdesk.matching.gates import common_languages
from koekdesk.matching.snapshot import PersonFacts, StatementFacts, Strength
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind, TieKind

#: Below WEAKEST two texts are not a match at all; from FULL they could hardly be nearer. Chosen
#: by reading results: a suggestion that makes people frown costs more than one that is missing.
WEAKEST, GOOD, WARM, FULL = 0.38, 0.46, 0.57, 0.85
#: The same wish must be nearer than a gift that answers one.
WEAKEST_SHARED = 0.44
#: A newcomer is someone this short in the register.
NEWCOMER_DAYS = 90
FRESH_DAYS = 28

WEIGHTS = {
    "meaning": 0.5,
    "feasibility": 0.1,
    "freshness": 0.12,
    "bridging": 0.14,
    "fairness": 0.14,
}
FLOOR = 0.05
#: Doing together ranks above doing for (R5).
TOGETHER = {
    SuggestionKind.PAIR: 1.0,
    SuggestionKind.SHARED: 1.1,
    SuggestionKind.EXCHANGE: 1.3,
    SuggestionKind.CIRCLE: 1.3,
    SuggestionKind.SURPRISE: 1.0,
}
UNKNOWN_TIME, UNKNOWN_LANGUAGE, UNKNOWN_STREET, OTHER_STREET = 0.6, 0.7, 0.7, 0.75
_KNOWN = {TieKind.FAMILY: 0.1, TieKind.FRIENDS: 0.12}
_ACQUAINTED, _SAME_GROUP, SAME_PART, JOINED, APART = 0.25, 0.55, 0.85, 0.95, 1.0
#: (so many people know both, how much that helps)
MUTUAL = ((0, 0.92), (2, 1.0), (5, 0.95), (float("inf"), 0.8))


def score(
    world: World, kind: SuggestionKind, one: StatementFacts, other: StatementFacts, meaning: float
) -> float:
    """Return the score of two statements meeting, 0..1, for ordering only."""
    here, there = world.people[one.person], world.people[other.person]
    parts = {
        "meaning": stretched(meaning),
        "feasibility": feasibility(here, there),
        "freshness": (freshness(one, world.today) * freshness(other, world.today)) ** 0.5,
        "bridging": bridging(world, here, there),
        "fairness": (fairness(here, world.today) * fairness(there, world.today)) ** 0.5,
    }
    total = sum(weight * log(max(FLOOR, parts[name])) for name, weight in WEIGHTS.items())
    return together(kind, exp(total))


def together(kind: SuggestionKind, value: float) -> float:
    """Return a score raised for doing together, 0..1, rounded so that ties are real ties."""
    return round(min(1.0, value * TOGETHER[kind] / max(TOGETHER.values())), 4)


def stretched(meaning: float) -> float:
    """Return the nearness of two texts over the range that matters, 0..1."""
    return min(1.0, max(FLOOR, 0.3 + 0.7 * (meaning - WEAKEST) / (FULL - WEAKEST)))


def strength(meaning: float) -> Strength:
    """Return how well two texts fit, in words."""
    if meaning >= WARM:
        return Strength.WARM
    return Strength.GOOD if meaning >= GOOD else Strength.PERHAPS


def feasibility(here: PersonFacts, there: PersonFacts) -> float:
    """Return how easily two people could meet: time, language, street, 0..1."""
    time = UNKNOWN_TIME
    if here.dayparts and there.dayparts:
        shared = (here.dayparts & there.dayparts).bit_count()
        time = min(1.0, 0.7 + 0.1 * shared) if shared else 0.0
    language = UNKNOWN_LANGUAGE
    if here.languages and there.languages:
        language = 1.0 if common_languages(here, there) else 0.0
    near = UNKNOWN_STREET
    if here.street.strip() and there.street.strip():
        near = 1.0 if same_street(here, there) else OTHER_STREET
    return (time * language * near) ** (1 / 3)


def same_street(here: PersonFacts, there: PersonFacts) -> bool:
    """Tell whether two people live in one street."""
    street = here.street.strip().casefold()
    return bool(street) and street == there.street.strip().casefold()


def days_ago(said: StatementFacts, today: date) -> int | None:
    """Return how long ago something was said; None when not known or not yet."""
    if said.said_on is None or said.said_on > today:
        return None
    return (today - said.said_on).days


def freshness(said: StatementFacts, today: date) -> float:
    """Return how fresh a statement is and how eyes lit up with it (R3, R6), 0..1."""
    return _freshness(days_ago(said, today), said.spark)


@lru_cache(maxsize=4096)
def _freshness(age: int | None, spark: int) -> float:
    fresh = 0.45 if age is None else 0.35 + 0.45 * exp(-age / 120)
    return min(1.0, fresh + 0.1 * min(2, max(0, spark)))


def bridging(world: World, here: PersonFacts, there: PersonFacts) -> float:
    """Return how much the circle grows when two people meet, 0..1.

    Who know each other sink. Parts of the neighbourhood without a tie rise (Granovetter 1973), and
    most where a few people know both: moderately weak ties carry most (Rajkumar et al. 2022).
    """
    web = world.network
    ties = web.ties(here.id, there.id)
    if ties:
        return min(_KNOWN.get(kind, _ACQUAINTED) for kind in ties)
    if web.common_groups(here.id, there.id):
        return _SAME_GROUP
    one, other = web.part_of(here.id), web.part_of(there.id)
    apart = SAME_PART if one == other else JOINED if web.are_joined(one, other) else APART
    mutual = web.mutual(here.id, there.id)
    return apart * next(value for most, value in MUTUAL if mutual <= most)


def fairness(person: PersonFacts, today: date) -> float:
    """Return how much it is somebody's turn: newcomers and the never asked first (R9), 0..1."""
    turn = 1.0 / (1.0 + 0.3 * max(0, person.asked) + 0.25 * max(0, person.open_connections))
    if person.since is not None and 0 <= (today - person.since).days <= NEWCOMER_DAYS:
        turn = min(1.0, turn * 1.15)
    return 0.9 * turn + 0.1 if person.asked <= 0 else 0.9 * turn
