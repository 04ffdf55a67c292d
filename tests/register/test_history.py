"""Any sequence of actions can be undone, and done again, to exactly what was there."""

import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from people import TODAY, make_person
from sqlalchemy import select, text, update

from koekdesk.register.database import create_register
from koekdesk.register.history import History
from koekdesk.register.models import Base, Person, Statement, WebSpot
from koekdesk.services.consents import ConsentInput, set_consent
from koekdesk.services.conversations import ConversationInput, record_conversation
from koekdesk.services.leaving import leave_register
from koekdesk.services.neighbourhood import join_group
from koekdesk.services.people import edit_person
from koekdesk.services.statements import StatementInput, set_kind
from koekdesk.services.ties import add_tie
from koekdesk.vocabulary import Scope, StatementKind, TieKind

numbers = itertools.count()


def dump(register):
    with register.sessions() as session:
        return {
            table.name: session.execute(text(f"select * from {table.name} order by id")).all()
            for table in Base.metadata.sorted_tables
        }


def act(session, kind, i, j):
    people = session.scalars(select(Person).order_by(Person.created_at, Person.id)).all()
    if kind == "add" or not people:
        make_person(session, f"p{i}", statements=[("can", f"iets {j}")])
        return
    pick, other = people[i % len(people)], people[j % len(people)]
    if kind == "rename":
        edit_person(session, pick.id, {"called": f"r{j}", "languages": ("nl", "tr")[: j % 3]})
    elif kind == "remove":
        leave_register(session, pick.id, TODAY)
    elif kind == "talk":
        said = ((pick.id, StatementInput(StatementKind.HAS, f"ding {j}")),)
        record_conversation(session, ConversationInput(TODAY, (pick.id, other.id), "x", said))
    elif kind == "tie" and pick is not other:
        add_tie(session, pick.id, other.id, list(TieKind)[j % 5])
    elif kind == "group":
        join_group(session, pick.id, f"groep {j % 2}")
    elif kind == "consent":
        set_consent(session, pick.id, ConsentInput(list(Scope)[j % 5], bool(i % 2), TODAY))
    elif kind == "twice":
        for statement in session.scalars(select(Statement)).all():
            set_kind(session, statement.id, list(StatementKind)[j % 6])
        session.flush()
        edit_person(session, pick.id, {"called": "once"})
        session.flush()
        edit_person(session, pick.id, {"called": f"twice{j}"})


KINDS = ["add", "rename", "remove", "talk", "tie", "group", "consent", "twice"]
steps = st.lists(
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.integers(0, 5), st.integers(0, 5)),
        min_size=1,
        max_size=4,
    ),
    max_size=6,
)


@settings(max_examples=25, deadline=None)
@given(steps)
def test_undo_and_redo_are_exact(plan):
    with tempfile.TemporaryDirectory() as folder:
        register = create_register(Path(folder) / f"{next(numbers)}.koek")
        try:
            history = History(register.writes)
            empty = dump(register)
            for actions in plan:
                with history.step("step") as (session, _):
                    for action in actions:
                        act(session, *action)
            full, count = dump(register), len(history.undo_steps)
            for _ in range(count):
                history.undo()
            assert dump(register) == empty
            for _ in range(count):
                history.redo()
            assert dump(register) == full
        finally:
            register.close()


def test_an_error_halfway_leaves_nothing_behind(register):
    history = History(register.writes)
    before = dump(register)
    with pytest.raises(ZeroDivisionError), history.step("half") as (session, _):
        make_person(session, "Fatma")
        session.flush()
        _ = 1 / 0
    assert dump(register) == before
    assert history.undo_steps == []


def test_a_step_that_changes_nothing_is_no_step(register):
    history = History(register.writes)
    with history.step("look") as (session, _):
        session.scalars(select(Person)).all()
    assert history.undo_steps == []


def test_a_new_step_forgets_what_could_be_redone(register):
    history = History(register.writes)
    for name in ("Fatma", "Joke"):
        with history.step(name) as (session, _):
            make_person(session, name)
    history.undo()
    with history.step("Ahmet") as (session, _):
        make_person(session, "Ahmet")
    assert history.redo_steps == []
    assert [step.label for step in history.undo_steps] == ["Fatma", "Ahmet"]


def test_statements_that_undo_cannot_see_are_refused(register):
    history = History(register.writes)
    with pytest.raises(RuntimeError), history.step("bulk") as (session, _):
        session.execute(update(Person).values(called="x"))


def test_a_spot_in_the_picture_never_stands_in_the_way_of_undo(register):
    history = History(register.writes)
    with history.step("Greetje") as (session, _step):
        person = make_person(session, "Greetje")
        person_id = getattr(person, "id", person)
    with register.writes.begin() as session:  # the picture of the web was looked at
        session.add(WebSpot(person_id=person_id, x=1.0, y=2.0))

    history.undo()
    with register.sessions() as session:
        assert session.scalars(select(Person)).all() == []
        assert session.scalars(select(WebSpot)).all() == []
    history.redo()
    with register.sessions() as session:
        assert [who.called for who in session.scalars(select(Person))] == ["Greetje"]
