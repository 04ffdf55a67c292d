"""L4, P4: erasing works on a disk that is full to the last byte, and typed words are told about."""

import os
import shutil
import subprocess

import pytest
from people import TODAY, make_person
from sealed import names, new_sealed, reopen

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.backup import Backups
from koekdesk.register.scrubbing import Ballast
from koekdesk.register.storage import storage_errors
from koekdesk.services.backups import erase_for_good
from koekdesk.services.leaving import leave_register


@pytest.fixture
def small_disk(tmp_path):
    """A disk of six megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)]
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only the administrator makes disks")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disks can be made here")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk):
    with (disk / "vol").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass


@pytest.mark.slow
def test_erasing_works_on_a_full_disk(small_disk):
    path, data = small_disk / "wijk.koek", small_disk / "data"
    register = new_sealed(path, data)
    with register.writes.begin() as session:
        make_person(session, "Fatma")
        omar = make_person(session, "Omar")
    backups = Backups(register, data)
    backups.tick()
    fill(small_disk)
    with (
        pytest.raises(KoekdeskError) as caught,
        storage_errors(path),
        register.writes.begin() as session,
    ):
        for number in range(200):
            make_person(session, f"Persoon {number}")
    assert caught.value.code is ErrorCode.DISK_FULL
    erase_for_good(register, leave_register, omar, TODAY)
    assert backups.forget() == []
    assert names(register) == ["Fatma"]
    assert [row.people for row in backups.rows()] == [1]
    register.close()
    again = reopen(path, data)
    assert names(again) == ["Fatma"]
    again.close()


@pytest.mark.slow
def test_the_room_kept_for_erasing_leaves_room_to_save(small_disk):
    path, data = small_disk / "wijk.koek", small_disk / "data"
    register = new_sealed(path, data)
    room = shutil.disk_usage(small_disk).free
    (small_disk / "vol").write_bytes(bytes(room - 1_000_000))
    for _round in range(5):  # each time it opens, and at each round of backups
        Ballast(path, data).fill()
    assert shutil.disk_usage(small_disk).free >= 450_000
    with register.writes.begin() as session:
        make_person(session, "Fatma")
    assert names(register) == ["Fatma"]
    register.close()
