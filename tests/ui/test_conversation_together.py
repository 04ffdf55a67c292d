# SPDX-License-Identifier: MIT
"""A conversation with several people: who said what, who knows whom, messages of a phone."""

from datetime import date

import pytest
from people import add_person
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from sqlalchemy import select

from koekdesk.register.models import Conversation, Place
from koekdesk.services.neighbourhood import Sort, add_thing
from koekdesk.services.people import list_people, read_person
from koekdesk.services.ties import add_tie, list_ties
from koekdesk.ui.dialogs.print_preview import PrintDialog
from koekdesk.ui.views.conversation import ConversationPage
from koekdesk.vocabulary import TieKind

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def people(desk):
    names = ("Fatma", "Joke", "Ria")
    return {name: add_person(desk, name, "Karosstraat") for name in names}


@pytest.fixture
def page(context, people, qtbot):
    page = ConversationPage(context)
    qtbot.addWidget(page)
    page.resize(1156, 738)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page._form.who.picker.hasFocus())
    qtbot.waitUntil(lambda: bool(page._known.streets))
    return page


def who(page, *names):
    for name in names:
        QTest.keyClicks(page._form.who.picker, name)
        QTest.keyClick(page._form.who.picker, Key.Key_Return)


def write(page, text):
    page._form.box.setPlainText(text)
    page._listen()


def paste(page, text):
    data = QMimeData()
    data.setText(text)
    page._form.box.insertFromMimeData(data)


def offers(page):
    return [(offer.words, offer.taken) for offer in page._form.offers.offers()]


def press(page, words):
    QApplication.processEvents()  # what was offered just now is shown
    buttons = page._form.offers.findChildren(QPushButton)
    next(b for b in buttons if b.accessibleName().startswith(words) and b.isVisible()).click()


def stored(desk, person):
    return [statement.text for statement in desk.read(read_person, person).statements]


def ties(desk, person):
    return {(row.called, row.kind) for row in desk.read(list_ties, person)}


def test_each_gets_their_own_words_and_one_key_corrects(page, desk, people):
    who(page, "fatma", "joke")
    write(page, "Fatma kan brood bakken. Joke heeft een oven over. Ze wil leren fietsen.")
    assert [row.whose for row in page._list.rows()] == ["Fatma", "Joke", "Joke"]
    page._list.whose_chosen.emit(2, page._form.who.present()[0].key)
    page.save()
    assert stored(desk, people["Fatma"]) == ["Fatma kan brood bakken", "Ze wil leren fietsen"]
    assert stored(desk, people["Joke"]) == ["Joke heeft een oven over"]


def test_a_tie_is_offered_and_never_made_silently(page, desk, people):
    who(page, "fatma")
    write(page, "Fatma kan brood bakken. Ze kent Joke goed.")
    assert offers(page) == [("Fatma and Joke know each other.", False)]
    page.save()
    assert ties(desk, people["Fatma"]) == set()


def test_a_tie_that_was_taken_is_kept_with_how_they_know_each_other(page, desk, people):
    who(page, "fatma")
    write(page, "Haar zus Ria kan brood bakken.")
    press(page, "Note it")
    assert [taken for _, taken in offers(page)] == [True]
    page.save()
    assert ties(desk, people["Fatma"]) == {("Ria", TieKind.FAMILY)}
    desk.undo()
    assert ties(desk, people["Fatma"]) == set()


def test_what_is_known_already_or_was_refused_is_not_offered(page, desk, people):
    desk.do("Tie", add_tie, people["Fatma"], people["Joke"])
    who(page, "fatma")
    write(page, "Ze kent Joke en Ria. Ze kan bakken.")
    assert offers(page) == [("Fatma and Ria know each other.", False)]
    press(page, "Leave it")
    assert offers(page) == []


def test_two_who_are_called_the_same_are_not_guessed(page, desk, qtbot):
    add_person(desk, "Joke", "Boeilaan")
    qtbot.waitUntil(lambda: page._known.only("Joke") is None)
    who(page, "fatma")
    write(page, "Ze kent Joke goed.")
    assert offers(page) == []


def test_somebody_new_and_somebody_known(page, desk, people):
    who(page, "Hatice")
    page._form.newcomers()[0].restore("", frozenset({"register"}))
    write(page, "Hatice kent Fatma. Ze kan goed naaien.")
    press(page, "Note it")
    page.save()
    assert {called for called, _ in ties(desk, people["Fatma"])} == {"Hatice"}


def test_messages_of_a_phone_are_cleaned_and_say_who_wrote(page, desk, people):
    paste(
        page,
        "[12-11-2026 10:03] Fatma: Ik kan brood bakken\n"
        "[12-11-2026 10:05] Joke: Ik heb een oven over",
    )
    assert page._form.box.toPlainText() == (
        "Fatma: Ik kan brood bakken\nJoke: Ik heb een oven over"
    )
    assert page._form.on() == date(2026, 11, 12)
    assert len(offers(page)) == 2
    press(page, "Yes")
    press(page, "Yes")
    assert [row.whose for row in page._list.rows()] == ["Fatma", "Joke"]
    page.save()
    assert stored(desk, people["Fatma"]) == ["Ik kan brood bakken"]
    assert stored(desk, people["Joke"]) == ["Ik heb een oven over"]


def test_other_text_is_pasted_as_it_is(page):
    paste(page, "Ze kan bakken.\nEn zingen.")
    assert page._form.box.toPlainText() == "Ze kan bakken.\nEn zingen."


def test_a_place_of_the_register_is_known_as_such(page, desk):
    place = desk.do("Place", add_thing, Sort.PLACE, "De Romp")
    who(page, "fatma")
    page._form.place.setText("de romp")
    write(page, "Ze kan brood bakken.")
    page.save()
    assert desk.read(lambda session: session.scalar(select(Conversation.place_id))) == place
    assert desk.read(lambda session: session.get(Place, place).name) == "De Romp"


def test_the_memory_aid_names_only_who_may_be_on_paper(page, desk, people, monkeypatch, qtbot):
    shown = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog._job))
    who(page, "fatma")
    page._aid.click()
    assert shown[0].sheets == 1
    assert issubclass(PrintDialog, QDialog)
    assert len(desk.read(list_people)) == 3


def test_a_conversation_begins_with_something_they_said(page, desk, people):
    bep = add_person(desk, "Bep", statements=[("dreams_of", "een oven voor de straat")])
    page._known._now = None
    page.start_with(bep)
    assert "een oven voor de straat" in page._header.line.text()
    page._clear()
    assert "een oven" not in page._header.line.text()
