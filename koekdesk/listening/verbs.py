# SPDX-License-Identifier: MIT
"""Which verbs tell what somebody can, has or wants, in the forms people write them."""

import re
from enum import StrEnum
from functools import cache, lru_cache

from koekdesk.listening.wordlists import word_set

LIST = "notes.txt"
_OPEN = re.compile(r"(?:^|[^aeiou])[aeiou][^aeiouj]$")  # kok-en, bor-en
_UNSTRESSED = re.compile(r"[aeiouy].*[^aeiou]e[lnm]$")  # teken-en, sleutel-en
_SHORTEST = 5  # letters an infinitive has before others may be built on it
_PAST = re.compile(r"\w{2,}[^aeiou\W](?:te|de)$")  # stapte, hoorde


class Verb(StrEnum):
    """What a finite verb can tell about its subject."""

    DOES = "does"
    WANTS = "wants"
    HAS = "has"
    CAN = "can"
    KNOWS = "knows"
    BEING = "being"
    LIKES = "likes"
    TALK = "talk"
    PAST = "past"


_SECTIONS = (
    (Verb.WANTS, "wants"),
    (Verb.HAS, "has"),
    (Verb.CAN, "can"),
    (Verb.KNOWS, "knows"),
    (Verb.PAST, "past"),
    (Verb.BEING, "being"),
    (Verb.TALK, "talk"),
    (Verb.LIKES, "likes"),
)


@lru_cache(maxsize=20_000)
def verb_of(word: str) -> Verb | None:
    """Return what a folded word tells where a finite verb may stand, None when it is none."""
    if word in _third_person():
        return Verb.DOES
    for verb, section in _SECTIONS:
        if word in word_set(LIST, section):
            return verb
    if word.endswith("eert") and len(word) > 6:
        return Verb.TALK
    return Verb.PAST if is_likely_past(word) else None


@lru_cache(maxsize=20_000)
def is_likely_past(word: str) -> bool:
    """Tell whether an unlisted word looks like a past tense: ``stapte``, but ``witte`` too."""
    listed = word_set(LIST, "past") | word_set("smalltalk.txt", "not_past")
    return len(word) > 4 and word not in listed and bool(_PAST.match(word))


@lru_cache(maxsize=20_000)
def is_infinitive(word: str) -> bool:
    """Tell whether a folded word is something one can do: ``schilderen``, ``bloemschikken``."""
    known = word_set(LIST, "doing")
    return any(word[at:] in known for at in range(max(1, len(word) - _SHORTEST + 1)))


def is_plain(word: str) -> bool:
    """Tell whether a third person form is of something anybody does: ``rijdt``."""
    return word in _plain()


def is_first_person(word: str) -> bool:
    """Tell whether a folded word is what follows ``ik`` for something one can do: ``bak``."""
    return word in _first_person()


@cache
def _third_person() -> frozenset[str]:
    forms = {_third(verb) for verb in word_set(LIST, "doing")}
    return frozenset(forms) | word_set(LIST, "doing_english")


@cache
def _plain() -> frozenset[str]:
    return frozenset(_third(verb) for verb in word_set(LIST, "plain"))


@cache
def _first_person() -> frozenset[str]:
    stems = {stem(verb) for verb in word_set(LIST, "doing") - word_set(LIST, "plain")}
    return frozenset(stems) | word_set(LIST, "doing_speech") | word_set(LIST, "doing_english")


def _third(infinitive: str) -> str:
    root = stem(infinitive)
    return root if root.endswith("t") else root + "t"


def stem(infinitive: str) -> str:
    """Return the stem of a regular Dutch infinitive: ``koken`` gives ``kook``."""
    root = infinitive.removesuffix("en")
    if root[-1] == root[-2]:
        return root[:-1]
    if _OPEN.search(root) and not _is_unstressed(infinitive, root):
        root = root[:-1] + root[-2] + root[-1]
    return root[:-1] + {"v": "f", "z": "s"}.get(root[-1], root[-1])


def _is_unstressed(infinitive: str, root: str) -> bool:
    """Tell timmeren, tekenen and sleutelen from repareren and weven."""
    if root.endswith("er"):
        return infinitive in word_set(LIST, "weak")
    return bool(_UNSTRESSED.search(root))
