# SPDX-License-Identifier: MIT
"""The first page: calm lines, each with its next step in one click."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtCore import Qt
from sqlalchemy import select
from undertakings import connect, suggest_row

from koekdesk.register.models import Person
from koekdesk.services.connections import read_connection, record_answer
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.gatherings import add_gathering
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.retention import keep_longer
from koekdesk.services.statements import StatementInput, add_statement
from koekdesk.services.ties import add_tie
from koekdesk.ui.views.today import TodayPage
from koekdesk.ui.widgets.day_section import SHOWN, DayLineView
from koekdesk.vocabulary import Answer, Stage, StatementKind

TODAY = date.today()


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.fixture
def people(desk):
    return {
        "Fatma": add_person(desk, "Fatma", "Pekstraat", [("can", "brood bakken")]),
        "Ahmet": add_person(desk, "Ahmet", "Touwbaan", [("wants_to_learn", "leren bakken")]),
    }


@pytest.fixture
def page(quiet_context, qtbot):
    page = TodayPage(quiet_context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    return page


def open_page(page, qtbot):
    page.show()
    qtbot.waitUntil(lambda: page.complete)


def line(page, section, at=0):
    return page.sections()[section].column.rows()[at]


def click(button, qtbot):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def titles(page, section):
    return [line.title for line in page.sections()[section].lines()]


def talk(desk, person, on, **more):
    return desk.do("Talk", record_conversation, ConversationInput(on, (person,), "Hoi", **more))


def test_an_empty_register_says_what_to_do_first(page, qtbot):
    open_page(page, qtbot)
    assert "conversation" in page._empty.sentence.text()
    with qtbot.waitSignal(page.conversation_requested) as asked:
        click(page._talk, qtbot)
    assert asked.args == [None]


def test_a_quiet_connection_shows_its_days_and_leads_to_the_answer(desk, people, page, qtbot):
    key = connect(desk, people["Fatma"], people["Ahmet"], ago(11))
    open_page(page, qtbot)
    shown = line(page, "cooling")
    assert shown.title.text() == "Fatma and Ahmet"
    assert "quiet for 11 days" in shown.below.text()
    assert "leren bakken" in shown.below.text()
    assert "Ask Fatma and Ahmet" in shown.next.text()
    with qtbot.waitSignal(page.connection_chosen) as chosen:
        click(shown.button, qtbot)
    assert chosen.args == [key]


def test_who_all_said_yes_meet_in_one_click(desk, people, page, qtbot):
    key = connect(desk, people["Fatma"], people["Ahmet"], ago(11))
    for member in desk.read(read_connection, key).members:
        desk.do("Yes", record_answer, member.id, Answer.YES, ago(10))
    open_page(page, qtbot)
    click(line(page, "cooling").button, qtbot)
    assert desk.read(read_connection, key).stage is Stage.MET
    qtbot.waitUntil(lambda: page.complete and not page.sections()["cooling"].lines())
    desk.undo()
    assert desk.read(read_connection, key).stage is Stage.ASKED


def test_a_promise_is_done_in_one_click_and_comes_back_with_undo(desk, people, page, qtbot):
    talk(desk, people["Fatma"], ago(2), promised="het recept brengen", promised_by=TODAY)
    open_page(page, qtbot)
    assert line(page, "promises").next.text() == "het recept brengen"
    click(line(page, "promises").button, qtbot)
    qtbot.waitUntil(lambda: page.complete and not page.sections()["promises"].isVisible())
    desk.undo()
    qtbot.waitUntil(lambda: titles(page, "promises") == ["Fatma"])


def test_who_was_not_spoken_for_long_comes_with_their_own_words(desk, people, page, qtbot):
    talk(desk, people["Ahmet"], ago(90), where="de markt")
    talk(desk, people["Fatma"], ago(1))
    open_page(page, qtbot)
    shown = line(page, "quiet")
    assert shown.quote.quote() == "leren bakken"
    assert "de markt" in shown.below.text()
    with qtbot.waitSignal(page.conversation_requested) as asked:
        click(shown.button, qtbot)
    assert asked.args == [people["Ahmet"]]


def test_fresh_words_lead_to_their_suggestion(desk, people, page, quiet_context, qtbot):
    joke = add_person(desk, "Joke")
    oven = StatementInput(StatementKind.HAS, "een oven")
    desk.do("Said", add_statement, joke, oven, TODAY)
    row = suggest_row(desk, joke, people["Ahmet"])
    quiet_context.advisor.rows = (row,)
    open_page(page, qtbot)
    page._refresh()
    qtbot.waitUntil(lambda: page.complete)
    with qtbot.waitSignal(page.suggestion_chosen) as chosen:
        click(line(page, "fresh").button, qtbot)
    assert chosen.args == [row]


def test_a_gathering_leads_to_its_initiative(desk, people, page, qtbot):
    key = desk.do("Begin", add_initiative, "Oven", people["Fatma"], TODAY)
    desk.do("Plan", add_gathering, key, TODAY, "brood bakken")
    open_page(page, qtbot)
    assert titles(page, "gatherings") == ["brood bakken"]
    with qtbot.waitSignal(page.initiative_chosen) as chosen:
        click(line(page, "gatherings").button, qtbot)
    assert chosen.args == [key]


def test_who_lies_between_others_is_kept_warm(desk, context, qtbot):
    keys = [add_person(desk, name, "", [("can", "iets")]) for name in ("Ria", "Ali", "Bep", "Cor")]
    for other in keys[1:]:
        desk.do("Tie", add_tie, keys[0], other)
    page = TodayPage(context)
    qtbot.addWidget(page)
    context.advisor.refresh()
    qtbot.waitUntil(lambda: not context.advisor.busy, timeout=60_000)
    page.show()
    qtbot.waitUntil(lambda: titles(page, "warm") == ["Ria"], timeout=60_000)
    assert "Ria" not in titles(page, "quiet")


def test_a_few_lines_are_shown_and_more_opens(desk, page, qtbot):
    for n in range(SHOWN + 2):
        add_person(desk, f"Buur {n}", "", [("can", "iets")])
    open_page(page, qtbot)
    section = page.sections()["quiet"]
    assert len(section.column.rows()) == SHOWN
    assert section.more_button.text() == "2 more"
    click(section.more_button, qtbot)
    assert len(section.column.rows()) == SHOWN + 2


def test_a_line_is_read_aloud_with_what_its_button_does(desk, people, page, qtbot):
    open_page(page, qtbot)
    shown = page.findChildren(DayLineView)[0]
    assert shown.button.accessibleName() == f"{shown.button.text()}: {shown.title.text()}"


def test_who_was_not_spoken_for_two_years_is_one_quiet_line_that_leads_to_the_list(
    page, desk, people, qtbot
):
    for name in ("Bep", "Cor", "Dina", "Eef"):
        add_person(desk, name)
    desk.do("long ago", long_ago, "Bep", "Cor", "Dina", "Eef", "Ahmet")
    talk = ConversationInput(TODAY, (people["Ahmet"],), "koffie")
    desk.do("spoken", record_conversation, talk)
    open_page(page, qtbot)
    [row] = page.sections()["reviews"].lines()
    assert row.title.startswith("Bep, Cor, Dina and 1 other")
    assert "24 months" in row.below
    with qtbot.waitSignal(page.reviews_requested):
        click(line(page, "reviews").button, qtbot)
    desk.do("looked", keep_longer, person_of(desk, "Bep"), TODAY)
    qtbot.waitUntil(lambda: titles(page, "reviews") == ["Cor, Dina and Eef"])


def long_ago(session, *names):
    for person in session.scalars(select(Person).where(Person.called.in_(names))):
        person.created_at -= timedelta(days=3 * 365)


def person_of(desk, name):
    return desk.read(lambda session: session.scalar(select(Person.id).where(Person.called == name)))
