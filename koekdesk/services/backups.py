# SPDX-License-Identifier: MIT
"""Backups, restoring, erasing for good. All of it is slow: call it on a worker."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from koekdesk.errors import KoekdeskError
from koekdesk.register.backup import Backups, list_backups
from koekdesk.register.backup_erasing import forget_again
from koekdesk.register.backup_file import BackupRow
from koekdesk.register.database import Register
from koekdesk.register.models import Base, Person
from koekdesk.register.protecting import protect
from koekdesk.register.restoring import newest_good_backup, restore_backup
from koekdesk.register.scrubbing import Ballast, mark_scrub_due, scrub
from koekdesk.register.storage import storage_errors
from koekdesk.services.leaving import Mention, foresee_leaving, leave_register

__all__ = [
    "BackupRow",
    "Backups",
    "backups_of",
    "erase_for_good",
    "list_backups",
    "newest_good_backup",
    "protect",
    "restore_backup",
]

#: Stands in a backup where somebody was named who was erased since.
_SOMEBODY = "…"

T = TypeVar("T")
P = ParamSpec("P")


def backups_of(register: Register, second: Path | None = None) -> Backups | None:
    """Return the backups of an open register; None for the demo, of which none are kept."""
    if register.data_dir is None:
        return None
    return Backups(register, register.data_dir, second, _erase_alike(register))


def _erase_alike(register: Register) -> Callable[[Session, UUID], None]:
    """Return what takes somebody out of a backup, and out of those texts they are out of now."""

    def erase(session: Session, person_id: UUID) -> None:
        if session.get(Person, person_id) is None:
            forget_again(session, person_id)
            return
        with register.sessions() as now:
            mentions = foresee_leaving(session, person_id).mentions
            replaced = [mention for mention in mentions if not _still_there(now, mention)]
        leave_register(session, person_id, date.today(), _SOMEBODY, replaced)

    return erase


def _still_there(now: Session, mention: Mention) -> bool:
    """Tell whether a text of today holds the names, because somebody chose to leave them there."""
    models = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    row = now.get(models[mention.table], mention.id)
    text = str(getattr(row, mention.field, "")).casefold()
    return any(words.casefold() in text for words in (*mention.names, *mention.quotes))


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
