# SPDX-License-Identifier: MIT
"""Only a clear yes is consent (T7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.listening.consents import parse_consent
from koekdesk.vocabulary import ConsentHow


@pytest.mark.parametrize(
    "text",
    ["ja", "JA", "Ja ", "oke ja", "ja hoor", "ja man", "ja + ma ook", "mondeling", "formulier",
     "form. 12-3", "mondeling 3/11", "ja (17 jaar, vader ook ja)", "mondeling, via Orhan"],
)  # fmt: skip
def test_a_yes_is_a_yes(text):
    assert parse_consent(text).given is True


@pytest.mark.parametrize("text", ["nee", "nee!", "Nee, niet op papier", "mondeling nee"])
def test_a_no_is_a_no(text):
    assert parse_consent(text).given is False


@pytest.mark.parametrize(
    "text",
    ["", "?", "x", "nog vragen", "volgende keer vragen", "weet nog niet", "ja?", "ja/nee",
     "146x ja", "formulier volgt", "form. meegegeven", "nog niet ja", "geen formulier", "jan",
     "misschien ja"],
)  # fmt: skip
def test_everything_else_nobody_knows(text):
    assert parse_consent(text).given is None


@pytest.mark.parametrize(
    ("text", "how", "on"),
    [
        ("form. 12-3", ConsentHow.FORM, "12-3"),
        ("ja, form", ConsentHow.FORM, ""),
        ("mondeling 3/11", ConsentHow.SPOKEN, "3/11"),
        ("ja, mondeling", ConsentHow.SPOKEN, ""),
        ("ja", None, ""),
    ],
)
def test_how_and_when_are_read(text, how, on):
    found = parse_consent(text)
    assert (found.how, found.on_text) == (how, on)


def test_a_narrowing_note_is_kept_and_told():
    found = parse_consent("ja maar zonder achternaam op kaartje")
    assert (found.given, found.note, found.narrowed) == (
        True,
        "maar zonder achternaam op kaartje",
        True,
    )


def test_an_addition_does_not_narrow():
    found = parse_consent("mondeling, via Orhan")
    assert (found.note, found.narrowed) == ("via Orhan", False)


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("ja maar zonder achternaam op kaartje", True),
        ("ja, ook op kaartje", True),
        ("ja, alleen voornaam op kaartjes", True),
        ("ja hoor, maar niet op papier", False),
        ("mondeling 3/11, liever geen kaartje", False),
        ("ja zonder naam op kaartje", False),
        ("ja, maar kaartje eerst laten zien", None),
        ("ja", None),
        ("nee, niet op papier", None),
    ],
)
def test_what_a_note_says_about_cards_is_read(text, cards):
    assert parse_consent(text).cards is cards


@given(st.text(max_size=100))
def test_no_text_without_a_word_of_consent_is_a_yes(text):
    if parse_consent(text).given:
        assert any(word in text.lower() for word in ("ja", "mond", "form"))
