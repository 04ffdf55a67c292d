# SPDX-License-Identifier: MIT
"""Who said what, and who knows whom, in a note about several people."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from koekdesk.listening.folding import Word, fold_loose, words
from koekdesk.listening.wordlists import phrasebook, sections
from koekdesk.vocabulary import TieKind

_SENTENCE = re.compile(r"[^.!?\n;]+[.!?;]*|\n")
_JOINS = frozenset({"en", "maar", "want", "terwijl", "and", "but", "ook", "nou", "dus"})
_KNOWS = frozenset({"kent", "kennen", "ken", "knows", "know"})
_BETWEEN = frozenset(
    {"ook", "al", "goed", "nog", "wel", "heel", "via", "de", "haar", "zijn", "buurvrouw"}
)
_PRONOUNS = frozenset({"ze", "zij", "hij", "ik", "she", "he", "i"})
_POSSESSIVE = frozenset({"haar", "zijn", "mijn", "m'n", "z'n", "d'r", "her", "his", "my"})
_EACH_OTHER = "elkaar"
_NOT = frozenset({"niet", "geen", "nooit", "not", "amper", "nauwelijks"})
_REACH = 5  # so many words between a name and the one they know


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch of a text, and whose words it holds: the name as it was given."""

    start: int
    end: int
    who: str


@dataclass(frozen=True, slots=True)
class Acquainted:
    """Two names a text tells of as knowing each other, and how."""

    one: str
    other: str
    kind: TieKind


def hear_turns(text: str, names: Sequence[str]) -> tuple[Turn, ...]:
    """Return whose words stand where; ``names`` are those who were there, first names.

    ``Fatma: …`` speaks until the line ends. Else a sentence, or what follows a comma or *en*,
    belongs to the name it begins with, and goes on until another name begins one.
    """
    known = {fold_loose(name).split()[0]: name for name in names if name.split()}
    if len(known) < 2:
        return ()
    marks = sorted(_begins(text, known))
    ends = [*(start for start, _ in marks[1:]), len(text)]
    return tuple(Turn(start, end, who) for (start, who), end in zip(marks, ends, strict=False))


def hear_acquainted(text: str, speaker: str = "", names: Sequence[str] = ()) -> list[Acquainted]:
    """Return who knows whom, by the names in a text: ``Fatma kent Joke``, ``haar zus Ria``.

    ``speaker`` is who *ze* and *haar* mean where no name of ``names`` stands before it.
    """
    known = {fold_loose(name).split()[0]: name for name in names if name.split()}
    found: dict[tuple[str, str], Acquainted] = {}
    subject = speaker
    for sentence in _SENTENCE.finditer(text):
        said = _spoken(sentence[0])
        for word in said[:1]:
            subject = known.get(word.word.text, subject)
        for tie in _ties(said, subject):
            if fold_loose(tie.one) != fold_loose(tie.other):
                found.setdefault((fold_loose(tie.one), fold_loose(tie.other)), tie)
    return list(found.values())


def _begins(text: str, known: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield where words of somebody begin."""
    said = words(text)
    for at, word in enumerate(said):
        if word.text not in known or not text[word.start].isupper():
            continue
        before = text[: word.start].rstrip(" \t")
        sign = before[-1:] or "\n"
        joined = at > 0 and said[at - 1].text in _JOINS and sign.isalpha()
        behind = text[word.end : word.end + 1]
        if sign in '.!?\n;:,…•-–"“' or joined or behind == ":":
            yield word.start, known[word.text]


@dataclass(frozen=True, slots=True)
class _Spoken:
    word: Word
    written: str

    @property
    def is_name(self) -> bool:
        return self.written[:1].isupper() and self.word.text not in _not_names()


def _spoken(sentence: str) -> list[_Spoken]:
    return [_Spoken(word, sentence[word.start : word.end]) for word in words(sentence)]


def _ties(said: Sequence[_Spoken], subject: str) -> Iterator[Acquainted]:
    for at, spoken in enumerate(said):
        text = spoken.word.text
        if text in _KNOWS and not any(one.word.text in _NOT for one in said[at:]):
            if any(one.word.text == _EACH_OTHER for one in said[at : at + _REACH]):
                before = [one.written for one in said[:at] if one.is_name]
                if len(before) > 1:
                    yield Acquainted(before[-2], before[-1], TieKind.KNOWS)
            else:
                yield from _known_to(said, at, subject)
        elif text in _POSSESSIVE and subject:
            yield from _relative(said, at, subject)


def _known_to(said: Sequence[_Spoken], at: int, subject: str) -> Iterator[Acquainted]:
    """Yield whom the one before ``kent`` knows: all the names behind it."""
    before = [one for one in said[max(0, at - _REACH) : at] if one.is_name]
    near = said[at - 1].word.text if at else ""
    one = before[-1].written if before and near not in _PRONOUNS else subject
    for other in said[at + 1 : at + 1 + _REACH * 2]:
        if other.is_name:
            if one:
                yield Acquainted(one, other.written, TieKind.KNOWS)
        elif other.word.text not in _BETWEEN and other.word.text not in _JOINS:
            return


def _relative(said: Sequence[_Spoken], at: int, subject: str) -> Iterator[Acquainted]:
    """Yield ``haar zus Ria``: how they know each other is said as well."""
    for step in (2, 3):
        behind = said[at + 1 : at + step]
        if len(said) > at + step and behind and said[at + step].is_name:
            kind = _kind(tuple(one.word.text for one in behind))
            if kind is not None:
                yield Acquainted(subject, said[at + step].written, kind)
                return


@lru_cache(maxsize=1000)
def _kind(said: tuple[str, ...]) -> TieKind | None:
    for found in phrasebook("ties.txt").find(words(" ".join(said))):
        return TieKind(found.section)
    return None


@lru_cache(maxsize=1)
def _not_names() -> frozenset[str]:
    """Return words that begin a sentence and are nobody."""
    nobody = (word for line in sections("names.txt")["nobody"] for word in fold_loose(line).split())
    return frozenset(nobody) | _PRONOUNS | _POSSESSIVE | _KNOWS | _JOINS | _BETWEEN
