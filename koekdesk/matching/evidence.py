# SPDX-License-Identifier: MIT
"""Shows in which words two texts met and how, so that a reason can quote them."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from koekdesk.matching.concepts import concepts, corrected, ring_terms
from koekdesk.matching.features import content, weight_of, word_forms
from koekdesk.matching.language import by_text, clean, fold, read, stop_words, weak_words
from koekdesk.matching.own_words import NO_OWN_WORDS, OwnWords
from koekdesk.matching.words import base_verb, carries, compound, known, lemma, stem

_MOST = 3
#: Prepositions of place, time and means, and how far they reach.
_BESIDE = frozenset(
    re.findall(
        r"\w+",
        "in op aan bij met voor langs tegen onder naast tussen door uit naar achter boven tot na "
        "om tijdens zonder at on with behind near against under",
    )
)
_REACH = 4
#: Before "het" these name the matter: aan het zingen, in het Frans.
_MATTER_AFTER = frozenset({"aan", "in", "uit"})
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words two texts met in, as typed; nothing in any means they met in meaning only."""

    same: tuple[str, ...] = ()
    parts: tuple[tuple[str, str, str], ...] = ()  # of one, of other, the part both hold
    similar: tuple[tuple[str, str], ...] = ()  # a slip of the keys, or forms of one word
    rings: tuple[tuple[str, str], ...] = ()  # of one, of other: they belong together


@by_text(4096)
def evidence(one: str, other: str, own: OwnWords = NO_OWN_WORDS) -> Evidence:
    """Return the words both texts say, and those of one and the other that are near.

    The surest way of meeting counts for a word: the same word, a shared part of a compound, a
    slip of the keys, a word of the same ring (own rings first). At most three of each.
    """
    left, right = _typed(one), _typed(other)
    same: list[str] = []
    parts: list[tuple[str, str, str]] = []
    similar: list[tuple[str, str]] = []
    for word, shown in left.items():
        if any(_is_same(word, seen) for seen in right):
            same.append(shown)
            continue
        shared = next(((seen, part) for seen in right if (part := _shared(word, seen))), None)
        if shared is not None:
            parts.append((shown, right[shared[0]], shared[1]))
            continue
        near = next((seen for seen in right if _is_near(word, seen)), None)
        if near is not None:
            similar.append((shown, right[near]))
    met = {*same, *(word for row in (*parts, *similar) for word in row[:2])}
    rings = tuple(pair for pair in _ring_words(one, other, own) if met.isdisjoint(pair))
    return Evidence(tuple(same[:_MOST]), tuple(parts[:_MOST]), tuple(similar[:_MOST]), rings)


def is_solid(one: str, other: str, own: OwnWords = NO_OWN_WORDS) -> bool:
    """Tell whether two texts share an activity or a rare word, and not just a word in passing."""
    return not firm(one, own).isdisjoint(firm(other, own))


@by_text(4096)
def firm(text: str, own: OwnWords = NO_OWN_WORDS) -> frozenset[str]:
    """Return what a text is surely about: its rings, own rings, and the stems of its rare words."""
    words = read(text).wanted
    rare = {stem(word) for word in content(words) if weight_of(word) == 1.0}
    return frozenset(concepts(words).rings) | rare | {f"own {ring}" for ring in own.terms(words)}


def meets_in_passing(one: str, other: str, own: OwnWords = NO_OWN_WORDS) -> bool:
    """Tell whether all that two texts share is where or with what something happens in one.

    "Hop tegen een lelijke muur" and "een muur metselen" share a wall and nothing to do together.
    Texts that share no word at all are not meant: they meet in their meaning.
    """
    left, right = signs(one, own), signs(other, own)
    shared = left[0] & right[0]
    return bool(shared) and shared.isdisjoint(left[1] & right[1])


@by_text(4096)
def signs(text: str, own: OwnWords = NO_OWN_WORDS) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a text could be met in, and what of it is the heart of the matter."""
    words = read(text).wanted
    every = _forms(words, _pieces) | concepts(words).rings.keys() | own.terms(words).keys()
    beside = _circumstances(words)
    matter = tuple(word for word in words if word not in beside)
    about = concepts(matter).rings
    heads = concepts(tuple(piece for word in matter for piece in _matter(word))).rings
    rings = {ring for ring, weight in about.items() if weight >= 1} | heads.keys()
    heart = _forms(matter, _matter) | rings | own.terms(matter).keys()
    return every, heart or every


def _forms(words: tuple[str, ...], pieces_of: Callable[[str], list[str]]) -> frozenset[str]:
    telling = [word for word in content(words) if word not in weak_words()]
    pieces = [piece for word in telling for piece in pieces_of(word)]
    return frozenset(form for piece in pieces for form in (stem(piece), stem(lemma(piece))))


def _matter(word: str) -> list[str]:
    """Return the pieces of a word that say what it is: a fietszadel is a zadel and no fiets.

    Before a head that carries it the front is the matter too: a natuurgids is about natuur.
    """
    parts = compound(word)
    if not parts or carries(parts[-1]):
        return _pieces(word)
    return [parts[-1]] if base_verb(word) == "" else _pieces(word)


def _circumstances(words: tuple[str, ...]) -> set[str]:
    """Return the words that a preposition makes the place or the means, not the matter.

    Not after "van" and "over", which name the matter; nor in "aan het zingen" and "in het Frans".
    """
    found: set[str] = set()
    for at, word in enumerate(words):
        if word not in _BESIDE or (word in _MATTER_AFTER and words[at + 1 : at + 2] == ("het",)):
            continue
        follows = content(words[at + 1 : at + 1 + _REACH])
        found.update(
            follows[: 2 if follows and follows[0].endswith("e") else 1]
        )  # een lelijke muur
    return found


def _shown(text: str) -> dict[str, str]:
    """Return how each word of a text was typed, by its folded form."""
    return {fold(word): word for word in _WORD.findall(clean(text))}


def _typed(text: str) -> dict[str, str]:
    """Return the words that say something, folded, with how they were typed."""
    shown = _shown(text)
    words = [word for word in content(read(text).wanted) if word not in weak_words()]
    return {word: shown.get(word, word) for word in words}


def _ring_words(one: str, other: str, own: OwnWords) -> list[tuple[str, str]]:
    """Return the words that brought the same ring into two texts, own rings first."""
    found: list[tuple[str, str]] = []
    left, right = read(one).wanted, read(other).wanted
    for here, there in (
        (own.terms(left), own.terms(right)),
        (ring_terms(left), ring_terms(right)),
    ):
        for ring in here.keys() & there.keys():
            pair = as_typed(here[ring], one), as_typed(there[ring], other)
            if pair[0].casefold() != pair[1].casefold() and pair not in found:
                found.append(pair)
        found.sort(key=lambda pair: -len(pair[0]) - len(pair[1]))
        if found:
            break
    return found[:_MOST]


def as_typed(words: tuple[str, ...], text: str) -> str:
    """Return folded words of a text as somebody typed them."""
    shown = _shown(text)
    return " ".join(shown.get(word, word) for word in words)


def _is_same(one: str, other: str) -> bool:
    return stem(one) == stem(other) or lemma(one) == lemma(other)


@by_text(4096)
def _shared(one: str, other: str) -> str:
    """Return the part two words share, as it stands in the first; empty when there is none."""
    left, right = _pieces(one), _pieces(other)
    for piece in sorted(left, key=lambda piece: (-len(piece), piece)):
        if any(_is_same(piece, seen) for seen in right):
            return piece
    return ""


def _pieces(word: str) -> list[str]:
    pieces = (word, *compound(word), base_verb(word))
    return [p for p in pieces if p and p not in stop_words() and p not in weak_words()]


@by_text(4096)
def _is_near(one: str, other: str) -> bool:
    if {form for form, _ in word_forms(one)} & {form for form, _ in word_forms(other)}:
        return True
    return corrected(one) == corrected(other) or _is_slip(one, other)


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 5 or (known(one) and known(other)):
        return False
    allowed = 1 if min(len(one), len(other)) < 8 else 2
    return DamerauLevenshtein.distance(one, other, score_cutoff=allowed) <= allowed
