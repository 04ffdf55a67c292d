# SPDX-License-Identifier: MIT
"""Cuts a running note into what the professional tells and what was quoted."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from koekdesk.listening.clauses import BRACKETS
from koekdesk.listening.folding import fold, fold_loose, words
from koekdesk.listening.splitting import is_abbreviation
from koekdesk.listening.verbs import LIST
from koekdesk.listening.wordlists import sections, word_set

_QUOTE = re.compile(
    r"\"(?P<a>[^\"\n]*)(?:\"|$|(?=\n))|[“„](?P<b>[^“”„\n]*)(?:[”“]|$|(?=\n))"
    r"|«(?P<c>[^«»\n]*)(?:»|$|(?=\n))"
    r"|(?<![\w'’])['‘](?P<d>(?=\w)[^'‘\n]{8,200}?(?<=[\w.!?]))['’](?!\w)"
)
_STOPS = re.compile(r"[.!?;:]")
_BORDER = re.compile(
    r"\n+|;|•|·|؛|(?<=\s)[/+|](?=\s)|(?<=\s)[-–—*](?=\s)|(?:[.!?؟۔]+|…)(?=\s|$)"
    r"|(?:^|(?<=\n))\s*\d{1,2}[.)](?=\s)"
)
_COLON = re.compile(r":(?=\s|$)")
_SENTENCE = 400  # so many characters around a place are looked at for its sentence
_INLINE = 3  # so many quoted words within a sentence are a title or a word of its own


class Segment(NamedTuple):
    """A sentence, or part of one, of the same voice."""

    start: int
    end: int
    quoted: bool


def segments(text: str) -> Iterator[Segment]:
    """Yield the sentences of a note; quoted ones without their marks, impressions left out."""
    masked = _without_impressions(text)
    masked = BRACKETS.sub(lambda found: _STOPS.sub("x", found[0]), masked)
    at = 0
    for quote in _QUOTE.finditer(masked):
        group = quote.lastgroup
        if group is None or _is_inline(masked, quote.start(), quote[group]):
            continue
        yield from _sentences(masked, at, quote.start(), quoted=False)
        yield from _sentences(masked, quote.start(group), quote.end(group), quoted=True)
        at = quote.end()
    yield from _sentences(masked, at, len(masked), quoted=False)


def _without_impressions(text: str) -> str:
    """Return the text with line ends instead of what the professional thinks, of the same length.

    What somebody is quoted to think is their own, and stays.
    """
    quotes = [quote.span() for quote in _QUOTE.finditer(text)]
    done = 0
    for found in _impressions().finditer(fold(text)):
        at = found.start()
        if at >= done and not any(start < at < end for start, end in quotes):
            start, done = _around(text, at)
            text = text[:start] + "\n" * (done - start) + text[done:]
    return text


@cache
def _impressions() -> re.Pattern[str]:
    phrases = (fold_loose(line).replace(" ", r"\s+") for line in sections(LIST)["impressions"])
    return re.compile(r"\b(?:" + "|".join(phrases) + r")\b")


def _around(text: str, at: int) -> tuple[int, int]:
    """Return the bracket around a place, or else its sentence."""
    near = max(0, at - _SENTENCE)
    for bracket in BRACKETS.finditer(text, near, at + _SENTENCE):
        if bracket.start() <= at < bracket.end():
            return bracket.span()
    starts = [border.end() for border in _BORDER.finditer(text, near, at)]
    border = _BORDER.search(text, at)
    return (starts[-1] if starts else near), (border.start() if border else len(text))


def _is_inline(masked: str, start: int, quoted: str) -> bool:
    """Tell whether a short quotation belongs to the sentence around it."""
    before = masked[:start].rstrip()[-1:]
    return bool(before) and before not in ".!?:,;\n…" and len(quoted.split()) <= _INLINE


def _sentences(masked: str, start: int, end: int, *, quoted: bool) -> Iterator[Segment]:
    at = start
    for border in _BORDER.finditer(masked, start, end):
        if is_abbreviation(masked, border):
            continue
        stop = border.end() if border[0][0] in "!?؟" else border.start()
        yield from _voices(masked, at, stop, quoted=quoted)
        at = border.end()
    yield from _voices(masked, at, end, quoted=quoted)


def _voices(masked: str, start: int, end: int, *, quoted: bool) -> Iterator[Segment]:
    """Yield a sentence; behind ``Ron:`` or ``Loes zei:`` somebody speaks."""
    colon = None if quoted else _COLON.search(masked, start, end)
    if colon is not None and _introduces(masked[start : colon.start()]):
        yield Segment(start, colon.start(), quoted)
        yield Segment(colon.end(), end, quoted=True)
        return
    while start < end and masked[end - 1] in ": ":
        end -= 1
    if start < end:
        yield Segment(start, end, quoted)


def _introduces(before: str) -> bool:
    """Tell whether words before a colon only say who speaks."""
    said = words(before)
    if any(word.text in word_set(LIST, "reports") for word in said):
        return True
    named = before.strip()[:1].isupper() and len(said) <= 2
    return named and not any(word.text in word_set(LIST, "determiners") for word in said)
