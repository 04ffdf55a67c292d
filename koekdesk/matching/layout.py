# SPDX-License-Identifier: MIT
"""Gives everybody in the web a spot to be drawn at: near whom they know, and the same every day.

Forces as in ForceAtlas2 (Jacomy et al. 2014): tied nodes draw near, all nodes push away, more so
who has more ties. The parts of the web are laid out first, then their members (multilevel as in
Walshaw 2003). In a large web the push comes from a grid and one Fourier transform (as in FIt-SNE,
Linderman et al. 2019), so that a pass takes n log n. Whoever has a spot keeps it.
"""

import importlib
from collections.abc import Mapping, Sequence
from functools import cache
from math import pi, sqrt
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.progress import Report

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Web = Sequence[Mapping[int, float]]

#: Two dots are never nearer than this; dots of two parts a little further apart.
ROOM, ROOM_BETWEEN = 1.0, 2.1
#: The picture is so much wider than high.
_WIDE = 1.3
_GRAVITY = 0.3
_PASSES, _PASSES_PARTS, _PASSES_PACK, _PASSES_ROOM = 100, 200, 80, 60
#: Up to so many nodes push each other one by one.
_EXACT = 160
#: The grid has so many cells a side, half as many for fewer nodes than this.
_GRID, _LARGE = 128, 1_000
#: From the web to the rim, and between rings and dots on it.
_MOAT, _RING, _ARC = 2.6, 1.6, 1.5
#: With spots for fewer of the tied nodes everything is laid out anew.
_KNOWN = 0.5
_GOLDEN = pi * (3 - sqrt(5))


def _quiet(_done: int, _total: int) -> None:
    pass


def lay_out(
    web: Web, part: Sequence[int], before: Floats | None = None, report: Report = _quiet
) -> Floats:
    """Return a spot for each node, shape [n, 2] float64, in units of one dot's room.

    Nodes without ties stand on rings around the rest. The same web and the same spots before
    always give the same answer. Needs scipy, which is loaded here and not before.

    Args:
        web: for each node its neighbours with the weight (> 0) of the tie; symmetric.
        part: for each node the number of its part, see ``parts.py``; nearness inside counts more.
        before: known spots, shape [n, 2], NaN for a node without one; known ones stay where they
            are, unless more than half of the tied nodes are new.
        report: hears how far it is, and may raise to stop.

    """
    count = len(web)
    known = np.full((count, 2), np.nan) if before is None else np.array(before, np.float64)
    degree = np.array([len(near) for near in web], np.int64)
    tied = np.flatnonzero(degree)
    spots = known.copy()
    if np.isnan(known[tied, 0]).sum() > (1 - _KNOWN) * len(tied):
        spots[:] = np.nan
        spots[tied] = _whole(web, tied, np.asarray(part, np.int64), report)
    else:
        _come_in(web, tied, spots)
    _to_the_rim(spots, tied, np.flatnonzero(degree == 0))
    return np.round(spots, 4)


# Everybody anew


class _Ties(NamedTuple):
    """Ties as arrays of one length: between which two nodes, and how much they draw."""

    one: Ints
    other: Ints
    pull: Floats

    def chosen(self, which: NDArray[Any]) -> "_Ties":
        """Return some of the ties, by flags or places."""
        return _Ties(self.one[which], self.other[which], self.pull[which])


def _whole(web: Web, tied: Ints, part: Ints, report: Report) -> Floats:
    if not len(tied):
        return np.zeros((0, 2))
    place = np.full(len(web), -1)
    place[tied] = np.arange(len(tied))
    ends = [(place[a], place[b], w) for a in tied.tolist() for b, w in web[a].items() if a < b]
    one, other, pull = (np.array(column) for column in zip(*ends, strict=True))
    ties = _Ties(one, other, pull.astype(np.float64))
    _, home = np.unique(part[tied], return_inverse=True)
    radius = 1.3 * np.sqrt(np.bincount(home)) + 0.2
    middles = _middles(home, ties, radius)
    spots = _insides(home, ties, radius, middles, report)
    spots -= (spots.max(axis=0) + spots.min(axis=0)) / 2
    return _make_room(spots, home, np.ones(len(tied), bool))


def _middles(home: Ints, ties: _Ties, radius: Floats) -> Floats:
    """Return where the middle of each part lies: tied parts side by side, none over another."""
    many = len(radius)
    keys, at = np.unique(home[ties.one] * many + home[ties.other], return_inverse=True)
    between = _Ties(keys // many, keys % many, np.bincount(at, ties.pull).astype(np.float64))
    between = between.chosen(between.one != between.other)
    biggest_first = np.argsort(-radius, kind="stable")
    spots = np.empty((many, 2))
    spots[biggest_first] = _spiral(many) * radius.mean() * 2
    spots = _settle(spots, between, radius, _PASSES_PARTS) * (sqrt(_WIDE), 1 / sqrt(_WIDE))
    return _packed(spots, between, radius)


def _packed(spots: Floats, ties: _Ties, radius: Floats) -> Floats:
    """Return the middles of discs drawn together until they touch."""
    count = len(spots)
    away = spots[:, None, :] - spots[None, :, :] if count <= _LARGE else None
    if away is not None and count > 1:
        length = np.hypot(away[:, :, 0], away[:, :, 1]) + np.eye(count) * 1e9
        wanted = radius[:, None] + radius[None, :] + ROOM_BETWEEN / 2
        spots = spots * float(np.quantile(wanted / length, 1 - 1.5 / count))
    for turn in range(_PASSES_PACK if count > 1 else 0):
        calm = 1 - turn / _PASSES_PACK
        spots = spots * (1 - 0.03 * calm)
        gap = spots[ties.other] - spots[ties.one]
        step = gap * (0.02 * calm * np.minimum(ties.pull, 3.0))[:, None]
        for axis in (0, 1):
            spots[:, axis] += np.bincount(ties.one, step[:, axis], count) / 2
            spots[:, axis] -= np.bincount(ties.other, step[:, axis], count) / 2
        for _ in range(3):
            spots = _discs_apart(spots, radius)
    return spots


def _discs_apart(spots: Floats, radius: Floats) -> Floats:
    """Push discs that overlap a little away from each other, the smaller one most."""
    spatial = importlib.import_module("scipy.spatial")
    reach = 2 * float(radius.max()) + ROOM_BETWEEN
    a, b = spatial.cKDTree(spots).query_pairs(reach, output_type="ndarray").T
    away = spots[a] - spots[b]
    length = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-6)
    short = np.maximum(radius[a] + radius[b] + ROOM_BETWEEN / 2 - length, 0.0) / length
    part = radius[b] ** 2 / (radius[a] ** 2 + radius[b] ** 2)
    step = away * (short * 0.7)[:, None]
    moved = spots.copy()
    for axis in (0, 1):
        moved[:, axis] += np.bincount(a, step[:, axis] * part, len(spots))
        moved[:, axis] -= np.bincount(b, step[:, axis] * (1 - part), len(spots))
    return moved


def _insides(home: Ints, ties: _Ties, radius: Floats, middles: Floats, report: Report) -> Floats:
    """Return spots inside the disc of each part, near whom one knows there or beyond."""
    sizes = np.bincount(home)
    order = np.argsort(home, kind="stable")
    first = np.cumsum(sizes) - sizes
    rank = np.empty(len(home), np.int64)
    rank[order] = np.arange(len(home)) - np.repeat(first, sizes)
    outward = np.zeros((len(home), 2))
    inside = home[ties.one] == home[ties.other]
    out = ties.chosen(~inside)
    way = middles[home[out.other]] - middles[home[out.one]]
    way *= (out.pull / np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-6))[:, None]
    for axis in (0, 1):
        outward[:, axis] += np.bincount(out.one, way[:, axis], len(home))
        outward[:, axis] -= np.bincount(out.other, way[:, axis], len(home))
    own = ties.chosen(inside)
    own = own.chosen(np.argsort(home[own.one], kind="stable"))
    bounds = np.searchsorted(home[own.one], np.arange(len(sizes) + 1))
    spots = np.empty((len(home), 2))
    for at, size in enumerate(sizes.tolist()):
        report(at, len(sizes))
        members = order[first[at] : first[at] + size]
        here = slice(bounds[at], bounds[at + 1])
        among = _Ties(rank[own.one[here]], rank[own.other[here]], own.pull[here])
        found = _settle(_spiral(size), among, np.ones(size), _PASSES, outward[members])
        found -= found.mean(axis=0)
        away = np.hypot(found[:, 0], found[:, 1])
        wide = radius[at] * 0.85 / max(float(np.quantile(away, 0.9)), 1e-6) * (size > 1)
        inner = np.minimum(wide, radius[at] / np.maximum(away, 1e-6))  # a far one comes nearer
        spots[members] = found * inner[:, None] + middles[at]
    return spots


def _settle(
    spots: Floats, ties: _Ties, size: Floats, passes: int, outward: Floats | float = 0.0
) -> Floats:
    """Let the forces work until they rest; steps grow smaller to the end."""
    count = len(spots)
    if count < 2:
        return spots
    one, other, pull = ties
    drawn = np.bincount(one, pull, count) + np.bincount(other, pull, count)
    mass = size * (1 + np.sqrt(drawn))
    weight = 6 * pull / np.sqrt((1 + drawn[one]) * (1 + drawn[other]))
    push = _pushes if count <= _EXACT else _pushes_by_grid
    step = 0.1 * sqrt(count) + 1
    for turn in range(passes):
        force = push(spots, mass) * mass[:, None] + outward
        along = (spots[other] - spots[one]) * weight[:, None]
        for axis in (0, 1):
            force[:, axis] += np.bincount(one, along[:, axis], count)
            force[:, axis] -= np.bincount(other, along[:, axis], count)
        force -= _GRAVITY * mass[:, None] * (spots - spots.mean(axis=0))
        length = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-9)
        most = step * (1 - turn / passes) ** 1.5 + 0.02
        spots = spots + force * (np.minimum(length / (mass + drawn), most) / length)[:, None]
    return spots


def _pushes(spots: Floats, mass: Floats) -> Floats:
    """Return how each node is pushed by all others: by their mass, over the distance."""
    across = spots[:, 0, None] - spots[None, :, 0]
    down = spots[:, 1, None] - spots[None, :, 1]
    push = across * across
    push += down * down
    push += 0.05
    np.divide(mass, push, out=push)
    across *= push
    down *= push
    return np.column_stack((across.sum(axis=1), down.sum(axis=1)))


def _pushes_by_grid(spots: Floats, mass: Floats) -> Floats:
    """Return the same from a grid: masses are spread on it, pushed there, and read back."""
    side = _GRID if len(spots) > _LARGE else _GRID // 2
    low, high = spots.min(axis=0), spots.max(axis=0)
    cell = float((high - low).max()) / (side - 3) + 1e-9
    at = (spots - low) / cell + 1
    base = at.astype(np.int64)
    part = at - base
    corners = [(i, j) for i in (0, 1) for j in (0, 1)]
    shares = [np.abs(1 - i - part[:, 0]) * np.abs(1 - j - part[:, 1]) for i, j in corners]
    flat = [(base[:, 0] + i) * side + base[:, 1] + j for i, j in corners]
    spread = np.zeros(side * side)
    for where, share in zip(flat, shares, strict=True):
        spread += np.bincount(where, mass * share, side * side)
    there = np.fft.rfft2(spread.reshape(side, side), (2 * side, 2 * side))
    found = np.zeros_like(spots)
    for axis, push in enumerate(_push_of(side)):
        field = np.fft.irfft2(there * push, (2 * side, 2 * side))[:side, :side].reshape(-1)
        for where, share in zip(flat, shares, strict=True):
            found[:, axis] += field[where] * share
    return found / cell


@cache
def _push_of(side: int) -> tuple[NDArray[np.complex128], NDArray[np.complex128]]:
    """Return how one mass pushes across and down, over all of a grid, as its transform."""
    steps = np.fft.fftfreq(2 * side, 1 / (2 * side))
    square = steps[:, None] ** 2 + steps[None, :] ** 2 + 0.3
    return np.fft.rfft2(steps[:, None] / square), np.fft.rfft2(steps[None, :] / square)


def _make_room(spots: Floats, home: Ints, moves: NDArray[np.bool_]) -> Floats:
    """Push dots apart that lie too near; those that may not move stay."""
    spatial = importlib.import_module("scipy.spatial")
    spots = spots.copy()
    count = len(spots)
    for _ in range(_PASSES_ROOM):
        pairs = spatial.cKDTree(spots).query_pairs(ROOM_BETWEEN, output_type="ndarray")
        a, b = pairs[:, 0], pairs[:, 1]
        wanted = np.where(home[a] == home[b], ROOM, ROOM_BETWEEN)
        away = spots[a] - spots[b]
        length = np.hypot(away[:, 0], away[:, 1])
        near = (length < wanted) & (moves[a] | moves[b])
        if not near.any():
            break
        a, b, away, length = a[near], b[near], away[near], length[near]
        same = length < 1e-6
        away[same] = _spiral_at(a[same] + 1)
        length[same] = np.hypot(away[same, 0], away[same, 1])
        both = np.where(moves[a] & moves[b], 0.5, 1.0)
        step = away * ((wanted[near] - length) / np.maximum(length, 1e-6) * both)[:, None]
        for axis in (0, 1):
            shift = np.bincount(a, step[:, axis] * moves[a], count)
            shift -= np.bincount(b, step[:, axis] * moves[b], count)
            times = np.bincount(a, None, count) + np.bincount(b, None, count)
            spots[:, axis] += shift / np.maximum(times, 1) * 1.4
    return spots


# Somebody new


def _come_in(web: Web, tied: Ints, spots: Floats) -> None:
    """Put new nodes amid those they know; everybody else stays."""
    inside = {int(node) for node in tied if not np.isnan(spots[node, 0])}
    new = [int(node) for node in tied if np.isnan(spots[node, 0])]
    come: list[int] = []
    while new:
        reached = [node for node in new if any(other in inside for other in web[node])]
        for node in reached or new:  # who know only each other begin in the middle
            near = [other for other in sorted(web[node]) if other in inside]
            weight = np.array([web[node][other] for other in near])
            middle = weight @ spots[near] / weight.sum() if near else np.zeros(2)
            spots[node] = middle + _spiral_at(np.array([node % 7 + 1]))[0] * 0.5
        inside.update(reached or new)
        come += reached or new
        new = [node for node in new if node not in inside]
    if come:
        place = np.searchsorted(tied, come)
        moves = np.zeros(len(tied), bool)
        moves[place] = True
        home = np.zeros(len(tied), np.int64)
        spots[tied] = _make_room(spots[tied], home, moves)


def _to_the_rim(spots: Floats, tied: Ints, apart: Ints) -> None:
    """Give who stands apart a spot on a ring around the rest, each new one in the widest gap."""
    wide, high = sqrt(_WIDE), 1 / sqrt(_WIDE)
    round_ = spots / (wide, high)
    new = [int(node) for node in apart if np.isnan(spots[node, 0])]
    if not new:
        return
    inner = float(np.hypot(round_[tied, 0], round_[tied, 1]).max()) if len(tied) else 0.0
    there = [node for node in apart.tolist() if not np.isnan(spots[node, 0])]
    if not there:
        for node, (radius, angle) in zip(new, _rings(len(new), inner + _MOAT), strict=True):
            spots[node] = radius * np.cos(angle) * wide, radius * np.sin(angle) * high
        return
    outer = float(np.hypot(round_[there, 0], round_[there, 1]).max())
    radius = max(outer, inner + _MOAT)
    ring = [node for node in there if np.hypot(*round_[node]) > radius - _RING / 2]
    angles = sorted(float(np.arctan2(round_[n, 1], round_[n, 0])) for n in ring)
    for node in new:
        if angles and (2 * pi * radius) / (len(angles) + 1) < _ARC:
            radius, angles = radius + _RING, []
        angle = _widest(angles)
        angles = sorted([*angles, angle])
        spots[node] = radius * np.cos(angle) * wide, radius * np.sin(angle) * high


def _rings(count: int, radius: float) -> list[tuple[float, float]]:
    """Return radius and angle of evenly spread dots on as few rings as they need."""
    found: list[tuple[float, float]] = []
    while count > 0:
        room = max(6, int(2 * pi * radius / _ARC))
        here = min(room, count)
        found += [(radius, pi / 2 + 2 * pi * (at + 0.5) / here) for at in range(here)]
        count, radius = count - here, radius + _RING
    return found


def _widest(angles: list[float]) -> float:
    """Return the middle of the widest gap between angles in order."""
    if not angles:
        return pi / 2
    gaps = [
        (round(after - before, 9), -at, (before + after) / 2)
        for at, (before, after) in enumerate(
            zip(angles, [*angles[1:], angles[0] + 2 * pi], strict=True)
        )
    ]
    middle = max(gaps)[2]
    return middle if middle <= pi else middle - 2 * pi


def _spiral(count: int) -> Floats:
    return _spiral_at(np.arange(count))


def _spiral_at(rank: Ints) -> Floats:
    """Return spots of a sunflower: as evenly as can be around a middle, shape [n, 2]."""
    radius, angle = np.sqrt(rank + 0.5) * 0.9, rank * _GOLDEN
    return np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
