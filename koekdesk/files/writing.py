# SPDX-License-Identifier: MIT
"""Files that leave the register: written whole or not at all, and never a formula in a CSV."""

import contextlib
import csv
import errno
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from koekdesk.errors import ErrorCode, KoekdeskError

_CODES = {
    errno.ENOSPC: ErrorCode.DISK_FULL,
    errno.EDQUOT: ErrorCode.DISK_FULL,
    errno.EACCES: ErrorCode.READ_ONLY,
    errno.EPERM: ErrorCode.READ_ONLY,
    errno.EROFS: ErrorCode.READ_ONLY,
}
#: What a spreadsheet program takes for the begin of a formula or a command.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; raise ``KoekdeskError`` and leave what was there when it fails."""
    part = path.with_name(f".koekdesk-{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None) or 0
        detail = getattr(error, "strerror", None) or ""
        code = _CODES.get(number, ErrorCode.CANNOT_WRITE)
        raise KoekdeskError(code, path=str(path), detail=detail) from error
    finally:
        with contextlib.suppress(OSError, ValueError):
            part.unlink(missing_ok=True)


def csv_text(rows: Iterable[Sequence[str | int]]) -> str:
    """Return rows as a CSV that Dutch spreadsheet programs open; every text stays a text."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    for row in rows:
        writer.writerow([cell if isinstance(cell, int) else harmless(cell) for cell in row])
    return out.getvalue()


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet program calculates: an apostrophe keeps it text."""
    begins = text.lstrip(" \u00a0\ufeff\u200b\u200e\u200f")
    return f"'{text}" if begins.startswith(_FORMULA) else text


def safe_file_name(title: str) -> str:
    """Return a title as a name for a file on any computer, whatever somebody is called."""
    kept = "".join(char if char.isalnum() or char in " -_" else " " for char in title)
    return " ".join(kept.split())[:80].strip() or "koekdesk"
