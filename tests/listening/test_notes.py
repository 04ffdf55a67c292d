# SPDX-License-Identifier: MIT
"""A running note gives what people said about themselves; rather nothing than something wrong."""

import json
from pathlib import Path

import pytest

from koekdesk.listening.folding import words
from koekdesk.listening.notes import hear_note
from koekdesk.vocabulary import StatementKind

CAN, HAS, DO, LEARN, DREAM, NOT = StatementKind
LABELLED = Path(__file__).with_name("notes.jsonl")


def said(note):
    return [(note[told.start : told.end], told.kind) for told in hear_note(note)]


def same(one, other):
    """Half of the words are the same, or the shorter stands whole in the longer."""
    a, b = ({word.text for word in words(text)} for text in (one, other))
    shorter = min(len(a), len(b))
    return 2 * len(a & b) >= len(a | b) or (shorter >= 3 and len(a & b) == shorter)


def precision_and_recall(half):
    """Return how much of what was heard is right, and how much of what was said was heard.

    Pieces a colleague might note or not ("may") count neither way.
    """
    right = wrong = total = 0
    for row in map(json.loads, LABELLED.read_text("utf-8").splitlines()):
        if row["half"] != half:
            continue
        left = list(row["expected"])
        total += len(left)
        for text, kind in said(row["note"]):
            match = next((piece for piece in left if same(piece[1], text)), None)
            if match is not None:
                left.remove(match)
            if match is not None and kind in match[0].split("|"):
                right += 1
            elif match is not None or not any(same(text, may) for may in row["may"]):
                wrong += 1
    return right / (right + wrong), right / total


@pytest.mark.parametrize(
    ("half", "precision", "recall"), [("develop", 0.95, 0.9), ("held_out", 0.9, 0.65)]
)
def test_labelled_notes_are_heard_well(half, precision, recall):
    heard = precision_and_recall(half)
    assert heard[0] >= precision
    assert heard[1] >= recall


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Riet bakt vlaaien voor de hele gang", CAN),
        ("mijn buurman repareert brommers", CAN),
        ("Op zaterdag naait ze gordijnen", CAN),
        ("Koos doet stamppot, 40 borden", CAN),
        ("behangt ook plafonds", CAN),
        ("Ik weet alles van duiven", CAN),
        ("Was vroeger imker", CAN),
        ("Gerda heeft 12 weckpotten", HAS),
        ("In de herfst heeft hij tijd", HAS),
        ("De rolsteiger mag geleend", HAS),
        ("Lotte wil een hinkelbaan", DO),
        ("Volgend jaar wil hij een stoet", DO),
        ("Zoekt oud hout, liefst deuren", DO),
        ("Hij hoopt op een hok", DO),
        ("Zij zou graag Spaans leren", LEARN),
        ("Droomt van een podium", DREAM),
        ("Dirk wil met oud en nieuw geen vuurwerk en geen oliebollen", NOT),
        ("He speaks Polish", CAN),
        ("She doesn't want dogs", NOT),
        ("Umie szyć", CAN),
        ("Marzy o ogrodzie", DREAM),
        ("Dikiş dikebiliyor", CAN),
        ("Köpek istemiyor", NOT),
        ("عندها ماكينة خياطة", HAS),
        ("تريد أن تتعلم السباحة", LEARN),
    ],
)
def test_who_does_has_or_wants_is_heard(note, kind):
    assert [told.kind for told in hear_note(note)] == [kind]


@pytest.mark.parametrize(
    "note",
    [
        "Affiche ligt nog bij de drukker, want niemand weet wanneer",
        "Mopperde over de stoep",
        "Truus baalt",
        "Vraagt wie de sleutel heeft",
        "Braderie?",
        "Belt morgen, komt volgende week langs",
        "Ik bel haar terug",
        "Kees legt 7 november de kabel",
        "Ze heeft twee dochters",
        "Hij heeft het druk",
        "Kun je naaien?",
        "Niemand wil helpen",
        "Ze kan niet zo goed zingen",
        "Hij kan zaterdag",
        '"hij wil weg, die hond"',
        "De kinderen aten soep",
    ],
)
def test_moods_questions_and_arrangements_are_no_statements(note):
    assert said(note) == []


@pytest.mark.parametrize(
    "view",
    [
        "(mijn indruk: wil best bakken)",
        "Volgens mij wil ze leren zwemmen.",
        "Ik denk dat hij goed kan koken.",
        "My impression: she wants to learn Dutch.",
    ],
)
def test_what_the_professional_thinks_is_not_heard(view):
    assert said(f"{view} Ze bakt brood.") == [("Ze bakt brood", CAN)]


def test_what_somebody_thinks_in_their_own_words_is_heard():
    assert said('"ik denk dat ik wel wil zingen, ik wil op een koor"')[-1:] == [
        ("ik wil op een koor", DO)
    ]


@pytest.mark.parametrize("note", ["is eenzaam en heeft schulden", "Heeft medicijnen over"])
def test_what_looks_sensitive_never_becomes_a_statement(note):
    assert said(note) == []


@pytest.mark.parametrize("marks", ['"{}"', "“{}”", "„{}”", "«{}»", "'{}'", '"{}'])
def test_quotation_marks_stay_behind(marks):
    quoted = marks.format("ik wil een tafel in de zon")
    assert said(f"Ze lachte: {quoted}") == [("ik wil een tafel in de zon", DO)]


def test_a_title_between_marks_stays_in_its_sentence():
    note = 'Speelt "Clair de lune" op de piano'
    assert said(note) == [(note, CAN)]


@pytest.mark.parametrize(
    ("note", "pieces"),
    [
        (
            "Geen zin in opruimen, maar sjouwen doe ik wel",
            [("Geen zin in opruimen", NOT), ("sjouwen doe ik wel", CAN)],
        ),
        (
            "Nico neemt klapstoelen mee, Wil bakt",
            [("Nico neemt klapstoelen mee", HAS), ("Wil bakt", CAN)],
        ),
        ("Roos filmt en monteert het hele feest", [("Roos filmt en monteert het hele feest", CAN)]),
        ("Kent de steeg, zegt ze", [("Kent de steeg", CAN)]),
        ("Ze zei dat ze kan solderen", [("ze kan solderen", CAN)]),
        ("An en Bo hebben een steiger", [("An en Bo hebben een steiger", HAS)]),
        ("Riet (93, van hier. Echt!) bakt", [("Riet (93, van hier. Echt!) bakt", CAN)]),
        ("paella, hij wil het leren", [("paella, hij wil het leren", LEARN)]),
        (
            "Umie szyć i chce nauczyć się gotować",
            [("Umie szyć", CAN), ("chce nauczyć się gotować", LEARN)],
        ),
    ],
)
def test_clauses_part_where_somebody_does_something_else(note, pieces):
    assert said(note) == pieces


def test_typing_on_changes_only_the_last_sentence():
    note = "Riet bakt vlaaien. Koos heeft een steiger. "
    before = said(note)
    for end in range(len("Ze wil leren zwemmen") + 1):
        assert said(note + "Ze wil leren zwemmen"[:end])[:2] == before


@pytest.mark.parametrize("part", ["a, ", "en ", "wil ", "met en met ", "ik denk. ", '"a ', "("])
def test_a_long_monotonous_text_is_no_trouble(part):
    note = part * (10_000 // len(part))
    assert all(note[told.start : told.end] for told in hear_note(note))


@pytest.mark.parametrize(
    "note",
    [
        "zou graag iemand leren lassen",
        "Hij wil anderen leren koken",
        "Zij wil graag jonge kinderen leren zwemmen",
        "wil mensen Nederlands leren",
        "Lijkt me leuk om kinderen te leren lezen",
        "graag anderen leren lassen",
    ],
)
def test_who_wants_to_teach_can(note):
    assert said(note) == [(note, CAN)]


@pytest.mark.parametrize(
    "note",
    [
        "wil van iemand leren lassen",
        "wil van andere mensen leren breien",
        "Wil met anderen leren koken",
        "zoekt iemand om mijn kinderen te leren zwemmen",
        "Kan iemand mijn zoon leren fietsen?",
    ],
)
def test_who_learns_from_others_wants_to_learn(note):
    assert said(note) == [(note, LEARN)]


def test_meeting_people_is_no_lesson():
    note = "Zou hier graag nieuwe mensen leren kennen"
    assert said(note) == [(note, DO)]


def test_nobody_is_taught_against_their_wish():
    assert said("wil geen kinderen leren zwemmen") == [("wil geen kinderen leren zwemmen", NOT)]


def test_a_thing_that_is_given_away_is_heard_and_the_question_with_it_is_no_wish():
    note = "ik heb nog een werkbank staan, wie wil hem hebben?"
    assert said(note) == [("ik heb nog een werkbank staan", HAS)]
    assert said("Wie wil hem hebben?") == []
    assert said("Wie wil er meedoen?") == [("Wie wil er meedoen?", DO)]
