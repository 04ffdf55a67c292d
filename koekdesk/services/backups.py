# SPDX-License-Identifier: MIT
"""Backups, restoring, erasing for good. All of it is slow: call it on a worker."""

from collections.abc import Callable
from contextlib import suppress
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.orm import Session

from koekdesk.errors import KoekdeskError
from koekdesk.register.backup import Backups, list_backups
from koekdesk.register.backup_file import BackupRow
from koekdesk.register.database import Register
from koekdesk.register.protecting import protect
from koekdesk.register.restoring import newest_good_backup, restore_backup
from koekdesk.register.scrubbing import Ballast, mark_scrub_due, scrub
from koekdesk.register.storage import storage_errors

__all__ = [
    "BackupRow",
    "Backups",
    "erase_for_good",
    "list_backups",
    "newest_good_backup",
    "protect",
    "restore_backup",
]

T = TypeVar("T")
P = ParamSpec("P")


def erase_for_good(
    register: Register,
    erase: Callable[Concatenate[Session, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Run a service that erases, and leave nothing of it in free pages or in the log.

    Works on a full disk. When the computer goes off in between, the rest is done by the next
    ``Backups.tick``, which also takes them out of all backups.
    """
    ballast = Ballast(register.path, register.data_dir)
    ballast.release()
    with storage_errors(register.path), register.writes.begin() as session:
        result = erase(session, *args, **kwargs)
        mark_scrub_due(session)
    with suppress(KoekdeskError):  # somebody is still reading: the next tick does it
        scrub(register)
    return result
