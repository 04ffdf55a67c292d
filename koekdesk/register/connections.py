# SPDX-License-Identifier: MIT
"""How a connection to a register is made: encrypted with the data key, or plain without one."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.driver import RawConnection, driver
from koekdesk.register.vault import DataKey

#: Every connection gets these; a power cut with synchronous below FULL loses confirmed words.
PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cache_size=-8192",
)


class RegisterKey:
    """What SQLCipher needs: the data key, and the register's id as the salt of every file of it."""

    def __init__(self, key: DataKey, register_id: bytes) -> None:
        self.key, self.register_id = key, register_id

    @property
    def literal(self) -> str:
        """Return the key as SQL writes it; no derivation is done on a key in this form."""
        return f"x'{self.key.value.hex()}{self.register_id.hex()}'"


def connect(path: Path, key: RegisterKey | None) -> RawConnection:
    """Return a bare connection in which nothing but the key is set.

    Raises ``FILE_MISSING``: left to itself SQLite would make an empty file where one is gone.
    """
    refuse_when_gone(path)
    connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level=NONE")  # first: the log would name our files
    if key is not None:
        connection.execute("PRAGMA cipher_memory_security=ON")
        connection.execute(f'PRAGMA key="{key.literal}"')
    return connection


def refuse_when_gone(path: Path) -> None:
    """Tell that a file was moved or thrown away: what is kept in it now nobody finds again."""
    if not path.exists():
        raise KoekdeskError(ErrorCode.FILE_MISSING, path=str(path))


def make_engine(path: Path, key: RegisterKey | None) -> Engine:
    """Return the engine of an open register."""

    def creator() -> Any:
        connection = connect(path, key)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=creator,
        poolclass=QueuePool,
        max_overflow=10,
        pool_use_lifo=True,  # each connection remembers pages: one busy one is enough
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # A writer that first reads and then finds another writer before it would fail at once.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def copy_whole(source: Path, target: Path, key: RegisterKey | None) -> None:
    """Write one moment of a register to a new file, without what was deleted from it."""
    connection = connect(source, key)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
