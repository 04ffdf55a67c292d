# SPDX-License-Identifier: MIT
"""The page of what people do together: everybody's own answer, residents who own."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from koekdesk.errors import ErrorCode
from koekdesk.matching.snapshot import Reason, ReasonCode, Share, Strength, Suggestion
from koekdesk.services.cards import CardEntry, keep_cards, next_numbers
from koekdesk.services.connections import (
    edit_connection,
    list_connections,
    read_connection,
    record_answer,
    take_up,
)
from koekdesk.services.gatherings import add_gathering
from koekdesk.services.initiatives import add_initiative, list_initiatives, set_part
from koekdesk.services.people import read_person
from koekdesk.ui.views.together import TogetherPage
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.vocabulary import Answer, Part, Role, Stage, SuggestionKind

TODAY = date.today()


@pytest.fixture
def people(desk):
    return {
        "Fatma": add_person(desk, "Fatma", "Pekstraat", [("can", "brood bakken")]),
        "Ahmet": add_person(desk, "Ahmet", "Touwbaan", [("wants_to_learn", "leren bakken")]),
        "Ria": add_person(desk, "Ria", "Boeilaan"),
    }


def connect(desk, one, other, on=TODAY):
    gift = desk.read(read_person, one).statements[0].id
    wish = desk.read(read_person, other).statements[0].id
    suggestion = Suggestion(
        key=f"{one}-{other}-{on}",
        kind=SuggestionKind.PAIR,
        shares=(Share(one, gift=gift, gives_to=other), Share(other, wish=wish)),
        strength=Strength.WARM,
        score=0.9,
        reasons=(Reason(ReasonCode.SAME_WORD, words=("bakken",), statements=(gift, wish)),),
    )
    return desk.do("Take up", take_up, suggestion, on)


@pytest.fixture
def bread(desk, people):
    return connect(desk, people["Fatma"], people["Ahmet"])


@pytest.fixture
def page(quiet_context, qtbot):
    page = TogetherPage(quiet_context)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def view(bread, page):
    return page.connections.view


def click(button, qtbot):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(widget):
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def edit(field, typed, qtbot):
    field.setFocus()
    field.edit.start()
    editor = QApplication.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def name_in(picker, typed, qtbot):
    picker.setFocus()
    qtbot.keyClicks(picker, typed)
    qtbot.keyClick(picker, Qt.Key.Key_Return)


def answers(desk, connection):
    members = desk.read(read_connection, connection).members
    return {member.called: member.answer for member in members}


def test_without_connections_it_says_where_they_come_from(page, qtbot):
    assert page.connections.empty.isVisible()
    with qtbot.waitSignal(page.suggestions_requested):
        click(page.connections.empty.button, qtbot)


def test_each_answer_is_that_persons_own(view, desk, bread, qtbot):
    fatma, ahmet = view.members
    click(fatma.answers.button(Answer.YES), qtbot)
    assert answers(desk, bread) == {"Fatma": Answer.YES, "Ahmet": Answer.OPEN}
    assert "Waiting for Ahmet’s own answer" in texts(ahmet)
    assert ahmet.answers.button(Answer.OPEN).isChecked()
    click(ahmet.answers.button(Answer.LATER), qtbot)
    assert answers(desk, bread) == {"Fatma": Answer.YES, "Ahmet": Answer.LATER}
    desk.undo()
    assert ahmet.answers.button(Answer.OPEN).isChecked()
    assert fatma.answers.button(Answer.YES).isChecked()


def test_pressing_the_same_answer_again_changes_nothing(view, desk, qtbot):
    button = view.members[0].answers.button(Answer.YES)
    click(button, qtbot)
    label = desk.undo_label
    click(button, qtbot)
    assert button.isChecked()
    assert desk.undo_label == label


def test_the_keyboard_stays_on_the_answer_that_was_given(view, qtbot):
    button = view.members[0].answers.button(Answer.YES)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is button


def test_only_their_own_yes_moves_it_on(view, desk, bread, qtbot):
    met = view.stages.button(Stage.MET)
    click(view.members[0].answers.button(Answer.YES), qtbot)
    assert not met.isEnabled()
    click(view.members[1].answers.button(Answer.YES), qtbot)
    assert met.isEnabled()
    click(met, qtbot)
    assert desk.read(read_connection, bread).stage is Stage.MET


def test_it_may_rest_with_a_reason(view, desk, bread, qtbot):
    assert not view.rests.isVisible()
    click(view.stages.button(Stage.RESTING), qtbot)
    edit(view.rests, "na de zomer", qtbot)
    row = desk.read(read_connection, bread)
    assert (row.stage, row.rests_because) == (Stage.RESTING, "na de zomer")


def test_what_one_person_said_is_kept_with_them(view, desk, bread, qtbot):
    edit(view.members[1].remark, "graag op dinsdag", qtbot)
    one, other = desk.read(read_connection, bread).members
    assert (one.remark, other.remark) == ("", "graag op dinsdag")


def test_the_story_is_written_in_place(view, desk, bread, qtbot):
    edit(view.story, "Ze bakten samen.", qtbot)
    assert desk.read(read_connection, bread).story == "Ze bakten samen."


def test_half_typed_words_stay_when_something_else_changes(view, desk, people, qtbot):
    view.story.edit.start()
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "half")
    add_person(desk, "Sien")
    assert editor.toPlainText() == "half"
    assert editor.isVisible()


def test_who_introduces_can_be_somebody_else_or_nobody(view, desk, bread, people, qtbot):
    name_in(view.introducer.picker, "ria", qtbot)
    assert desk.read(read_connection, bread).introducer_id == people["Ria"]
    assert "Ria" in texts(view.introducer)
    click(view.introducer.nobody_button, qtbot)
    assert desk.read(read_connection, bread).introducer_id is None
    assert view.introducer.picker.isVisible()


def test_the_reasons_and_the_quotes_can_be_read(view):
    shown = texts(view)
    assert "bakken" in view.reasons.text()
    assert "“brood bakken”" in shown
    assert "“leren bakken”" in shown


def test_its_card_can_be_printed_again(view, page, bread, desk, qtbot):
    (number,) = desk.read(next_numbers, 1)
    desk.do("Print", keep_cards, [CardEntry(number, connection_id=bread)], TODAY)
    assert number in view.numbers.text()
    with qtbot.waitSignal(page.print_requested) as asked:
        click(view.print_button, qtbot)
    assert asked.args == [(bread,)]


def test_removing_takes_two_steps_and_can_be_undone(view, page, desk, qtbot):
    click(view.removal.begin_button, qtbot)
    assert len(desk.read(list_connections)) == 1
    click(view.removal.confirm_button, qtbot)
    assert desk.read(list_connections) == ()
    assert page.connections.empty.isVisible()
    desk.undo()
    assert len(desk.read(list_connections)) == 1
    assert view.isVisible()


def test_the_longest_quiet_stands_first_and_the_resting_last(desk, people, page):
    fatma, ahmet = people["Fatma"], people["Ahmet"]
    today = connect(desk, fatma, ahmet)
    old = connect(desk, fatma, ahmet, TODAY - timedelta(days=12))
    resting = connect(desk, fatma, ahmet, TODAY - timedelta(days=40))
    changes = {"stage": Stage.RESTING}
    desk.do("Rest", edit_connection, resting, changes, TODAY - timedelta(days=40))
    lines = page.connections.list.lines()
    assert [line.key for line in lines] == [old, today, resting]
    assert "12 days" in lines[0].below
    assert lines[2].quiet


def test_a_card_number_leads_to_the_first_answer(desk, people, page):
    connect(desk, people["Fatma"], people["Ahmet"], TODAY - timedelta(days=3))
    wanted = connect(desk, people["Fatma"], people["Ahmet"])
    page.tabs.setCurrentIndex(1)
    assert page.show_connection(wanted)
    view = page.connections.view
    assert view.row.id == wanted
    assert QApplication.focusWidget() is view.members[0].answers.button(Answer.YES)


def test_the_focus_goes_to_who_has_not_answered_yet(desk, bread, page):
    first = desk.read(read_connection, bread).members[0]
    desk.do("Yes", record_answer, first.id, Answer.YES, TODAY)
    page.show_connection(bread)
    waiting = page.connections.view.members[1].answers
    assert QApplication.focusWidget() is waiting.button(Answer.YES)


def test_a_connection_that_is_gone_is_not_shown(page, bread, desk):
    desk.undo()
    assert not page.show_connection(bread)


@pytest.fixture
def garden(desk, people):
    return desk.do("Begin", add_initiative, "Buurttuin", people["Ria"], TODAY)


@pytest.fixture
def pane(garden, page):
    page.show_initiative(garden)
    return page.initiatives


def parts(desk):
    (row,) = desk.read(list_initiatives)
    return {part.called: part.part for part in row.people}


def test_an_initiative_begins_with_a_resident_who_owns_it(page, desk, people, qtbot):
    page.tabs.setCurrentIndex(1)
    pane = page.initiatives
    click(pane.empty.button, qtbot)
    qtbot.keyClicks(pane.form.title, "Buurttuin")
    with qtbot.waitSignal(desk.refused) as refused:
        click(pane.form.begin_button, qtbot)
    assert refused.args[0].code is ErrorCode.NO_RESIDENT_OWNER
    assert pane.form.title.text() == "Buurttuin"
    name_in(pane.form.owner, "ria", qtbot)
    click(pane.form.begin_button, qtbot)
    (row,) = desk.read(list_initiatives)
    assert (row.title, [owner.called for owner in row.owners]) == ("Buurttuin", ["Ria"])
    assert pane.view.isVisible()


def test_an_official_takes_part_but_never_owns(pane, desk, qtbot):
    add_person(desk, "Karin", role=Role.OFFICIAL)
    name_in(pane.view.people.picker, "karin", qtbot)
    assert parts(desk) == {"Ria": Part.OWNER, "Karin": Part.MEMBER}
    button = pane.view.people.lines[karin(desk)].findChild(ChoiceButton)
    with qtbot.waitSignal(desk.refused) as refused:
        button.choose(Part.OWNER)
    assert refused.args[0].code is ErrorCode.NO_RESIDENT_OWNER
    assert button.choice() is Part.MEMBER
    assert parts(desk)["Karin"] is Part.MEMBER


def karin(desk):
    (row,) = desk.read(list_initiatives)
    return next(part.person_id for part in row.people if part.called == "Karin")


def test_an_organisation_takes_part(pane, desk, qtbot):
    field = pane.view.organisations.field
    qtbot.keyClicks(field, "Bibliotheek")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    (row,) = desk.read(list_initiatives)
    assert [part.name for part in row.organisations] == ["Bibliotheek"]
    assert pane.view.organisations.words() == ["Bibliotheek"]


def test_a_gathering_is_refused_until_something_is_done_together(pane, desk, qtbot):
    with qtbot.waitSignal(desk.refused) as refused:
        click(pane.view.gatherings.plan.button, qtbot)
    assert refused.args[0].code is ErrorCode.NOTHING_DONE_TOGETHER
    qtbot.keyClicks(pane.view.gatherings.plan.together, "snoeien")
    qtbot.keyClick(pane.view.gatherings.plan.together, Qt.Key.Key_Return)
    (row,) = desk.read(list_initiatives)
    assert [gathering.together for gathering in row.gatherings] == ["snoeien"]
    assert row.gatherings[0].on == TODAY + timedelta(days=7)


@pytest.fixture
def card(pane, desk, garden, people, qtbot):
    desk.do("Join", set_part, garden, people["Fatma"], Part.MEMBER)
    desk.do("Plan", add_gathering, garden, TODAY, "snoeien")
    (card,) = pane.view.gatherings.cards.rows()
    qtbot.waitUntil(card.isVisible)
    return card


def gathering(desk):
    (row,) = desk.read(list_initiatives)
    (only,) = row.gatherings
    return only


def test_a_gathering_is_edited_in_place(card, desk, qtbot):
    edit(card.at, "14.00", qtbot)
    edit(card.where, "de hof", qtbot)
    edit(card.bring, "handschoenen", qtbot)
    row = gathering(desk)
    assert (row.at, row.where, row.bring) == ("14.00", "de hof", "handschoenen")


def test_what_is_done_together_cannot_be_emptied(card, desk, qtbot):
    with qtbot.waitSignal(desk.refused):
        edit(card.together, " ", qtbot)
    assert gathering(desk).together == "snoeien"


def test_everybody_of_the_initiative_is_invited_at_once(card, desk, qtbot):
    click(card.all_button, qtbot)
    assert [guest.called for guest in gathering(desk).guests] == ["Fatma", "Ria"]
    assert not card.all_button.isVisible()


def test_a_day_is_told_when_it_is_meant(card, desk, qtbot):
    card.day.setDate(card.day.date().addDays(2))
    assert gathering(desk).on == TODAY
    qtbot.keyClick(card.day, Qt.Key.Key_Return)
    assert gathering(desk).on == TODAY + timedelta(days=2)


def test_everything_that_takes_the_keyboard_has_a_name(page, bread, card):
    page.show_connection(bread)
    for part in (page.connections, page.initiatives):
        for widget in part.findChildren(QLabel):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName()
