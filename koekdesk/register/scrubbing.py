# SPDX-License-Identifier: MIT
"""Erased is erased: nothing of it stays in free pages or in the log, also when the disk is full."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.connections import RegisterKey, connect
from koekdesk.register.database import Register
from koekdesk.register.models import Erasure, Preference
from koekdesk.register.storage import storage_errors

#: In the register between an erasure and its scrubbing, so that a kill in between is caught up.
_DUE = "scrub_due"
#: Room kept free: a backup is written anew with its log beside it, and a little more.
_LITTLE = 1 << 20


def mark_scrub_due(session: Session) -> None:
    """Remember, in the transaction that erases, that the pages must be scrubbed after it."""
    if session.scalar(select(Preference).where(Preference.name == _DUE)) is None:
        session.add(Preference(name=_DUE, value="1"))


def is_scrub_due(session: Session) -> bool:
    """Tell whether something was erased and the pages were not scrubbed yet."""
    return session.scalar(select(Preference.id).where(Preference.name == _DUE)) is not None


def erased_ids(session: Session) -> set[str]:
    """Return the ids of everybody who was erased from this register, as text."""
    return {person_id.hex for person_id in session.scalars(select(Erasure.person_id))}


def scrub(register: Register) -> None:
    """Write the pages anew without what was erased, and empty the log; a second per 50 MB.

    The ballast gives way for as long as it takes, so this works on a full disk.
    """
    with storage_errors(register.path), Ballast(register.path, register.data_dir):
        _scrub(register.path, register.key)
        with register.writes.begin() as session:
            for mark in session.scalars(select(Preference).where(Preference.name == _DUE)):
                session.delete(mark)


def scrub_file(path: Path, key: RegisterKey | None) -> None:
    """Scrub a file nobody has open."""
    _scrub(path, key)


def _scrub(path: Path, key: RegisterKey | None) -> None:
    connection = connect(path, key)
    try:
        connection.execute("PRAGMA busy_timeout=10000")
        connection.execute("PRAGMA secure_delete=ON")
        # What the log holds goes into the file first, or there would be no room for it twice.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


class Ballast:
    """A file that takes room on the disk of a register, until erasing needs that room."""

    def __init__(self, register: Path, data_dir: Path | None) -> None:
        self._register = register
        self.path = register.with_name(f".{register.name}.ballast")
        if data_dir is not None and _one_disk(register, data_dir):
            self.path = data_dir / "ballast"

    def fill(self) -> None:
        """Take the room, but never more than half of what there is: saving comes first."""
        with suppress(OSError), self.path.open("ab") as file:
            room = shutil.disk_usage(self.path.parent).free + file.tell()
            wanted = min(self._register.stat().st_size * 3 + _LITTLE, room // 2)
            file.truncate(min(file.tell(), wanted))
            file.seek(0, os.SEEK_END)
            while (missing := wanted - file.tell()) > 0:
                file.write(bytes(min(missing, _LITTLE)))
            file.flush()
            os.fsync(file.fileno())

    def release(self) -> None:
        """Give the room back."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def __enter__(self) -> "Ballast":
        self.release()
        return self

    def __exit__(self, *_error: object) -> None:
        if self.path.parent != self._register.parent:
            self.fill()


def _one_disk(one: Path, other: Path) -> bool:
    try:
        return one.parent.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
