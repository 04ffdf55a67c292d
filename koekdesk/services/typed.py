# SPDX-License-Identifier: MIT
"""What people type, made safe to keep: their words stay, invisible characters go."""

import unicodedata

from koekdesk.errors import ErrorCode, KoekdeskError

NAME_LIMIT = 200
LINE_LIMIT = 2_000
TEXT_LIMIT = 50_000

#: Characters that turn the direction of the text around them; a name must not do that.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_line(text: str, limit: int = LINE_LIMIT) -> str:
    """Return one line: white space folded, control characters gone."""
    return _within(_one_line(text), limit)


def clean_text(text: str, limit: int = TEXT_LIMIT) -> str:
    """Return text with its line ends, control characters gone."""
    lines = _visible(text.replace("\r\n", "\n").replace("\r", "\n"), keep="\n").split("\n")
    return _within("\n".join(line.rstrip() for line in lines).strip(), limit)


def clean_name(text: str) -> str:
    """Return a name that is not empty."""
    name = _one_line(text)
    if not name:
        raise KoekdeskError(ErrorCode.EMPTY_NAME)
    if len(name) > NAME_LIMIT:
        raise KoekdeskError(ErrorCode.NAME_TOO_LONG, limit=NAME_LIMIT)
    return name


def _one_line(text: str) -> str:
    return " ".join(_visible(text, keep="").split())


def _visible(text: str, keep: str) -> str:
    return "".join(c if c in keep or _shows(c) else " " * (c in "\n\t") for c in text)


def _shows(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cn") and char not in _TURNING


def _within(text: str, limit: int) -> str:
    if len(text) > limit:
        raise KoekdeskError(ErrorCode.TEXT_TOO_LONG, limit=limit)
    return text
