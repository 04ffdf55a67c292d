# SPDX-License-Identifier: MIT
"""How what people say is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.matching.concepts import concepts, corrected
from koekdesk.matching.language import MAX_CHARS, clean, fold, read, strip_frames, words_of
from koekdesk.matching.words import base_verb, compound, stem


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("Ik wil graag leren breien", "breien"),
        ("zoekt iemand die kan metselen", "metselen"),
        ("Hoi! kan goed goochelen 🎩", "goochelen"),
        ("I want to learn how to knit, please", "knit"),
    ],
)
def test_the_frame_around_what_is_said_goes(said, about):
    assert read(said).text == about


def test_a_frame_with_nothing_in_it_stays():
    assert strip_frames("wil graag leren") == "wil graag leren"


@pytest.mark.parametrize(
    ("said", "wanted", "unwanted"),
    [
        ("wil wandelen maar geen heuvels", "wandelen", "heuvels"),
        ("muziek maken, liever niet te hard", "muziek", "hard"),
        ("houdt niet van zwemmen, wel van fietsen", "fietsen", "zwemmen"),
    ],
)
def test_what_somebody_would_rather_not_is_kept_apart(said, wanted, unwanted):
    phrase = read(said)
    assert wanted in phrase.wanted
    assert unwanted in phrase.unwanted
    assert unwanted not in phrase.wanted


def test_lacking_a_thing_is_a_wish_for_it():
    assert "koelkast" in read("heb nog geen koelkast").wanted


def test_a_dream_without_litter_is_about_litter():
    assert "zwerfvuil" in read("droomt van een straat zonder zwerfvuil").wanted


def test_a_boundary_is_about_what_it_refuses():
    assert read("liever niet met honden", boundary=True).wanted[-1] == "honden"


def test_the_first_clause_is_the_heart():
    phrase = read("Spaans leren, want mijn zus woont in Malaga")
    assert "spaans" in phrase.core
    assert "malaga" not in phrase.core


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("boekenkast", ("boeken", "kast")),
        ("verjaardagstaart", ("verjaar", "verjaardag", "dag", "taart")),
        ("tuingereedschap", ("tuin", "gereedschap")),
        ("kamperen", ()),
        ("kinderen", ()),
        ("bisiklet", ()),
    ],
)
def test_compounds_fall_apart_where_they_should(word, parts):
    assert compound(word) == parts


def test_a_separable_verb_shows_its_base():
    assert base_verb("meerijden") == "rijden"
    assert base_verb("fietsen") == ""


def test_one_word_in_two_forms_has_one_stem():
    assert stem("katten") == stem("kat")


@pytest.mark.parametrize("word", ["çalışmak", "śpiewać", "خبز", "ትግርኛ"])
def test_other_languages_are_not_damaged(word):
    assert words_of(word) == (fold(word),)
    assert len(fold(word)) == len(word)


def test_arabic_keeps_every_letter():
    assert words_of("أتعلم خبز") == ("أتعلم", "خبز")


def test_a_slip_of_the_keys_leads_to_the_activity():
    assert corrected("schilderren") == corrected("schilderren")
    assert corrected("accordion") == "accordeon"
    assert corrected("wandelen") == "wandelen"


def test_a_homonym_takes_the_sense_of_the_words_around_it():
    sofa = concepts(words_of("bank om op te zitten")).gloss
    money = concepts(words_of("geld op de bank sparen")).gloss
    assert "sofa" in " ".join(sofa)
    assert "sofa" not in " ".join(money)


def test_a_situation_leads_to_what_could_serve():
    assert concepts(words_of("ik heb geen rijbewijs")).rings.keys() & concepts(("auto",)).rings


def test_unknown_words_say_nothing():
    about = concepts(("xqzwlf",))
    assert not about.rings
    assert not about.gloss


@given(st.text(max_size=300))
def test_any_text_can_be_read(text):
    phrase = read(text)
    assert len(clean(text)) <= MAX_CHARS
    phrase.text.encode("utf-8")
    assert read(text) == phrase


def test_lone_surrogates_and_long_texts_are_cut():
    assert clean("a\ud800b") == "a b"
    assert len(clean("é" * 100_000)) == MAX_CHARS
