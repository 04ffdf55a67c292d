# SPDX-License-Identifier: MIT
"""Whatever is half typed, on whatever page, is gone during a lock and back afterwards."""

from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget
from readable import readable, readable_in_widgets

from koekdesk import app as koekdesk
from koekdesk.files.columns import Field
from koekdesk.services.initiatives import list_initiatives
from koekdesk.services.neighbourhood import Sort, list_things
from koekdesk.services.people import list_people
from koekdesk.settings import Language
from koekdesk.ui.dialogs.settings import SettingsDialog
from koekdesk.ui.languages import install_language
from koekdesk.ui.page_list import list_pages
from koekdesk.ui.widgets.inline_edit import InlineEdit
from koekdesk.vocabulary import AsideReason, Scope

SAMPLE = Path(__file__).parents[1] / "samples" / "rijtuigenbuurt.csv"
PAGES = tuple(page.key for page in list_pages(lambda _key: QWidget))
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    program = koekdesk.start(tmp_path_factory.mktemp("data"))
    program.open_demo()
    while program.workspace is None or not program.workspace.advisor.rows:
        qapp.processEvents()
    program.window.activateWindow()
    while not program.window.isActiveWindow():
        qapp.processEvents()
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


def lock(program):
    program.lock()
    let_go(program)


def let_go(program):
    """Wait until the pages are gone; this screen forgets meanwhile which window is active."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert program.window.front() is not None
    program.window.activateWindow()
    while not program.window.isActiveWindow():
        QApplication.processEvents()


def unlock(program):
    program.window.front().button.click()
    QApplication.processEvents()
    assert program.window.front() is None
    return program.window.page(program.window.current_key())


def fields(page):
    """Return everything one can type in on a page, from top to bottom."""
    found = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    for edit in page.findChildren(InlineEdit):
        found.append(edit._editor)
    shown = [
        field
        for field in dict.fromkeys(found)
        if not isinstance(field.parent(), QAbstractSpinBox) and field.parentWidget().isVisible()
    ]
    return sorted(shown, key=lambda field: field.mapTo(page, QPoint()).toTuple()[::-1])


def type_everywhere(page):
    """Half type something else in every field, and return what stands where."""
    number = count(1)
    for field in fields(page):
        words = f"kanarie {next(number)}"
        edit = field.parent()
        if isinstance(edit, InlineEdit):
            edit.resume(words)
        elif isinstance(field, QLineEdit):
            field.setText(words)
        else:
            field.setPlainText(words)
    return typed(page)


def typed(page):
    """Return what stands in the fields that have something, with their names, top to bottom."""
    texts = ((field.accessibleName(), _text(field)) for field in fields(page))
    return [(name, text) for name, text in texts if "kanarie" in text]


def _text(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def nothing(_page, _program):
    pass


def open_person(page, program):
    """Somebody's page with everything on it that opens: a note, a question, somebody new."""
    rows = program.workspace.desk.read(list_people)
    page.show_person(max(rows, key=lambda row: (row.gifts + row.wishes, row.called)).id)
    page.page.consent.rows[Scope.REGISTER].write.click()
    page.page.away.ask()
    page.begin_adding()


def put_one_aside(page, program):
    wait_for_cards(page)
    page.list.cards()[0].put_aside().choice(AsideReason.NOT_NOW).setChecked(True)
    page.why.fold_button.click()


def wait_for_cards(page):
    while not page.list.complete():
        QApplication.processEvents()


def begin_initiative(page, program):
    page.show_initiative(program.workspace.desk.read(list_initiatives)[0].id)
    page.initiatives.new_button.click()


def add_place(page, program):
    things = program.workspace.desk.read(list_things)
    page.show_thing(next(thing.id for thing in things if thing.thing is Sort.PLACE))
    page.begin_adding(Sort.ORGANISATION)


def own_words(page, program):
    page.show_words()


OPENED = {
    "people": open_person,
    "suggestions": put_one_aside,
    "together": begin_initiative,
    "neighbourhood": add_place,
}


@pytest.mark.parametrize("key", PAGES)
def test_what_is_half_typed_comes_back(program, qtbot, key):
    before = program.workspace.desk.undo_label
    page = program.window.show_page(key)
    OPENED.get(key, nothing)(page, program)
    QApplication.processEvents()
    there = type_everywhere(page)
    if key == "suggestions":  # nobody is called so, and no card would stay
        page.filters.search.clear()
        there = typed(page)
    if key not in ("today", "import", "paper", "missing"):
        assert there
    lock(program)
    assert "kanarie" not in readable_in_widgets()
    again = unlock(program)
    assert program.window.current_key() == key
    qtbot.waitUntil(lambda: typed(again) == there, timeout=60_000)
    assert program.workspace.desk.undo_label == before  # nothing was saved on the way
    program.workspace.drafts.discard()
    program.window.set_register("x")  # the next test begins with pages made anew


def test_a_field_with_keys_in_it_stays_open_and_saves_nothing(program, qtbot):
    page = program.window.show_page("people")
    person = program.workspace.desk.read(list_people)[4]
    page.show_person(person.id)
    before = program.workspace.desk.undo_label
    matters = page.page.head.matters
    stored = matters.text()
    matters.edit.start()
    QTest.keyClicks(matters.edit._editor, "kanarie zingt")
    QTest.keyClick(matters.edit._editor, Qt.Key.Key_Left)
    program.workspace.doorkeeper.away.left.emit()  # idle, asleep or the session: one way
    let_go(program)
    assert "kanarie" not in readable()
    again = unlock(program)
    field = again.page.head.matters
    assert again.page.person_id == person.id
    assert field.text() == stored
    assert program.workspace.desk.undo_label == before
    assert field.edit._editor.hasFocus()
    QTest.keyClicks(field.edit._editor, "s")
    assert field.edit.half_done() == "kanarie zingst"
    QTest.keyClick(field.edit._editor, Qt.Key.Key_Escape)


def test_other_pages_keep_theirs_until_they_are_looked_at(program, qtbot):
    asking = program.window.show_page("asking")
    QTest.keyClicks(asking.field, "kanarie")
    program.window.show_page("web")
    lock(program)
    unlock(program)
    lock(program)  # and once more, with that page not made yet
    assert "kanarie" not in readable_in_widgets()
    unlock(program)
    assert program.window.current_key() == "web"
    assert program.window.show_page("asking").field.text() == "kanarie"
    program.window.page("asking").field.clear()


def test_words_of_a_line_that_is_being_changed(program, qtbot):
    page = program.window.show_page("conversation")
    QTest.keyClicks(page._form.box, "Ze kan goed brood bakken.")
    qtbot.waitUntil(lambda: page._list.model().rowCount() == 1)
    page._list.edit(page._list.model().index(0, 0))
    editor = page._list.viewport().findChild(QLineEdit, "said_words")
    editor.setText("kanaries houden")
    lock(program)
    assert "kanarie" not in readable_in_widgets()
    again = unlock(program)
    assert [piece.text for piece in again._pieces.all] == ["kanaries houden"]
    program.discard_words()
    program.window.set_register("x")


def test_the_number_of_a_card_and_what_is_sought(program, qtbot):
    program.window.show_page("web")
    number = program.window.complete().side_bar._card_field
    QTest.keyClicks(number, "4711")
    program.workspace.find(program.window)
    QTest.keyClicks(program.workspace.finding._finder.field, "kanarie")
    lock(program)
    words = readable_in_widgets()
    assert "kanarie" not in words
    assert "4711" not in words
    unlock(program)
    qtbot.waitUntil(lambda: program.workspace.finding.typed() == "kanarie")
    assert number.text() == "4711"
    program.window.view_changed.emit()
    number.clear()


def test_settings_somebody_was_choosing(program, qtbot, monkeypatch):
    shown = []

    def stay(dialog):
        shown.append(dialog._noted_by.text())
        if len(shown) == 1:
            dialog.show()
            dialog._noted_by.setText("kanarie")
            lock(program)
        return SettingsDialog.DialogCode.Rejected

    monkeypatch.setattr(SettingsDialog, "exec", stay)
    program.window.show_page("web")
    program.window.settings_requested.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "kanarie" not in readable_in_widgets()
    unlock(program)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == ["", "kanarie"]


def test_a_file_that_is_being_looked_at(program, qtbot):
    page = program.window.show_page("import")
    page.open_file(SAMPLE)
    qtbot.waitUntil(lambda: page.review.plan is not None, timeout=60_000)
    page.review.cards.setChecked(True)
    page.review.sheets[0].table.field_chosen.emit(1, Field.IGNORE)
    qtbot.waitUntil(lambda: page.review.plan is not None, timeout=60_000)
    chosen, line = page.review.chosen(), page.review.line.text()
    lock(program)
    assert SAMPLE.name not in readable_in_widgets()
    again = unlock(program)
    qtbot.waitUntil(lambda: again.review.plan is not None, timeout=60_000)
    assert again.review.chosen() == chosen
    assert again.review.line.text() == line
    assert again.review.cards.isChecked()


def test_another_language_takes_along_what_is_half_typed(program, qtbot):
    page = program.window.show_page("together")
    page.connections.view.story.edit.resume("kanarie")
    program.take_settings(program.settings._replace(language=Language.ENGLISH))
    again = program.window.page("together")
    assert again is not page
    assert again.connections.view.story.edit.half_done() == "kanarie"
    QTest.keyClick(again.connections.view.story.edit._editor, Qt.Key.Key_Escape)
    program.take_settings(program.settings._replace(language=Language.DUTCH))


def test_words_without_a_place_are_told(program, qtbot, monkeypatch):
    monkeypatch.setattr("koekdesk.ui.drafts._LOOKS", 2)
    page = program.window.show_page("people")
    page.show_person(program.workspace.desk.read(list_people)[4].id)
    page.page.groups.chips.field.setText("kanarievereniging")
    page.page.groups.chips.setObjectName("elsewhere")
    lock(program)
    unlock(program)
    told = program.window.notices
    qtbot.waitUntil(lambda: any("kanarievereniging" in words for words in told.texts()))
    lock(program)
    assert "kanarie" not in readable_in_widgets()
    assert "kanarievereniging" in program.workspace.drafts.draft()  # also after a power cut
    unlock(program)
    assert any("kanarievereniging" in words for words in told.texts())
    told.clear()
