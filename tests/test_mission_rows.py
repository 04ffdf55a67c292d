# SPDX-License-Identifier: MIT
"""Every row of what koekdesk is for has a test named after it; those without a home are here."""

import re
from datetime import date
from pathlib import Path

import pytest
from people import add_person
from PySide6.QtWidgets import QLabel

from koekdesk.listening.hints import HintCode, hints
from koekdesk.services.initiatives import add_initiative, edit_initiative, read_initiative
from koekdesk.services.people import list_people, read_person
from koekdesk.texts.hints import hint_sentence
from koekdesk.ui.views.asking import AskingPage
from koekdesk.ui.views.conversation import ConversationPage
from koekdesk.ui.views.together import TogetherPage
from koekdesk.ui.widgets.said_who import Present
from koekdesk.vocabulary import Scope

TODAY = date.today()
TESTS = Path(__file__).parent
ROWS = (
    [f"r{number:02}" for number in range(1, 13)]
    + [f"t{number:02}" for number in range(1, 8)]
    + [f"n{number:02}" for number in range(1, 9)]
)


@pytest.mark.parametrize("row", ROWS)
def test_every_row_has_a_test_named_after_it(row):
    named = re.compile(rf"^def test_(\w+_and_)?{row}_", re.MULTILINE)
    assert any(named.search(path.read_text(encoding="utf-8")) for path in TESTS.rglob("*.py"))


def shown(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


@pytest.fixture
def conversation(context, qtbot):
    page = ConversationPage(context)
    qtbot.addWidget(page)
    page.show()
    page._form.who.set_present([Present("Fatma")])
    page._form.newcomers()[0].restore("", frozenset(Scope))
    return page


def test_r08_a_judgement_gets_another_way_to_say_it_and_never_blocks(conversation, desk, qtbot):
    conversation._form.box.setPlainText("Ze is een zorgmijder. Ze kan brood bakken.")
    [hint] = hints("Ze is een zorgmijder. Ze kan brood bakken.")
    assert hint.code is HintCode.LABEL
    friendly = hint_sentence(hint.code, hint.words)
    qtbot.waitUntil(lambda: friendly in shown(conversation))
    conversation.save()
    assert [row.called for row in desk.read(list_people)] == ["Fatma"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Hij slikt medicatie.", HintCode.HEALTH),
        ("Ze zit in de schulden.", HintCode.MONEY),
        ("Hij is statushouder.", HintCode.ORIGIN),
        ("Ze is Jehova's getuige.", HintCode.RELIGION),
        ("bsn 111222333", HintCode.CITIZEN_NUMBER),
    ],
)
def test_r10_what_a_helper_would_file_is_told_to_be_left_out(conversation, qtbot, typed, code):
    conversation._form.box.setPlainText(typed)
    [hint] = hints(typed)
    assert hint.code is code
    qtbot.waitUntil(lambda: hint_sentence(hint.code, hint.words) in shown(conversation))


def test_n01_people_keep_their_own_words(conversation, desk):
    words = "Ik kan da nog altijd: unne goeie krentenmik bakken."
    conversation._form.box.setPlainText(words)
    conversation.save()
    [fatma] = desk.read(list_people)
    person = desk.read(read_person, fatma.id)
    assert person.conversations[0].said == words  # every word of it, corrected by nobody
    assert all(statement.text in words for statement in person.statements)


def test_n02_what_grows_has_a_story_and_a_harvest(context, desk, qtbot):
    owner = add_person(desk, "Fatma", "Pekstraat", [("can", "kleuren mengen")])
    key = desk.do("Begin", add_initiative, "De muurschildering", owner, TODAY)
    page = TogetherPage(context)
    qtbot.addWidget(page)
    page.show()
    story = {"story": "Het begon met een emmer verf.", "harvest": "Een muur vol gezichten."}
    desk.do("Story", edit_initiative, key, story)
    assert page.show_initiative(key)
    row = desk.read(read_initiative, key)
    assert (row.story, row.harvest) == tuple(story.values())
    assert [one.called for one in row.owners] == ["Fatma"]


def test_n05_litter_gets_a_creative_answer_by_residents(context, desk, qtbot):
    context.advisor._encoder_tried = True  # by words is enough here
    add_person(desk, "Bert", "", [("can", "zwerfvuil prikken met een grijper")])
    add_person(desk, "Lotje", "", [("wants_to_do", "samen zwerfvuil rapen en er kunst van maken")])
    page = AskingPage(context)
    qtbot.addWidget(page)
    page.show()
    context.advisor.refresh()
    qtbot.waitUntil(lambda: context.advisor.ready and not context.advisor.busy, timeout=60_000)
    page.ask("zwerfvuil")
    qtbot.waitUntil(lambda: page.answer is not None, timeout=20_000)
    words = shown(page.answer)
    assert "Bert" in words
    assert "Lotje" in words
    assert "kunst van maken" in words
