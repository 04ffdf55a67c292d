# SPDX-License-Identifier: MIT
"""What texts are about, kept by topic: rings, own rings, themes, words that say something."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.concepts import concepts, theme_names
from koekdesk.matching.features import content
from koekdesk.matching.language import by_text, language_lines, read, weak_words, words_of
from koekdesk.matching.own_words import NO_OWN_WORDS, OwnWords
from koekdesk.matching.progress import Report, in_steps, silent
from koekdesk.matching.words import compound, lemma, stem

#: A topic outside the first clause, of a part of a compound only, of a word that says little.
_BESIDE, _PART, _WEAK = 0.5, 0.5, 0.3
_MOST_WORDS = 40

Topics = dict[str, float]


@by_text(4096)
def topics(words: tuple[str, ...], core: tuple[str, ...], own: OwnWords = NO_OWN_WORDS) -> Topics:
    """Return the topics of a text, 0..1: rings "r12" and "o1", themes "t:music", stems "w:brei".

    Args:
        words: the folded words it is about.
        core: those of its first clause; the others count half.
        own: the rings of the user.

    """
    words = words[:_MOST_WORDS]
    about = concepts(words)
    heart = concepts(tuple(word for word in words if word in core))
    found: Topics = {}
    for every, inner in ((about.rings, heart.rings), (about.themes, heart.themes)):
        for name, weight in every.items():
            found[name] = inner.get(name, weight * _BESIDE)
    found.update(own.features(words))
    for word in content(words):
        share = _WEAK if word in weak_words() else 1.0 if word in core else _BESIDE
        for form in {stem(word), stem(lemma(word))}:
            _raise(found, f"w:{form}", share)
        for part in compound(word):
            if part not in weak_words():
                _raise(found, f"w:{stem(part)}", share * _PART)
    return found


def _raise(found: Topics, key: str, value: float) -> None:
    found[key] = max(found.get(key, 0.0), value)


def topics_of(text: str, own: OwnWords = NO_OWN_WORDS) -> Topics:
    """Return the topics of what somebody said."""
    phrase = read(text)
    return topics(phrase.wanted, phrase.core, own)


class TopicIndex:
    """Which of many texts are about a topic; read only once made, so threads may share it."""

    def __init__(
        self, texts: Iterable[str], own: OwnWords = NO_OWN_WORDS, report: Report = silent
    ) -> None:
        rows: dict[str, list[int]] = defaultdict(list)
        weights: dict[str, list[float]] = defaultdict(list)
        self.texts = tuple(texts)
        self.size = len(self.texts)
        for row, text in enumerate(in_steps(self.texts, report)):
            for key, weight in topics_of(text, own).items():
                rows[key].append(row)
                weights[key].append(weight)
        self._rows = {key: np.array(found, np.int64) for key, found in rows.items()}
        self._weights = {key: np.array(found, np.float32) for key, found in weights.items()}

    def count(self, key: str) -> int:
        """Return in how many texts a topic is."""
        return len(self._rows.get(key, ()))

    def about(self, keys: Iterable[str]) -> NDArray[np.float32]:
        """Return how much each text is about any of these topics, shape [size], 0..1."""
        most = np.zeros(self.size, np.float32)
        for key in keys:
            rows = self._rows.get(key)
            if rows is not None:
                most[rows] = np.maximum(most[rows], self._weights[key])
        return most


@dataclass(frozen=True, slots=True)
class Lead:
    """Something a theme is open to: how it is called, and the topics it goes by."""

    words: str
    keys: frozenset[str]


@lru_cache(maxsize=4)
def _openings(name: str) -> list[tuple[frozenset[str], tuple[Lead, ...]]]:
    """Return the lines of a list: topics asked for, and what could serve."""
    found = []
    for line in language_lines(name):
        left, _, right = line.partition("=")
        asked = frozenset(key for term in left.split(",") for key in _lead(term.strip()).keys)
        leads = tuple(_lead(term.strip()) for term in right.split(",") if term.strip(" -"))
        found.append((asked, leads))
    return found


def _lead(term: str) -> Lead:
    if term.startswith("["):
        return Lead("", frozenset({f"t:{term.strip('[]')}"}))
    return Lead(term, _narrow(term))


def _narrow(term: str) -> frozenset[str]:
    """Return the topics by which a term is known: its rings, or its words when it has none."""
    words = words_of(term)
    rings = {ring for ring, weight in concepts(words).rings.items() if weight >= 1}
    if rings:
        return frozenset(rings)
    return frozenset(f"w:{stem(word)}" for word in content(words))


def leads(asked: Topics, most: int = 40) -> tuple[Lead, ...]:
    """Return what a theme is open to, in the order of ``asking.txt``, each once.

    Args:
        asked: the topics of the theme.
        most: how many at most.

    """
    here = asked.keys()
    found = [lead for keys, row in _openings("asking.txt") if keys & here for lead in row]
    return tuple(dict.fromkeys(found))[:most]


def offers_for(asked: Topics) -> tuple[Lead, ...] | None:
    """Return what a place could offer for something (``places.txt``), what fits best first.

    Lines about its rings and words go before lines about its themes. None when it needs no place.

    Args:
        asked: the topics of a wish.

    """
    heart = {key for key, weight in asked.items() if weight >= 1}
    lines = _openings("places.txt")
    close = [row for keys, row in lines if any(k in heart for k in keys if not k.startswith("t:"))]
    if any(not row for row in close):
        return None
    rows = close or [row for keys, row in lines if keys & heart]
    return tuple(dict.fromkeys(lead for row in rows for lead in row))


def named_themes(words: tuple[str, ...]) -> tuple[Lead, ...]:
    """Return the themes of ``rings.txt`` that a text in English names: all their words count."""
    english = concepts(words).english
    return tuple(
        Lead("", frozenset({f"t:{name}"})) for name in theme_names() if stem(name) in english
    )
