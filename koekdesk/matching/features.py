# SPDX-License-Identifier: MIT
"""Turns words into weighted features: forms, character n-grams, rings, themes, English."""

from collections.abc import Iterable
from functools import lru_cache

from koekdesk.matching.concepts import concepts, is_activity
from koekdesk.matching.language import Phrase, stop_words, weak_words
from koekdesk.matching.own_words import NO_OWN_WORDS, OwnWords
from koekdesk.matching.words import base_verb, compound, known, lemma, stem

#: How much each channel counts in the lexical score; together with MEANING in meaning.py the
#: only tuned numbers of the comparison (tuned on kinds of error, see docs/decisions.md).
CHANNELS = {"word": 0.5, "char": 0.45, "ring": 0.12, "theme": 0.03, "english": 0.24, "own": 0.65}
_LEMMA, _PART, _BASE = 0.8, 0.7, 0.6
#: What a word outside the first clause counts.
_BESIDE = 0.5
#: What a word that says little counts, and a Dutch word that is no activity we know.
_WEAK, _EVERYDAY = 0.4, 0.75
_MOST_WORDS = 60

Features = dict[str, float]


@lru_cache(maxsize=65536)
def word_forms(word: str) -> tuple[tuple[str, float], ...]:
    """Return the forms of one word with their weight: stem, lemma, compound parts, base verb."""
    forms: Features = {stem(word): 1.0}
    _keep(forms, stem(lemma(word)), _LEMMA)
    for part in compound(word):
        _keep(forms, stem(part), _PART)
        _keep(forms, stem(lemma(part)), _PART * _LEMMA)
    verb = base_verb(word)
    if verb:
        _keep(forms, stem(verb), _BASE)
    return tuple(forms.items())


def _keep(forms: Features, form: str, weight: float) -> None:
    forms[form] = max(forms.get(form, 0.0), weight)


@lru_cache(maxsize=65536)
def char_grams(word: str) -> tuple[str, ...]:
    """Return the character 3- to 5-grams of a word with its edges."""
    edged = f"<{word}>"
    return tuple(edged[at : at + size] for size in (3, 4, 5) for at in range(len(edged) - size + 1))


def content(words: Iterable[str]) -> list[str]:
    """Return the words that say something."""
    words = list(words)[:_MOST_WORDS]
    stop = stop_words()
    return [w for w in words if len(w) > 1 and w not in stop and not w.isdigit()]


def channels(
    words: tuple[str, ...], core: tuple[str, ...] | None = None, own: OwnWords = NO_OWN_WORDS
) -> dict[str, Features]:
    """Return the features of a text by channel; weights 0..1 before idf.

    Words outside ``core`` count for less; None takes all as the heart of the matter. ``own`` are
    the rings of the user: they know what belongs together here, so they weigh more than ours.
    """
    said = content(words)
    forms: Features = {}
    grams: Features = {}
    for word in said:
        share = weight_of(word) * (1.0 if core is None or word in core else _BESIDE)
        for form, weight in word_forms(word):
            _keep(forms, form, weight * share)
        for gram in char_grams(word):
            grams[gram] = grams.get(gram, 0.0) + share
    about = concepts(words)
    heart = about if core is None else concepts(tuple(word for word in words if word in core))
    return {
        "word": forms,
        "char": grams,
        "ring": _hearted(about.rings, heart.rings),
        "theme": _hearted(about.themes, heart.themes),
        "english": _hearted(about.english, heart.english),
        "own": own.features(words),
    }


def _hearted(every: Features, heart: Features) -> Features:
    """Return features with those that are not of the heart counting for less."""
    return {name: heart.get(name, weight * _BESIDE) for name, weight in every.items()}


@lru_cache(maxsize=65536)
def weight_of(word: str) -> float:
    """Return how much a word says: an activity or a rare word all, an everyday word less, 0..1."""
    if word in weak_words():
        return _WEAK
    return 1.0 if is_activity(word) or not known(word) else _EVERYDAY


def is_readable(phrase: Phrase) -> bool:
    """Tell whether there is anything to compare in a phrase."""
    return any(any(sign.isalpha() for sign in word) for word in content(phrase.wanted))
