"""Ctrl+K: one field finds people, what they said, places, pages and what one can do."""

from datetime import date

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from koekdesk import app as koekdesk
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.ui.finder import Finder
from koekdesk.ui.languages import install_language

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    program = koekdesk.start(tmp_path / "data")
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    program.create(tmp_path / "wijk.koek")
    qtbot.waitUntil(lambda: bool(program.window.current_key()), timeout=20_000)
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


@pytest.fixture
def filled(program):
    desk = program.workspace.desk
    fatma = add_person(desk, "Fatma", "Pekstraat", [("can", "brood bakken")])
    desk.do("Place", add_thing, Sort.PLACE, "Kapelzaal")
    desk.do("Group", add_thing, Sort.GROUP, "Zangkoor")
    desk.do("Begin", add_initiative, "De steenoven", fatma, date.today())
    return program


def finder(program) -> Finder:
    return next(one for one in program.window.findChildren(Finder) if one.isVisible())


def find(program, qtbot, typed="") -> Finder:
    QTest.keyClick(program.window, Key.Key_K, CONTROL)
    shown = finder(program)
    qtbot.waitUntil(shown.field.hasFocus)
    QTest.keyClicks(shown.field, typed)
    return shown


def first(shown) -> tuple[str, str, str]:
    entry = shown.list.current()
    return (entry.group, entry.title, entry.below) if entry else ("", "", "")


ANSWERS = {
    "fatma": ("Mensen", "Fatma", "Pekstraat"),
    "fatam": ("Mensen", "Fatma", "Pekstraat"),
    "brod": ("Wat ze zeiden", "brood bakken", "Fatma"),
    "kapel": ("Plekken", "Kapelzaal", ""),
    "koor": ("Groepen", "Zangkoor", ""),
    "oven": ("Initiatieven", "De steenoven", ""),
    "buurtw": ("Pagina's", "Buurtweb", ""),
    "instel": ("In de menu's", "Instellingen…", ""),
    "iemand toe": ("Doen", "Voeg iemand toe", ""),
    "1013": ("Kaartjes", "Kaartje 1013 kwam terug", ""),
}


def test_one_field_finds_everything(filled, qtbot):
    shown = find(filled, qtbot, "fatma")
    for typed, expected in ANSWERS.items():
        shown.field.clear()
        QTest.keyClicks(shown.field, typed)
        qtbot.waitUntil(lambda wanted=expected: first(shown) == wanted, timeout=10_000)


def test_it_comes_and_goes_on_every_page(filled, qtbot):
    for page in filled.window.pages():
        filled.window.show_page(page.key)
        shown = find(filled, qtbot, "fatma")
        qtbot.waitUntil(lambda shown=shown: first(shown)[1] == "Fatma", timeout=10_000)
        QTest.keyClick(shown.field, Key.Key_Escape)
        assert not shown.isVisible()
        assert filled.window.current_key() == page.key


def test_enter_leads_to_the_person_and_the_field_is_gone(filled, qtbot):
    shown = find(filled, qtbot, "fatma")
    qtbot.waitUntil(lambda: first(shown)[1] == "Fatma", timeout=10_000)
    QTest.keyClick(shown.field, Key.Key_Return)
    qtbot.waitUntil(lambda: filled.window.current_key() == "people")
    assert filled.window.page("people").page.person_id is not None
    assert not any(one.isVisible() for one in filled.window.findChildren(Finder))


def test_arrows_walk_over_the_headings_and_a_letter_goes_on_above(filled, qtbot):
    shown = find(filled, qtbot)
    QTest.keyClick(shown.field, Key.Key_Down)
    assert shown.list.hasFocus()
    titles = [entry.title for entry in shown.list.entries()]
    assert shown.list.current().title == titles[1]
    for _ in titles[2:]:
        QTest.keyClick(shown.list, Key.Key_Down)
        assert shown.list.current() is not None
    QTest.keyClicks(shown.list, "web")
    assert shown.field.text() == "web"
    assert shown.field.hasFocus()
    assert first(shown)[1] == "Buurtweb"


def test_a_screen_reader_hears_what_stands_there_and_in_which_group(filled, qtbot):
    shown = find(filled, qtbot, "fatma")
    qtbot.waitUntil(lambda: first(shown)[1] == "Fatma", timeout=10_000)
    spoken = shown.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Fatma, Pekstraat, Mensen"
    assert shown.field.accessibleName()
    assert shown.list.accessibleName()


def test_tab_stays_inside(filled, qtbot):
    shown = find(filled, qtbot)
    for widget in (shown.list, shown.field, shown.list):
        QTest.keyClick(filled.window.focusWidget(), Key.Key_Tab)
        assert widget.hasFocus()


def test_who_comes_in_while_it_rests_is_found_the_next_time(filled, qtbot):
    shown = find(filled, qtbot, "fatma")
    qtbot.waitUntil(lambda: first(shown)[1] == "Fatma", timeout=10_000)
    QTest.keyClick(shown.field, Key.Key_Escape)
    add_person(filled.workspace.desk, "Wim", "Boeilaan")
    again = find(filled, qtbot, "wim")
    qtbot.waitUntil(lambda: first(again)[1] == "Wim", timeout=10_000)


def test_undo_is_found_with_the_words_of_what_it_takes_back(filled, qtbot):
    shown = find(filled, qtbot, "ongedaan")
    assert first(shown)[1] == "Ongedaan maken: Begin"


def test_a_locked_window_shows_nothing_that_was_found(filled, qtbot):
    shown = find(filled, qtbot, "fatma")
    filled.window.show_front(filled.workspace.doorkeeper.lock_page())
    assert not shown.isVisible()
    QTest.keyClick(filled.window, Key.Key_K, CONTROL)
    assert not any(one.isVisible() for one in filled.window.findChildren(Finder))
    filled.window.end_front()
