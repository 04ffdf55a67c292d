# SPDX-License-Identifier: MIT
"""Verbs in the forms people write them."""

import pytest

from koekdesk.listening.verbs import (
    Verb,
    is_first_person,
    is_infinitive,
    is_likely_past,
    stem,
    verb_of,
)


@pytest.mark.parametrize(
    ("infinitive", "root"),
    [
        ("bakken", "bak"),
        ("koken", "kook"),
        ("verven", "verf"),
        ("lezen", "lees"),
        ("breien", "brei"),
        ("tekenen", "teken"),
        ("timmeren", "timmer"),
        ("repareren", "repareer"),
        ("schrijven", "schrijf"),
    ],
)
def test_the_stem_of_a_verb(infinitive, root):
    assert stem(infinitive) == root


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("naait", Verb.DOES),
        ("teaches", Verb.DOES),
        ("wil", Verb.WANTS),
        ("heeft", Verb.HAS),
        ("baalt", Verb.TALK),
        ("stapte", Verb.PAST),
        ("ruimte", None),
        ("fiets", None),
    ],
)
def test_what_a_verb_tells(word, verb):
    assert verb_of(word) == verb


def test_a_compound_is_something_one_can_do():
    assert is_infinitive("bloemschikken")
    assert not is_infinitive("keukens")


def test_what_follows_ik():
    assert is_first_person("timmer")
    assert not is_first_person("wacht")


def test_an_adjective_may_look_like_a_past_tense():
    assert is_likely_past("witte")
    assert not is_likely_past("warmte")
