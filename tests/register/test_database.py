"""A register opens only when it is whole, ours and free; nothing else is ever changed."""

import os
import sqlite3
from contextlib import closing

import pytest
from people import make_person
from sealed import QUICK, UNLOCK, WORDS
from sqlalchemy import text

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup import Backups
from koekdesk.register.database import (
    APPLICATION_ID,
    create_register,
    current_version,
    open_register,
    storage_errors,
)


def refusal(path):
    with pytest.raises(KoekdeskError) as caught:
        open_register(path)
    return caught.value


@pytest.fixture
def kept(tmp_path):
    """A closed register with one person."""
    path = tmp_path / "wijk.koek"
    register = create_register(path)
    with register.writes.begin() as session:
        make_person(session, "Fatma", statements=[("can", "brood bakken")])
    register.close()
    return path


def test_what_was_kept_is_there_after_opening_again(kept):
    register = open_register(kept)
    with register.sessions() as session:
        assert session.execute(text("select called from person")).scalars().all() == ["Fatma"]
    register.close()


def test_closing_leaves_one_file(kept):
    assert [p.name for p in kept.parent.iterdir()] == ["wijk.koek"]


def test_an_existing_file_is_never_overwritten(kept):
    before = kept.read_bytes()
    with pytest.raises(KoekdeskError) as caught:
        create_register(kept)
    assert caught.value.code is ErrorCode.FILE_EXISTS
    assert kept.read_bytes() == before


def test_a_missing_file_and_a_missing_folder_are_told_apart_from_damage(tmp_path):
    assert refusal(tmp_path / "weg.koek").code is ErrorCode.FILE_MISSING
    (tmp_path / "map").mkdir()
    assert refusal(tmp_path / "map").code is ErrorCode.IS_FOLDER
    with pytest.raises(KoekdeskError) as caught:
        create_register(tmp_path / "weg" / "wijk.koek")
    assert caught.value.code is ErrorCode.FILE_MISSING


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody throw away what is open")
@pytest.mark.parametrize("words", [None, WORDS])
def test_nothing_is_kept_in_a_file_that_is_gone_until_it_is_back(tmp_path, words):
    path, elsewhere = tmp_path / "wijk.koek", tmp_path / "elders.koek"
    register = create_register(path, words, cost=QUICK)
    path.rename(elsewhere)
    for _again in range(2):  # not in the file that went, nor in a new one in its place
        with pytest.raises(KoekdeskError) as caught, register.writes.begin() as session:
            make_person(session, "Fatma")
        assert caught.value.code is ErrorCode.FILE_MISSING
        with pytest.raises(KoekdeskError) as caught:
            Backups(register, tmp_path / "data").make()
        assert caught.value.code is ErrorCode.FILE_MISSING
        assert not path.exists()
    elsewhere.rename(path)
    with register.writes.begin() as session:
        make_person(session, "Joke")
    register.close()
    again = open_register(path, UNLOCK if words else None)
    with again.sessions() as session:
        assert session.execute(text("select called from person")).scalars().all() == ["Joke"]
    again.close()


@pytest.mark.parametrize("content", [b"", b"hallo", b"PK\x03\x04" + b"x" * 5000, os.urandom(4096)])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "brief.koek"
    path.write_bytes(content)
    assert refusal(path).code is ErrorCode.NOT_A_REGISTER
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused(tmp_path):
    path = tmp_path / "ander.koek"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("create table recipes (name)")
    assert refusal(path).code is ErrorCode.NOT_A_REGISTER


def test_a_newer_register_is_refused_with_its_version(kept):
    with closing(sqlite3.connect(kept)) as connection, connection:
        connection.execute("PRAGMA user_version=99")
    error = refusal(kept)
    assert error.code is ErrorCode.NEWER_REGISTER
    assert error.values["version"] == 99


def test_a_planted_trigger_is_noticed(kept):
    with closing(sqlite3.connect(kept)) as connection, connection:
        connection.execute(
            "create trigger spy after insert on person begin delete from statement; end"
        )
    assert refusal(kept).code is ErrorCode.TAMPERED_REGISTER


@pytest.mark.parametrize("seed", range(12))
def test_damage_is_noticed_before_anything_is_shown(kept, seed):
    data = bytearray(kept.read_bytes())
    start = 4096 * (1 + seed * 3)
    data[start : start + 4096] = bytes([seed + 1]) * 4096
    kept.write_bytes(data)
    assert refusal(kept).code in (ErrorCode.DAMAGED_REGISTER, ErrorCode.TAMPERED_REGISTER)
    assert kept.read_bytes() == bytes(data)


def test_a_cut_off_file_is_damaged(kept):
    kept.write_bytes(kept.read_bytes()[:9000])
    assert refusal(kept).code is ErrorCode.DAMAGED_REGISTER


def test_a_second_desk_is_refused_and_told_who_is_there(kept):
    register = open_register(kept)
    error = refusal(kept)
    assert error.code is ErrorCode.REGISTER_IN_USE
    assert error.values["who"]
    register.close()
    open_register(kept).close()


def test_a_link_to_an_open_register_is_refused_too(kept):
    link = kept.with_name("snelkoppeling.koek")
    link.symlink_to(kept)
    register = open_register(kept)
    assert refusal(link).code is ErrorCode.REGISTER_IN_USE
    register.close()


def test_a_second_name_of_an_open_register_is_refused_too(kept, tmp_path):
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    link = elsewhere / "andere naam.koek"
    os.link(kept, link)
    register = open_register(kept)
    error = refusal(link)
    assert error.code is ErrorCode.REGISTER_IN_USE
    assert error.values["who"]
    register.close()
    open_register(link).close()


@pytest.mark.parametrize("name", ["Wie woont hier?.koek", "a#b%20c.koek", "straat & plein.koek"])
def test_any_name_of_a_file_is_the_name_of_the_file(tmp_path, name):
    create_register(tmp_path / name).close()
    open_register(tmp_path / name).close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "change",
    [
        "update statement set kind = 'bogus'",
        "delete from person",
    ],
)
def test_rows_that_cannot_be_are_damage(kept, change):
    with closing(sqlite3.connect(kept)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute(change)
    assert refusal(kept).code is ErrorCode.DAMAGED_REGISTER


def test_a_lock_left_behind_by_a_crash_does_not_keep_anyone_out(kept):
    kept.with_name("wijk.koek.lock").write_text("")
    kept.with_name("wijk.koek.who.lock").write_text("iemand")
    open_register(kept).close()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="root plays another user"
)
def test_a_read_only_folder_is_a_plain_message(kept):
    kept.parent.chmod(0o555)
    kept.chmod(0o444)
    for folder in kept.parents:
        if folder.stat().st_mode & 0o055 != 0o055:
            folder.chmod(folder.stat().st_mode | 0o055)
    os.seteuid(65534)
    try:
        assert refusal(kept).code is ErrorCode.READ_ONLY
    finally:
        os.seteuid(0)
        kept.parent.chmod(0o755)


def test_a_full_disk_is_a_plain_message_and_loses_nothing(register):
    with register.writes.begin() as session:
        make_person(session, "Fatma")
    with (
        pytest.raises(KoekdeskError) as caught,
        storage_errors(register.path),
        register.writes.begin() as session,
    ):
        session.execute(text("PRAGMA max_page_count=1"))
        for number in range(2000):
            make_person(session, f"Persoon {number} {'x' * 150}", agreed=False)
    assert caught.value.code is ErrorCode.DISK_FULL
    with register.sessions() as session:
        assert session.execute(text("select count(*) from person")).scalar_one() == 1


def test_every_connection_is_safe_against_a_power_cut(register):
    for _ in range(3):
        with register.engine.connect() as connection:
            ask = lambda name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()  # noqa: E731
            assert ask("journal_mode") == "wal"
            assert ask("synchronous") == 2
            assert ask("foreign_keys") == 1
            assert ask("trusted_schema") == 0
            assert ask("application_id") == APPLICATION_ID
            assert ask("user_version") == current_version()
