# SPDX-License-Identifier: MIT
"""What the tests of the engine share."""

import pytest

from koekdesk.matching.encoder import load_encoder


@pytest.fixture(scope="session")
def encoder():
    """The real encoder, loaded once."""
    found = load_encoder()
    if found is None:
        pytest.skip("the sentence encoder is not installed")
    return found
