# SPDX-License-Identifier: MIT
"""One backup: a closed register with, behind its last page, what is in it.

A backup carries its keys, so it opens on any computer, and is what a person may rename and open.
"""

import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b, sha256
from pathlib import Path
from typing import Any

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.base import Base
from koekdesk.register.checking import check_register
from koekdesk.register.connections import RegisterKey, connect, copy_whole
from koekdesk.register.driver import RawConnection
from koekdesk.register.seal import read_seal
from koekdesk.register.storage import put_in_place, sync_file
from koekdesk.register.trailer import append_trailer, cut_off, read_trailer
from koekdesk.register.vault import Keys, Unlock, keys_to_words, unlock_keys

_CHUNK = 1 << 20
#: Made anew by the program; not something a person changed.
_CACHES = ("vector", "web_spot")


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup as a person sees it in a list: when it was made and what is in it."""

    path: Path
    made: datetime  # local time, as it is in the name
    people: int
    conversations: int
    changed: datetime | None  # the last change in it (UTC)
    erased: frozenset[str]  # whom it has forgotten
    length: int  # of its pages, in bytes
    digest: str
    state: str  # a fingerprint of what is in it
    elsewhere: bool = False  # on the second place, such as a stick


def read_backup(path: Path, elsewhere: bool = False) -> BackupRow | None:
    """Return what a backup says about itself; None when it cannot say."""
    try:
        trailer = read_trailer(path)
        about = trailer.words["about"] if trailer else None
        if trailer is None or about is None:
            return None
        return BackupRow(
            path,
            datetime.fromisoformat(about["made"]),
            int(about["people"]),
            int(about["conversations"]),
            datetime.fromisoformat(about["changed"]) if about["changed"] else None,
            frozenset(about["erased"]),
            path.stat().st_size - trailer.length,
            str(about["digest"]),
            str(about["state"]),
            elsewhere,
        )
    except (OSError, KeyError, TypeError, ValueError):
        return None


def write_backup(
    source: Path, target: Path, key: RegisterKey | None, keys: Keys | None, made: datetime
) -> BackupRow:
    """Write one moment of a register as a backup, opened and verified before it gets its name."""
    part = part_of(target)
    part.unlink(missing_ok=True)
    try:
        copy_whole(source, part, key)
        return finish_backup(part, target, key, keys, made)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def finish_backup(
    part: Path, target: Path, key: RegisterKey | None, keys: Keys | None, made: datetime
) -> BackupRow:
    """Verify pages, say what is in them, and let them take their name at once and whole."""
    check_register(part, key, part.stat().st_size)
    about = {"made": made.isoformat(), "digest": digest_of(part, part.stat().st_size)}
    words: dict[str, Any] = {"about": about | _contents(part, key)}
    if keys is not None:
        words["keys"] = keys_to_words(keys)
    append_trailer(part, words)
    sync_file(part)
    put_in_place(part, target)
    row = read_backup(target)
    if row is None:
        raise KoekdeskError(ErrorCode.DAMAGED_BACKUP, path=str(target))
    return row


def copy_backup(source: BackupRow, target: Path) -> None:
    """Copy a backup to another place; what stands there is whole after any interruption."""
    part = part_of(target)
    try:
        shutil.copyfile(source.path, part)
        sync_file(part)
        if digest_of(part, source.length) != source.digest:
            raise KoekdeskError(ErrorCode.BACKUP_PLACE_GONE, path=str(target.parent))
        put_in_place(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def unlock_backup(row: BackupRow, unlock: Unlock | None) -> tuple[Keys | None, RegisterKey | None]:
    """Return the keys a backup carries and what opens it."""
    keys = read_seal(row.path).keys
    if keys is None:
        return None, None
    if unlock is None:
        raise KoekdeskError(ErrorCode.PASSPHRASE_NEEDED, path=str(row.path))
    return keys, RegisterKey(unlock_keys(keys, unlock)[0], keys.register_id)


def take_pages(row: BackupRow, target: Path, key: RegisterKey | None) -> None:
    """Put the pages of a backup, verified from end to end, in a file; raise ``DAMAGED_BACKUP``."""
    shutil.copyfile(row.path, target)
    try:
        cut_off(target, row.length)
        if digest_of(target, row.length) != row.digest:
            raise KoekdeskError(ErrorCode.DAMAGED_BACKUP, path=str(row.path))
        check_register(target, key, row.length)
    except KoekdeskError as error:
        target.unlink(missing_ok=True)
        if error.code in (ErrorCode.DAMAGED_REGISTER, ErrorCode.NOT_A_REGISTER):
            raise KoekdeskError(ErrorCode.DAMAGED_BACKUP, path=str(row.path)) from error
        raise


def digest_of(path: Path, length: int) -> str:
    """Return a digest of the first ``length`` bytes of a file."""
    digest, left = blake2b(digest_size=32), length
    with path.open("rb") as file:
        while left > 0 and (chunk := file.read(min(_CHUNK, left))):
            digest.update(chunk)
            left -= len(chunk)
    return digest.hexdigest()


def part_of(target: Path) -> Path:
    """Return the name of a backup that is not finished yet."""
    return target.with_name(f".{target.name}.part")


def state_of(path: Path, key: RegisterKey | None) -> str:
    """Return a fingerprint of what people put in a register; caches do not count."""
    with closing(connect(path, key)) as connection:
        return _state(connection)


def _state(connection: RawConnection) -> str:
    there = {row[0] for row in connection.execute("select name from sqlite_master")}
    rows = [
        connection.execute(f'select count(*), max(changed_at) from "{table.name}"').fetchone()
        for table in Base.metadata.sorted_tables
        if table.name in there and table.name not in _CACHES
    ]
    return sha256(repr(rows).encode()).hexdigest()[:16]


def _contents(path: Path, key: RegisterKey | None) -> dict[str, Any]:
    """Count what is in a register, for whoever looks for the right backup."""
    with closing(connect(path, key)) as connection:

        def ask(query: str) -> Any:
            return connection.execute(query).fetchone()[0]

        there = {row[0] for row in connection.execute("select name from sqlite_master")}
        changed = [
            ask(f'select max(changed_at) from "{table.name}"')
            for table in Base.metadata.sorted_tables
            if table.name in there and table.name not in _CACHES
        ]
        erased = []
        if "erasure" in there:
            erased = [row[0] for row in connection.execute("select person_id from erasure")]
        return {
            "people": ask("select count(*) from person"),
            "conversations": ask("select count(*) from conversation"),
            "changed": max(filter(None, changed), default=""),
            "erased": sorted(erased),
            "state": _state(connection),
        }
