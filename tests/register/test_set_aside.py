# SPDX-License-Identifier: MIT
"""What a backup took the place of is found again by its name, in any language."""

from datetime import datetime

from people import make_person
from sealed import UNLOCK, names, new_sealed, reopen
from sqlalchemy import select

from koekdesk.register.backup import Backups, set_aside_files
from koekdesk.register.models import Person
from koekdesk.register.restoring import restore_backup
from koekdesk.services.leaving import leave_register

NOON = datetime(2026, 11, 20, 12)


def test_what_was_set_aside_in_any_language_forgets_who_is_erased(tmp_path):
    path, data = tmp_path / "wijk.koek", tmp_path / "data"
    register = new_sealed(path, data)
    with register.writes.begin() as session:
        make_person(session, "Fatma")
    backup = Backups(register, data).make(NOON)
    register.close()
    english = restore_backup(backup, path, data, UNLOCK)
    dutch = restore_backup(backup, path, data, UNLOCK, words="opzij gezet")
    assert english is not None
    assert dutch is not None
    assert dutch.name.startswith("wijk (opzij gezet 2")
    for other in ("wijk (kopie).koek", "wijk west (opzij gezet 2026-01-02 03.04.05).koek"):
        path.with_name(other).write_bytes(b"of somebody else")
    assert set_aside_files(path) == sorted([english, dutch])
    back = reopen(path, data)
    with back.writes.begin() as session:
        leave_register(session, session.scalars(select(Person.id)).one(), NOON.date())
    Backups(back, data).tick(NOON)
    back.close()
    for file in (english, dutch):
        old = reopen(file)
        assert names(old) == []
        old.close()
