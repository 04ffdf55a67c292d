# SPDX-License-Identifier: MIT
"""Words that never stand on screen or paper: they make a person less than they are."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NEVER = {
    "nl": r"probl\w*|hulpvra\w*|hulpbehoe\w*|hulpverlen\w*|cli[eë]nt\w*|doelgroep\w*|kwetsba\w*|"
    r"urgent\w*|casus\w*|zorgvrag\w*|zorgmijd\w*|achterstand\w*|eenza\w*|behoeftig\w*|zielig\w*|"
    r"doorverwij\w*|indicatie\w*|intake\w*|dossier\w*|prioriteit\w*|minderbedeeld\w*|ranglijst\w*|"
    r"scor\w*|beperking\w*|gehandicap\w*|allochto\w*|overlast\w*|patiënten|laaggeletterd\w*",
    "en": r"problem\w*|clients?|target groups?|vulnerab\w*|urgen\w*|needy|lonel\w*|disadvantag\w*|"
    r"referr\w*|eligib\w*|intake|priorit\w*|scor\w*|ranking\w*|handicap\w*|disab\w*|patients?|"
    r"tickets?|nuisance|caseworkers?|care avoiders?",
}
BOOKS = {"nl": "handleiding.md", "en": "handbook.md"}
#: The one place where the rules are quoted, and the two that promise that nobody is scored.
QUOTED = {
    "We are there for the neighbourhood together. We do not treat and do not enforce.",
    "A mirror to look in together. There is nothing to score.",
}
PROMISED = re.compile(r"\b(no|geen) scores\b", re.IGNORECASE)


def never(language: str, text: str) -> list[str]:
    """Return the words of a text that should not be there."""
    found = re.finditer(rf"\b({NEVER[language]})\b", PROMISED.sub("", text), re.IGNORECASE)
    return [match[0] for match in found]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_of_screen_or_paper_makes_somebody_less(language):
    path = ROOT / "resources" / "i18n" / f"koekdesk_{language}.ts"
    wrong = [
        (words, text)
        for message in ET.parse(path).getroot().iter("message")
        if message.findtext("source") not in QUOTED
        for text in message.find("translation").itertext()
        if (words := never(language, text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_page_of_the_handbook_does(language):
    assert never(language, (ROOT / "docs" / BOOKS[language]).read_text(encoding="utf-8")) == []


def test_nobody_in_the_demo_is_spoken_of_that_way():
    for path in (ROOT / "resources" / "demo").glob("*.toml"):
        assert never("nl", path.read_text(encoding="utf-8")) == [], path.name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Een kwetsbare doelgroep met een hulpvraag"),
        ("nl", "Eenzame ouderen"),
        ("en", "An urgent case of a vulnerable client"),
        ("nl", "De score van Fatma"),
    ],
)
def test_the_list_catches_them(language, text):
    assert never(language, text)
