# SPDX-License-Identifier: MIT
"""Who is meant when people name each other: ``Kent: Lies (hartsvriendin), Mo T.``."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from koekdesk.listening.contacts import street_key
from koekdesk.listening.folding import fold_loose, words
from koekdesk.listening.likeness import PersonKey
from koekdesk.listening.names import (
    NameIndex,
    NameParts,
    family_likeness,
    given_likeness,
    name_parts,
)
from koekdesk.listening.wordlists import phrasebook, sections
from koekdesk.vocabulary import TieKind

_BRACKETS = re.compile(r"\(([^()]{0,200})\)")
_BETWEEN = re.compile(r"[,;+&\n•]|/| en | and | met | plus ")
#: So alike must names be: a given name alone, one beside a family name, and a family name.
GIVEN_ALONE, GIVEN_BESIDE, FAMILY = 0.85, 0.8, 0.84
_FEW = 8  # so few people are sooner compared than narrowed down
_SAME = 0.04  # fits that differ less than this are as good as each other


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who was named, what was said in brackets, and the tie that tells of."""

    name: str
    note: str = ""
    kind: TieKind = TieKind.KNOWS


def parse_known(text: str) -> tuple[str, ...]:
    """Return the names in a ``Kent`` cell, without what stands in brackets."""
    return tuple(dict.fromkeys(known.name for known in parse_ties(text)))


def parse_ties(text: str) -> tuple[Known, ...]:
    """Return everybody named in a cell, with how they know each other where that was said."""
    found: dict[tuple[str, str], Known] = {}
    for piece in _split(text[:5000]):
        note = " ".join(_BRACKETS.findall(piece))
        name = " ".join(_BRACKETS.sub(" ", piece).split()).strip(" :-?!*")
        if any(char.isalpha() for char in name) and fold_loose(name) not in _nobody():
            found.setdefault((name, note), Known(name, note, _tie_kind(note)))
    return tuple(found.values())


def match_known(
    name: str, people: Sequence[PersonKey], near: PersonKey | None = None, note: str = ""
) -> PersonKey | None:
    """Return the one person who must be meant, or None when nobody or more than one fits.

    A longer match wins; then a street named in the note; then the street of ``near``, the person
    who named them and who is never meant.
    """
    said = name_parts(name)
    fits = [
        (_fit(said, name_parts(person.name, person.called), person), person) for person in people
    ]
    return _meant(fits, near, note)


class KnownPeople:
    """Many people to find by name; ``match`` gives what ``match_known`` gives, without the wait."""

    def __init__(self, people: Sequence[PersonKey]) -> None:
        self._people = people
        self._parts = [name_parts(person.name, person.called) for person in people]
        self._given: dict[str, list[int]] = {}
        self._family: dict[str, list[int]] = {}
        for index, (person, parts) in enumerate(zip(people, self._parts, strict=True)):
            for word in parts.given:
                self._given.setdefault(word, []).append(index)
            for word in (*parts.family, street_key(person.street)):
                self._family.setdefault(word, []).append(index)
        self._given_names, self._family_names = NameIndex(self._given), NameIndex(self._family)
        self._fits: dict[NameParts, list[tuple[float, PersonKey]]] = {}

    def match(self, name: str, near: PersonKey | None = None, note: str = "") -> PersonKey | None:
        """Return the one person who must be meant, or None when nobody or more than one fits."""
        said = name_parts(name)
        if said not in self._fits:
            near_enough = sorted(self._candidates(said))
            fits = [(_fit(said, self._parts[at], self._people[at]), at) for at in near_enough]
            self._fits[said] = [(fit, self._people[at]) for fit, at in fits if fit]
        return _meant(self._fits[said], near, note)

    def _candidates(self, said: NameParts) -> set[int]:
        if not said.family:
            alone = {index for word in said.given for index in self._family.get(word, ())}
            return alone | self._near(said.given, self._given, self._given_names, GIVEN_ALONE)
        found = self._near(said.family, self._family, self._family_names, FAMILY)
        if said.given and len(found) > _FEW:
            found &= self._near(said.given, self._given, self._given_names, GIVEN_BESIDE)
        return found

    @staticmethod
    def _near(
        words_said: Sequence[str], people: Mapping[str, list[int]], names: NameIndex, least: float
    ) -> set[int]:
        near = {name for word in words_said for name in names.near(word, least)}
        return {index for name in near for index in people[name]}


def _meant(
    fits: Sequence[tuple[float, PersonKey]], near: PersonKey | None, note: str
) -> PersonKey | None:
    """Return the one person who fits best, or None when that is not one person."""
    others = [pair for pair in fits if near is None or pair[1] != near]
    best = max((fit for fit, _ in others), default=0.0)
    meant = [person for fit, person in others if fit and fit > best - _SAME]
    if len(meant) > 1:
        hints = [note, *note.split(), near.street if near else ""]
        for street in filter(None, map(street_key, hints)):
            meant = [one for one in meant if street_key(one.street) == street] or meant
    return meant[0] if len(meant) == 1 else None


def _fit(said: NameParts, parts: NameParts, person: PersonKey) -> float:
    """Return how well a name that was said fits a person, 0 when it does not."""
    given = max((given_likeness(a, b) for a in said.given for b in parts.given), default=0.0)
    if not said.family:
        alone = any(word in parts.family for word in said.given)
        return max(0.8 * given if given >= GIVEN_ALONE else 0.0, 0.72 if alone else 0.0)
    own = (*parts.family, street_key(person.street))
    family = max((family_likeness(a, b) for a in said.family for b in own), default=0.0)
    if said.given and given < GIVEN_BESIDE:
        return 0.0
    return (0.9 + 0.1 * given) * family if family >= FAMILY else 0.0


@cache
def _nobody() -> frozenset[str]:
    return frozenset(fold_loose(line) for line in sections("names.txt")["nobody"])


def _split(text: str) -> list[str]:
    """Split at separators that stand outside brackets."""
    bare = _BRACKETS.sub(lambda match: " " * len(match[0]), text)
    cuts = [match.span() for match in _BETWEEN.finditer(bare)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _tie_kind(note: str) -> TieKind:
    for found in phrasebook("ties.txt").find(words(note)):
        return TieKind(found.section)
    return TieKind.KNOWS
