# SPDX-License-Identifier: MIT
"""Who lies between others in a large web is estimated, once, and the same on every run."""

import importlib
import random
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from neighbours import person

from koekdesk.matching.bridges import connectors_in
from koekdesk.matching.centrality import betweenness_of
from koekdesk.matching.network import Network
from koekdesk.matching.snapshot import TieFacts

PEOPLE = 600


@pytest.fixture(scope="module")
def ties():
    chance = random.Random(3)
    pairs = set()
    while len(pairs) < 4 * PEOPLE:
        one = chance.randrange(PEOPLE)
        other = (one + round(chance.gauss(0, 9))) % PEOPLE
        if chance.random() < 0.1:
            other = chance.randrange(PEOPLE)
        if one != other:
            pairs.add((min(one, other), max(one, other)))
    return sorted(pairs)


@pytest.fixture(scope="module")
def tied(ties):
    sparse = importlib.import_module("scipy.sparse")
    one, other = np.array(ties).T
    rows, columns = np.concatenate([one, other]), np.concatenate([other, one])
    ones = np.ones(len(rows), np.float32)
    return sparse.csr_matrix((ones, (rows, columns)), (PEOPLE, PEOPLE))


def _order(values):
    return np.argsort(np.argsort(values))


def test_an_estimate_from_a_fifth_of_the_people_keeps_the_order(tied):
    exact, near = betweenness_of(tied), betweenness_of(tied, pivots=120)
    assert np.corrcoef(_order(exact), _order(near))[0, 1] > 0.95
    assert near.sum() == pytest.approx(exact.sum(), rel=0.1)


def test_an_estimate_is_the_same_on_every_run(tied):
    assert (betweenness_of(tied, pivots=120) == betweenness_of(tied, pivots=120)).all()


def test_as_many_pivots_as_people_is_exact(tied):
    assert (betweenness_of(tied, pivots=PEOPLE) == betweenness_of(tied)).all()


def test_a_web_is_measured_once_while_nobody_meets_anybody():
    people = [person(name) for name in "abcd"]
    ids = [one.id for one in people]
    ties = [TieFacts(a, b) for a, b in pairwise(ids)]
    web = Network(people, ties)
    first, *_ = connectors_in(web)
    paused = [replace(one, paused=one.id == first.person) for one in people]
    later = web.of(paused, ties, ())
    assert later.measures() is web.measures()
    assert first.person not in {one.person for one in connectors_in(later)}
    grown = web.of(people, [*ties, TieFacts(ids[0], ids[3])], ())
    assert grown.measures() is not web.measures()
