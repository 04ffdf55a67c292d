"""Backups while somebody works: nobody has to think of them."""

import pytest
from people import add_person
from sealed import names, new_sealed, reopen

from koekdesk.register.backup import list_backups
from koekdesk.register.backup_erasing import forget_again
from koekdesk.settings import Settings
from koekdesk.ui.workspace import Workspace


@pytest.fixture
def path(tmp_path):
    return tmp_path / "wijk.koek"


@pytest.fixture
def workspace(path, tmp_path, qapp):
    return Workspace(new_sealed(path, tmp_path / "data"), Settings(noted_by="MV"))


def test_closing_makes_a_backup_when_something_changed(workspace, path, tmp_path):
    add_person(workspace.desk, "Fatma")
    workspace.close()
    data = tmp_path / "data"
    assert [row.people for row in list_backups(path, data)] == [1]
    Workspace(reopen(path, data), Settings(noted_by="MV")).close()
    assert len(list_backups(path, data)) == 1


def test_erasing_reaches_the_backups_and_cannot_be_undone(workspace, path, tmp_path, qtbot):
    add_person(workspace.desk, "Fatma")
    omar = add_person(workspace.desk, "Omar")
    with qtbot.waitSignal(workspace.safekeeping.done):
        workspace.safekeeping.run()
    with qtbot.waitSignal(workspace.safekeeping.done):
        workspace.desk.try_for_good(forget_again, omar)
    assert workspace.desk.undo_label == ""
    workspace.close()
    rows = list_backups(path, tmp_path / "data")
    assert [row.people for row in rows] == [1] * len(rows)
    opened = reopen(path)
    assert names(opened) == ["Fatma"]
    opened.close()


def test_a_stick_that_is_not_there_is_said_and_stops_nothing(workspace, tmp_path, qtbot):
    add_person(workspace.desk, "Fatma")
    workspace.safekeeping.set_second_place(tmp_path / "stick")
    with qtbot.waitSignal(workspace.said) as told:
        workspace.safekeeping.run()
    assert "backup" in told.args[0]
    workspace.close()


def test_the_demo_is_not_kept(tmp_path, register, qapp):
    assert Workspace(register, Settings(noted_by="MV")).safekeeping is None
