# SPDX-License-Identifier: MIT
"""What is under way reaches the engine, so that a theme can find it."""

from datetime import timedelta

import pytest
from people import TODAY, make_person

from koekdesk.matching.engine import Matcher
from koekdesk.matching.snapshot import Share, Strength, Suggestion, UndertakingKind
from koekdesk.services.connections import list_connections, take_up
from koekdesk.services.initiatives import add_initiative, edit_initiative
from koekdesk.services.people import read_person
from koekdesk.services.suggestions import take_snapshot
from koekdesk.vocabulary import Stage, SuggestionKind


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


@pytest.fixture
def fatma(session):
    return make_person(session, "Fatma", statements=[("can", "brood bakken")])


def undertakings(session):
    session.flush()
    return take_snapshot(session, TODAY).undertakings


def test_an_initiative_is_told_with_its_people(session, fatma):
    key = add_initiative(session, "Zwerfvuil weg", fatma, TODAY)
    edit_initiative(session, key, {"what": "elke maand een rondje"})
    (found,) = undertakings(session)
    assert (found.id, found.kind) == (key, UndertakingKind.INITIATIVE)
    assert found.text == "Zwerfvuil weg\nelke maand een rondje"
    assert found.people == {fatma}


def test_what_rests_is_left_out(session, fatma):
    key = add_initiative(session, "Zwerfvuil weg", fatma, TODAY)
    edit_initiative(session, key, {"stage": Stage.RESTING})
    assert undertakings(session) == ()


def test_a_connection_is_about_what_its_people_said(session, fatma):
    joke = make_person(session, "Joke", statements=[("wants_to_learn", "brood leren bakken")])
    gift, wish = (read_person(session, p).statements[0].id for p in (fatma, joke))
    shares = (Share(fatma, gift=gift, gives_to=joke), Share(joke, wish=wish))
    pair = Suggestion("pair:1", SuggestionKind.PAIR, shares, Strength.WARM, 0.9, ())
    take_up(session, pair, TODAY - timedelta(days=3))
    (found,) = undertakings(session)
    assert found.kind is UndertakingKind.CONNECTION
    assert found.text == "brood bakken\nbrood leren bakken"
    assert found.people == {fatma, joke}
    assert [row.id for row in list_connections(session)] == [found.id]


def test_a_theme_finds_what_is_under_way(session, fatma):
    key = add_initiative(session, "Samen de straat vegen", fatma, TODAY)
    session.flush()
    answer = Matcher(take_snapshot(session, TODAY), TODAY).ask("zwerfvuil")
    assert [one.id for one in answer.undertakings] == [key]
    assert fatma not in {one.person for one in answer.missing}
