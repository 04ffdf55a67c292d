# SPDX-License-Identifier: MIT
"""The card for one's own pocket: who knows whom and how, and what was answered before."""

from dataclasses import replace
from datetime import timedelta

import pytest
from people import TODAY, make_person
from undertakings import connect, suggest

from koekdesk.printing.pocket_faces import pocket_face
from koekdesk.services.connections import read_connection, record_answer, set_remark
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.leaving import leave_register
from koekdesk.services.neighbourhood import join_group
from koekdesk.services.people import edit_person
from koekdesk.services.pocket_cards import Acquaintance, Known, read_pocket_cards
from koekdesk.services.ties import add_tie
from koekdesk.vocabulary import Answer, Scope, TieKind

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def people(desk):
    def fill(session):
        said = [("can", "brood bakken")]
        fatma = make_person(session, "Fatma", "Karosstraat", said)
        edit_person(
            session, fatma, {"full_name": "Fatma Yıldız", "phone": "06", "house_number": "7"}
        )
        ali = make_person(session, "Ali", "Koetspad", [("wants_to_learn", "brood bakken")])
        return fatma, ali, make_person(session, "Joke", "", [("can", "taart")])

    return desk.do("People", fill)


def card_of(desk, about):
    return desk.read(read_pocket_cards, [about])[0]


def words_of(card):
    return str(pocket_face(card, "1014", TODAY))


def test_it_says_who_somebody_is_and_when_they_said_it_but_not_their_house(desk, people):
    fatma, ali, _ = people
    words = words_of(card_of(desk, suggest(desk, fatma, ali)))
    for told in ("For myself", "card 1014", "Fatma Yıldız  ·  Karosstraat", "brood bakken"):
        assert told in words
    assert "today" in words
    assert "06" not in words
    assert "Not asked for anything before." in words


def test_it_says_who_could_introduce_and_from_what_they_know_each(desk, people):
    fatma, ali, joke = people
    desk.do("They know each other", add_tie, joke, fatma, TieKind.NEIGHBOURS)
    desk.do("Join", join_group, joke, "De Naaitafel")
    desk.do("Join", join_group, ali, "De Naaitafel")
    card = card_of(desk, replace(suggest(desk, fatma, ali), introducers=(joke,)))
    knows = (Known("Fatma", TieKind.NEIGHBOURS), Known("Ali", "De Naaitafel"))
    assert card.introducers == (Acquaintance("Joke", knows),)
    assert "Joke knows Fatma (neighbours) and Ali (De Naaitafel)." in words_of(card)


def test_it_says_what_was_answered_before_and_by_whom_it_was_shared(desk, people):
    fatma, ali, joke = people
    before = connect(desk, fatma, joke, TODAY - timedelta(days=30))
    mine = desk.read(read_connection, before).members[0]
    day = TODAY - timedelta(days=14)
    desk.do("Answer", record_answer, mine.id, Answer.LATER, day)
    desk.do("Remark", set_remark, mine.id, "na de winter", day)
    words = words_of(card_of(desk, suggest(desk, fatma, ali)))
    assert "Answered “later” 2 weeks ago, about Joke: “na de winter”" in words


def test_it_says_what_somebody_agreed_to_and_what_not(desk, people):
    fatma, ali, _ = people
    desk.do("No", set_consent, fatma, ConsentInput(Scope.STORY, False, TODAY))
    [one, other] = pocket_face(card_of(desk, suggest(desk, fatma, ali)), "1", TODAY).parts
    assert "Not agreed to: in the story afterwards." in one.lines[0]
    assert "Not agreed to" not in other.lines[0]


def test_a_connection_that_is_asked_again_says_who_know_each_other_already(desk, people):
    fatma, ali, _ = people
    key = connect(desk, fatma, ali, TODAY)
    desk.do("They know each other", add_tie, ali, fatma, TieKind.KNOWS)
    card = card_of(desk, key)
    assert [person.called for person in card.people] == ["Fatma", "Ali"]
    assert "Fatma already knows Ali." in words_of(card)
    assert "Nobody known yet who could introduce them. Who?" in words_of(card)


def test_who_is_not_in_the_register_has_no_name_and_no_words_on_it(desk, people):
    fatma, ali, _ = people
    desk.do("No", set_consent, ali, ConsentInput(Scope.REGISTER, False, TODAY))
    part = pocket_face(card_of(desk, suggest(desk, fatma, ali)), "1", TODAY).parts[1]
    assert part.name == "A neighbour"
    assert (part.quotes, part.lines) == ((), ())


def test_who_was_erased_meanwhile_is_not_on_it(desk, people):
    fatma, ali, _ = people
    about = suggest(desk, fatma, ali)
    desk.do("Leave", leave_register, ali, TODAY)
    assert [person.called for person in card_of(desk, about).people] == ["Fatma"]
