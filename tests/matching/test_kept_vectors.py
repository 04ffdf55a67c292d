"""Vectors in half the room are the same vectors."""

import numpy as np

from koekdesk.matching.kept_vectors import NO_VECTORS, keep_vectors, pack, unpack


def test_every_value_of_four_decimals_comes_back_to_the_bit():
    values = np.round(np.linspace(-1, 1, 20_001, dtype=np.float32), 4)
    assert np.array_equal(unpack(pack(values)), values)


def test_what_is_no_number_becomes_nothing():
    assert pack(np.array([np.nan, np.inf, 0.5], np.float32)).tolist() == [0, 32767, 5000]


def _kept(**vectors):
    return keep_vectors(((text, pack(np.array(one))) for text, one in vectors.items()), 9)


def test_a_vector_of_another_length_is_left_out():
    kept = _kept(brood=[1.0, 0.0], soep=[1.0, 0.0, 0.0])
    assert list(kept) == ["brood"]


def test_what_stays_is_shared_and_what_left_is_gone():
    kept = keep_vectors(((str(at), pack(np.full(2, at / 64))) for at in range(50)), 50)
    grown = kept.grown(["1", "7", "new"], {"new": pack(np.array([0.0, 1.0]))})
    assert grown.base is kept.base
    assert {text: np.round(grown[text].astype(float), 4).tolist() for text in grown} == {
        "1": [0.0156, 0.0156],
        "7": [0.1094, 0.1094],
        "new": [0.0, 1.0],
    }


def test_many_that_come_are_put_in_one_place():
    kept = _kept(brood=[1.0, 0.0])
    grown = kept.grown(["brood"], {"soep": pack(np.array([0.0, 1.0]))})
    assert len(grown.base) == 2
    assert grown["soep"].tolist() == [0.0, 1.0]


def test_what_changed_is_seen():
    kept = _kept(brood=[1.0, 0.0], soep=[0.0, 1.0])
    other = _kept(soep=[0.0, 1.0], brood=[0.0, 1.0])
    assert kept.same(other, ["soep"])
    assert not kept.same(other, ["soep", "brood"])
    assert not kept.same(NO_VECTORS, ["brood"])
    assert kept.same(kept.grown(["brood"], {}), ["brood"])
