# SPDX-License-Identifier: MIT
"""Days for a calendar name nobody who did not agree to that."""

from datetime import timedelta

import pytest
from people import TODAY, add_person
from undertakings import connect

from koekdesk.services.connections import read_connection
from koekdesk.services.gathering_days import list_days
from koekdesk.services.gatherings import add_gathering, edit_gathering, list_gatherings
from koekdesk.services.initiatives import add_initiative

LATER = TODAY + timedelta(days=3)


@pytest.fixture
def ria(desk):
    return add_person(desk, "Ria", statements=[("can", "bakken")])


@pytest.fixture
def oven(desk, ria):
    return desk.do("Begin", add_initiative, "Oven van Sien", ria, TODAY)


def test_what_is_to_come_and_nothing_that_was(desk, oven):
    desk.do("Was", add_gathering, oven, TODAY - timedelta(days=1), "deeg kneden")
    key = desk.do("Plan", add_gathering, oven, LATER, "brood bakken")
    desk.do("Edit", edit_gathering, key, {"at": "16:00", "where": "de oven"})
    [day] = desk.read(list_days, TODAY)
    assert (day.on, day.at, day.together, day.where) == (LATER, "16:00", "brood bakken", "de oven")


def test_a_name_stays_only_with_consent(desk, oven):
    add_person(desk, "Sien", agreed=False)
    desk.do("Plan", add_gathering, oven, LATER, "bakken met Ria bij sien")
    [day] = desk.read(list_days, TODAY)
    assert day.together == "bakken met Ria bij …"
    assert day.title == "Oven van …"


def test_of_one_initiative_or_connection(desk, oven, ria):
    ahmet = add_person(desk, "Ahmet", statements=[("wants_to_learn", "leren bakken")])
    pair = connect(desk, ria, ahmet, TODAY)
    desk.do("Plan", add_gathering, oven, LATER, "brood bakken")
    desk.do("Plan", add_gathering, pair, LATER, "deeg proeven")
    assert [day.together for day in desk.read(list_days, TODAY, pair)] == ["deeg proeven"]
    assert len(desk.read(list_days, TODAY)) == 2
    assert desk.read(list_gatherings, pair) == desk.read(read_connection, pair).gatherings
