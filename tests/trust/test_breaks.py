# SPDX-License-Identifier: MIT
"""What once could be broken without any test noticing: free pages, page seals, writing in place."""

import os
import resource
import signal
from contextlib import closing
from datetime import datetime, timedelta

import pytest
from people import TODAY, make_person
from scene import decrypted
from sealed import new_sealed

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup import Backups
from koekdesk.register.backup_erasing import forget_again
from koekdesk.register.backup_file import copy_backup, write_backup
from koekdesk.register.checking import PAGE, check_register
from koekdesk.register.connections import connect
from koekdesk.services.backups import erase_for_good
from koekdesk.services.leaving import leave_register

NOON = datetime(2026, 11, 20, 12)
LONG = "kanarieveer " * 3_000  # many pages of its own
WORD = b"kanarieveer"


@pytest.fixture
def register(tmp_path):
    register = new_sealed(tmp_path / "wijk.koek", tmp_path / "data")
    yield register
    register.close()


def add(register, name, remark=""):
    with register.writes.begin() as session:
        return make_person(session, name, remark=remark)


def pages(register):
    """Return everything that stands in the file and could be in its log, decrypted."""
    with closing(connect(register.path, register.key)) as look:
        look.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return decrypted(register.path, register.vault.key)


def free_pages(register):
    with closing(connect(register.path, register.key)) as look:
        return look.execute("PRAGMA freelist_count").fetchone()[0]


# Erased is erased (P4): both of what does it are looked at apart.


def test_erasing_leaves_no_free_page_and_takes_what_others_left_in_them(register):
    """Without VACUUM the free pages stay, with what some earlier program left in them."""
    keeper, leaver = add(register, "Fatma"), add(register, "Omar", "een" * 9_000)
    with closing(connect(register.path, register.key)) as careless:
        careless.execute("PRAGMA secure_delete=OFF")
        careless.execute("update person set remark = ? where called = 'Fatma'", (LONG,))
        careless.execute("update person set remark = '' where called = 'Fatma'")
    assert free_pages(register) > 0
    assert WORD in pages(register)  # so the looking itself works
    erase_for_good(register, leave_register, leaver, TODAY)
    assert free_pages(register) == 0
    assert WORD not in pages(register)
    with register.sessions() as session:
        assert session.connection().exec_driver_sql("select id from person").fetchall() == [
            (keeper.hex,)
        ]


def test_what_is_taken_away_is_overwritten_at_once(register):
    """Without secure delete it waits in free pages until somebody is erased for good."""
    leaver = add(register, "Omar", LONG)
    assert WORD in pages(register)
    with register.writes.begin() as session:
        leave_register(session, leaver, TODAY)
    assert free_pages(register) > 0
    assert WORD not in pages(register)


# Damage is noticed (L3): in every page, also where the database itself never looks.


def test_one_bit_in_any_page_is_noticed_also_in_a_free_one(register, tmp_path):
    """Without the seal on each page nothing reads the free ones."""
    leaver = add(register, "Omar", LONG)
    with register.writes.begin() as session:
        leave_register(session, leaver, TODAY)
    free, key, path = free_pages(register), register.key, register.path
    assert free > 5
    trial = tmp_path / "proef.koek"
    with closing(connect(path, key)) as look:
        look.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = path.read_bytes()
    count = len(whole) // PAGE
    trial.write_bytes(whole[: count * PAGE])
    assert check_register(trial, key).length == count * PAGE
    for page in range(count - free, count):  # where the long words stood
        damaged = bytearray(whole[: count * PAGE])
        damaged[page * PAGE + 1_000] ^= 1
        trial.write_bytes(damaged)
        with pytest.raises(KoekdeskError) as caught:
            check_register(trial, key)
        assert caught.value.code is ErrorCode.DAMAGED_REGISTER, page


# A backup is the old one or the new one (L5, L6), never something in between.


def test_a_backup_is_never_written_in_place(register, tmp_path):
    """A second name of the old file shows whether anybody wrote in it."""
    leaver = add(register, "Omar")
    backups = Backups(register, tmp_path / "data", erase=forget_again)
    row = backups.make(NOON)
    other = tmp_path / "andere naam"
    os.link(row.path, other)
    before = other.read_bytes()
    erase_for_good(register, leave_register, leaver, TODAY)
    assert backups.forget() == []
    assert other.read_bytes() == before
    assert row.path.read_bytes() != before
    assert not row.path.samefile(other)


def test_a_copy_on_a_stick_takes_the_place_of_an_older_one_in_one_go(register, tmp_path):
    row = Backups(register, tmp_path / "data").make(NOON)
    target, other = tmp_path / "stick.koek", tmp_path / "andere naam"
    target.write_bytes(b"een oudere")
    os.link(target, other)
    copy_backup(row, target)
    assert other.read_bytes() == b"een oudere"
    assert target.read_bytes() == row.path.read_bytes()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a limit of its own for a child")
@pytest.mark.parametrize("part", [0.2, 0.7])
def test_a_disk_that_fills_up_halfway_leaves_no_half_backup(register, tmp_path, part):
    add(register, "Omar", LONG)
    folder = tmp_path / "reserve"
    folder.mkdir()
    source, key, keys = register.path, register.key, register.vault.keys
    pages(register)
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        most = int(source.stat().st_size * part)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        try:
            write_backup(source, folder / "half.koek", key, keys, NOON)
        except BaseException:
            os._exit(7)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert [file.name for file in folder.iterdir()] == []
    assert write_backup(source, folder / "heel.koek", key, keys, NOON + timedelta(hours=1))
