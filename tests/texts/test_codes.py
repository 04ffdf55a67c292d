# SPDX-License-Identifier: MIT
"""Every code the program knows has words for people."""

import pytest

from koekdesk import texts
from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.listening.languages import LANGUAGES
from koekdesk.matching.snapshot import GateCode, ReasonCode, Strength
from koekdesk.services.neighbourhood import FIELDS, Sort
from koekdesk.vocabulary import (
    Answer,
    AsideReason,
    ConsentHow,
    Day,
    PartOfDay,
    Role,
    Scope,
    Stage,
    StatementKind,
    SuggestionKind,
    TieKind,
)

WORDED = [
    (texts.kind_name, StatementKind),
    (texts.kind_lead, StatementKind),
    (texts.scope_name, Scope),
    (texts.scope_question, Scope),
    (texts.how_name, ConsentHow),
    (texts.tie_name, TieKind),
    (texts.role_name, Role),
    (texts.answer_name, Answer),
    (texts.stage_name, Stage),
    (texts.aside_reason_name, AsideReason),
    (texts.suggestion_kind_name, SuggestionKind),
    (texts.strength_name, Strength),
    (texts.thing_name, Sort),
    (texts.day_name, Day),
    (texts.part_name, PartOfDay),
    (texts.gate_sentence, GateCode),
]
VALUES = {
    "path": "/home/ria/buurt.koek",
    "who": "Ria",
    "version": 9,
    "limit": 2000,
    "row": 7,
    "name": "Fatma",
    "number": "1014",
    "detail": "",
}


@pytest.mark.parametrize(("words", "codes"), WORDED, ids=lambda x: getattr(x, "__name__", ""))
def test_every_code_has_its_own_words(words, codes):
    said = [words(code) for code in codes]
    assert all(said)
    assert len(set(said)) == len(said)


def test_every_field_of_things_has_a_label():
    for field in {"name", *(field for fields in FIELDS.values() for field in fields)}:
        assert texts.field_name(field)


def test_every_language_has_a_name_and_an_unknown_one_stays_as_typed():
    names = [texts.language_name(code) for code in LANGUAGES]
    assert len(set(names)) == len(LANGUAGES)
    assert not set(names) & set(LANGUAGES)
    assert texts.language_name("papiaments van aruba") == "papiaments van aruba"


@pytest.mark.parametrize("code", list(ReasonCode), ids=str)
def test_every_reason_is_a_sentence(code):
    words = ("Karosstraat", "brood", "place")
    names, quotes = ("Fatma", "Ali", "Ria", "Omar"), ("brood", "taart")
    sentence = texts.reason_sentence(code, names, quotes, words, 1, ("De Molen",))
    assert sentence[0].isupper() or sentence[0] == "“"
    assert sentence[-1] in ".?"
    assert "{" not in sentence


@pytest.mark.parametrize("code", list(ReasonCode), ids=str)
def test_a_reason_whose_people_and_words_are_gone_is_whole_or_nothing(code):
    sentence = texts.reason_sentence(code, ("",), (), (), 0)
    assert "{" not in sentence
    assert "“”" not in sentence
    assert sentence == "" or sentence[-1] in ".?"


@pytest.mark.parametrize("code", list(ErrorCode), ids=str)
def test_every_error_says_what_happened_what_is_safe_and_what_to_do(code):
    message = texts.error_message(KoekdeskError(code, **VALUES))
    assert message.count(". ") >= 2
    assert message[-1] == "."
    assert "{" not in message
    assert "/home" not in message


@pytest.mark.parametrize("code", list(ErrorCode), ids=str)
def test_an_error_without_values_is_worded_too(code):
    assert "{" not in texts.error_message(KoekdeskError(code))


def test_a_slip_in_a_card_number_is_told_apart_from_an_unknown_card():
    unknown = KoekdeskError(ErrorCode.UNKNOWN_CARD, number="1014", typo=False)
    slip = KoekdeskError(ErrorCode.UNKNOWN_CARD, number="1015", typo=True)
    assert "no card 1014" in texts.error_message(unknown)
    assert "A digit of 1015 is not right" in texts.error_message(slip)


def test_braces_in_a_file_name_do_no_harm():
    error = KoekdeskError(ErrorCode.FILE_EXISTS, path="/tmp/{who}{0}.koek")
    assert "{who}{0}.koek" in texts.error_message(error)
