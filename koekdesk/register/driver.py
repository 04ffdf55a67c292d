# SPDX-License-Identifier: MIT
"""The database driver: SQLite with SQLCipher in it, which type checkers cannot look into."""

import sqlite3
from typing import Any, TypeAlias

from sqlcipher3 import dbapi2

driver: Any = dbapi2
DriverError: type[Exception] = driver.Error
DatabaseError: type[Exception] = driver.DatabaseError
#: What a connection of the driver can do is what one of Python's own can do.
RawConnection: TypeAlias = sqlite3.Connection
