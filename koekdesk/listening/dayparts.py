# SPDX-License-Identifier: MIT
"""When somebody can, as people write it, to the 21 dayparts of a week."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from koekdesk.listening.folding import Word, fold, words
from koekdesk.listening.wordlists import meanings, word_set
from koekdesk.vocabulary import Day, PartOfDay, daypart

_LIST = "dayparts.txt"
_BRACKETS = re.compile(r"\([^()]*\)")
_CLAUSES = re.compile(r"[,;\n=•]| - ")
_THROUGH = re.compile(r"\bt\s?/\s?m\b", re.IGNORECASE)
_RANGE = re.compile(r"\b([^\W\d_]{2,12})\s?[-–]\s?([^\W\d_]{2,12})\b")
_MINUTES = re.compile(r"\b(\d{1,2})[.:]\d{2}\b")
_HOUR = re.compile(r"(\d{1,2})(?:en|u|uur)?$")
_ALL_DAYS = frozenset(Day)
_ALL_PARTS = frozenset(PartOfDay)


@dataclass
class _Clause:
    """What one clause said, gathered word by word."""

    mask: int = 0
    days: set[Day] = field(default_factory=set)  # still waiting for their part of the day
    parts: set[PartOfDay] = field(default_factory=set)
    excluded: bool = False
    free: bool = False
    named: bool = False  # names days or parts, and not just "the whole day"
    rest: list[Word] = field(default_factory=list)
    busy: bool = False

    def add_days(self, days: frozenset[Day]) -> None:
        if self.parts:
            self.close()
        self.days |= days

    def add_parts(self, parts: frozenset[PartOfDay]) -> None:
        self.parts |= parts

    def close(self) -> None:
        """Turn the waiting days and parts into dayparts."""
        if self.days or self.parts:
            self.named = self.named or bool(self.days) or self.parts != _ALL_PARTS
            for day in self.days or _ALL_DAYS:
                for part in self.parts or _ALL_PARTS:
                    self.mask |= daypart(day, part)
        self.days, self.parts = set(), set()


def parse_dayparts(text: str) -> tuple[int, str]:
    """Return the mask of dayparts that was said (0: nothing), and what was not understood.

    Unclear words widen rather than narrow: a bare day is the whole day. Brackets and clauses
    that say where somebody is busy count as not understood.
    """
    text = text[:2000]
    asides = [aside.strip("() ") for aside in _BRACKETS.findall(text)]
    pieces = [" ".join(piece.split()) for piece in _CLAUSES.split(_plain(text))]
    read = [(piece, _read_clause(piece)) for piece in pieces if piece]
    only_free = any(clause.free for _, clause in read)
    mask, excluded, rest = 0, 0, asides
    for piece, clause in read:
        if clause.excluded:
            excluded |= clause.mask
        elif clause.busy or (only_free and clause.rest and not clause.free):
            rest.append(piece)
            continue
        else:
            mask |= clause.mask if clause.named or not mask else 0
        unread = " ".join(piece[word.start : word.end] for word in clause.rest)
        if unread or not clause.mask:
            rest.append(unread or piece)
    if excluded and not mask:
        mask = _everything()
    return mask & ~excluded, ", ".join(rest).replace(" tm ", " t/m ")


def _plain(text: str) -> str:
    """Return the text without brackets and minutes, with ranges spelt as ``tm``."""
    text = _THROUGH.sub(" tm ", _MINUTES.sub(r"\1", _BRACKETS.sub(" ", text)))
    return _RANGE.sub(_spell_range, text.replace(".", " "))


def _spell_range(match: re.Match[str]) -> str:
    ends = fold(match[1]) in _days() and fold(match[2]) in _days()
    return f"{match[1]} tm {match[2]}" if ends else match[0]


def _everything() -> int:
    return sum(daypart(day, part) for day in Day for part in PartOfDay)


def _read_clause(piece: str) -> _Clause:
    clause = _Clause()
    said = words(piece.strip())
    at = 0
    while at < len(said):
        at += _read_word(clause, said, at)
    clause.close()
    return clause


def _read_word(clause: _Clause, said: Sequence[Word], at: int) -> int:
    """Take one word (or a few that belong together) into the clause; return how many."""
    word = said[at].text
    after = said[at + 1].text if at + 1 < len(said) else ""
    if word in word_set(_LIST, "through") and clause.days and after in _days():
        clause.add_days(_range(max(clause.days), max(_days()[after])))
        return 2
    if word in word_set(_LIST, "not"):
        return _read_not(clause, said, at)
    if word in word_set(_LIST, "after") or word in word_set(_LIST, "before"):
        return _read_time(clause, said, at)
    if word == "vrij" and not _is_friday(clause, after):
        clause.free = True
        return 1
    days, parts = _day_and_part(word)
    if days:
        clause.add_days(days)
    if parts:
        clause.add_parts(parts)
    if not days and not parts and word not in word_set(_LIST, "filler"):
        clause.rest.append(said[at])
        clause.busy = clause.busy or word in word_set(_LIST, "busy")
    return 1


def _is_friday(clause: _Clause, after: str) -> bool:
    """``vrij`` is Friday before a day or a part, or at the end of a list of days."""
    days, parts = _day_and_part(after)
    return bool(days or parts) or (len(clause.days) > 1 and not clause.parts)


def _read_not(clause: _Clause, said: Sequence[Word], at: int) -> int:
    """``niet op vrijdag``, ``behalve zondag``: what stands behind it is taken away."""
    rest = [word for word in said[at + 1 :] if word.text not in word_set(_LIST, "filler")]
    if not rest or not any(_day_and_part(rest[0].text)):
        clause.rest.extend(said[at:])
        return len(said) - at
    if clause.mask or clause.days or clause.parts:
        clause.close()
        without = _Clause()
        for index in range(len(rest)):
            _read_word(without, rest, index)
        without.close()
        clause.mask &= ~without.mask
        clause.rest.extend(without.rest)
        return len(said) - at
    clause.excluded = True
    return 1


def _read_time(clause: _Clause, said: Sequence[Word], at: int) -> int:
    """``na 16u``, ``na school``, ``voor 12``: an hour or a moment, to parts of the day."""
    follows = [word for word in said[at + 1 : at + 3] if word.text not in ("de", "het", "t")]
    taken = 1 + (follows[0] is not said[at + 1] if follows else 0) + bool(follows)
    if not follows:
        return 1
    moment = meanings(_LIST, "moments").get(follows[0].text)
    hour = _HOUR.match(follows[0].text)
    if moment:
        if not clause.days:
            clause.add_days(_range(Day.MON, Day.FRI))
        clause.add_parts(frozenset(PartOfDay[name.upper()] for name in moment.split()))
    elif hour and int(hour[1]) <= 24:
        later = said[at].text in word_set(_LIST, "after")
        clause.add_parts(_parts_around(int(hour[1]), later))
        if at + taken < len(said) and said[at + taken].text in ("u", "uur"):
            taken += 1
    else:
        clause.rest.extend(said[at : at + taken])
    return taken


def _parts_around(hour: int, later: bool) -> frozenset[PartOfDay]:
    clock = hour + 12 if hour < 8 else hour
    if later and clock >= 18:
        return frozenset({PartOfDay.EVENING})
    if later:
        return frozenset({PartOfDay.AFTERNOON, PartOfDay.EVENING} | _morning(clock < 11))
    return frozenset(
        {PartOfDay.MORNING} if clock <= 13 else {PartOfDay.MORNING, PartOfDay.AFTERNOON}
    )


def _morning(included: bool) -> set[PartOfDay]:
    return {PartOfDay.MORNING} if included else set()


def _range(first: Day, last: Day) -> frozenset[Day]:
    count = (last - first) % 7
    return frozenset(Day((first + step) % 7) for step in range(count + 1))


def _day_and_part(word: str) -> tuple[frozenset[Day], frozenset[PartOfDay]]:
    """Read a word as days, as parts, or as both in one (``dinsdagavond``)."""
    days, parts = _days(), _parts()
    if word in days or word in parts:
        return days.get(word, frozenset()), parts.get(word, frozenset())
    for cut in range(len(word) - 2, 1, -1):
        if word[:cut] in days and word[cut:] in parts:
            return days[word[:cut]], parts[word[cut:]]
    return frozenset(), frozenset()


@cache
def _days() -> dict[str, frozenset[Day]]:
    return {
        word: frozenset(Day(int(digit)) for digit in key)
        for word, key in meanings(_LIST, "days").items()
    }


@cache
def _parts() -> dict[str, frozenset[PartOfDay]]:
    return {
        word: frozenset(PartOfDay[name.upper()] for name in key.split())
        for word, key in meanings(_LIST, "parts").items()
    }
