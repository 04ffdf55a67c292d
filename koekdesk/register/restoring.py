# SPDX-License-Identifier: MIT
"""A backup takes the place of a register; what stood there is set aside first, never lost."""

import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup import (
    backup_folders,
    list_backups,
    read_erased,
    set_aside_name,
)
from koekdesk.register.backup_erasing import Erase, erase_people, forget_again
from koekdesk.register.backup_file import BackupRow, read_backup, take_pages, unlock_backup
from koekdesk.register.connections import RegisterKey
from koekdesk.register.lock import RegisterLock
from koekdesk.register.seal import read_seal
from koekdesk.register.storage import put_in_place, storage_errors, sync_file, sync_folder
from koekdesk.register.trailer import append_trailer, beside
from koekdesk.register.vault import Keys, Unlock, keys_to_words


def newest_good_backup(
    path: Path, data_dir: Path, unlock: Unlock | None = None, second: Path | None = None
) -> BackupRow | None:
    """Return the newest backup that is whole from end to end, looking at each in turn."""
    trial = path.with_name(f".{path.name}.trial")
    for row in list_backups(path, data_dir, second):
        try:
            with storage_errors(row.path):
                key, unlock = _key_of(row, unlock)
                take_pages(row, trial, key)
            return row
        except KoekdeskError as error:
            if error.code is not ErrorCode.DAMAGED_BACKUP:
                raise
        finally:
            _remove(trial)
    return None


def restore_backup(
    backup: BackupRow,
    path: Path,
    data_dir: Path,
    unlock: Unlock | None = None,
    erase: Erase = forget_again,
    now: datetime | None = None,
    words: str = "set aside",
) -> Path | None:
    """Let a backup take the place of a closed register; return where that was set aside.

    ``words`` stand in the name of that file, in the language of whoever sees it.
    Everybody who was erased since is erased from it before it is put in place. The passphrases
    stay as they are now. Raises ``DAMAGED_BACKUP`` and what ``open_register`` raises about keys;
    then nothing was changed.
    """
    # Closing may have written it anew since it was listed, without who was erased meanwhile.
    backup = read_backup(backup.path, backup.elsewhere) or backup
    fresh = path.with_name(f".{path.name}.restored")
    with storage_errors(path):
        lock = RegisterLock(path)
        try:
            keys, key = _opened(backup, unlock)
            take_pages(backup, fresh, key)
            erased: set[str] = set()
            for folder in backup_folders(path, data_dir):
                erased |= read_erased(folder)
            if erased - backup.erased:
                erase_people(fresh, key, erased, erase)
            if keys is not None:
                append_trailer(fresh, {"keys": keys_to_words(_newest(keys, path))})
            sync_file(fresh)
            aside = _set_aside(path, now or datetime.now(), words)
            put_in_place(fresh, path)
            _remove(beside(path), folder=False)
            lock.hold_file()
            return aside
        finally:
            _remove(fresh)
            lock.release()


def _opened(backup: BackupRow, unlock: Unlock | None) -> tuple[Keys | None, RegisterKey | None]:
    try:
        return unlock_backup(backup, unlock)
    except KoekdeskError as error:
        error.values.setdefault("path", str(backup.path))
        raise


def _key_of(row: BackupRow, unlock: Unlock | None) -> tuple[RegisterKey | None, Unlock | None]:
    """Open a backup; the next one of the same register then costs no derivation."""
    keys, key = _opened(row, unlock)
    if keys is None or key is None:
        return None, unlock
    return key, key.key


def _newest(keys: Keys, path: Path) -> Keys:
    """Return the keys the register has now when the backup has the same data key, else its own."""
    with suppress(KoekdeskError, OSError):
        now = read_seal(path).keys
        if now is not None and now.register_id == keys.register_id:
            return max(keys, now, key=lambda one: one.generation)
    return keys


def _set_aside(path: Path, now: datetime, words: str) -> Path | None:
    """Give the present file a second name; its log and keys go along, then they are taken away."""
    if not path.exists():
        return None
    aside = set_aside_name(path, now, words)
    try:
        os.link(path, aside)
    except OSError:  # a stick that knows no second names
        shutil.copyfile(path, aside)
        sync_file(aside)
    for ending in ("-keys", "-wal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(path.with_name(path.name + ending), Path(f"{aside}{ending}"))
            sync_file(Path(f"{aside}{ending}"))
    sync_folder(path.parent)
    _remove(path.with_name(path.name + "-wal"), folder=False)
    _remove(path.with_name(path.name + "-shm"), folder=False)
    return aside


def _remove(path: Path, folder: bool = True) -> None:
    for ending in ("", "-wal", "-shm", "-journal") if folder else ("",):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
