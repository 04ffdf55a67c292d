# SPDX-License-Identifier: MIT
"""What stands on a card: people's words, an open question, and never a name without consent."""

from dataclasses import fields, is_dataclass, replace

import pytest
from card_rows import CAN, HAS, LEARN, key_of, person, reason, suggestion
from hypothesis import given
from hypothesis import strategies as st
from people import TODAY, add_person

from koekdesk.matching.snapshot import Reason, ReasonCode, Share, Strength, Suggestion
from koekdesk.printing import faces
from koekdesk.printing.faces import face_of_connection, face_of_suggestion
from koekdesk.services.cards import CardEntry, keep_cards
from koekdesk.services.connections import read_connection
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.people import read_person
from koekdesk.services.suggestions import NamedRow, name_suggestions
from koekdesk.services.ties import add_tie
from koekdesk.vocabulary import Answer, Scope, SuggestionKind

WORDS_OF_AN_OFFER = ("help", "offer", "service", "problem", "need")


def words_on(face):
    """Return every word on a card as one text."""

    def texts(value):
        if isinstance(value, str):
            yield value
        elif is_dataclass(value):
            for field in fields(value):
                yield from texts(getattr(value, field.name))
        elif isinstance(value, tuple):
            for part in value:
                yield from texts(part)

    return "\n".join(texts(face))


def a_pair(giver=True, receiver=True, introducer=True, reasons=()):
    return suggestion(
        SuggestionKind.PAIR,
        [
            person("Fatma", "Karosstraat", gift=(CAN, "brood bakken"), card=giver),
            person("Ali", "Ankerkade", wish=(LEARN, "leren bakken"), card=receiver),
        ],
        reasons,
        [person("Ria", card=introducer)],
    )


def test_a_card_has_names_words_and_their_kinds():
    face = face_of_suggestion(a_pair(), "1014")
    fatma, ali = face.parts
    assert (fatma.name, fatma.street) == ("Fatma", "Karosstraat")
    assert [(q.kind, q.lead, q.text) for q in fatma.quotes] == [(CAN, "can", "brood bakken")]
    assert [(q.kind, q.lead, q.text) for q in ali.quotes] == [
        (LEARN, "would love to learn", "leren bakken")
    ]
    assert (face.number, face.card_name) == ("1014", "card 1014")
    assert face.opening == "Fatma, I thought of you when Ali told me about this wish."
    assert face.introducer == "Could introduce you: Ria."
    assert face.boxes == ("yes", "later", "no", "happened")


def test_a_card_says_why_in_words_that_join_make_easy_and_come_back():
    reasons = [
        reason(ReasonCode.NEVER_ASKED, ["Ali"]),
        reason(ReasonCode.COMMON_TIME, ["Fatma", "Ali"], amount=1 << 3),
        reason(ReasonCode.CAN_BRING, ["Ali"], quotes=["fietsen maken"]),
        reason(ReasonCode.SAME_WORD, words=["bakken"]),
    ]
    assert face_of_suggestion(a_pair(reasons=reasons), "1014").why == (
        "Both of them mention “bakken”.",
        "They are both free: Tuesday morning.",
        "Ali can bring something too: “fietsen maken”.",
    )


def test_what_stands_large_on_the_card_is_not_said_again():
    spark = reason(ReasonCode.SPARK, ["Fatma"], quotes=["brood bakken"])
    face = face_of_suggestion(a_pair(reasons=[spark]), "1014")
    assert face.why == ("Fatma lit up while telling it.",)


def test_that_nobody_asked_somebody_is_not_printed():
    face = face_of_suggestion(a_pair(reasons=[reason(ReasonCode.NEVER_ASKED, ["Ali"])]), "1014")
    assert face.why == ()


@pytest.mark.parametrize("kind", list(SuggestionKind))
def test_the_question_is_open_and_offers_nothing(kind):
    people = [person("Fatma", gift=(CAN, "bakken"), wish=(LEARN, "naaien")) for _ in "ab"]
    face = face_of_suggestion(suggestion(kind, people), "1014")
    assert face.question.endswith("?")
    assert not any(word in words_on(face).lower() for word in WORDS_OF_AN_OFFER)


def test_without_an_introducer_the_card_asks_and_leaves_a_line():
    row = suggestion(SuggestionKind.PAIR, [person("Fatma"), person("Ali")])
    face = face_of_suggestion(row, "1014")
    assert face.introducer == "Who could introduce you to each other?"
    assert face.introducer_open


def test_who_did_not_agree_is_a_neighbour_from_their_street():
    face = face_of_suggestion(
        a_pair(giver=False, reasons=[reason(ReasonCode.NEW_TIE, ["Fatma", "Ali"])]), "1014"
    )
    assert (face.parts[0].name, face.parts[0].street) == ("A neighbour", "Karosstraat")
    assert "someone from the Karosstraat" in face.opening
    assert "someone from the Karosstraat" in face.why[0]


@pytest.mark.parametrize(
    ("street", "told"),
    [
        ("Karosstraat", "someone from the Karosstraat"),
        ("Postkoetsplein", "somebody from the Postkoetsplein"),
        ("Boven de Wal 3e", "someone from Boven de Wal 3e"),
    ],
)
def test_a_street_is_named_with_the_article_it_takes(street, told):
    assert faces._in_a_sentence(NamedRow(key_of("Ali"), "Ali", street, card=False)) == told


def test_an_introducer_who_did_not_agree_is_a_neighbour():
    face = face_of_suggestion(a_pair(introducer=False), "1014")
    assert face.introducer == "A neighbour who knows you could introduce you."


def test_a_name_inside_somebody_elses_words_is_left_out():
    people = [
        person("Hilda", gift=(HAS, "een naaimachine"), card=False),
        person("Bram", wish=(LEARN, "naaien, net als hilda; Hilda's jurken!")),
    ]
    face = face_of_suggestion(suggestion(SuggestionKind.PAIR, people), "1014")
    assert face.parts[1].quotes[0].text == "naaien, net als …; …'s jurken!"


def test_emoji_stay_off_paper():
    people = [person("Fatma", gift=(CAN, "🍞 bakken 👩🏽‍🍳 en zingen ❤️")), person("Ali")]
    face = face_of_suggestion(suggestion(SuggestionKind.PAIR, people), "1014")
    assert face.parts[0].quotes[0].text == "bakken en zingen"


NAMES = ("Qorvenna", "Zimbalu", "Wexandra", "Jorvik", "Plumeria")


@given(
    st.lists(st.booleans(), min_size=5, max_size=5),
    st.integers(min_value=2, max_value=4),
    st.sampled_from(list(SuggestionKind)),
    st.sampled_from(["{0}", "ik ken {0} en {1}", "bakken met {1}, zei {2}!", "de taart van {3}"]),
    st.sampled_from(["Karosstraat", "Zeilmakershof", ""]),
)
def test_no_name_of_who_did_not_agree_is_anywhere_on_a_card(agreed, count, kind, said, street):
    people = [
        person(
            name, street, gift=(CAN, said.format(*NAMES)), wish=(LEARN, said.format(*NAMES)), card=a
        )
        for name, a in zip(NAMES[:count], agreed, strict=False)
    ]
    introducers = [
        person(name, card=a) for name, a in zip(NAMES[count:], agreed[count:], strict=True)
    ]
    reasons = [
        reason(code, NAMES[:3], [said.format(*NAMES)] * 2, [said.format(*NAMES)] * 2, 9)
        for code in ReasonCode
        if code is not ReasonCode.COMMON_LANGUAGE
    ]
    face = face_of_suggestion(suggestion(kind, people, reasons, introducers), "1014")
    on_card = words_on(face).casefold()
    for name, agrees in zip(NAMES, agreed, strict=True):
        if not agrees:
            assert name.casefold() not in on_card
    for name, agrees in zip(NAMES[:count], agreed, strict=False):
        if agrees:
            assert name.casefold() in on_card


def test_in_a_ring_everybody_sees_to_whom_it_goes():
    people = [person(name, gift=(CAN, name), wish=(LEARN, "x")) for name in ("Ria", "Orhan", "Jo")]
    face = face_of_suggestion(suggestion(SuggestionKind.EXCHANGE, people), "1014")
    assert [part.gives_to for part in face.parts] == ["for Orhan", "for Jo", "for Ria"]
    assert face.opening == "Ria, you could make a circle with Orhan and Jo."


@pytest.fixture
def engine_row(desk):
    """A suggestion of the engine's form between real people of a register."""
    fatma = add_person(desk, "Fatma", "Karosstraat", [("can", "brood bakken")])
    ali = add_person(desk, "Ali", "Ankerkade", [("wants_to_learn", "bakken")])
    ria = add_person(desk, "Ria")
    for other in (fatma, ali):
        desk.do("tie", add_tie, ria, other)
    gift, wish = (desk.read(read_person, key).statements[0].id for key in (fatma, ali))
    made = Suggestion(
        key="k",
        kind=SuggestionKind.PAIR,
        shares=(Share(fatma, gift=gift, gives_to=ali), Share(ali, wish=wish)),
        strength=Strength.GOOD,
        score=0.5,
        reasons=(Reason(ReasonCode.NEW_TIE, people=(fatma, ali)),),
        introducers=(ria,),
    )
    return {"suggestion": made, "fatma": fatma, "ali": ali, "ria": ria}


def no_card(desk, person_id):
    desk.do("no", set_consent, person_id, ConsentInput(Scope.CARD, False, TODAY))


def test_a_suggestion_and_the_connection_it_became_have_the_same_card(desk, engine_row):
    (row,) = desk.read(name_suggestions, [engine_row["suggestion"]])
    entry = CardEntry("1014", suggestion=engine_row["suggestion"])
    (connection,) = desk.do("cards", keep_cards, [entry], TODAY)
    again = face_of_connection(desk.read(read_connection, connection), "1014")
    assert again == face_of_suggestion(row, "1014")
    assert again.introducer == "Could introduce you: Ria."


@pytest.mark.parametrize("who", ["fatma", "ali", "ria"])
def test_taking_consent_back_takes_the_name_off_every_new_card(desk, engine_row, who):
    no_card(desk, engine_row[who])
    (row,) = desk.read(name_suggestions, [engine_row["suggestion"]])
    entry = CardEntry("1014", suggestion=engine_row["suggestion"])
    (connection,) = desk.do("cards", keep_cards, [entry], TODAY)
    for face in (
        face_of_suggestion(row, "1014"),
        face_of_connection(desk.read(read_connection, connection), "1014"),
    ):
        assert who not in words_on(face).casefold()


def test_the_answers_on_a_card_are_those_of_the_register():
    face = face_of_suggestion(a_pair(), "1014")
    assert len(face.boxes) == len([a for a in Answer if a is not Answer.OPEN]) + 1


def test_a_circle_tells_its_place_and_what_is_still_to_find_and_names_nobody_who_did_not_agree():
    people = [
        person("Ria", "Kade", wish=(LEARN, "leren zwemmen")),
        person("Omar", "Kade", wish=(LEARN, "zwemmen met Ria"), card=False),
        person("Eva", "Kade", gift=(CAN, "zwemles geven"), wish=(LEARN, "salsa")),
    ]
    reasons = (
        reason(ReasonCode.CIRCLE_WISH, ("Ria", "Omar"), ("leren zwemmen",)),
        replace(reason(ReasonCode.AT_PLACE), where=("Het Bad bij Omar",)),
        reason(ReasonCode.STILL_MISSING, words=("things",)),
    )
    face = face_of_suggestion(suggestion(SuggestionKind.CIRCLE, people, reasons), "1014")
    assert [len(part.quotes) for part in face.parts] == [1, 1, 1]
    assert face.parts[2].quotes[0].text == "salsa"
    assert "Het Bad bij …" in face.why[0]
    assert len(face.why) == 2
    assert "Omar" not in str(face)


def test_a_surprise_says_so_and_asks_an_open_question():
    people = [person("Fatma", gift=(CAN, "accordeon")), person("Ali", wish=(LEARN, "dansen"))]
    reasons = [reason(ReasonCode.SURPRISE, ["Fatma", "Ali"], words=["accordeon", "dansen"])]
    face = face_of_suggestion(suggestion(SuggestionKind.SURPRISE, people, reasons), "1014")
    assert "surprising" in face.why[0]
    assert "surprise" in face.opening
    assert face.question.endswith("?")
