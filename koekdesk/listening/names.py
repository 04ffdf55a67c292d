# SPDX-License-Identifier: MIT
"""Names as people type them: what somebody is called, and parts that can be compared."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.wordlists import sections, word_set

_LIST = "names.txt"
_NICKNAME = re.compile(
    r"(?:^|(?<=\s))(?:[\"“”„«‘'’]([^\"“”„«»‘'’]{1,40})[\"“”»’'](?=\s|$)|\(([^()]{1,40})\))"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: Spellings that sound alike in the languages of the neighbourhood, in this order.
_SOUNDS = (
    ("kh", "g"), ("gh", "g"), ("ch", "g"), ("ph", "f"), ("th", "t"), ("ij", "i"), ("ei", "i"),
    ("ey", "i"), ("ay", "ai"), ("ie", "i"), ("y", "i"), ("ou", "u"), ("oe", "u"), ("ck", "k"),
    ("sch", "s"), ("sj", "s"), ("sh", "s"), ("c", "k"), ("q", "k"), ("z", "s"), ("v", "f"),
    ("dt", "t"), ("w", "v"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as written, and what somebody likes to be called."""

    full: str
    called: str


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name for comparing: folded given names (nickname too) and family names."""

    given: tuple[str, ...]
    family: tuple[str, ...]


def parse_name(text: str) -> PersonName:
    """Return the whole name and the name to greet with; a nickname wins, a title alone stays."""
    typed = " ".join(text.split())
    match = _NICKNAME.search(typed)
    nickname = (match[1] or match[2]).strip() if match else ""
    full = " ".join(_NICKNAME.sub(" ", typed, count=1).split()).strip(" ,;")
    before, comma, behind = full.partition(",")
    if comma and behind.strip():
        full = f"{behind.strip()} {before.strip()}"
    full = full or nickname or typed
    return PersonName(full=full, called=nickname or _called(full))


def _called(full: str) -> str:
    """Return the first name, or the whole when there is only a title or an initial."""
    said = full.split()
    rest = _without_titles(said)
    if not rest or _is_initial(rest[0]) or _bare(rest[0]) in word_set(_LIST, "particles"):
        return full
    if len(rest) < len(said) and len(rest) == 1:
        return full
    return rest[0]


def _without_titles(said: list[str]) -> list[str]:
    at = 0
    while at < len(said) and _bare(said[at]) in word_set(_LIST, "titles"):
        at += 1
    if at == 0 and len(said) > 1 and _bare(said[0]) == "de" and _bare(said[1]) == "heer":
        at = 2
    return said[at:]


def _bare(word: str) -> str:
    return fold_loose(word).strip(".,")


def _is_initial(word: str) -> bool:
    return len(word.replace(".", "")) == 1 or (word.count(".") > 1 and len(word) < 12)


@lru_cache(maxsize=20_000)
def name_parts(full: str, called: str = "") -> NameParts:
    """Return the parts of a name; particles (van, el) only count in the joined family name."""
    name = parse_name(full[:200])
    said = [
        fold_loose(word) for word in _WORD.findall(" ".join(_without_titles(name.full.split())))
    ]
    particles = word_set(_LIST, "particles")
    given = said[:1] if said and said[0] not in particles else []
    behind = said[len(given) :]
    family = [word for word in behind[:-1] if word not in particles] + behind[-1:]
    if len(behind) > 1:
        family.append("".join(behind))
    for nickname in (name.called, called[:60]):
        first = _WORD.findall(fold_loose(nickname))[:1]
        if first and first[0] not in word_set(_LIST, "titles") and first[0] not in particles:
            given.extend(word for word in first if word not in (*given, *family))
    return NameParts(tuple(given), tuple(dict.fromkeys(family)))


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Return how a folded name roughly sounds, for spellings that differ."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _DOUBLE.sub(r"\1", word)


@lru_cache(maxsize=100_000)
def given_likeness(one: str, other: str) -> float:
    """Return 0 to 1: how likely two folded given names are the same person's."""
    if one == other:
        return 1.0
    if _rings().get(one, frozenset({one})) & _rings().get(other, frozenset({other})):
        return 0.95
    if sound(one) == sound(other):
        return 0.95
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return 0.85
    return fuzz.ratio(one, other) / 100


@lru_cache(maxsize=100_000)
def family_likeness(one: str, other: str) -> float:
    """Return 0 to 1: how alike two folded family names are."""
    if one == other:
        return 1.0
    if sound(one) == sound(other):
        return 0.97
    if min(len(one), len(other)) == 1:
        return 0.85 if one[0] == other[0] else 0.0
    return fuzz.ratio(one, other) / 100


@cache
def _rings() -> dict[str, frozenset[str]]:
    """Return given name → the numbers of the rings of short forms it belongs to."""
    found: dict[str, set[str]] = {}
    for number, line in enumerate(sections(_LIST)["short_forms"]):
        for name in fold_loose(line).split():
            found.setdefault(name, set()).add(str(number))
    return {name: frozenset(rings) for name, rings in found.items()}


class NameIndex:
    """Finds which of many folded names may be alike, without comparing with each of them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(set(names) - {""})
        self._there = frozenset(self._names)
        self._sounds: dict[str, list[str]] = {}
        self._forms: dict[str, list[str]] = {}
        for name in self._names:
            self._sounds.setdefault(sound(name), []).append(name)
            for ring in _rings().get(name, ()):
                self._forms.setdefault(ring, []).append(name)

    def near(self, name: str, least: float) -> set[str]:
        """Return all names whose given or family likeness is ``least`` (up to 0.85) or more.

        Some that are less alike may be among them.
        """
        found = set(self._sounds.get(sound(name), ()))
        for ring in _rings().get(name, ()):
            found.update(self._forms.get(ring, ()))
        found.update(name[:end] for end in range(1, len(name) + 1) if name[:end] in self._there)
        found.update(self._longer(name))
        cutoff = 100 * least - 0.01
        alike = process.extract(
            name, self._names, scorer=fuzz.ratio, score_cutoff=cutoff, limit=None
        )
        found.update(each[0] for each in alike)
        return found

    def _longer(self, begin: str) -> Iterator[str]:
        for at in range(bisect_left(self._names, begin), len(self._names)):
            if not self._names[at].startswith(begin):
                return
            yield self._names[at]
