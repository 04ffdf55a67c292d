"""Spots in the picture of the web: near whom one knows, room for everybody, and steady."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koekdesk.matching.layout import ROOM, lay_out
from koekdesk.matching.parts import find_parts


def web_of(count, ties):
    web = [{} for _ in range(count)]
    for a, b in ties:
        if a != b:
            web[a][b] = web[b][a] = 1.0
    return web


def village(blocks=6, size=12, seed=3):
    """Blocks whose people know a few, a tie to the next block, and five who know nobody."""
    chance = random.Random(seed)
    count = blocks * size
    ties = [(at, at // size * size + chance.randrange(size)) for at in range(count) for _ in "ab"]
    ties += [(at * size, (at + 1) % blocks * size + 1) for at in range(blocks)]
    return web_of(count + 5, ties)


def distances(spots):
    away = np.hypot(*(spots[:, None] - spots[None, :]).transpose(2, 0, 1))
    return away + np.eye(len(spots)) * 1e9


def test_the_same_web_always_gives_the_same_picture():
    web = village()
    parts = find_parts(web)
    assert np.array_equal(lay_out(web, parts), lay_out(web, parts))


def test_nobody_lies_over_somebody_else():
    web = village(blocks=20)
    assert distances(lay_out(web, find_parts(web))).min() > ROOM * 0.8


def test_who_know_each_other_are_nearer_than_others():
    web = village()
    spots = lay_out(web, find_parts(web))
    away = distances(spots)
    tied = np.mean([away[a, b] for a, near in enumerate(web) for b in near])
    assert tied < np.mean(away[away < 1e8]) / 2


def test_a_part_is_one_piece_of_the_picture():
    web = village()
    parts = np.array(find_parts(web))
    spots = lay_out(web, parts)
    for part in set(parts[:-5].tolist()):
        inside = parts == part
        middle = spots[inside].mean(axis=0)
        radius = np.hypot(*(spots[inside] - middle).T).max()
        others = np.hypot(*(spots[~inside] - middle).T)
        assert (others < radius * 0.7).sum() == 0


def test_who_stands_apart_stands_at_the_rim():
    web = village()
    spots = lay_out(web, find_parts(web)) / (np.sqrt(1.3), 1 / np.sqrt(1.3))
    out = np.hypot(*spots.T)
    assert out[-5:].min() > out[:-5].max()


def test_known_spots_stay_and_somebody_new_comes_near_whom_they_know():
    web = village()
    before = lay_out(web, find_parts(web))
    web = [*({**near} for near in web), {}]
    new, friend = len(web) - 1, 7
    web[new][friend] = web[friend][new] = 1.0
    after = lay_out(web, find_parts(web), np.vstack((before, [[np.nan, np.nan]])))
    assert np.array_equal(after[:-1], before)
    assert np.hypot(*(after[new] - after[friend])) < 6
    assert distances(after)[new].min() > ROOM * 0.8


def test_one_more_who_stands_apart_takes_the_widest_gap():
    web = village()
    before = lay_out(web, find_parts(web))
    after = lay_out([*web, {}], [*find_parts(web), 999], np.vstack((before, [[np.nan] * 2])))
    assert np.array_equal(after[:-1], before)
    assert distances(after)[-1].min() > ROOM


def test_a_web_of_mostly_new_people_is_laid_out_anew():
    web = village()
    before = np.full((len(web), 2), np.nan)
    before[:4] = 0.0
    assert distances(lay_out(web, find_parts(web), before)).min() > ROOM * 0.8


def test_a_large_part_is_pushed_by_grid_and_stays_readable():
    chance = random.Random(5)
    web = web_of(1_400, [(at, chance.randrange(at)) for at in range(1, 1_400)])
    spots = lay_out(web, [0] * 1_400)
    assert np.median(distances(spots).min(axis=1)) > ROOM * 0.9


def test_work_can_be_stopped():
    class Enough(Exception):
        pass

    def report(done, total):
        raise Enough

    with pytest.raises(Enough):
        lay_out(village(), find_parts(village()), report=report)


@given(st.integers(0, 12), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=40))
@settings(max_examples=60, deadline=None)
def test_every_small_web_gets_a_spot_for_everybody(count, ties):
    web = web_of(count, [(a, b) for a, b in ties if a < count and b < count])
    spots = lay_out(web, find_parts(web))
    assert spots.shape == (count, 2)
    assert np.isfinite(spots).all()
    assert count < 2 or distances(spots).min() > 0.3
