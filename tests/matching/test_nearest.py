# SPDX-License-Identifier: MIT
"""The nearest of many, exactly as a plain product finds them."""

import numpy as np
import pytest

from benchmarks.near_lists import nearest_among
from koekdesk.matching import nearest as room
from koekdesk.matching.nearest import nearest
from koekdesk.matching.vectors import UNIT, bounded, main_directions, whole


def unit(count, size=16, seed=3, kinds=None):
    """Return whole vectors; with few kinds there are many ties."""
    draw = np.random.default_rng(seed)
    rows = draw.standard_normal((kinds or count, size)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return whole(rows[draw.integers(0, kinds, count)] if kinds else rows)


def plain(queries, texts, most, among=False):
    products = queries @ texts.T
    if among:
        np.fill_diagonal(products, -np.inf)
    order = np.lexsort((np.broadcast_to(np.arange(len(texts)), products.shape), -products))
    rows = order[:, :most]
    return rows, np.take_along_axis(products, rows, axis=1)


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr(room, "HIGH", 16)
    monkeypatch.setattr(room, "WIDE", 64)
    monkeypatch.setattr(room, "SOME", 24)


@pytest.mark.parametrize("kinds", [None, 9])
@pytest.mark.parametrize("threads", [1, 3])
def test_the_nearest_are_those_of_the_plain_product(kinds, threads):
    queries, texts = unit(70, seed=1, kinds=kinds), unit(300, seed=2, kinds=kinds)
    found = nearest(queries, texts, 20, threads=threads)
    rows, products = plain(queries, texts, 20)
    assert (found.rows == rows).all()
    assert (found.products == products).all()


@pytest.mark.parametrize("kinds", [None, 9])
@pytest.mark.parametrize("threads", [1, 3])
def test_among_one_matrix_each_finds_the_others(kinds, threads):
    vectors = unit(205, kinds=kinds)
    found = nearest_among(vectors, 20, threads=threads)
    rows, products = plain(vectors, vectors, 20, among=True)
    assert (found.rows == rows).all()
    assert (found.products == products).all()


@pytest.mark.parametrize("count", [0, 1, 2, 5, 33])
def test_few_vectors_give_short_lists(count):
    vectors = unit(count) if count else np.zeros((0, 16), np.float32)
    assert nearest(vectors, vectors, 20).rows.shape == (count, min(count, 20))
    assert nearest_among(vectors, 20).rows.shape == (count, max(0, min(20, count - 1)))
    assert nearest(unit(3), vectors, 20).rows.shape == (3, min(count, 20))


def test_vectors_of_nothing_are_as_near_as_any():
    found = nearest_among(np.zeros((40, 16), np.float32), 3)
    assert found.rows[0].tolist() == [1, 2, 3]
    assert found.rows[39].tolist() == [0, 1, 2]


def test_work_is_reported_and_can_be_stopped():
    seen = []
    nearest(unit(70), unit(70), 5, lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 5)
    assert seen[-1] == (5, 5)

    def stop(done, total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        nearest_among(unit(70), 5, stop)


def test_whole_vectors_have_the_same_product_however_it_is_made():
    vectors = unit(300, size=512)
    together = vectors @ vectors.T
    alone = np.stack([vectors @ vector for vector in vectors])
    exact = vectors.astype(np.int64) @ vectors.astype(np.int64).T
    assert (together == alone).all()
    assert (together == exact).all()


def test_whole_vectors_are_near_what_they_were():
    draw = np.random.default_rng(1).standard_normal((50, 512)).astype(np.float32)
    draw /= np.linalg.norm(draw, axis=1, keepdims=True)
    assert np.abs(whole(draw) @ whole(draw).T * UNIT - draw @ draw.T).max() < 1e-3
    assert whole(np.full((1, 4), 9.0, np.float32)).max() == 2000


def test_short_vectors_never_bound_too_low():
    draw = np.random.default_rng(1).standard_normal((3000, 24)).astype(np.float32) @ np.diag(
        0.8 ** np.arange(24)
    ).astype(np.float32)
    wide = np.concatenate([draw, np.zeros((3000, 232), np.float32)], axis=1)
    vectors = whole(wide / np.linalg.norm(wide, axis=1, keepdims=True))
    directions = main_directions(vectors.astype(np.int16))
    assert directions is not None
    short = bounded(vectors, directions)
    assert (short[:200] @ short.T >= vectors[:200] @ vectors.T * UNIT - 1e-3).all()
