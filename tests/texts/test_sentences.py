# SPDX-License-Identifier: MIT
"""Sentences quote what people said, and stay readable whatever was said."""

from hypothesis import given
from hypothesis import strategies as st

from koekdesk.texts import excerpt, isolate, join_words, reason_sentence


def test_words_are_joined_as_a_list():
    assert join_words([]) == ""
    assert join_words(["a"]) == "a"
    assert join_words(["a", "b"]) == "a and b"
    assert join_words(["a", "b", "c"]) == "a, b and c"


@given(st.text(), st.integers(min_value=1, max_value=200))
def test_an_excerpt_is_one_line_and_never_longer_than_asked(text, limit):
    short = excerpt(text, limit)
    assert len(short) <= limit + 1
    assert "\n" not in short


def test_an_excerpt_is_cut_between_words():
    assert excerpt("brood bakken, en taart", 14) == "brood bakken…"


def test_a_title_stays_with_the_name_behind_it():
    assert excerpt("Mevrouw Nieuwkoop", 14) == "Mevrouw Nieuwk…"
    assert excerpt("voor Dhr. Grootenboer", 15) == "voor Dhr. Groot…"
    assert excerpt("leren van oma en opa", 14) == "leren van oma…"


def test_the_same_word_is_quoted():
    assert reason_sentence("same_word", words=("brood",)) == "Both of them mention “brood”."


def test_what_somebody_can_bring_is_quoted():
    sentence = reason_sentence("can_bring", ("Fatma",), ("borek bakken",))
    assert sentence == "Fatma can bring something too: “borek bakken”."


def test_who_introduces_is_named_with_whom():
    sentence = reason_sentence("introducer", ("Ria", "Ali", "Fatma"))
    assert sentence == "Ria knows Ali and Fatma and could introduce them."


def test_common_dayparts_and_languages_are_in_words():
    assert reason_sentence("common_time", amount=1 << 3) == "They are both free: Tuesday morning."
    speak = reason_sentence("common_language", words=("nl", "tr"))
    assert speak == "They can speak Dutch and Turkish together."


def test_a_long_quote_is_made_short():
    assert len(reason_sentence("can_bring", ("Fatma",), ("heel veel " * 200,))) < 160


def test_right_to_left_names_do_not_turn_the_sentence():
    sentence = reason_sentence("new_tie", ("فاطمة", "Ali"))
    assert isolate("فاطمة") in sentence
    assert isolate("Ali") == "Ali"


def test_braces_in_what_people_said_do_no_harm():
    assert "{people}" in reason_sentence("can_bring", ("{name}",), ("{people} {0}",))
