# SPDX-License-Identifier: MIT
"""The score of ``scoring.py`` for many pairs at once."""

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.crowd import Crowd, Flags, Rows, within
from koekdesk.matching.scoring import (
    APART,
    FLOOR,
    FULL,
    JOINED,
    MUTUAL,
    OTHER_STREET,
    SAME_PART,
    TOGETHER,
    UNKNOWN_LANGUAGE,
    UNKNOWN_STREET,
    UNKNOWN_TIME,
    WEAKEST,
    WEIGHTS,
    bridging,
    fairness,
    freshness,
)
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind

Values = NDArray[np.float64]


class Scorer:
    """What a score is made of, looked up once for each person and statement.

    Gives what ``scoring.score`` gives, but for the last digit where a value falls between two.
    """

    def __init__(self, world: World, crowd: Crowd) -> None:
        self._world = world
        self._crowd = crowd
        facts = [world.people[person] for person in crowd.people]
        self._fair = np.log([max(FLOOR, fairness(one, world.today)) for one in facts])
        self._fresh = np.log([max(FLOOR, freshness(said, world.today)) for said in world.rows])
        streets = [one.street.strip().casefold() for one in facts]
        names = {street: at for at, street in enumerate(sorted({"", *streets}))}
        self._street = np.array([names[street] for street in streets], np.int64)
        self._part = np.array([world.network.part_of(person) for person in crowd.people], np.int64)
        self._parts = max(1, len(world.network.parts()))
        joins = np.array(list(world.network.joined()), np.int64).reshape(-1, 2)
        self._joined = np.unique(joins[:, 0] * self._parts + joins[:, 1])
        self._related = self._related_pairs()

    def scores(self, rows: Rows, others: Rows, near: Rows, shared: Flags) -> Values:
        """Return the score of each pair of statements, 0..1.

        Args:
            rows: places in ``world.rows``; all pairs pass ``Crowd.passes``.
            others: places too.
            near: how near their texts are, 0..10,000.
            shared: whether it is the same wish of two, and not a gift for a wish.

        """
        a, b = self._crowd.person[rows], self._crowd.person[others]
        stretched = 0.3 + 0.7 * (near / 10_000 - WEAKEST) / (FULL - WEAKEST)
        total = WEIGHTS["meaning"] * np.log(np.clip(stretched, FLOOR, 1.0))
        total += WEIGHTS["feasibility"] * np.log(np.maximum(FLOOR, self._feasible(a, b)))
        total += WEIGHTS["freshness"] * (self._fresh[rows] + self._fresh[others]) / 2
        total += WEIGHTS["bridging"] * np.log(np.maximum(FLOOR, self.bridging(a, b)))
        total += WEIGHTS["fairness"] * (self._fair[a] + self._fair[b]) / 2
        kinds = TOGETHER[SuggestionKind.PAIR], TOGETHER[SuggestionKind.SHARED]
        raised = np.where(shared, kinds[1], kinds[0]) / max(TOGETHER.values())
        return np.rint(np.minimum(1.0, np.exp(total) * raised) * 1e4) / 1e4

    def _feasible(self, a: Rows, b: Rows) -> Values:
        """Return how easily two people could meet; see ``scoring.feasibility``."""
        free, speaks, street = self._crowd.dayparts, self._crowd.speaks, self._street
        both = (free[a] != 0) & (free[b] != 0)
        hours = np.minimum(1.0, 0.7 + 0.1 * np.bitwise_count(free[a] & free[b]))
        time = np.where(both, hours, UNKNOWN_TIME)
        language = np.where(speaks[a] & speaks[b], 1.0, UNKNOWN_LANGUAGE)
        told = (street[a] != 0) & (street[b] != 0)
        near = np.where(street[a] == street[b], 1.0, OTHER_STREET)
        return np.cbrt(time * language * np.where(told, near, UNKNOWN_STREET))

    def bridging(self, a: Rows, b: Rows) -> Values:
        """Return how much the circle grows when two people, by place in ``Crowd.people``, meet.

        Who are near each other are looked at one by one.
        """
        here, there = self._part[a], self._part[b]
        joined = within(here * self._parts + there, self._joined)
        apart = np.where(here == there, SAME_PART, np.where(joined, JOINED, APART))
        values = apart * MUTUAL[0][1]
        pairs = self._crowd.pairs(a, b)
        at = np.flatnonzero(within(pairs, self._related))
        known, which = np.unique(pairs[at], return_inverse=True)
        size = len(self._crowd.people)
        each = [self._bridge(pair // size, pair % size) for pair in known.tolist()]
        values[at] = np.array(each, np.float64)[which]
        return values

    def _bridge(self, one: int, other: int) -> float:
        here, there = (self._world.people[self._crowd.people[at]] for at in (one, other))
        return bridging(self._world, here, there)

    def _related_pairs(self) -> Rows:
        """Return the pairs who know each other, share a small group or know somebody both know."""
        place = {person: at for at, person in enumerate(self._crowd.people)}
        network = self._world.network
        here = np.array([place.get(person, -1) for person in network.people], np.int64)
        one, other = (here[side] for side in network.related)
        both = (one >= 0) & (other >= 0)
        return self._crowd.pairs(one[both], other[both])  # in order, as both are in order of id
