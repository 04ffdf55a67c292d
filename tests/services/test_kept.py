# SPDX-License-Identifier: MIT
"""A new table cannot be forgotten (P5): it has a rule, a name, and is told and erased by itself."""

import json
from collections import Counter
from datetime import date, datetime
from enum import Enum
from uuid import UUID, uuid4

import pytest
from people import TODAY, make_person
from sqlalchemy import LargeBinary

from koekdesk.printing.html import to_html
from koekdesk.printing.own_page import own_page_document
from koekdesk.register.models import Base, Person
from koekdesk.services.kept import BY_TABLE, KEPT, NOT_TOLD, About
from koekdesk.services.leaving import foresee_leaving, leave_register
from koekdesk.services.own_page import own_page_values, read_own_page
from koekdesk.services.preferences import Preferences
from koekdesk.texts.kept import known_fields, known_tables
from koekdesk.vocabulary import Scope

MAPPERS = sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__tablename__)
TABLES = Base.metadata.sorted_tables
#: Found again in a text of theirs; each is another word.
CANARIES = (f"Zimbalu{n}q" for n in range(10_000))


@pytest.fixture
def session(register):
    with register.writes() as session, session.begin():
        yield session


def links(table):
    return {key.parent.name: key.column.table for key in table.foreign_keys}


def test_every_table_has_one_rule_for_export_erasure_and_retention():
    assert Counter(kept.table for kept in KEPT) == Counter(table.name for table in TABLES)


def test_every_table_has_a_name_on_screen_and_paper():
    assert known_tables() == {table.name for table in TABLES}


def test_every_field_that_is_told_has_a_label():
    told = {
        column.name.removesuffix("_id")
        for table in TABLES
        if BY_TABLE[table.name].about in (About.PERSON, About.TOGETHER)
        for column in table.columns
        if column.name not in ("id", "a_id", "b_id")
        and f"{table.name}.{column.name}" not in NOT_TOLD
    }
    assert told - known_fields() == set()


def test_what_is_not_told_is_there():
    there = {f"{table.name}.{column.name}" for table in TABLES for column in table.columns}
    assert there >= NOT_TOLD


def test_what_points_at_a_person_is_about_a_person():
    """A table with a link to a person is theirs to see; one that names several is shared."""
    for table in TABLES:
        required = [
            name
            for name, target in links(table).items()
            if target is Person.__table__ and not table.c[name].nullable
        ]
        if required:
            assert BY_TABLE[table.name].about is About.PERSON, table.name


def fill(session, model, person, other, rows):
    """Make one row of a table about somebody, with a canary in every text; parents come first."""
    table = model.__table__
    if table.name in rows:
        return rows[table.name]
    rows[table.name] = None  # a ring of links lets the optional ones go
    values, words = {}, []
    people = iter((person, other))
    for column in table.columns:
        target = links(table).get(column.name)
        if target is Person.__table__:
            values[column.name] = next(people, other)
        elif target is not None:
            parent = next(m.class_ for m in MAPPERS if m.local_table is target)
            made = fill(session, parent, person, other, rows)
            values[column.name] = made[0].id if made else None
        elif column.name in ("id", "created_at", "changed_at"):
            continue
        else:
            values[column.name] = value(column, words)
    if {"a_id", "b_id"} <= set(values):
        values["a_id"], values["b_id"] = sorted((person, other))
    row = model(**values)
    session.add(row)
    session.flush()
    rows[table.name] = (row, words)
    return rows[table.name]


def value(column, words):
    if isinstance(column.type, LargeBinary):
        return uuid4().bytes
    if column.name in ("statement_ids", "languages"):
        return ()
    kind = column.type.python_type
    if column.name in ("spark", "rule", "position", "dayparts"):
        return 1
    if column.name == "reasons":
        return "[]"
    if issubclass(kind, Enum):
        return next(iter(kind))
    if kind is UUID:
        return uuid4()
    if kind is str:
        words.append(next(CANARIES))
        return words[-1]
    made = {bool: True, date: TODAY, datetime: datetime.now(), int: 1, float: 1.5}
    return made[kind]


@pytest.fixture
def filled(session):
    """A row in every table about one person, with somebody else in it who agreed to everything."""
    person = make_person(session, "Fatma", "Karosstraat", matters="Zimbaluxq", remark="Zimbaluyq")
    other = make_person(session, "Joke")
    rows = {}
    for mapper in MAPPERS:
        if mapper.class_ is not Person:
            fill(session, mapper.class_, person, other, rows)
    return person, other, rows


def test_a_person_sees_every_text_of_every_table_that_is_about_them(session, filled):
    person, _, rows = filled
    page = read_own_page(session, person, TODAY)
    for told in (
        json.dumps(own_page_values(page), ensure_ascii=False),
        to_html(own_page_document(page, Preferences(), whole=True)),
        str(own_page_document(page, Preferences())),
    ):
        assert "Zimbaluxq" in told
        assert "Zimbaluyq" in told
        for table, (row, words) in rows.items():
            if BY_TABLE[table].about not in (About.PERSON, About.TOGETHER):
                continue
            for word in words:
                field = next(c.name for c in row.__table__.c if getattr(row, c.name) == word)
                assert (word in told) == (f"{table}.{field}" not in NOT_TOLD), f"{table}.{field}"


def test_nothing_of_a_person_stays_in_any_table(session, filled):
    person, other, rows = filled
    mine = [
        word
        for table, (_, words) in rows.items()
        if BY_TABLE[table].about is About.PERSON
        for word in words
    ]
    foreseen = foresee_leaving(session, person)
    leave_register(session, person, TODAY, "iemand", foreseen.mentions)
    session.flush()
    everything = {
        table.name: " ".join(str(row) for row in session.execute(table.select()).all())
        for table in TABLES
    }
    for table, text in everything.items():
        for word in [*mine, "Zimbaluxq", "Zimbaluyq", "Fatma", "Karosstraat"]:
            assert word not in text, f"{word} in {table}"
        if table != "erasure":
            assert person.hex not in text
            assert str(person) not in text, table
    assert str(other) in everything["person"]


def test_the_file_to_take_along_keeps_its_names(session):
    """Another program may read it: a field is never renamed, only added."""
    person = make_person(session, "Fatma", statements=[("can", "brood bakken")])
    values = own_page_values(read_own_page(session, person, TODAY))
    assert (values["format"], values["version"]) == ("koekdesk own page", 1)
    assert values["made_on"] == "2026-11-20"
    [me] = values["tables"]["person"]
    assert {"id", "called", "full_name", "street", "phone", "email", "matters"} <= set(me)
    [said] = values["tables"]["statement"]
    assert (said["kind"], said["text"], said["said_on"]) == ("can", "brood bakken", "2026-11-20")
    assert {row["scope"] for row in values["tables"]["consent"]} == {scope.value for scope in Scope}
