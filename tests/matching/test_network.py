# SPDX-License-Identifier: MIT
"""Who knows whom."""

from neighbours import key, person

from koekdesk.matching.network import LARGEST_GROUP, Network
from koekdesk.matching.snapshot import TieFacts
from koekdesk.vocabulary import TieKind


def test_contradictory_ties_keep_every_kind():
    people = [person("Ria"), person("Omar")]
    ties = [
        TieFacts(key("Ria"), key("Omar"), TieKind.HOUSEHOLD),
        TieFacts(key("Omar"), key("Ria"), TieKind.KNOWS),
    ]
    web = Network(people, ties)
    assert web.ties(key("Omar"), key("Ria")) == {TieKind.HOUSEHOLD, TieKind.KNOWS}


def test_ties_to_oneself_or_to_nobody_do_not_count():
    web = Network(
        [person("Ria")], [TieFacts(key("Ria"), key("Ria")), TieFacts(key("Ria"), key("x"))]
    )
    assert web.knows(key("Ria")) == frozenset()


def test_a_large_group_does_not_make_people_know_each_other():
    whole = frozenset({key("everybody")})
    people = [person(f"p{i}", groups=whole) for i in range(LARGEST_GROUP + 1)]
    web = Network(people, [])
    assert web.introducers(key("p0"), key("p1")) == ()
    assert web.common_groups(key("p0"), key("p1")) == frozenset()
    assert len(web.parts()) == LARGEST_GROUP + 1


def test_who_knows_each_other_needs_no_introduction():
    people = [person("Ria"), person("Omar"), person("Eva")]
    pairs = [("Ria", "Omar"), ("Ria", "Eva"), ("Eva", "Omar")]
    web = Network(people, [TieFacts(key(a), key(b)) for a, b in pairs])
    assert web.introducers(key("Ria"), key("Omar")) == ()


def test_parts_of_the_web_are_joined_by_ties_and_groups():
    choir = frozenset({key("choir")})
    people = [person("Ria"), person("Omar", groups=choir), person("Eva", groups=choir), person("X")]
    web = Network(people, [TieFacts(key("Ria"), key("Omar"))])
    assert [len(part) for part in web.parts()] == [3, 1]
