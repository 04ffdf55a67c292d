# SPDX-License-Identifier: MIT
"""Things done together have a course: asked, met, doing it, lasting; and a harvest at the end."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from undertakings import connect

from koekdesk.services.connections import edit_connection, read_connection, record_answer
from koekdesk.services.gatherings import add_gathering, list_gatherings
from koekdesk.services.initiatives import add_initiative, read_initiative, set_part
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.ui.views.together import TogetherPage
from koekdesk.vocabulary import Answer, Part, Stage

TODAY = date.today()


@pytest.fixture
def people(desk):
    return {
        "Fatma": add_person(
            desk, "Fatma", "Pekstraat", [("can", "brood bakken"), ("has", "een tajine")]
        ),
        "Ahmet": add_person(desk, "Ahmet", "Touwbaan", [("wants_to_learn", "brood bakken")]),
        "Joop": add_person(desk, "Joop", "Boeilaan", [("wants_to_do", "brood bakken")]),
    }


@pytest.fixture
def bread(desk, people):
    return connect(desk, people["Fatma"], people["Ahmet"], TODAY)


@pytest.fixture
def page(context, qtbot):
    page = TogetherPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def say_yes(desk, connection):
    for member in desk.read(read_connection, connection).members:
        desk.do("Yes", record_answer, member.id, Answer.YES, TODAY)


def click(button, qtbot):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def edit(field, typed, qtbot):
    field.setFocus()
    field.edit.start()
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def texts(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def test_nothing_is_planned_before_everybody_said_yes(desk, bread, page):
    page.show_connection(bread)
    view = page.connections.view
    assert view.gatherings.isHidden()
    say_yes(desk, bread)
    assert not view.gatherings.isHidden()


def test_a_connection_plans_its_own_gathering(desk, bread, page, qtbot):
    say_yes(desk, bread)
    page.show_connection(bread)
    plan = page.connections.view.gatherings.plan
    qtbot.keyClicks(plan.together, "brood bakken")
    click(plan.button, qtbot)
    [row] = desk.read(list_gatherings, bread)
    assert row.together == "brood bakken"
    [card] = page.connections.view.gatherings.cards.rows()
    assert card.ideas is not None


def test_what_it_brought_is_kept(desk, bread, page, qtbot):
    page.show_connection(bread)
    edit(page.connections.view.harvest, "elke week vers brood", qtbot)
    assert desk.read(read_connection, bread).harvest == "elke week vers brood"


def test_a_connection_goes_on_as_an_initiative_of_its_residents(desk, bread, people, page, qtbot):
    say_yes(desk, bread)
    desk.do("Met", edit_connection, bread, {"stage": Stage.MET}, TODAY)
    page.show_connection(bread)
    grown = page.connections.view.grown
    qtbot.keyClicks(grown.title, "De oven")
    click(grown.button, qtbot)
    row = desk.read(read_connection, bread)
    assert row.initiative == "De oven"
    initiative = desk.read(read_initiative, row.initiative_id)
    assert [owner.called for owner in initiative.owners] == ["Ahmet", "Fatma"]
    assert initiative.stage is Stage.DOING
    click(grown.name, qtbot)
    assert page.initiatives.view.row.id == initiative.id


def test_a_no_brings_other_angles(desk, bread, page):
    first = desk.read(read_connection, bread).members[0]
    desk.do("No", record_answer, first.id, Answer.NO, TODAY)
    page.show_connection(bread)
    view = page.connections.view
    assert not view.turn.isHidden()
    assert "een tajine" in view.angles.text()


@pytest.fixture
def oven(desk, people):
    return desk.do("Begin", add_initiative, "De oven", people["Joop"], TODAY)


def test_an_initiative_rests_with_a_reason_and_has_a_harvest(desk, oven, page, qtbot):
    page.show_initiative(oven)
    view = page.initiatives.view
    assert view.rests.isHidden()
    click(view.stages.button(Stage.RESTING), qtbot)
    edit(view.rests, "het is winter", qtbot)
    edit(view.harvest, "drie straten kennen elkaar", qtbot)
    row = desk.read(read_initiative, oven)
    assert (row.stage, row.rests_because) == (Stage.RESTING, "het is winter")
    assert row.harvest == "drie straten kennen elkaar"


def test_who_is_not_there_yet_stands_on_both(oven, bread, page, qtbot):
    page.show_connection(bread)
    with qtbot.waitSignal(page.missing_requested) as asked:
        click(page.connections.view.missing_button, qtbot)
    assert asked.args == [bread]
    page.show_initiative(oven)
    with qtbot.waitSignal(page.missing_requested) as asked:
        click(page.initiatives.view.missing_button, qtbot)
    assert asked.args == [oven]


@pytest.fixture
def read(context, qtbot, people, oven, desk):
    """The register, read: questions can be asked."""
    desk.do("Place", add_thing, Sort.PLACE, "De broodoven")
    context.advisor.refresh()
    qtbot.waitUntil(lambda: not context.advisor.busy and context.advisor.ready, timeout=60_000)


def test_a_gathering_proposes_who_and_takes_them_in_one_click(desk, oven, page, read, qtbot):
    page.show_initiative(oven)
    gatherings = page.initiatives.view.gatherings
    qtbot.keyClicks(gatherings.plan.together, "brood bakken")
    click(gatherings.plan.button, qtbot)
    [card] = gatherings.cards.rows()
    qtbot.waitUntil(lambda: bool(card.ideas.sections), timeout=60_000)
    assert "Fatma" in texts(card.ideas)
    invite = next(
        button
        for button in card.ideas.findChildren(type(card.ideas_button))
        if button.accessibleName() == "Invite: Fatma"
    )
    click(invite, qtbot)
    [row] = desk.read(list_gatherings, oven)
    assert [guest.called for guest in row.guests] == ["Fatma"]
    qtbot.waitUntil(lambda: "Fatma" not in texts(card.ideas))


def test_what_a_gathering_proposes_waits_until_the_register_was_read(
    desk, oven, page, context, qtbot
):
    context.advisor._encoder_tried = True  # words are enough here
    desk.do("Plan", add_gathering, oven, TODAY, "brood bakken")
    page.show_initiative(oven)
    [card] = page.initiatives.view.gatherings.cards.rows()
    assert not context.advisor.ready
    card.show_ideas()
    assert card.ideas.about.text() == "The register is being read…"
    qtbot.waitUntil(lambda: bool(card.ideas.sections), timeout=20_000)
    assert "Fatma" in texts(card.ideas)


def test_how_it_was_is_asked_when_it_was(desk, oven, page, qtbot):
    desk.do("Plan", add_gathering, oven, TODAY + timedelta(days=2), "bakken")
    desk.do("Plan", add_gathering, oven, TODAY, "proeven")
    page.show_initiative(oven)
    later, today = page.initiatives.view.gatherings.cards.rows()
    assert later.happened.isHidden()
    edit(today.happened, "het brood was op", qtbot)
    assert "het brood was op" in [g.happened for g in desk.read(list_gatherings, oven)]


def test_days_are_saved_for_a_calendar(desk, oven, page, qtbot, monkeypatch, tmp_path):
    said = []
    page.said.connect(said.append)
    click(page.calendar_button, qtbot)
    assert "planned" in said[-1]
    desk.do("Plan", add_gathering, oven, TODAY, "samen bakken")
    path = tmp_path / "agenda.ics"
    monkeypatch.setattr("koekdesk.ui.views.together_days.ask_calendar", lambda *_args: path)
    click(page.calendar_button, qtbot)
    assert "samen bakken" in path.read_text()
    assert "agenda.ics" in said[-1]


def test_a_resident_can_join_as_owner(desk, oven, people):
    desk.do("Own", set_part, oven, people["Fatma"], Part.OWNER)
    assert len(desk.read(read_initiative, oven).owners) == 2
