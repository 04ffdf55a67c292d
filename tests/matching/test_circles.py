# SPDX-License-Identifier: MIT
"""Circles: a few people with one wish, who can, a place, the things, and what is still to find."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from neighbours import TODAY, can, key, person, rather_not, says, snapshot, wants

from koekdesk.matching import candidates
from koekdesk.matching.circles import FEWEST, MOST, MOST_CIRCLES
from koekdesk.matching.company import free_together
from koekdesk.matching.engine import suggest
from koekdesk.matching.snapshot import (
    GroupFacts,
    PlaceFacts,
    ReasonCode,
    Silence,
    Snapshot,
    StillMissing,
    Suggestion,
    TieFacts,
)
from koekdesk.vocabulary import StatementKind, SuggestionKind, TieKind

WISHES = {
    "Ria": "petanque spelen op het plein",
    "Omar": "een potje petanque",
    "Eva": "petanque met de buurt",
}
ACTIVITIES = ("petanque spelen", "samen breien", "salsa dansen", "schaken leren", "bijen houden")


def has(name: str, text: str):
    return says(name, StatementKind.HAS, text)


def neighbours(*more: str, **facts):
    return [person(name, **facts.get(name, {})) for name in (*WISHES, *more)]


def wishes():
    return [wants(name, text) for name, text in WISHES.items()]


def circles(register: Snapshot) -> list[Suggestion]:
    return [found for found in suggest(register, TODAY) if found.kind is SuggestionKind.CIRCLE]


def people(circle: Suggestion) -> set:
    return {share.person for share in circle.shares}


def reasons(circle: Suggestion) -> dict:
    return {reason.code: reason for reason in circle.reasons}


def test_three_who_share_a_wish_make_a_circle_and_two_do_not():
    (circle,) = circles(snapshot(neighbours(), wishes()))
    assert people(circle) == {key(name) for name in WISHES}
    assert all(share.wish is not None for share in circle.shares)
    assert set(reasons(circle)[ReasonCode.CIRCLE_WISH].people) == people(circle)
    assert circles(snapshot(neighbours(), wishes()[:2])) == []


def test_a_circle_says_what_is_still_to_find():
    (circle,) = circles(snapshot(neighbours(), wishes()))
    assert circle.missing == (StillMissing.SOMEONE, StillMissing.PLACE, StillMissing.THINGS)
    still = reasons(circle)[ReasonCode.STILL_MISSING]
    assert still.words == ("someone", "place", "things")


def test_somebody_who_can_joins_the_circle():
    teach = can("Wim", "leert je petanque spelen")
    (circle,) = circles(snapshot(neighbours("Wim"), [*wishes(), teach]))
    assert circle.shares[-1].person == key("Wim")
    assert circle.shares[-1].gift == teach.id
    assert reasons(circle)[ReasonCode.CAN_LEAD].people == (key("Wim"),)
    assert StillMissing.SOMEONE not in circle.missing


def test_who_has_something_for_it_is_in_the_circle_too():
    balls = has("Wim", "ballen om petanque te spelen")
    (circle,) = circles(snapshot(neighbours("Wim"), [*wishes(), balls]))
    assert circle.things == (balls.id,)
    assert key("Wim") in people(circle)
    assert reasons(circle)[ReasonCode.WITH_THINGS].statements == (balls.id,)
    assert StillMissing.THINGS not in circle.missing


def test_who_can_and_who_has_something_are_not_of_one_household():
    given = [can("Wim", "leert je petanque spelen"), has("An", "ballen om petanque te spelen")]
    home = (TieFacts(key("Wim"), key("An"), TieKind.HOUSEHOLD),)
    (circle,) = circles(snapshot(neighbours("Wim", "An"), [*wishes(), *given], ties=home))
    assert key("Wim") in people(circle)
    assert key("An") not in people(circle)


def test_a_place_and_a_group_that_fit_are_named():
    register = replace(
        snapshot(neighbours(), wishes()),
        places=(
            PlaceFacts(key("plein"), "Het Plein", "zand voor petanque, waterpunt"),
            PlaceFacts(key("zaal"), "De Zaal", "grote keuken, piano"),
        ),
        groups=(GroupFacts(key("club"), "De Boulers", "petanque spelen"),),
    )
    (circle,) = circles(register)
    assert circle.place == key("plein")
    assert reasons(circle)[ReasonCode.AT_PLACE].where == (key("plein"),)
    assert reasons(circle)[ReasonCode.GROUP_THERE].where == (key("club"),)
    assert StillMissing.PLACE not in circle.missing


def test_a_place_somebody_leaves_out_is_not_proposed():
    names = ("Ria", "Omar", "Eva")
    choir = [wants(name, "zingen in een koor") for name in names[:2]]
    choir.append(wants("Eva", "zingen in een koor, maar zonder zee"))
    sea = (GroupFacts(key("natte tros"), "", "zingen over zee"),)
    others = (GroupFacts(key("ander koor"), "", "zingen"),)
    register = snapshot([person(name) for name in names], choir)
    for groups, wanted in ((sea, False), (others, True)):
        (circle,) = circles(replace(register, groups=groups))
        assert (ReasonCode.GROUP_THERE in reasons(circle)) is wanted


@pytest.mark.parametrize(
    "facts", [{"suggestible": False}, {"paused": True}, {"open_connections": 3}], ids=str
)
def test_who_may_not_be_suggested_is_in_no_circle(facts):
    assert circles(snapshot(neighbours(Omar=facts), wishes())) == []


def test_somebody_of_an_organisation_does_not_fill_a_circle():
    assert circles(snapshot(neighbours(Omar={"resident": False}), wishes())) == []


def test_a_household_does_not_fill_a_circle():
    home = (TieFacts(key("Ria"), key("Omar"), TieKind.HOUSEHOLD),)
    assert circles(snapshot(neighbours(), wishes(), ties=home)) == []


def test_who_rests_from_one_another_meets_in_no_circle():
    rest = (Silence(key("Ria"), key("Omar"), TODAY + timedelta(days=9)),)
    assert circles(snapshot(neighbours(), wishes(), silences=rest)) == []


def test_a_circle_keeps_off_what_somebody_would_rather_not():
    said = [*wishes(), rather_not("Omar", "liever geen petanque")]
    assert all(key("Omar") not in people(one) for one in circles(snapshot(neighbours(), said)))


def test_who_never_have_time_together_make_no_circle():
    apart = {"Ria": {"dayparts": 1}, "Omar": {"dayparts": 2}, "Eva": {"dayparts": 4}}
    assert circles(snapshot(neighbours(**apart), wishes())) == []
    common = {name: {"dayparts": 1} for name in WISHES}
    (circle,) = circles(snapshot(neighbours(**common), wishes()))
    assert reasons(circle)[ReasonCode.SOME_FREE].amount == 1


def test_the_same_word_in_passing_makes_no_circle():
    said = [
        wants("Ria", "een keer gaan zitten terwijl een ander de koffie inschenkt"),
        wants("Omar", "praten bij de koffie, met zaagsel op de vloer"),
        wants("Eva", "koffie in de tuin met onkruid"),
    ]
    assert circles(snapshot(neighbours(), said)) == []


def test_a_circle_does_not_drift_from_one_wish_to_the_next():
    said = [
        wants("Ria", "salsa dansen"),
        wants("Omar", "salsa dansen en gitaar spelen"),
        wants("Eva", "gitaar spelen en bijen houden"),
    ]
    assert circles(snapshot(neighbours(), said)) == []


def test_two_of_a_circle_are_not_suggested_apart_as_well():
    found = suggest(snapshot(neighbours(), wishes()), TODAY)
    assert [one.kind for one in found] == [SuggestionKind.CIRCLE]


def test_a_circle_stands_above_one_way_help():
    said = [can("Wim", "leert je breien"), wants("An", "leren breien")]
    said += [wants(name, "samen petanque spelen") for name in WISHES]
    said.append(can("Teun", "leert je petanque spelen"))
    found = suggest(snapshot(neighbours("Wim", "An", "Teun"), said), TODAY)
    assert found[0].kind is SuggestionKind.CIRCLE
    assert SuggestionKind.PAIR in {one.kind for one in found[1:]}


def test_who_knows_several_of_a_circle_could_introduce_them():
    ties = tuple(TieFacts(key("Wim"), key(name)) for name in WISHES)
    (circle,) = circles(snapshot(neighbours("Wim"), wishes(), ties=ties))
    assert circle.introducers == (key("Wim"),)
    told = reasons(circle)[ReasonCode.INTRODUCER]
    assert told.people[0] == key("Wim")
    assert set(told.people[1:]) == people(circle)


def test_free_together_is_when_most_can():
    assert free_together([0b011, 0b001, 0b101]) == 0b001
    assert free_together([0b010, 0b001, 0b100]) == 0
    assert free_together([0b1]) == 0
    assert free_together([]) == 0


crowd = st.lists(
    st.tuples(
        st.integers(0, 11),
        st.sampled_from(ACTIVITIES),
        st.sampled_from([StatementKind.DO, StatementKind.DO, StatementKind.CAN, StatementKind.HAS]),
    ),
    min_size=3,
    max_size=24,
    unique_by=lambda drawn: (drawn[0], drawn[1]),
)
pairs = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=8)


@settings(max_examples=30, deadline=None)
@given(crowd, pairs, st.permutations(range(12)))
def test_every_circle_keeps_the_rules(said, ties, order):
    register = snapshot(
        [person(str(at), street=str(at % 3)) for at in range(12)],
        [says(str(who), kind, text) for who, text, kind in said],
        ties=tuple(TieFacts(key(str(a)), key(str(b)), TieKind.HOUSEHOLD) for a, b in ties),
    )
    homes = {frozenset((tie.a, tie.b)) for tie in register.ties if tie.a != tie.b}
    found = circles(register)
    for circle in found:
        inside = people(circle)
        assert FEWEST <= len(circle.shares) == len(inside) <= MOST
        assert sum(share.wish is not None for share in circle.shares) >= FEWEST
        assert not any(home <= inside for home in homes)
        assert 0 < circle.score <= 1
    for one in register.people:
        assert sum(one.id in people(circle) for circle in found) <= MOST_CIRCLES
    mixed = replace(
        register,
        people=tuple(register.people[at] for at in order),
        statements=tuple(reversed(register.statements)),
    )
    assert circles(mixed) == found


def test_a_place_fits_by_what_it_offers_for_a_wish():
    cooks = [wants(name, f"samen koken {at}") for at, name in enumerate(WISHES)]
    kitchen = PlaceFacts(key("huis"), "De Ketel", "grote keuken met fornuis, toneeltje")
    hall = PlaceFacts(key("hal"), "De steiger", "vissen, trap het water in")
    (circle,) = circles(snapshot(neighbours(), cooks, places=(hall, kitchen)))
    assert circle.place == key("huis")
    assert StillMissing.PLACE not in circle.missing
    (without,) = circles(snapshot(neighbours(), cooks, places=(hall,)))
    assert without.place is None
    assert StillMissing.PLACE in without.missing


def test_a_walk_needs_no_place():
    walks = [wants(name, f"wandelen {at}") for at, name in enumerate(WISHES)]
    (circle,) = circles(snapshot(neighbours(), walks))
    assert StillMissing.PLACE not in circle.missing


def test_time_is_weighed_over_the_whole_circle_and_not_for_each_two():
    times = {"Ria": {"dayparts": 0b01}, "Omar": {"dayparts": 0b10}, "Eva": {"dayparts": 0b11}}
    (circle,) = circles(snapshot(neighbours(**times), wishes()))
    assert people(circle) == {key(name) for name in WISHES}


def test_who_are_less_near_but_surely_do_the_same_thing_make_a_circle(monkeypatch):
    monkeypatch.setattr(candidates, "WEAKEST_SHARED", 1.1)  # nobody is near enough for two
    (circle,) = circles(snapshot(neighbours(), wishes()))
    assert people(circle) == {key(name) for name in WISHES}
    apart = [wants("Ria", "petanque"), wants("Omar", "schaken"), wants("Eva", "salsa dansen")]
    assert circles(snapshot(neighbours(), apart)) == []
