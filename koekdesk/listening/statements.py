# SPDX-License-Identifier: MIT
"""Hears in what was typed the separate things a person said about themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from koekdesk.listening.folding import Word, words
from koekdesk.listening.kinds import Group, group_of, guess_kind, is_participle, is_thing
from koekdesk.listening.splitting import Span, split
from koekdesk.listening.wordlists import word_set
from koekdesk.vocabulary import WISHES, StatementKind

_SHORT = 3  # so many words may a loose phrase have in a note
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
        inherits = piece.listed and before in WISHES and default in WISHES
        return before if inherits else default
    if piece.listed and before is not None:
        return before
    if _is_phrase(said):
        return StatementKind.HAS if is_thing(said) else StatementKind.CAN
    return StatementKind.DO if _is_picture(said) else None


def _is_phrase(said: Sequence[Word]) -> bool:
    """Tell whether loose words in a note name something, rather than make small talk."""
    if not 1 <= len(said) <= _SHORT or said[0].text in word_set(_SPLITTING, "continues"):
        return False
    if said[0].text.isdigit() or any(is_participle(word.text) for word in said):
        return False
    silent = word_set(_SPLITTING, "verbs") | word_set("smalltalk.txt", "smalltalk")
    return not any(word.text in silent for word in said)


def _is_picture(said: Sequence[Word]) -> bool:
    """Tell whether a note pictures what somebody would love: ``een stukje grond met anderen``."""
    if len(said) <= _SHORT or said[0].text not in word_set("smalltalk.txt", "pictures"):
        return False
    for word in said:
        if word.text in word_set("smalltalk.txt", "relatives"):
            return True
        if word.text in word_set(_SPLITTING, "verbs") or is_participle(word.text):
            return False
    return True
