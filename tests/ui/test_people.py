# SPDX-License-Identifier: MIT
"""The page of all people: the list, the search, adding, and opening a page."""

from datetime import date, timedelta

import pytest
from people import add_person
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from koekdesk.register.models import Conversation
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.leaving import leave_register
from koekdesk.services.people import edit_person, list_people, read_person
from koekdesk.ui.models.people_model import ENTRY_ROLE, PeopleFilter
from koekdesk.ui.views.people import PeoplePage
from koekdesk.ui.widgets.said_newcomer import SaidNewcomer
from koekdesk.ui.widgets.said_who import Present
from koekdesk.vocabulary import Scope


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


@pytest.fixture
def people(context):
    desk = context.desk
    return {
        "fatma": add_person(desk, "Fatma", "Karosstraat", [("can", "brood bakken in de oven")]),
        "ayse": add_person(desk, "Ayşe", "Landauerhof", [("wants_to_learn", "fietsen leren")]),
        "bram": add_person(desk, "Bram", "Karosstraat", agreed=False),
    }


@pytest.fixture
def page(context, people, qtbot):
    page = PeoplePage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: page.source.ready and page.model.rowCount() == 3)
    qtbot.waitUntil(lambda: bool(page.source.names("fatma")))
    return page


def names(page):
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def type_search(qtbot, page, text):
    page.search.clear()
    qtbot.keyClicks(page.search, text)


def test_everybody_stands_in_the_list_by_name(page):
    assert names(page) == ["Ayşe", "Bram", "Fatma"]


def test_a_row_says_street_gifts_wishes_and_when_last_spoken(page, people):
    said = page.model.index_of(people["fatma"]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Fatma, Karosstraat · 1 gift")
    assert said.endswith("not spoken yet")


@pytest.mark.parametrize("typed", ["ayse", "ays", "AYSE", "aysse"])
def test_search_forgives_accents_capitals_and_slips(page, qtbot, typed):
    type_search(qtbot, page, typed)
    assert names(page) == ["Ayşe"]


def test_search_finds_what_somebody_said_and_shows_it(page, qtbot, people):
    type_search(qtbot, page, "broood")
    entry = page.model.index_of(people["fatma"]).data(ENTRY_ROLE)
    assert names(page) == ["Fatma"]
    assert entry.said == "brood bakken in de oven"


def test_search_follows_each_key(page, qtbot):
    qtbot.keyClick(page.search, "b")
    assert set(names(page)) == {"Bram", "Fatma"}  # by name, and by what she said: brood bakken
    qtbot.keyClick(page.search, "r")
    qtbot.keyClick(page.search, "a")
    assert names(page) == ["Bram"]


def test_nobody_found_says_what_to_try(page, qtbot):
    type_search(qtbot, page, "xyzzy")
    assert page.model.rowCount() == 0
    assert "Nobody found" in page.count.accessibleName()


def test_arrows_in_the_search_field_move_and_enter_opens(page, qtbot, people):
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.search, Qt.Key.Key_Up)
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.page.person_id == people["bram"]
    assert page.page.head.name.text() == "Bram"


def test_enter_opens_the_best_one_found(page, qtbot, people):
    type_search(qtbot, page, "fiets")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.page.person_id == people["ayse"]


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        (PeopleFilter.NO_GIFT, ["Ayşe", "Bram"]),
        (PeopleFilter.NO_WISH, ["Bram", "Fatma"]),
        (PeopleFilter.NO_CONSENT, ["Bram"]),
        (PeopleFilter.ASK_AGAIN, []),
    ],
)
def test_a_filter_in_words_narrows_the_list(page, chosen, shown):
    page.filter.choose(chosen)
    assert names(page) == shown


def test_a_filter_shows_whom_to_ask_again(page, context, people, qtbot):
    entry = ConsentInput(Scope.SUGGEST, True, date.today() - timedelta(days=400))
    context.desk.do("yes", set_consent, people["bram"], entry)
    page.filter.choose(PeopleFilter.ASK_AGAIN)
    qtbot.waitUntil(lambda: names(page) == ["Bram"])


def test_who_was_spoken_lately_is_not_long_quiet(page, context, people, qtbot):
    for who, days in (("fatma", 3), ("bram", 200)):
        on = date.today() - timedelta(days=days)
        entry = ConversationInput(on, (people[who],), "koffie")
        context.desk.do("talk", record_conversation, entry)
    page.filter.choose(PeopleFilter.LONG_QUIET)
    qtbot.waitUntil(lambda: names(page) == ["Ayşe", "Bram"])


def test_adding_somebody_opens_their_page_with_the_cursor_in_what_matters(page, context, qtbot):
    page.begin_adding()
    qtbot.keyClicks(page.add.name, "Tineke")
    qtbot.keyClick(page.add.name, Qt.Key.Key_Return)
    qtbot.keyClicks(page.add.street, "Sleepstraat")
    qtbot.keyClick(page.add.street, Qt.Key.Key_Return)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)  # in the register: yes
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    added = next(row for row in context.desk.read(list_people) if row.called == "Tineke")
    assert added.street == "Sleepstraat"
    assert page.page.person_id == added.id
    assert page.page.head.matters.edit.is_editing()
    qtbot.waitUntil(lambda: "Tineke" in names(page))


def test_adding_asks_what_they_agree_to_in_the_words_of_a_conversation(page, context, qtbot):
    page.begin_adding("Tineke")
    boxes = page.add.agreed.boxes()
    asked = SaidNewcomer(Present("Tineke"), QStringListModel())
    qtbot.addWidget(asked)
    assert [box.text() for box in boxes.values()] == [b.text() for b in asked.boxes().values()]
    assert not any(box.isChecked() for box in boxes.values())
    qtbot.keyClick(boxes[Scope.CARD], Qt.Key.Key_Space)
    qtbot.keyClick(boxes[Scope.CARD], Qt.Key.Key_Return)
    consents = context.desk.read(read_person, page.page.person_id).consents
    given = {consent.scope: consent.given for consent in consents}
    assert [given[scope] for scope in boxes] == [True, None, True]
    assert consents[0].noted_by == "MV"
    page.begin_adding()  # the next one is asked anew
    assert page.add.agreed.agreed() == frozenset()


def test_without_a_yes_to_the_register_only_stays_that_there_was_a_conversation(
    page, context, qtbot
):
    page.begin_adding("Tineke")
    page.add.add.click()
    assert page.add.unkept.isVisible()
    assert len(context.desk.read(list_people)) == 3
    assert context.desk.read(conversations) == []
    page.add.unkept.back.click()  # and asked
    assert page.add.name.text() == "Tineke"
    page.add.add.click()
    with qtbot.waitSignal(page.said):
        page.add.unkept.yes.click()
    assert len(context.desk.read(list_people)) == 3
    [talk] = context.desk.read(conversations)
    assert (talk.on, talk.said) == (date.today(), "")
    assert page.add.isHidden()
    assert "Tineke" not in context.desk.undo_label


def conversations(session):
    return session.scalars(select(Conversation)).all()


def test_adding_warns_about_a_namesake_but_does_not_block(page, qtbot):
    page.begin_adding()
    qtbot.keyClicks(page.add.name, "fatma")
    assert "Karosstraat" in page.add.known.accessibleName()
    assert page.add.add.isEnabled()


def test_an_empty_name_adds_nobody(page, context, qtbot):
    page.begin_adding()
    qtbot.keyClicks(page.add.name, "   ")
    page.add.add.click()
    assert len(context.desk.read(list_people)) == 3


def test_the_list_follows_changes_and_keeps_who_was_chosen(page, context, people, qtbot):
    page.show_person(people["fatma"])
    context.desk.do("rename", edit_person, people["bram"], {"called": "Abram"})
    qtbot.waitUntil(lambda: names(page) == ["Abram", "Ayşe", "Fatma"])
    assert page.list.currentIndex().data() == "Fatma"
    assert page.page.person_id == people["fatma"]


def test_somebody_taken_out_disappears_and_undo_brings_them_back(page, context, people, qtbot):
    page.show_person(people["bram"])
    context.desk.do("away", leave_register, people["bram"], date.today())
    qtbot.waitUntil(lambda: names(page) == ["Ayşe", "Fatma"])
    assert page.page.person_id is None
    context.desk.undo()
    qtbot.waitUntil(lambda: names(page) == ["Ayşe", "Bram", "Fatma"])


def test_where_there_is_no_room_list_and_page_take_turns(page, people):
    page.resize(420, 700)
    page.show_person(people["fatma"])
    assert page.page.isVisible()
    assert not page.list.isVisible()
    page.back.click()
    assert page.list.isVisible()
    assert not page.page.isVisible()


def test_an_empty_register_says_what_to_do_first(context, qtbot):
    page = PeoplePage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.source.ready)
    assert page._empty.isVisible()
    page._empty.button.click()
    assert page.add.isVisible()
    assert not page._empty.isVisible()


def test_everything_that_takes_the_focus_has_a_name(page, people):
    page.show_person(people["fatma"])
    reachable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(reachable) > 20
    assert [w for w in reachable if not (w.accessibleName() or getattr(w, "text", str)())] == []


def test_after_undo_the_page_of_somebody_taken_out_is_open_again(page, context, people, qtbot):
    page.show_person(people["bram"])
    context.desk.do("away", leave_register, people["bram"], date.today())
    qtbot.waitUntil(lambda: names(page) == ["Ayşe", "Fatma"])
    assert page.page.person_id is None
    context.desk.undo()
    qtbot.waitUntil(lambda: page.page.person_id == people["bram"])
    assert page.page.isVisible()


def test_the_page_that_is_made_ahead_belongs_to_the_list_at_once(context, people, qtbot):
    page = PeoplePage(context)
    qtbot.addWidget(page)
    page._make_ahead()
    assert page.isAncestorOf(page._ahead)
