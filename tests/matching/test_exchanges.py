# SPDX-License-Identifier: MIT
"""Exchanges: two people or a ring of three or four, each with a gift for the next."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from neighbours import TODAY, can, key, person, rather_not, snapshot, wants

from koekdesk.matching.engine import suggest
from koekdesk.matching.gates import gate
from koekdesk.matching.snapshot import ReasonCode, Silence, TieFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import SuggestionKind, TieKind

ACTS = ["breien", "gitaar spelen", "brood bakken", "schaken", "zwemmen", "jongleren"]
NAMES = ("Ria", "Omar", "Eva", "Cem")


def ring_of(size):
    """Return statements with which each can do what the next would love to learn."""
    said = []
    for at, name in enumerate(NAMES[:size]):
        said.append(can(name, f"leert je {ACTS[at]}"))
        said.append(wants(name, f"leren {ACTS[(at - 1) % size]}"))
    return said


def rings(register):
    found = suggest(register, TODAY, everything=True)
    return [one for one in found if len(one.shares) > 2 and one.kind is SuggestionKind.EXCHANGE]


def people(*names, **facts):
    return [person(name, **facts) for name in names]


def test_three_who_each_have_what_the_next_would_love_make_a_ring():
    (ring,) = rings(snapshot(people(*NAMES[:3]), ring_of(3)))
    gives = {share.person: share.gives_to for share in ring.shares}
    assert gives == {
        key("Ria"): key("Omar"),
        key("Omar"): key("Eva"),
        key("Eva"): key("Ria"),
    }
    ria = next(share for share in ring.shares if share.person == key("Ria"))
    assert ria.gift == can("Ria", "leert je breien").id
    assert ria.wish == wants("Ria", "leren brood bakken").id
    assert ring.reasons[0].code is ReasonCode.MUTUAL
    assert set(ring.reasons[0].people) == {key(name) for name in NAMES[:3]}


def test_four_make_a_ring_too_and_it_is_chosen_for_the_round():
    register = snapshot(people(*NAMES), ring_of(4))
    (ring,) = rings(register)
    assert [share.gives_to for share in ring.shares] == [
        *(share.person for share in ring.shares[1:]),
        ring.shares[0].person,
    ]
    assert ring.key in {one.key for one in suggest(register, TODAY)}


def test_a_stand_in_for_the_weakest_hand_over_is_named():
    said = [*ring_of(3), *(can("Cem", f"leert je {act}") for act in ACTS[:3])]
    ring = next(one for one in rings(snapshot(people(*NAMES), said)) if len(one.shares) == 3)
    assert ring.stand_in == key("Cem")
    reason = next(one for one in ring.reasons if one.code is ReasonCode.STAND_IN)
    assert reason.people[0] == key("Cem")
    assert reason.people[1] in {share.person for share in ring.shares}


def test_people_who_all_know_each_other_need_no_ring():
    ties = [TieFacts(key(a), key(b)) for a in NAMES[:3] for b in NAMES[:3] if a < b]
    assert rings(snapshot(people(*NAMES[:3]), ring_of(3), ties=tuple(ties))) == []
    assert len(rings(snapshot(people(*NAMES[:3]), ring_of(3), ties=tuple(ties[:2])))) == 1


def test_nobody_sits_in_a_ring_with_who_they_live_with_or_said_no_to():
    """Also when there is no hand-over between the two."""
    home = (TieFacts(key("Ria"), key("Eva"), TieKind.HOUSEHOLD),)
    assert rings(snapshot(people(*NAMES), ring_of(4), ties=home)) == []
    rest = (Silence(key("Ria"), key("Eva"), TODAY + timedelta(days=9)),)
    assert rings(snapshot(people(*NAMES), ring_of(4), silences=rest)) == []


facts = st.fixed_dictionaries(
    {
        "dayparts": st.sampled_from([0, 1, 2, 3]),
        "languages": st.sampled_from([frozenset(), frozenset({"nl"}), frozenset({"tr"})]),
        "suggestible": st.sampled_from([True, True, True, False]),
        "open_connections": st.sampled_from([0, 0, 0, 3]),
    }
)


@st.composite
def registers(draw):
    names = [f"p{n}" for n in range(draw(st.integers(3, 8)))]
    said = []
    for name in names:
        for act in draw(st.lists(st.sampled_from(ACTS), max_size=2, unique=True)):
            said.append(can(name, f"leert je {act}"))
        for act in draw(st.lists(st.sampled_from(ACTS), max_size=2, unique=True)):
            said.append(wants(name, f"leren {act}"))
        if draw(st.integers(0, 5)) == 0:
            said.append(rather_not(name, f"liever niet {draw(st.sampled_from(ACTS))}"))
    pair = st.tuples(st.sampled_from(names), st.sampled_from(names))
    ties = tuple(
        TieFacts(key(a), key(b), kind)
        for (a, b), kind in draw(
            st.lists(st.tuples(pair, st.sampled_from(list(TieKind))), max_size=5)
        )
    )
    silences = tuple(Silence(key(a), key(b)) for a, b in draw(st.lists(pair, max_size=3)))
    members = [person(name, **draw(facts)) for name in names]
    return snapshot(members, said, ties=ties, silences=silences)


@settings(max_examples=40, deadline=None)
@given(registers())
def test_rings_are_real_and_no_gate_is_broken(register):
    world = World(register, TODAY)
    said = {one.id: one for one in register.statements}
    found = suggest(register, TODAY)
    assert found == suggest(register, TODAY)
    for one in found:
        if one.kind is not SuggestionKind.EXCHANGE:
            continue
        shares = {share.person: share for share in one.shares}
        assert 2 <= len(shares) == len(one.shares) <= 4
        at = one.shares[0].person
        for share in one.shares:
            assert share.person == at
            gift, to = said[share.gift], shares[share.gives_to]
            wish = said[to.wish]
            assert (gift.person, wish.person) == (share.person, to.person)
            assert gate(world, share.person, to.person, gift, wish) is None
            at = share.gives_to
        assert at == one.shares[0].person
