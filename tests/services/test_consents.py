# SPDX-License-Identifier: MIT
"""A yes is asked about again, in time; how long that is can be chosen."""

from datetime import date, timedelta

import pytest
from people import TODAY, make_person

from koekdesk.services.consents import (
    ConsentInput,
    agreed_scopes,
    consents_to_ask,
    edit_consent,
    list_consents,
    notice_of,
    renew_consents,
    set_consent,
)
from koekdesk.services.months import months_after
from koekdesk.services.preferences import Preferences, read_preferences, set_preference
from koekdesk.vocabulary import Scope


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


def say(session, person, given, on, scope=Scope.SUGGEST, **more):
    set_consent(session, person, ConsentInput(scope, given, on, **more))


def row(session, person, scope=Scope.SUGGEST):
    return next(one for one in list_consents(session, person) if one.scope is scope)


def test_a_yes_is_asked_about_again_after_a_year_and_a_no_is_not(session):
    fatma = make_person(session, "Fatma", agreed=False)
    say(session, fatma, True, date(2025, 3, 31))
    say(session, fatma, False, TODAY, Scope.CARD)
    assert row(session, fatma).review_on == date(2026, 3, 31)
    assert row(session, fatma, Scope.CARD).review_on is None


def test_the_register_says_after_how_long(session):
    set_preference(session, "review_months", 6)
    fatma = make_person(session, "Fatma", agreed=False)
    say(session, fatma, True, date(2026, 8, 31))
    assert row(session, fatma).review_on == date(2027, 2, 28)


def test_only_what_holds_now_is_asked_about(session):
    fatma = make_person(session, "Fatma", agreed=False)
    say(session, fatma, True, date(2025, 1, 1))
    assert [one.scopes for one in consents_to_ask(session, TODAY)] == [(Scope.SUGGEST,)]
    say(session, fatma, False, TODAY)
    assert consents_to_ask(session, TODAY) == ()
    say(session, fatma, True, date(2024, 1, 1))  # noted later, said before
    assert row(session, fatma).given is False
    assert consents_to_ask(session, TODAY) == ()


def test_one_conversation_asks_about_everything_of_a_person(session):
    fatma, joke = (make_person(session, name, agreed=False) for name in ("Fatma", "Joke"))
    for scope, days in ((Scope.REGISTER, 20), (Scope.CARD, 5), (Scope.STORY, 60)):
        say(session, fatma, True, TODAY, scope, review_on=TODAY + timedelta(days))
    say(session, joke, True, TODAY, review_on=TODAY + timedelta(1))
    asked = consents_to_ask(session, TODAY)
    assert [(one.called, one.scopes, one.notice) for one in asked] == [
        ("Joke", (Scope.SUGGEST,), 1),
        ("Fatma", (Scope.REGISTER, Scope.CARD), 7),
    ]


@pytest.mark.parametrize(
    ("days", "notice"), [(31, None), (30, 30), (8, 30), (7, 7), (2, 7), (1, 1), (0, 0), (-90, 0)]
)
def test_notice_is_given_thirty_seven_and_one_day_ahead(days, notice):
    assert notice_of(TODAY + timedelta(days), TODAY) == notice


def test_asked_again_and_still_yes(session):
    fatma = make_person(session, "Fatma", agreed=False)
    say(session, fatma, True, date(2025, 1, 1))
    renew_consents(session, fatma, [Scope.SUGGEST], TODAY, "MV")
    assert (row(session, fatma).on, row(session, fatma).noted_by) == (TODAY, "MV")
    assert consents_to_ask(session, TODAY) == ()
    assert agreed_scopes(session)[fatma] == {Scope.SUGGEST}


def test_the_day_to_ask_again_can_be_chosen(session):
    fatma = make_person(session, "Fatma", agreed=False)
    say(session, fatma, True, TODAY)
    edit_consent(session, fatma, Scope.SUGGEST, {"review_on": TODAY + timedelta(3)})
    assert [one.notice for one in consents_to_ask(session, TODAY)] == [7]


def test_preferences_hold_until_something_else_is_said(session):
    assert read_preferences(session) == Preferences()
    set_preference(session, "responsible", "  Stichting \x00De Brug\n")
    set_preference(session, "retention_months", 0)
    kept = read_preferences(session)
    assert (kept.responsible, kept.retention_months) == ("Stichting De Brug", 1)
    set_preference(session, "retention_months", 36)
    assert read_preferences(session).retention_months == 36


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 11, 20), 24, date(2028, 11, 20)),
        (date.max, 1, date.max),
        (date.min, -1, date.min),
    ],
)
def test_months_are_those_of_a_calendar(day, months, then):
    assert months_after(day, months) == then
