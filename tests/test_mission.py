# SPDX-License-Identifier: MIT
"""Each row of what koekdesk is for, seen happening in the real program."""

from datetime import date, timedelta

import pytest
from people import add_person
from undertakings import connect, suggest_row

from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.cooling import NextStep
from koekdesk.services.quiet import keep_warm
from koekdesk.services.ties import add_tie
from koekdesk.services.today import read_today
from koekdesk.ui.views.today_words import next_step, quiet_line

TODAY = date.today()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def fatma(desk):
    return add_person(desk, "Fatma", "Pekstraat", [("can", "brood bakken")])


@pytest.fixture
def ahmet(desk):
    return add_person(desk, "Ahmet", "Touwbaan", [("wants_to_learn", "leren bakken")])


def talk(desk, person, on, **more):
    return desk.do("Talk", record_conversation, ConversationInput(on, (person,), "Hoi", **more))


def test_r02_who_was_not_spoken_for_long_comes_back_with_their_own_words(desk, fatma):
    talk(desk, fatma, ago(100))
    [row] = desk.read(read_today, TODAY).quiet
    shown = quiet_line(row, TODAY)
    assert (shown.title, shown.quote) == ("Fatma", "brood bakken")


def test_r06_today_begins_with_what_cools_down_first(desk, fatma, ahmet):
    for days in (8, 26, 90):
        connect(desk, fatma, ahmet, ago(days))
    assert [row.quiet for row in desk.read(read_today, TODAY).cooling] == [26, 8, 90]


def test_n04_a_connection_that_got_stuck_gets_another_angle(desk, fatma, ahmet):
    ria = add_person(desk, "Ria", "Boeilaan", [("wants_to_do", "samen brood bakken")])
    connect(desk, fatma, ahmet, ago(90))
    [row] = desk.read(read_today, TODAY, (suggest_row(desk, fatma, ria),)).cooling
    assert row.step is NextStep.TURN
    assert "Ria fits with Fatma" in next_step(row)


def test_n06_key_figures_are_seen_from_the_network_and_kept_warm(desk, context, qtbot, fatma):
    others = [add_person(desk, name) for name in ("Ali", "Bep", "Cor")]
    for other in others:
        desk.do("Tie", add_tie, fatma, other)
    talk(desk, fatma, ago(40))
    context.advisor.refresh()
    qtbot.waitUntil(lambda: not context.advisor.busy, timeout=60_000)
    found = []
    context.advisor.find_connectors(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=60_000)
    assert [row.called for row in desk.read(keep_warm, found[0], TODAY)] == ["Fatma"]
