# SPDX-License-Identifier: MIT
"""Who is not here: what a person sees, for the neighbourhood and for one circle."""

from datetime import date
from uuid import UUID

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from koekdesk.matching.missing import Side
from koekdesk.matching.snapshot import ReasonCode, Share, Strength, Suggestion
from koekdesk.services.connections import take_up
from koekdesk.services.gatherings import add_gathering, invite
from koekdesk.services.initiatives import add_initiative
from koekdesk.services.missing import AbsentRow, InvitationRow
from koekdesk.services.suggestions import NamedRow, ReasonRow
from koekdesk.services.ties import add_tie
from koekdesk.ui.views.missing import MissingPage
from koekdesk.ui.views.missing_absent import AbsentView
from koekdesk.ui.views.together import TogetherPage
from koekdesk.vocabulary import SuggestionKind


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


@pytest.fixture
def neighbourhood(desk):
    """Ria and Wim are in a connection; Joke knows Ria; nobody knows Mo and Nuray yet."""
    people = {
        "Ria": add_person(desk, "Ria", "Boeilaan", languages=["nl"]),
        "Wim": add_person(desk, "Wim", "Boeilaan", languages=["nl"]),
        "Joke": add_person(desk, "Joke", "Pekstraat", languages=["nl"]),
        "Mo": add_person(desk, "Mo", "Pekstraat", [("can", "brood bakken")]),
        "Nuray": add_person(desk, "Nuray", "Touwbaan", languages=["tr"]),
    }
    desk.do("tie", add_tie, people["Joke"], people["Ria"])
    desk.do("tie", add_tie, people["Ria"], people["Wim"])
    shares = (Share(people["Ria"]), Share(people["Wim"]))
    found = Suggestion("circle:1", SuggestionKind.CIRCLE, shares, Strength.GOOD, 0.5, ())
    people["connection"] = desk.do("take up", take_up, found, date.today())
    people["tea"] = desk.do("tea", add_initiative, "Thee op de stoep", people["Joke"], date.today())
    return people


def open_page(context, qtbot):
    page = MissingPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    context.advisor.refresh()
    qtbot.waitUntil(lambda: context.advisor.ready and not context.advisor.busy, timeout=20_000)
    settle(page, qtbot)
    return page


def settle(page, qtbot):
    qtbot.waitUntil(page.complete, timeout=9_000)


@pytest.fixture
def page(context, neighbourhood, qtbot):
    return open_page(context, qtbot)


def texts(widget):
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def card(page, side):
    return next((card for card in page.cards if card.side is side), None)


def names(people):
    return [view.name.text() for view in people.views]


def look_at(page, qtbot, key):
    before = list(page.cards)
    page.choice.choose(key)
    qtbot.waitUntil(lambda: page.cards != before and page.complete(), timeout=9_000)


def test_the_page_says_how_far_its_knowledge_goes(page):
    assert "As far as we know" in texts(page.header)
    assert "As far as we know" in texts(card(page, Side.NO_TIES))


def test_everybody_who_is_not_there_has_somebody_who_could_invite(page):
    never = card(page, Side.NEVER_ASKED)
    by_name = {view.name.text(): texts(view) for view in never.people.views}
    assert set(by_name) == {"Joke", "Mo", "Nuray"}
    assert "Through Ria: they know each other." in by_name["Joke"]
    assert "Through Joke: the same street." in by_name["Mo"]
    assert "nobody here knows Nuray yet" in by_name["Nuray"]


def test_it_says_what_to_say_first(page):
    by_name = {view.name.text(): texts(view) for view in card(page, Side.NEVER_ASKED).people.views}
    assert "Ask after “brood bakken”." in by_name["Mo"]
    assert "Ask: what do you like to do" in by_name["Joke"]


def test_who_know_somebody_alike_are_named_together_and_a_street_only_when_all_else_fails(qtbot):
    def asked(name, code, where=(), along=()):
        reason = ReasonRow(code, (name, "Jet"), (), (), 0, (), where)
        return InvitationRow((name, *along), reason)

    street = asked("Otto", ReasonCode.NEAR)
    club = [asked(name, ReasonCode.SAME_GROUP, ("De Lopers",)) for name in ("Mina", "Ineke", "Jo")]
    friend = asked("Rob", ReasonCode.INVITER, along=("Fatma",))
    jet = NamedRow(UUID(int=1), "Jet", "", card=True)
    view = AbsentView(AbsentRow(jet, (street, *club, friend)))
    qtbot.addWidget(view)
    words = texts(view)
    assert "Through Mina or Ineke: together in De Lopers." in words
    assert "Through Rob, who could ask Fatma along: they know each other." in words
    assert "street" not in words


def test_who_nobody_knows_yet_comes_first(page):
    assert page.cards[0].side is Side.NO_TIES
    assert set(names(page.cards[0].people)) == {"Mo", "Nuray"}


def test_a_street_unfolds_to_its_people(page, qtbot):
    streets = card(page, Side.STREET)
    street = next(one for one in streets.folded if "Pekstraat" in one.button.text())
    assert "2 people" in street.button.text()
    assert street.people is None
    street.button.setFocus()
    qtbot.keyClick(street.button, Qt.Key.Key_Space)
    assert street.people.isVisible()
    assert set(names(street.people)) == {"Joke", "Mo"}
    qtbot.keyClick(street.button, Qt.Key.Key_Space)
    assert not street.people.isVisible()


def test_languages_are_called_by_their_name(page):
    (language,) = card(page, Side.LANGUAGE).folded
    assert language.button.text().startswith("Turkish")


def test_a_name_leads_to_the_person(page, qtbot, neighbourhood):
    view = next(v for v in page.cards[0].people.views if v.name.text() == "Mo")
    with qtbot.waitSignal(page.person_chosen) as signal:
        view.name.setFocus()
        qtbot.keyClick(view.name, Qt.Key.Key_Return)
    assert signal.args == [neighbourhood["Mo"]]


def test_any_connection_or_initiative_can_be_asked(page, qtbot, neighbourhood):
    page.choice.menu().aboutToShow.emit()
    offered = [action.text() for action in page.choice.menu().actions()]
    assert offered == ["The whole neighbourhood", "Thee op de stoep", "Ria and Wim"]
    look_at(page, qtbot, neighbourhood["tea"])
    streets = [one.button.text() for one in card(page, Side.STREET).folded]
    assert any("Boeilaan" in street for street in streets)
    assert not any("Pekstraat" in street for street in streets)


def test_eight_are_shown_and_more_when_asked(context, desk, qtbot):
    for at in range(30):
        add_person(desk, f"Bewoner {at:02}", f"Straat {at}")
    page = open_page(context, qtbot)
    people = card(page, Side.NEVER_ASKED).people
    assert len(people.views) == 8
    people.more_button.click()
    people.more_button.click()
    assert len(people.views) == 24
    assert not people.more_button.isVisible()
    assert "And 6 more" in texts(people)


def test_who_was_asked_meanwhile_goes_from_the_list(page, context, qtbot, neighbourhood):
    shares = (Share(neighbourhood["Mo"]), Share(neighbourhood["Joke"]))
    found = Suggestion("circle:2", SuggestionKind.CIRCLE, shares, Strength.GOOD, 0.5, ())
    with qtbot.waitSignal(context.advisor.rested, timeout=9_000):
        context.desk.do("take up", take_up, found, date.today())
    qtbot.waitUntil(
        lambda: page.complete() and names(card(page, Side.NEVER_ASKED).people) == ["Nuray"],
        timeout=9_000,
    )


def test_stopping_leaves_what_is_shown(page, qtbot, neighbourhood):
    before = list(page.cards)
    page.choice.choose(neighbourhood["tea"])
    page.progress.stop_requested.emit()
    qtbot.wait(200)
    assert page.cards == before
    assert not page.progress.isVisible()


def test_an_empty_register_begins_with_a_conversation(context, qtbot):
    page = open_page(context, qtbot)
    assert page.cards == []
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.conversation_requested):
        page.empty.button.click()


def test_a_name_is_shown_as_it_was_typed(context, desk, qtbot):
    add_person(desk, "<b>Ria</b> & co", "Boeilaan")
    page = open_page(context, qtbot)
    labels = [label for label in page.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_gathering_can_be_chosen_and_who_is_invited_is_there(page, desk, neighbourhood, qtbot):
    label, day = "plan", date.today()
    key = desk.do(label, add_gathering, neighbourhood["tea"], day, "soep koken")
    desk.do("invite", invite, key, (neighbourhood["Mo"], neighbourhood["Joke"]))
    assert "soep koken" in dict(page._choices())[key]
    look_at(page, qtbot, key)
    street = {one.button.text() for one in card(page, Side.STREET).folded}
    assert not [text for text in street if "Pekstraat" in text]
    never = card(page, Side.NEVER_ASKED)
    assert "Mo" not in names(never.people)
    assert "Nuray" in names(never.people)


def test_it_stands_on_a_gathering_too(context, desk, neighbourhood, qtbot):
    key = desk.do("plan", add_gathering, neighbourhood["tea"], date.today(), "soep koken")
    page = TogetherPage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_initiative(neighbourhood["tea"])
    (gathering,) = page.initiatives.view.gatherings.cards.rows()
    with qtbot.waitSignal(page.missing_requested) as asked:
        qtbot.mouseClick(gathering.missing_button, Qt.MouseButton.LeftButton)
    assert asked.args == [key]
