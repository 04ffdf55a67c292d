# SPDX-License-Identifier: MIT
"""The people and statements of a world as arrays, to pass many pairs by the gates at once."""

from collections import Counter
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.gates import MOST_OPEN, language_codes
from koekdesk.matching.network import NUMBER
from koekdesk.matching.world import World
from koekdesk.vocabulary import TieKind

Rows = NDArray[np.int64]
Flags = NDArray[np.bool_]


class Crowd:
    """What gates ask of the people who may take part. Read only once made.

    ``people`` are those with a row, in order of id; ``person`` gives for each row of
    ``world.rows`` the place of its person. By person are ``dayparts`` (masks), ``languages`` (a bit
    for each), ``speaks`` (said a language), ``full`` (has enough under way) and ``bound`` (has a
    boundary); ``special`` are the pairs that share a household or have a silence.
    """

    def __init__(self, world: World) -> None:
        people = tuple(sorted({said.person for said in world.rows}, key=NUMBER))
        place = {person: at for at, person in enumerate(people)}
        self.people: tuple[UUID, ...] = people
        facts = [world.people[person] for person in people]
        self._size = len(people)
        self.person: Rows = np.array([place[said.person] for said in world.rows], np.int64)
        self._resident = np.array([one.resident for one in facts], bool)
        self.full = np.array([one.open_connections >= MOST_OPEN for one in facts], bool)
        self.dayparts = np.array([one.dayparts & (2**62 - 1) for one in facts], np.int64)
        self.languages = _bits([language_codes(one.languages) for one in facts])
        self.speaks = np.any(self.languages, axis=1)
        self.bound = np.array([bool(world.boundaries(person)) for person in people], bool)
        ties = world.snapshot.ties
        special = [(tie.a, tie.b) for tie in ties if tie.kind is TieKind.HOUSEHOLD]
        special += [(silence.a, silence.b) for silence in world.snapshot.silences]
        known = [(place[a], place[b]) for a, b in special if a in place and b in place]
        pairs = np.array(known, np.int64).reshape(-1, 2)
        self.special = np.unique(self.pairs(pairs[:, 0], pairs[:, 1]))

    def pairs(self, a: Rows, b: Rows) -> Rows:
        """Return one number for each two people, whichever stands first."""
        return np.minimum(a, b) * self._size + np.maximum(a, b)

    def passes(self, rows: Rows, others: Rows) -> Flags:
        """Tell which pairs of statements pass the gates that can be told from a person alone.

        Consent and pauses are not asked: who may not take part has no row.
        """
        a, b = self.person[rows], self.person[others]
        free, languages = self.dayparts, self.languages
        time = (free[a] == 0) | (free[b] == 0) | ((free[a] & free[b]) != 0)
        shared = np.any(languages[a] & languages[b], axis=1)
        speak = ~self.speaks[a] | ~self.speaks[b] | shared
        return self.may_circle(rows, others) & time & speak

    def may_circle(self, rows: Rows, others: Rows) -> Flags:
        """Tell which pairs pass them but for time and language, which a circle weighs over all."""
        a, b = self.person[rows], self.person[others]
        people = (a != b) & (self._resident[a] | self._resident[b])
        return people & ~self.full[a] & ~self.full[b]

    def asks_more(self, rows: Rows, others: Rows) -> Flags:
        """Tell which pairs have a boundary, a household or a silence that a gate must look at."""
        a, b = self.person[rows], self.person[others]
        return self.bound[a] | self.bound[b] | within(self.pairs(a, b), self.special)


def within(values: Rows, known: Rows) -> Flags:
    """Tell which values are among known ones, which stand in order."""
    if not len(known):
        return np.zeros(len(values), bool)
    places = np.minimum(np.searchsorted(known, values), len(known) - 1)
    return known[places] == values


def _bits(sets: list[frozenset[str]]) -> NDArray[np.uint8]:
    """Return sets as rows of bits, one bit for each member."""
    known = Counter(member for one in sets for member in one)
    place = {member: at for at, member in enumerate(sorted(known))}
    flags = np.zeros((len(sets), max(1, len(place))), bool)
    for row, one in enumerate(sets):
        flags[row, [place[member] for member in one]] = True
    return np.packbits(flags, axis=1)
