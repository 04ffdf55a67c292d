"""Damage, full disks and power cuts (L2, L3, L4)."""

import os
import random
import resource
import shutil
import signal
from pathlib import Path

from scene import Row, chance, half, new_base, opened, people, save

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup import Backups
from koekdesk.register.checking import PAGE
from koekdesk.register.database import DataKey, open_register
from koekdesk.register.history import History
from koekdesk.register.restoring import newest_good_backup
from koekdesk.register.storage import storage_errors

#: The files at one moment, and who was confirmed by then.
Moment = tuple[dict[str, bytes], set[str]]
_SECTOR = 512
_REFUSALS = (
    ErrorCode.DAMAGED_REGISTER,
    ErrorCode.KEYS_DAMAGED,
    ErrorCode.NOT_A_REGISTER,
    ErrorCode.TAMPERED_REGISTER,
)


def damages(folder: Path, rounds: int, seed: int) -> Row:
    """Flip, zero, swap, duplicate, cut, lengthen: noticed, left alone, and a backup is offered."""
    row, lot = Row("damaged files (L3)", detected=0), chance(seed)
    path, key = new_base(folder / "damages")
    data = path.parent / "data"
    with opened(path, key, data) as register:
        backup = Backups(register, data).make()
    whole = path.read_bytes()
    for number in range(rounds):
        damaged = _damage(whole, lot, number)
        path.write_bytes(damaged)
        row.rounds += 1
        try:
            register = open_register(path, key, data_dir=data)
        except KoekdeskError as error:
            told = error.code in _REFUSALS and path.read_bytes() == damaged
        else:
            # Only what stands behind the last page was hit: the copy of the keys is as good.
            told = register.keys_mended and set(people(register)) == {"Fatma", "Omar"}
            register.close()
        offered = newest_good_backup(path, data, key) if number % 10 == 0 else backup
        row.detected = (row.detected or 0) + (told and offered == backup)
        if not told:
            row.notes.append(f"round {number}: {number % 6}")
    return row


def _damage(whole: bytes, lot: random.Random, number: int) -> bytes:
    content = bytearray(whole)
    pages = len(content) // PAGE
    one, other = lot.sample(range(pages), 2)
    at = lot.randrange(len(content))
    first, second = slice(one * PAGE, one * PAGE + PAGE), slice(other * PAGE, other * PAGE + PAGE)
    match number % 6:
        case 0:
            content[at] ^= 1 << lot.randrange(8)
        case 1:
            content[at : at + lot.randrange(1, 5000)] = bytes(len(content[at : at + 4000]))
        case 2:
            content[first], content[second] = content[second], content[first]
        case 3:
            content[first] = content[second]
        case 4:
            del content[at:]
        case 5:
            content += content[first]
    return bytes(content) if bytes(content) != whole else whole[:-1]


def limits(folder: Path, rounds: int, seed: int) -> Row:
    """Let no file grow beyond a random size: told clearly, and all that was confirmed is there."""
    row, lot = Row("size limits: told in words (L4)", detected=0), chance(seed)
    base, key = new_base(folder / "lbase")
    here = folder / "limits"
    path, data = here / "wijk.koek", here / "data"
    for _ in range(rounds):
        shutil.rmtree(here, ignore_errors=True)
        shutil.copytree(base.parent, here)
        limit = lot.randrange(20_000, path.stat().st_size * 2)
        said = _limited(path, key, data, limit)
        row.rounds += 1
        row.detected = (row.detected or 0) + said.endswith("told")
        try:
            with opened(path, key, data) as register:
                found = people(register)
        except KoekdeskError as error:
            row.corrupt += 1
            row.notes.append(str(error))
            continue
        wanted = {word for word in said.split() if word.startswith("m")}
        row.lost += len(({"Fatma", "Omar"} | wanted) - found.keys())
        row.half += half(found)
        if not said.endswith("told"):
            row.notes.append(said[-300:])
    return row


def _limited(path: Path, key: DataKey, data: Path, limit: int) -> str:
    """Work until the disk says no, in a child; return what was confirmed and how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            try:
                with opened(path, key, data) as register:
                    history = History(register.writes)
                    for number in range(2000):
                        with storage_errors(path):
                            save(history, f"m{number}")
                        os.write(writing, f"m{number} ".encode())
                        if number % 20 == 19:
                            Backups(register, data).make()
            except KoekdeskError as error:
                clear = error.code in (ErrorCode.DISK_FULL, ErrorCode.CANNOT_WRITE)
                os.write(writing, b"told" if clear else repr(error).encode())
        except BaseException as error:
            os.write(writing, f"UNEXPECTED {error!r}".encode())
        finally:
            os._exit(0)
    os.close(writing)
    said = b""
    while chunk := os.read(reading, 1 << 16):
        said += chunk
    os.close(reading)
    os.waitpid(child, 0)
    return said.decode()


def power_cuts(folder: Path, rounds: int, seed: int) -> Row:
    """Replay cuts: what was not yet synced is dropped, torn or there in any order.

    Between two moments at which everything was on the disk (a confirmed save, a folded log), any
    part of what was written may have arrived. The file must open with all that was confirmed.
    """
    row, lot = Row("power cuts: dropped, torn, reordered (L2)"), chance(seed)
    moments: list[Moment] = []
    number = 0
    while row.rounds < rounds:
        if not moments:
            number += 1
            moments, key = _record(folder / f"cuts{number}", lot)
            moments.reverse()
        (before, confirmed) = moments.pop()
        if not moments:
            continue
        after, maybe = moments[-1]
        for _ in range(4):
            row.rounds += 1
            here = folder / "cut"
            shutil.rmtree(here, ignore_errors=True)
            here.mkdir()
            for name, content in _cut(before, after, lot).items():
                (here / name).write_bytes(content)
            try:
                with opened(here / "wijk.koek", key) as register:
                    found = people(register)
            except KoekdeskError as error:
                row.corrupt += 1
                row.notes.append(str(error))
                continue
            row.lost += len(confirmed - found.keys())
            row.half += half(found) + len(found.keys() - maybe)
    return row


def _record(
    folder: Path, lot: random.Random
) -> tuple[list[tuple[dict[str, bytes], set[str]]], DataKey]:
    """Work a while; return every moment at which all was synced, with who was confirmed then."""
    path, key = new_base(folder)
    there = {"Fatma", "Omar"}
    moments = [(_files(path), set(there))]
    register = open_register(path, key)
    moments.append((_files(path), set(there)))
    history = History(register.writes)
    for step in range(12):
        save(history, f"p{step}")
        there.add(f"p{step}")
        moments.append((_files(path), set(there)))
        if lot.random() < 0.3:
            with register.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            moments.append((_files(path), set(there)))
    register.close()
    moments.append((_files(path), set(there)))
    return moments, key


def _files(path: Path) -> dict[str, bytes]:
    names = ("wijk.koek", "wijk.koek-wal", "wijk.koek-keys")
    return {n: (path.parent / n).read_bytes() for n in names if (path.parent / n).exists()}


def _cut(before: dict[str, bytes], after: dict[str, bytes], lot: random.Random) -> dict[str, bytes]:
    """Return what a disk may hold when the power goes between two moments.

    SQLite syncs the log before it folds it into the file, and the file before it empties the log;
    the keys beside are replaced by name.
    """
    cut = dict(before)
    main, log, keys = "wijk.koek", "wijk.koek-wal", "wijk.koek-keys"
    if keys in after and keys not in before:
        cut[keys] = after[keys]  # opening: written and synced before the pages are touched
    same_pages = before[main] == after[main]
    if same_pages:
        cut[log] = _mixed(before.get(log, b""), after.get(log, b""), lot)
    else:
        cut[main] = _mixed(before[main], after[main], lot)
        if lot.random() < 0.3:  # the file is synced; the log is being emptied
            cut[main] = after[main]
            # One change of its length: the whole log is there or nothing of it. A part of it would
            # put older pages back; no disk empties a file by halves.
            cut[log] = lot.choice([b"", before.get(log, b"")])
    return {name: content for name, content in cut.items() if content}


def _mixed(before: bytes, after: bytes, lot: random.Random) -> bytes:
    """Return a file of which any sectors that differ arrived, the last of them perhaps torn."""
    size = lot.choice(
        [
            len(before),
            len(after),
            lot.randrange(min(len(before), len(after)), max(len(before), len(after)) + 1),
        ]
    )
    content = bytearray(before[:size].ljust(size, b"\0"))
    share = lot.random()
    for start in range(0, min(size, len(after)), _SECTOR):
        new = after[start : start + _SECTOR]
        if content[start : start + _SECTOR] != new and lot.random() < share:
            torn = lot.randrange(1, _SECTOR) if lot.random() < 0.1 else len(new)
            content[start : start + min(torn, size - start)] = new[: min(torn, size - start)]
    return bytes(content)
