# SPDX-License-Identifier: MIT
"""Who is meant when people name each other: ``Kent: Lies (hartsvriendin), Mo T.``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from koekdesk.listening.contacts import street_key
from koekdesk.listening.folding import fold_loose, words
from koekdesk.listening.likeness import PersonKey
from koekdesk.listening.names import NameParts, family_likeness, given_likeness, name_parts
from koekdesk.listening.wordlists import phrasebook, sections
from koekdesk.vocabulary import TieKind

_BRACKETS = re.compile(r"\(([^()]{0,200})\)")
_BETWEEN = re.compile(r"[,;+&\n•]|/| en | and | met | plus ")
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
    fits = [(_fit(said, person), person) for person in people if near is None or person != near]
    best = max((fit for fit, _ in fits), default=0.0)
    meant = [person for fit, person in fits if fit and fit > best - _SAME]
    hints = [street_key(note), *(street_key(word) for word in note.split())]
    for street in (*hints, street_key(near.street) if near else ""):
        if len(meant) > 1 and street:
            meant = [one for one in meant if street_key(one.street) == street] or meant
    return meant[0] if len(meant) == 1 else None


def _fit(said: NameParts, person: PersonKey) -> float:
    """Return how well a name that was said fits a person, 0 when it does not."""
    parts = name_parts(person.name, person.called)
    given = max((given_likeness(a, b) for a in said.given for b in parts.given), default=0.0)
    if not said.family:
        alone = any(word in parts.family for word in said.given)
        return max(0.8 * given if given >= 0.85 else 0.0, 0.72 if alone else 0.0)
    own = (*parts.family, street_key(person.street))
    family = max((family_likeness(a, b) for a in said.family for b in own), default=0.0)
    if said.given and given < 0.8:
        return 0.0
    return (0.9 + 0.1 * given) * family if family >= 0.84 else 0.0


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
