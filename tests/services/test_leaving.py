# SPDX-License-Identifier: MIT
"""Who leaves is gone from every table; what others said stays, and names are shown to decide on."""

import pytest
from people import TODAY, add_person
from sqlalchemy import select

from koekdesk.register.models import Base, Conversation, Erasure
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.leaving import foresee_leaving, leave_register
from koekdesk.services.people import edit_person, list_people, read_person
from koekdesk.services.statements import StatementInput
from koekdesk.services.ties import add_tie
from koekdesk.vocabulary import StatementKind


@pytest.fixture
def people(desk):
    fatma = add_person(
        desk, "Fatma", "Karosstraat", [("can", "roti bakken")], full_name="Fatma Yıldız"
    )
    joke = add_person(desk, "Joke", matters="Met Fatma thee drinken, en met FATMA wandelen")
    desk.do("tie", add_tie, fatma, joke)
    bread = ((fatma, StatementInput(StatementKind.CAN, "brood bakken")),)
    desk.do("alone", record_conversation, ConversationInput(TODAY, (fatma,), "Fatma alleen", bread))
    entry = ConversationInput(TODAY, (fatma, joke), "Fatma wil brood bakken. Joke fietst.", bread)
    desk.do("both", record_conversation, entry)
    return fatma, joke


def stored(desk):
    return desk.read(
        lambda session: " ".join(
            str(row)
            for table in Base.metadata.sorted_tables
            for row in session.execute(table.select().order_by("id")).all()
        )
    )


def test_it_is_told_what_goes_and_which_texts_name_them(desk, people):
    foreseen = desk.read(foresee_leaving, people[0])
    goes = dict(foreseen.goes)
    assert (goes["statement"], goes["tie"], goes["presence"]) == (3, 1, 2)
    assert foreseen.conversations == 1
    found = {(one.table, one.field): one for one in foreseen.mentions}
    assert set(found) == {("person", "matters"), ("conversation", "said")}
    assert found["person", "matters"].names == ("Fatma", "FATMA")
    assert found["conversation", "said"].quotes == ("brood bakken",)
    assert "thee drinken" in found["person", "matters"].around
    assert foreseen.namesakes == 0


def test_nothing_of_them_stays_but_the_day_of_their_conversation(desk, people):
    fatma, joke = people
    foreseen = desk.read(foresee_leaving, fatma)
    desk.do("leave", leave_register, fatma, TODAY, "iemand", foreseen.mentions)
    assert [row.called for row in desk.read(list_people)] == ["Joke"]
    rest = stored(desk)
    for word in ("Fatma", "FATMA", "Yıldız", "roti", "brood", "alleen"):
        assert word not in rest
    page = desk.read(read_person, joke)
    assert page.matters == "Met iemand thee drinken, en met iemand wandelen"
    assert [talk.said for talk in page.conversations] == ["iemand wil …. Joke fietst."]
    talks = desk.read(lambda session: session.scalars(select(Conversation)).all())
    assert [talk.on for talk in talks] == [TODAY, TODAY]
    [erased] = desk.read(lambda session: session.scalars(select(Erasure)).all())
    assert (erased.person_id, erased.on) == (fatma, TODAY)
    assert rest.count(fatma.hex) + rest.count(str(fatma)) == 1  # only that they were erased


def test_what_others_say_stays_as_it_is_when_it_is_not_chosen(desk, people):
    desk.do("leave", leave_register, people[0], TODAY, "iemand")
    assert desk.read(read_person, people[1]).matters.startswith("Met Fatma thee")


def test_leaving_is_one_step_to_take_back(desk, people):
    before = stored(desk)
    foreseen = desk.read(foresee_leaving, people[0])
    desk.do("leave", leave_register, people[0], TODAY, "iemand", foreseen.mentions)
    desk.undo()
    assert stored(desk) == before


def test_a_namesake_is_told(desk, people):
    other = add_person(desk, "fatma", "Landauerhof")
    assert desk.read(foresee_leaving, people[0]).namesakes == 1
    desk.do("other", edit_person, other, {"called": "Fatima"})
    assert desk.read(foresee_leaving, people[0]).namesakes == 0


def test_a_name_with_odd_signs_is_found_literally(desk, people):
    odd = add_person(desk, "A.*(b", full_name="x")
    add_person(desk, "Piet", matters="kent A.*(b goed, en AAAb niet")
    [mention] = desk.read(foresee_leaving, odd).mentions
    assert mention.names == ("A.*(b",)
    desk.do("leave", leave_register, odd, TODAY, r"\1 iemand", [mention])
    piet = next(row.id for row in desk.read(list_people) if row.called == "Piet")
    assert desk.read(read_person, piet).matters == r"kent \1 iemand goed, en AAAb niet"
