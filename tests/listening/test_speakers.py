# SPDX-License-Identifier: MIT
"""Whose words stand where, and who knows whom."""

import pytest

from koekdesk.listening.speakers import Acquainted, hear_acquainted, hear_turns
from koekdesk.vocabulary import TieKind

BOTH = ("Fatma", "Joke")


def turns(text, names=BOTH):
    return [(turn.who, text[turn.start : turn.end].strip()) for turn in hear_turns(text, names)]


def test_a_sentence_belongs_to_the_name_it_begins_with():
    assert turns("Fatma kan bakken. Ze heeft meel. Joke wil leren breien.") == [
        ("Fatma", "Fatma kan bakken. Ze heeft meel."),
        ("Joke", "Joke wil leren breien."),
    ]


def test_two_halves_of_a_sentence():
    assert turns("Fatma kan bakken en Joke wil leren breien") == [
        ("Fatma", "Fatma kan bakken en"),
        ("Joke", "Joke wil leren breien"),
    ]


def test_a_name_in_the_middle_is_not_who_speaks():
    assert turns("Fatma bakt graag met Joke. Ze kent Joke goed.") == [
        ("Fatma", "Fatma bakt graag met Joke. Ze kent Joke goed.")
    ]


def test_lines_of_messages():
    assert turns("Fatma: ik kan bakken\nJoke: ik heb een oven\nmooie oven") == [
        ("Fatma", "Fatma: ik kan bakken"),
        ("Joke", "Joke: ik heb een oven\nmooie oven"),
    ]


def test_one_person_says_everything():
    assert turns("Fatma kan bakken", ("Fatma",)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fatma kent Joke", [("Fatma", "Joke", "knows")]),
        ("Fatma kent Joke en Ria goed.", [("Fatma", "Joke", "knows"), ("Fatma", "Ria", "knows")]),
        ("Ze kent Ahmet.", [("Hoda", "Ahmet", "knows")]),
        ("Haar zus Ria bakt ook.", [("Hoda", "Ria", "family")]),
        ("Mijn buurvrouw Sien zingt.", [("Hoda", "Sien", "neighbours")]),
        ("Fatma zingt. Ze kent Joke.", [("Fatma", "Joke", "knows")]),
        ("Fatma en Joke kennen elkaar van het koor", [("Fatma", "Joke", "knows")]),
        ("Ze kent de buurt goed", []),
        ("Ik ken niemand. Iedereen kent Ria niet.", []),
        ("Ze wil Joke leren kennen", []),
        ("Ze kent Joke niet", []),
    ],
)
def test_who_knows_whom(text, told):
    found = hear_acquainted(text, "Hoda", ("Hoda", "Fatma"))
    assert found == [Acquainted(one, other, TieKind(kind)) for one, other, kind in told]
