# SPDX-License-Identifier: MIT
"""Who is not there, by name, and the connections and initiatives it can be asked of."""

from datetime import timedelta

import pytest
from people import TODAY, make_person

from koekdesk.matching.missing import Side, who_is_missing
from koekdesk.matching.snapshot import Share, Strength, Suggestion, UndertakingKind
from koekdesk.services.connections import edit_connection, take_up
from koekdesk.services.gatherings import add_gathering, invite
from koekdesk.services.initiatives import add_initiative, edit_initiative
from koekdesk.services.leaving import leave_register
from koekdesk.services.missing import list_gatherings_ahead, list_under_way, name_missing
from koekdesk.services.suggestions import take_snapshot
from koekdesk.services.ties import add_tie
from koekdesk.vocabulary import Stage, SuggestionKind, TieKind


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


def together(session, *people, on=TODAY):
    shares = tuple(Share(person) for person in people)
    key = "circle:" + ":".join(person.hex for person in people)
    found = Suggestion(key, SuggestionKind.CIRCLE, shares, Strength.GOOD, 0.5, ())
    return take_up(session, found, on)


def missing(session, circle=None, most_shown=8):
    session.flush()
    snapshot = take_snapshot(session, TODAY)
    return name_missing(session, who_is_missing(snapshot, TODAY, circle, (), most_shown))


def side(rows, wanted):
    return [row for row in rows if row.side is wanted]


def test_who_is_not_there_has_a_name_and_somebody_who_could_invite(session):
    ria = make_person(session, "Ria", "Boeilaan")
    wim = make_person(session, "Wim", "Pekstraat")
    joke = make_person(session, "Joke", "Pekstraat")
    add_tie(session, ria, wim, TieKind.KNOWS)
    rows = missing(session, {ria})
    (never,) = side(rows, Side.NEVER_ASKED)
    shown = {row.person.called: row for row in never.shown}
    assert never.count == 2
    assert [asked.by for asked in shown["Wim"].invitations] == [("Ria",)]
    assert shown["Wim"].invitations[0].reason.names == ("Ria", "Wim")
    (street,) = side(rows, Side.STREET)
    assert (street.what, street.count) == ("Pekstraat", 2)
    assert joke in {row.person.id for row in side(rows, Side.NO_TIES)[0].shown}


def test_only_the_first_are_worked_out(session):
    for at in range(9):
        make_person(session, f"Bewoner {at}")
    (never,) = side(missing(session, most_shown=4), Side.NEVER_ASKED)
    assert (never.count, len(never.shown)) == (9, 4)


def test_who_was_removed_meanwhile_is_left_out(session):
    ria = make_person(session, "Ria")
    make_person(session, "Wim")
    session.flush()
    found = who_is_missing(take_snapshot(session, TODAY), TODAY)
    leave_register(session, ria, TODAY)
    session.flush()
    (never,) = side(name_missing(session, found), Side.NEVER_ASKED)
    assert [row.person.called for row in never.shown] == ["Wim"]


def test_under_way_are_initiatives_by_title_then_the_newest_connection(session):
    ria, wim, joke = (make_person(session, name) for name in ("Ria", "Wim", "Joke"))
    old = together(session, ria, wim, on=TODAY - timedelta(days=9))
    new = together(session, wim, joke)
    tea = add_initiative(session, "thee op de stoep", ria, TODAY)
    bread = add_initiative(session, "Brood uit eigen oven", wim, TODAY)
    rows = list_under_way(session)
    assert [row.id for row in rows] == [bread, tea, new, old]
    assert rows[0].kind is UndertakingKind.INITIATIVE
    assert (rows[2].title, rows[2].names, rows[2].people) == ("", ("Wim", "Joke"), (wim, joke))


def test_what_rests_is_not_under_way(session):
    ria, wim = make_person(session, "Ria"), make_person(session, "Wim")
    edit_connection(session, together(session, ria, wim), {"stage": Stage.RESTING}, TODAY)
    tea = add_initiative(session, "Thee", ria, TODAY)
    edit_initiative(session, tea, {"stage": Stage.RESTING})
    session.flush()
    assert list_under_way(session) == ()


def test_gatherings_that_are_still_to_come_can_be_asked_about_too(session):
    ria, wim = (make_person(session, name) for name in ("Ria", "Wim"))
    tea = add_initiative(session, "Thee op de stoep", ria, TODAY)
    later = add_gathering(session, tea, TODAY + timedelta(days=9), "soep koken")
    soon = add_gathering(session, tea, TODAY, "stoelen sjouwen")
    add_gathering(session, tea, TODAY - timedelta(days=1), "voorbij")
    invite(session, soon, (wim, ria))
    session.flush()
    rows = list_gatherings_ahead(session, TODAY)
    assert [(row.id, row.title, row.names) for row in rows] == [
        (soon, "stoelen sjouwen", ("Ria", "Wim")),
        (later, "soep koken", ()),
    ]
    assert {row.kind for row in rows} == {UndertakingKind.GATHERING}
