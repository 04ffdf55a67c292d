# SPDX-License-Identifier: MIT
"""The parts of a web, and who joins them."""

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from neighbours import key, person

from koekdesk.matching.bridges import connectors, gaps
from koekdesk.matching.network import Network
from koekdesk.matching.parts import find_parts
from koekdesk.matching.snapshot import ConnectionFacts, PersonFacts, Snapshot, TieFacts

TWO_STREETS = ("abcd", "efgh")


def tied(*pairs: str) -> tuple[TieFacts, ...]:
    return tuple(TieFacts(key(pair[0]), key(pair[1])) for pair in pairs)


def two_streets(*more: str) -> tuple[tuple[PersonFacts, ...], tuple[TieFacts, ...]]:
    """Two streets in which everybody knows everybody, and other pairs."""
    names = dict.fromkeys("".join((*TWO_STREETS, *more)))
    inside = [a + b for street in TWO_STREETS for a in street for b in street if a < b]
    return tuple(person(name) for name in names), tied(*inside, *more)


def keys(names: str) -> frozenset[UUID]:
    return frozenset(key(name) for name in names)


def test_two_streets_with_one_tie_between_them_are_two_parts():
    web = Network(*two_streets("de"))
    assert set(web.parts()) == {keys("abcd"), keys("efgh")}
    assert web.are_joined(0, 1)


def test_streets_without_a_tie_are_not_joined():
    web = Network(*two_streets())
    assert not web.are_joined(0, 1)
    assert web.are_joined(0, 0)


def test_who_met_in_a_connection_know_each_other():
    people = [person("Ria"), person("Omar")]
    both = frozenset({key("Ria"), key("Omar")})
    for met in (False, True):
        web = Network(people, (), [ConnectionFacts(key("c"), both, met)])
        assert bool(web.ties(key("Ria"), key("Omar"))) is met


def test_two_who_know_each_other_can_bring_together_who_they_know():
    web = Network([person(name) for name in "axyb"], tied("ax", "xy", "yb"))
    assert web.introducers(key("a"), key("b")) == ()
    assert web.chain(key("a"), key("b")) == (key("x"), key("y"))
    assert web.chain(key("a"), key("y")) == ()  # x knows both


def test_nobody_on_a_break_introduces():
    people = [person("a"), person("x", paused=True), person("y"), person("b")]
    assert Network(people, tied("ax", "xy", "yb")).chain(key("a"), key("b")) == ()


def test_who_stands_between_two_streets_connects_them():
    people, ties = two_streets("dx", "xe")
    first, *_ = connectors(Snapshot(people, ties=ties))
    assert first.person == key("x")
    assert first.between == pytest.approx(16 / 28)  # ways between 4 and 4 of all 28 pairs
    assert first.constraint == pytest.approx(0.5)  # two who do not know each other
    assert first.size == 2
    assert len(first.joins) == 2


def test_who_did_not_agree_is_no_connector():
    people, ties = two_streets("dx", "xe")
    shy = tuple(PersonFacts(one.id, suggestible=one.id != key("x")) for one in people)
    assert key("x") not in {found.person for found in connectors(Snapshot(shy, ties=ties))}


def test_a_gap_is_bridged_by_who_knows_people_in_both_parts():
    people, ties = two_streets("xy", "yz", "xz", "ax", "ex")
    (gap,) = [g for g in gaps(Snapshot(people, ties=ties)) if key("x") not in g.one | g.other]
    assert {gap.one, gap.other} == {keys("abcd"), keys("efgh")}
    assert gap.bridges == ((key("x"),),)


def test_a_gap_that_nobody_bridges_is_told_all_the_same():
    people, ties = two_streets()
    (gap,) = gaps(Snapshot(people, ties=ties))
    assert gap.bridges == ()


webs = st.integers(1, 14).flatmap(
    lambda size: st.lists(
        st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=40
    ).map(lambda ties: (size, ties))
)


def _snapshot(size: int, ties: list[tuple[int, int]]) -> Snapshot:
    people = tuple(PersonFacts(UUID(int=at + 1)) for at in range(size))
    facts = tuple(TieFacts(UUID(int=a + 1), UUID(int=b + 1)) for a, b in ties)
    return Snapshot(people, ties=facts)


@settings(max_examples=60, deadline=None)
@given(webs)
def test_everybody_is_in_one_part_that_hangs_together(drawn):
    snapshot = _snapshot(*drawn)
    web = Network(snapshot.people, snapshot.ties)
    everybody = [one for part in web.parts() for one in part]
    assert sorted(everybody) == sorted(one.id for one in snapshot.people)
    for part in web.parts():
        seen, edge = {min(part)}, [min(part)]
        while edge:
            fresh = (web.knows(edge.pop()) & part) - seen
            seen |= fresh
            edge += fresh
        assert seen == part


@settings(max_examples=40, deadline=None)
@given(webs)
def test_the_order_in_which_ties_were_told_does_not_matter(drawn):
    size, ties = drawn
    one = _snapshot(size, ties)
    other = _snapshot(size, [(b, a) for a, b in reversed(ties)])
    assert connectors(one) == connectors(other)
    assert gaps(one) == gaps(other)


def _between(snapshot: Snapshot) -> dict[UUID, float]:
    """Return betweenness as it is defined: over all shortest ways, counted one by one."""
    web = Network(snapshot.people, snapshot.ties)
    people = web.people
    ways: dict[tuple[UUID, UUID], list[tuple[UUID, ...]]] = {}
    for start in people:
        level = [(start,)]
        seen = {start}
        while level:
            for way in level:
                ways.setdefault((start, way[-1]), []).append(way)
            longer = [(*way, other) for way in level for other in web.knows(way[-1]) - seen]
            level = longer
            seen |= {way[-1] for way in longer}
    pairs = max((len(people) - 1) * (len(people) - 2), 1)
    return {
        one: sum(sum(one in way[1:-1] for way in found) / len(found) for found in ways.values())
        / pairs
        for one in people
    }


@settings(max_examples=40, deadline=None)
@given(webs)
def test_betweenness_is_the_share_of_shortest_ways(drawn):
    snapshot = _snapshot(*drawn)
    found = {one.person: one.between for one in connectors(snapshot, limit=100)}
    for person_id, wanted in _between(snapshot).items():
        assert found.get(person_id, 0.0) == pytest.approx(wanted, abs=1e-6)


def test_an_empty_web_has_no_parts():
    assert find_parts([]) == []
    assert connectors(Snapshot()) == ()
    assert gaps(Snapshot()) == ()
