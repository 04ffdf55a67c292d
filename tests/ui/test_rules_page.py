"""The ground rules as a mirror: one rule at a time, a question, and a place to write."""

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from koekdesk.printing.pdf import write_pdf
from koekdesk.printing.rules_poster import rules_poster
from koekdesk.services.reflections import list_reflections
from koekdesk.services.rules import RULES
from koekdesk.settings import Theme
from koekdesk.ui.look import apply_look
from koekdesk.ui.views.rules import RulesPage

Key = Qt.Key


@pytest.fixture
def page(quiet_context, desk, qtbot):
    for name in ("Ria", "Wim", "Mo"):
        add_person(desk, name)
    page = RulesPage(quiet_context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(page.complete, timeout=9_000)
    return page


def picture(page):
    return [line.text() for line in page.view.picture.lines]


def write(page, words):
    page.reflections.new.edit.start()
    editor = page.reflections.new.edit.findChild(QPlainTextEdit)
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Key.Key_Return)


def thoughts(page):
    return [view.words.text() for view in page.reflections.older.rows()]


def test_twelve_rules_each_with_a_title_a_question_and_a_picture(page, qtbot):
    assert page.list.count() == len(RULES)
    seen = set()
    for _ in RULES:
        assert page.view.title.text()
        assert page.view.question.text().endswith("?")
        assert page.view.picture is not None
        seen.add(page.view.title.text())
        QTest.keyClick(page.list, Key.Key_Down)
    assert len(seen) == len(RULES)


def test_titles_are_whole_at_large_letters(qapp, page, qtbot):
    def whole():
        return page.list.sizeHintForColumn(0) <= page.list.viewport().width()

    before = page.list.sizeHintForColumn(0)
    apply_look(qapp, Theme.LIGHT, 2.0)
    try:
        qtbot.waitUntil(lambda: page.list.sizeHintForColumn(0) > before * 1.5 and whole())
    finally:
        apply_look(qapp, Theme.LIGHT)


def test_the_picture_says_its_counts_in_words(page):
    page.show_rule(9)
    assert picture(page)[0] == "people not asked this year · 3"


def test_nothing_yet_is_said_kindly(page):
    page.show_rule(12)
    assert picture(page) == ["Nothing to see here yet. It grows while you work."]


def test_a_thought_is_kept_under_its_own_rule(page, desk):
    page.show_rule(9)
    write(page, "Ik vraag altijd Ria")
    assert thoughts(page) == ["Ik vraag altijd Ria"]
    assert page.reflections.new.edit.text() == ""
    page.show_rule(10)
    assert thoughts(page) == []
    page.show_rule(9)
    desk.undo()
    assert thoughts(page) == []
    assert desk.read(list_reflections, 9) == ()


def test_a_thought_is_changed_in_place_and_let_go(page, desk):
    write(page, "eerst")
    (view,) = page.reflections.older.rows()
    view.words.edit.start()
    editor = view.words.edit.findChild(QPlainTextEdit)
    QTest.keyClicks(editor, "anders")
    QTest.keyClick(editor, Key.Key_Return)
    assert [row.text for row in desk.read(list_reflections, 1)] == ["anders"]
    view.away.click()
    assert thoughts(page) == []


def test_the_mirror_follows_the_register(page, desk, qtbot):
    page.show_rule(9)
    add_person(desk, "Nuray")
    qtbot.waitUntil(lambda: picture(page)[0].endswith("· 4"), timeout=9_000)


def test_the_poster_is_one_a3_with_every_rule(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.poster_requested):
        page.poster.click()
    job = rules_poster()
    path = tmp_path / "regels.pdf"
    write_pdf(path, job.layout, job.name, job.paint)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == job.sheets == 1
