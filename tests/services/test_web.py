"""The web as the picture gets it: who and what, lines, parts, bridges, and steady spots."""

from datetime import date

import numpy as np
import pytest
from people import add_person

from koekdesk.matching.snapshot import Share, Strength, Suggestion
from koekdesk.services.connections import take_up
from koekdesk.services.leaving import leave_register
from koekdesk.services.neighbourhood import Sort, add_thing, join_group
from koekdesk.services.ties import add_tie
from koekdesk.services.web import LineKind, NodeKind, find_bridges, keep_spots, read_web
from koekdesk.vocabulary import SuggestionKind


@pytest.fixture
def people(desk):
    """Two blocks of three who all know each other, Ria between them, and Mo whom nobody knows."""
    people = {name: add_person(desk, name) for name in ("Ana", "Bo", "Cas", "Dee", "Eli", "Fay")}
    people |= {name: add_person(desk, name) for name in ("Ria", "Mo")}
    for block in (("Ana", "Bo", "Cas"), ("Dee", "Eli", "Fay")):
        for at, one in enumerate(block):
            for other in block[at + 1 :]:
                desk.do("tie", add_tie, people[one], people[other])
    desk.do("tie", add_tie, people["Ria"], people["Ana"])
    desk.do("tie", add_tie, people["Ria"], people["Dee"])
    return people


def place(web, key):
    return next(at for at, node in enumerate(web.nodes) if node.id == key)


def names(web, numbers):
    return {web.nodes[at].name for at in numbers}


def kinds(web):
    return {
        frozenset((web.nodes[line.one].name, web.nodes[line.other].name)): line.kind
        for line in web.lines
    }


def test_everybody_is_in_it_with_groups_and_places(desk, people):
    desk.do("group", join_group, people["Mo"], "Zangkoor")
    desk.do("place", add_thing, Sort.PLACE, "De Schuur")
    web = desk.read(read_web)
    assert {(node.kind, node.name) for node in web.nodes if node.kind is not NodeKind.PERSON} == {
        (NodeKind.GROUP, "Zangkoor"),
        (NodeKind.PLACE, "De Schuur"),
    }
    assert kinds(web)[frozenset(("Mo", "Zangkoor"))] is LineKind.MEMBER
    assert kinds(web)[frozenset(("Ria", "Ana"))] is LineKind.TIE
    assert len(web.spots) == len(web.nodes) == 10


def test_what_is_under_way_is_another_line_than_a_tie(desk, people):
    shares = (Share(people["Mo"]), Share(people["Fay"]))
    found = Suggestion("circle:1", SuggestionKind.CIRCLE, shares, Strength.GOOD, 0.5, ())
    desk.do("take up", take_up, found, date.today())
    assert kinds(desk.read(read_web))[frozenset(("Mo", "Fay"))] is LineKind.TOGETHER


def test_parts_are_called_after_who_knows_most_others_in_them(desk, people):
    web = desk.read(read_web)
    parts = [names(web, part.people) for part in web.parts]
    assert any({"Ana", "Bo", "Cas"} <= part for part in parts)
    assert any({"Dee", "Eli", "Fay"} <= part for part in parts)
    assert all(len(part.around) == 2 for part in web.parts)


def test_who_joins_parts_is_a_bridge_and_who_nobody_knows_stands_apart(desk, people):
    web = desk.read(read_web)
    bridges = find_bridges(web)
    assert names(web, bridges.joins) & {"Ria", "Ana", "Dee"}
    assert all(len(parts) > 1 for parts in bridges.joins.values())
    assert names(web, web.apart) == {"Mo"}


def test_people_do_not_jump(desk, people):
    before = desk.read(read_web)
    desk.keep(keep_spots, before, before.placed)
    new = add_person(desk, "Nuray")
    desk.do("tie", add_tie, new, people["Bo"])
    after = desk.read(read_web)
    for node, spot in zip(before.nodes, before.spots, strict=True):
        assert np.array_equal(after.spots[place(after, node.id)], spot)
    assert [after.nodes[at].name for at in after.placed] == ["Nuray"]
    beside = after.spots[place(after, new)] - after.spots[place(after, people["Bo"])]
    assert np.hypot(*beside) < 6


def test_spots_are_a_cache_beside_undo(desk, people):
    web = desk.read(read_web)
    steps = desk.undo_label
    desk.keep(keep_spots, web, web.placed)
    assert desk.undo_label == steps
    desk.do("away", leave_register, people["Mo"], date.today())
    desk.keep(keep_spots, web, web.placed)  # knows Mo still; only who is there gets a spot
    desk.undo()
    again = desk.read(read_web)
    assert names(again, again.apart) == {"Mo"}


def test_anew_lets_go_of_the_spots(desk, people):
    web = desk.read(read_web)
    desk.keep(keep_spots, web, web.placed)
    for name in ("Mo", "Bo"):
        desk.do("tie", add_tie, people["Fay"], people[name])
    old, new = desk.read(read_web), desk.read(read_web, anew=True)
    assert not np.array_equal(old.spots, new.spots)


def test_an_empty_register_is_an_empty_picture(desk):
    web = desk.read(read_web)
    assert (web.nodes, web.lines, web.parts, web.apart) == ((), (), (), ())
    assert find_bridges(web).joins == {}
    desk.keep(keep_spots, web, web.placed)
