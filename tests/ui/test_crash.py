# SPDX-License-Identifier: MIT
"""After a mistake of ours: a report without people in it, and nothing that was kept is lost."""

import json

import pytest
from people import add_person
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from sealed import new_sealed, reopen

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.services.traces import Traces
from koekdesk.settings import Settings
from koekdesk.ui.dialogs.crash import CrashDialog, crash_text
from koekdesk.ui.explaining import Explaining
from koekdesk.ui.widgets.notices import Notices
from koekdesk.ui.workspace import Workspace

SECRET = "Fatmazwaan bakt brood"


def fail(words):
    kept = {"words": words}
    try:
        raise KoekdeskError(ErrorCode.NO_CONSENT, name=words)
    except KoekdeskError as error:
        raise ValueError(f"cannot do {kept}") from error


@pytest.fixture
def mistake():
    try:
        fail(SECRET)
    except ValueError as error:
        return error


def test_the_report_has_places_and_nothing_of_people(mistake):
    text = crash_text(mistake)
    assert "koekdesk 0." in text
    assert "builtins.ValueError" in text
    assert "no_consent" in text
    assert "fail (test_crash.py:" in text
    assert "zwaan" not in text
    assert "/" not in text.split("Python")[1].split("\n", 2)[2]


def test_the_window_can_be_copied_and_the_terminal_gets_the_same(mistake, qtbot, capsys, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    explaining = Explaining(lambda: window)
    explaining.crash(type(mistake), mistake, mistake.__traceback__)
    explaining.crash(type(mistake), mistake, mistake.__traceback__)  # once is enough
    [dialog] = window.findChildren(CrashDialog)
    dialog.copy_button.click()
    assert qapp.clipboard().text() == dialog.report.toPlainText()
    printed = capsys.readouterr()
    assert "zwaan" not in printed.err + printed.out
    assert "ValueError" in printed.err
    dialog.close_button.click()


@pytest.fixture
def begun(tmp_path, qapp):
    """Start the program's heart on a register with a passphrase, again and again."""
    path, data = tmp_path / "wijk.koek", tmp_path / "data"
    made = []

    def begin():
        register = reopen(path, data) if path.exists() else new_sealed(path, data)
        made.append(Workspace(register, Settings(noted_by="MV")))
        return made[-1]

    yield begin
    for workspace in made:
        workspace.close()


def test_words_being_typed_come_back_encrypted(begun, tmp_path, qtbot, shown):
    first = begun()
    add_person(first.desk, "Fatma")
    page = shown(first.make_page("conversation", None))
    QTest.keyClicks(page._form.box, SECRET)
    first.lifeline.look()
    drafts = tmp_path / "data" / "open"
    qtbot.waitUntil(lambda: bool(list(drafts.glob("*.draft"))))
    first._jobs.close()
    files = [file.read_bytes() for file in drafts.iterdir()]
    assert not any(b"zwaan" in content for content in files)
    marks = {file: file.read_bytes() for file in drafts.iterdir()}
    first.drafts.discard()
    first.close()
    assert list(drafts.iterdir()) == []
    for file, content in marks.items():  # as if it had been killed
        file.write_bytes(content)
    second = begun()
    assert second.lifeline.broke_off is not None
    assert second.drafts.unsaved
    page = shown(second.make_page("conversation", None))
    assert page._form.box.toPlainText() == SECRET


def test_words_typed_elsewhere_are_told_after_a_crash(begun, tmp_path, qtbot, shown):
    first = begun()
    field = shown(QLineEdit())
    field.setFocus()
    QTest.keyClicks(field, SECRET)
    first.lifeline.look()
    drafts = tmp_path / "data" / "open"
    qtbot.waitUntil(lambda: bool(list(drafts.glob("*.draft"))))
    first._jobs.close()
    marks = {file: file.read_bytes() for file in drafts.iterdir()}
    assert not any(b"zwaan" in content for content in marks.values())
    first.close()
    for file, content in marks.items():  # as if it had been killed
        file.write_bytes(content)
    second = begun()
    assert not second.drafts.unsaved
    notices = Notices()
    qtbot.addWidget(notices)
    second.drafts.tell(notices)
    assert [SECRET in words for words in notices.texts()] == [True]
    field.setEchoMode(QLineEdit.EchoMode.Password)  # no passphrase is ever written down
    assert SECRET not in json.loads(second.drafts.draft())["elsewhere"][1:]


def test_a_register_closed_in_peace_has_nothing_to_tell(begun):
    first = begun()
    add_person(first.desk, "Fatma")
    first.close()
    second = begun()
    assert second.lifeline.broke_off is None
    assert not second.drafts.unsaved


def test_a_draft_of_another_key_is_left_alone(begun, tmp_path):
    workspace = begun()
    vault = workspace.desk.vault
    traces = Traces(tmp_path / "data", workspace.desk.path, vault)
    traces.keep_draft(SECRET)
    assert traces.read_draft() == SECRET
    other = new_sealed(tmp_path / "ander.koek")
    assert Traces(tmp_path / "data", workspace.desk.path, other.vault).read_draft() == ""
    other.close()
