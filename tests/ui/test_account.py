# SPDX-License-Identifier: MIT
"""The page to account with: whom to ask again, whom to look at, what is kept, and its papers."""

from datetime import date, datetime, timedelta

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from koekdesk.register.models import Person
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.preferences import read_preferences
from koekdesk.ui.dialogs.print_preview import PrintDialog
from koekdesk.ui.views.account import AccountPage
from koekdesk.ui.views.person_sheet import own_page_job
from koekdesk.vocabulary import Scope


@pytest.fixture
def page(quiet_context, qtbot):
    page = AccountPage(quiet_context)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitUntil(page.complete)
    return page


@pytest.fixture
def settle(page, qtbot):
    """Wait until the page shows what there is."""
    return lambda: qtbot.waitUntil(page.complete)


def due(desk, name, days):
    key = add_person(desk, name, "Karosstraat")
    review = date.today() + timedelta(days)
    entry = ConsentInput(Scope.CARD, True, date.today(), review_on=review)
    desk.do("yes", set_consent, key, entry)
    return key


def long_ago(desk, name):
    key = add_person(desk, name)

    def age(session):
        session.get(Person, key).created_at = datetime(2020, 1, 1)

    desk.do("age", age)
    return key


def test_an_empty_register_says_there_is_nobody_to_look_at(page):
    assert page.nothing.isVisible()
    assert not page.ask.isVisible()
    assert not page.look.isVisible()


def test_whom_to_ask_again_stands_there_with_when_and_what(page, quiet_context, qtbot, settle):
    key = due(quiet_context.desk, "Fatma", 5)
    settle()
    [line] = page.ask.column.rows()
    assert "first name on cards" in line.words.accessibleName()
    assert "5 days" in line.words.accessibleName()
    with qtbot.waitSignal(page.person_chosen) as chosen:
        line.name.clicked.emit()
    assert chosen.args == [key]
    with qtbot.waitSignal(page.conversation_requested) as asked:
        line.talk.click()
    assert asked.args == [key]


def test_who_was_long_quiet_is_kept_or_let_go_by_somebody(page, quiet_context, qtbot, settle):
    desk = quiet_context.desk
    old, other = long_ago(desk, "Oud"), long_ago(desk, "Ander")
    settle()
    assert len(page.look.column.rows()) == 2
    with qtbot.waitSignal(page.leaving_requested) as leaving:
        page.look.column.row(other).leave.click()
    assert leaving.args == [other]
    page.look.column.row(old).keep.click()
    settle()
    assert [row.person_id for row in page.look.column.rows()] == [other]
    desk.undo()
    settle()
    assert len(page.look.column.rows()) == 2


def test_only_a_few_stand_there_until_more_are_asked_for(page, quiet_context, settle):
    for n in range(6):
        long_ago(quiet_context.desk, f"P{n}")
    settle()
    assert len(page.look.column.rows()) == 4
    page.look.more.click()
    assert len(page.look.column.rows()) == 6


def test_who_answers_for_it_edits_in_place_and_fills_the_papers(page, quiet_context, qtbot, settle):
    field = page.arranged.fields["responsible"]
    field.edit.start()
    box = field.edit.findChild(QLineEdit)
    qtbot.keyClicks(box, "Stichting De Brug")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settle()
    page.arranged.retention.choose(36)
    settle()
    kept = quiet_context.desk.read(read_preferences)
    assert (kept.responsible, kept.retention_months) == ("Stichting De Brug", 36)
    with qtbot.waitSignal(page.paper_requested) as asked:
        page.processing.click()
    [readable] = asked.args[0].forms
    html = readable.content().decode()
    assert "Stichting De Brug" in html
    assert "36 months" in html


def test_each_paper_has_its_files(page, quiet_context, qtbot):
    for button, endings in ((page.assessment, ["html"]), (page.numbers, ["html", "csv"])):
        with qtbot.waitSignal(page.paper_requested) as asked:
            button.click()
        job = asked.args[0]
        assert [form.ending for form in job.forms] == endings
        assert job.sheets >= 1
        assert all(form.content() for form in job.forms)


def test_what_is_kept_stands_there_with_how_much(page, quiet_context, settle):
    add_person(quiet_context.desk, "Fatma", statements=[("can", "x"), ("has", "y")])
    settle()
    assert page.kept._cells["statement"][2].text() == "2"


def test_a_persons_own_page_prints_and_saves_as_files(quiet_context, qtbot, tmp_path, monkeypatch):
    desk = quiet_context.desk
    key = add_person(desk, "Fa/tma", statements=[("can", "brood <b>bakken</b>")])
    job = own_page_job(desk, key, date.today())
    assert job.file_name == "My page Fa tma"
    for form, expected in ((0, "brood &lt;b&gt;bakken"), (1, "brood <b>bakken</b>")):
        dialog = PrintDialog(job)
        qtbot.addWidget(dialog)
        target = tmp_path / f"blad{form}"

        def choose(asked, path=target):
            asked.selectFile(str(path))
            return True

        monkeypatch.setattr(QFileDialog, "exec", choose)
        dialog.form_buttons[form].click()
        written = target.with_suffix("." + job.forms[form].ending)
        assert dialog.outcome.saved_to == written
        assert expected in written.read_text(encoding="utf-8")
