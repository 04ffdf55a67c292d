"""The whole way, through real windows: a conversation, suggestions, cards on paper and back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox
from shiboken6 import isValid

from koekdesk import app as koekdesk
from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.services.connections import list_connections
from koekdesk.services.people import PersonInput, add_person, edit_person, list_people
from koekdesk.settings import Language, Theme, load_settings
from koekdesk.ui.dialogs.print_cards import PrintCardsDialog
from koekdesk.ui.languages import install_language
from koekdesk.vocabulary import Answer

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    """The program as it starts for the first time, in Dutch."""
    program = koekdesk.start(tmp_path / "data")
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


@pytest.fixture
def opened(program, qtbot, tmp_path):
    """A new, empty register in the window."""
    program.create(tmp_path / "wijk.koek")
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=20_000)
    return program


def test_below_stands_what_was_done_last(opened, qtbot):
    desk, window = opened.workspace.desk, opened.window
    people = [desk.do(name, add_person, PersonInput(name)) for name in ("Fatma", "Joke")]
    assert window.status.text() == "Bewaard"
    opened.workspace.said.emit("Joke staat erin.")
    desk.do("Fatma", edit_person, people[0], {"street": "Sjeespad"})
    assert window.status.text() == "Bewaard"
    desk.undo()
    assert window.status.text() == ""


@pytest.fixture
def saves_pdf(monkeypatch, tmp_path):
    """Let the print preview save its cards as PDF, as somebody would."""
    path = tmp_path / "kaartjes.pdf"

    def press_save(dialog):
        dialog.show()
        dialog.save_pdf()
        return dialog.result()

    def choose(dialog):
        dialog.selectFile(str(path))
        return True

    monkeypatch.setattr(PrintCardsDialog, "exec", press_save)
    monkeypatch.setattr(QFileDialog, "exec", choose)
    return path


def tell(program, name, words):
    """Type one conversation with somebody new who agrees to everything, and save it."""
    page = program.window.show_page("conversation")
    picker = page._form.who.picker
    QTest.keyClicks(picker, name)
    QTest.keyClick(picker, Key.Key_Return)
    for box in page._form.newcomers()[0].boxes().values():
        box.setChecked(True)
    QTest.keyClicks(page._form.box, words)
    page._save.click()
    assert not page.unsaved


def messages(program):
    return [box.text() for box in program.window.findChildren(QMessageBox) if box.isVisible()]


def test_the_first_page_offers_new_open_demo_and_import(program):
    assert program.window.isVisible()
    assert program.window.current_key() == ""
    assert program.workspace is None


def test_the_whole_way_once(opened, qtbot, saves_pdf):
    tell(opened, "Fatma", "Ze kan goed brood bakken in de oven.")
    tell(opened, "Joke", "Ze wil graag leren brood bakken.")
    advisor = opened.workspace.advisor
    qtbot.waitUntil(lambda: len(advisor.rows) == 1 and not advisor.busy, timeout=60_000)
    assert {share.called for share in advisor.rows[0].shares} == {"Fatma", "Joke"}

    opened.window.show_page("suggestions").print_requested.emit(advisor.rows)
    assert saves_pdf.read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: not advisor.rows and not advisor.busy, timeout=60_000)

    [connection] = opened.workspace.desk.read(list_connections)
    assert [member.answer for member in connection.members] == [Answer.OPEN, Answer.OPEN]
    [number] = connection.cards
    opened.window.show_page("people")
    opened.window.card_number_entered.emit(number)
    assert opened.window.current_key() == "together"


def test_undo_in_the_window_takes_a_conversation_back(opened):
    tell(opened, "Fatma", "Ze kan goed brood bakken.")
    desk = opened.workspace.desk
    assert len(desk.read(list_people)) == 1
    opened.window.undo_requested.emit()
    assert desk.read(list_people) == ()
    opened.window.redo_requested.emit()
    assert len(desk.read(list_people)) == 1


def test_an_unknown_card_number_is_explained(opened):
    opened.window.card_number_entered.emit("9999")
    assert len(messages(opened)) == 1


def test_what_a_register_has_not_is_told_instead_of_shown(opened, qtbot):
    opened.window.safety_requested.emit("passphrases")
    assert opened.window.status.text() == "Dit register gaat open zonder wachtzin."
    before = opened.workspace
    opened.open_demo()
    qtbot.waitUntil(lambda: opened.workspace not in (None, before), timeout=30_000)
    opened.window.safety_requested.emit("backups")
    assert "De demo heeft geen reservekopieën" in opened.window.status.text()
    assert opened.window.front() is None


def test_the_last_register_is_remembered(opened, tmp_path):
    assert load_settings(tmp_path / "data").last_register == tmp_path / "wijk.koek"


def test_a_damaged_file_is_explained_and_the_first_page_stays(program, qtbot, tmp_path):
    path = tmp_path / "kapot.koek"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 9000)
    program.open_path(path)
    qtbot.waitUntil(lambda: bool(messages(program)), timeout=20_000)
    assert "kapot.koek" in messages(program)[0]
    assert program.workspace is None
    assert path.read_bytes().endswith(b"x" * 9000)


def test_a_folder_given_as_register_is_told_to_be_one(program, qtbot, tmp_path):
    (tmp_path / "mijn map").mkdir()
    program.open_path(tmp_path / "mijn map")
    qtbot.waitUntil(lambda: bool(messages(program)), timeout=20_000)
    assert "mijn map is een map." in messages(program)[0]


def test_a_register_that_cannot_be_opened_leaves_the_open_one_as_it_was(opened, qtbot, tmp_path):
    tell(opened, "Fatma", "Ze kan goed brood bakken.")
    before = opened.workspace
    (tmp_path / "brief.koek").write_text("hallo")
    opened.window.open_requested.emit(tmp_path / "brief.koek")
    qtbot.waitUntil(lambda: bool(messages(opened)), timeout=20_000)
    assert opened.workspace is before
    assert before.desk.undo_label


def test_the_open_register_is_known_by_another_name_too(opened, qtbot, tmp_path):
    (tmp_path / "ook.koek").hardlink_to(tmp_path / "wijk.koek")
    before = opened.workspace
    opened.window.open_requested.emit(tmp_path / "ook.koek")
    assert opened.workspace is before
    assert not opened._opening.busy
    assert messages(opened) == []


def test_a_second_window_on_the_same_file_is_told_so(opened, qtbot, tmp_path):
    other = koekdesk.start(tmp_path / "other")
    other.open_path(tmp_path / "wijk.koek")
    qtbot.waitUntil(lambda: bool(messages(other)), timeout=20_000)
    assert "wijk.koek" in messages(other)[0]
    other.close()


def test_words_being_typed_keep_the_register_open(opened, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "koekdesk.ui.dialogs.leave.ask_leave", lambda _window: asked.append(1) or False
    )
    page = opened.window.show_page("conversation")
    QTest.keyClicks(page._form.box, "half een zin")
    opened.close_register()
    assert asked
    assert opened.workspace is not None
    assert page._form.box.toPlainText() == "half een zin"


def test_another_language_keeps_page_and_words(opened):
    page = opened.window.show_page("conversation")
    QTest.keyClicks(page._form.box, "half een zin")
    opened.take_settings(
        opened.settings._replace(language=Language.ENGLISH, theme=Theme.DARK, text_scale=1.5)
    )
    assert opened.window.current_key() == "conversation"
    page = opened.window.page("conversation")
    assert page._form.box.toPlainText() == "half een zin"
    assert "Save" in {button.text() for button in page.findChildren(QAbstractButton)}


def test_pages_of_the_window_before_another_language_hear_nothing_more(opened, qtbot):
    for key in ("today", "people", "suggestions", "asking", "together", "missing"):
        opened.window.show_page(key)
    opened.window.show_page("neighbourhood")
    people = opened.window.page("people")
    qtbot.waitUntil(lambda: not opened.workspace.advisor.busy, timeout=60_000)
    opened.take_settings(opened.settings._replace(language=Language.ENGLISH))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(people)
    with qtbot.captureExceptions() as errors:
        tell(opened, "Fatma", "Ze kan goed brood bakken.")
        opened.workspace.advisor.suggested.emit(())
        opened.workspace.advisor.failed.emit(KoekdeskError(ErrorCode.GONE))
    assert errors == []
