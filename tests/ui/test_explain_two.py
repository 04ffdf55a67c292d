# SPDX-License-Identifier: MIT
"""Why two people are suggested or not: sentences a connector can read, from the real engine."""

import re
from datetime import date

import pytest
from people import add_person
from PySide6.QtCore import Qt

from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.people import edit_person
from koekdesk.services.ties import add_tie
from koekdesk.ui.models.people_source import PeopleSource
from koekdesk.ui.views.explain_two import ExplainTwo
from koekdesk.ui.views.person import PersonPage
from koekdesk.ui.views.suggestions import SuggestionsPage
from koekdesk.vocabulary import Scope, TieKind


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


@pytest.fixture
def people(desk):
    return {
        "Ria": add_person(desk, "Ria", "Pekstraat", [("can", "leert je breien")]),
        "Omar": add_person(desk, "Omar", "Touwbaan", [("wants_to_learn", "leren breien")]),
        "Sien": add_person(desk, "Sien", "Boeilaan", [("has", "een aanhanger")]),
    }


def read(context, qtbot):
    with qtbot.waitSignal(context.advisor.suggested, timeout=30_000):
        context.advisor.refresh()


def explained(context, qtbot, shown, one, other):
    read(context, qtbot)
    view = shown(ExplainTwo(context))
    view.ask(one, other)
    qtbot.waitUntil(lambda: view.card is not None and len(view.sentences()) > 1, timeout=20_000)
    return " | ".join(view.sentences())


def test_two_in_a_suggestion_are_told_why_and_led_there(context, people, shown, qtbot):
    told = explained(context, qtbot, shown, people["Ria"], people["Omar"])
    assert "in a suggestion together now" in told
    assert "Both of them mention “breien”" in told
    assert "it stands on no card" in told


def test_two_who_said_different_things_are_told_what_to_ask(context, people, shown, qtbot):
    told = explained(context, qtbot, shown, people["Ria"], people["Sien"])
    assert "Nothing stands in the way" in told
    assert "what would you love to do?" in told
    assert not re.search(r"\d\s*%|0\.\d|score", told)


def test_who_did_not_agree_is_a_reason_and_their_words_stay_apart(context, people, shown, qtbot):
    no = ConsentInput(Scope.SUGGEST, given=False, on=date.today())
    context.desk.do("No", set_consent, people["Omar"], no)
    told = explained(context, qtbot, shown, people["Ria"], people["Omar"])
    assert "not suggested to each other" in told
    assert "not everybody has said yes" in told
    assert "Ask Omar: may you be introduced" in told
    assert "breien" not in told


def test_who_lives_together_or_takes_a_break_is_said(context, people, shown, qtbot):
    context.desk.do("tie", add_tie, people["Ria"], people["Omar"], TieKind.HOUSEHOLD)
    told = explained(context, qtbot, shown, people["Ria"], people["Omar"])
    assert "because they live together" in told
    context.desk.do("pause", edit_person, people["Sien"], {"paused": True})
    told = explained(context, qtbot, shown, people["Ria"], people["Sien"])
    assert "Ask Sien: do you feel like it again?" in told


def test_on_a_persons_page_a_name_is_enough(context, people, qtbot):
    read(context, qtbot)
    source = PeopleSource(context)
    page = PersonPage(context, source)
    source.setParent(page)
    qtbot.addWidget(page)
    page.show()
    source.reload()
    qtbot.waitUntil(lambda: bool(source.names("omar")))
    page.show_person(people["Ria"])
    qtbot.keyClicks(page.why.picker, "omar")
    qtbot.keyClick(page.why.picker, Qt.Key.Key_Return)
    told = page.why.told
    qtbot.waitUntil(lambda: "together now" in " ".join(told.sentences()), timeout=20_000)
    page.show_person(people["Sien"])
    assert page.why.told.card is None
    assert page.why.picker.text() == ""


def test_under_the_suggestions_any_two_people_can_be_named(context, people, qtbot):
    page = SuggestionsPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    read(context, qtbot)
    page.why.fold_button.click()
    qtbot.waitUntil(lambda: bool(page.why._source.names("ria")), timeout=20_000)
    for picker, name in zip(page.why.pickers, ("ria", "omar"), strict=True):
        qtbot.waitUntil(picker.hasFocus)
        qtbot.keyClicks(picker, name)
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    told = page.why.told
    qtbot.waitUntil(lambda: "together now" in " ".join(told.sentences()), timeout=20_000)
