# SPDX-License-Identifier: MIT
"""Take erased people out of files nobody has open: backups, older copies, what was set aside."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup_file import finish_backup, part_of, read_backup, take_pages
from koekdesk.register.checking import check_register
from koekdesk.register.connections import RegisterKey, copy_whole, make_engine
from koekdesk.register.database import Register
from koekdesk.register.forgetting import forget
from koekdesk.register.models import Erasure
from koekdesk.register.protecting import encrypt_pages
from koekdesk.register.scrubbing import scrub_file
from koekdesk.register.seal import read_seal
from koekdesk.register.upgrades import current_version, upgrade
from koekdesk.register.vault import Keys

Erase = Callable[[Session, UUID], None]


def bring_up_to_date(
    path: Path, target: Path, register: Register, erased: set[str], erase: Erase
) -> None:
    """Write a backup or older copy anew when it is behind: with erased people, old keys, or plain.

    ``target`` is where it goes, which is ``path`` itself except for plain backups of a register
    that has a passphrase now. After a kill the old file or the new one is there, whole.
    """
    row, keys = read_backup(path), read_seal(path).keys
    key = _key(keys, register)
    behind = row is None or not erased <= row.erased
    bare = keys is None and register.vault is not None
    now = register.vault.keys if register.vault else None
    if not behind and not bare and (keys is None or keys == now):
        return
    part = part_of(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with _unless_damaged(path, delete=row is not None):
            if row is None:
                copy_whole(path, part, key)
            else:
                take_pages(row, part, key)
        if behind and erased:
            erase_people(part, key, erased, erase)
        if bare and register.key is not None:
            key = _encrypt(part, register.key)
        made = row.made if row else datetime.fromtimestamp(path.stat().st_mtime)
        finish_backup(part, target, key, now, made.replace(microsecond=0))
        if target != path:
            path.unlink()
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                part.with_name(part.name + ending).unlink(missing_ok=True)


def _encrypt(part: Path, key: RegisterKey) -> RegisterKey:
    fresh = part.with_name(part.name + "-sealed")
    fresh.unlink(missing_ok=True)
    try:
        encrypt_pages(part, fresh, key)
        fresh.replace(part)
    finally:
        fresh.unlink(missing_ok=True)
    return key


def forget_again(session: Session, person_id: UUID) -> None:
    """Take somebody who was erased out of an older file too."""
    forget(session, person_id)
    if session.scalar(select(Erasure).where(Erasure.person_id == person_id)) is None:
        session.add(Erasure(person_id=person_id, on=date.today()))
    session.flush()


def erase_people(path: Path, key: RegisterKey | None, erased: set[str], erase: Erase) -> None:
    """Erase people from a file nobody has open, and scrub it; an older one is upgraded first."""
    version = check_register(path, key).version
    engine = make_engine(path, key)
    try:
        with engine.begin() as connection:
            if version < current_version():
                upgrade(connection, version)
        writes = sessionmaker(engine.execution_options(writes=True))
        with writes.begin() as session:
            for person_id in sorted(erased):
                erase(session, UUID(person_id))
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        engine.dispose()
    scrub_file(path, key)


def _key(keys: Keys | None, register: Register) -> RegisterKey | None:
    """Return what opens a file of this register; raise when it has keys of another."""
    if keys is None:
        return None
    own = register.key
    if own is None or own.register_id != keys.register_id:
        raise KoekdeskError(ErrorCode.PASSPHRASE_NEEDED, path="")
    return own


@contextmanager
def _unless_damaged(path: Path, delete: bool) -> Iterator[None]:
    """Delete a backup that cannot be opened any more: it helps nobody, and may hold them."""
    try:
        yield
    except KoekdeskError as error:
        if delete and error.code is ErrorCode.DAMAGED_BACKUP:
            path.unlink(missing_ok=True)
        raise
