# SPDX-License-Identifier: MIT
"""Languages as people name them become codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.listening.languages import LANGUAGES, parse_languages
from koekdesk.listening.wordlists import meanings


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("NL", ("nl",)),
        ("NL matig", ("nl",)),
        ("Pools, NL A2", ("pl", "nl")),
        ("Turks, NL gaat goed", ("tr", "nl")),
        ("Turks, beetje NL", ("tr", "nl")),
        ("plat Brabants", ("nl",)),
        ("NL, plat", ("nl",)),
        ("Darija, NL", ("ar", "nl")),
        ("NL Arabisch Engels", ("nl", "ar", "en")),
        ("NL EN", ("nl", "en")),
        ("NL, EN", ("nl", "en")),
        ("Turks en Nederlands", ("tr", "nl")),
        ("Farsi/Dari, NL", ("fa", "nl")),
        ("Arabisch (Soedan), EN", ("ar", "en")),
        ("ትግርኛ, NL", ("ti", "nl")),
        ("عربي و NL", ("ar", "nl")),
        ("Türkçe", ("tr",)),
        ("????, NL", ("nl",)),
        ("Klingon", ("klingon",)),
        ("", ()),
    ],
)
def test_languages_become_codes(text, codes):
    assert parse_languages(text) == codes


def test_every_known_name_leads_to_a_known_code():
    assert set(meanings("languages.txt", "languages").values()) == set(LANGUAGES)


@given(st.text(max_size=200))
def test_each_language_is_named_once(text):
    found = parse_languages(text)
    assert len(found) == len(set(found))
