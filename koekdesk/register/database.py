# SPDX-License-Identifier: MIT
"""The one place where a register's file is opened, checked, upgraded and closed."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.lock import RegisterLock
from koekdesk.register.models import Base
from koekdesk.register.upgrades import UPGRADES

#: Marks a SQLite file as ours: "KOEK" in ASCII.
APPLICATION_ID = 0x4B4F454B

#: Every connection gets these; a power cut with synchronous below FULL loses confirmed words.
PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "trusted_schema=OFF",
    "cache_size=-65536",
)


def current_version() -> int:
    """Return the version of the file this program writes."""
    return len(UPGRADES) + 1


@dataclass(frozen=True)
class Register:
    """An open register: its file, its sessions, and the lock that keeps others out."""

    path: Path
    sessions: sessionmaker[Session]  # for reading
    writes: sessionmaker[Session]  # for writing: one at a time, others wait their turn
    engine: Engine
    lock: RegisterLock

    def close(self) -> None:
        """Fold the write-ahead log into the file and let others open it."""
        try:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except DBAPIError:
            pass  # nothing is lost: the log is read at the next start
        finally:
            self.engine.dispose()
            self.lock.release()


def create_register(path: Path) -> Register:
    """Make a new, empty register; an existing file is never overwritten."""
    if path.exists():
        raise KoekdeskError(ErrorCode.FILE_EXISTS, path=str(path))
    if not path.parent.is_dir():
        raise KoekdeskError(ErrorCode.FILE_MISSING, path=str(path.parent))
    return _open(path)


def open_register(path: Path) -> Register:
    """Open a register, upgrading an older one after a copy was put beside it."""
    if not path.is_file():
        raise KoekdeskError(ErrorCode.FILE_MISSING, path=str(path))
    return _open(path)


def _open(path: Path) -> Register:
    with storage_errors(path):
        lock = RegisterLock(path)
        try:
            engine = _engine(path)
            try:
                version = _check_file(path)
                if 0 < version < current_version():
                    _keep_copy(path, version)
                with engine.begin() as connection:
                    _upgrade(connection, version)
            except BaseException:
                engine.dispose()
                raise
        except BaseException:
            lock.release()
            raise
    sessions = sessionmaker(engine, expire_on_commit=False)
    writer = engine.execution_options(writes=True)
    return Register(path, sessions, sessionmaker(writer, expire_on_commit=False), engine, lock)


def _engine(path: Path) -> Engine:
    # not as text: "wie woont hier?.koek" would lose what stands behind the question mark
    engine = create_engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _prepare_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_connection(connection: sqlite3.Connection, _record: object) -> None:
    # Python's own implicit transactions leave out ALTER TABLE; we send BEGIN ourselves.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A writer that first reads and then finds another writer before it would fail at once.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _check_file(path: Path) -> int:
    """Look before writing: whose file is it, is it whole, and which version; 0 when new."""
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path)) as look:
        try:
            look.execute("PRAGMA query_only=ON")  # mode=ro would leave out half of the check
            ours = look.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            version = look.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.DatabaseError as error:
            damaged = path.read_bytes()[:15] == b"SQLite format 3"
            code = ErrorCode.DAMAGED_REGISTER if damaged else ErrorCode.NOT_A_REGISTER
            raise KoekdeskError(code, path=str(path)) from error
        if not ours:
            raise KoekdeskError(ErrorCode.NOT_A_REGISTER, path=str(path))
        if version > current_version():
            raise KoekdeskError(ErrorCode.NEWER_REGISTER, path=str(path), version=version)
        try:
            whole = look.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            whole = whole and look.execute("PRAGMA foreign_key_check").fetchone() is None
            schema = _schema(look)
        except sqlite3.DatabaseError:
            whole, schema = False, _Schema()
        if not whole:
            raise KoekdeskError(ErrorCode.DAMAGED_REGISTER, path=str(path))
        if version == current_version() and schema != _expected_schema():
            raise KoekdeskError(ErrorCode.TAMPERED_REGISTER, path=str(path))
        return version


def _keep_copy(path: Path, version: int) -> None:
    """Put a whole copy beside a register that is going to be upgraded."""
    copy = path.with_suffix(f".v{version}.bak")
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)


_Schema = set[tuple[str, str, tuple[str, ...]]]


def _schema(connection: sqlite3.Connection) -> _Schema:
    """Return everything in the file; of a table its parts, as an added column stands last."""
    rows = connection.execute(
        "select type, name, coalesce(sql, '') from sqlite_master where name not like 'sqlite_%'"
    )
    return {(kind, name, _parts(kind, " ".join(sql.split()))) for kind, name, sql in rows}


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


def _expected_schema() -> _Schema:
    engine = create_engine("sqlite://")
    try:
        Base.metadata.create_all(engine)
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            return _schema(raw)
    finally:
        engine.dispose()


def _upgrade(connection: Connection, version: int) -> None:
    if version == current_version():
        return
    if version == 0:
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    else:
        for step in UPGRADES[version - 1 :]:
            step(connection)
    connection.exec_driver_sql(f"PRAGMA user_version={current_version()}")


@contextmanager
def storage_errors(path: Path) -> Generator[None, None, None]:
    """Turn what a disk can do to us into errors a person understands."""
    try:
        yield
    except DBAPIError as error:
        raise KoekdeskError(_storage_code(str(error.orig)), path=str(path), detail="") from error
    except sqlite3.Error as error:
        raise KoekdeskError(_storage_code(str(error)), path=str(path), detail="") from error
    except PermissionError as error:
        raise KoekdeskError(ErrorCode.READ_ONLY, path=str(path)) from error
    except OSError as error:
        codes = {errno.ENOSPC: ErrorCode.DISK_FULL, errno.EROFS: ErrorCode.READ_ONLY}
        code = codes.get(error.errno or 0, ErrorCode.CANNOT_WRITE)
        raise KoekdeskError(code, path=str(path), detail=error.strerror or "") from error


def _storage_code(message: str) -> ErrorCode:
    for words, code in (
        ("disk is full", ErrorCode.DISK_FULL),
        ("readonly", ErrorCode.READ_ONLY),
        ("malformed", ErrorCode.DAMAGED_REGISTER),
        ("not a database", ErrorCode.NOT_A_REGISTER),
        ("locked", ErrorCode.REGISTER_IN_USE),
        ("unable to open", ErrorCode.READ_ONLY),
    ):
        if words in message:
            return code
    return ErrorCode.CANNOT_WRITE
