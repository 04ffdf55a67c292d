# SPDX-License-Identifier: MIT
"""A large register is looked at on two cores; it finds all that one core finds."""

import pytest
from people import add_person
from sealed import new_sealed, reopen

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register import checking
from koekdesk.register.checking import PAGE
from koekdesk.ui.desk import Desk


@pytest.fixture
def closed(tmp_path, qapp, monkeypatch):
    """Make a closed register with somebody in it, that counts as a large one."""
    monkeypatch.setattr(checking, "_LARGE", 0)

    def make(*changes):
        register = new_sealed(tmp_path / "wijk.koek")
        add_person(Desk(register), "Fatma")
        with register.engine.connect() as raw:
            raw.exec_driver_sql("COMMIT")
            for change in ("PRAGMA foreign_keys=OFF", *changes):
                raw.exec_driver_sql(change)
            raw.exec_driver_sql("BEGIN")
        register.close()
        return register.path

    return make


def refusal(path):
    with pytest.raises(KoekdeskError) as caught:
        reopen(path)
    return caught.value.code


def test_a_whole_one_opens(closed):
    reopen(closed()).close()


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_one_bit_on_any_page(closed, page):
    path = closed()
    data = bytearray(path.read_bytes())
    data[page * PAGE + 77] ^= 1
    path.write_bytes(data)
    assert refusal(path) is ErrorCode.DAMAGED_REGISTER
    assert path.read_bytes() == bytes(data)


def test_a_row_that_cannot_be(closed):
    path = closed("PRAGMA ignore_check_constraints=ON", "update consent set scope = 'bogus'")
    assert refusal(path) is ErrorCode.DAMAGED_REGISTER


def test_what_points_to_nobody(closed):
    assert refusal(closed("delete from person")) is ErrorCode.DAMAGED_REGISTER
