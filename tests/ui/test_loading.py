# SPDX-License-Identifier: MIT
"""Python looks through everything for garbage when nobody waits for it, and never by itself."""

import gc

import pytest

from koekdesk.ui.loading import collect_again, collect_all


@pytest.fixture
def rounds():
    """Return how often Python looked through everything; its own habits come back afterwards."""
    before = gc.get_threshold()
    yield lambda: gc.get_stats()[2]["collections"]
    gc.set_threshold(*before)


def test_only_in_a_pause_everything_is_looked_through(rounds):
    collect_again()
    assert gc.isenabled()
    collect_all()
    begin = rounds()
    kept = [[number] for number in range(400_000)]
    assert rounds() == begin
    collect_all()
    assert rounds() == begin + 1
    assert len(kept) == 400_000
