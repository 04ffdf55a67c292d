# SPDX-License-Identifier: MIT
"""A register gets its passphrase, opens with it, and closes over its content."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from readable import readable

from koekdesk import app as koekdesk
from koekdesk.register.database import (
    Cost,
    Passphrase,
    RecoveryCode,
    create_register,
    needs_passphrase,
    open_register,
)
from koekdesk.services.people import list_people
from koekdesk.ui.dialogs.help import show_about
from koekdesk.ui.languages import install_language
from koekdesk.ui.views.choose_passphrase import ChoosePassphrasePage
from koekdesk.ui.views.passphrases import PassphrasesPage
from koekdesk.ui.views.recovery_code import RecoveryCodePage
from koekdesk.ui.views.unlock import GoOnPage, UnlockPage
from koekdesk.ui.widgets.notice import Notice

Key = Qt.Key
WORDS = "vier paarse fietsbellen zingen"
QUICK = Cost(kib=64, rounds=1, lanes=1)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def program(qapp, qtbot, tmp_path):
    program = koekdesk.start(tmp_path / "data")
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program
    program.discard_words()
    program.close()
    install_language(qapp, "")


@pytest.fixture
def kept(tmp_path):
    """A closed register with a passphrase, and its recovery code."""
    register = create_register(tmp_path / "wijk.koek", WORDS, cost=QUICK)
    assert register.vault is not None
    code = register.vault.new_recovery_code()
    register.close()
    return register.path, code


@pytest.fixture
def opened(program, qtbot, kept):
    program.open_path(kept[0])
    type_passphrase(front(program, qtbot, UnlockPage), WORDS)
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=60_000)
    qtbot.waitUntil(lambda: program.window.current_key() != "", timeout=60_000)
    return program


def front(program, qtbot, kind):
    """Return the page in front of everything once it is of this kind."""
    qtbot.waitUntil(lambda: isinstance(program.window.front(), kind), timeout=60_000)
    return program.window.front()


def type_passphrase(page, words):
    page.passphrase.line.setText(words)
    page.open_button.click()


def settled(program, qtbot):
    qtbot.waitUntil(lambda: program.window.centralWidget().isEnabled(), timeout=60_000)


def test_a_new_register_asks_a_passphrase_twice_and_gives_a_code(program, qtbot, tmp_path):
    path = tmp_path / "buurt.koek"
    program._opening.ask_new(path)
    page = front(program, qtbot, ChoosePassphrasePage)
    page.form.first.line.setText(WORDS)
    page.form.again.line.setText(WORDS[:-1])
    page.go_button.click()
    assert page.form.trouble.isVisible()
    assert not path.exists()
    page.form.again.line.setText(WORDS)
    page.go_button.click()
    code_page = front(program, qtbot, RecoveryCodePage)
    code = code_page._sheet.code
    assert not program.workspace.desk.vault.code_confirmed
    assert not code_page.go_button.isEnabled()
    QTest.keyClicks(code_page.last_group, code.split()[-1].lower())
    assert code_page.go_button.isEnabled()
    code_page.go_button.click()
    qtbot.waitUntil(lambda: program.window.current_key() != "")
    assert program.window.front() is None
    assert not no_code_told(program)
    assert program.workspace.desk.vault.code_confirmed
    program.close()
    assert needs_passphrase(path)
    open_register(path, RecoveryCode(code)).close()


def test_a_wrong_passphrase_is_told_and_what_was_typed_elsewhere_stays(
    program, qtbot, opened, tmp_path
):
    page = opened.window.show_page("conversation")
    QTest.keyClicks(page._form.box, "half een zin")
    other = create_register(tmp_path / "ander.koek", "heel andere woorden hier", cost=QUICK)
    other.close()
    opened._opening.open_path(other.path)
    asks = front(opened, qtbot, UnlockPage)
    type_passphrase(asks, "fout")
    qtbot.waitUntil(asks.trouble.isVisible, timeout=60_000)
    assert "ander.koek" in asks.trouble.text()
    asks.cancel_button.click()
    assert opened.window.front() is None
    assert page.isVisible()
    assert page._form.box.toPlainText() == "half een zin"


def no_code_told(program):
    return any("nog geen herstelcode" in words for words in program.window.notices.texts())


def test_a_code_nobody_kept_is_told_until_there_is_one(program, qtbot, kept):
    path, _code = kept  # koekdesk stopped on the page with the code
    program.open_path(path)
    type_passphrase(front(program, qtbot, UnlockPage), WORDS)
    qtbot.waitUntil(lambda: program.window.current_key() != "", timeout=60_000)
    assert no_code_told(program)
    notice = program.window.notices.findChild(Notice)
    assert notice.isVisible()
    assert notice.link_button.text() == "Maak een nieuwe"
    notice.link_button.click()
    page = front(program, qtbot, PassphrasesPage)
    page.gate.field.line.setText(WORDS)
    page.gate.button.click()
    qtbot.waitUntil(page.list.isVisible, timeout=60_000)
    [make] = [b for b in page.list.findChildren(QPushButton) if b.text() == "Herstelcode maken"]
    make.click()
    code_page = front(program, qtbot, RecoveryCodePage)
    assert no_code_told(program)
    QTest.keyClicks(code_page.last_group, code_page._sheet.code.split()[-1])
    code_page.go_button.click()
    assert not no_code_told(program)
    assert not program.window.notices.isVisible()
    program.close()
    register = open_register(path, RecoveryCode(code_page._sheet.code))
    assert register.vault is not None
    assert register.vault.code_confirmed
    register.close()


def test_the_recovery_code_opens_and_leads_to_a_new_passphrase(program, qtbot, kept):
    path, code = kept
    program.open_path(path)
    page = front(program, qtbot, UnlockPage)
    page.other_button.click()
    page.code.line.setText(code.replace(" ", "").lower()[:-1])
    page.open_button.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=60_000)
    QTest.keyClicks(page.code.line, code[-1])
    page.open_button.click()
    passphrases = front(program, qtbot, PassphrasesPage)
    form = passphrases._form
    for field in (form.form.first, form.form.again):
        field.line.setText("een geheel nieuwe zin vandaag")
    form.go_button.click()
    qtbot.waitUntil(passphrases.list.isVisible, timeout=60_000)
    passphrases.close_button.click()
    program.close()
    open_register(path, Passphrase("een geheel nieuwe zin vandaag")).close()


def test_caps_lock_is_noticed(qtbot, shown):
    page = shown(UnlockPage("wijk", "", "Terug"))
    line = page.passphrase.line
    QTest.keyClick(line, Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not page.passphrase._caps.isVisible()
    QTest.sendKeyEvent(QTest.KeyAction.Click, line, Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert page.passphrase._caps.isVisible()


def fill(program):
    """Put names and words on every page, and copy some."""
    page = program.window.show_page("conversation")
    tell(page, "Fatimazwaan", "Ze kan goed brood bakken in de zwanenoven.")
    tell(page, "Jokezwaan", "Ze wil graag leren zwanenbrood bakken.")
    QTest.keyClicks(page._form.box, "een halve zwanenzin")
    for key in ("people", "suggestions", "asking", "together", "missing", "neighbourhood"):
        program.window.show_page(key)
    people = program.window.show_page("people")
    person = program.workspace.desk.read(list_people)[0]
    people.show_person(person.id)
    QApplication.clipboard().setText("gekopieerde zwaan")
    QToolTip.showText(QPoint(5, 5), "zwaan", program.window)


def tell(page, name, words):
    QTest.keyClicks(page._form.who.picker, name)
    QTest.keyClick(page._form.who.picker, Key.Key_Return)
    for box in page._form.newcomers()[0].boxes().values():
        box.setChecked(True)
    QTest.keyClicks(page._form.box, words)
    page._save.click()


def lock(program, qtbot):
    program.window.lock_requested.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return program.window.front()


def test_nothing_can_be_read_once_the_desk_is_locked(opened, qtbot, monkeypatch):
    # offscreen never owns its clipboard; screens do
    monkeypatch.setattr("PySide6.QtGui.QClipboard.ownsClipboard", lambda _clipboard: True)
    fill(opened)
    qtbot.waitUntil(lambda: bool(opened.workspace.advisor.rows), timeout=60_000)
    show_about(opened.window)
    assert readable().lower().count("zwa") > 20
    page = lock(opened, qtbot)
    assert isinstance(page, UnlockPage)
    assert "zwa" not in readable().lower()
    assert "zwaan" not in QApplication.clipboard().text()
    assert opened.window.windowTitle() == "koekdesk"
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [opened.window]
    opened.workspace.advisor.suggested.emit(())
    opened.workspace.said.emit("iets over een zwaan")
    opened.workspace.steps_changed.emit("Gesprek met zwaan", "")
    opened.workspace.page_requested.emit("people", None)
    assert "zwa" not in readable().lower()


def test_the_passphrase_brings_back_the_page_and_the_words(opened, qtbot):
    fill(opened)
    opened.window.show_page("conversation")
    page = lock(opened, qtbot)
    type_passphrase(page, "fout")
    qtbot.waitUntil(page.trouble.isVisible, timeout=60_000)
    assert opened.window.front() is page
    type_passphrase(page, WORDS)
    qtbot.waitUntil(lambda: opened.window.front() is None, timeout=60_000)
    assert opened.window.current_key() == "conversation"
    assert opened.window.page("conversation")._form.box.toPlainText() == "een halve zwanenzin"
    assert "wijk" in opened.window.windowTitle()


def test_words_behind_the_lock_are_not_left_without_asking(opened, qtbot, monkeypatch):
    fill(opened)
    lock(opened, qtbot)
    monkeypatch.setattr("koekdesk.ui.dialogs.leave.ask_leave", lambda _window: False)
    assert not opened.window.close()
    assert opened.workspace.drafts.unsaved


def test_a_recovery_code_that_is_not_on_paper_yet_comes_back(opened, qtbot):
    opened.workspace.doorkeeper.show_code("2345 6789 ABCD", lambda: None)
    page = lock(opened, qtbot)
    assert "2345" not in readable()
    type_passphrase(page, WORDS)
    assert front(opened, qtbot, RecoveryCodePage)._sheet.code == "2345 6789 ABCD"


def test_the_demo_goes_on_with_one_press(program, qtbot):
    program.open_demo()
    qtbot.waitUntil(lambda: program.window.current_key() != "", timeout=60_000)
    page = lock(program, qtbot)
    assert isinstance(page, GoOnPage)
    page.button.click()
    assert program.window.current_key() != ""
    assert program.window.front() is None
