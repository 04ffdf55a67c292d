# SPDX-License-Identifier: MIT
"""The suggestions page: what a person sees on the cards, and what their choices leave behind."""

from dataclasses import replace
from datetime import date

import pytest
from people import add_person
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from koekdesk.matching.engine import Matcher
from koekdesk.services.cards import CardEntry, keep_cards, next_numbers
from koekdesk.services.connections import list_asides, list_connections
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.people import edit_person
from koekdesk.services.suggestions import name_suggestions, take_snapshot
from koekdesk.ui.views.suggestion_filters import Filter
from koekdesk.ui.views.suggestions import SuggestionsPage
from koekdesk.vocabulary import (
    Answer,
    AsideReason,
    Day,
    PartOfDay,
    Scope,
    SuggestionKind,
    daypart,
)


@pytest.fixture
def context(quiet_context):
    return quiet_context


def suggest(context):
    today = date.today()
    found = Matcher(context.desk.read(take_snapshot, today), today).suggest()
    context.advisor.rows = context.desk.read(name_suggestions, found)
    context.advisor.suggested.emit(context.advisor.rows)


@pytest.fixture
def neighbourhood(desk):
    """Two who have what the other would love, and one who would love to learn to bake."""
    bread = [("can", "brood bakken"), ("wants_to_learn", "leren fietsen")]
    bike = [("can", "leren fietsen geven, fietsles"), ("wants_to_learn", "brood leren bakken")]
    return {
        "Fatma": add_person(desk, "Fatma", "Pekstraat", bread),
        "Ahmet": add_person(desk, "Ahmet", "Touwbaan", bike),
        "Joke": add_person(desk, "Joke", "Kompashof", [("wants_to_learn", "brood leren bakken")]),
        "Ria": add_person(desk, "Ria", "Boeilaan", [("wants_to_do", "samen zingen in een koor")]),
        "Wim": add_person(desk, "Wim", "Pekstraat", [("wants_to_do", "zingen in een koor")]),
    }


@pytest.fixture
def page(context, neighbourhood, qtbot):
    suggest(context)
    page = SuggestionsPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settle(page, qtbot)
    assert len(page.list.cards()) > 1
    return page


def settle(page, qtbot):
    qtbot.waitUntil(lambda: page.list.complete() and page.list.is_placed(), timeout=20_000)


def keys(page):
    return [card.row.key for card in page.list.cards()]


def texts(widget):
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def called(card):
    return {share.called for share in card.row.shares}


def click(button, qtbot):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def put_aside(card, qtbot):
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_A)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_cards_come_in_the_order_of_the_advisor(page, context):
    assert keys(page) == [row.key for row in context.advisor.rows]


def test_a_card_quotes_both_and_says_how_it_fits_in_words(page):
    card = page.list.cards()[0]
    shown = texts(card)
    for share in card.row.shares:
        assert share.called in shown
        for quote in filter(None, (share.gift, share.wish)):
            assert quote.text in shown
    assert "%" not in shown
    assert str(card.row.suggestion.score)[:4] not in shown


def test_a_one_way_card_always_asks_what_the_other_can_bring(page):
    for card in page.list.cards():
        if card.row.kind is SuggestionKind.PAIR:
            receiver = card.row.shares[-1].called
            lines = [t for t in texts(card).split(".") if receiver in t]
            assert any("bring" in t or "good at" in t for t in lines)


def test_why_unfolds_every_reason(page, qtbot):
    card = page.list.cards()[0]
    before = len(texts(card))
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_W)
    assert len(texts(card)) > before
    qtbot.keyClick(card, Qt.Key.Key_W)
    assert len(texts(card)) == before


def test_put_aside_with_a_reason_and_a_note(page, context, qtbot):
    card = page.list.cards()[0]
    key, people = card.row.key, called(card)
    click(card.aside_button, qtbot)
    panel = card.put_aside()
    QApplication.processEvents()
    settle(page, qtbot)
    choice = panel.choice(AsideReason.KNOWN)
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton, pos=QPoint(12, choice.height() // 2))
    panel.note.setFocus()
    qtbot.keyClicks(panel.note, "zussen")
    click(panel.confirm_button, qtbot)
    settle(page, qtbot)
    assert key not in keys(page)
    (aside,) = context.desk.read(list_asides, date.today())
    assert (aside.reason, aside.note, set(aside.people)) == (AsideReason.KNOWN, "zussen", people)


def test_letters_typed_in_the_note_are_words_not_commands(page, context, qtbot):
    card = page.list.cards()[0]
    panel = card.put_aside()
    panel.note.setFocus()
    qtbot.keyClicks(panel.note, "pat")
    assert panel.note.text() == "pat"
    assert page.chosen() == ()
    assert context.desk.read(list_connections) == ()


def test_escape_leaves_the_card_where_it_was(page, qtbot):
    card = page.list.cards()[0]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_A)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not card.is_open()
    assert QApplication.focusWidget() is card


def test_undo_on_the_page_brings_the_card_back(page, context, qtbot):
    before = keys(page)
    put_aside(page.list.cards()[0], qtbot)
    settle(page, qtbot)
    assert keys(page) != before
    assert page.notice.isVisible()
    click(page.notice.undo_button, qtbot)
    settle(page, qtbot)
    assert before[0] in keys(page)
    assert context.desk.read(list_asides, date.today()) == ()
    assert not page.notice.isVisible()


def test_undo_is_no_longer_offered_for_something_older(page, desk, qtbot):
    put_aside(page.list.cards()[0], qtbot)
    add_person(desk, "Sien")
    assert not page.notice.isVisible()


def test_what_was_put_aside_can_come_back_from_the_list_below(page, context, qtbot):
    key = page.list.cards()[0].row.key
    put_aside(page.list.cards()[0], qtbot)
    settle(page, qtbot)
    click(page.asides.fold_button, qtbot)
    (line,) = page.asides.lines.rows()
    click(line.back_button, qtbot)
    settle(page, qtbot)
    assert context.desk.read(list_asides, date.today()) == ()
    assert key in keys(page)
    assert not page.asides.isVisible()


def test_take_up_asks_nobody_for_an_answer_but_the_people_themselves(page, context, qtbot):
    card = page.list.cards()[0]
    key, people = card.row.key, called(card)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_T)
    settle(page, qtbot)
    (connection,) = context.desk.read(list_connections)
    assert {member.called for member in connection.members} == people
    assert {member.answer for member in connection.members} == {Answer.OPEN}
    assert key not in keys(page)


def test_a_key_held_down_takes_up_one_card_and_not_the_next(page, context, qtbot):
    for held in (False, True, True):
        card = page.list.cards()[0]
        QApplication.sendEvent(
            card, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_T, Qt.KeyboardModifier(0), "t", held)
        )
        settle(page, qtbot)
    assert len(context.desk.read(list_connections)) == 1


def test_only_the_link_leads_to_the_connection(page, context, qtbot):
    heard = []
    page.connection_chosen.connect(heard.append)
    click(page.list.cards()[0].take_up_button, qtbot)
    assert heard == []
    click(page.notice.link_button, qtbot)
    assert heard == [context.desk.read(list_connections)[0].id]


def test_print_carries_the_chosen_cards_in_order(page, qtbot):
    first, second = page.list.cards()[:2]
    assert not page.print_button.isEnabled()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_P)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.print_requested) as asked:
        click(page.print_button, qtbot)
    assert asked.args == [(second.row, first.row)]


def test_a_choice_can_be_taken_back(page, qtbot):
    card = page.list.cards()[0]
    click(card.choose_button, qtbot)
    click(card.choose_button, qtbot)
    assert page.chosen() == ()
    assert not page.print_button.isEnabled()


def test_printed_cards_leave_because_they_are_connections_now(page, desk, qtbot):
    card = page.list.cards()[0]
    key = card.row.key
    click(card.choose_button, qtbot)
    (number,) = desk.read(next_numbers, 1)
    entry = CardEntry(number, suggestion=card.row.suggestion)
    desk.do("Print", keep_cards, [entry], date.today())
    settle(page, qtbot)
    assert key not in keys(page)
    assert page.chosen() == ()


def test_arrows_go_from_card_to_card(page, qtbot):
    first, second = page.list.cards()[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first


def test_after_put_aside_the_keyboard_goes_on_with_the_next_card(page, qtbot):
    second = page.list.cards()[1]
    put_aside(page.list.cards()[0], qtbot)
    settle(page, qtbot)
    assert QApplication.focusWidget() is second


def test_filters_by_kind_person_and_street(page, qtbot):
    click(page.filters.kinds[SuggestionKind.SHARED], qtbot)
    settle(page, qtbot)
    assert {card.row.kind for card in page.list.cards()} == {SuggestionKind.SHARED}
    click(page.filters.kinds[None], qtbot)
    page.filters.search.setText("rïa")
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.list.cards()
    assert all("Ria" in called(card) for card in page.list.cards())
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Escape)
    page.filters.street.choose("Touwbaan")
    settle(page, qtbot)
    assert all("Ahmet" in called(card) for card in page.list.cards())


def test_a_choice_that_fits_nothing_says_so_and_opens_up_again(page, qtbot):
    before = keys(page)
    qtbot.keyClicks(page.filters.search, "niemand")
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.empty.filtered.isVisible()
    click(page.empty.filtered.button, qtbot)
    settle(page, qtbot)
    assert keys(page) == before


def test_each_filter_that_alone_helps_can_be_let_go(page, qtbot):
    page.filters.choose_kind(SuggestionKind.EXCHANGE)
    page.filters.street.choose("Boeilaan")  # there is somebody, in another kind
    settle(page, qtbot)
    assert page.empty.filtered.isVisible()
    assert "Let go of one" in texts(page.empty)
    buttons = {one for one, button in page.empty.loosen_buttons.items() if button.isVisible()}
    assert buttons == {Filter.KIND, Filter.STREET}
    assert "Boeilaan" in page.empty.loosen_buttons[Filter.STREET].text()
    click(page.empty.loosen_buttons[Filter.STREET], qtbot)
    settle(page, qtbot)
    assert {card.row.kind for card in page.list.cards()} == {SuggestionKind.EXCHANGE}
    assert page.filters.street.choice() == ""


def test_filter_by_daypart_takes_who_can_then_together(page, context, desk, neighbourhood, qtbot):
    monday = daypart(Day.MON, PartOfDay.MORNING)
    friday = daypart(Day.FRI, PartOfDay.EVENING)
    desk.do("when", edit_person, neighbourhood["Ria"], {"dayparts": monday | friday})
    desk.do("when", edit_person, neighbourhood["Wim"], {"dayparts": monday})
    suggest(context)
    choices = {words: mask for mask, words in page.filters.times._choices()}
    page.filters.times.choose(choices["Monday"])
    settle(page, qtbot)
    assert [called(card) for card in page.list.cards()] == [{"Ria", "Wim"}]
    page.filters.times.choose(choices["Friday"])
    settle(page, qtbot)
    assert page.empty.filtered.isVisible()
    assert not page.filters.kinds[None].isChecked()
    click(page.filters.kinds[None], qtbot)
    settle(page, qtbot)
    assert len(page.list.cards()) > 1
    assert page.filters.times.choice() == 0
    assert page.filters.kinds[None].isChecked()


def test_every_kind_can_be_chosen(page):
    assert set(page.filters.kinds) == {None, *SuggestionKind}


def test_a_card_draws_who_gives_what_to_whom(page):
    for card in page.list.cards():
        told = card.drawing.accessibleName()
        assert all(share.called in told for share in card.row.shares)
        assert card.drawing.height() > 10


def test_a_name_leads_to_the_person(page, neighbourhood, qtbot):
    heard = []
    page.person_chosen.connect(heard.append)
    card = page.list.cards()[0]
    name = card.findChildren(QLabel)[1]
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert heard == [card.row.shares[0].person_id]


def test_who_has_not_agreed_to_a_name_on_a_card_is_told(page, desk, context, neighbourhood, qtbot):
    assert all("without a name" not in texts(card) for card in page.list.cards())
    no = ConsentInput(Scope.CARD, given=False, on=date.today())
    desk.do("No", set_consent, neighbourhood["Fatma"], no)
    suggest(context)
    settle(page, qtbot)
    told = [card for card in page.list.cards() if "Fatma" in called(card)]
    assert told
    assert all("without a name, until they agree to it: Fatma" in texts(card) for card in told)


def test_an_empty_register_begins_with_a_conversation(context, qtbot):
    page = SuggestionsPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.empty.begin.isVisible)
    QApplication.processEvents()  # the button gets its place
    with qtbot.waitSignal(page.conversation_requested):
        click(page.empty.begin.button, qtbot)


def test_nothing_found_says_what_would_help(context, desk, qtbot):
    add_person(desk, "Sien", statements=[("can", "breien")])
    page = SuggestionsPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.empty.nothing.isVisible)
    assert "would love" in texts(page.empty)


def test_work_can_be_stopped_and_what_was_found_stays(page, context, qtbot):
    before = keys(page)
    context.advisor.refresh()
    context.advisor.stop()
    assert not context.advisor.busy
    assert keys(page) == before


def test_new_suggestions_keep_half_typed_words_and_choices(page, context, desk, qtbot):
    first, second = page.list.cards()[:2]
    panel = first.put_aside()
    qtbot.keyClicks(panel.note, "half getypt")
    click(second.choose_button, qtbot)
    chosen = second.row.key
    add_person(desk, "Sien", "Boeilaan", [("can", "zingen in een koor")])
    suggest(context)
    settle(page, qtbot)
    assert first in page.list.cards()
    assert panel.note.text() == "half getypt"
    assert [row.key for row in page.chosen()] == [chosen]


def test_three_thousand_suggestions_are_shown_twenty_at_a_time(page, context, qtbot):
    rows = context.advisor.rows
    many = tuple(replace(rows[at % len(rows)], key=f"many:{at}") for at in range(3000))
    context.advisor.rows = many
    context.advisor.suggested.emit(many)
    settle(page, qtbot)
    assert keys(page) == [row.key for row in many[:20]]
    click(page.list.more_button, qtbot)
    settle(page, qtbot)
    assert keys(page) == [row.key for row in many[:40]]
    assert QApplication.focusWidget() is page.list.cards()[20]


def test_a_suggestion_that_was_asked_for_comes_first_and_gets_the_keyboard(page, qtbot):
    last = page.list.cards()[-1].row.key
    page.filters.choose_kind(SuggestionKind.SHARED)
    assert page.show_suggestion(last)
    settle(page, qtbot)
    assert keys(page)[0] == last
    assert QApplication.focusWidget() is page.list.cards()[0]
    assert not page.show_suggestion("gone")
