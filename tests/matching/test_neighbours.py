# SPDX-License-Identifier: MIT
"""Lists of near texts that are kept up to date are those that would be made anew."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koekdesk.matching import neighbours
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.neighbours import Neighbours, find_neighbours
from koekdesk.matching.progress import silent

ACTS = ("breien", "gitaar spelen", "brood bakken", "schaken", "fiets repareren", "sokken breien")
STREETS = ("aan de gracht", "op zondag", "met de buren", "bij de molen", "in de loods")
TEXTS = [f"{act} {street}" for act in ACTS for street in STREETS]


def _vector(text: str) -> np.ndarray:
    draw = np.random.default_rng(ACTS.index(next(act for act in ACTS if text.startswith(act))))
    vector = draw.standard_normal(16) + 0.1 * np.random.default_rng(len(text)).standard_normal(16)
    return (vector / np.linalg.norm(vector)).astype(np.float32)


VECTORS = {text: _vector(text) for text in TEXTS}


Lists = dict[str, list[tuple[str, int]]]


def _told(found: Neighbours, index: TextIndex, wishes: list[str]) -> Lists:
    """Return the lists in words: which texts, how near."""
    lists: Lists = {}
    for wish in wishes:
        slots, near = found.of(wish)
        texts = [index.text_at(slot).text for slot in slots.tolist()]
        lists[wish] = list(zip(texts, near.tolist(), strict=True))
    return lists


@settings(max_examples=40, deadline=None)
@given(
    begin=st.sets(st.sampled_from(TEXTS), min_size=20),
    rounds=st.lists(st.sets(st.sampled_from(TEXTS), min_size=1, max_size=4), max_size=5),
    look=st.sampled_from([2, 120]),
    few=st.sampled_from([0, 8]),
)
def test_any_row_of_changes_ends_as_lists_made_anew(begin, rounds, look, few):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, "LOOK", look)
        patch.setattr(neighbours, "_SPARE", 1)
        patch.setattr(neighbours, "_FEW", few)
        here = set(begin)
        index = TextIndex(sorted(here), VECTORS)
        found = find_neighbours(index, sorted(here)[::2], silent)
        for changes in rounds:
            here = here ^ changes or here
            grown, wishes = index.changed(here, VECTORS), sorted(here)[::2]
            if grown is None:  # so much weighs otherwise that making it anew is shorter
                index = TextIndex(sorted(here), VECTORS)
                found = find_neighbours(index, wishes, silent)
                continue
            index = grown
            found = found.changed(index, dict.fromkeys(wishes), silent)
            anew = TextIndex(sorted(here), VECTORS)
            wanted = find_neighbours(anew, wishes, silent)
            assert _told(found, index, wishes) == _told(wanted, anew, wishes)


def test_lists_that_a_change_does_not_reach_stay_the_same_things():
    *most, more = TEXTS
    index = TextIndex(most, VECTORS)
    before = find_neighbours(index, most, silent)
    grown = index.changed(TEXTS, VECTORS)
    assert grown is not None
    after = before.changed(grown, dict.fromkeys(TEXTS), silent)
    same = [text for text in most if after.near(text) is before.near(text)]
    told = _told(after, grown, most)
    assert same == [text for text in most if all(other != more for other, _ in told[text])]
    assert 0 < len(same) < len(most)


def test_what_came_and_left_is_known_over_several_steps():
    index = TextIndex(["breien", "schaken"])
    later = index.changed({"breien", "zwemmen"}, {})
    assert later is not None
    latest = later.changed({"schaken", "zwemmen"}, {})
    assert latest is not None
    come, left = latest.since(index)
    assert come.keys() == {"schaken", "zwemmen"}
    assert {index.texts[slot] for slot in left.tolist()} == {"breien", "schaken"}
    assert latest.since(latest)[0] == {}
