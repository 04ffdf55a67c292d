"""Keyboard, screen reader, large letters and other scripts, on every page of a full register."""

from itertools import pairwise

import pytest
from people import add_person
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from koekdesk import app as koekdesk
from koekdesk.services.people import list_people
from koekdesk.settings import Language
from koekdesk.ui.languages import install_language
from koekdesk.ui.page_list import list_pages
from koekdesk.ui.tab_order import order_tabs, stops
from koekdesk.ui.widgets.text import QuoteLabel

PAGES = tuple(page.key for page in list_pages(lambda _key: QWidget))
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    program = koekdesk.start(tmp_path_factory.mktemp("data"))
    program.open_demo()
    while program.workspace is None:
        qapp.processEvents()
    advisor = program.workspace.advisor
    while not advisor.rows:
        qapp.processEvents()
    yield program
    program.close()
    install_language(qapp, "")


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    if isinstance(widget.parent(), QAbstractSpinBox):  # the field inside speaks for its owner
        return spoken(widget.parentWidget())
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    buddies = [one for one in widget.window().findChildren(QLabel) if one.buddy() is widget]
    return buddies[0].text() if buddies else ""


def nameless(page: QWidget) -> list[str]:
    tab = Qt.FocusPolicy.TabFocus
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & tab and widget.isVisibleTo(page) and not spoken(widget).strip()
    ]


@pytest.mark.parametrize("key", PAGES)
def test_everything_that_takes_the_keyboard_has_a_name(program, qapp, key):
    page = program.window.show_page(key)
    if key == "people":
        page.show_person(program.workspace.desk.read(list_people)[0].id)
    for _ in range(20):
        qapp.processEvents()
    assert nameless(page) == []


def test_the_frame_and_the_first_page_too(program):
    assert nameless(program.window) == []


def settle(qapp, page):
    """Let a page find its shape."""
    for _ in range(30):
        qapp.processEvents()
        QTest.qWait(5)
    return page


@pytest.mark.parametrize("key", PAGES)
def test_tab_goes_through_the_whole_page_as_it_is_read(program, qapp, key):
    page = settle(qapp, program.window.show_page(key))
    order_tabs(page)
    every = {
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(page)
    }
    order = list(stops(page))
    assert every <= set(order)
    found, widget = [], order[0]
    while widget is not page and len(found) < len(order):
        found += [widget] if widget in every else []
        widget = widget.nextInFocusChain()
    assert found == order
    # one that stands wholly above another in the same column comes before it
    for before, after in pairwise(order):
        one, other = before.mapTo(page, QPoint()), after.mapTo(page, QPoint())
        same_column = one.x() < other.x() + after.width() and other.x() < one.x() + before.width()
        if same_column and before.isVisible() and after.isVisible() and key != "suggestions":
            assert other.y() + after.height() >= one.y(), (spoken(before), spoken(after))


def test_the_tab_key_itself_finds_what_came_later(program, qapp, qtbot):
    page = settle(qapp, program.window.show_page("missing"))
    program.window.activateWindow()
    order = [widget for widget in stops(page) if widget.isEnabled()]
    order[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(order[0].hasFocus)
    for expected in order[1:8]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_no_two_keys_do_the_same(program):
    for key in PAGES:
        program.window.page(key)
    window = [
        keys.toString()
        for action in program.window.findChildren(QAction)
        for keys in action.shortcuts()
    ]
    inside = []
    for shortcut in program.window.findChildren(QShortcut):
        everywhere = shortcut.context() is Qt.ShortcutContext.WindowShortcut
        (window if everywhere else inside).extend(
            map(QKeySequence.toString, QShortcut.keys(shortcut))
        )
    assert len(window) > 20
    assert sorted(set(window)) == sorted(window)
    assert not set(window) & set(inside)


def cut_off(page: QWidget) -> list[str]:
    """Return the texts that do not fit in their room, and what stands wider than its page."""
    labels = [one for one in page.findChildren(QLabel) if one.isVisibleTo(page) and one.text()]
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page)]
    fields = [one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page)]
    areas = [one for one in page.findChildren(QScrollArea) if one.isVisibleTo(page)]
    return [
        *(
            text.text()
            for text in labels
            if (text.wordWrap() and text.heightForWidth(text.width()) > text.height() + 1)
            or (not text.wordWrap() and text.sizeHint().width() > text.width() + 1)
        ),
        *(one.text() for one in buttons if one.text() and one.sizeHint().width() > one.width() + 1),
        *(one.placeholderText() for one in fields if words_width(one) > room_in(one)),
        *(f"wider than {type(area.parent()).__name__}" for area in areas if sideways(area)),
    ]


def words_width(field: QLineEdit) -> int:
    return field.fontMetrics().horizontalAdvance(field.placeholderText())


def room_in(field: QLineEdit) -> int:
    """Return the width there is for words in a field."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inside = QStyle.SubElement.SE_LineEditContents
    room = field.style().subElementRect(inside, option, field).width()
    return room - field.textMargins().left() - field.textMargins().right()


def sideways(area: QScrollArea) -> bool:
    return area.widget() is not None and area.widget().width() > area.viewport().width() + 1


@pytest.mark.parametrize("language", [Language.DUTCH, Language.ENGLISH])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_off(program, qapp, scale, language):
    program.take_settings(program.settings._replace(language=language, text_scale=scale))
    program.window.resize(1366, 768)
    cut = {}
    for key in PAGES:
        page = program.window.show_page(key)
        if key == "people":
            page.show_person(program.workspace.desk.read(list_people)[0].id)
        cut[key] = cut_off(settle(qapp, page))
    program.take_settings(program.settings._replace(language=Language.DUTCH, text_scale=1.0))
    assert {key: texts for key, texts in cut.items() if texts} == {}


def test_words_written_from_the_right_start_at_the_right(program, qapp, qtbot):
    words = "أخبز الخبز كل يوم"
    noor = add_person(program.workspace.desk, "نور", "Pekstraat", [("can", words)])
    page = program.window.show_page("people")
    page.show_person(noor)
    settle(qapp, page)
    said = [one for one in page.findChildren(QLabel) if words in one.text()[:20]]
    assert said
    for one in said:
        assert one.alignment() & Qt.AlignmentFlag.AlignRight
    assert QuoteLabel("brood bakken").alignment() & Qt.AlignmentFlag.AlignLeft
    assert page.layoutDirection() is Qt.LayoutDirection.LeftToRight
    program.workspace.desk.undo()
