# SPDX-License-Identifier: MIT
"""Rings of hand-overs: all of them, only real ones, the same every time."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koekdesk.matching import rings
from koekdesk.matching.rings import make_web, rings_of_four, rings_of_three, rings_of_two

people = st.integers(2, 8)
hand_overs = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=40)


def arrays(pairs):
    givers, receivers = np.array(pairs, np.int64).reshape(-1, 2).T
    return givers, receivers


def every_ring(pairs, size):
    there = {pair for pair in pairs if pair[0] != pair[1]}
    found = []
    for ring in permutations(range(8), size):
        steps = zip(ring, (*ring[1:], ring[0]), strict=True)
        if ring[0] == min(ring) and all(step in there for step in steps):
            found.append(ring)
    return found


def as_tuples(rows):
    return [tuple(row) for row in rows.tolist()]


@settings(deadline=None, max_examples=60)
@given(hand_overs)
def test_all_rings_are_found_once_and_in_order(pairs):
    web = make_web(*arrays(pairs), 8)
    assert as_tuples(rings_of_two(web)) == every_ring(pairs, 2)
    assert as_tuples(rings_of_three(web)) == every_ring(pairs, 3)


@settings(deadline=None, max_examples=60)
@given(hand_overs)
def test_all_rings_of_four_are_found_within_the_budget(pairs):
    givers, receivers = arrays(pairs)
    found = rings_of_four(givers, receivers, np.ones(len(pairs)), 8)
    assert as_tuples(found) == every_ring(pairs, 4)


@settings(deadline=None, max_examples=60)
@given(hand_overs, st.integers(1, 60), st.integers(1, 20))
def test_a_small_budget_gives_real_rings_and_not_too_many(pairs, steps, most):
    givers, receivers = arrays(pairs)
    weights = np.arange(len(pairs), dtype=float)
    found = as_tuples(rings_of_four(givers, receivers, weights, 8, steps, most))
    assert set(found) <= set(every_ring(pairs, 4))
    assert len(found) <= most
    again = rings_of_four(givers, receivers, weights, 8, steps, most)
    assert as_tuples(again) == found


@pytest.mark.parametrize("looks", [1, 7, 100])
def test_looking_in_small_steps_finds_the_same(looks, monkeypatch):
    draw = np.random.default_rng(5)
    givers, receivers = draw.integers(0, 30, 200), draw.integers(0, 30, 200)
    weights = np.ones(200)
    web = make_web(givers, receivers, 30)
    three, four = rings_of_three(web), rings_of_four(givers, receivers, weights, 30)
    monkeypatch.setattr(rings, "_AT_ONCE", looks)
    monkeypatch.setattr(rings, "_TABLE", 64)
    assert len(three) > 0
    assert np.array_equal(rings_of_three(web), three)
    assert np.array_equal(rings_of_four(givers, receivers, weights, 30), four)
