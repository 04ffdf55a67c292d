# SPDX-License-Identifier: MIT
"""A promise comes only from a cell that says so."""

import pytest

from koekdesk.listening.promises import is_promise


@pytest.mark.parametrize(
    "text",
    ["datum prikken", "vrijdag bellen", "Ben eens vragen", "nog eens langs", "belletje Anke",
     "briefje in 60 bussen", "Hatice voorstellen?", "wo 11/11 proefzingen", "pannen wo ophalen",
     "microfoon lenen Remise", "ik kom dinsdag", "bring the ladder", "recept meenemen"],
)  # fmt: skip
def test_what_will_be_done_is_a_promise(text):
    assert is_promise(text)


@pytest.mark.parametrize(
    "text",
    ["elke wo", "volgende vr", "groep 7", "Mehari", "in maart munt", "di groepje",
     "kinderen za 7/11",
     "za 14 bollen", "volgende doos", "Van Vliet komt zelf", "", "?", "-", "nvt", "geen",
     "wo hondenhoekje hek"],
)  # fmt: skip
def test_a_remnant_is_none(text):
    assert not is_promise(text)
