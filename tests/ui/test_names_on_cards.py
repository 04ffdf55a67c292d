# SPDX-License-Identifier: MIT
"""Who likes their first name on cards: several people at once, with when and how, one step."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from koekdesk.services.consents import (
    ConsentInput,
    list_consents,
    not_asked_for_cards,
    note_consents,
    set_consent,
)
from koekdesk.ui.views.people import PeoplePage
from koekdesk.vocabulary import ConsentHow, Scope

Key = Qt.Key


@pytest.fixture
def people(context):
    """Four who may be suggested, one who said no to cards, one nobody asked anything."""
    context.advisor._encoder_tried = True
    desk = context.desk
    found = {name: add_person(desk, name, "Karosstraat", agreed=False) for name in "ABCDEF"}
    for name in "ABCDE":
        for scope in (Scope.REGISTER, Scope.SUGGEST):
            entry = ConsentInput(scope, True, date.today(), ConsentHow.IMPORT)
            desk.do("yes", set_consent, found[name], entry)
    no = ConsentInput(Scope.CARD, False, date.today())
    desk.do("no", set_consent, found["E"], no)
    return found


@pytest.fixture
def page(context, people, qtbot):
    page = PeoplePage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: page.source.ready and page.model.rowCount() == len(people))
    page.ask_cards()
    return page


def listed(page):
    return [page.cards.list.item(at).text()[0] for at in range(page.cards.list.count())]


def on_cards(desk, person):
    return next(row for row in desk.read(list_consents, person) if row.scope is Scope.CARD)


def test_only_who_may_be_suggested_and_was_not_asked_is_listed(page):
    assert listed(page) == ["A", "B", "C", "D"]
    assert page.cards.ticked() == []
    assert not page.cards.note.isEnabled()


def test_several_at_once_with_the_keyboard_are_one_step(page, context, people):
    desk, cards = context.desk, page.cards
    cards.list.setCurrentRow(0)
    QTest.keyClick(cards.list, Key.Key_Space)
    QTest.keyClick(cards.list, Key.Key_Down)
    QTest.keyClick(cards.list, Key.Key_Down)
    QTest.keyClick(cards.list, Key.Key_Space)
    cards.day.chips()[1].click()  # yesterday
    cards.how.choose(ConsentHow.FORM)
    QTest.keyClick(cards.note, Key.Key_Space)
    yesterday = date.today() - timedelta(days=1)
    for name, given in zip("ABCD", (True, None, True, None), strict=True):
        row = on_cards(desk, people[name])
        assert row.given is given
        assert (row.on, row.how, row.noted_by) == (
            (yesterday, ConsentHow.FORM, "MV") if given else (None, None, "")
        )
        assert (row.review_on is not None) is bool(given)
    assert listed(page) == ["B", "D"]
    assert "2 people" in desk.undo_label
    desk.undo()
    assert listed(page) == ["A", "B", "C", "D"]
    assert on_cards(desk, people["A"]).given is None


def test_who_was_ticked_is_ticked_again_after_a_lock(page, context, people, qtbot):
    page.cards.list.item(1).setCheckState(Qt.CheckState.Checked)
    again = PeoplePage(context)
    qtbot.addWidget(again)
    again.show()
    again.resume(page.half_done())
    assert again.cards.isVisible()
    assert again.cards.ticked() == [people["B"]]


def test_what_somebody_new_agreed_to_is_there_again_after_a_lock(page, context, qtbot):
    page.begin_adding("Tineke")
    page.add.agreed.boxes()[Scope.SUGGEST].setChecked(True)
    page.begin_adding()  # pressed again: what is being typed stays
    assert page.add.name.text() == "Tineke"
    again = PeoplePage(context)
    qtbot.addWidget(again)
    again.show()
    again.resume(page.half_done())
    again.add.resume(page.add.half_done())
    assert again.add.isVisible()
    assert again.add.agreed.agreed() == {Scope.REGISTER, Scope.SUGGEST}


def test_once_everybody_was_asked_it_says_so(page, context, people):
    for at in range(4):
        page.cards.list.item(at).setCheckState(Qt.CheckState.Checked)
    page.cards.note.click()
    assert page.cards.list.isHidden()
    assert "Everybody" in page.cards.line.accessibleName()
    assert on_cards(context.desk, people["E"]).given is False  # their no stands
    QTest.keyClick(page.cards, Key.Key_Escape)
    assert not page.cards.isVisible()


def test_an_earlier_no_that_became_yes_is_noted_too(context, people):
    yes = ConsentInput(Scope.CARD, True, date.today())
    assert context.desk.do("yes", note_consents, [people["E"], people["A"]], yes) == 2
    assert on_cards(context.desk, people["E"]).given is True
    assert [row.called for row in context.desk.read(not_asked_for_cards)] == ["B", "C", "D"]
