# SPDX-License-Identifier: MIT
"""Hears in what was typed the separate things a person said about themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from koekdesk.listening.folding import Word, words
from koekdesk.listening.kinds import Group, group_of, guess_kind
from koekdesk.listening.notes import hear_note
from koekdesk.listening.splitting import Span, split
from koekdesk.vocabulary import WISHES, StatementKind


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was said, in the words as typed; ``text[start:end]`` of what was typed."""

    text: str
    kind: StatementKind
    start: int
    end: int


def hear(text: str, default: StatementKind | None = None) -> tuple[Heard, ...]:
    """Return the statements in a text, in order, each with the kind its words suggest.

    Without ``default`` the text is a note of a conversation: small talk is left out, and so is
    what looks sensitive and what the professional thinks. With it, it is a cell of a column:
    every piece is a statement, can or has for a column of gifts, to do, to learn or dreamt of
    for a column of wishes, and always a boundary for ``rather_not``.
    """
    if default is None:
        return tuple(Heard(text[a:b], kind, a, b) for a, b, kind in hear_note(text))
    group = group_of(default) or Group.WISHES
    heard: list[Heard] = []
    before: StatementKind | None = None
    for piece in split(text, group):
        kind = _kind(words(text[piece.start : piece.end]), piece, default, before)
        heard.append(Heard(text[piece.start : piece.end], kind, piece.start, piece.end))
        before = kind
    return tuple(heard)


def _kind(
    said: Sequence[Word], piece: Span, default: StatementKind, before: StatementKind | None
) -> StatementKind:
    if default is StatementKind.NOT:
        return default
    guessed = guess_kind(said, group_of(default))
    if guessed is not None:
        return guessed
    listed = piece.listed and before in WISHES and default in WISHES
    return before if listed and before is not None else default
