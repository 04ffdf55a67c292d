# SPDX-License-Identifier: MIT
"""The plain word lists in resources/listening, and finding their phrases in a text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from koekdesk.listening.folding import Word, fold_loose
from koekdesk.paths import resource

_GAP = "…"
_GAP_WORDS = 5  # so many words may stand where a phrase has a gap
_LONGEST_WORD = 48


class Found(NamedTuple):
    """A phrase of a section, from the first to the last word (both included)."""

    section: str
    first: int
    last: int


@cache
def sections(name: str) -> Mapping[str, tuple[str, ...]]:
    """Return a list's lines by section; ``#`` starts a comment."""
    found: dict[str, list[str]] = {}
    current: list[str] = found.setdefault("", [])
    for raw in resource("listening", name).read_text("utf-8").splitlines():
        line = raw.split("#", 1)[0].strip()
        if line.startswith("[") and line.endswith("]"):
            current = found.setdefault(line[1:-1].strip(), [])
        elif line:
            current.append(line)
    return {section: tuple(lines) for section, lines in found.items()}


@cache
def word_set(name: str, section: str) -> frozenset[str]:
    """Return the folded words of one section, which may share a line."""
    return frozenset(word for line in sections(name)[section] for word in fold_loose(line).split())


@cache
def meanings(name: str, section: str) -> Mapping[str, str]:
    """Return folded word → key for a section with lines ``key = word, word``."""
    found: dict[str, str] = {}
    for line in sections(name)[section]:
        key, _, rest = line.partition("=")
        for word in rest.split(","):
            found[fold_loose(word)] = key.strip()
    return found


@cache
def phrasebook(name: str) -> "Phrasebook":
    """Return the phrases of a list, ready for finding."""
    return Phrasebook(sections(name))


@cache
def phrases_of(name: str, section: str) -> "Phrasebook":
    """Return the phrases of one section, ready for finding."""
    return Phrasebook({section: sections(name)[section]})


class Phrasebook:
    """Phrases by section: words, ``begin*``, ``*end``, and ``…`` for a few words between."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._whole: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        self._begins: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        self._ends: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        self._begun = lru_cache(maxsize=20_000)(self._candidates)
        for section, lines in phrases.items():
            for line in lines:
                self._add(section, tuple(fold_loose(line).split()))

    def _add(self, section: str, parts: tuple[str, ...]) -> None:
        head = parts[0]
        if head.endswith("*"):
            self._begins.setdefault(head[:-1], []).append((section, parts))
        elif head.startswith("*"):
            self._ends.setdefault(head[1:], []).append((section, parts))
        else:
            self._whole.setdefault(head, []).append((section, parts))

    def find(self, text_words: Sequence[Word]) -> Iterator[Found]:
        """Yield every phrase that stands in the words, in the order of the text."""
        for at, word in enumerate(text_words):
            for section, parts in self._begun(word.text):
                last = _match(parts, 1, text_words, at + 1)
                if last is not None:
                    yield Found(section, at, last)

    def _candidates(self, word: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the phrases that may begin with a word; people use the same words again."""
        found = list(self._whole.get(word, ()))
        if len(word) <= _LONGEST_WORD:
            for cut in range(2, len(word) + 1):
                found += self._begins.get(word[:cut], ())
            for cut in range(len(word) - 1):
                found += self._ends.get(word[cut:], ())
        return tuple(found)


def _match(parts: tuple[str, ...], part: int, text: Sequence[Word], at: int) -> int | None:
    """Return the last word of a phrase whose first ``part`` parts stand before ``at``."""
    if part == len(parts):
        return at - 1
    if parts[part] == _GAP:
        for skipped in range(_GAP_WORDS + 1):
            last = _match(parts, part + 1, text, at + skipped)
            if last is not None:
                return last
        return None
    if at >= len(text) or not _same(parts[part], text[at].text):
        return None
    return _match(parts, part + 1, text, at + 1)


def _same(part: str, word: str) -> bool:
    if part.endswith("*"):
        return word.startswith(part[:-1])
    if part.startswith("*"):
        return word.endswith(part[1:])
    return part == word
