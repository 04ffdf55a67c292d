# SPDX-License-Identifier: MIT
"""Knows activities: words that belong together, their English, what a situation asks for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from koekdesk.matching.language import by_text, language_lines, stop_words, weak_words, words_of
from koekdesk.matching.words import base_verb, compound, known, lemma, stem
from koekdesk.paths import resource

#: Lists whose words change what the encoder reads; their content is part of its version.
_FILES = ("rings.txt", "glosses.txt", "situations.txt", "frames.txt", "negations.txt")
#: How much a compound's parts say of it: the head most, what stands before it less.
_HEAD, _FRONT = 0.7, 0.6
#: How much what a situation asks for counts.
_LEAD = 0.7
_LONGEST_TERM = 4
#: With so few forms around it, a word has no context to tell its sense by.
_ALONE = 3
_GLOSSES_A_RING = 2
_WEAK = 0.3
_OUTSIDE_BRACKETS = re.compile(r",(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word: its ring, theme and English, and the words that tell it apart."""

    ring: int
    theme: str
    gloss: tuple[str, ...]
    context: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Lexicon:
    senses: dict[str, list[Sense]] = field(default_factory=dict)
    terms: list[str] = field(default_factory=list)  # of one word
    openings: set[str] = field(default_factory=set)  # first stems of longer terms


@dataclass(frozen=True, slots=True)
class Concepts:
    """What a text is about: weights 0..1 by ring ("r12"), theme ("t:music") and English word."""

    rings: dict[str, float]
    themes: dict[str, float]
    english: dict[str, float]
    gloss: list[str]  # English terms to set beside the text before encoding


def data_version() -> str:
    """Return a short mark of the lists, so that cached vectors are made anew when lists change."""
    mark = blake2b(digest_size=6)
    for name in _FILES:
        mark.update(resource("language", name).read_bytes())
    return mark.hexdigest()


def term_key(words: Iterable[str]) -> str:
    """Return the form under which a term is kept: the stems of its words."""
    return " ".join(stem(word) for word in words)


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    lexicon = _Lexicon()
    theme, number = "", 0
    for name in ("rings.txt", "glosses.txt"):
        for line in language_lines(name):
            if line.startswith("["):
                theme = line.strip("[] ")
                continue
            number += 1
            terms, _, gloss = line.partition("=")
            english = tuple(part.strip() for part in gloss.split(",") if part.strip())
            ring = number if name == "rings.txt" else 0
            for term in _OUTSIDE_BRACKETS.split(terms):
                _add_term(lexicon, term, Sense(ring, theme if ring else "", english))
    return lexicon


@lru_cache(maxsize=1)
def theme_names() -> tuple[str, ...]:
    """Return the names of the themes in ``rings.txt``."""
    lines = (line for line in language_lines("rings.txt") if line.startswith("["))
    return tuple(name for line in lines if (name := line.strip("[] ")))


def _add_term(lexicon: _Lexicon, term: str, sense: Sense) -> None:
    """Add "bank (zitten, meubel)": the words in brackets tell this sense apart."""
    name, _, inside = term.partition("(")
    words = words_of(name)
    if not words:
        return
    context = frozenset(stem(word) for word in words_of(inside))
    if context:
        sense = Sense(sense.ring, sense.theme, sense.gloss, context)
    for key in {term_key(words), term_key(_base(word) for word in words)}:
        if len(words) > 1:
            lexicon.openings.add(key.split()[0])
        senses = lexicon.senses.setdefault(key, [])
        if all(other.ring != sense.ring or other.gloss != sense.gloss for other in senses):
            senses.append(sense)
    if len(words) == 1:
        lexicon.terms.append(words[0])


def _senses(words: tuple[str, ...], around: frozenset[str]) -> list[Sense]:
    """Return the senses of a term that fit the words around it."""
    lexicon = _lexicon().senses
    found: list[Sense] = []
    for key in (term_key(words), term_key(lemma(word) for word in words)):
        found = lexicon.get(key, [])
        if found:
            break
    if not any(sense.context for sense in found):
        return found
    fitting = [sense for sense in found if sense.context & around]
    plain = [sense for sense in found if not sense.context]
    alone = found if len(found) == 1 and len(around) <= _ALONE else []
    return fitting or plain or alone


@dataclass(frozen=True, slots=True)
class _Situation:
    pattern: re.Pattern[str]
    leads: tuple[tuple[str, ...], ...]


def _base(word: str) -> str:
    """Return the lemma of a word in a list, when it is a form of it: zagen is no form of zien."""
    base = lemma(word)
    return base if word[:2] in {base[:2], "ge"} else word


@lru_cache(maxsize=1)
def _situations() -> dict[str, list[_Situation]]:
    """Return the situations by their longest whole word, so that few are tried on a text."""
    rules: dict[str, list[_Situation]] = {}
    for line in language_lines("situations.txt"):
        left, _, right = line.partition("=")
        leads = tuple(words_of(part) for part in right.split(",") if words_of(part))
        for phrase in filter(None, map(str.strip, left.split(";"))):
            pieces = r"\W+(?:\w+\W+){0,3}?".join(map(_loose, phrase.split("…")))
            whole = [word for word in phrase.split() if word[-1] not in "*…"]
            key = max((words_of(word)[-1] for word in whole if words_of(word)), key=len, default="")
            rule = _Situation(re.compile(rf"(?<!\w){pieces}(?!\w)"), leads)
            rules.setdefault(key, []).append(rule)
    return rules


def _loose(phrase: str) -> str:
    """Return a pattern for a phrase; a star at the end of a word lets it go on."""
    words = [re.escape(word).replace(r"\*", r"\w*") for word in phrase.split()]
    return r"\W+".join(words)


@lru_cache(maxsize=65536)
def corrected(word: str) -> str:
    """Return the activity word an unknown word is a slip of, or the word itself."""
    if len(word) < 5 or not word.isascii() or word.isdigit() or known(word):
        return word
    if stem(word) in _lexicon().senses:
        return word
    allowed = 1 if len(word) < 8 or compound(word) else 2
    best = process.extractOne(
        word, _by_initial(word[0]), scorer=DamerauLevenshtein.distance, score_cutoff=allowed
    )
    return best[0] if best else word


@lru_cache(maxsize=64)
def _by_initial(initial: str) -> list[str]:
    return sorted({term for term in _lexicon().terms if term[0] == initial and len(term) >= 4})


@lru_cache(maxsize=65536)
def is_activity(word: str) -> bool:
    """Tell whether a word, or a part of it, is in a ring."""
    lexicon = _lexicon().senses
    pieces = [(word,), *(piece for piece, _ in _inside(word))]
    return any(
        sense.ring
        for piece in pieces
        for key in (term_key(piece), term_key(lemma(part) for part in piece))
        for sense in lexicon.get(key, ())
    )


def _terms_in(words: tuple[str, ...]) -> list[tuple[tuple[str, ...], float, slice]]:
    """Return the known terms in a text with their weight and where they stand.

    Longest first, then compound parts.
    """
    lexicon = _lexicon()
    found: list[tuple[tuple[str, ...], float, slice]] = []
    at = 0
    while at < len(words):
        opens = {stem(words[at]), stem(lemma(words[at]))} & lexicon.openings
        for length in range(min(_LONGEST_TERM if opens else 1, len(words) - at), 0, -1):
            piece = words[at : at + length]
            if _has_key(lexicon.senses, piece) and not (length == 1 and piece[0] in stop_words()):
                found.append((piece, 1.0, slice(at, at + length)))
                break
        else:
            length = 1
            inside = _inside(words[at])
            found.extend((piece, weight, slice(at, at + 1)) for piece, weight in inside)
        at += length
    return found


def _has_key(lexicon: dict[str, list[Sense]], piece: tuple[str, ...]) -> bool:
    if term_key(piece) in lexicon:
        return True
    return term_key(lemma(word) for word in piece) in lexicon


@lru_cache(maxsize=65536)
def _inside(word: str) -> list[tuple[tuple[str, ...], float]]:
    """Return the known terms inside a word that is not known as a whole."""
    if word in stop_words():
        return []
    parts = compound(word)
    if parts:
        found = [((part,), _FRONT) for part in parts[:-1]] + [((parts[-1],), _HEAD)]
        return found + [((tail,), _HEAD) for tail in _tails(word, parts[-1])]
    verb = base_verb(word)
    return [((verb,), _HEAD)] if verb else []


def _tails(word: str, head: str) -> list[str]:
    """Return a known term of more than one part at the end (buurtmoestuin → moestuin)."""
    lexicon = _lexicon().senses
    for at in range(3, len(word) - len(head)):
        if _has_key(lexicon, (word[at:],)):
            return [word[at:]]
    return []


@by_text(4096)
def concepts(words: tuple[str, ...]) -> Concepts:
    """Return what a text is about, from its folded words; silent on words it does not know."""
    words = tuple(corrected(word) for word in words)
    around = _around(words)
    about = Concepts({}, {}, {}, [])
    terms = [(piece, weight) for piece, weight, _ in _terms_in(words)]
    for piece, weight in terms + _leads(words):
        senses = _senses(piece, around)
        for sense in senses:
            _add_sense(about, sense, weight / len(senses) if len(senses) > 2 else weight)
    for word in words:
        if word not in stop_words():
            _raise(about.english, stem(word), _WEAK if word in weak_words() else 1.0)
    return about


def _around(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(stem(part) for word in words for part in (word, lemma(word), *compound(word)))


@by_text(4096)
def ring_terms(words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return by ring ("r12") the words of a text that brought it in, as they were given."""
    right = tuple(corrected(word) for word in words)
    around = _around(right)
    said: dict[str, tuple[str, ...]] = {}
    for piece, _, span in _terms_in(right):
        for sense in _senses(piece, around):
            if sense.ring:
                said.setdefault(f"r{sense.ring}", words[span])
    return said


def _add_sense(about: Concepts, sense: Sense, share: float) -> None:
    if sense.ring:
        _raise(about.rings, f"r{sense.ring}", share)
    if sense.theme:
        _raise(about.themes, f"t:{sense.theme}", share)
    for term in sense.gloss:
        for word in words_of(term):
            if word not in stop_words():
                _raise(about.english, stem(word), share * (_WEAK if word in weak_words() else 1))
    if share >= _FRONT:
        about.gloss.extend(t for t in sense.gloss[:_GLOSSES_A_RING] if t not in about.gloss)


def _leads(words: tuple[str, ...]) -> list[tuple[tuple[str, ...], float]]:
    """Return what a situation asks for ("geen rijbewijs" → meerijden)."""
    text = " ".join(words)
    situations = _situations()
    return [
        (lead, _LEAD)
        for key in ("", *dict.fromkeys(words))
        for rule in situations.get(key, ())
        if rule.pattern.search(text)
        for lead in rule.leads
    ]


def _raise(weights: dict[str, float], key: str, value: float) -> None:
    weights[key] = max(weights.get(key, 0.0), value)
