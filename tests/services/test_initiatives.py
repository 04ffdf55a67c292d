# SPDX-License-Identifier: MIT
"""Initiatives belong to residents (R12), and people gather to do something together (R7)."""

from datetime import timedelta

import pytest
from people import TODAY, make_person

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.services.gatherings import (
    add_gathering,
    edit_gathering,
    invite,
    list_gatherings,
    remove_gathering,
    set_came,
    uninvite,
)
from koekdesk.services.initiatives import (
    add_initiative,
    edit_initiative,
    join_organisation,
    leave_initiative,
    leave_organisation,
    list_initiatives,
    read_initiative,
    remove_initiative,
    set_part,
)
from koekdesk.services.neighbourhood import Sort, add_thing, list_things
from koekdesk.services.people import list_people
from koekdesk.vocabulary import Part, Role, Stage

NEXT_WEEK = TODAY + timedelta(days=7)


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


@pytest.fixture
def ria(session):
    return make_person(session, "Ria")


@pytest.fixture
def official(session):
    return make_person(session, "Karin", role=Role.OFFICIAL)


@pytest.fixture
def garden(session, ria):
    return add_initiative(session, " Buurttuin ", ria, TODAY)


def refused(code):
    return pytest.raises(KoekdeskError, check=lambda error: error.code is code)


def parts(session, initiative):
    return {row.called: row.part for row in read_initiative(session, initiative).people}


def test_a_resident_begins_and_owns(session, garden):
    row = read_initiative(session, garden)
    assert (row.title, row.stage, row.started_on) == ("Buurttuin", Stage.ASKED, TODAY)
    assert [owner.called for owner in row.owners] == ["Ria"]


def test_an_official_cannot_begin_or_own_but_takes_part(session, garden, official):
    with refused(ErrorCode.NO_RESIDENT_OWNER):
        add_initiative(session, "Buurtschouw", official, TODAY)
    with refused(ErrorCode.NO_RESIDENT_OWNER):
        set_part(session, garden, official, Part.OWNER)
    set_part(session, garden, official, Part.MEMBER)
    assert parts(session, garden) == {"Ria": Part.OWNER, "Karin": Part.MEMBER}


def test_the_last_owner_hands_over_before_stepping_back(session, garden, ria):
    with refused(ErrorCode.NO_RESIDENT_OWNER):
        leave_initiative(session, garden, ria)


def test_the_last_owner_cannot_become_just_a_member(session, garden, ria):
    with refused(ErrorCode.NO_RESIDENT_OWNER):
        set_part(session, garden, ria, Part.MEMBER)


def test_after_handing_over_anybody_can_step_back(session, garden, ria):
    set_part(session, garden, make_person(session, "Omar"), Part.OWNER)
    leave_initiative(session, garden, ria)
    assert parts(session, garden) == {"Omar": Part.OWNER}


def test_without_a_name_nothing_begins(session, ria):
    with refused(ErrorCode.EMPTY_NAME):
        add_initiative(session, "  ", ria, TODAY)


def test_its_words_and_stage_are_edited(session, garden):
    edit_initiative(session, garden, {"what": "groente", "story": "a\nb", "stage": Stage.DOING})
    row = read_initiative(session, garden)
    assert (row.what, row.story, row.stage) == ("groente", "a\nb", Stage.DOING)


def test_a_known_organisation_joins_once_and_leaves(session, garden):
    known = add_thing(session, Sort.ORGANISATION, "Woonbron")
    join_organisation(session, garden, "woonbron")
    join_organisation(session, garden, "Woonbron ")
    assert [part.id for part in read_initiative(session, garden).organisations] == [known]
    leave_organisation(session, garden, known)
    assert read_initiative(session, garden).organisations == ()


def test_an_unknown_organisation_is_added_to_the_register(session, garden):
    join_organisation(session, garden, "Bibliotheek")
    assert [thing.name for thing in list_things(session)] == ["Bibliotheek"]


def test_the_resting_stand_last(session, ria, garden):
    add_initiative(session, "Zangavond", ria, TODAY)
    edit_initiative(session, garden, {"stage": Stage.RESTING})
    assert [row.title for row in list_initiatives(session)] == ["Zangavond", "Buurttuin"]


def test_a_gathering_needs_something_done_together(session, garden):
    with refused(ErrorCode.NOTHING_DONE_TOGETHER):
        add_gathering(session, garden, NEXT_WEEK, "  ")
    gathering = add_gathering(session, garden, NEXT_WEEK, "snoeien")
    with refused(ErrorCode.NOTHING_DONE_TOGETHER):
        edit_gathering(session, gathering, {"together": ""})
    edit_gathering(session, gathering, {"at": "14.00", "where": "hof", "bring": "handschoenen"})
    (row,) = list_gatherings(session, garden)
    assert (row.on, row.at, row.together) == (NEXT_WEEK, "14.00", "snoeien")
    assert (row.where, row.bring) == ("hof", "handschoenen")


def test_guests_are_invited_once_come_or_not_and_can_be_taken_off(session, garden, ria, official):
    gathering = add_gathering(session, garden, NEXT_WEEK, "snoeien")
    invite(session, gathering, (ria, official, ria))
    invite(session, gathering, (ria,))
    set_came(session, gathering, ria, True)
    uninvite(session, gathering, official)
    (row,) = list_gatherings(session, garden)
    assert [(guest.called, guest.came) for guest in row.guests] == [("Ria", True)]
    with refused(ErrorCode.GONE):
        set_came(session, gathering, official, True)


def test_removing_takes_nothing_along_but_itself(session, garden):
    gathering = add_gathering(session, garden, NEXT_WEEK, "snoeien")
    remove_initiative(session, garden)
    assert list_initiatives(session) == ()
    assert [person.called for person in list_people(session)] == ["Ria"]
    remove_gathering(session, gathering)
    with refused(ErrorCode.GONE):
        remove_gathering(session, gathering)
