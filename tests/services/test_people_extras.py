# SPDX-License-Identifier: MIT
"""Small reads and corrections that the people pages stand on."""

from datetime import timedelta

from people import TODAY, make_person

from koekdesk.services.consents import ConsentInput, edit_consent, list_consents, set_consent
from koekdesk.services.neighbourhood import Sort, join_group, list_people_in, list_things
from koekdesk.services.people import set_organisation
from koekdesk.services.searching import SearchIndex, found_parts
from koekdesk.vocabulary import Scope


def marked(text, typed):
    return [text[start:end] for start, end in found_parts(text, typed)]


def test_found_words_are_marked_where_they_stand():
    assert marked("Brood bakken met oma", "bak bro") == ["Bro", "bak"]
    assert marked("taartenbakken", "bakken") == ["bakken"]
    assert marked("Ayşe zingt", "ayse") == ["Ayşe"]
    assert marked("fietsen", "feitsen") == ["fietsen"]
    assert marked("fietsen", "") == []


def test_places_are_the_same_answer_as_people():
    index = SearchIndex([("a", "Fatma"), ("b", "Bram")], [("b", "brood"), ("a", "fietsen")])
    assert [index.ids[place] for place, _ in index.find_places("br")] == ["b"]
    assert [(f.person_id, f.said) for f in index.find("brood")] == [("b", "brood")]


def test_the_last_word_counts_even_within_one_second(desk):
    def think_twice(session):
        person = make_person(session, "Fatma", agreed=False)
        for given in (True, False, True, False):
            set_consent(session, person, ConsentInput(Scope.CARD, given, TODAY))
        return person

    person = desk.do("think", think_twice)
    rows = {row.scope: row for row in desk.read(list_consents, person)}
    assert rows[Scope.CARD].given is False


def test_correcting_a_consent_keeps_the_answer_and_its_story(desk):
    person = desk.do("add", make_person, "Fatma")
    earlier = TODAY - timedelta(days=3)
    desk.do("note", edit_consent, person, Scope.CARD, {"note": "alleen thuis", "on": earlier})
    row = next(r for r in desk.read(list_consents, person) if r.scope is Scope.CARD)
    assert (row.given, row.note, row.on) == (True, "alleen thuis", earlier)


def test_people_of_a_group_and_of_an_organisation(desk):
    mo = desk.do("add", make_person, "Mo", "Karosstraat")
    lies = desk.do("add", make_person, "Lies")
    desk.do("join", join_group, mo, "Zangkoor")
    desk.do("work", set_organisation, lies, "Bibliotheek")
    found = {
        thing.name: [row.called for row in desk.read(list_people_in, thing.thing, thing.id)]
        for thing in desk.read(list_things)
    }
    assert found == {"Zangkoor": ["Mo"], "Bibliotheek": ["Lies"]}
    assert desk.read(list_people_in, Sort.PLACE, mo) == ()
