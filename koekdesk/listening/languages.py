# SPDX-License-Identifier: MIT
"""Languages as people write them, to codes: ``NL matig, Darija`` becomes nl and ar."""

import re

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.wordlists import meanings, word_set

_LIST = "languages.txt"
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\][]*\]")
_PIECES = re.compile(r"[,;/+&|\n]|(?<=\w) (?:en|and|ve|i|und|و) (?=\w)")  # EN is a language
_WORD = re.compile(r"[^\W\d_]+")

#: The codes koekdesk knows, the most usual in a Dutch neighbourhood first.
LANGUAGES: tuple[str, ...] = (
    "nl", "en", "tr", "ar", "ber", "pl", "ti", "fa", "srn", "pap", "so", "uk", "ru", "de", "fr",
    "es", "pt", "it", "ku", "am", "ps", "ur", "hi", "hns", "pa", "bn", "id", "ms", "jv", "zh", "vi",
    "th", "tl", "ta", "ja", "ko", "bg", "ro", "hu", "cs", "sk", "sr", "bs", "hr", "sq", "el", "he",
    "hy", "ka", "az", "arc", "kea", "sw", "ln", "tw", "yo", "ig", "ha", "fy", "da", "sv", "no",
    "fi", "lt", "lv", "et", "mk", "sl", "dse",
)  # fmt: skip


def parse_languages(text: str) -> tuple[str, ...]:
    """Return codes in the order said, each once; an unknown language stays as typed, lower case."""
    found: dict[str, None] = {}
    plain = _BRACKETS.sub(" ", text[:2000])
    for piece in _PIECES.split(" ".join(plain.split())):
        found.update(dict.fromkeys(_piece_languages(piece)))
    return tuple(found)


def _piece_languages(piece: str) -> list[str]:
    names = meanings(_LIST, "languages")
    whole = names.get(fold_loose(piece).strip(" .?!"))
    if whole:
        return [whole]
    said = _WORD.findall(piece)
    known = [names[fold_loose(word)] for word in said if fold_loose(word) in names]
    if known:
        return known
    unknown = " ".join(
        word.lower() for word in said if fold_loose(word) not in word_set(_LIST, "how_well")
    )
    return [unknown] if len(unknown) > 1 else []
