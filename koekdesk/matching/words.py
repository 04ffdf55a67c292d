# SPDX-License-Identifier: MIT
"""Finds the forms under a word: its stem, its lemma, the parts of a Dutch compound."""

import lzma
import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

import simplemma
import snowballstemmer

from koekdesk.matching.language import fold, language_lines
from koekdesk.paths import resource

#: What may stand between two parts of a compound (bruiloft-s-taart, boek-en-kast).
_LINKS = ("", "s", "en", "e", "n", "er")
_SHORTEST = 4
#: Left parts that bind with an s, so that a verjaardagstaart holds a taart and no staart.
_TAKES_S = re.compile(
    r"(?:dag|ing|heid|schap|teit|loft|stad|dorp|leven|oorlog|groep|volk|handel|liefde|avond)$"
)
_LONGEST = 40
#: Signs that words on one line of a word list have in common.
_BEGIN = 4
_stemmer = snowballstemmer.stemmer("dutch_porter")


class WordList:
    """Many words in little room: a line of text for all that begin alike; a set takes ten times."""

    def __init__(self, words: Iterable[str]) -> None:
        self._lines: dict[str, str] = {}
        for begin, some in groupby(words, lambda word: word[:_BEGIN]):
            self._lines[begin] = f"{self._lines.get(begin, ' ')}{' '.join(some)} "

    def __contains__(self, word: str) -> bool:
        return f" {word} " in self._lines.get(word[:_BEGIN], "")


@lru_cache(maxsize=1)
def dutch_words() -> WordList:
    """Return the Dutch word list (OpenTaal, see its licence), accents folded."""
    raw = lzma.decompress(resource("language", "words_nl.txt.xz").read_bytes())
    found = re.finditer(rb"\S+", raw)
    return WordList(fold.__wrapped__(word.group().decode("utf-8")) for word in found)


@lru_cache(maxsize=1)
def _parts() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return the short words, endings that are no part, verb prefixes and carrying heads."""
    lists: dict[str, set[str]] = {"short": set(), "ending": set(), "prefix": set(), "carry": set()}
    for line in language_lines("compounds.txt"):
        name, _, rest = line.partition(":")
        lists[name.strip()].update(rest.split())
    short, ending, prefix, carry = map(frozenset, lists.values())
    return short, ending, prefix, carry


@lru_cache(maxsize=131072)
def stem(word: str) -> str:
    """Return the stem of a word (snowball, Dutch); words in other scripts stay as they are."""
    return _stemmer.stemWord(word) if word.isascii() else word


@lru_cache(maxsize=131072)
def lemma(word: str) -> str:
    """Return the dictionary form of a Dutch word, or the word itself when unknown."""
    return fold(simplemma.lemmatize(word, lang="nl", low_memory=True)) if word.isascii() else word


@lru_cache(maxsize=131072)
def known(word: str) -> bool:
    """Tell whether a word, or a form of it, is in the Dutch list."""
    return word in dutch_words() or simplemma.is_known(word, lang="nl", low_memory=True)


def carries(head: str) -> bool:
    """Tell whether a compound with this head is about what stands before it (natuur-gids)."""
    return not {head, lemma(head)}.isdisjoint(_parts()[3])


def _is_part(word: str) -> bool:
    short, endings, *_ = _parts()
    if len(word) < _SHORTEST:
        return word in short
    return word in dutch_words() and word not in endings


@lru_cache(maxsize=131072)
def compound(word: str) -> tuple[str, ...]:
    """Return the parts of a Dutch compound, head last; empty when it is not one.

    Greedy: of all cuts in two known parts the one with the longest shorter part wins, and each
    side is cut again when it is long.
    """
    if not 6 <= len(word) <= _LONGEST or not word.isascii():
        return ()
    best: tuple[int, str, str] | None = None
    for at in range(3, len(word) - 2):
        head = word[at:]
        if not _is_head(head):
            continue
        for link in _LINKS:
            left = word[: at - len(link)] if link else word[:at]
            if not word[:at].endswith(link) or not _is_part(left):
                continue
            merit = min(len(left), len(head)) * 4 - len(link)
            if link == "s" and _TAKES_S.search(left):
                merit += 8
            if best is None or merit > best[0]:
                best = (merit, left, head)
    if best is None:
        return _cut_tail(word)
    _, left, head = best
    if min(len(left), len(head)) < _SHORTEST and _is_simple(word):
        return ()
    return (*_deeper(left), *_deeper(head))


def _is_simple(word: str) -> bool:
    """Tell whether a word is a form of a short one or a verb: kinderen is no kin with deren."""
    base = lemma(word)
    return word in dutch_words() and (base.endswith("en") or len(base) <= _SHORTEST + 1)


def _is_head(word: str) -> bool:
    return _is_part(word) or (len(word) >= _SHORTEST + 1 and _is_part(lemma(word)))


def _deeper(part: str) -> tuple[str, ...]:
    inner = compound(part) if len(part) >= 9 else ()
    return (*inner[:-1], part, inner[-1]) if inner else (part,)


def _cut_tail(word: str) -> tuple[str, ...]:
    """Cut a known head off a longer compound whose front is itself a compound."""
    for at in range(6, len(word) - 3):
        head = word[at:]
        if _is_part(head):
            for link in ("", "s", "en"):
                front = word[: at - len(link)] if link else word[:at]
                if word[:at].endswith(link) and len(front) >= 8 and (parts := compound(front)):
                    return (*parts, head)
    return ()


@lru_cache(maxsize=65536)
def base_verb(word: str) -> str:
    """Return a verb without its separable prefix (meerijden → rijden); empty when it has none."""
    for prefix in sorted(_parts()[2], key=len, reverse=True):
        rest = word[len(prefix) :]
        if word.startswith(prefix) and len(rest) >= 4 and rest in dutch_words():
            return rest
    return ""
