# SPDX-License-Identifier: MIT
"""Reads what people said: clean, without its frame, what they would rather not kept apart."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar

from koekdesk.paths import resource

#: Longer texts are cut here: nobody says more in one statement, and encoders slow down.
MAX_CHARS = 400
#: Texts that are remembered as read, and how many take so little room that they may stay.
_MANY, _FEW = 4096, 2048
#: How many words after "geen" or "liever niet" can belong to it.
MAX_SPAN = 4

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"'})
#: Only signs that stay as they are.
_PLAIN = re.compile(r"[ -\]_a-~]*")
#: Where a second clause begins.
_CLAUSE = re.compile(
    r"[.,;:!?(]\s|\s(?:want|omdat|zodat|terwijl|als|voordat|maar|voor als|sinds|because)\s", re.I
)
#: Words with a mark that carries meaning in other languages keep it; only Latin marks fold.
_LATIN = re.compile(r"[a-zà-ÿāăąćčďđēęěğīıįłńňōőœřśšşťūůűųźżžș]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A statement as read: what it is about, and what it says it is not about."""

    text: str  # cleaned, frame stripped, in the speaker's own order; for the encoder
    wanted: tuple[str, ...]  # words it is about
    unwanted: tuple[str, ...]  # words under "geen", "liever niet", …
    core: tuple[str, ...] = ()  # words of the first clause: the heart of the matter


P = ParamSpec("P")
T = TypeVar("T")
_by_text: list[Any] = []


def by_text(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Remember what a function makes of the latest texts, until ``forget``."""

    def remember(function: Callable[P, T]) -> Callable[P, T]:
        found = lru_cache(maxsize=most)(function)
        _by_text.append(found)
        return found  # pyright: ignore[reportReturnType]

    return remember


def forget() -> None:
    """Let go of what was made of many texts: after a whole register it takes much room."""
    for cache in _by_text:
        if cache.cache_info().currsize > _FEW:
            cache.cache_clear()


def language_lines(name: str) -> list[str]:
    """Return the lines of a plain text list in ``resources/language``, without comments."""
    lines = resource("language", name).read_text(encoding="utf-8").splitlines()
    return [line for raw in lines if (line := raw.partition("#")[0].strip())]


def clean(text: str) -> str:
    """Return text safe to work on: no surrogates, control signs or emoji, one space, cut short."""
    text = text[: MAX_CHARS * 4]
    if _PLAIN.fullmatch(text):
        return " ".join(text.split())[:MAX_CHARS]
    text = text.translate(_APOSTROPHES)
    text = unicodedata.normalize("NFC", text)
    kept = "".join(sign if _readable(sign) else " " for sign in text)
    return " ".join(kept.split())[:MAX_CHARS]


def _readable(sign: str) -> bool:
    return unicodedata.category(sign) not in {"Cs", "Cc", "Cf", "Co", "Cn", "So", "Sk"}


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Return a word in lower case without accents on Latin letters; other scripts stay whole."""
    word = word.lower().replace("ı", "i").replace("ł", "l").replace("i̇", "i")
    if word.isascii() or not _LATIN.match(word):
        return word
    marks = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in marks if not unicodedata.combining(sign))


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, in order."""
    return tuple(fold(word) for word in _WORD.findall(text))


@lru_cache(maxsize=1)
def stop_words() -> frozenset[str]:
    """Return the words that say nothing on their own."""
    return frozenset(
        fold(word)
        for line in language_lines("stopwords.txt")
        if not line.startswith("~")
        for word in line.split()
    )


@lru_cache(maxsize=1)
def weak_words() -> frozenset[str]:
    """Return the words that say little on their own: they count, but are no evidence."""
    return frozenset(
        fold(word)
        for line in language_lines("stopwords.txt")
        if line.startswith("~")
        for word in line.lstrip("~").split()
    )


@lru_cache(maxsize=1)
def _frames() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of politeness (anywhere) and frames (at the start)."""
    anywhere: list[str] = []
    start: list[str] = []
    for line in language_lines("frames.txt"):
        (anywhere if line.startswith("~") else start).append(line.lstrip("~ "))
    return (
        re.compile(rf"(?<!\w)(?:{_choices(anywhere)})(?!\w)[\s,.!:;-]*", re.I),
        re.compile(rf"(^|[,.;:!?]\s+)(?:{_choices(start)})(?!\w)[\s,.!:;-]*", re.I),
    )


def _choices(phrases: Iterable[str]) -> str:
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest_first)


def strip_frames(text: str) -> str:
    """Return a text without politeness and without its frame ("zoek iemand die …").

    A text that is a frame and nothing else is returned as it was.
    """
    anywhere, start = _frames()
    bare = anywhere.sub(" ", text).strip(" ,.!?:;-")
    while bare:
        shorter = start.sub(r"\1", bare).strip(" ,.!?:;-")
        if shorter == bare:
            break
        bare = shorter
    return bare or text


@lru_cache(maxsize=1)
def _openings() -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """Return openings by their first word, longest first, and whether they open an exclusion."""
    by_first: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for line in language_lines("negations.txt"):
        opening = words_of(line)
        by_first.setdefault(opening[0], []).append((opening, not line.startswith("!")))
    return {
        first: sorted(set(found), key=lambda one: (-len(one[0]), one))
        for first, found in by_first.items()
    }


@by_text(_MANY)
def read(text: str, boundary: bool = False) -> Phrase:
    """Read one statement.

    Args:
        text: what a person said, any length, any language.
        boundary: the statement is itself a boundary ("rather not"): all of it is what it is about,
            its opening ("geen", "bang voor") is only a frame.

    Returns:
        The phrase; all parts empty when there is nothing to read.

    """
    cleaned = clean(text)
    if boundary:
        bare = strip_frames(cleaned)
        return Phrase(text=bare, wanted=_without_openings(words_of(bare)), unwanted=())
    unwanted, spans = _exclusions(cleaned)
    kept = cleaned
    for start, stop in reversed(spans):
        kept = kept[:start] + " " + kept[stop:]
    kept = strip_frames(" ".join(kept.split()).strip(" ,.!?:;-"))
    if not kept:  # it only says what it is not: then that is what it is about
        kept, unwanted = strip_frames(cleaned), ()
    wanted, core = words_of(kept), _first_clause(kept)
    return Phrase(kept, wanted, unwanted, wanted if core == wanted else core)


def _first_clause(text: str) -> tuple[str, ...]:
    """Return the words up to where the reason, the circumstance or the joke begins."""
    for border in _CLAUSE.finditer(text):
        words = words_of(text[: border.start()])
        if any(word not in stop_words() for word in words):
            return words
    return words_of(text)


def _without_openings(words: tuple[str, ...]) -> tuple[str, ...]:
    kept: list[str] = []
    at = 0
    while at < len(words):
        step = _opening_at(words, at)
        if step:
            at += step
        else:
            if words[at] not in {"geen", "niet", "liever", "nooit"}:
                kept.append(words[at])
            at += 1
    return tuple(kept)


def _opening_at(words: tuple[str, ...], at: int) -> int:
    """Return how many words open an exclusion here; 0 when none does."""
    for opening, excludes in _openings().get(words[at], ()):
        if words[at : at + len(opening)] == opening:
            return len(opening) if excludes else 0
    return 0


#: Words that end an exclusion: what follows is about something else again.
_ENDS = frozenset(
    {"maar", "wel", "wil", "want", "zoek", "zoekt", "heb", "heeft", "kan", "dus", "vooral"}
)


def _exclusions(text: str) -> tuple[tuple[str, ...], list[tuple[int, int]]]:
    """Return the words somebody would rather not, and where those spans stand in the text."""
    found = list(_WORD.finditer(text))
    words = tuple(fold(match.group()) for match in found)
    unwanted: list[str] = []
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        step = _opening_at(words, at) or _after_comma(text, found, words, at)
        if not step or at + step >= len(words):
            at += 1
            continue
        stop = _span_end(text, found, words, at + step)
        unwanted.extend(words[at + step : stop])
        spans.append((found[at].start(), found[stop - 1].end()))
        at = stop
    return tuple(unwanted), spans


def _after_comma(text: str, found: list[re.Match[str]], words: tuple[str, ...], at: int) -> int:
    """Return 1 for a "geen" or "niet" right after a comma: a restriction on what was said."""
    if at == 0 or words[at] not in {"geen", "niet", "nooit"}:
        return 0
    return int("," in text[found[at - 1].end() : found[at].start()])


def _span_end(text: str, found: list[re.Match[str]], words: tuple[str, ...], start: int) -> int:
    stop, content = start, 0
    while stop < len(words) and content < MAX_SPAN:
        gap = text[found[stop - 1].end() : found[stop].start()]
        if stop > start and (re.search(r"[,.;:!?(]", gap) or words[stop] in _ENDS):
            break
        content += words[stop] not in stop_words()
        stop += 1
    return stop
