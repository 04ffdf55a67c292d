# SPDX-License-Identifier: MIT
"""Texts made comparable: lower case, without accents, letter for letter."""

import re
import unicodedata
from typing import NamedTuple

#: Letters that no Unicode decomposition takes apart.
_LETTERS = {
    "ł": "l",
    "ı": "i",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "t",
    "ß": "s",
    "æ": "a",
    "œ": "o",
}
_WORD = re.compile(r"\w+(?:['’]\w+)*")


class _Folder(dict[int, str]):
    """Folds one character to exactly one character, learnt when first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        lower = char.lower()[:1]
        folded = _LETTERS.get(lower) or unicodedata.normalize("NFD", lower)[:1].lower()[:1] or char
        self[code] = folded
        return folded


_FOLDER = _Folder()


class Word(NamedTuple):
    """One folded word and where it stands in the text."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Return the text in lower case without accents, of the same length."""
    return text.translate(_FOLDER)


def fold_loose(text: str) -> str:
    """Return the text folded, with loose accents and surplus white space gone."""
    return " ".join(fold(unicodedata.normalize("NFC", text)).split())


def words(text: str) -> list[Word]:
    """Return the folded words of a text; positions are those of the text as given."""
    return [Word(m[0], *m.span()) for m in _WORD.finditer(fold(text))]
