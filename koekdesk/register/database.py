# SPDX-License-Identifier: MIT
"""The one place where a register is made, opened, checked, upgraded and closed."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.checking import APPLICATION_ID, PAGE, check_register, is_plain
from koekdesk.register.connections import (
    RegisterKey,
    copy_whole,
    make_engine,
    refuse_when_gone,
)
from koekdesk.register.lock import RegisterLock
from koekdesk.register.models import Base
from koekdesk.register.seal import (
    keep_beside,
    keep_copy,
    looks_sealed,
    read_id,
    read_seal,
    seal,
    unseal,
)
from koekdesk.register.storage import put_in_place, storage_errors, sync_file
from koekdesk.register.trailer import append_trailer, beside, read_trailer
from koekdesk.register.upgrades import current_version, upgrade
from koekdesk.register.vault import (
    Cost,
    DataKey,
    Keys,
    Passphrase,
    RecoveryCode,
    Unlock,
    Vault,
    keys_to_words,
    new_keys,
    unlock_keys,
)

__all__ = [
    "Cost",
    "DataKey",
    "Passphrase",
    "RecoveryCode",
    "Register",
    "Unlock",
    "create_register",
    "current_version",
    "needs_passphrase",
    "open_register",
    "storage_errors",
]


@dataclass
class Changes:
    """How many transactions that write were kept since the register was opened."""

    count: int = 0


@dataclass(frozen=True)
class Register:
    """An open register: its file, its sessions, its keys, and the lock that keeps others out."""

    path: Path
    sessions: sessionmaker[Session]  # for reading
    writes: sessionmaker[Session]  # for writing: one at a time, others wait their turn
    engine: Engine
    lock: RegisterLock
    vault: Vault | None = None  # None: a plain register, as the demo is
    #: The keys were lost or damaged and the copy was used; worth telling once.
    keys_mended: bool = False
    data_dir: Path | None = None  # where copies and backups are kept
    changes: Changes = field(default_factory=Changes)

    @property
    def key(self) -> RegisterKey | None:
        """Return what opens this register's own files."""
        if self.vault is None:
            return None
        return RegisterKey(self.vault.key, self.vault.keys.register_id)

    def close(self) -> None:
        """Fold everything into one file and let others open it."""
        length = 0
        try:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                length = connection.exec_driver_sql("PRAGMA page_count").scalar_one() * PAGE
        except DBAPIError:
            pass  # nothing is lost: the log is read at the next start
        finally:
            self.engine.dispose()
            if self.vault is not None and length:
                with suppress(OSError):  # the keys then stay beside the register
                    seal(self.path, self.vault.keys, length)
            self.lock.release()


def needs_passphrase(path: Path) -> bool:
    """Tell whether this file asks for a passphrase or recovery code; a foreign file does not."""
    if not path.is_file() or is_plain(path):
        return False
    return any(map(read_trailer, (path, beside(path)))) or looks_sealed(path)


def create_register(
    path: Path,
    passphrase: str | None = None,
    *,
    cost: Cost | None = None,
    data_dir: Path | None = None,
) -> Register:
    """Make a new, empty register and open it; an existing file is never overwritten.

    Without a passphrase it is a plain file, as the demo is. ``cost`` is measured on this computer
    when it is not given (half a second). Then ask ``register.vault.new_recovery_code()`` for the
    page in the drawer. With ``data_dir`` a copy of the keys is kept there.
    """
    if path.exists():
        raise KoekdeskError(ErrorCode.FILE_EXISTS, path=str(path))
    if not path.parent.is_dir():
        raise KoekdeskError(ErrorCode.FILE_MISSING, path=str(path.parent))
    keys, key = (None, None) if passphrase is None else new_keys(passphrase, cost)
    with storage_errors(path):
        lock = RegisterLock(path)
        try:
            _make_file(path, keys, key)
            lock.hold_file()
            return _opened(path, keys, key, lock, data_dir)
        except BaseException:
            lock.release()
            raise


def open_register(
    path: Path, unlock: Unlock | None = None, *, data_dir: Path | None = None
) -> Register:
    """Open a register after a look from end to end, upgrading an older one.

    ``unlock`` is a ``Passphrase`` or ``RecoveryCode`` (or a ``DataKey``); an encrypted register
    without one raises ``PASSPHRASE_NEEDED``. With ``data_dir`` the copy of the keys kept there is
    used when those of the file are damaged (``keys_mended`` tells), and kept up to date.

    Raises ``FILE_MISSING``, ``IS_FOLDER``, ``REGISTER_IN_USE`` (at once), ``WRONG_PASSPHRASE``,
    ``WRONG_RECOVERY_CODE``, ``RECOVERY_CODE_TYPO``, ``KEYS_DAMAGED``, ``DAMAGED_REGISTER``,
    ``TAMPERED_REGISTER``, ``NOT_A_REGISTER``, ``NEWER_REGISTER``, ``READ_ONLY`` or ``DISK_FULL``;
    in all these cases nothing in the file was changed.
    """
    if not path.is_file():
        code = ErrorCode.IS_FOLDER if path.is_dir() else ErrorCode.FILE_MISSING
        raise KoekdeskError(code, path=str(path))
    with storage_errors(path):
        lock = RegisterLock(path)
        try:
            found = read_seal(path, data_dir)
            key = _unlock(path, found.keys, unlock)
            register_key = _register_key(found.keys, key)
            if found.keys is not None and read_id(path) != found.keys.register_id:
                raise KoekdeskError(ErrorCode.DAMAGED_REGISTER, path=str(path))
            looked = check_register(path, register_key, found.page_bytes(path))
            if looked.version < current_version():
                _keep_older(path, found.keys, register_key, looked.version)
            unseal(path, found.keys, looked.length)
            return _opened(path, found.keys, key, lock, data_dir, looked.version, found.mended)
        except BaseException:
            lock.release()
            raise


def _unlock(path: Path, keys: Keys | None, unlock: Unlock | None) -> DataKey | None:
    if keys is None:
        return None
    if unlock is None:
        raise KoekdeskError(ErrorCode.PASSPHRASE_NEEDED, path=str(path))
    try:
        return unlock_keys(keys, unlock)[0]
    except KoekdeskError as error:
        error.values.setdefault("path", str(path))
        raise


def _opened(
    path: Path,
    keys: Keys | None,
    key: DataKey | None,
    lock: RegisterLock,
    data_dir: Path | None,
    version: int | None = None,
    mended: bool = False,
) -> Register:
    engine = make_engine(path, _register_key(keys, key))
    try:
        with engine.begin() as connection:
            if version is not None and version < current_version():
                upgrade(connection, version)
    except BaseException:
        engine.dispose()
        raise
    vault = None
    if keys is not None and key is not None:
        vault = Vault(keys, key, _keeper(path, data_dir))
        if data_dir is not None:
            with suppress(OSError):
                keep_copy(data_dir, keys)
    changes = Changes()

    def count(connection: Connection) -> None:
        if connection.get_execution_options().get("writes"):
            changes.count += 1

    event.listen(engine, "commit", count)
    sessions = sessionmaker(engine, expire_on_commit=False)
    writer = engine.execution_options(writes=True)
    writes = sessionmaker(writer, expire_on_commit=False)
    event.listen(writes, "before_commit", lambda _session: refuse_when_gone(path))
    return Register(path, sessions, writes, engine, lock, vault, mended, data_dir, changes)


def _keeper(path: Path, data_dir: Path | None) -> Callable[[Keys], None]:
    def keep(keys: Keys) -> None:
        with storage_errors(path):
            keep_beside(path, keys)
        if data_dir is not None:
            with suppress(OSError):
                keep_copy(data_dir, keys)

    return keep


def _register_key(keys: Keys | None, key: DataKey | None) -> RegisterKey | None:
    return None if keys is None or key is None else RegisterKey(key, keys.register_id)


def _make_file(path: Path, keys: Keys | None, key: DataKey | None) -> None:
    """Write an empty register under another name and let it appear when it is whole."""
    fresh = path.with_name(f".{path.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.touch()
    engine = make_engine(fresh, _register_key(keys, key))
    try:
        with engine.begin() as connection:
            Base.metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={current_version()}")
        engine.dispose()
        if keys is not None:
            keep_beside(path, keys)
        sync_file(fresh)
        put_in_place(fresh, path)
    finally:
        engine.dispose()
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                fresh.with_name(fresh.name + ending).unlink(missing_ok=True)


def _keep_older(path: Path, keys: Keys | None, key: RegisterKey | None, version: int) -> None:
    """Put a whole copy beside a register that is going to be upgraded."""
    copy = path.with_suffix(f".v{version}.bak")
    fresh = path.with_name(f".{copy.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        copy_whole(path, fresh, key)
        if keys is not None:
            append_trailer(fresh, {"keys": keys_to_words(keys)})
        sync_file(fresh)
        put_in_place(fresh, copy)
    finally:
        fresh.unlink(missing_ok=True)
