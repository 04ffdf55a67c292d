# SPDX-License-Identifier: MIT
"""Two years without a conversation lead to a look, and never to silent loss or silent keeping."""

from datetime import datetime, timedelta

import pytest
from people import TODAY, make_person

from koekdesk.register.models import Person
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.months import months_after
from koekdesk.services.preferences import set_preference
from koekdesk.services.retention import keep_longer, people_to_review

LONG_AGO = months_after(TODAY, -24)


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


def person(session, name, noted, *spoken):
    key = make_person(session, name)
    session.get(Person, key).created_at = datetime.combine(noted, datetime.min.time())
    for on in spoken:
        record_conversation(session, ConversationInput(on, (key,), "koffie"))
    session.flush()
    return key


def names(session):
    return [row.called for row in people_to_review(session, TODAY)]


def test_it_counts_from_the_last_real_conversation(session):
    person(session, "Lang", LONG_AGO - timedelta(900), LONG_AGO - timedelta(500), LONG_AGO)
    person(session, "Net", LONG_AGO - timedelta(900), LONG_AGO + timedelta(1))
    assert names(session) == ["Lang"]


def test_of_who_was_never_spoken_to_it_counts_from_the_day_they_were_noted(session):
    person(session, "Nooit", LONG_AGO)
    person(session, "Nieuw", TODAY)
    [row] = people_to_review(session, TODAY)
    assert (row.called, row.last_spoken, row.since) == ("Nooit", None, LONG_AGO)


def test_a_conversation_that_is_still_to_come_does_not_count(session):
    person(session, "Straks", LONG_AGO, TODAY + timedelta(30))
    assert names(session) == ["Straks"]


def test_how_long_that_is_can_be_chosen(session):
    person(session, "Jaar", TODAY, months_after(TODAY, -13))
    assert names(session) == []
    set_preference(session, "retention_months", 12)
    assert names(session) == ["Jaar"]


def test_who_is_kept_is_looked_at_again_later(session):
    key = person(session, "Lang", LONG_AGO)
    keep_longer(session, key, months_after(TODAY, -13), "MV")
    assert names(session) == ["Lang"]
    keep_longer(session, key, TODAY, "MV")
    assert names(session) == []
    later = months_after(TODAY, 12)
    assert [row.called for row in people_to_review(session, later)] == ["Lang"]


def test_talking_again_is_enough(session):
    key = person(session, "Lang", LONG_AGO)
    record_conversation(session, ConversationInput(TODAY, (key,), "koffie"))
    assert names(session) == []
