# SPDX-License-Identifier: MIT
"""Who is meant when people name each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.listening.known import KnownPeople, match_known, parse_known, parse_ties
from koekdesk.listening.likeness import PersonKey
from koekdesk.vocabulary import TieKind


def person(name, street=""):
    return PersonKey(name, name, name.split()[0], street)


PEOPLE = [
    person("Jan Peijnenburg", "Sjeespad"),
    person("Jan Pijnenburg", "Huifkarweg"),
    person("Mo Tahiri", "Diligencestraat"),
    person("Mo El Idrissi", "Victoriastraat"),
    person("Kees Verhagen", "Huifkarweg"),
    person("Radosław Lis", "Karosstraat"),
    PersonKey("thio", "Dhr. Thio", "Dhr. Thio", "Tilburyhof"),
    person("Ton van Erp", "Koetsstraat"),
    person("Nordin Tahiri", "Diligencestraat"),
    person("Lies van Uden", "Koetsstraat"),
]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Veli, Hasan", ("Veli", "Hasan")),
        ("Lies (hartsvriendin, elke dag koffie)", ("Lies",)),
        ("Hilda, Mo E. en Clyde Landveld", ("Hilda", "Mo E.", "Clyde Landveld")),
        ("Chantal + Wilma Dekkers", ("Chantal", "Wilma Dekkers")),
        ("iedereen", ()),
        ("", ()),
    ],
)
def test_names_are_parted(text, names):
    assert parse_known(text) == names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jasper (mijn man)", TieKind.HOUSEHOLD),
        ("Said (broer, zie ik elke dag)", TieKind.FAMILY),
        ("Lies (hartsvriendin)", TieKind.FRIENDS),
        ("Els (buurvrouw)", TieKind.NEIGHBOURS),
        ("Veli", TieKind.KNOWS),
    ],
)
def test_brackets_tell_how_they_know_each_other(text, kind):
    assert [known.kind for known in parse_ties(text)] == [kind]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Kees Verhagen", "Kees Verhagen"),
        ("Lies", "Lies van Uden"),
        ("Radek", "Radosław Lis"),
        ("dhr. Thio", "thio"),
        ("Ton v Erp", "Ton van Erp"),
        ("Mo T.", "Mo Tahiri"),
        ("Mo E.", "Mo El Idrissi"),
        ("Jan vd Huifkarweg", "Jan Pijnenburg"),
    ],
)
def test_one_person_is_meant(name, meant):
    found = match_known(name, PEOPLE)
    assert found is not None
    assert found.id == meant


@pytest.mark.parametrize("name", ["Jan", "Mo", "Sandra", "", "?"])
def test_nobody_is_guessed_when_it_is_not_clear(name):
    assert match_known(name, PEOPLE) is None


def test_the_same_street_decides():
    nordin = PEOPLE[8]
    found = match_known("Mo", PEOPLE, near=nordin)
    assert found is not None
    assert found.id == "Mo Tahiri"


def test_a_street_in_the_note_decides():
    found = match_known("Jan", PEOPLE, note="Sjeespad")
    assert found is not None
    assert found.id == "Jan Peijnenburg"


@given(st.text(max_size=120))
def test_any_text_can_be_parted_and_matched(text):
    for name in parse_known(text):
        assert name
        match_known(name, PEOPLE)


_SAID = (
    "Jan Johan Hans Mo Mohammed Ayşe Ayse Aisha Kees Cees Ton Tony Lies Els T. K vd van Erp "
    "Peijnenburg Pijnenburg Tahiri Tahir Verhagen Verhaegen Huifkarweg Sjeespad (Radek)"
)
_NAMES = st.lists(st.sampled_from(_SAID.split()), min_size=1, max_size=3).map(" ".join)


@given(
    st.lists(st.tuples(_NAMES, st.sampled_from(["", "Huifkarweg", "Sjeespad"])), max_size=40),
    st.one_of(_NAMES, st.text(max_size=12)),
    st.sampled_from(["", "van de Sjeespad", "Huifkarweg"]),
)
def test_many_people_are_matched_as_a_few_are(people, name, note):
    keys = [PersonKey(at, name, "", street) for at, (name, street) in enumerate(people)]
    index = KnownPeople(keys)
    for near in (None, *keys[:2]):
        assert index.match(name, near, note) == match_known(name, keys, near, note)


@pytest.mark.parametrize("name", ["Kees Verhaegen", "Kees Verhaagen", "Nordin Tahirri", "Radek"])
def test_names_typed_in_another_way_are_found_among_many(name):
    assert KnownPeople(PEOPLE).match(name) == match_known(name, PEOPLE) is not None
