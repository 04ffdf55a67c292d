# SPDX-License-Identifier: MIT
"""Ask the neighbourhood: what a person types, sees, and does with the first circle."""

from datetime import date

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from koekdesk.services.connections import list_connections
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.ties import add_tie
from koekdesk.ui.views.asking import AskingPage


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


@pytest.fixture
def neighbourhood(desk):
    """Two who would love to sing, one who can lead a choir, one who knows them, and a place."""
    people = {
        "Ria": add_person(desk, "Ria", "Boeilaan", [("wants_to_do", "zingen in een koor")]),
        "Wim": add_person(desk, "Wim", "Pekstraat", [("dreams_of", "samen zingen")]),
        "Carmen": add_person(desk, "Carmen", "Touwbaan", [("can", "een koor laten zingen")]),
        "Joke": add_person(desk, "Joke", "Boeilaan", [("can", "fietsen repareren")]),
    }
    for name in ("Ria", "Wim"):
        desk.do("tie", add_tie, people["Joke"], people[name])
    people["De Loods"] = desk.do("p", add_thing, Sort.PLACE, "De Loods", {"possible": "zingen"})
    return people


def open_page(context, qtbot):
    page = AskingPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    context.advisor.refresh()
    qtbot.waitUntil(lambda: context.advisor.ready and not context.advisor.busy, timeout=20_000)
    return page


@pytest.fixture
def page(context, neighbourhood, qtbot):
    return open_page(context, qtbot)


def ask(page, qtbot, text):
    """Type and wait for the answer, as a person does."""
    page.field.clear()
    qtbot.keyClicks(page.field, text)
    qtbot.waitUntil(lambda: page.answer is not None and page.answer.row.text == text, timeout=9_000)
    return page.answer


def texts(widget):
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def entry(answer, name):
    return next(
        one
        for section in answer.sections
        for one in section.entries
        if one.name.toolTip() == name or one.name.text() == name
    )


def press(widget, qtbot):
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Return)


def test_typing_a_theme_shows_who_in_their_own_words_and_why(page, qtbot):
    shown = texts(ask(page, qtbot, "zingen"))
    assert "Who has energy for it" in shown
    assert "“zingen in een koor”" in shown
    assert "Speaks of it: “zingen”." in shown
    assert "Who can do something" in shown
    assert "Carmen" in shown
    assert "De Loods" in shown
    assert "%" not in shown


def test_only_what_stands_there_now_is_answered(page, qtbot):
    page.field.setText("zing")
    page.field.search_now()
    answer = ask(page, qtbot, "fietsen")
    qtbot.wait(50)
    assert page.answer is answer
    assert "Joke" in texts(answer)


def test_a_name_leads_to_the_person_and_a_place_to_the_neighbourhood(page, qtbot, neighbourhood):
    answer = ask(page, qtbot, "zingen")
    with qtbot.waitSignal(page.person_chosen) as signal:
        press(entry(answer, "Ria").name, qtbot)
    assert signal.args == [neighbourhood["Ria"]]
    with qtbot.waitSignal(page.thing_chosen) as signal:
        press(entry(answer, "De Loods").name, qtbot)
    assert signal.args == [neighbourhood["De Loods"]]


def test_what_goes_on_already_leads_to_it(page, context, qtbot, neighbourhood):
    with qtbot.waitSignal(context.advisor.suggested, timeout=9_000):
        key = context.desk.do(
            "initiative", add_initiative, "Zingen op het plein", neighbourhood["Joke"], date.today()
        )
    answer = ask(page, qtbot, "zingen op het plein")
    with qtbot.waitSignal(page.initiative_chosen) as signal:
        press(entry(answer, "Zingen op het plein").name, qtbot)
    assert signal.args == [key]


def test_down_goes_from_the_field_into_the_answer(page, qtbot):
    answer = ask(page, qtbot, "zingen")
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is answer.sections[0].entries[0].name


def test_the_first_circle_can_be_taken_up_and_taken_back(page, context, qtbot):
    answer = ask(page, qtbot, "zingen")
    assert answer.card is not None
    assert {"Ria", "Wim", "Carmen"} <= set(texts(answer.card).split())
    answer.card.setFocus()
    qtbot.keyClick(answer.card, Qt.Key.Key_T)
    (connection,) = context.desk.read(list_connections)
    assert {member.called for member in connection.members} >= {"Ria", "Wim"}
    assert page.notice.isVisible()
    with qtbot.waitSignal(page.connection_chosen) as signal:
        page.notice.link_button.click()
    assert signal.args == [connection.id]
    qtbot.waitUntil(lambda: page.answer.card is None or page.answer is not answer)
    page.notice.undo_button.click()
    assert context.desk.read(list_connections) == ()
    assert not page.notice.isVisible()


def test_a_circle_is_taken_up_once_however_fast_one_presses(page, context, qtbot):
    card = ask(page, qtbot, "zingen").card
    card.take_up_button.click()
    card.take_up_button.click()
    assert len(context.desk.read(list_connections)) == 1


def test_the_first_circle_can_be_printed_with_the_main_button_or_a_key(page, qtbot):
    card = ask(page, qtbot, "zingen").card
    with qtbot.waitSignal(page.print_requested) as signal:
        page.print_button.click()
    assert signal.args == [(card.row,)]
    card.setFocus()
    with qtbot.waitSignal(page.print_requested):
        qtbot.keyClick(card, Qt.Key.Key_P)


def test_little_is_said_to_be_little_with_somebody_to_ask(page, qtbot, neighbourhood):
    answer = ask(page, qtbot, "parapente")
    shown = texts(answer)
    assert "Nobody told us about this yet." in shown
    assert "Joke" in shown
    assert "as far as we know" in shown
    assert not page.print_button.isVisible()


def test_emptying_the_field_brings_the_examples_back(page, qtbot):
    ask(page, qtbot, "zingen")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.answer is None
    assert page.examples.isVisible()


def test_examples_are_the_themes_of_the_register_and_ask_when_pressed(context, desk, qtbot):
    for name in ("Ria", "Wim", "Joke", "Carmen"):
        add_person(desk, name, "Boeilaan", [("wants_to_do", "samen zingen")])
    for name, said in (("Mo", "schaken"), ("Cem", "breien"), ("Eva", "een hond uitlaten")):
        add_person(desk, name, "Pekstraat", [("can", said)])
    page = open_page(context, qtbot)
    qtbot.waitUntil(lambda: bool(page.examples.buttons), timeout=9_000)
    (theme, *_) = page.examples.buttons
    assert "zingen" in theme.text()
    theme.click()
    qtbot.waitUntil(lambda: page.answer is not None, timeout=9_000)
    assert "Ria" in texts(page.answer)


def test_an_empty_register_says_where_themes_come_from(context, qtbot):
    page = open_page(context, qtbot)
    qtbot.waitUntil(page.examples.begin.isVisible, timeout=9_000)
    assert "Themes grow from what people tell you." in texts(page.examples)
    with qtbot.waitSignal(page.conversation_requested):
        page.examples.begin.click()


def test_a_question_asked_before_the_register_is_read_is_answered_after(
    context, neighbourhood, qtbot
):
    page = AskingPage(context)
    qtbot.addWidget(page)
    page.show()
    page.ask("zingen")
    assert page.answer is None
    context.advisor.refresh()
    qtbot.waitUntil(lambda: page.answer is not None, timeout=20_000)
    assert "Ria" in texts(page.answer)


def test_what_people_said_is_shown_as_they_typed_it(context, desk, qtbot):
    add_person(desk, "<b>Ria</b>", "Boeilaan", [("wants_to_do", "zingen <i>hard</i>")])
    answer = ask(open_page(context, qtbot), qtbot, "zingen")
    labels = [label for label in answer.findChildren(QLabel) if "<" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_long_answer_shows_a_few_first(context, desk, qtbot):
    for at in range(6):
        add_person(desk, f"Zanger {at}", f"Straat {at}", [("wants_to_do", "zingen")])
    page = open_page(context, qtbot)
    answer = ask(page, qtbot, "zingen")
    section = answer.sections[0]
    qtbot.waitUntil(section.entries[0].isVisible)  # the answer gets its place a moment later
    assert [one.isVisible() for one in section.entries] == [True] * 3 + [False] * 3
    section.more_button.click()
    assert all(one.isVisible() for one in section.entries)
    assert page.focusWidget() is section.entries[3].name
