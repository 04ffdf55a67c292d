# SPDX-License-Identifier: MIT
"""Keep a register of this version for the tests, once a version is released.

``python -m tools.keep_register``: writes the demo neighbourhood to tests/registers/version-N.koek,
and to sealed-N.koek with a passphrase and a recovery code, which stand in sealed-N.txt.
"""

import shutil
import sqlite3
import tempfile
from datetime import date
from pathlib import Path

from koekdesk.register.database import Cost, create_register
from koekdesk.register.upgrades import current_version
from koekdesk.services.people import PersonInput, add_person
from koekdesk.services.registers import new_demo

PASSPHRASE = "caf\u00e9 aan de Rotte"
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
        _keep_sealed(Path(folder))


def _keep_sealed(folder: Path) -> None:
    """Write an encrypted register with a few people; its secrets stand beside it, for the test."""
    target = FOLDER / f"sealed-{current_version()}.koek"
    register = create_register(folder / "sealed.koek", PASSPHRASE, cost=Cost())
    assert register.vault
    with register.writes.begin() as session:
        for name in ("Fatma", "Omar"):
            add_person(session, PersonInput(name), ())
    code = register.vault.new_recovery_code()
    register.close()
    shutil.copy(folder / "sealed.koek", target)
    target.with_suffix(".txt").write_text(f"{PASSPHRASE}\n{code}\n", encoding="utf-8")
    print(target)


if __name__ == "__main__":
    main()
