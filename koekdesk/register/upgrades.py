# SPDX-License-Identifier: MIT
"""How an older register becomes one of today: numbered steps, never edited once released."""

from collections.abc import Callable

from sqlalchemy import Connection

from koekdesk.paths import resource

Step = Callable[[Connection], None]


def _run(name: str) -> Step:
    """Return the step that runs one shipped file, a statement between semicolons."""

    def step(connection: Connection) -> None:
        statements = resource("upgrades", name).read_text(encoding="utf-8").split(";")
        for statement in filter(None, map(str.strip, statements)):
            connection.exec_driver_sql(statement)

    return step


#: Index 0 upgrades version 1 to version 2.
UPGRADES: list[Step] = [_run("to_version_2.sql")]


def current_version() -> int:
    """Return the version of the file this program writes."""
    return len(UPGRADES) + 1


def upgrade(connection: Connection, version: int) -> None:
    """Bring an older register to today's version, inside the transaction of the connection."""
    for step in UPGRADES[version - 1 :]:
        step(connection)
    connection.exec_driver_sql(f"PRAGMA user_version={current_version()}")
