# SPDX-License-Identifier: MIT
"""Another way to look at what got stuck: other people, another gift, another place (N4)."""

import pytest
from people import TODAY, add_person
from undertakings import connect, suggest_row

from koekdesk.services.angles import AngleKind, angles_of
from koekdesk.services.neighbourhood import Sort, add_thing


@pytest.fixture
def people(desk):
    fatma = [("can", "brood bakken"), ("has", "een tajine voor twintig")]
    return {
        "Fatma": add_person(desk, "Fatma", statements=fatma),
        "Ahmet": add_person(desk, "Ahmet", statements=[("wants_to_learn", "leren bakken")]),
        "Ria": add_person(desk, "Ria", statements=[("wants_to_do", "samen bakken")]),
    }


@pytest.fixture
def bread(desk, people):
    return connect(desk, people["Fatma"], people["Ahmet"], TODAY)


def test_other_words_of_the_same_people(desk, bread):
    [angle] = desk.read(angles_of, bread)
    assert angle.kind is AngleKind.GIFT
    assert (angle.called, angle.quote.text) == ("Fatma", "een tajine voor twintig")


def test_somebody_else_whose_words_fit(desk, bread, people):
    mine = suggest_row(desk, people["Fatma"], people["Ahmet"])
    theirs = suggest_row(desk, people["Fatma"], people["Ria"])
    angle = desk.read(angles_of, bread, (mine, theirs))[0]
    assert angle.kind is AngleKind.PEOPLE
    assert (angle.called, angle.together, angle.quote.text) == ("Ria", "Fatma", "samen bakken")


def test_another_place_fits_what_they_said(desk, bread):
    for name, possible in (("De Romp", "biljart"), ("De Hof", "een oven buiten, brood bakken")):
        desk.do("Place", add_thing, Sort.PLACE, name, {"possible": possible})
    assert desk.read(angles_of, bread)[-1].place == "De Hof"


def test_a_place_where_something_is_possible_and_always_the_same(desk, bread):
    for name, possible in (("De Romp", "oven, tafels"), ("Het Plein", ""), ("De Hof", "tuin")):
        desk.do("Place", add_thing, Sort.PLACE, name, {"possible": possible})
    found = {desk.read(angles_of, bread)[-1] for _ in range(3)}
    [angle] = found
    assert angle.kind is AngleKind.PLACE
    assert (angle.place, angle.possible) in {("De Romp", "oven, tafels"), ("De Hof", "tuin")}
