# SPDX-License-Identifier: MIT
"""What stands behind the last page of a closed register, so that one file is enough to open it.

SQLite reads as many pages as its header says and leaves the rest alone. While a register is open
the same bytes stand in a small file beside it (``buurt.koek-keys``), written whole or not at all.
"""

import json
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from koekdesk.register.storage import write_whole

_MAGIC = b"KOEKKEYS"
_SUM = 32
_LENGTH = 8
_FOOT = _SUM + _LENGTH + len(_MAGIC)
_MOST = 1 << 20

Words = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Trailer:
    """What a trailer says, and how many bytes it takes at the end of its file."""

    words: Words
    length: int


def beside(path: Path) -> Path:
    """Return where the trailer stands while the register is open."""
    return path.with_name(path.name + "-keys")


def read_trailer(path: Path) -> Trailer | None:
    """Return what stands behind the last page; None when nothing whole does."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _MOST))
            return _decode(file.read())
    except FileNotFoundError:
        return None


def write_beside(path: Path, words: Words) -> None:
    """Keep the trailer of an open register in its file beside it."""
    write_whole(beside(path), _encode(words))


def write_copy(path: Path, words: Words) -> None:
    """Keep a copy of a trailer as a file of its own."""
    write_whole(path, _encode(words))


def append_trailer(path: Path, words: Words) -> None:
    """Put a trailer behind the last page, on the disk when this returns."""
    with path.open("rb+") as file:
        file.seek(0, os.SEEK_END)
        file.write(_encode(words))
        file.flush()
        os.fsync(file.fileno())


def cut_off(path: Path, length: int) -> None:
    """Leave only the first ``length`` bytes of a file, on the disk when this returns."""
    with path.open("rb+") as file:
        if file.seek(0, os.SEEK_END) > length:
            file.truncate(length)
            os.fsync(file.fileno())


def _encode(words: Words) -> bytes:
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":")).encode()
    return text + sha256(text).digest() + len(text).to_bytes(_LENGTH, "big") + _MAGIC


def _decode(content: bytes) -> Trailer | None:
    foot = content[-_FOOT:]
    if len(foot) < _FOOT or not foot.endswith(_MAGIC):
        return None
    length = int.from_bytes(foot[_SUM : _SUM + _LENGTH], "big")
    text = content[-_FOOT - length : -_FOOT] if length < len(content) else b""
    if len(text) != length or sha256(text).digest() != foot[:_SUM]:
        return None
    try:
        words = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return Trailer(words, length + _FOOT) if isinstance(words, dict) else None
