# SPDX-License-Identifier: MIT
"""The words of the neighbourhood on screen: write, change, take away, and see what it brings."""

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from koekdesk.services.own_words import list_rings
from koekdesk.ui.views.neighbourhood import NeighbourhoodPage


@pytest.fixture
def page(quiet_context, desk, qtbot):
    add_person(desk, "Ria", statements=[("has", "een klapkar, mag iedereen lenen")])
    add_person(desk, "Omar", statements=[("wants_to_do", "een hobbelwagen bouwen")])
    page = NeighbourhoodPage(quiet_context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_words()
    return page


def write(page, qtbot, words):
    qtbot.keyClicks(page.words.field, words)
    qtbot.keyClick(page.words.field, Qt.Key.Key_Return)
    settle(page, qtbot)


def settle(page, qtbot):
    qtbot.waitUntil(page.words.looked, timeout=20_000)


def lines(page):
    return page.words.lines.rows()


def texts(widget):
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def test_words_are_found_on_a_page_without_any_places_and_say_what_to_do(page):
    assert page.words.isVisible()
    assert page.words.field.hasFocus()
    assert "for instance" in texts(page.words) or "example" in texts(page.words)


def test_new_words_show_at_once_who_meets(page, desk, qtbot):
    write(page, qtbot, "klapkar, hobbelwagen")
    assert [row.words for row in desk.read(list_rings)] == [("klapkar", "hobbelwagen")]
    (line,) = lines(page)
    shown = texts(line)
    assert "Omar and Ria" in shown
    assert "Ria: “een klapkar, mag iedereen lenen”, and Omar: “een hobbelwagen bouwen”" in shown
    assert page.words.field.text() == ""
    assert page.words.field.hasFocus()


def test_words_nobody_said_say_so(page, qtbot):
    write(page, qtbot, "sjoelbak, sjoelen")
    assert "Nobody said one of these yet" in texts(lines(page)[0])


def test_one_word_is_refused_and_stays_in_the_field(page, desk, qtbot):
    refused = []
    desk.refused.connect(refused.append)
    qtbot.keyClicks(page.words.field, "klapkar")
    qtbot.keyClick(page.words.field, Qt.Key.Key_Return)
    assert len(refused) == 1
    assert page.words.field.text() == "klapkar"
    assert desk.read(list_rings) == ()


def test_a_line_changes_in_place_and_undo_brings_it_back(page, desk, qtbot):
    write(page, qtbot, "klapkar, bolderkar")
    (line,) = lines(page)
    line.words.edit.edited.emit("klapkar, hobbelwagen")
    settle(page, qtbot)
    assert "Omar" in texts(lines(page)[0])
    desk.undo()
    settle(page, qtbot)
    assert "Omar" not in texts(lines(page)[0])
    assert lines(page)[0].words.text() == "klapkar, bolderkar"


def test_a_line_can_be_taken_away_and_brought_back(page, desk, qtbot):
    write(page, qtbot, "klapkar, hobbelwagen")
    qtbot.mouseClick(lines(page)[0].remove_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.read(list_rings) == ())
    settle(page, qtbot)
    assert lines(page) == []
    desk.undo()
    settle(page, qtbot)
    assert len(lines(page)) == 1


def test_what_people_say_later_is_looked_at_again(page, desk, qtbot):
    write(page, qtbot, "sjoelbak, sjoelen")
    add_person(desk, "Sien", statements=[("has", "een sjoelbak")])
    settle(page, qtbot)
    assert "Sien" in texts(lines(page)[0])
