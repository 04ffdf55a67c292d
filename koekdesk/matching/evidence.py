# SPDX-License-Identifier: MIT
"""Shows in which words two texts met, so that a reason can quote them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from koekdesk.matching.concepts import concepts, corrected
from koekdesk.matching.features import content, weight_of, word_forms
from koekdesk.matching.language import clean, fold, read, weak_words
from koekdesk.matching.words import known, lemma, stem

_MOST = 3
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words two texts met in; nothing in either means they met in meaning only."""

    same: tuple[str, ...] = ()
    similar: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=16384)
def evidence(one: str, other: str) -> Evidence:
    """Return the words both texts say, and pairs (of one, of other) that are near.

    Near is a shared part of a compound, a slip of the keys or a word of the same ring. Words are
    given as they were typed; at most three of each.
    """
    left, right = _typed(one), _typed(other)
    same: list[str] = []
    similar: list[tuple[str, str]] = []
    for word, shown in left.items():
        match = next((seen for seen in right if _is_same(word, seen)), None)
        if match is not None:
            same.append(shown)
            continue
        near = next((seen for seen in right if _is_near(word, seen)), None)
        if near is not None:
            similar.append((shown, right[near]))
    return Evidence(tuple(same[:_MOST]), tuple(similar[:_MOST]))


def is_solid(one: str, other: str) -> bool:
    """Tell whether two texts share an activity or a rare word, and not just a word in passing."""
    return not _firm(one).isdisjoint(_firm(other))


@lru_cache(maxsize=65536)
def _firm(text: str) -> frozenset[str]:
    """Return the rings of a text and the stems of its rare words."""
    words = read(text).wanted
    rare = {stem(word) for word in content(words) if weight_of(word) == 1.0}
    return frozenset(concepts(words).rings) | rare


def _typed(text: str) -> dict[str, str]:
    """Return the words that say something, folded, with how they were typed."""
    shown = {fold(word): word for word in _WORD.findall(clean(text))}
    words = [word for word in content(read(text).wanted) if word not in weak_words()]
    return {word: shown.get(word, word) for word in words}


def _is_same(one: str, other: str) -> bool:
    return stem(one) == stem(other) or lemma(one) == lemma(other)


@lru_cache(maxsize=65536)
def _is_near(one: str, other: str) -> bool:
    if {form for form, _ in word_forms(one)} & {form for form, _ in word_forms(other)}:
        return True
    if corrected(one) == corrected(other) or _is_slip(one, other):
        return True
    return bool(concepts((one,)).rings.keys() & concepts((other,)).rings.keys())


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 5 or (known(one) and known(other)):
        return False
    allowed = 1 if min(len(one), len(other)) < 8 else 2
    return DamerauLevenshtein.distance(one, other, score_cutoff=allowed) <= allowed
