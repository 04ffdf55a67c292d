# SPDX-License-Identifier: MIT
"""Messages pasted from a phone: who wrote what, without times, notices and pictures."""

import re
from dataclasses import dataclass
from datetime import date

_MARKS = str.maketrans("", "", "\u200e\u200f\u202a\u202c\u2068\u2069")
_DAY = r"(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{2,4})"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_WHEN = rf"(?:{_DAY},?\s+{_TIME}|{_TIME},?\s+" + _DAY.replace("?P<", "?P<o") + ")"
#: ``[12-11-2026 10:03] Fatma: …``, ``12-11-2026 10:03 - Fatma: …``, ``[10:03, 12-11-2026] …``
_LINE = re.compile(
    rf"^\s*(?:\[{_WHEN}\]|{_WHEN.replace('P<', 'P<x')}\s+[-–])\s*(?P<rest>.*)$", re.IGNORECASE
)
_NAMED = re.compile(r"^(?P<name>[^:\n]{1,60}):\s*(?P<words>.*)$")
_LEFT_OUT = re.compile(
    r"^(?:<[^>]*(?:weggelaten|omitted|bijgevoegd|attached)[^>]*>"
    r"|.{0,40}\b(?:weggelaten|omitted)"
    r"|(?:dit bericht is verwijderd|you deleted this message|this message was deleted"
    r"|je hebt dit bericht verwijderd|gemiste? (?:spraak|video)oproep.*|https?://\S+)\.?)$",
    re.IGNORECASE,
)
_EDITED = re.compile(r"\s*<(?:dit bericht is bewerkt|this message was edited)>\s*$", re.IGNORECASE)
_PHONE = re.compile(r"^[+~\s\d()-]{6,}$")
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class Messages:
    """Pasted messages made readable: one line a turn, ``Name: words``."""

    text: str
    names: tuple[str, ...]  # who wrote, in order
    on: date | None  # the last day


def read_messages(pasted: str) -> Messages | None:
    """Return messages from a phone, made readable; None when it is another text.

    Two messages of the same writer become one turn. Notices, pictures and bare numbers of phones
    go; a number that wrote is nobody by name, so those words stand alone.
    """
    turns: list[tuple[str, list[str]]] = []
    on: date | None = None
    found = 0
    for raw in pasted.translate(_MARKS).splitlines():
        line = _LINE.match(raw)
        if line is None:
            if found and turns and raw.strip():
                turns[-1][1].append(raw.strip())
            elif raw.strip() and not found:
                return None
            continue
        found += 1
        on = _day(line) or on
        named = _NAMED.match(line["rest"])
        words = _EDITED.sub("", named["words"]).strip() if named else ""
        name = _name(named["name"]) if named else ""
        if not words or _LEFT_OUT.match(words):
            continue
        if turns and turns[-1][0] == name:
            turns[-1][1].append(words)
        else:
            turns.append((name, [words]))
    if not found:
        return None
    lines = [f"{name}: {_joined(words)}" if name else _joined(words) for name, words in turns]
    names = tuple(dict.fromkeys(name for name, _ in turns if name))
    return Messages("\n".join(lines), names, on)


def _name(written: str) -> str:
    name = " ".join(written.strip(" ~").split())
    return "" if _PHONE.match(written) else name


def _joined(words: list[str]) -> str:
    """Return a few messages as sentences; who writes on a phone leaves full stops out."""
    last = len(words) - 1
    return " ".join(
        part if at == last or part[-1:] in ".!?…,;:" else f"{part}."
        for at, part in enumerate(words)
    )


def _day(line: re.Match[str]) -> date | None:
    parts = {key: value for key, value in line.groupdict().items() if value}
    for start in ("", "o", "x", "xo"):
        try:
            day, month, year = (int(parts[start + key]) for key in "dmy")
            return date(year if year >= _CENTURY else year + _CENTURY, month, day)
        except (KeyError, ValueError):
            continue
    return None
