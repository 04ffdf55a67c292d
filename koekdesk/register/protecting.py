# SPDX-License-Identifier: MIT
"""A plain register gets a passphrase: an encrypted copy, verified, takes its place at once."""

from contextlib import closing, suppress
from pathlib import Path

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.checking import check_register, is_plain
from koekdesk.register.connections import RegisterKey, connect
from koekdesk.register.driver import RawConnection
from koekdesk.register.lock import RegisterLock
from koekdesk.register.seal import keep_copy
from koekdesk.register.storage import put_in_place, storage_errors, sync_file
from koekdesk.register.trailer import append_trailer
from koekdesk.register.vault import Cost, keys_to_words, new_keys


def protect(
    path: Path, passphrase: str, *, cost: Cost | None = None, data_dir: Path | None = None
) -> None:
    """Encrypt a closed, plain register; after a kill it is the plain one or the encrypted one.

    Then open it with the passphrase and ask for a recovery code. Its plain backups become
    encrypted when it is opened (``Backups.forget``). Raises ``ALREADY_PROTECTED``.
    """
    if not path.is_file():
        raise KoekdeskError(ErrorCode.FILE_MISSING, path=str(path))
    fresh = path.with_name(f".{path.name}.protected")
    with storage_errors(path):
        lock = RegisterLock(path)
        try:
            if not is_plain(path):
                raise KoekdeskError(ErrorCode.ALREADY_PROTECTED, path=str(path))
            check_register(path, None)
            keys, key = new_keys(passphrase, cost)
            register_key = RegisterKey(key, keys.register_id)
            fresh.unlink(missing_ok=True)
            encrypt_pages(path, fresh, register_key)
            append_trailer(fresh, {"keys": keys_to_words(keys)})
            sync_file(fresh)
            if data_dir is not None:
                with suppress(OSError):
                    keep_copy(data_dir, keys)
            put_in_place(fresh, path)
        finally:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            lock.release()


def encrypt_pages(plain: Path, fresh: Path, key: RegisterKey) -> None:
    """Write a plain register encrypted to a new file, and compare the two row by row."""
    with closing(connect(plain, None)) as source:
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        source.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(fresh), key.literal))
        source.execute("SELECT sqlcipher_export('fresh')")
        for pragma in ("application_id", "user_version"):
            value = source.execute(f"PRAGMA main.{pragma}").fetchone()[0]
            source.execute(f"PRAGMA fresh.{pragma}={value}")
        _compare(source, plain)
        source.execute("DETACH DATABASE fresh")
    check_register(fresh, key, fresh.stat().st_size)


def _compare(connection: RawConnection, path: Path) -> None:
    """See that every row came along; otherwise the plain file stays as it is."""
    names = connection.execute("select name from main.sqlite_master where type = 'table'")
    for (name,) in names.fetchall():
        here, there = f'select * from main."{name}"', f'select * from fresh."{name}"'
        if connection.execute(f"{here} except {there}").fetchone():
            raise KoekdeskError(ErrorCode.CANNOT_WRITE, path=str(path), detail="")
