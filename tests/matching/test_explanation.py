# SPDX-License-Identifier: MIT
"""For any two people: why suggested, why not, and what would make it possible."""

from datetime import timedelta

import pytest
from neighbours import TODAY, can, key, person, rather_not, snapshot, wants

from koekdesk import texts
from koekdesk.matching.engine import Matcher
from koekdesk.matching.explanation import OpeningCode, explain
from koekdesk.matching.snapshot import GateCode, ReasonCode, Silence, TieFacts
from koekdesk.vocabulary import Day, PartOfDay, TieKind, daypart

SAID = (can("Ria", "leert je breien"), wants("Omar", "wil leren breien"))
MONDAY, FRIDAY = (daypart(day, PartOfDay.EVENING) for day in (Day.MON, Day.FRI))


def of(ria=None, omar=None, said=SAID, extra=(), **more):
    people = [person("Ria", **(ria or {})), person("Omar", **(omar or {})), *extra]
    return explain(snapshot(people, said, **more), TODAY, key("Ria"), key("Omar"))


def openings(explanation):
    return {opening.code: opening for opening in explanation.openings}


def test_why_two_people_are_suggested():
    found = of()
    assert found.gates == ()
    assert {r.code for r in found.reasons} >= {ReasonCode.SAME_WORD, ReasonCode.NEW_TIE}
    (nearest,) = found.nearest
    assert (nearest.one, nearest.other) == (SAID[0].id, SAID[1].id)
    assert nearest.strength is not None


def test_a_matcher_explains_the_same_and_the_order_of_the_two_does_not_matter():
    register = snapshot([person("Ria"), person("Omar")], SAID)
    matcher = Matcher(register, TODAY)
    assert matcher.explain(key("Ria"), key("Omar")) == of()
    assert matcher.explain(key("Omar"), key("Ria")).reasons == of().reasons


def test_who_did_not_agree_is_asked_and_not_quoted():
    found = of(omar={"suggestible": False})
    assert found.gates == (GateCode.NO_CONSENT,)
    assert found.reasons == ()
    assert found.nearest == ()
    assert openings(found)[OpeningCode.ASK_CONSENT].people == (key("Omar"),)
    assert OpeningCode.ASK_INTRODUCER not in openings(found)


@pytest.mark.parametrize(
    ("facts", "gate", "code"),
    [
        ({"paused": True}, GateCode.PAUSED, OpeningCode.ASK_AFTER_BREAK),
        ({"open_connections": 3}, GateCode.LOAD, OpeningCode.ROOM_AGAIN),
    ],
)
def test_what_stands_in_the_way_of_one_is_asked_of_that_one(facts, gate, code):
    found = of(omar=facts)
    assert gate in found.gates
    assert openings(found)[code].people == (key("Omar"),)


def test_different_times_can_be_asked_about():
    found = of({"dayparts": MONDAY}, {"dayparts": FRIDAY})
    assert found.gates == (GateCode.NO_COMMON_TIME,)
    assert OpeningCode.ASK_DAYPARTS in openings(found)


def test_somebody_who_speaks_both_languages_could_be_there():
    both = person("Eva", languages=frozenset({"tr", "nl"}))
    found = of({"languages": frozenset({"nl"})}, {"languages": frozenset({"tr"})}, extra=[both])
    assert found.gates == (GateCode.NO_COMMON_LANGUAGE,)
    opening = openings(found)[OpeningCode.INTERPRETER]
    assert (opening.people, opening.words) == ((key("Eva"),), ("nl", "tr"))
    assert OpeningCode.ASK_LANGUAGES in openings(found)


def test_a_rest_ends_on_a_date_and_a_connection_is_said():
    until = TODAY + timedelta(days=30)
    found = of(silences=(Silence(key("Ria"), key("Omar"), until),))
    assert openings(found)[OpeningCode.AFTER_DATE].on == until
    found = of(silences=(Silence(key("Ria"), key("Omar")),))
    assert OpeningCode.TOGETHER_ALREADY in openings(found)


def test_around_a_boundary_there_may_be_something_else():
    said = (
        *SAID,
        rather_not("Omar", "breien"),
        can("Omar", "gitaar"),
        wants("Ria", "gitaar leren"),
    )
    found = of(said=said)
    assert ReasonCode.SAME_WORD in {reason.code for reason in found.reasons}
    said = (*SAID, rather_not("Omar", "breien"))
    assert of(said=said).gates == (GateCode.RATHER_NOT,)


def test_who_said_only_gifts_is_asked_for_a_wish():
    found = of(said=(can("Ria", "breien"), can("Omar", "vissen")))
    assert found.gates == ()
    assert openings(found)[OpeningCode.ASK_WISH].people == (key("Ria"), key("Omar"))
    said = (can("Ria", "breien"), wants("Ria", "drummen"), can("Omar", "vissen"))
    found = of(said=(*said, wants("Omar", "zeilen")))
    assert OpeningCode.ASK_MORE in openings(found)


def test_what_no_longer_holds_is_asked_anew():
    lapsed = (SAID[0], wants("Omar", "wil leren breien", lapsed=True))
    found = of(said=lapsed)
    assert openings(found)[OpeningCode.ASK_ANEW].people == (key("Omar"),)


def test_who_knows_both_could_introduce_them():
    ties = tuple(TieFacts(key("Eva"), key(name)) for name in ("Ria", "Omar"))
    found = of(extra=[person("Eva")], ties=ties)
    assert openings(found)[OpeningCode.ASK_INTRODUCER].people[0] == key("Eva")


def test_a_household_needs_no_opening():
    found = of(ties=(TieFacts(key("Ria"), key("Omar"), TieKind.HOUSEHOLD),))
    assert found.gates == (GateCode.HOUSEHOLD,)
    assert found.openings == ()


def test_strangers_and_oneself_are_explained_without_raising():
    register = snapshot([person("Ria")], SAID[:1])
    assert explain(register, TODAY, key("Ria"), key("Ria")).gates == (GateCode.SAME_PERSON,)
    assert explain(register, TODAY, key("Ria"), key("x")).gates == (GateCode.NO_CONSENT,)


@pytest.mark.parametrize("code", list(OpeningCode), ids=str)
def test_every_opening_can_be_said_aloud(code):
    sentence = texts.opening_sentence(
        code, ("Fatma", "Ali", "Ria"), ("brood", "taart"), ("nl", "tr"), (TODAY, TODAY)
    )
    assert sentence[-1] in ".?"
    assert "{" not in sentence
    gone = texts.opening_sentence(code)
    assert gone == "" or "{" not in gone
