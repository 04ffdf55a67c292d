# SPDX-License-Identifier: MIT
"""The page of what is there already: groups, places and organisations."""

import pytest
from people import add_person
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from koekdesk.services.neighbourhood import (
    Sort,
    add_thing,
    edit_thing,
    join_group,
    list_people_in,
    list_things,
)
from koekdesk.services.people import set_organisation
from koekdesk.services.ties import add_tie
from koekdesk.ui.views.neighbourhood import NeighbourhoodPage


@pytest.fixture(autouse=True)
def words_only(context):
    """Matching by words is enough here; the encoder takes seconds to load."""
    context.advisor._encoder_tried = True


@pytest.fixture
def page(context, qtbot):
    desk = context.desk
    page_people = {"mo": add_person(desk, "Mo", "Karosstraat")}
    desk.do("group", join_group, page_people["mo"], "Zangkoor")
    desk.do("place", add_thing, Sort.PLACE, "De Loods", {"possible": "timmeren"})
    desk.do("organisation", add_thing, Sort.ORGANISATION, "Bibliotheek")
    page = NeighbourhoodPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.mo = page_people["mo"]
    qtbot.waitUntil(lambda: bool(page._source.names("mo")))
    return page


def lines(page):
    return [page.list.item(at).text() for at in range(page.list.count())]


def thing(context, name):
    return next(t for t in context.desk.read(list_things) if t.name == name)


def write(qtbot, field, text):
    field.edit.start()
    box = field.edit.findChild(QLineEdit) or field.edit.findChild(QPlainTextEdit)
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_things_stand_in_groups_by_sort(page):
    shown = lines(page)
    assert [shown[0], *shown[2:]] == [
        "Groups",
        "Places",
        "De Loods\ntimmeren",
        "Organisations",
        "Bibliotheek",
    ]
    assert shown[1].replace("\xa0", " ").startswith("Zangkoor\n1 ")


def test_a_place_says_in_the_list_what_is_possible_and_on_its_page_first(page, context):
    key = next(t.id for t in context.desk.read(list_things) if t.thing is Sort.PLACE)
    context.desk.do("Possible", edit_thing, Sort.PLACE, key, "possible", "timmeren, koken")
    assert "De Loods\ntimmeren, koken" in lines(page)
    page.show_thing(key)
    tops = {name: field.y() for name, field in page.thing.fields.items() if field.isVisible()}
    assert sorted(tops, key=tops.__getitem__)[:2] == ["possible", "key_holder"]


def test_what_is_possible_and_who_has_the_key_edit_in_place(page, context, qtbot):
    page.show_thing(thing(context, "De Loods").id)
    write(qtbot, page.thing.fields["possible"], "timmeren en koken")
    write(qtbot, page.thing.fields["key_holder"], "Sjaak")
    fields = thing(context, "De Loods").fields
    assert (fields["possible"], fields["key_holder"]) == ("timmeren en koken", "Sjaak")
    context.desk.undo()
    assert page.thing.fields["key_holder"].text() == ""
    assert "De Loods" in context.desk.undo_label


def test_only_fields_of_that_sort_are_shown(page, context):
    page.show_thing(thing(context, "Zangkoor").id)
    assert not page.thing.fields["key_holder"].isVisible()
    assert page.thing.fields["open_when"].isVisibleTo(page.thing)


def test_members_lead_to_their_page_and_can_leave(page, context, qtbot):
    page.show_thing(thing(context, "Zangkoor").id)
    line = page.thing.members.rows()[0]
    with qtbot.waitSignal(page.person_chosen) as chosen:
        line.name.click()
    assert chosen.args == [page.mo]
    line.away.click()
    assert thing(context, "Zangkoor").people == 0


@pytest.mark.parametrize("name", ["Zangkoor", "Bibliotheek"])
def test_somebody_is_added_by_name(page, context, qtbot, name):
    lies = add_person(context.desk, "Lies")
    qtbot.waitUntil(lambda: bool(page._source.names("lies")))
    before = thing(context, name).people
    page.show_thing(thing(context, name).id)
    qtbot.keyClicks(page.thing.picker, "lies")
    qtbot.keyClick(page.thing.picker, Qt.Key.Key_Return)
    assert thing(context, name).people == before + 1
    assert lies in [member.person_id for member in members(page)]


def members(page):
    return [line._row for line in page.thing.members.rows()]


@pytest.mark.parametrize("sort", list(Sort))
def test_adding_asks_a_name_and_opens_the_page(page, context, qtbot, sort):
    page.begin_adding(sort)
    qtbot.keyClicks(page.add.field, "Iets nieuws")
    qtbot.keyClick(page.add.field, Qt.Key.Key_Return)
    assert thing(context, "Iets nieuws").thing is sort
    assert page.thing.name.text() == "Iets nieuws"
    assert page.add.isHidden()


def test_taking_something_out_asks_twice_and_undoes(page, context):
    page.show_thing(thing(context, "De Loods").id)
    page.thing.away.first.click()
    assert "De Loods\ntimmeren" in lines(page)
    page.thing.away.yes.click()
    assert "De Loods\ntimmeren" not in lines(page)
    context.desk.undo()
    assert "De Loods\ntimmeren" in lines(page)


def test_an_empty_neighbourhood_says_what_to_do_first(context, qtbot):
    page = NeighbourhoodPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page._empty.isVisible()
    page._empty.button.click()
    assert page.add.isVisible()


def place_lines(page):
    return {line.name.text(): line for line in page.thing.members.rows()}


def test_a_place_tells_who_knows_it_and_who_has_the_key(page, context, qtbot):
    place = thing(context, "De Loods")
    page.show_thing(place.id)
    page.thing.picker.person_chosen.emit(page._source.names("mo")[0])
    line = place_lines(page)["Mo"]
    assert line.key.isVisible()
    assert not line.key.isChecked()
    line.key.click()
    assert place_lines(page)["Mo"].key.isChecked()
    assert context.desk.read(list_people_in, Sort.PLACE, place.id)[0].has_key
    context.desk.do("Possible", edit_thing, Sort.PLACE, place.id, "possible", "")
    assert "De Loods\n1 people" in [text.replace("\u00a0", " ") for text in lines(page)]
    context.desk.undo()
    context.desk.undo()
    assert not place_lines(page)["Mo"].key.isChecked()
    place_lines(page)["Mo"].away.click()
    assert place_lines(page) == {}


def test_only_a_place_has_a_key(page, context):
    page.show_thing(thing(context, "Zangkoor").id)
    assert not place_lines(page)["Mo"].key.isVisible()


def test_who_knows_an_official_is_the_way_in(page, context, qtbot):
    desk = context.desk
    sanne = add_person(desk, "Sanne")
    ria = add_person(desk, "Ria", "Boeilaan")
    desk.do("works", set_organisation, sanne, "Bibliotheek")
    desk.do("tie", add_tie, ria, sanne)
    page.show_thing(thing(context, "Bibliotheek").id)
    assert page.thing.ways_heading.isVisible()
    (way,) = page.thing.ways.rows()
    assert (way.name.text(), way.knows.text()) == ("Ria", "knows Sanne")
    with qtbot.waitSignal(page.person_chosen) as caught:
        way.name.click()
    assert caught.args == [ria]
