# SPDX-License-Identifier: MIT
"""Finds who can give to each other in a round: rings of two, three and four people.

A ring of three is found from its person with the fewest neighbours (the "forward" order of
triangle listing, Schank & Wagner 2005): for everyone that person gives to, and everyone who gives
to that person, one look in a table tells whether the ring closes. The table holds as many people
at a time as fit in the fast memory of the processor. A ring of four is two steps out meeting two
steps in.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

#: Bytes of the table of who gives to whom, and steps looked at at once.
_TABLE, _AT_ONCE = 1 << 22, 1 << 19
#: The budget for rings of four: steps looked at (about ten nanoseconds each), and rings found.
FOUR_STEPS, FOUR_RINGS = 60_000_000, 2_000_000
#: When the budget is too small: so many of the strongest hand-overs of and to each person.
_LADDER = (64, 32, 16, 12, 8, 6, 4, 3, 2, 1)


@dataclass(frozen=True, slots=True)
class Web:
    """Who can give to whom, without doubles and without oneself, ready to look for rings.

    People are renumbered so that who has few neighbours comes first; ``names`` [people] gives
    the old numbers. ``givers`` and ``receivers`` [edges] are in order of giver, then receiver;
    ``out`` [people + 1] tells where each giver begins. ``to_givers`` [edges] are the givers in
    order of receiver, then giver; ``into`` [people + 1] tells where each receiver begins.
    """

    names: Ints
    givers: Ints
    receivers: Ints
    out: Ints
    to_givers: Ints
    into: Ints

    @property
    def people(self) -> int:
        """How many people there are."""
        return len(self.names)


def make_web(givers: Ints, receivers: Ints, people: int) -> Web:
    """Return hand-overs prepared for finding rings.

    Args:
        givers: who gives, int64 [edges], each 0..people-1.
        receivers: to whom, int64 [edges].
        people: how many people there are.

    """
    real = givers != receivers
    givers, receivers = givers[real], receivers[real]
    degree = np.bincount(givers, minlength=people) + np.bincount(receivers, minlength=people)
    names = np.argsort(degree, kind="stable")
    rank = np.empty(people, np.int64)
    rank[names] = np.arange(people)
    keys = np.sort(rank[givers] << 32 | rank[receivers])
    keys = keys[np.diff(keys, prepend=-1) > 0]  # much faster than np.unique
    one, other = keys >> 32, keys & 0xFFFFFFFF
    back = np.sort(other << 32 | one)
    return Web(
        names=names,
        givers=one,
        receivers=other,
        out=_starts(one, people),
        to_givers=back & 0xFFFFFFFF,
        into=_starts(back >> 32, people),
    )


def _starts(ordered: Ints, people: int) -> Ints:
    return np.concatenate([[0], np.cumsum(np.bincount(ordered, minlength=people))]).astype(np.int64)


def rings_of_two(web: Web) -> Ints:
    """Return every two people who can give to each other, int64 [rings, 2], in order."""
    up = web.givers < web.receivers
    both = np.sort(
        np.concatenate(
            [
                web.givers[up] << 32 | web.receivers[up],
                web.receivers[~up] << 32 | web.givers[~up],
            ]
        )
    )
    both = both[1:][np.diff(both) == 0]
    return _named(web, np.stack([both >> 32, both & 0xFFFFFFFF], axis=1))


def rings_of_three(web: Web) -> Ints:
    """Return every ring of three, int64 [rings, 3], in order: each gives to the next.

    The lowest number stands first; the last gives to the first.
    """
    into = np.repeat(np.arange(web.people), np.diff(web.into))
    later = web.to_givers > into  # who gives to somebody and comes later
    closers, closes = web.to_givers[later].astype(np.int32), _starts(into[later], web.people)
    ups = ~later  # earlier people who give to somebody, by receiver
    first, second = web.to_givers[ups], into[ups]
    looks = np.diff(closes)[first]
    table = np.zeros(_rows(web) * web.people, bool)
    found = [np.zeros((0, 3), np.int64)]
    for rows, edges in _blocks(second, looks, _rows(web)):
        low, high = rows.start, rows.stop
        marks = _marks(web, low, high)
        table[marks] = True
        a, b, counts = first[edges], second[edges], looks[edges]
        at = _spread(closes[a], counts)
        c = closers[at]
        hits = np.flatnonzero(table[np.repeat((b - low) * web.people, counts) + c])
        edge = np.searchsorted(np.cumsum(counts), hits, side="right")
        found.append(np.stack([a[edge], b[edge], c[hits].astype(np.int64)], axis=1))
        table[marks] = False
    return _named(web, np.concatenate(found))


def _rows(web: Web) -> int:
    """Return of how many people at once the table holds to whom they give."""
    return max(1, min(web.people, _TABLE // max(1, web.people)))


def _marks(web: Web, low: int, high: int) -> Ints:
    """Return the places in the table of to whom people ``low``..``high`` give."""
    edges = slice(web.out[low], web.out[high])
    return (web.givers[edges] - low) * web.people + web.receivers[edges]


def _blocks(ordered: Ints, looks: Ints, rows: int) -> Iterator[tuple[range, slice]]:
    """Yield stretches of edges, in order of the person they belong to: people, edges.

    Each has at most ``rows`` people, and not much more than so many looks at once.
    """
    total = np.concatenate([[0], np.cumsum(looks)])
    start = 0
    while start < len(ordered):
        low = int(ordered[start])
        by_rows = int(np.searchsorted(ordered, low + rows))
        by_looks = int(np.searchsorted(total, total[start] + _AT_ONCE, side="right")) - 1
        stop = max(start + 1, min(by_rows, by_looks))
        yield range(low, int(ordered[stop - 1]) + 1), slice(start, stop)
        start = stop


def _spread(starts: Ints, counts: Ints) -> Ints:
    """Return ``start``, ``start + 1``, … for each, so many, one after another."""
    ends = np.cumsum(counts)
    return np.repeat(starts - (ends - counts), counts) + np.arange(ends[-1] if len(ends) else 0)


def rings_of_four(
    givers: Ints,
    receivers: Ints,
    weights: Floats,
    people: int,
    steps: int = FOUR_STEPS,
    rings: int = FOUR_RINGS,
) -> Ints:
    """Return rings of four people within a budget, int64 [rings, 4], in order.

    Every ring there is when the budget allows; else those among the strongest hand-overs of and to
    each person, as many as the budget allows. A budget in work, not in time: the same on every run.

    Args:
        givers: who gives, int64 [edges].
        receivers: to whom, int64 [edges].
        weights: how strong each hand-over is, float64 [edges].
        people: how many people there are.
        steps: how many pairs of hand-overs may be looked at.
        rings: how many rings may be found.

    """
    best = np.argsort(-weights, kind="stable")
    givers, receivers = givers[best], receivers[best]
    for most in (len(givers), *_LADDER):
        kept = (_place(givers) < most) & (_place(receivers) < most)
        web = make_web(givers[kept], receivers[kept], people)
        found = _fours(web, steps, rings)
        if found is not None:
            return _named(web, found)
    return np.zeros((0, 4), np.int64)


def _place(values: Ints) -> Ints:
    """Return for each value how many equal ones stand before it."""
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    new = np.concatenate([[True], ordered[1:] != ordered[:-1]]) if len(ordered) else ordered > 0
    first = np.flatnonzero(new)
    place = np.empty(len(values), np.int64)
    place[order] = np.arange(len(values)) - first[np.cumsum(new) - 1] if len(values) else place
    return place


def _fours(web: Web, steps: int, rings: int) -> Ints | None:
    """Return every ring of four from its first person; None when that is beyond the budget."""
    outs, ins = np.diff(web.out), np.diff(web.into)
    into = np.repeat(np.arange(web.people), ins)
    ahead, behind = web.receivers > web.givers, web.to_givers > into
    a_out, b = web.givers[ahead], web.receivers[ahead]
    a_in, d = into[behind], web.to_givers[behind]
    if outs[b].sum() + ins[d].sum() > steps:
        return None
    in_starts = np.concatenate([[0], np.cumsum(np.bincount(a_in, minlength=web.people))])
    table = np.zeros(_rows(web) * web.people, bool)
    found, total = [np.zeros((0, 4), np.int64)], 0
    for rows, edges in _blocks(a_out, outs[b], _rows(web)):
        # Who was cut between two blocks is met in both, each time with other second people.
        low = rows.start
        back = slice(in_starts[low], in_starts[rows.stop])
        out_key, middle_b = _two_steps(web, a_out[edges], b[edges], low, web.out, web.receivers)
        table[out_key] = True
        in_key, middle_d = _two_steps(web, a_in[back], d[back], low, web.into, web.to_givers)
        meets = table[in_key]
        in_key, middle_d = in_key[meets], middle_d[meets]
        table[out_key] = False
        table[in_key] = True
        meets = table[out_key]
        out_key, middle_b = out_key[meets], middle_b[meets]
        table[in_key] = False
        joined = _joined(out_key, middle_b, in_key, middle_d, rings - total)
        if joined is None:
            return None
        key, one, other = joined
        total += len(key)
        a, c = key // web.people + low, key % web.people
        found.append(np.stack([a, one, c, other], axis=1))
    return np.concatenate(found)


def _two_steps(
    web: Web, people: Ints, middles: Ints, low: int, starts: Ints, ends: Ints
) -> tuple[Ints, Ints]:
    """Return two steps from each person over a middle: places in the table, and the middles."""
    counts = starts[middles + 1] - starts[middles]
    end = ends[_spread(starts[middles], counts)]
    person, middle = np.repeat(people, counts), np.repeat(middles, counts)
    later = end > person
    return (person[later] - low) * web.people + end[later], middle[later]


def _joined(
    out_key: Ints, b: Ints, in_key: Ints, d: Ints, most: int
) -> tuple[Ints, Ints, Ints] | None:
    """Return every two steps out with every two steps in between the same people."""
    order = np.argsort(in_key, kind="stable")
    in_key, d = in_key[order], d[order]
    start = np.searchsorted(in_key, out_key)
    counts = np.searchsorted(in_key, out_key, side="right") - start
    if counts.sum() > most:
        return None
    one, other = np.repeat(b, counts), d[_spread(start, counts)]
    apart = one != other
    return np.repeat(out_key, counts)[apart], one[apart], other[apart]


def _named(web: Web, rings: Ints) -> Ints:
    """Return rings with people's own numbers, the lowest first, in order."""
    rows = web.names[rings]
    size = rows.shape[1]
    turn = (np.argmin(rows, axis=1)[:, None] + np.arange(size)) % size
    rows = np.take_along_axis(rows, turn, axis=1)
    return rows[np.lexsort(rows.T[::-1])]
