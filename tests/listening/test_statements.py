# SPDX-License-Identifier: MIT
"""What was typed becomes separate statements, each in its own words and of the likely kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.listening.statements import hear
from koekdesk.vocabulary import GIFTS, WISHES, StatementKind

CAN, HAS, DO, LEARN, DREAM, NOT = StatementKind


def said(text, default=None):
    return [(heard.text, heard.kind) for heard in hear(text, default)]


def texts(text, default=None):
    return [heard.text for heard in hear(text, default)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("kan goed lassen", CAN),
        ("is kapper geweest", CAN),
        ("geeft les in breien", CAN),
        ("heeft verstand van bijen", CAN),
        ("heeft een partytent over", HAS),
        ("staat er een naaimachine ongebruikt", HAS),
        ("bakfiets te leen", HAS),
        ("wil graag wandelen met anderen", DO),
        ("zou graag eens mee vissen", DO),
        ("wil leren fietsen", LEARN),
        ("wil beter worden in rekenen", LEARN),
        ("droomt van een buurttuin", DREAM),
        ("zou mooi zijn als er een bankje stond", DREAM),
        ("liever niet met honden", NOT),
        ("geen trappen", NOT),
        ("I know how to fix bikes", CAN),
        ("would love to sing together", DO),
        ("want to learn Dutch", LEARN),
        ("potrafię szyć", CAN),
        ("chcę nauczyć się pływać", LEARN),
        ("marzę o ogrodzie", DREAM),
        ("yemek yapabilirim", CAN),
        ("Hollandaca öğrenmek istiyorum", LEARN),
        ("أريد أن أتعلم السباحة", LEARN),
        ("عندي ماكينة خياطة", HAS),
    ],
)
def test_the_words_tell_the_kind(text, kind):
    assert said(text) == [(text, kind)]


def test_a_running_note_becomes_its_statements():
    note = "Kan goed naaien, heeft een boormachine over en wil leren zwemmen. Geen honden."
    assert said(note) == [
        ("Kan goed naaien", CAN),
        ("heeft een boormachine over", HAS),
        ("wil leren zwemmen", LEARN),
        ("Geen honden", NOT),
    ]


@pytest.mark.parametrize(
    "talk",
    [
        "Mooi gesprek bij de vijver",
        "Verder fijn gelopen.",
        "Heeft nog niet gebeld",
        "koffie gedronken",
    ],
)
def test_small_talk_is_left_out_of_a_note(talk):
    assert hear(talk) == ()


def test_loose_words_in_a_note_are_kept():
    assert said("bloemschikken, taart bakken") == [("bloemschikken", CAN), ("taart bakken", CAN)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("vouwt dozen van oud papier", CAN),
        ("is meubelmaker", CAN),
        ("past graag op konijnen", CAN),
        ("schuur met houtkachel", HAS),
        ("een stukje grond met anderen erbij, en dan samen eten van wat er staat", DO),
        ("een aanhanger nodig voor een kast", DO),
        ("wie kan mij helpen met een gordijnrail", DO),
        ("barbecue met de hele straat", DO),
    ],
)
def test_words_without_a_frame_are_not_lost_in_a_note(text, kind):
    assert said(text) == [(text, kind)]


def test_a_name_before_the_verb_is_no_hindrance():
    assert said("Fatima wil stekken, Jan heeft nog een spade over") == [
        ("Fatima wil stekken", DO),
        ("Jan heeft nog een spade over", HAS),
    ]


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("• lassen\n• kan een koffiezetter opereren", ["lassen", "kan een koffiezetter opereren"]),
        ("- kruiwagen\n- thermoskannen zat", ["kruiwagen", "thermoskannen zat"]),
        ("suikerbrood / orgelboek", ["suikerbrood", "orgelboek"]),
        ("stoel + spiegel in de berging", ["stoel", "spiegel in de berging"]),
        ("bier brouwen; 3d printen", ["bier brouwen", "3d printen"]),
        ("couscous voor 20, kan goed luisteren", ["couscous voor 20", "kan goed luisteren"]),
        ("tegels zetten en kan alles tillen", ["tegels zetten", "kan alles tillen"]),
        ("pannen van 50 liter, tafels voor 80", ["pannen van 50 liter", "tafels voor 80"]),
    ],
)
def test_several_gifts_in_a_cell_are_parted(cell, parts):
    assert texts(cell, CAN) == parts


@pytest.mark.parametrize(
    "cell",
    [
        "een stukkie grond met anderen erbij, bonen langs stokken, en dan samen eten",
        "iemand die een rondje doet met Boris, hij is groot maar dom lief",
        "zwemmen. Ik ben over zee gekomen en toch durf ik niet in het diepe",
        "om 19.04 uur bij de buren binnen",
        "zelf m'n band plakken ipv elke keer 17,50 afrekenen",
        'taalles buiten, met een schoffel onthoud je "schoffel, hark" vanzelf',
    ],
)
def test_a_comma_inside_one_wish_does_not_part_it(cell):
    assert texts(cell, DO) == [cell]


@pytest.mark.parametrize(
    "cell",
    [
        "ladder van 8 mtr",
        "kindercoach (spel, muziek en rust)",
        "appeltaart van 6.5 kilo",
        "messen, beitels, schaatsen slijpen",
        "saz, 30 jaar",
        "gitaren bouwen en repareren",
        "haken: beertjes, pannenlappen",
    ],
)
def test_brackets_numbers_and_shared_verbs_stay_whole(cell):
    assert texts(cell, CAN) == [cell]


def test_a_column_of_gifts_holds_can_and_has():
    assert said("lassen, 30 klapstoelen, partytent", CAN) == [
        ("lassen", CAN),
        ("30 klapstoelen", HAS),
        ("partytent", HAS),
    ]


def test_a_column_of_wishes_holds_do_learn_and_dream():
    assert said("zwemles; wandelen; dat iedereen elkaar groet", DO) == [
        ("zwemles", LEARN),
        ("wandelen", DO),
        ("dat iedereen elkaar groet", DREAM),
    ]


def test_a_boundary_column_holds_boundaries_only():
    assert said("geen trappen, geen radio", NOT) == [("geen trappen", NOT), ("geen radio", NOT)]


def test_a_boundary_in_another_column_is_heard():
    assert ("liever niet in de avond", NOT) in said("koken, liever niet in de avond", CAN)


def test_maybe_not_needed_is_no_boundary():
    assert [kind for _, kind in said("biljart zou mooi zijn maar hoeft niet", DO)] == [DREAM]


def test_signs_without_letters_are_no_statement():
    assert hear("?? - 12 ; ...", CAN) == ()


@given(st.text(max_size=300), st.sampled_from([None, *StatementKind]))
def test_any_text_gives_its_own_words_in_order(text, default):
    end = 0
    for heard in hear(text, default):
        assert text[heard.start : heard.end] == heard.text == heard.text.strip()
        assert heard.start >= end
        end = heard.end
        if default in GIFTS:
            assert heard.kind in GIFTS | {NOT}
        if default in WISHES:
            assert heard.kind in WISHES | {NOT}


@given(st.text(alphabet="heb wil,.;()\"'-+/ \n1aen", max_size=400))
def test_separators_in_any_order_do_no_harm(text):
    for default in (None, CAN, DO):
        assert all(heard.text in text for heard in hear(text, default))


def test_ten_thousand_signs_are_no_trouble():
    for text in ("a" + ".-" * 5_000, "(" * 10_000, "a, " * 3_300, "heb " * 2_500, "x" * 10_000):
        assert all(heard.text in text for heard in hear(text, DO))


def test_or_so_ends_a_sentence_and_sunday_does_not():
    assert said("Ze wil iets met licht doen, lampionnen of zo. Ze heeft een naaimachine over.") == [
        ("Ze wil iets met licht doen, lampionnen of zo", DO),
        ("Ze heeft een naaimachine over", HAS),
    ]
    assert texts("wil graag wandelen op za of zo. liefst vroeg") == [
        "wil graag wandelen op za of zo. liefst vroeg"
    ]
