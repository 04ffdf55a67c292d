# SPDX-License-Identifier: MIT
"""Recognises while typing what does not belong in the register, and words that judge (R8, R10)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from koekdesk.listening.folding import Word, fold, words
from koekdesk.listening.wordlists import phrasebook, word_set

_LIST = "hints.txt"
_FINE = "fine"
_DIGITS = re.compile(r"(?<![\w+])\d(?:[ .-]?\d){7,8}(?!\d)")
_DATE = re.compile(r"(?<!\d)\d{1,2}[-/. ](?:\d{1,2}|[^\W\d_]{3,9})[-/. ](\d{4}|'?\d{2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_ARTICLES = frozenset({"de", "het", "the"})
_NEAR = 26  # letters before a number that can say what it is
_LAST_BIRTH_YEAR = 2012  # a full date up to here is hardly the date of a conversation


class HintCode(StrEnum):
    """What a hint is about."""

    HEALTH = "health"
    MONEY = "money"  # debts and money trouble
    RELIGION = "religion"
    ORIGIN = "origin"  # origin, nationality, residence status
    CITIZEN_NUMBER = "citizen_number"
    BIRTH_DATE = "birth_date"
    LABEL = "label"  # problem language, a judgement


@dataclass(frozen=True, slots=True)
class Hint:
    """Words in a text that are better left out: ``text[start:end]`` is ``words``."""

    code: HintCode
    start: int
    end: int
    words: str


def hints(text: str) -> tuple[Hint, ...]:
    """Return what looks sensitive or judging in a text, in order; it never blocks."""
    found = [*_phrases(text), *_origins(text), *_citizen_numbers(text), *_birth_dates(text)]
    found.sort(key=lambda hint: (hint.start, -hint.end))
    kept: list[Hint] = []
    for hint in found:
        if not kept or hint.start >= kept[-1].end:
            kept.append(hint)
    return tuple(kept)


def pressing(found: Iterable[Hint]) -> list[Hint]:
    """Return hints for where only a few fit: a number that must not be kept stands first."""
    return sorted(found, key=lambda hint: hint.code is not HintCode.CITIZEN_NUMBER)


def _phrases(text: str) -> Iterator[Hint]:
    said = words(text)
    matches = sorted(
        phrasebook(_LIST).find(said),
        key=lambda one: (one.first - one.last, one.section != _FINE, one.first),
    )
    taken: set[int] = set()  # words of longer phrases, which win; a fine one wins a draw
    for one in matches:
        here = range(one.first, one.last + 1)
        if taken.intersection(here):
            continue
        taken.update(here)
        if one.section != _FINE and not _denied(said, one.first):
            start, end = said[one.first].start, said[one.last].end
            yield Hint(HintCode(one.section), start, end, text[start:end])


def _origins(text: str) -> Iterator[Hint]:
    """Yield where somebody is said to come from: ``komt uit Syrië``, ``geboren in de Oekraïne``."""
    said = words(text)
    for at in range(1, len(said) - 1):
        to = at + 1 + (said[at + 1].text in _ARTICLES)
        told = zip((at - 1, at, to), ("comes", "out of", "countries"), strict=True)
        if to < len(said) and all(
            said[place].text in word_set("hint_words.txt", section) for place, section in told
        ):
            start, end = said[at - 1].start, said[to].end
            yield Hint(HintCode.ORIGIN, start, end, text[start:end])


def _denied(said: list[Word], first: int) -> bool:
    """Tell whether the words before take it back: ``geen schulden`` says nothing about debts."""
    return first > 0 and said[first - 1].text in word_set("hint_words.txt", "denies")


def _citizen_numbers(text: str) -> Iterator[Hint]:
    for match in _DIGITS.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        before = fold(text[max(0, match.start() - _NEAR) : match.start()])
        named = _says(before, "citizen_number")
        plain = _passes_eleven(digits) and not _says(before, "other_number")
        if named or (plain and len(digits) == 9 and _grouped_as_one(match[0])):
            yield Hint(HintCode.CITIZEN_NUMBER, match.start(), match.end(), match[0])


def _passes_eleven(digits: str) -> bool:
    """Check the eleven test of a burgerservicenummer (weights 9 to 2, and -1 for the last)."""
    padded = digits.zfill(9)
    total = sum(int(digit) * weight for digit, weight in zip(padded, range(9, 1, -1), strict=False))
    return (total - int(padded[8])) % 11 == 0 and int(padded) > 9_999_999


def _grouped_as_one(number: str) -> bool:
    """Tell whether digits stand together, or in groups as a citizen number is written."""
    groups = [len(group) for group in re.split(r"\D", number)]
    return groups in ([9], [3, 3, 3], [4, 2, 3], [4, 3, 2])


def _birth_dates(text: str) -> Iterator[Hint]:
    for match in _DATE.finditer(text):
        year = match[1].strip("'")
        long_ago = len(year) == 4 and 1900 <= int(year) <= _LAST_BIRTH_YEAR
        if long_ago or _says(_before(text, match), "birth"):
            yield Hint(HintCode.BIRTH_DATE, match.start(), match.end(), match[0])
    for match in _YEAR.finditer(text):
        if _says(_before(text, match), "birth"):
            yield Hint(HintCode.BIRTH_DATE, match.start(), match.end(), match[0])


def _before(text: str, match: re.Match[str]) -> str:
    return fold(text[max(0, match.start() - _NEAR) : match.start()])


def _says(before: str, section: str) -> bool:
    listed = word_set("hint_words.txt", section)
    return any(word.text in listed for word in words(before))
