"""Giving memory back does no harm, wherever it runs."""

import gc

from koekdesk.memory import give_back, keep_little, settle


def test_what_was_made_stays_alone_and_usable():
    keep_little()
    kept = [{"samen": number} for number in range(1000)]
    settle()
    give_back()
    assert kept[999] == {"samen": 999}
    assert not any(one is kept for one in gc.get_objects())  # a look for garbage passes it by
    gc.unfreeze()
