# SPDX-License-Identifier: MIT
"""Knows the words a user wrote down as belonging together here, beside the rings everybody has."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from koekdesk.matching.concepts import term_key
from koekdesk.matching.language import by_text, stop_words, words_of
from koekdesk.matching.words import base_verb, compound, lemma

_LONGEST_TERM = 4
#: What a compound says of an own word inside it.
_PART = 0.7
#: An unknown word keeps its doubled consonant when its ending goes (klapkarr-en).
_DOUBLE = re.compile(r"([bdfgklmnprst])\1$")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Own rings, a tuple of terms each ("stoep, buurtbank, koffiehoek"); hashable, read only.

    Forms need not be listed, as in ``rings.txt``. A term without a word is left out, a ring with
    one term says nothing and does no harm.
    """

    rings: tuple[tuple[str, ...], ...] = ()

    def terms(self, words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """Return by ring ("o1") the words of a text that brought it in."""
        return {ring: said for ring, (said, _) in self._found(words).items()}

    def features(self, words: tuple[str, ...]) -> dict[str, float]:
        """Return by ring how much of it is in a text, 0..1."""
        return {ring: weight for ring, (_, weight) in self._found(words).items()}

    def meet(self, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        """Tell whether two texts have words of one ring."""
        return not self._found(one).keys().isdisjoint(self._found(other))

    def _found(self, words: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], float]]:
        return _find(self.rings, words) if self.rings else {}


@by_text(4096)
def _find(
    rings: tuple[tuple[str, ...], ...], words: tuple[str, ...]
) -> dict[str, tuple[tuple[str, ...], float]]:
    names = _names(rings)
    found: dict[str, tuple[tuple[str, ...], float]] = {}
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_TERM, len(words) - at), 0, -1):
            piece = words[at : at + length]
            here = {ring for key in _keys(piece) for ring in names.get(key, ())}
            if here:
                found.update(dict.fromkeys(here, (piece, 1.0)))
                break
        else:
            length = 1
            for part in (*compound(words[at]), base_verb(words[at])):
                for ring in names.get(term_key((part,)), ()) if part else ():
                    found.setdefault(ring, ((words[at],), _PART))
        at += length
    return found


@lru_cache(maxsize=8)
def _names(rings: tuple[tuple[str, ...], ...]) -> dict[str, tuple[str, ...]]:
    """Return the rings by the keys of their terms."""
    names: dict[str, list[str]] = {}
    for number, terms in enumerate(rings, start=1):
        for term in terms:
            words = words_of(term)[:_LONGEST_TERM]
            if words and not set(words) <= stop_words():
                for key in _keys(words):
                    names.setdefault(key, []).append(f"o{number}")
    return {key: tuple(dict.fromkeys(found)) for key, found in names.items()}


def _keys(words: Iterable[str]) -> tuple[str, ...]:
    words = tuple(words)
    plain, dictionary = term_key(words), term_key(lemma(word) for word in words)
    return tuple(dict.fromkeys((plain, dictionary, _DOUBLE.sub(r"\1", plain))))


#: For registers without own words.
NO_OWN_WORDS = OwnWords()
