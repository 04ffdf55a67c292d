"""The tables: named, linked, and at home on two databases."""

import pytest
from sqlalchemy import make_url
from sqlalchemy.schema import CheckConstraint, CreateTable, ForeignKeyConstraint

from koekdesk.register.models import Base

TABLES = list(Base.metadata.tables.values())

VOCABULARY = {
    "person", "statement", "conversation", "tie", "neighbourhood_group", "place", "organisation",
    "connection", "connection_member", "initiative", "gathering", "consent", "card",
}  # fmt: skip


def test_the_whole_vocabulary_has_a_table():
    assert set(Base.metadata.tables) >= VOCABULARY


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_every_constraint_has_a_name(table):
    for constraint in table.constraints:
        assert constraint.name, constraint


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_links_are_checked_at_the_end_of_a_transaction_and_never_cascade(table):
    for constraint in table.constraints:
        if isinstance(constraint, ForeignKeyConstraint):
            assert constraint.deferrable
            assert constraint.initially == "DEFERRED"
            assert constraint.ondelete is None


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_every_row_has_a_uuid_and_two_timestamps(table):
    assert {"id", "created_at", "changed_at"} <= set(table.columns.keys())
    assert table.columns["id"].type.__class__.__name__ == "Uuid"


@pytest.mark.parametrize("url", ["sqlite://", "postgresql+psycopg://"])
def test_the_tables_can_be_made_on(url):
    dialect = make_url(url).get_dialect()()
    for table in TABLES:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))


def test_codes_are_guarded_by_the_database():
    checks = {str(c.name) for t in TABLES for c in t.constraints if isinstance(c, CheckConstraint)}
    assert {"ck_statement_statementkind", "ck_consent_scope", "ck_connection_stage"} <= checks
