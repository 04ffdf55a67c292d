"""Every page of an empty register says what to do first, and has it at hand."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from koekdesk import app as koekdesk
from koekdesk.ui.languages import install_language
from koekdesk.ui.page_list import list_pages
from koekdesk.ui.widgets.page import EmptyState

PAGES = tuple(page.key for page in list_pages(lambda _key: QWidget))
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty")
    program = koekdesk.start(folder / "data")
    program.create(folder / "leeg.koek")
    while not program.window.current_key():
        qapp.processEvents()
    while program.workspace.advisor.busy:
        qapp.processEvents()
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


def can_begin(page):
    """Tell whether there is something to press or to write in."""
    return any(
        one.isEnabled() and one.isVisibleTo(page)
        for one in page.findChildren(QWidget)
        if isinstance(one, FIELDS)
        or (isinstance(one, QAbstractButton) and one.property("kind") in ("main", "plain"))
    )


def sentences(page):
    words = (one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    return [text for text in words if len(text) > 30 and text.rstrip().endswith((".", "?", "!"))]


@pytest.mark.parametrize("key", PAGES)
def test_an_empty_page_says_what_to_do_first(program, qtbot, key):
    page = program.window.show_page(key)
    qtbot.waitUntil(lambda: bool(sentences(page)) and can_begin(page), timeout=20_000)


@pytest.mark.parametrize("key", PAGES)
def test_an_empty_page_has_at_most_one_main_button_and_keeps_its_name(program, qtbot, key):
    page = program.window.show_page(key)
    qtbot.waitUntil(lambda: bool(sentences(page)) and can_begin(page), timeout=20_000)
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page)]
    main = [one.text() for one in buttons if one.property("kind") == "main"]
    assert len(main) <= 1, main
    titles = [one for one in page.findChildren(QLabel) if one.property("role") == "title"]
    assert any(title.isVisibleTo(page) for title in titles)


@pytest.mark.parametrize("key", ["people", "suggestions", "together", "web", "neighbourhood"])
def test_the_keyboard_stands_on_the_page_where_it_can_be_seen(program, qtbot, key):
    before = program.window.show_page("paper")
    buttons = before.findChildren(QAbstractButton)
    qtbot.waitUntil(lambda: any(one.isVisible() and one.isEnabled() for one in buttons))
    next(one for one in buttons if one.isVisible() and one.isEnabled()).setFocus()
    page = program.window.show_page(key)

    def stands_on_the_page():
        focused = program.window.focusWidget()
        return page.isAncestorOf(focused) and focused.isVisibleTo(page)

    states = page.findChildren(EmptyState)
    qtbot.waitUntil(lambda: any(one.button.isVisible() for one in states), timeout=20_000)
    qtbot.waitUntil(stands_on_the_page, timeout=20_000)
