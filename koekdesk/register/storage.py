# SPDX-License-Identifier: MIT
"""What a register needs from a disk: files written whole or not at all, and known errors."""

import errno
import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.driver import DriverError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CODES = (
    ("disk is full", ErrorCode.DISK_FULL),
    ("readonly", ErrorCode.READ_ONLY),
    ("malformed", ErrorCode.DAMAGED_REGISTER),
    ("not a database", ErrorCode.DAMAGED_REGISTER),
    ("locked", ErrorCode.REGISTER_IN_USE),
    ("unable to open", ErrorCode.READ_ONLY),
)


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file so that after any kill or power cut it is the old one or the new one."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(fresh, path)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def put_in_place(fresh: Path, path: Path) -> None:
    """Let a file that is on the disk take the place of another, for good."""
    fresh.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does that by itself."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def storage_errors(path: Path) -> Generator[None, None, None]:
    """Turn what a disk can do to us into errors a person understands."""
    try:
        yield
    except DBAPIError as error:
        raise KoekdeskError(_code(str(error.orig)), path=str(path), detail="") from error
    except (sqlite3.Error, DriverError) as error:
        raise KoekdeskError(_code(str(error)), path=str(path), detail="") from error
    except PermissionError as error:
        raise KoekdeskError(ErrorCode.READ_ONLY, path=str(path)) from error
    except OSError as error:
        code = ErrorCode.DISK_FULL if error.errno in _FULL else ErrorCode.CANNOT_WRITE
        code = ErrorCode.READ_ONLY if error.errno == errno.EROFS else code
        raise KoekdeskError(code, path=str(path), detail=error.strerror or "") from error


def _code(message: str) -> ErrorCode:
    for words, code in _CODES:
        if words in message:
            return code
    return ErrorCode.CANNOT_WRITE
