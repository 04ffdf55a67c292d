# SPDX-License-Identifier: MIT
"""Each row of what koekdesk is for, seen happening in the real program."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtWidgets import QLabel
from sqlalchemy import select
from undertakings import connect, suggest_row

from koekdesk.printing.handover import handover_document
from koekdesk.printing.html import to_html
from koekdesk.register.models import Statement
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.cooling import NextStep
from koekdesk.services.gatherings import add_gathering, list_gatherings
from koekdesk.services.handing_over import read_handover
from koekdesk.services.initiatives import (
    add_initiative,
    join_organisation,
    read_initiative,
    set_part,
)
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.people import list_people, read_person
from koekdesk.services.quiet import keep_warm
from koekdesk.services.statements import StatementInput, add_statement
from koekdesk.services.ties import add_tie
from koekdesk.services.today import read_today
from koekdesk.services.walking import read_walking_sheet
from koekdesk.texts import error_message
from koekdesk.ui.views.conversation import ConversationPage
from koekdesk.ui.views.paper import PaperPage
from koekdesk.ui.views.today_words import next_step, quiet_line
from koekdesk.ui.views.together import TogetherPage
from koekdesk.ui.widgets.said_who import Present
from koekdesk.vocabulary import Part, Role, Scope, StatementKind

TODAY = date.today()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def fatma(desk):
    return add_person(desk, "Fatma", "Pekstraat", [("can", "brood bakken")])


@pytest.fixture
def ahmet(desk):
    return add_person(desk, "Ahmet", "Touwbaan", [("wants_to_learn", "leren bakken")])


@pytest.fixture
def conversation(desk, context, qtbot):
    """Write a conversation down on the page, with somebody new who agrees to everything."""
    page = ConversationPage(context)
    qtbot.addWidget(page)
    page.show()

    def write(name, words, spark=0):
        page._form.who.set_present([Present(name)])
        page._form.newcomers()[0].restore("", frozenset(Scope))
        page._form.box.setPlainText(words)
        page._form.spark.choose(spark + 1)  # the first word is: not noted
        page.save()
        return next(row.id for row in desk.read(list_people) if row.called == name)

    return write


@pytest.fixture
def oven(desk, fatma):
    return desk.do("Begin", add_initiative, "De oven", fatma, TODAY)


@pytest.fixture
def together(context, oven, qtbot):
    page = TogetherPage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_initiative(oven)
    return page


def talk(desk, person, on, **more):
    return desk.do("Talk", record_conversation, ConversationInput(on, (person,), "Hoi", **more))


def test_r02_who_was_not_spoken_for_long_comes_back_with_their_own_words(desk, fatma):
    talk(desk, fatma, ago(100))
    [row] = desk.read(read_today, TODAY).quiet
    shown = quiet_line(row, TODAY)
    assert (shown.title, shown.quote) == ("Fatma", "brood bakken")


def test_r03_the_spark_of_a_conversation_stays_with_the_words(desk, conversation):
    fatma = conversation("Fatma", "Ze wil graag samen zingen.", spark=2)
    [statement] = desk.read(read_person, fatma).statements
    assert (statement.text, statement.spark) == ("Ze wil graag samen zingen", 2)


def test_r04_words_come_in_through_a_conversation_and_remember_it(desk, conversation):
    fatma = conversation("Fatma", "Ze kan brood bakken. Ze droomt van een oven voor de straat.")
    said = desk.read(lambda session: session.scalars(select(Statement)).all())
    [talk] = desk.read(read_person, fatma).conversations
    assert [one.kind for one in said] == [StatementKind.CAN, StatementKind.DREAM]
    assert {one.conversation_id for one in said} == {talk.id}


def test_r06_today_begins_with_what_cools_down_first(desk, fatma, ahmet):
    for days in (8, 26, 90):
        connect(desk, fatma, ahmet, ago(days))
    assert [row.quiet for row in desk.read(read_today, TODAY).cooling] == [26, 8, 90]


def test_r07_a_gathering_needs_something_to_do(desk, oven, together, qtbot):
    gatherings = together.initiatives.view.gatherings
    with qtbot.waitSignal(desk.refused) as refused:
        gatherings.plan.button.click()
    assert "what you will do together" in error_message(refused.args[0])
    assert desk.read(list_gatherings, oven) == ()
    gatherings.plan.together.setText("brood bakken")
    gatherings.plan.button.click()
    assert [row.together for row in desk.read(list_gatherings, oven)] == ["brood bakken"]


def test_r11_who_is_not_there_yet_stands_on_every_gathering(desk, oven, together, context, qtbot):
    add_person(desk, "Sien", "Boeilaan", [("wants_to_do", "brood bakken")])
    add_person(desk, "Ali", "Pekstraat", [("can", "brood bakken")])
    context.advisor.refresh()
    qtbot.waitUntil(lambda: context.advisor.ready and not context.advisor.busy, timeout=60_000)
    desk.do("Plan", add_gathering, oven, TODAY, "brood bakken")
    [card] = together.initiatives.view.gatherings.cards.rows()
    card.ideas_button.click()
    qtbot.waitUntil(lambda: card.ideas is not None and bool(card.ideas.sections), timeout=60_000)
    shown = [label.text() for label in card.ideas.findChildren(QLabel)]
    assert {"Sien", "Ali"} <= set(shown)
    assert together.initiatives.view.missing_button.text() == "Who is not there yet?"


def test_r12_residents_own_and_an_organisation_takes_part(desk, oven, together, qtbot):
    karin = add_person(desk, "Karin", role=Role.OFFICIAL)
    with qtbot.waitSignal(desk.refused) as refused:
        desk.try_do("Own", set_part, oven, karin, Part.OWNER)
    assert "belongs to residents" in error_message(refused.args[0])
    desk.do("Join", join_organisation, oven, "Bibliotheek")
    row = desk.read(read_initiative, oven)
    assert [owner.called for owner in row.owners] == ["Fatma"]
    assert [one.name for one in row.organisations] == ["Bibliotheek"]


def test_n04_a_connection_that_got_stuck_gets_another_angle(desk, fatma, ahmet):
    ria = add_person(desk, "Ria", "Boeilaan", [("wants_to_do", "samen brood bakken")])
    connect(desk, fatma, ahmet, ago(90))
    [row] = desk.read(read_today, TODAY, (suggest_row(desk, fatma, ria),)).cooling
    assert row.step is NextStep.TURN
    assert "Ria fits with Fatma" in next_step(row)


def test_n04_other_people_another_gift_and_another_place_come_from_the_register(
    desk, context, qtbot, fatma, ahmet
):
    ria = add_person(desk, "Ria", "Boeilaan", [("wants_to_do", "samen brood bakken")])
    stuck = connect(desk, fatma, ahmet, ago(90))
    more = StatementInput(StatementKind.HAS, "een tajine voor twintig")
    desk.do("Say", add_statement, fatma, more, TODAY)
    desk.do("Place", add_thing, Sort.PLACE, "De Hof", {"possible": "een oven, brood bakken"})
    context.advisor.rows = (suggest_row(desk, fatma, ria),)
    page = TogetherPage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_connection(stuck)
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    [angles] = [text for text in shown if "Ria fits with Fatma" in text]
    assert "een tajine voor twintig" in angles
    assert "De Hof" in angles


def test_n06_key_figures_are_seen_from_the_network_and_kept_warm(desk, context, qtbot, fatma):
    others = [add_person(desk, name) for name in ("Ali", "Bep", "Cor")]
    for other in others:
        desk.do("Tie", add_tie, fatma, other)
    talk(desk, fatma, ago(40))
    context.advisor.refresh()
    qtbot.waitUntil(lambda: not context.advisor.busy, timeout=60_000)
    found = []
    context.advisor.find_connectors(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=60_000)
    assert [row.called for row in desk.read(keep_warm, found[0], TODAY)] == ["Fatma"]


def test_n07_a_walking_sheet_for_each_street_says_whom_to_greet(context, qtbot, fatma, ahmet):
    page = PaperPage(context)
    qtbot.addWidget(page)
    page.show()
    page.street.choose("Touwbaan")
    with qtbot.waitSignal(page.paper_requested) as asked:
        page.buttons["walk"].click()
    assert asked.args[0].title == "A walk: Touwbaan"
    sheet = context.desk.read(read_walking_sheet, "Touwbaan", TODAY)
    assert [(one.called, one.pick_up.text) for one in sheet.greet] == [("Ahmet", "leren bakken")]


def test_n08_a_successor_gets_everything_on_paper_and_as_a_file(desk, context, qtbot, fatma):
    talk = ConversationInput(ago(3), (fatma,), "We dronken thee", promised="oven laten zien")
    desk.do("Talk", record_conversation, talk)
    page = PaperPage(context)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.paper_requested) as asked:
        page.buttons["handover"].click()
    job = asked.args[0]
    assert {form.ending for form in job.forms} == {"html", "json"}
    told = to_html(handover_document(desk.read(read_handover, (), TODAY)))
    assert "We dronken thee" in told
    assert "oven laten zien" in told
