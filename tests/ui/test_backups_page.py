# SPDX-License-Identifier: MIT
"""Going back to a backup, a damaged register, and a register that gets a passphrase at last."""

import pytest
from people import add_person
from sealed import WORDS, new_sealed

from koekdesk import app as koekdesk
from koekdesk.register.database import create_register, needs_passphrase, open_register
from koekdesk.services.backups import Backups
from koekdesk.services.people import list_people
from koekdesk.ui.languages import install_language
from koekdesk.ui.views.backups import BackupsPage, DamagedPage
from koekdesk.ui.views.choose_passphrase import ChoosePassphrasePage
from koekdesk.ui.views.recovery_code import RecoveryCodePage
from koekdesk.ui.views.unlock import UnlockPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    program = koekdesk.start(tmp_path / "data", "en")
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


@pytest.fixture
def plain(program, qtbot, tmp_path):
    """An older register without a passphrase, open in the window."""
    create_register(tmp_path / "wijk.koek").close()
    program.open_path(tmp_path / "wijk.koek")
    qtbot.waitUntil(lambda: program.window.current_key() != "", timeout=60_000)
    return program


def front(program, qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(program.window.front(), kind), timeout=60_000)
    return program.window.front()


def called(program):
    return [row.called for row in program.workspace.desk.read(list_people)]


def back_again(program, qtbot, before):
    qtbot.waitUntil(
        lambda: program.workspace not in (None, before) and program.window.current_key() != "",
        timeout=60_000,
    )


def test_a_backup_is_looked_at_and_gone_back_to(plain, qtbot, tmp_path):
    add_person(plain.workspace.desk, "Fatma")
    plain.window.safety_requested.emit("backups")
    page = front(plain, qtbot, BackupsPage)
    qtbot.waitUntil(page.make_button.isEnabled, timeout=60_000)
    page.make_button.click()
    qtbot.waitUntil(page.good.isVisible, timeout=60_000)
    [row] = plain.workspace.safekeeping.backups.rows()
    assert (row.people, row.conversations) == (1, 0)
    add_person(plain.workspace.desk, "Omar")
    before = plain.workspace
    page.restore_requested.emit(row)
    back_again(plain, qtbot, before)
    assert called(plain) == ["Fatma"]
    assert any("set aside" in words for words in plain.window.notices.texts())
    assert plain.window.front() is None
    [aside] = tmp_path.glob("wijk (set aside *.koek")
    register = open_register(aside)
    with register.sessions() as session:
        assert len(list_people(session)) == 2
    register.close()


def test_in_dutch_what_is_set_aside_has_a_dutch_name(plain, qapp, qtbot, tmp_path):
    install_language(qapp, "nl")
    plain.workspace.safekeeping.backups.make()
    before, [row] = plain.workspace, plain.workspace.safekeeping.backups.rows()
    plain._opening.go_back(row, before.desk)
    back_again(plain, qtbot, before)
    [aside] = tmp_path.glob("wijk (opzij gezet *.koek")
    assert any(aside.name in words for words in plain.window.notices.texts())


def test_a_damaged_register_offers_its_newest_backup(plain, qtbot, tmp_path):
    add_person(plain.workspace.desk, "Fatma")
    plain.close_register()
    qtbot.waitUntil(lambda: not plain._closing.busy, timeout=60_000)
    path = tmp_path / "wijk.koek"
    content = path.read_bytes()
    path.write_bytes(content[:9000] + bytes(4000) + content[13000:])
    damaged = path.read_bytes()
    plain.open_path(path)
    page = front(plain, qtbot, DamagedPage)
    assert "wijk.koek" in page.line.text()
    assert path.read_bytes() == damaged
    page.go_button.click()
    back_again(plain, qtbot, None)
    assert called(plain) == ["Fatma"]
    [aside] = tmp_path.glob("wijk (set aside *.koek")
    assert aside.read_bytes() == damaged


def test_a_plain_register_is_offered_a_passphrase(plain, qtbot, tmp_path):
    add_person(plain.workspace.desk, "Fatma")
    assert any("no passphrase" in words for words in plain.window.notices.texts())
    plain._opening.ask_protection(tmp_path / "wijk.koek")
    page = front(plain, qtbot, ChoosePassphrasePage)
    for field in (page.form.first, page.form.again):
        field.line.setText("vier paarse fietsbellen zingen")
    page.go_button.click()
    front(plain, qtbot, RecoveryCodePage).done.emit()
    qtbot.waitUntil(lambda: plain.window.current_key() != "", timeout=60_000)
    assert called(plain) == ["Fatma"]
    assert plain.window.notices.texts() == []
    plain.close_register()
    qtbot.waitUntil(lambda: not plain._closing.busy, timeout=60_000)
    assert needs_passphrase(tmp_path / "wijk.koek")


def test_the_demo_is_not_offered_a_passphrase(program, qtbot):
    program.open_demo()
    qtbot.waitUntil(lambda: program.window.current_key() != "", timeout=60_000)
    assert program.window.notices.texts() == []


def test_a_damaged_register_with_a_passphrase_needs_it_once(program, qtbot, tmp_path):
    path = tmp_path / "wijk.koek"
    register = new_sealed(path, tmp_path / "data")
    Backups(register, tmp_path / "data").make()
    register.close()
    content = path.read_bytes()
    path.write_bytes(content[:9000] + bytes(4000) + content[13000:])
    program.open_path(path)
    page = front(program, qtbot, UnlockPage)
    page.passphrase.line.setText(WORDS)
    page.open_button.click()
    page = front(program, qtbot, DamagedPage)
    assert not page.field.isVisible()
    page.go_button.click()
    back_again(program, qtbot, None)
    assert program.workspace.desk.vault is not None
