# SPDX-License-Identifier: MIT
"""Forgiving search: typos, accents, part of a name or of what somebody said."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.listening.folding import Word
from koekdesk.listening.folding import words as positioned_words
from koekdesk.register.models import Person, Statement

_WORD = re.compile(r"\w+")
#: Letters that accents cannot explain; written in full, so ł and l meet.
_LETTERS = str.maketrans(
    {"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij"}
)
#: How well a word answers: the start of a name, part of it, nearly it, then words they said.
_NAME, _NAME_PART, _NAME_NEAR, _SAID, _SAID_PART, _SAID_NEAR = 6.0, 4.0, 3.0, 2.5, 1.5, 1.0
#: Above this share of right letters a word counts as a slip of the finger.
_NEAR = 0.72
#: Whatever stands for somebody, or something, that can be found.
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Found(Generic[Key]):
    """A person who answers a search, with the words that did it ("" when it was the name)."""

    person_id: Key
    said: str


@dataclass(frozen=True, slots=True)
class _Word:
    """Where one folded word occurs: in whose name, and in which statement."""

    named: list[int]
    said: list[int]


#: How well somebody answers one word, and which statement did it (None: their name).
_Hit = tuple[float, int | None]
_NO_HIT: _Hit = (0.0, None)


class SearchIndex(Generic[Key]):
    """Words of all names and statements; made off the GUI thread, then asked at each key."""

    def __init__(
        self,
        people: Sequence[tuple[Key, str]],
        statements: Iterable[tuple[Key, str]],
    ) -> None:
        self.ids = [key for key, _ in people]  # a place in this list stands for a person
        place = {key: index for index, key in enumerate(self.ids)}
        self._texts: list[str] = []
        self._speaker: list[int] = []  # whose place, for each text
        self._words: dict[str, _Word] = {}
        for index, (_, name) in enumerate(people):
            for word in set(words_of(name)):
                self._word(word).named.append(index)
        for key, text in statements:
            if key not in place:
                continue
            number = len(self._texts)
            self._texts.append(text)
            self._speaker.append(place[key])
            for word in set(words_of(text)):
                self._word(word).said.append(number)
        self._vocabulary = list(self._words)

    def find(self, typed: str) -> tuple[Found[Key], ...]:
        """Return who answers every typed word, best first; nothing typed finds nobody."""
        return tuple(Found(self.ids[place], said) for place, said in self.find_places(typed))

    def find_places(self, typed: str) -> list[tuple[int, str]]:
        """Return the same by place in ``ids``, which is quicker for thousands of people."""
        return [(place, said) for _, place, said in self.weigh_places(typed)]

    def weigh_places(self, typed: str, *, quick: bool = False) -> list[tuple[float, int, str]]:
        """Return the same with how well each answers, to lay beside what another index found.

        ``quick``: one or two letters begin a name only; they stand in what nearly everybody said.
        """
        tokens = words_of(typed[:200])
        if not tokens:
            return []
        totals: dict[int, float] = {}
        said: dict[int, int] = {}
        for number, token in enumerate(tokens):
            hits = self._hits(token, quick and len(token) < 3)
            if number == 0:
                totals = dict.fromkeys(hits, 0.0)
            totals = {p: total + hits[p][0] for p, total in totals.items() if p in hits}
            for person in totals:
                statement = hits[person][1]
                if statement is not None:
                    said[person] = statement
        order = sorted(totals)
        order.sort(key=totals.__getitem__, reverse=True)  # stable: by name where they are equal
        return [(totals[p], p, self._texts[said[p]] if p in said else "") for p in order]

    def _word(self, word: str) -> _Word:
        return self._words.setdefault(word, _Word([], []))

    def _hits(self, token: str, begun: bool) -> dict[int, _Hit]:
        hits: dict[int, _Hit] = {}
        for word in self._vocabulary:
            if token in word:
                if word.startswith(token):
                    self._add(hits, word, _NAME, _SAID, begun and word != token)
                elif len(token) > 2:
                    self._add(hits, word, _NAME_PART, _SAID_PART)
        if len(token) > 3:
            near = process.extract(
                token,
                self._vocabulary,
                scorer=OSA.normalized_similarity,
                score_cutoff=_NEAR,
                limit=50,
            )
            for word, _, _ in near:
                self._add(hits, word, _NAME_NEAR, _SAID_NEAR)
        return hits

    def _add(
        self, hits: dict[int, _Hit], word: str, named: float, said: float, begun: bool = False
    ) -> None:
        entry = self._words[word]
        by_name = (named, None)
        for person in entry.named:
            if hits.get(person, _NO_HIT)[0] < named:
                hits[person] = by_name
        if begun:
            return
        for number in entry.said:
            person = self._speaker[number]
            if hits.get(person, _NO_HIT)[0] < said:
                hits[person] = (said, number)


def read_search_index(session: Session) -> SearchIndex[UUID]:
    """Return an index over everybody in the register."""
    people = session.execute(
        select(
            Person.id, Person.called, Person.full_name, Person.street, Person.house_number
        ).order_by(Person.called, Person.id)
    )
    statements = session.execute(
        select(Statement.person_id, Statement.text).order_by(Statement.position, Statement.id)
    )
    return SearchIndex(
        [(key, " ".join(names)) for key, *names in people],
        ((key, text) for key, text in statements),
    )


def found_parts(text: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Return where the typed words stand in a text, typos and accents forgiven."""
    tokens = words_of(typed[:200])
    spots = ((_part_in(word, tokens), word) for word in positioned_words(text))
    return tuple(
        (word.start + part[0], word.start + part[1]) for part, word in spots if part is not None
    )


def _part_in(word: Word, tokens: Sequence[str]) -> tuple[int, int] | None:
    """Return which part of a word answers a token; a slip of the finger is the whole word."""
    for token in tokens:
        if word.text.startswith(token):
            return 0, len(token)
        if len(token) > 2 and token in word.text:
            start = word.text.index(token)
            return start, start + len(token)
    for token in tokens:
        if len(token) > 3 and OSA.normalized_similarity(token, word.text) >= _NEAR:
            return 0, word.end - word.start
    return None


def words_of(text: str) -> list[str]:
    """Return the words of a text without case and accents."""
    return _WORD.findall(fold(text))


def fold(text: str) -> str:
    """Return text without case, accents and other decoration."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(char for char in apart if not unicodedata.combining(char))
