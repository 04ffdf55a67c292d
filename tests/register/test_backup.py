"""Backups nobody has to think about: made, verified, thinned out, restored, kept honest."""

from datetime import datetime, timedelta

import pytest
from people import make_person
from sealed import QUICK, UNLOCK, WORDS, names, new_sealed, reopen

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup import Backups, list_backups, set_aside_files
from koekdesk.register.backup_erasing import forget_again
from koekdesk.register.backup_schedule import backups_to_keep
from koekdesk.register.database import Passphrase, create_register, open_register
from koekdesk.register.protecting import protect
from koekdesk.register.restoring import newest_good_backup, restore_backup

NOON = datetime(2026, 11, 20, 12)


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def path(tmp_path):
    (tmp_path / "map").mkdir()
    return tmp_path / "map" / "wijk.koek"


@pytest.fixture
def register(path, data):
    register = new_sealed(path, data)
    add(register, "Fatma")
    yield register
    register.close()


def add(register, name):
    with register.writes.begin() as session:
        return make_person(session, name, statements=[("can", f"iets van {name}")])


def test_a_backup_tells_what_is_in_it_and_opens_by_itself(register, data):
    row = Backups(register, data).make(NOON)
    assert (row.people, row.conversations, row.made) == (1, 0, NOON)
    assert row.changed is not None
    assert row.path.name == "wijk 2026-11-20 12.00.00.koek"
    assert b"Fatma" not in row.path.read_bytes()
    opened = reopen(row.path)
    assert names(opened) == ["Fatma"]
    opened.close()


def test_a_backup_is_due_only_when_something_changed(register, data):
    backups = Backups(register, data)
    assert backups.due
    assert backups.make_if_due(NOON)
    assert not backups.due
    assert backups.make_if_due(NOON + timedelta(hours=1)) is None
    add(register, "Omar")
    assert backups.make_if_due(NOON + timedelta(hours=2)).people == 2
    assert len(backups.rows()) == 2


def test_two_in_one_second_stand_beside_each_other(register, data):
    backups = Backups(register, data)
    first = backups.make(NOON)
    add(register, "Omar")
    backups.make(NOON)
    assert first in backups.rows()
    assert len(backups.rows()) == 2


def test_all_of_two_days_then_one_a_day_a_week_and_a_month():
    now = datetime(2026, 11, 20, 12)
    made = [now - timedelta(hours=hours) for hours in range(0, 24 * 400, 3)]
    kept = backups_to_keep(made, now)
    assert all(moment in kept for moment in made if now - moment < timedelta(days=2))
    assert len({moment.date() for moment in kept}) >= 12
    assert len({moment.isocalendar()[:2] for moment in kept}) >= 10
    assert len({(moment.year, moment.month) for moment in kept}) == 9
    assert len(kept) < 16 + 12 + 10 + 9
    later = now + timedelta(days=1)
    assert len({(m.year, m.month) for m in backups_to_keep(kept | {later}, later)}) == 9


def test_thinning_out_removes_files(register, data):
    backups = Backups(register, data)
    for day in range(20):
        backups.make(NOON + timedelta(days=day))
    assert len(backups.rows()) == 13  # twelve days, and the week before them


def test_a_second_place_gets_a_copy_and_a_stick_that_is_gone_is_told(register, data, tmp_path):
    stick = tmp_path / "stick"
    backups = Backups(register, data, second=stick)
    with pytest.raises(KoekdeskError) as caught:
        backups.make(NOON)
    assert caught.value.code is ErrorCode.BACKUP_PLACE_GONE
    assert len(backups.rows()) == 1
    stick.mkdir()
    backups.make(NOON + timedelta(hours=1))
    there = [row for row in backups.rows() if row.elsewhere]
    assert [row.people for row in there] == [1]
    opened = reopen(there[0].path)
    assert names(opened) == ["Fatma"]
    opened.close()


def test_a_stick_that_comes_back_is_caught_up(register, data, tmp_path):
    stick = tmp_path / "stick"
    backups = Backups(register, data, second=stick)
    with pytest.raises(KoekdeskError):
        backups.tick(NOON)
    stick.mkdir()
    backups.tick(NOON + timedelta(minutes=30))
    assert [row.made for row in backups.rows()] == [NOON, NOON]


def test_what_a_pulled_out_stick_leaves_is_no_backup(register, data, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = Backups(register, data, second=stick)
    row = backups.make(NOON)
    folder = stick / "koekdesk wijk"
    (folder / ".half.koek.part").write_bytes(row.path.read_bytes()[:5000])
    assert len(backups.rows()) == 2
    backups.make(NOON + timedelta(hours=1))
    assert not list(folder.glob(".*"))


def test_restoring_sets_the_present_file_aside(register, data, path):
    backup = Backups(register, data).make(NOON)
    add(register, "Omar")
    register.close()
    aside = restore_backup(backup, path, data, UNLOCK)
    assert aside in set_aside_files(path)
    back, old = reopen(path), reopen(aside)
    assert names(back) == ["Fatma"]
    assert names(old) == ["Fatma", "Omar"]
    back.close()
    old.close()
    assert not [found.name for found in path.parent.iterdir() if found.name.startswith(".")]


def test_a_register_that_is_open_cannot_be_replaced(register, data, path):
    backup = Backups(register, data).make(NOON)
    with pytest.raises(KoekdeskError) as caught:
        restore_backup(backup, path, data, UNLOCK)
    assert caught.value.code is ErrorCode.REGISTER_IN_USE


def test_after_damage_the_newest_good_backup_is_offered_and_the_file_stays(register, data, path):
    backups = Backups(register, data)
    older, newer = backups.make(NOON), backups.make(NOON + timedelta(hours=1))
    register.close()
    for file in (path, newer.path):
        content = bytearray(file.read_bytes())
        content[9000] ^= 1
        file.write_bytes(content)
    damaged = path.read_bytes()
    with pytest.raises(KoekdeskError) as caught:
        open_register(path, UNLOCK, data_dir=data)
    assert caught.value.code is ErrorCode.DAMAGED_REGISTER
    assert newest_good_backup(path, data, UNLOCK) == older
    assert path.read_bytes() == damaged
    aside = restore_backup(older, path, data, UNLOCK)
    assert aside.read_bytes() == damaged
    reopen(path).close()


def test_a_register_that_is_gone_or_unreadable_still_has_its_backups(register, data, path):
    backup = Backups(register, data).make(NOON)
    register.close()
    path.write_bytes(b"")
    assert list_backups(path, data) == [backup]
    path.unlink()
    assert list_backups(path, data) == [backup]
    assert restore_backup(backup, path, data, UNLOCK) is None
    reopen(path).close()


def test_a_damaged_backup_is_not_put_in_place(register, data, path):
    backup = Backups(register, data).make(NOON)
    register.close()
    content = bytearray(backup.path.read_bytes())
    content[20_000] ^= 255
    backup.path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(KoekdeskError) as caught:
        restore_backup(backup, path, data, UNLOCK)
    assert caught.value.code is ErrorCode.DAMAGED_BACKUP
    assert path.read_bytes() == before
    assert newest_good_backup(path, data, UNLOCK) is None


def test_a_restored_register_opens_with_the_passphrase_of_now(register, data, path):
    backup = Backups(register, data).make(NOON)
    register.vault.change_passphrase(UNLOCK.text, "van vandaag")
    key = register.vault.key
    register.close()
    restore_backup(backup, path, data, key)
    open_register(path, Passphrase("van vandaag")).close()


def test_backups_follow_a_new_passphrase(register, data):
    backups = Backups(register, data)
    backup = backups.make(NOON)
    register.vault.change_passphrase(UNLOCK.text, "van vandaag")
    assert backups.forget() == []
    open_register(backup.path, Passphrase("van vandaag")).close()
    with pytest.raises(KoekdeskError):
        reopen(backup.path)


def test_the_erased_are_forgotten_by_backups_and_by_what_is_restored(
    register, data, path, tmp_path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = Backups(register, data, second=stick)
    omar = add(register, "Omar")
    backups.make(NOON)
    taken_along = tmp_path / "elders.koek"
    taken_along.write_bytes(backups.rows()[0].path.read_bytes())
    with register.writes.begin() as session:
        forget_again(session, omar)
    assert backups.forget() == []
    here, there = backups.rows()
    register.close()
    assert (here.people, there.people) == (1, 1)
    opened = reopen(there.path)
    assert names(opened) == ["Fatma"]
    opened.close()
    here.path.write_bytes(taken_along.read_bytes())  # somebody puts the old one back
    [old] = [row for row in list_backups(path, data) if row.people == 2]
    restore_backup(old, path, data, UNLOCK)
    back = reopen(path, data)
    assert names(back) == ["Fatma"]
    back.close()


def test_a_plain_register_has_backups_that_are_encrypted_once_it_is(path, data):

    register = create_register(path)
    add(register, "Fatma")
    plain = Backups(register, data).make(NOON)
    register.close()
    assert b"Fatma" in plain.path.read_bytes()
    protect(path, WORDS, cost=QUICK, data_dir=data)
    register = reopen(path, data)
    assert names(register) == ["Fatma"]
    backups = Backups(register, data)
    assert backups.forget() == []
    [row] = backups.rows()
    register.close()
    assert row.made == NOON
    assert not plain.path.exists()
    for file in [found for found in data.rglob("*") if found.is_file()]:
        assert b"Fatma" not in file.read_bytes(), file
    reopen(row.path).close()
