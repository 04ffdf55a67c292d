# SPDX-License-Identifier: MIT
"""An answer of the engine gets names and quotes, and its first circle can be taken up."""

import pytest
from people import TODAY, make_person

from koekdesk.matching.energy import Direction, Theme
from koekdesk.matching.engine import Matcher
from koekdesk.matching.snapshot import ReasonCode, StillMissing
from koekdesk.services.asking import ask, example_themes
from koekdesk.services.connections import put_aside, read_connection, take_up
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.suggestions import take_snapshot
from koekdesk.services.ties import add_tie
from koekdesk.texts import reason_sentence
from koekdesk.vocabulary import AsideReason, SuggestionKind, TieKind


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


@pytest.fixture
def street(session):
    """Two who would love to sing, one who can lead a choir, and one with a piano."""
    return {
        "Ria": make_person(session, "Ria", "Boeilaan", [("wants_to_do", "zingen in een koor")]),
        "Wim": make_person(session, "Wim", "Pekstraat", [("dreams_of", "samen zingen")]),
        "Carmen": make_person(session, "Carmen", "Touwbaan", [("can", "een koor leiden")]),
        "Anil": make_person(session, "Anil", "Kompashof", [("has", "liedboeken om uit te zingen")]),
        "Joke": make_person(session, "Joke", "Boeilaan", [("can", "fietsen repareren")]),
    }


def asked(session, text, snapshot=None):
    session.flush()
    snapshot = snapshot or take_snapshot(session, TODAY)
    return ask(session, Matcher(snapshot, TODAY), snapshot, text, None, TODAY)


def called(rows):
    return {row.person.called for row in rows}


def test_everybody_who_answers_has_a_name_a_quote_and_a_reason(session, street):
    row = asked(session, "zingen")
    assert called(row.energy) == {"Ria", "Wim"}
    assert called(row.things) == {"Anil"}
    ria = next(one for one in row.energy if one.person.called == "Ria")
    assert ria.person.street == "Boeilaan"
    assert ria.quote.text == "zingen in een koor"
    assert ria.reasons[0].code is ReasonCode.SAME_WORD
    assert ria.reasons[0].words == ("zingen",)


def test_places_groups_and_what_is_going_on_are_named(session, street):
    place = add_thing(session, Sort.PLACE, "De Loods", {"possible": "zingen en repeteren"})
    group = add_thing(session, Sort.GROUP, "Shantykoor", {"what": "zingen over de zee"})
    initiative = add_initiative(session, "Zingen op het plein", street["Joke"], TODAY)
    row = asked(session, "zingen")
    assert [(one.id, one.name) for one in row.places] == [(place, "De Loods")]
    assert [(one.id, one.name) for one in row.groups] == [(group, "Shantykoor")]
    (going,) = row.going
    assert (going.id, going.title, going.names) == (initiative, "Zingen op het plein", ("Joke",))


def test_the_first_circle_can_be_taken_up_and_keeps_its_reasons(session, street):
    add_thing(session, Sort.PLACE, "De Loods", {"possible": "zingen en repeteren"})
    row = asked(session, "zingen")
    assert row.circle is not None
    assert row.circle.kind is SuggestionKind.CIRCLE
    assert row.circle.place == "De Loods"
    codes = {reason.code for reason in row.circle.reasons}
    assert {ReasonCode.CIRCLE_WISH, ReasonCode.AT_PLACE, ReasonCode.WITH_THINGS} <= codes
    connection = read_connection(session, take_up(session, row.circle.suggestion, TODAY))
    assert {member.called for member in connection.members} >= {"Ria", "Wim", "Anil"}
    assert {reason.code for reason in connection.reasons} == codes


def test_a_circle_taken_up_tells_later_what_was_asked(session, street):
    row = asked(session, "  zingen in het  donker ")
    assert row.circle is not None
    connection = read_connection(session, take_up(session, row.circle.suggestion, TODAY))
    (reason,) = [r for r in connection.reasons if r.code is ReasonCode.ASKED_FOR]
    told = reason_sentence(reason.code, words=reason.words)
    assert told == "It began with a question to the neighbourhood: “zingen in het donker”."


def test_only_who_can_do_the_theme_itself_is_said_to_know_about_it(session):
    make_person(session, "Ria", statements=[("wants_to_do", "zwerfvuil prikken")])
    make_person(session, "Medi", statements=[("can", "dakgoten schoonmaken")])
    row = asked(session, "zwerfvuil")
    assert "Medi" in called(row.can)
    assert row.circle is not None
    assert ReasonCode.CAN_LEAD not in {reason.code for reason in row.circle.reasons}


def test_who_knows_two_of_the_circle_could_introduce_them(session, street):
    for name in ("Ria", "Wim"):
        add_tie(session, street["Joke"], street[name], TieKind.KNOWS)
    row = asked(session, "zingen")
    assert row.circle is not None
    assert row.circle.introducers == ("Joke",)
    (reason,) = [r for r in row.circle.reasons if r.code is ReasonCode.INTRODUCER]
    assert set(reason.names) == {"Joke", "Ria", "Wim"}


def test_a_circle_that_was_put_aside_does_not_come_back(session, street):
    session.flush()
    before = take_snapshot(session, TODAY)
    row = asked(session, "zingen", before)
    assert row.circle is not None
    put_aside(session, row.circle.suggestion, AsideReason.WRONG_MATCH, "", TODAY)
    assert asked(session, "zingen", before).circle is None  # the engine has not heard of it yet


def test_little_is_said_to_be_little_with_somebody_to_ask(session, street):
    for name in ("Ria", "Wim", "Carmen"):
        add_tie(session, street["Joke"], street[name], TieKind.KNOWS)
    row = asked(session, "parapente")
    assert row.is_little
    assert row.people == 0
    assert row.circle is None
    assert row.connector is not None
    assert row.connector.called == "Joke"
    assert not asked(session, "zingen").is_little


def test_without_known_ties_nobody_is_named_to_ask(session, street):
    assert asked(session, "parapente").connector is None


def test_what_is_not_found_is_told(session, street):
    assert StillMissing.PLACE in asked(session, "zingen").lacking


@pytest.mark.parametrize("text", ["", "   ", "😀", "\ud800", "x" * 5000])
def test_any_text_gives_an_answer(session, street, text):
    assert asked(session, text).people == 0


def test_examples_are_what_rises_first_in_peoples_own_words():
    def theme(name, direction):
        return Theme(name, (name, "meer"), (), (), (1.0,), direction)

    given = [
        theme("koken", Direction.STEADY),
        theme("fietsen", Direction.FALLING),
        theme("zingen", Direction.RISING),
        theme("licht", Direction.NEW),
    ]
    assert example_themes(given) == ("licht, meer", "zingen, meer", "koken, meer")
    assert example_themes([]) == ()
