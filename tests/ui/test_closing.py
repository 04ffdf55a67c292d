# SPDX-License-Identifier: MIT
"""Closing makes the last backup off the GUI thread, says so, and can be hurried."""

import pytest
from people import add_person
from PySide6.QtWidgets import QApplication
from sealed import UNLOCK, new_sealed, reopen

from koekdesk import app as koekdesk
from koekdesk.register.backup import list_backups
from koekdesk.services.people import list_people
from koekdesk.ui.languages import install_language
from koekdesk.ui.views.goodbye import GoodbyePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "wijk.koek"


@pytest.fixture
def program(qapp, qtbot, tmp_path, path):
    """The program with a register open, in which something changed."""
    new_sealed(path, tmp_path / "data").close()
    program = koekdesk.start(tmp_path / "data")
    program._opening.open_path(path, UNLOCK)
    qtbot.waitUntil(lambda: program.window.current_key() != "", timeout=60_000)
    add_person(program.workspace.desk, "Fatma")
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


def backups(program, path):
    return [row.people for row in list_backups(path, program.data_dir)]


def test_closing_a_register_says_what_it_waits_for(program, qtbot, path):
    program.close_register()
    page = program.window.front()
    assert isinstance(page, GoodbyePage)
    assert "Fatma" not in program.window.windowTitle()
    qtbot.waitUntil(lambda: program.window.front() is None, timeout=60_000)
    assert backups(program, path) == [1]
    reopen(path, program.data_dir).close()


def test_the_window_goes_when_the_backup_is_made(program, qtbot, path):
    program.window.close()
    assert program.window.isVisible()
    assert isinstance(program.window.front(), GoodbyePage)
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=60_000)
    assert backups(program, path) == [1]
    reopen(path, program.data_dir).close()


def test_who_is_in_a_hurry_leaves_the_backup_to_the_next_start(program, qtbot, path):
    program.workspace.safekeeping.backups.stop()  # before the worker came to it
    program.window.close()
    page = program.window.front()
    assert page.hurry_button.isHidden()
    page.hurry_button.click()
    assert not page.hurried.isHidden()
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=60_000)
    assert backups(program, path) == []
    again = reopen(path, program.data_dir)  # all is kept
    with again.sessions() as session:
        assert [row.called for row in list_people(session)] == ["Fatma"]
    again.close()


def test_closing_the_window_twice_hurries(program, qtbot, path):
    program.window.close()
    assert not program.window.close()
    assert program._closing._leaving[0].safekeeping.backups._stopped
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=60_000)


def test_the_end_of_the_session_waits_for_no_page(program, qapp, monkeypatch, path):
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _app: True)
    assert program.window.close()
    program.close()  # what ``run`` does next
    assert backups(program, path) == [1]
    reopen(path, program.data_dir).close()


def test_another_register_opens_while_the_first_one_closes(program, qtbot, path, tmp_path):
    other = tmp_path / "ander.koek"
    new_sealed(other).close()
    before = program.workspace
    program._opening.open_path(other, UNLOCK)
    qtbot.waitUntil(
        lambda: program.workspace is not None and program.workspace is not before, timeout=60_000
    )
    qtbot.waitUntil(lambda: not program._closing.busy, timeout=60_000)
    assert backups(program, path) == [1]
    reopen(path, program.data_dir).close()


def test_closing_the_window_while_another_register_still_closes(program, qtbot, path):
    program.close_register()
    assert not program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=60_000)
    reopen(path, program.data_dir).close()
