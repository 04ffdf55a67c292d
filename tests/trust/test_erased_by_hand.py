# SPDX-License-Identifier: MIT
"""P4 as somebody does it: one action on a page, and not one byte of a person is left anywhere."""

import shutil
from datetime import date

import pytest
from people import make_person
from scene import decrypted
from sealed import WORDS, new_sealed

from koekdesk import app as koekdesk
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.people import list_people
from koekdesk.services.ties import add_tie
from koekdesk.ui.languages import install_language
from koekdesk.ui.views.unlock import UnlockPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORD, WAIT = b"kanarie", 60_000


def seed(path, data):
    """Somebody whose name and words stand in eight tables, and others who name her."""
    register = new_sealed(path, data)
    with register.writes.begin() as session:
        fatma = make_person(session, "Fatma", "Pekstraat", [("can", "brood bakken")])
        said = [("wants_to_do", "kanariezang horen"), ("can", "kanarieveren rapen " * 40)]
        gone = make_person(session, "Kanariena", "Kanariekade", said, remark="kanarie " * 900)
        add_tie(session, fatma, gone)
        talk = ConversationInput(date.today(), (fatma, gone), "Kanariena zingt", where="kade")
        record_conversation(session, talk)
    register.close()


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    seed(tmp_path / "wijk.koek", tmp_path / "data")
    program = koekdesk.start(tmp_path / "data", "en")
    opened(program, qtbot, tmp_path)
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


def opened(program, qtbot, folder):
    program.open_path(folder / "wijk.koek")
    qtbot.waitUntil(lambda: isinstance(program.window.front(), UnlockPage), timeout=WAIT)
    front = program.window.front()
    front.passphrase.line.setText(WORDS)
    front.open_button.click()
    ready = lambda: program.workspace is not None and bool(program.window.current_key())  # noqa: E731
    qtbot.waitUntil(ready, timeout=WAIT)
    program.workspace.advisor._encoder_tried = True  # words are enough, and it takes seconds


def left(folder, key):
    """Return the files in which something of her can still be read, by whoever has the key."""
    return [
        file.name
        for file in folder.rglob("*")
        if file.is_file()
        and (
            WORD in file.read_bytes().lower()
            or (file.suffix == ".koek" and WORD in decrypted(file, key).lower())
        )
    ]


def settled(program, qtbot, act):
    with qtbot.waitSignal(program.workspace.safekeeping.done, timeout=WAIT):
        act()


def test_one_action_reaches_every_page_backup_and_what_is_restored(
    program, qtbot, tmp_path, tmp_path_factory
):
    workspace = program.workspace
    key = workspace.desk.vault.key
    settled(program, qtbot, workspace.safekeeping.run)
    [backup] = workspace.safekeeping.backups.rows()
    assert "wijk.koek" in left(tmp_path, key) or WORD in decrypted(backup.path, key).lower()
    elsewhere = tmp_path_factory.mktemp("stick") / backup.path.name
    shutil.copy(backup.path, elsewhere)  # a stick that was not there while she was erased

    people = program.window.show_page("people")
    her = next(r.id for r in workspace.desk.read(list_people) if r.called == "Kanariena")
    people.show_person(her)
    away = people.page.away
    away.first.click()
    assert "Everything about Kanariena" in away.goes.accessibleName()
    settled(program, qtbot, away.erase.click)
    assert program.window.findChild(type(people)) is people
    assert workspace.desk.undo_label == ""
    assert [row.called for row in workspace.desk.read(list_people)] == ["Fatma"]
    assert left(tmp_path, key) == []

    # The stick comes back with a backup in which she still is; somebody goes back to that.
    program.close_register()
    qtbot.waitUntil(lambda: not program._closing.busy, timeout=WAIT)
    assert left(tmp_path, key) == []
    shutil.copy(elsewhere, backup.path)
    assert left(tmp_path, key) == [backup.path.name]
    opened(program, qtbot, tmp_path)
    before, rows = program.workspace, program.workspace.safekeeping.backups.rows()
    back = next(row for row in rows if row.path == backup.path)
    program._opening.go_back(back, before.desk)
    again = lambda: program.workspace not in (None, before) and bool(program.window.current_key())  # noqa: E731
    qtbot.waitUntil(again, timeout=WAIT)
    assert [row.called for row in program.workspace.desk.read(list_people)] == ["Fatma"]
    settled(program, qtbot, program.workspace.safekeeping.run)
    program.close_register()
    qtbot.waitUntil(lambda: not program._closing.busy, timeout=WAIT)
    assert left(tmp_path, key) == []
