# SPDX-License-Identifier: MIT
"""Who may be in one circle: every gate open to each two, time and language weighed over all."""

from collections.abc import Sequence

from koekdesk.matching.crowd import Crowd
from koekdesk.matching.gates import may_meet
from koekdesk.matching.world import World
from koekdesk.vocabulary import ALL_DAYPARTS

#: The share of a circle one must be near to, share a language with, and be free with.
ENOUGH = 0.5


class Company:
    """The people of a world, by the places of their statements in ``world.rows``.

    It remembers what it worked out, so only one thread may use it.

    Args:
        world: the prepared snapshot.
        crowd: its people as arrays.

    """

    def __init__(self, world: World, crowd: Crowd) -> None:
        self._world = world
        self._size = len(crowd.people)
        self._full: list[bool] = crowd.full.tolist()
        self._bound: list[bool] = crowd.bound.tolist()
        self._special = frozenset(crowd.special.tolist())
        self._speaks = [int.from_bytes(row.tobytes()) for row in crowd.languages]
        self._dayparts = [world.people[person].dayparts for person in crowd.people]
        self._met: dict[tuple[int, int], bool] = {}
        #: By row the place of its person in ``crowd.people``.
        self.person: list[int] = crowd.person.tolist()

    def is_open(self, said: int, inside: Sequence[int]) -> bool:
        """Tell whether somebody may join: open to each, and with more than half a language."""
        person, speaks = self.person, self._speaks
        here, speak = speaks[person[said]], 0
        for other in inside:  # a plain loop: much of the time of finding circles is spent here
            if not self.may_meet_at(said, other):
                return False
            there = speaks[person[other]]
            speak += not here or not there or bool(here & there)
        return speak > ENOUGH * len(inside)

    def may_meet_at(self, row: int, other: int) -> bool:
        """Tell whether two statements pass every gate but time and language."""
        a, b = self.person[row], self.person[other]
        if a == b or self._full[a] or self._full[b]:
            return False
        pair = a * self._size + b if a < b else b * self._size + a
        if not (self._bound[a] or self._bound[b] or pair in self._special):
            return True
        key = (row, other) if row < other else (other, row)
        if key not in self._met:
            said = self._world.rows
            self._met[key] = may_meet(self._world, said[row], said[other])
        return self._met[key]

    def dayparts(self, rows: Sequence[int]) -> list[int]:
        """Return the dayparts of those who said theirs."""
        return [mask for row in rows if (mask := self._dayparts[self.person[row]])]


def free_together(masks: Sequence[int]) -> int:
    """Return the dayparts that most can: the same people, at least two and more than half.

    Args:
        masks: the dayparts of everybody who said theirs, 21 bits each.

    """
    everybody = ALL_DAYPARTS
    for mask in masks:
        everybody &= mask
    if everybody and len(masks) > 1:
        return everybody
    there: dict[int, frozenset[int]] = {
        bit: frozenset(at for at, mask in enumerate(masks) if mask >> bit & 1)
        for bit in range(ALL_DAYPARTS.bit_length())
    }
    best = max(there, key=lambda bit: (len(there[bit]), -bit))
    if len(there[best]) < max(2, len(masks) // 2 + 1):
        return 0
    return sum(1 << bit for bit, who in there.items() if who == there[best])
