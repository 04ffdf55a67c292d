"""Everything that takes the keyboard has a name, on every page of a full register."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QWidget

from koekdesk import app as koekdesk
from koekdesk.services.people import list_people
from koekdesk.ui.languages import install_language

PAGES = (
    "conversation",
    "people",
    "suggestions",
    "asking",
    "together",
    "web",
    "missing",
    "rules",
    "neighbourhood",
    "paper",
    "import",
    "account",
)
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


@pytest.mark.parametrize("key", PAGES)
def test_tab_walks_through_the_whole_page_and_comes_back(program, qapp, key):
    page = program.window.show_page(key)
    program.window.activateWindow()
    qapp.processEvents()
    seen = set()
    widget = page
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        if widget is page:
            break
        seen.add(widget)
    wanted = {
        w
        for w in page.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(page)
    }
    assert wanted <= seen
