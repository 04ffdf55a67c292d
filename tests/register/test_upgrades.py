"""One file of every released version is kept, and must always open."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register import upgrades
from koekdesk.register.database import (
    Passphrase,
    RecoveryCode,
    current_version,
    open_register,
)
from koekdesk.register.models import Base
from koekdesk.services.people import list_people, read_person

KEPT = sorted((Path(__file__).parents[1] / "registers").glob("version-*.koek"))

SEALED = sorted((Path(__file__).parents[1] / "registers").glob("sealed-*.koek"))


def copy(path, tmp_path):
    return Path(shutil.copy(path, tmp_path / "oud.koek"))


def test_there_is_a_file_of_every_version():
    assert [path.stem for path in KEPT] == [f"version-{n + 1}" for n in range(current_version())]


@pytest.mark.parametrize("kept", KEPT, ids=lambda p: p.stem)
def test_an_older_register_opens_with_everything_in_it(kept, tmp_path):
    register = open_register(copy(kept, tmp_path))
    with register.sessions() as session:
        people = list_people(session)
        assert len(people) > 150
        assert any(read_person(session, row.id).statements for row in people[:5])
        for table in Base.metadata.sorted_tables:
            session.execute(text(f"select * from {table.name}")).all()
    register.close()
    open_register(tmp_path / "oud.koek").close()  # and what it became is one of ours


@pytest.mark.parametrize("kept", SEALED, ids=lambda p: p.stem)
def test_a_kept_encrypted_register_opens_with_its_passphrase_and_its_code(kept, tmp_path):
    passphrase, code = kept.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    path = copy(kept, tmp_path)
    for unlock in (Passphrase(passphrase), RecoveryCode(code)):
        register = open_register(path, unlock)
        with register.sessions() as session:
            assert [row.called for row in list_people(session)] == ["Fatma", "Omar"]
        register.close()


def test_upgrades_are_all_or_nothing_with_a_copy_beside_it(tmp_path, monkeypatch):
    path = copy(KEPT[-1], tmp_path)

    def works(connection):
        connection.exec_driver_sql("alter table person add column shoe text")

    def fails(connection):
        connection.exec_driver_sql("drop table card")
        raise KoekdeskError(ErrorCode.DAMAGED_REGISTER, path=str(path))

    def cards(file):
        with closing(sqlite3.connect(file)) as connection:
            return connection.execute("select * from card order by id").fetchall()

    before = cards(path)
    monkeypatch.setattr(upgrades, "UPGRADES", [*upgrades.UPGRADES, works, fails])
    with pytest.raises(KoekdeskError):
        open_register(path)
    with closing(sqlite3.connect(path)) as connection:
        columns = [row[1] for row in connection.execute("pragma table_info(person)")]
        assert "shoe" not in columns
        assert connection.execute("pragma user_version").fetchone()[0] == len(upgrades.UPGRADES) - 1
    assert cards(path) == before
    assert cards(path.with_suffix(f".v{len(upgrades.UPGRADES) - 1}.bak")) == before
