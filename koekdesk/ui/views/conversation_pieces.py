# SPDX-License-Identifier: MIT
"""What a typed text became: pieces heard in it, and corrections that survive further typing."""

import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Protocol

from koekdesk.listening.speakers import Turn
from koekdesk.services.typed import LINE_LIMIT
from koekdesk.vocabulary import StatementKind

_QUOTES = {'"': '"', "“": "”", "„": "”", "‘": "’", "«": "»", "'": "'"}
_SENTENCE = re.compile(r"[.!?;\n\u061b\u061f\u06d4]")
_BREAK = re.compile(r"[,\u060c]|" + _SENTENCE.pattern)
_ENDS = " \t\n.!?;,\u060c\u061b\u061f\u06d4"


class Heard(Protocol):
    """A statement heard in a text: its words, its kind and where it stands."""

    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> StatementKind: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Piece:
    """One statement as it will be kept, and where its words stand in the text."""

    start: int
    end: int
    kind: StatementKind
    text: str
    whose: str = ""  # key of a person; empty for the first
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class _Correction:
    """What somebody changed about the piece that stands here; None means as heard."""

    start: int
    end: int
    kind: StatementKind | None = None
    words: str | None = None
    whose: str = ""
    left_out: bool = False
    own: bool = False  # nobody heard it; the user pointed it out

    @property
    def range(self) -> tuple[int, int]:
        return self.start, self.end


class Pieces:
    """Listens to a text while it is typed; a correction stays with the words it was made on."""

    def __init__(self, hear: Callable[[str], Sequence[Heard]]) -> None:
        self._hear = hear
        self._text = ""
        self._heard: Sequence[Heard] = ()
        self._turns: Sequence[Turn] = ()
        self._corrections: list[_Correction] = []
        self._places: list[int | None] = []  # of each piece, its correction
        self.all: tuple[Piece, ...] = ()

    def set_text(self, text: str, turns: Sequence[Turn] = ()) -> None:
        """Listen to the text as it is now; ``turns`` tell by key whose words stand where."""
        same = text == self._text
        if same and turns == self._turns:
            return
        self._turns = turns
        if same:
            self._settle()
            return
        self._corrections = _moved(self._corrections, self._text, text)
        self._text = text
        self._heard = tuple(self._hear(text))
        self._settle()

    def at(self, position: int) -> int | None:
        """Return the piece at a place in the text, else the last before it, else the last."""
        before = [n for n, piece in enumerate(self.all) if piece.start <= position]
        last = len(self.all) - 1 if self.all else None
        return before[-1] if before else last

    def kept(self) -> tuple[Piece, ...]:
        """Return the pieces that were not left out."""
        return tuple(piece for piece in self.all if not piece.left_out)

    def set_kind(self, number: int, kind: StatementKind) -> None:
        """Say what kind of thing it is; what was left out comes back."""
        self._correct(number, kind=kind, left_out=False)

    def set_words(self, number: int, words: str) -> None:
        """Keep it in other words."""
        self._correct(number, words=words)

    def set_whose(self, number: int, whose: str) -> None:
        """Say who said it."""
        self._correct(number, whose=whose)

    def toggle(self, number: int) -> None:
        """Leave it out, or put it back."""
        self._correct(number, left_out=not self.all[number].left_out)

    def name_kind(self, start: int, end: int, kind: StatementKind) -> None:
        """Say the kind of what is selected, or of what stands at the cursor.

        What nobody heard becomes a piece of its own.
        """
        if end > start:
            self._point_out(_trimmed(self._text, start, end), kind)
            return
        clause = self._clause(start)
        if clause[0] == clause[1]:  # behind a full stop: what stands before it is meant
            start = len(self._text[:start].rstrip(_ENDS))
            clause = self._clause(start)
        inside = [n for n, piece in enumerate(self.all) if piece.start <= start <= piece.end]
        near = inside or self._touched(clause)
        if near:
            self.set_kind(near[0], kind)
        else:
            self._point_out(clause, kind)

    def dump(self) -> list[dict[str, Any]]:
        """Return the corrections as plain values."""
        return [asdict(correction) for correction in self._corrections]

    def restore(self, text: str, dumped: list[dict[str, Any]]) -> None:
        """Listen to a text anew, with the corrections made on it before."""
        self._text, self._heard = text, tuple(self._hear(text))
        self._corrections = [
            _Correction(**{**values, "kind": values["kind"] and StatementKind(values["kind"])})
            for values in dumped
        ]
        self._settle()

    def clear(self) -> None:
        """Forget everything."""
        self.restore("", [])

    def _clause(self, position: int) -> tuple[int, int]:
        """Return the sentence around a place, or only its clause where the rest was heard."""
        sentence = _between(_SENTENCE, self._text, position)
        return _between(_BREAK, self._text, position) if self._touched(sentence) else sentence

    def _touched(self, place: tuple[int, int]) -> list[int]:
        return [n for n, piece in enumerate(self.all) if _overlap(_range(piece), place)]

    def _point_out(self, place: tuple[int, int], kind: StatementKind) -> None:
        """Make a piece of these words; it stands instead of what was heard there."""
        touched = self._touched(place)
        if len(touched) == 1 and _range(self.all[touched[0]]) == place:
            self.set_kind(touched[0], kind)
        elif place[0] < place[1]:
            instead = {self._places[n] for n in touched}
            kept = [c for n, c in enumerate(self._corrections) if n not in instead]
            self._corrections = [*kept, _Correction(*place, kind=kind, own=True)]
            self._settle()

    def _correct(self, number: int, **changes: Any) -> None:
        place = self._places[number]
        if place is None:
            place = len(self._corrections)
            self._corrections.append(_Correction(*_range(self.all[number])))
        self._corrections[place] = replace(self._corrections[place], **changes)
        self._settle()

    def _settle(self) -> None:
        """Lay the corrections on what was heard, each on the piece it overlaps most."""
        own = [(n, c) for n, c in enumerate(self._corrections) if c.own]
        heard = [h for h in self._heard if not any(_overlap(_range(h), c.range) for _, c in own)]
        found: list[tuple[Piece, int | None]] = [
            (Piece(h.start, h.end, h.kind, _short(h.text), self._whose(h.start)), None)
            for h in heard
        ]
        for at, place in _matched([_range(h) for h in heard], self._corrections).items():
            piece = found[at][0]
            self._corrections[place] = replace(
                self._corrections[place], start=piece.start, end=piece.end
            )
            found[at] = _corrected(piece, self._corrections[place]), place
        for place, c in own:
            words, whose = self._text[c.start : c.end], self._whose(c.start)
            piece = Piece(c.start, c.end, StatementKind.CAN, words, whose)
            found.append((_corrected(piece, c), place))
        found.sort(key=lambda pair: _range(pair[0]))
        self.all = tuple(piece for piece, _ in found)
        self._places = [place for _, place in found]

    def _whose(self, at: int) -> str:
        return next((turn.who for turn in self._turns if turn.start <= at < turn.end), "")


def _corrected(piece: Piece, correction: _Correction) -> Piece:
    return replace(
        piece,
        kind=correction.kind or piece.kind,
        text=_short(correction.words or piece.text),
        whose=correction.whose or piece.whose,
        left_out=correction.left_out,
    )


def _matched(ranges: list[tuple[int, int]], corrections: list[_Correction]) -> dict[int, int]:
    """Return for each piece the place of its correction, the largest overlaps first."""
    pairs = sorted(
        (-_overlap(piece, correction.range), place, at)
        for place, correction in enumerate(corrections)
        if not correction.own
        for at, piece in enumerate(ranges)
        if _overlap(piece, correction.range)
    )
    matched: dict[int, int] = {}
    for _, place, at in pairs:
        if at not in matched and place not in matched.values():
            matched[at] = place
    return matched


def _moved(corrections: list[_Correction], old: str, new: str) -> list[_Correction]:
    """Return the corrections where their words stand now; those without words are dropped."""
    first = _shared_start(old, new)
    rest = min(len(old), len(new)) - first
    same = min(rest, _shared_start(old[::-1], new[::-1]))
    last, grown = len(old) - same, len(new) - len(old)
    moved: list[_Correction] = []
    for c in corrections:
        start = c.start if c.start < first else max(c.start, last) + grown
        end = c.end if c.end <= first else c.end + grown if c.end >= last else first
        if c.own and c.end == first == last:  # typed on at its end
            end += _until_break(new[first : first + grown])
        if start < end:
            moved.append(replace(c, start=start, end=end))
    return moved


def _shared_start(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _until_break(typed: str) -> int:
    found = _BREAK.search(typed)
    return found.start() if found else len(typed)


def _between(border: re.Pattern[str], text: str, position: int) -> tuple[int, int]:
    """Return what stands between two borders around a place, without spaces around it."""
    starts = [found.end() for found in border.finditer(text, 0, position)]
    found = border.search(text, position)
    return _trimmed(text, starts[-1] if starts else 0, found.start() if found else len(text))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, max(start, start + len(words.strip()))


def _range(piece: Heard | Piece) -> tuple[int, int]:
    return piece.start, piece.end


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _short(text: str) -> str:
    """Return words that fit in the register; the whole text stays with the conversation.

    Quotation marks around them go: every statement is shown between them.
    """
    line = " ".join(text.split())
    if len(line) > 2 and _QUOTES.get(line[0]) == line[-1] and line[-1] not in line[1:-1]:
        line = line[1:-1].strip()
    return line if len(line) <= LINE_LIMIT else line[: LINE_LIMIT - 1].rsplit(" ", 1)[0] + "…"
