"""The twelve rules as a mirror: counts from one's own register, and one's own reflections."""

from datetime import date, timedelta

import pytest
from people import TODAY, add_person

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.matching.snapshot import Share as Part_
from koekdesk.matching.snapshot import Strength, Suggestion
from koekdesk.register.models import Connection, Conversation, Gathering, Presence, Tie
from koekdesk.services.connections import read_connection, record_answer, take_up
from koekdesk.services.conversations import spark_fields
from koekdesk.services.initiatives import add_initiative, join_organisation
from koekdesk.services.reflections import (
    add_reflection,
    edit_reflection,
    list_reflections,
    remove_reflection,
)
from koekdesk.services.rules import RULES, read_mirror
from koekdesk.services.ties import add_tie
from koekdesk.texts import rule_about, rule_words, share_name
from koekdesk.vocabulary import Answer, SuggestionKind


def shares(desk, rule):
    row = desk.read(read_mirror, TODAY)[rule - 1]
    return {share.code: share.count for share in row.shares}


@pytest.fixture
def people(desk):
    return {name: add_person(desk, name) for name in ("Ria", "Wim", "Mo", "Nuray")}


def connect(desk, people, names, kind=SuggestionKind.PAIR, on=TODAY, key=""):
    parts = tuple(Part_(people[name]) for name in names)
    found = Suggestion(key or f"{kind}:{names}", kind, parts, Strength.GOOD, 0.5, ())
    return desk.do("take up", take_up, found, on)


def answer(desk, connection, name, said, on=TODAY):
    row = desk.read(read_connection, connection)
    member = next(member for member in row.members if member.called == name)
    desk.do("answer", record_answer, member.id, said, on)


def test_every_rule_has_words_a_question_and_a_picture(desk, people):
    rows = desk.read(read_mirror, TODAY)
    assert [row.rule for row in rows] == list(RULES)
    for row in rows:
        assert all(rule_words(row.rule))
        assert rule_about(row.rule)
        assert all(share_name(share.code) for share in row.shares)
        assert row.shares or row.months


def test_an_empty_register_has_nothing_to_see(desk):
    assert all(row.is_empty for row in desk.read(read_mirror, TODAY))


def test_answers_are_everybodys_own(desk, people):
    connection = connect(desk, people, ("Ria", "Wim"))
    answer(desk, connection, "Ria", Answer.YES)
    assert shares(desk, 1) == {
        "answer_yes": 1,
        "answer_later": 0,
        "answer_no": 0,
        "answer_open": 1,
    }


def test_doing_together_stands_beside_one_for_the_other(desk, people):
    connect(desk, people, ("Ria", "Wim"))
    connect(desk, people, ("Ria", "Wim", "Mo"), SuggestionKind.CIRCLE)
    desk.do("tea", add_initiative, "Thee op de stoep", people["Ria"], TODAY)
    assert shares(desk, 5) == {"together": 1, "initiatives": 1, "one_way": 1}


def test_sparks_of_the_last_half_year_count(desk):
    def talk(session, on, spark):
        session.add(Conversation(on=on, **spark_fields(spark)))

    for on, spark in (
        (TODAY, 2),
        (TODAY - timedelta(30), 2),
        (TODAY - timedelta(300), 1),
        (TODAY, 0),
        (TODAY, None),
    ):
        desk.do("talk", talk, on, spark)
    assert shares(desk, 3) == {"spark_2": 2, "spark_1": 0, "spark_0": 1, "spark_open": 1}


def test_days_to_the_first_answer(desk, people):
    quick = connect(desk, people, ("Ria", "Wim"), on=TODAY - timedelta(40))
    slow = connect(desk, people, ("Mo", "Nuray"), on=TODAY - timedelta(40))
    connect(desk, people, ("Ria", "Mo"), on=TODAY - timedelta(3))
    answer(desk, quick, "Ria", Answer.YES, TODAY - timedelta(38))
    answer(desk, quick, "Wim", Answer.YES, TODAY)
    answer(desk, slow, "Mo", Answer.LATER, TODAY - timedelta(5))
    found = shares(desk, 6)
    assert (found["in_a_week"], found["later_on"], found["answer_waits"]) == (1, 1, 1)


def test_gatherings_that_did_something(desk, people):
    tea = desk.do("tea", add_initiative, "Thee", people["Ria"], TODAY)

    def gather(session, on, happened):
        session.add(Gathering(on=on, together="bakken", happened=happened, initiative_id=tea))

    for days, happened in ((-7, "taart gebakken"), (-3, ""), (4, "")):
        desk.do("gather", gather, TODAY + timedelta(days), happened)
    assert list(shares(desk, 7).values()) == [1, 1, 1]


def test_how_the_asking_is_spread(desk, people):
    connect(desk, people, ("Ria", "Wim"), key="a")
    connect(desk, people, ("Ria", "Mo"), key="b")
    connect(desk, people, ("Ria", "Mo"), on=TODAY - timedelta(500), key="c")
    assert shares(desk, 9) == {
        "asked_never": 1,
        "asked_once": 2,
        "asked_twice": 1,
        "asked_often": 0,
    }


def test_how_the_web_grew_by_month(desk, people):
    def old_tie(session):
        a, b = sorted((people["Ria"], people["Wim"]))
        tie = Tie(a_id=a, b_id=b)
        session.add(tie)
        session.flush()
        tie.created_at = tie.created_at.replace(year=2025, month=1, day=5)

    desk.do("old", old_tie)
    desk.do("tie", add_tie, people["Mo"], people["Wim"])
    today = date.today()
    months = desk.read(read_mirror, today)[9].months
    assert len(months) == 12
    assert (months[0], months[-1]) == (1, 2)


def test_who_came_up(desk, people):
    connect(desk, people, ("Ria", "Wim"))

    def talk(session):
        conversation = Conversation(on=TODAY)
        session.add(conversation)
        session.flush()
        for name in ("Ria", "Mo"):
            session.add(Presence(person_id=people[name], conversation_id=conversation.id))

    desk.do("talk", talk)
    assert shares(desk, 11) == {"in_something": 2, "spoken_with": 1, "never_came_up": 1}


def test_owners_are_residents_and_organisations_take_part(desk, people):
    tea = desk.do("tea", add_initiative, "Thee", people["Ria"], TODAY)
    desk.do("join", join_organisation, tea, "Woonwaard")
    assert shares(desk, 12) == {"owners": 1, "members": 0, "organisations": 1}


def test_what_rests_is_still_part_of_how_the_asking_was_spread(desk, people):
    connection = connect(desk, people, ("Ria", "Wim"))

    def rest(session):
        session.get(Connection, connection).rests_because = "zomer"

    desk.do("rest", rest)
    assert shares(desk, 9)["asked_once"] == 2


def test_a_reflection_is_kept_changed_let_go_and_undone(desk):
    key = desk.do("think", add_reflection, 9, "Ik vraag altijd Ria.", TODAY)
    desk.do("change", edit_reflection, key, "Ik vraag vaak Ria.")
    (row,) = desk.read(list_reflections, 9)
    assert (row.on, row.text) == (TODAY, "Ik vraag vaak Ria.")
    assert desk.read(list_reflections, 8) == ()
    desk.do("let go", remove_reflection, key)
    assert desk.read(list_reflections, 9) == ()
    desk.undo()
    desk.undo()
    assert desk.read(list_reflections, 9)[0].text == "Ik vraag altijd Ria."


def test_an_empty_reflection_is_not_kept(desk):
    with pytest.raises(KoekdeskError) as caught:
        desk.do("think", add_reflection, 9, "  ", TODAY)
    assert caught.value.code is ErrorCode.EMPTY_TEXT
