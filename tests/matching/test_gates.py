# SPDX-License-Identifier: MIT
"""Gates before scores: no suggestion ever breaks one."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from neighbours import TODAY, can, key, person, rather_not, snapshot, wants

from koekdesk.matching.engine import suggest
from koekdesk.matching.gates import gate, why_not
from koekdesk.matching.snapshot import GateCode, Silence, TieFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind, TieKind

GIFT, WISH = can("Ria", "leert je breien"), wants("Omar", "wil leren breien")


def neighbourhood(ria=None, omar=None, said=(GIFT, WISH), **more):
    people = [person("Ria", **(ria or {})), person("Omar", **(omar or {}))]
    return snapshot(people, said, **more)


def found(register, one=GIFT, other=WISH):
    return gate(World(register, TODAY), one.person, other.person, one, other)


def test_an_open_way():
    assert found(neighbourhood()) is None
    assert why_not(neighbourhood(), TODAY, key("Ria"), key("Omar")) == ()
    assert len(suggest(neighbourhood(), TODAY)) == 1


@pytest.mark.parametrize(
    ("code", "register"),
    [
        (GateCode.NO_CONSENT, neighbourhood(ria={"suggestible": False})),
        (GateCode.PAUSED, neighbourhood(omar={"paused": True})),
        (GateCode.LOAD, neighbourhood(omar={"open_connections": 3})),
        (GateCode.NO_COMMON_TIME, neighbourhood({"dayparts": 1}, {"dayparts": 2})),
        (
            GateCode.NO_COMMON_LANGUAGE,
            neighbourhood({"languages": frozenset({"nl"})}, {"languages": frozenset({"tr"})}),
        ),
        (
            GateCode.HOUSEHOLD,
            neighbourhood(
                ties=(
                    TieFacts(key("Omar"), key("Ria"), TieKind.HOUSEHOLD),
                    TieFacts(key("Ria"), key("Omar"), TieKind.KNOWS),
                )
            ),
        ),
        (GateCode.SILENCED, neighbourhood(silences=(Silence(key("Omar"), key("Ria")),))),
        (
            GateCode.RATHER_NOT,
            neighbourhood(said=(GIFT, WISH, rather_not("Omar", "liever niet breien of haken"))),
        ),
    ],
)
def test_each_gate_closes_the_way_and_can_be_shown(code, register):
    assert found(register) is code
    assert code in why_not(register, TODAY, key("Ria"), key("Omar"))
    assert suggest(register, TODAY, everything=True) == ()


def test_somebody_is_no_match_for_themselves():
    assert found(neighbourhood(), GIFT, GIFT) is GateCode.SAME_PERSON
    assert why_not(neighbourhood(), TODAY, key("Ria"), key("Ria")) == (GateCode.SAME_PERSON,)


def test_an_unknown_person_agreed_to_nothing():
    assert why_not(neighbourhood(), TODAY, key("Ria"), key("nobody")) == (GateCode.NO_CONSENT,)


def test_what_lapsed_is_not_suggested():
    old = can("Ria", "leert je breien", lapsed=True)
    register = neighbourhood(said=(old, WISH))
    assert why_not(register, TODAY, key("Ria"), key("Omar")) == (GateCode.LAPSED,)
    assert suggest(register, TODAY) == ()


def test_not_said_closes_nothing():
    register = neighbourhood({"dayparts": 1, "languages": frozenset({"nl"})}, {})
    assert found(register) is None


def test_languages_meet_in_any_writing():
    register = neighbourhood(
        {"languages": frozenset({"NL"})}, {"languages": frozenset({"nl", "tr"})}
    )
    assert found(register) is None


def test_a_silence_ends_on_its_day():
    def until(day: date):
        return neighbourhood(silences=(Silence(key("Ria"), key("Omar"), until=day),))

    assert found(until(TODAY + timedelta(days=1))) is GateCode.SILENCED
    assert found(until(TODAY)) is None


def test_a_silence_can_be_about_some_statements_only():
    other = wants("Omar", "zoekt een breimachine")
    silence = Silence(key("Ria"), key("Omar"), statements=frozenset({GIFT.id, WISH.id}))
    register = neighbourhood(said=(GIFT, WISH, other), silences=(silence,))
    assert found(register) is GateCode.SILENCED
    assert found(register, GIFT, other) is None


def test_a_boundary_about_something_else_closes_nothing():
    register = neighbourhood(said=(GIFT, WISH, rather_not("Omar", "liever niet met katten")))
    assert found(register) is None


def test_a_boundary_reaches_compounds_and_near_words():
    said = (
        can("Ria", "een puppycursus geven"),
        wants("Omar", "een cursus volgen"),
        rather_not("Omar", "bang voor honden"),
    )
    assert found(neighbourhood(said=said), *said[:2]) is GateCode.RATHER_NOT


def test_two_of_organisations_are_no_suggestion():
    register = neighbourhood(ria={"resident": False}, omar={"resident": False})
    assert suggest(register, TODAY) == ()
    assert len(suggest(neighbourhood(ria={"resident": False}), TODAY)) == 1


NAMES = ["Ans", "Bas", "Cem", "Dia", "Eva"]
TEXTS = ["breien", "leert breien", "gitaar", "gitaar spelen", "tuinieren", "honden uitlaten", ""]
people = st.fixed_dictionaries(
    {
        "suggestible": st.booleans(),
        "paused": st.booleans(),
        "resident": st.booleans(),
        "dayparts": st.integers(0, 7),
        "languages": st.frozensets(st.sampled_from(["nl", "tr", "ar"]), max_size=2),
        "open_connections": st.integers(0, 4),
        "asked": st.integers(0, 9),
    }
)
statements = st.builds(
    lambda make, name, text, lapsed: (
        make(name, text) if make is rather_not else make(name, text, lapsed=lapsed)
    ),
    st.sampled_from([can, wants, rather_not]),
    st.sampled_from([*NAMES, "nobody"]),
    st.sampled_from(TEXTS),
    st.booleans(),
)
names = st.sampled_from([*NAMES, "nobody"]).map(key)
registers = st.builds(
    lambda facts, said, ties, silences: snapshot(
        [person(name, **fact) for name, fact in zip(NAMES, facts, strict=True)],
        {one.id: one for one in said}.values(),
        ties=tuple(ties),
        silences=tuple(silences),
    ),
    st.lists(people, min_size=5, max_size=5),
    st.lists(statements, max_size=14),
    st.lists(st.builds(TieFacts, names, names, st.sampled_from(TieKind)), max_size=6),
    st.lists(st.builds(Silence, names, names), max_size=3),
)


@settings(max_examples=150, deadline=None)
@given(registers)
def test_no_suggestion_ever_breaks_a_gate(register):
    world = World(register, TODAY)
    said = {one.id: one for one in register.statements}
    chosen = suggest(register, TODAY)
    for suggestion in (*chosen, *suggest(register, TODAY, everything=True)):
        a, b = (share.person for share in suggestion.shares)
        assert gate(world, a, b) is None
        assert world.people[a].resident or world.people[b].resident
        for one, other in meetings(suggestion, said):
            assert gate(world, one.person, other.person, one, other) is None
            assert not one.lapsed
            assert not other.lapsed
    for name in NAMES:
        shown = [s for s in chosen if key(name) in {share.person for share in s.shares}]
        assert len(shown) <= 3


def meetings(suggestion, said):
    one, other = suggestion.shares
    if suggestion.kind is SuggestionKind.SHARED:
        yield said[one.wish], said[other.wish]
        return
    for giver, receiver in ((one, other), (other, one)):
        if giver.gift is not None:
            yield said[giver.gift], said[receiver.wish]
