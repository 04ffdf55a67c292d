# SPDX-License-Identifier: MIT
"""One desk at a time for each register, also when a computer went off in the middle."""

import getpass
import socket
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from koekdesk.errors import ErrorCode, KoekdeskError


class RegisterLock:
    """Held for as long as a register is open; the system lets go when the program dies."""

    def __init__(self, path: Path) -> None:
        path = path.resolve()  # one lock, by whatever link somebody came
        self._lock = FileLock(path.with_name(path.name + ".lock"), thread_local=False)
        self._who = path.with_name(path.name + ".who.lock")
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise KoekdeskError(
                ErrorCode.REGISTER_IN_USE, path=str(path), who=self._holder()
            ) from error
        self._who.write_text(f"{_user()} ({socket.gethostname()})", encoding="utf-8")

    def release(self) -> None:
        """Let others in."""
        self._who.unlink(missing_ok=True)
        with suppress(OSError):  # Windows keeps an open file; a left-over lock file does no harm
            Path(self._lock.lock_file).unlink(missing_ok=True)
        self._lock.release()

    def _holder(self) -> str:
        try:
            return self._who.read_text(encoding="utf-8")[:200]
        except (OSError, UnicodeError):
            return ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
