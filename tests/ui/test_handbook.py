"""The handbook is read inside the program, offline, in the language of the screen."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from koekdesk.paths import handbook
from koekdesk.ui.dialogs.help import show_handbook
from koekdesk.ui.languages import install_language
from koekdesk.ui.widgets.handbook import HandbookView, read_chapters

BOOKS = {"nl": "handleiding.md", "en": "handbook.md"}
PICTURE = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")


@pytest.fixture
def view(qapp, qtbot):
    install_language(qapp, "nl")
    view = HandbookView()
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    yield view
    install_language(qapp, "")


def titles(view):
    return [view.list.item(row).text() for row in range(view.list.count())]


@pytest.mark.parametrize("name", BOOKS.values())
def test_every_picture_is_there_and_says_what_it_shows(name):
    pictures = PICTURE.findall(handbook(name).read_text(encoding="utf-8"))
    assert len(pictures) >= 8
    for words, path in pictures:
        assert len(words) > 10
        assert handbook(path).stat().st_size < 100_000


def test_both_languages_have_the_same_chapters():
    assert len(read_chapters(handbook("handleiding.md"))) == len(
        read_chapters(handbook("handbook.md"))
    )


def test_it_speaks_the_language_of_the_screen(view):
    assert "Een gesprek" in titles(view)
    assert view.page.toPlainText().startswith("Handleiding")


def test_a_chapter_is_found_by_a_word_with_a_slip_and_opens_there(view):
    view.search.setText("herstelkode")
    view.search.search_now()
    assert titles(view) == ["De eerste dag", "Veilig bewaren"]
    assert view.page.textCursor().selectedText().casefold() == "herstelcode"


def test_a_chapter_shows_its_picture_as_wide_as_there_is_room(view):
    view.show_chapter("Samen")
    assert view.list.currentItem().text() == "Samen"
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = view.page.loadResource(kind, QUrl("handleiding/together.png"))
    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= view.page.viewport().width()


def test_nothing_else_on_the_computer_is_read(view):
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.page.loadResource(kind, QUrl("../pyproject.toml")) is None
    assert view.page.loadResource(kind, QUrl("file:///etc/hostname")) is None


def test_nothing_found_says_so(view):
    view.search.setText("xqzw")
    view.search.search_now()
    assert view.nothing.isVisible()
    assert titles(view) == []


def test_it_stands_beside_the_work_and_opens_once(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    first = show_handbook(window)
    again = show_handbook(window, read_chapters(handbook("handbook.md"))[2].title)
    assert first is again
    assert not first.isModal()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()
