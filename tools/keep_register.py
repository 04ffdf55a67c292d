# SPDX-License-Identifier: MIT
"""Keep a register of this version for the tests, once a version is released.

``python -m tools.keep_register``: writes the demo neighbourhood to tests/registers/version-N.koek.
"""

import shutil
import sqlite3
import tempfile
from datetime import date
from pathlib import Path

from koekdesk.register.upgrades import current_version
from koekdesk.services.registers import new_demo

FOLDER = Path(__file__).parents[1] / "tests" / "registers"


def main() -> None:
    """Write the file."""
    target = FOLDER / f"version-{current_version()}.koek"
    with tempfile.TemporaryDirectory() as folder:
        made = new_demo(Path(folder), date(2026, 11, 20))
        connection = sqlite3.connect(made, isolation_level=None)
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")
        connection.close()
        FOLDER.mkdir(exist_ok=True)
        shutil.copy(made, target)
    print(target)


if __name__ == "__main__":
    main()
