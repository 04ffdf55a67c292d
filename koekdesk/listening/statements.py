# SPDX-License-Identifier: MIT
"""Hears in what was typed the separate things a person said about themselves."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from koekdesk.listening.folding import Word, words
from koekdesk.listening.kinds import Group, group_of, guess_kind, is_habit, is_participle, is_thing
from koekdesk.listening.splitting import Span, split
from koekdesk.listening.wordlists import word_set
from koekdesk.vocabulary import WISHES, StatementKind

_SHORT, _LONG = 3, 14  # so many words have a short and a long phrase in a note
_SMALLTALK = "smalltalk.txt"
_PAST = re.compile(r"\w{2,}[^aeiou\W](?:te|de)$")  # stapte, hoorde
_SPLITTING = "splitting.txt"


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was said, in the words as typed; ``text[start:end]`` of what was typed."""

    text: str
    kind: StatementKind
    start: int
    end: int


def hear(text: str, default: StatementKind | None = None) -> tuple[Heard, ...]:
    """Return the statements in a text, in order, each with the kind its words suggest.

    Without ``default`` the text is a note of a conversation: small talk is left out. With it, it
    is a cell of a column: every piece is a statement, can or has for a column of gifts, to do, to
    learn or dreamt of for a column of wishes, and always a boundary for ``rather_not``.
    """
    group = group_of(default)
    heard: list[Heard] = []
    before: StatementKind | None = None
    for piece in split(text, Group.WISHES if default is StatementKind.NOT else group):
        kind = _kind(words(text[piece.start : piece.end]), piece, default, before)
        if kind is not None:
            heard.append(Heard(text[piece.start : piece.end], kind, piece.start, piece.end))
        before = kind
    return tuple(heard)


def _kind(
    said: Sequence[Word],
    piece: Span,
    default: StatementKind | None,
    before: StatementKind | None,
) -> StatementKind | None:
    if default is StatementKind.NOT:
        return default
    guessed = guess_kind(said, group_of(default))
    if guessed is not None:
        return guessed
    if default is not None:
        return before if piece.listed and before in WISHES and default in WISHES else default
    if piece.listed and before is not None:
        return before
    return _kind_of_loose_words(said)


def _kind_of_loose_words(said: Sequence[Word]) -> StatementKind | None:
    """Return the kind of words in a note without a marker, None for small talk."""
    if not said or _tells_what_happened(said):
        return None
    if _tells_a_habit(said):
        return StatementKind.CAN
    if _is_small_talk(said) or said[0].text.isdigit() or _is_sentence(said):
        return None
    together = any(word.text in word_set(_SMALLTALK, "together") for word in said)
    if together or (len(said) > _SHORT and said[0].text in word_set(_SMALLTALK, "pictures")):
        return StatementKind.DO
    return StatementKind.HAS if is_thing(said) else StatementKind.CAN


def _is_small_talk(said: Sequence[Word]) -> bool:
    """Tell whether words only tell how it went."""
    begins = word_set(_SPLITTING, "continues") - word_set(_SMALLTALK, "pictures")
    silent = word_set(_SMALLTALK, "smalltalk")
    if said[0].text in begins | silent or len(said) > _LONG:
        return True
    return len(said) <= _SHORT and any(word.text in silent for word in said)


def _tells_what_happened(said: Sequence[Word]) -> bool:
    past = word_set(_SMALLTALK, "past")
    begin = 1 if said[0].text == "was" else 0
    if any(word.text in past or is_participle(word.text) for word in said[begin:]):
        return True
    second = said[1].text if len(said) > 1 else ""
    named = said[0].text not in word_set(_SPLITTING, "determiners") | word_set(
        _SMALLTALK, "pictures"
    )
    return named and bool(_PAST.match(second)) and second not in word_set(_SMALLTALK, "not_past")


def _tells_a_habit(said: Sequence[Word]) -> bool:
    """Tell whether a piece begins with what somebody does (``vouwt kraanvogels``) or is."""
    first, second = said[0].text, said[1].text if len(said) > 1 else ""
    if first in ("is", "ben", "was"):
        return len(second) > 5 and second not in word_set(_SMALLTALK, "smalltalk")
    return len(said) > 1 and is_habit(first) and second not in word_set(_SPLITTING, "verbs")


def _is_sentence(said: Sequence[Word]) -> bool:
    """Tell whether there is a finite verb outside ``die …``, ``waar …``."""
    for word in said:
        if word.text in word_set(_SMALLTALK, "relatives"):
            return False
        if word.text in word_set(_SPLITTING, "verbs"):
            return True
    return False
