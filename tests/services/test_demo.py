"""The demo neighbourhood arrives whole, and every page has something to show."""

from datetime import timedelta

import pytest
from people import TODAY
from sqlalchemy import func, select

from koekdesk.register.database import open_register
from koekdesk.register.models import Base
from koekdesk.services.connections import list_connections
from koekdesk.services.demo import fill_demo, read_demo
from koekdesk.services.neighbourhood import list_things
from koekdesk.services.people import list_people, read_person
from koekdesk.services.registers import new_demo
from koekdesk.vocabulary import Role


@pytest.fixture
def session(register):
    with register.writes.begin() as session:
        fill_demo(session, TODAY)
    with register.sessions() as session:
        yield session


def test_at_least_a_hundred_and_fifty_residents_live_there(session):
    residents = [row for row in list_people(session) if row.role is Role.RESIDENT]
    assert len(residents) >= 150


def test_every_entry_of_the_files_arrives(session):
    entries = read_demo()
    tables = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    for sort, values in entries.items():
        table = {"group": "neighbourhood_group"}.get(sort, sort)
        if table in tables:
            count = session.scalar(select(func.count()).select_from(tables[table]))
            assert count == len(values), sort


def test_most_words_remember_the_conversation_they_came_from(session):
    person = max(list_people(session), key=lambda row: row.gifts + row.wishes)
    page = read_person(session, person.id)
    days = {talk.on for talk in page.conversations}
    assert all(statement.said_on in days for statement in page.statements)


def test_nothing_was_said_in_the_future(session):
    for row in list_people(session):
        assert row.last_spoken is None or row.last_spoken <= TODAY


def test_there_are_connections_at_several_stages_with_cards_out(session):
    rows = list_connections(session)
    assert len({row.stage for row in rows}) >= 4
    assert all(row.cards for row in rows)
    assert min(row.started_on for row in rows) < TODAY - timedelta(days=30)


def test_groups_places_and_organisations_are_there(session):
    assert {row.thing for row in list_things(session)} == {"group", "place", "organisation"}


def test_opening_the_demo_again_begins_anew(tmp_path):
    def residents():
        register = open_register(new_demo(tmp_path, TODAY))
        with register.sessions() as session:
            count = len(list_people(session))
        register.close()
        return count

    count = residents()
    assert residents() == count
    (tmp_path / "demo.koek").write_bytes(b"damaged")
    assert residents() == count
