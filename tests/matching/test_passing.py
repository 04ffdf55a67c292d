# SPDX-License-Identifier: MIT
"""Two texts that share a word in passing are no suggestion."""

import pytest
from neighbours import TODAY, can, person, snapshot, wants

from koekdesk.matching.engine import suggest
from koekdesk.matching.evidence import evidence, meets_in_passing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hop laten klimmen tegen een lelijke muur", "muur metselen"),
        ("boeket maken voor de kerk", "de kerk schilderen"),
        ("kan een koffiezetter opereren", "samen koffie drinken"),
        ("haken, desnoods een fietszadel", "leren fietsen"),
    ],
)
def test_a_place_a_means_or_a_front_is_in_passing(one, other):
    assert meets_in_passing(one, other)
    assert meets_in_passing(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("trompet spelen", "een trompet, of bas"),
        ("bakstenen aan het zingen krijgen", "zingen"),
        ("voorlezen in het Frans", "Frans leren"),
        ("iemand die van sierduiven weet", "duiven houden"),
        ("natuurgids", "de natuur in"),
        ("suikerbrood", "brood leren bakken"),
        ("knit", "breien"),  # nothing in common but meaning
        ("in de tuin", "tuin"),  # all it says
    ],
)
def test_the_heart_of_the_matter_is_not(one, other):
    assert not meets_in_passing(one, other)


def test_what_meets_in_passing_is_not_suggested():
    people = [person("Ria"), person("Omar")]
    boxes = can("Ria", "een koffiezetter en een strijkijzer opereren")
    assert suggest(snapshot(people, [boxes, wants("Omar", "samen koffie drinken")]), TODAY) == ()
    machine = wants("Omar", "een oude koffiezetter laten maken")
    assert suggest(snapshot(people, [boxes, machine]), TODAY) != ()


def test_a_reason_says_how_two_words_met():
    assert evidence("petanque", "jeu de boules op zondag").rings == (("petanque", "jeu de boules"),)
    assert evidence("verjaardagstaart", "taartschep").parts[0][2] == "taart"
    assert evidence("acordeon", "accordeon").similar == (("acordeon", "accordeon"),)
