# SPDX-License-Identifier: MIT
"""The main window shows one page at a time, tells what somebody wants, and fits small screens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from koekdesk.settings import Theme
from koekdesk.ui.look import apply_look
from koekdesk.ui.main_window import MainWindow, Page
from koekdesk.ui.views.welcome import WelcomePage
from koekdesk.ui.widgets.side_bar import SideBar

TITLES = {"conversation": "Gesprek", "people": "Mensen", "suggestions": "Suggesties"}


@pytest.fixture
def made():
    """Return the pages in the order they were made."""
    return []


@pytest.fixture
def window(qapp, qtbot, made):
    def factory(key):
        def make(parent):
            page = QWidget(parent)
            page.setObjectName(key)
            column = QVBoxLayout(page)
            column.addWidget(QLineEdit())
            made.append(key)
            return page

        return make

    pages = [Page(key, title, key, factory(key)) for key, title in TITLES.items()]
    pages.append(Page("settings", "Instellingen", "settings", factory("settings"), bottom=True))
    window = MainWindow(pages, WelcomePage())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.findChild(SideBar) is not None)
    return window


def action(window, words):
    actions = window.findChildren(QAction)
    return next(one for one in actions if one.text().replace("&", "").startswith(words))


def nav(window, title):
    buttons = window.findChild(SideBar).findChildren(QPushButton)
    return next(one for one in buttons if one.accessibleName() == title)


def test_without_a_register_there_is_only_the_first_page(window):
    assert not window.findChild(SideBar).isVisible()
    assert window.findChild(WelcomePage).isVisible()
    assert not action(window, "Mensen").isEnabled()
    assert not action(window, "Close").isEnabled()
    assert window.windowTitle() == "koekdesk"


def test_the_first_page_comes_first_and_its_keys_right_after(qtbot, qapp):
    window = MainWindow([], WelcomePage())
    qtbot.addWidget(window)
    window.set_recent([Path("/a/Spoor.koek")])
    window.show_look(Theme.DARK, 2.5)
    window.show()
    assert window.findChild(WelcomePage).isVisible()
    assert [menu.text() for menu in window.menuBar().actions()] == [
        "&Register",
        "&Edit",
        "&View",
        "&Help",
    ]
    window.activateWindow()
    qtbot.waitUntil(lambda: any(one.shortcut() == "Ctrl+O" for one in window.findChildren(QAction)))
    with qtbot.waitSignal(window.open_requested):
        qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert action(window, "Spoor").isEnabled()
    assert action(window, "Dark").isChecked()
    assert not action(window, "Larger").isEnabled()


def test_a_page_is_made_when_it_is_first_looked_at_and_only_once(qtbot, window, made):
    window.set_register("Rijtuigenbuurt")
    assert made == []
    with qtbot.waitSignal(window.page_shown) as shown:
        window.show_page("people")
    assert shown.args == ["people"]
    window.show_page("conversation")
    window.show_page("people")
    assert made == ["people", "conversation"]
    assert window.current_key() == "people"
    assert window.page("people").isVisible()
    assert nav(window, "Mensen").isChecked()


def test_another_register_gets_new_pages(window, made):
    window.set_register("Rijtuigenbuurt")
    window.show_page("people")
    window.set_register("Spoorbuurt")
    window.show_page("people")
    assert made == ["people", "people"]
    assert window.windowTitle().startswith("Spoorbuurt")


def test_closing_a_register_goes_back_to_the_first_page(window):
    window.set_register("Rijtuigenbuurt")
    window.show_page("people")
    window.set_undo("gesprek met Ayşe")
    window.set_register("")
    assert window.findChild(WelcomePage).isVisible()
    assert window.current_key() == ""
    assert not action(window, "Undo").isEnabled()


def test_pages_have_keys_in_their_order(window):
    keys = [action(window, title).shortcut().toString() for title in TITLES.values()]
    assert keys == ["Ctrl+1", "Ctrl+2", "Ctrl+3"]


def test_keys_go_to_a_page(qtbot, window):
    window.set_register("Rijtuigenbuurt")
    window.show_page("conversation")
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current_key() == "people")


def test_a_register_that_closes_meanwhile_takes_a_new_page_along(qtbot, window, made):
    window.set_register("Rijtuigenbuurt")
    window.open_page("people")
    window.set_register("")
    with qtbot.waitSignal(window.find_requested):  # after everything that waited
        QTimer.singleShot(1, window.find_requested.emit)
    assert made == ["people"]
    assert window.current_key() == ""


def test_arrow_keys_walk_through_the_side_bar(qtbot, window):
    window.set_register("Rijtuigenbuurt")
    window.show_page("conversation")
    nav(window, "Gesprek").setFocus()
    qtbot.keyClick(nav(window, "Gesprek"), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.current_key() == "people")
    assert nav(window, "Mensen").hasFocus()
    qtbot.keyClick(nav(window, "Mensen"), Qt.Key.Key_Up)
    assert window.current_key() == "conversation"


def test_f6_goes_from_side_bar_to_page_and_back(qtbot, window):
    window.set_register("Rijtuigenbuurt")
    field = window.show_page("people").findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert nav(window, "Mensen").hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert field.hasFocus()


def test_a_card_number_is_typed_and_sent_with_enter(qtbot, window):
    window.set_register("Rijtuigenbuurt")
    window.show_page("people")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_K, both)
    field = window.focusWidget()
    assert field.accessibleName() == "Number on a card that came back"
    qtbot.keyClicks(field, " 4KD7 ")
    with qtbot.waitSignal(window.card_number_entered) as entered:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert entered.args == ["4KD7"]


def test_undo_says_what_it_takes_back(qtbot, window):
    window.set_register("Rijtuigenbuurt")
    window.set_undo("gesprek met Ayşe & Bert")
    undo = action(window, "Undo: gesprek")
    assert undo.isEnabled()
    with qtbot.waitSignal(window.undo_requested):
        undo.trigger()
    with qtbot.waitSignal(window.undo_requested):
        window.status.undo_button.click()
    window.set_redo("naam van Bert")
    with qtbot.waitSignal(window.redo_requested):
        action(window, "Redo: naam").trigger()


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("New…", "new_requested"),
        ("Bring in", "import_requested"),
        ("Open the demo", "demo_requested"),
        ("Settings", "settings_requested"),
    ],
)
def test_a_menu_tells_what_somebody_wants(qtbot, window, words, signal):
    with qtbot.waitSignal(getattr(window, signal)):
        action(window, words).trigger()


def test_recent_registers_stand_in_the_menu(qtbot, window):
    window.set_recent([Path("/a/Spoor & Tuin.koek"), Path("/b/Oost.koek")])
    with qtbot.waitSignal(window.open_requested) as asked:
        action(window, "Spoor").trigger()
    assert asked.args == [Path("/a/Spoor & Tuin.koek")]


def test_text_goes_up_and_down_in_steps(qtbot, window):
    window.show_look(Theme.LIGHT, 1.0)
    for words, size in (("Larger", 1.15), ("Smaller", 0.85), ("Normal", 1.0)):
        with qtbot.waitSignal(window.text_scale_requested) as asked:
            action(window, words).trigger()
        assert asked.args == [size]
    window.show_look(Theme.LIGHT, 2.5)
    assert not action(window, "Larger").isEnabled()


def test_the_theme_in_use_is_marked(qtbot, window):
    window.show_look(Theme.DARK, 1.0)
    assert action(window, "Dark").isChecked()
    with qtbot.waitSignal(window.theme_requested) as asked:
        action(window, "Light").trigger()
    assert asked.args == [Theme.SYSTEM]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_side_bar_has_words_on_a_usual_screen(qapp, window, scale):
    apply_look(qapp, Theme.LIGHT, scale)
    window.set_register("Rijtuigenbuurt")
    window.resize(1366, 768)
    window.show_look(Theme.LIGHT, scale)
    assert nav(window, "Mensen").text() == "Mensen"


def test_little_room_leaves_icons_with_their_names(qapp, qtbot, window):
    apply_look(qapp, Theme.LIGHT, 2.5)
    window.set_register("Rijtuigenbuurt")
    window.resize(700, 500)
    window.show_look(Theme.LIGHT, 2.5)
    button = nav(window, "Mensen")
    assert button.text() == ""
    assert button.toolTip() == "Mensen"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_K, both)
    assert isinstance(window.focusWidget(), QLineEdit)


def test_at_twice_the_text_everything_in_the_side_bar_can_be_reached(qapp, qtbot, window):
    apply_look(qapp, Theme.LIGHT, 2.0)
    window.set_register("Rijtuigenbuurt")
    window.show_page("people")
    window.show_look(Theme.LIGHT, 2.0)
    bar = window.findChild(SideBar)
    qtbot.waitUntil(lambda: bar.widget().width() <= bar.viewport().width())
    for title in (*TITLES.values(), "Instellingen"):
        button = nav(window, title)
        assert button.width() >= button.sizeHint().width()
        bar.ensureWidgetVisible(button)
        assert not button.visibleRegion().isEmpty()


def test_lists_selected_before_they_are_shown_lie_well(qtbot, qapp):
    def people(parent):
        names = QListWidget(parent)
        names.addItems(["Ayşe", "Bert", "Łucja"])
        names.setCurrentRow(1)
        return names

    window = MainWindow([Page("people", "Mensen", "people", people)], WelcomePage())
    qtbot.addWidget(window)
    window.set_register("Rijtuigenbuurt")
    names = window.show_page("people")
    window.show()
    tops = [names.visualItemRect(names.item(at)) for at in range(3)]
    assert tops[0].bottom() < tops[1].top() < tops[1].bottom() < tops[2].top()


def test_the_window_asks_before_it_closes(qtbot, qapp):
    answers = [False, True]
    window = MainWindow([], WelcomePage(), may_close=lambda: answers.pop(0))
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert window.close()


def test_size_and_place_are_remembered_as_text(qtbot, window):
    window.resize(720, 600)
    text = window.geometry_text()
    assert text.isascii()
    window.resize(760, 640)
    window.restore_geometry_text(text)
    assert window.width() == 720
    window.restore_geometry_text("nonsense ⚡")
    assert window.width() == 720


@pytest.mark.parametrize("words", ["Keys", "About koekdesk"])
def test_help_opens_beside_the_work(qtbot, window, words):
    action(window, words).trigger()
    dialog = window.findChild(QDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.findChild(QPushButton).click()
    assert not dialog.isVisible()


def test_everything_that_takes_the_keyboard_has_a_name(window):
    window.set_register("Rijtuigenbuurt")
    window.set_undo("iets")
    parts = [*window.findChild(SideBar).findChildren(QWidget), window.status.undo_button]
    takers = [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(takers) >= 6
    assert [one for one in takers if not one.accessibleName()] == []
