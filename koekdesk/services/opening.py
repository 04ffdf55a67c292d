# SPDX-License-Identifier: MIT
"""What opening a register takes, in whatever way; all of it runs on a worker thread."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.database import (
    Passphrase,
    Register,
    Unlock,
    create_register,
    needs_passphrase,
    open_register,
)
from koekdesk.services.backups import (
    BackupRow,
    list_backups,
    newest_good_backup,
    protect,
    restore_backup,
)
from koekdesk.services.registers import new_demo


class Got(NamedTuple):
    """An open register, and what is worth telling about how it came open."""

    register: Register
    code: str = ""  # a fresh recovery code
    aside: Path | None = None  # where the file that stood there was put


def open_existing(path: Path, unlock: Unlock | None, data_dir: Path) -> Got:
    """Open a register."""
    return Got(open_register(path, unlock, data_dir=data_dir))


def create_new(path: Path, passphrase: str | None, data_dir: Path) -> Got:
    """Make a register, with a recovery code when it has a passphrase."""
    return _with_code(create_register(path, passphrase, data_dir=data_dir))


def protect_plain(path: Path, passphrase: str, data_dir: Path) -> Got:
    """Give a closed register that had none a passphrase, and open it."""
    protect(path, passphrase, data_dir=data_dir)
    return _with_code(open_register(path, Passphrase(passphrase), data_dir=data_dir))


def open_demo(data_dir: Path) -> Got:
    """Make the demo neighbourhood and open it."""
    return Got(open_register(new_demo(data_dir, date.today())))


def go_back(row: BackupRow, path: Path, unlock: Unlock | None, data_dir: Path, words: str) -> Got:
    """Let a backup take the place of a closed register, and open it.

    ``words`` stand in the name of the file that was set aside.
    """
    aside = restore_backup(row, path, data_dir, unlock, words=words)
    return Got(open_register(path, unlock, data_dir=data_dir), aside=aside)


def go_back_to_newest(
    path: Path, unlock: Unlock | None, data_dir: Path, second: Path | None, words: str
) -> Got:
    """Let the newest backup that is whole take the place of a damaged register."""
    row = newest_good_backup(path, data_dir, unlock, second)
    if row is None:
        raise KoekdeskError(ErrorCode.DAMAGED_BACKUP, path=str(path))
    return go_back(row, path, unlock, data_dir, words)


def newest_backup(path: Path, data_dir: Path, second: Path | None) -> tuple[BackupRow, bool] | None:
    """Return the newest backup there is, and whether it asks for a passphrase."""
    row = next(iter(list_backups(path, data_dir, second)), None)
    return None if row is None else (row, needs_passphrase(row.path))


def _with_code(register: Register) -> Got:
    try:
        return Got(register, register.vault.new_recovery_code() if register.vault else "")
    except BaseException:
        register.close()
        raise
