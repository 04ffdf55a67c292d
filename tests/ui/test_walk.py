"""The short walk: once, beside the real things, left at once by whoever likes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from koekdesk import app as koekdesk
from koekdesk.settings import load_settings
from koekdesk.ui.languages import install_language
from koekdesk.ui.walk import Walk, begin, steps

Key = Qt.Key


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    program = koekdesk.start(tmp_path_factory.mktemp("data"))
    program.greets = True
    program.window.activateWindow()
    program.open_demo()
    while not program.settings.walked:
        qapp.processEvents()
    yield program
    program.close()
    install_language(qapp, "")


def walks(program):
    return [one for one in program.window.findChildren(Walk) if one.note.isVisible()]


@pytest.fixture
def walk(program, qtbot):
    walk = begin(program.window)
    qtbot.waitUntil(walk.note.next_button.hasFocus)
    yield walk
    for other in walks(program):
        other.end()


def test_the_first_demo_begins_with_it_and_it_is_remembered(program, qtbot):
    qtbot.waitUntil(lambda: len(walks(program)) == 1)
    assert load_settings(program.data_dir).walked
    walks(program)[0].end()
    program._greet()
    assert walks(program) == []


def test_the_keyboard_goes_along_the_real_pages_and_then_it_is_over(program, walk, qtbot):
    pages = []
    for step in steps():
        qtbot.waitUntil(lambda words=step.words: walk.note.words.accessibleName() != "")
        qtbot.waitUntil(walk.note.next_button.hasFocus)
        pages.append(program.window.current_key())
        assert walk.ring.isVisible()
        assert program.window.rect().contains(walk.note.geometry())
        QTest.keyClick(walk.note.next_button, Key.Key_Space)
        qtbot.wait(0)
    assert pages == ["today", "today", "conversation", "suggestions", "together", "today"]
    assert walks(program) == []


def test_a_screen_reader_hears_the_step_where_the_keyboard_is(walk):
    spoken = walk.note.next_button.accessibleName()
    assert spoken.startswith("Verder. Stap 1 van 6: ")
    assert steps()[0].words in spoken


def test_escape_and_skip_leave_it_at_once(program, walk, qtbot):
    QTest.keyClick(walk.note.next_button, Key.Key_Escape)
    assert walks(program) == []
    again = begin(program.window)
    qtbot.waitUntil(again.note.next_button.hasFocus)
    again.note.skip_button.click()
    assert walks(program) == []


def test_it_blocks_nobody(program, walk, qtbot):
    people = next(
        one
        for one in program.window.findChildren(QAbstractButton)
        if one.accessibleName() == "Mensen" and one.isVisible()
    )
    people.click()
    qtbot.waitUntil(lambda: program.window.current_key() == "people")
    assert walks(program) == []
