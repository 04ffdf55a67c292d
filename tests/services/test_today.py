# SPDX-License-Identifier: MIT
"""What asks for attention today: what cools down first, and one next step for each."""

from datetime import timedelta

import pytest
from people import TODAY, add_person
from undertakings import connect, suggest_row

from koekdesk.services.angles import AngleKind
from koekdesk.services.cards import CardEntry, card_returned, keep_cards
from koekdesk.services.connections import edit_connection, read_connection, record_answer
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.conversations import ConversationInput, keep_promise, record_conversation
from koekdesk.services.cooling import NextStep
from koekdesk.services.gatherings import add_gathering, invite
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.people import edit_person
from koekdesk.services.quiet import keep_warm, list_long_quiet
from koekdesk.services.statements import StatementInput
from koekdesk.services.today import has_people, read_today
from koekdesk.vocabulary import Answer, Scope, Stage, StatementKind

DREAM = StatementKind.DREAM


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.fixture
def people(desk):
    return {
        "Fatma": add_person(desk, "Fatma", "Pekstraat", [("can", "brood bakken")]),
        "Ahmet": add_person(desk, "Ahmet", "Touwbaan", [("wants_to_learn", "leren bakken")]),
        "Ria": add_person(desk, "Ria", "Boeilaan", [("wants_to_do", "samen zingen")]),
    }


def talk(desk, person, on, **more):
    return desk.do("Talk", record_conversation, ConversationInput(on, (person,), "Hoi", **more))


def today(desk, *suggested):
    return desk.read(read_today, TODAY, suggested)


def say_yes(desk, connection, on):
    for member in desk.read(read_connection, connection).members:
        desk.do("Yes", record_answer, member.id, Answer.YES, on)


def test_an_empty_register_asks_nothing(desk):
    assert not today(desk).somebody
    assert not desk.read(has_people)


def test_what_will_be_cold_first_stands_first_and_what_got_stuck_last(desk, people):
    fresh = connect(desk, people["Fatma"], people["Ahmet"], ago(6))
    cooling = connect(desk, people["Fatma"], people["Ahmet"], ago(9))
    nearly_cold = connect(desk, people["Fatma"], people["Ahmet"], ago(25))
    stuck = connect(desk, people["Fatma"], people["Ahmet"], ago(80))
    rows = today(desk).cooling
    assert [row.id for row in rows] == [nearly_cold, cooling, stuck]
    assert fresh not in [row.id for row in rows]
    assert [row.quiet for row in rows] == [25, 9, 80]


def test_each_connection_has_one_next_step(desk, people):
    def step():
        return next(row.step for row in today(desk).cooling if row.id == connection)

    connection = connect(desk, people["Fatma"], people["Ahmet"], ago(12))
    row = today(desk).cooling[0]
    assert row.step is NextStep.ASK
    assert row.whom == ("Fatma", "Ahmet")
    assert (row.said_by, row.said) == ("Ahmet", "leren bakken")
    say_yes(desk, connection, ago(12))
    assert step() is NextStep.MEET
    desk.do("Met", edit_connection, connection, {"stage": Stage.MET}, ago(12))
    assert step() is NextStep.DO


def test_what_rests_is_left_in_peace(desk, people):
    connection = connect(desk, people["Fatma"], people["Ahmet"], ago(40))
    desk.do("Rest", edit_connection, connection, {"stage": Stage.RESTING}, ago(40))
    assert today(desk).cooling == ()


def test_a_no_asks_for_another_angle(desk, people):
    connection = connect(desk, people["Fatma"], people["Ahmet"], ago(9))
    first = desk.read(read_connection, connection).members[0]
    desk.do("No", record_answer, first.id, Answer.NO, ago(9))
    row = today(desk).cooling[0]
    assert row.step is NextStep.TURN
    assert row.whom == ("Fatma",)
    other = today(desk, suggest_row(desk, people["Fatma"], people["Ria"])).cooling[0].angle
    assert other is not None
    assert (other.kind, other.called, other.together) == (AngleKind.PEOPLE, "Ria", "Fatma")


def test_what_was_said_lately_and_fits_is_fresh(desk, people):
    row = suggest_row(desk, people["Fatma"], people["Ahmet"])
    [fresh] = today(desk, row).fresh
    assert {fresh.called, *fresh.with_whom} == {"Fatma", "Ahmet"}
    later = desk.read(read_today, TODAY + timedelta(days=30), (row,))
    assert later.fresh == ()


def test_promises_that_are_due_until_they_are_kept(desk, people):
    soon = talk(desk, people["Fatma"], ago(2), promised="recept", promised_by=ago(-3))
    talk(desk, people["Fatma"], ago(2), promised="later", promised_by=ago(-30))
    talk(desk, people["Ria"], ago(1), promised="ooit")
    [row] = today(desk).promises
    assert (row.promised, row.people) == ("recept", ((people["Fatma"], "Fatma"),))
    desk.do("Kept", keep_promise, soon, TODAY)
    assert today(desk).promises == ()


def test_gatherings_of_this_week_and_those_of_which_nothing_was_told(desk, people):
    key = desk.do("Begin", add_initiative, "Oven", people["Fatma"], TODAY)
    desk.do("Plan", add_gathering, key, ago(-20), "later samen eten")
    was = desk.do("Plan", add_gathering, key, ago(4), "deeg kneden")
    soon = desk.do("Plan", add_gathering, key, ago(-2), "bakken")
    desk.do("Invite", invite, soon, (people["Ria"],))
    rows = today(desk).gatherings
    assert [(row.id, row.guests) for row in rows] == [(soon, 1), (was, 0)]
    assert rows[0].title == "Oven"


def test_cards_that_did_not_come_back(desk, people):
    connection = connect(desk, people["Fatma"], people["Ahmet"], ago(5))
    desk.do("Cards", keep_cards, [CardEntry("1007", connection_id=connection)], ago(5))
    [card] = today(desk).cards
    assert (card.numbers, card.people) == (("1007",), ("Fatma", "Ahmet"))
    desk.do("Back", card_returned, " 1007 ", TODAY)
    assert today(desk).cards == ()


def test_long_not_spoken_counts_from_the_last_conversation(desk, people):
    talk(desk, people["Fatma"], ago(300), where="op de markt")
    talk(desk, people["Fatma"], ago(100), where="bij de bakker")
    talk(desk, people["Ahmet"], ago(200))
    talk(desk, people["Ria"], ago(3))
    rows = desk.read(list_long_quiet, TODAY)
    assert [row.called for row in rows] == ["Ahmet", "Fatma"]
    assert (rows[1].last_on, rows[1].where) == (ago(100), "bij de bakker")


def test_what_gives_most_to_talk_about_is_picked_up(desk, people):
    wishes = ((people["Fatma"], StatementInput(DREAM, "een oven voor de straat")),)
    talk(desk, people["Fatma"], ago(100), statements=wishes, spark=2)
    [row] = [row for row in desk.read(list_long_quiet, TODAY) if row.called == "Fatma"]
    assert row.pick_up is not None
    assert row.pick_up.text == "een oven voor de straat"


def test_who_was_never_spoken_comes_after_and_who_pauses_or_said_no_not_at_all(desk, people):
    talk(desk, people["Fatma"], ago(100))
    desk.do("Pause", edit_person, people["Ahmet"], {"paused": True})
    assert [r.called for r in desk.read(list_long_quiet, TODAY)] == ["Fatma", "Ria"]
    no = ConsentInput(Scope.REGISTER, False, TODAY)
    desk.do("No", set_consent, people["Fatma"], no)
    assert [r.called for r in desk.read(list_long_quiet, TODAY)] == ["Ria"]


def test_connectors_are_kept_warm_in_a_rhythm(desk, people):
    talk(desk, people["Fatma"], ago(40))
    talk(desk, people["Ahmet"], ago(5))
    everybody = tuple(people.values())
    rows = desk.read(keep_warm, everybody, TODAY)
    assert [row.called for row in rows] == ["Fatma", "Ria"]
