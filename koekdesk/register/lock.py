# SPDX-License-Identifier: MIT
"""One desk at a time for each register, also when a computer went off in the middle."""

import getpass
import os
import socket
import tempfile
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from koekdesk.errors import ErrorCode, KoekdeskError


class RegisterLock:
    """Held for as long as a register is open; the system lets go when the program dies.

    One lock stands beside the file, for every computer that sees the folder. A second one, for
    this computer, goes by the file itself: a hard link is another name for the same register.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()  # one lock, by whatever link somebody came
        self._lock = _Lock(self._path.with_name(self._path.name + ".lock"))
        self._same_file: _Lock | None = None
        self._lock.acquire(self._path)
        try:
            self.hold_file()
        except BaseException:
            self._lock.release()
            raise

    def hold_file(self) -> None:
        """Hold the file that now has this name: it is new, or another took its place."""
        if not self._path.exists():
            return
        found = self._path.stat()
        name = f"{found.st_dev:x}-{found.st_ino:x}.lock"
        if self._same_file is not None and self._same_file.name == name:
            return
        folder = Path(tempfile.gettempdir()) / f"koekdesk-{_user_number()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        lock = _Lock(folder / name)
        lock.acquire(self._path)
        self._let_go_of_file()
        self._same_file = lock

    def release(self) -> None:
        """Let others in."""
        self._let_go_of_file()
        self._lock.release()

    def _let_go_of_file(self) -> None:
        if self._same_file is not None:
            self._same_file.release()
            self._same_file = None


class _Lock:
    """A lock, and beside it who has it."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._lock = FileLock(path, thread_local=False)
        self._who = path.with_name(path.name.removesuffix(".lock") + ".who.lock")

    def acquire(self, register: Path) -> None:
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise KoekdeskError(
                ErrorCode.REGISTER_IN_USE, path=str(register), who=self._holder()
            ) from error
        self._who.write_text(f"{_user()} ({socket.gethostname()})", encoding="utf-8")

    def release(self) -> None:
        self._who.unlink(missing_ok=True)
        with suppress(OSError):  # Windows keeps an open file; a left-over lock file does no harm
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()

    def _holder(self) -> str:
        try:
            return self._who.read_text(encoding="utf-8")[:200]
        except (OSError, UnicodeError):
            return ""


def _user_number() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else _user()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
