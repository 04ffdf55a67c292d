# SPDX-License-Identifier: MIT
"""Look before anything is shown: whose file is it, is it whole, and did anyone add to it."""

import re
import shutil
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from sqlalchemy import StaticPool, create_engine

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.connections import RegisterKey, connect
from koekdesk.register.driver import DatabaseError, RawConnection, driver
from koekdesk.register.models import Base
from koekdesk.register.upgrades import current_version

#: Marks a SQLite file as ours: "KOEK" in ASCII.
APPLICATION_ID = 0x4B4F454B
PAGE = 4096
#: From this size on a second core is worth its while.
_LARGE = 8 << 20
_ALL_SOUND = "integrity_check(1)"

_Check = Callable[[RawConnection], bool]
_Schema = frozenset[tuple[str, str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a look at a whole register told."""

    version: int
    length: int  # of its pages, in bytes


def check_register(path: Path, key: RegisterKey | None, length: int | None = None) -> Found:
    """Look at a register of ours from end to end; change nothing in it, whatever is found.

    ``length`` is how many bytes its pages take, when that is known: more or fewer is damage.
    Raises ``NOT_A_REGISTER``, ``DAMAGED_REGISTER``, ``NEWER_REGISTER`` or ``TAMPERED_REGISTER``.
    """
    with _to_look_at(path) as looked_at, closing(connect(looked_at, key)) as look:
        try:
            look.execute("PRAGMA query_only=ON")  # mode=ro would leave out half of the check
            ours = _ask(look, "application_id") == APPLICATION_ID
            version = int(_ask(look, "user_version"))
            pages = int(_ask(look, "page_count"))
        except DatabaseError as error:
            _prove_room(path)
            plain_but_foreign = key is None and not is_plain(path)
            code = ErrorCode.NOT_A_REGISTER if plain_but_foreign else ErrorCode.DAMAGED_REGISTER
            raise KoekdeskError(code, path=str(path)) from error
        if not ours:
            raise KoekdeskError(ErrorCode.NOT_A_REGISTER, path=str(path))
        if version > current_version():
            raise KoekdeskError(ErrorCode.NEWER_REGISTER, path=str(path), version=version)
        if length not in (None, pages * PAGE) or not _is_whole(look, looked_at, key, pages):
            _prove_room(path)
            raise KoekdeskError(ErrorCode.DAMAGED_REGISTER, path=str(path))
        try:
            schema = schema_of(look)
        except (DatabaseError, ValueError) as error:
            raise KoekdeskError(ErrorCode.DAMAGED_REGISTER, path=str(path)) from error
        if version == current_version() and schema != expected_schema():
            raise KoekdeskError(ErrorCode.TAMPERED_REGISTER, path=str(path))
        return Found(version, pages * PAGE)


def is_plain(path: Path) -> bool:
    """Tell whether a file begins as an unencrypted database."""
    with path.open("rb") as file:
        return file.read(15) == b"SQLite format 3"


@contextmanager
def _to_look_at(path: Path) -> Generator[Path, None, None]:
    """Yield what to look at: the file, or a copy when a log of a crash would be folded into it."""
    log = path.with_name(path.name + "-wal")
    sweep(path)
    if not log.exists() or not log.stat().st_size:
        yield path
        return
    copy = path.with_name(f".{path.name}.look")
    try:
        shutil.copyfile(path, copy)
        shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
        yield copy
    finally:
        sweep(path)


def sweep(path: Path) -> None:
    """Remove the copy that an earlier look may have left behind when it was killed."""
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(f".{path.name}.look{ending}").unlink(missing_ok=True)


def _prove_room(path: Path) -> None:
    """Raise what the disk says when there is no room to look at all: that is no damage."""
    trial = path.with_name(f".{path.name}.room")
    try:
        trial.write_bytes(bytes(16 * PAGE))
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)


def _ask(look: RawConnection, pragma: str) -> int:
    return look.execute(f"PRAGMA {pragma}").fetchone()[0]


def _is_whole(look: RawConnection, path: Path, key: RegisterKey | None, pages: int) -> bool:
    """Each check misses what the other finds: one reads pages as bytes, one as a database."""
    try:
        if key is None:
            return _is_sound(look) and _is_tied(look)
        look.execute("PRAGMA query_only=OFF")
        look.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # of the copy, or of nothing
        look.execute("PRAGMA query_only=ON")
        ours = partial(_is_ours, pages)
        if pages * PAGE < _LARGE:
            return ours(look) and _is_sound(look) and _is_tied(look)
        tables = (partial(_is_sound, name=name) for name in _tables(look))
        return _on_two_cores(path, key, [ours, _is_tied, *tables])
    except DatabaseError:
        return False


def _is_ours(pages: int, look: RawConnection) -> bool:
    """Tell whether every page is as we wrote it, with our key, in its own place."""
    # What stands behind the last page is ours, see trailer.py, and is no page.
    found = look.execute("PRAGMA cipher_integrity_check")
    return all(_page_of(str(row[0])) > pages for row in found)


def _is_sound(look: RawConnection, name: str = "") -> bool:
    """Tell whether rows and indexes belong together, of one table or of all."""
    return _ask_rows(look, f"integrity_check({name!r})" if name else _ALL_SOUND) == [("ok",)]


def _is_tied(look: RawConnection) -> bool:
    """Tell whether everything that points somewhere finds it there."""
    return not _ask_rows(look, "foreign_key_check")


def _tables(look: RawConnection) -> list[str]:
    """Return the tables, those with the most rows first, so that two cores end together."""
    names = look.execute("select name from sqlite_master where type = 'table'").fetchall()
    rows = {name: look.execute(f'select max(rowid) from "{name}"').fetchone() for (name,) in names}
    return sorted(rows, key=lambda name: -(rows[name][0] or 0))


def _next(waiting: "deque[_Check]") -> _Check | None:
    with suppress(IndexError):  # the other core took the last one
        return waiting.popleft()
    return None


def _on_two_cores(path: Path, key: RegisterKey, checks: list[_Check]) -> bool:
    """Do the checks of a large, encrypted register two at a time, until one finds something.

    Table by table SQLite leaves out the list of free pages; of an encrypted register every page
    is proven to be as we wrote it. Of a plain one nothing is, so that is checked in one go.
    """
    waiting = deque(checks)

    def work() -> bool:
        with closing(connect(path, key)) as look:
            look.execute("PRAGMA query_only=ON")
            look.execute("PRAGMA cache_size=-65536")
            while (check := _next(waiting)) is not None:
                if not check(look):
                    waiting.clear()
                    return False
        return True

    with ThreadPoolExecutor(2, thread_name_prefix="check") as pool:
        return all(each.result() for each in (pool.submit(work), pool.submit(work)))


def _ask_rows(look: RawConnection, pragma: str) -> list[tuple[object, ...]]:
    return look.execute(f"PRAGMA {pragma}").fetchall()


def _page_of(complaint: str) -> int:
    found = re.search(r"page (\d+)", complaint)
    return int(found.group(1)) if found else 0


def schema_of(connection: RawConnection) -> _Schema:
    """Return everything in the file; of a table its parts, as an added column stands last."""
    rows = connection.execute(
        "select type, name, coalesce(sql, '') from sqlite_master where name not like 'sqlite_%'"
    )
    return frozenset(
        (kind, name, _parts(kind, " ".join(sql.split()))) for kind, name, sql in rows.fetchall()
    )


def _parts(kind: str, sql: str) -> tuple[str, ...]:
    if kind != "table":
        return (sql,)
    parts, depth = [""], 0
    for character in sql[sql.index("(") + 1 : sql.rindex(")")]:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return tuple(sorted(part.strip() for part in parts))


@lru_cache(maxsize=1)
def expected_schema() -> _Schema:
    """Return what a register of this version holds."""
    connection = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
    with closing(connection):
        engine = create_engine(
            "sqlite://", module=driver, creator=lambda: connection, poolclass=StaticPool
        )
        Base.metadata.create_all(engine)
        return schema_of(connection)
