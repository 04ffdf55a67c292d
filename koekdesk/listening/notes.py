# SPDX-License-Identifier: MIT
"""Hears in a running note what people said of themselves: rather nothing than a wrong thing."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from koekdesk.listening.clauses import clauses, joins, read
from koekdesk.listening.folding import fold, words
from koekdesk.listening.hints import hints
from koekdesk.listening.meaning import kind_of
from koekdesk.listening.segments import segments
from koekdesk.listening.splitting import Span, trim
from koekdesk.listening.verbs import LIST
from koekdesk.listening.wordlists import word_set
from koekdesk.vocabulary import GIFTS, StatementKind

_REMEMBERED = 2_000  # sentences; typing changes only the last one
_TELLING = 400  # so many characters of a clause tell its kind
_LONG_ITEM = 4  # so many words may an item of a list have
_COMMA = re.compile(r"[,،](?!\d)")
_LOOK_AHEAD = 40  # letters in which the first two words stand


class Told(NamedTuple):
    """Where a statement stands in a text, and its kind."""

    start: int
    end: int
    kind: StatementKind


def hear_note(text: str) -> Iterator[Told]:
    """Yield the statements in a note, in order."""
    for part in segments(text):
        for told in _hear(text[part.start : part.end], quoted=part.quoted):
            yield Told(part.start + told.start, part.start + told.end, told.kind)


@lru_cache(maxsize=_REMEMBERED)
def _hear(sentence: str, *, quoted: bool) -> tuple[Told, ...]:
    """Return the statements in one sentence."""
    found: list[Told] = []
    for start, end in clauses(sentence):
        for piece in _pieces(sentence, start, end, quoted=quoted):
            kind = _kind(sentence[piece.start : piece.end], quoted=quoted)
            if kind is not None:
                found.append(Told(piece.start, piece.end, kind))
    return tuple(found)


@lru_cache(maxsize=_REMEMBERED)
def _kind(text: str, *, quoted: bool) -> StatementKind | None:
    """Return the kind of one piece; what looks sensitive is none."""
    kind = kind_of(text[:_TELLING], quoted=quoted)
    return None if kind is None or hints(text) else kind


def _pieces(sentence: str, start: int, end: int, *, quoted: bool) -> list[Span]:
    """Return a clause, or the items of a list when each says something: ``lassen, 30 stoelen``."""
    whole = _without_turn(sentence, trim(sentence, Span(start, end)))
    if _COMMA.search(sentence, whole.start, whole.end) is None:
        return [whole]
    parts = [trim(sentence, Span(*item)) for item in _items(sentence, whole)]
    texts = [sentence[part.start : part.end] for part in parts]
    listed = len(parts) > 1 and all(
        text and len(text.split()) <= _LONG_ITEM and read(text).verb is None for text in texts
    )
    if listed and all(_kind(text, quoted=quoted) in GIFTS for text in texts):
        return parts
    return [whole]


def _items(sentence: str, whole: Span) -> Iterator[tuple[int, int]]:
    start = whole.start
    for comma in _COMMA.finditer(sentence, whole.start, whole.end):
        yield start, comma.start()
        start = comma.end()
    yield start, whole.end


def _without_turn(sentence: str, piece: Span) -> Span:
    """Return a piece without the ``maar`` or ``en`` that joined it to the one before."""
    if piece.start >= piece.end:
        return piece
    if fold(sentence[piece.start : piece.end].split(None, 1)[0]) not in word_set(LIST, "turns"):
        return piece
    first = words(sentence[piece.start : piece.start + _LOOK_AHEAD])
    if len(first) < 2 or first[0].start > 0 or not joins(first, 0):
        return piece
    return Span(piece.start + first[1].start, piece.end)
