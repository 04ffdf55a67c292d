# SPDX-License-Identifier: MIT
"""Whatever stands in a register, every question is answered, soon, and the same each time."""

import time
from datetime import date
from random import Random
from uuid import UUID

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from neighbours import TODAY, key, snapshot
from threadpoolctl import threadpool_limits

from koekdesk.matching.bridges import connectors
from koekdesk.matching.engine import Matcher, suggest
from koekdesk.matching.missing import who_is_missing
from koekdesk.matching.snapshot import (
    ConnectionFacts,
    GroupFacts,
    PersonFacts,
    PlaceFacts,
    Silence,
    Snapshot,
    StatementFacts,
    TieFacts,
    UndertakingFacts,
    UndertakingKind,
)
from koekdesk.vocabulary import StatementKind, TieKind

LONG = 100_000
SAID = (
    *("petanque spelen", "een potje petanque", "leert je breien", "samen breien", "soep koken"),
    *("liever niet met honden", "wandelen met de hond", "aprender a tejer", "örgü örmek"),
)
ODD = (
    *("", "   ", "🙂🙃", "🧶" * 500, "\ud800", "brei\udfffen", "\x00\x1b[31m", "a" * LONG),
    *(
        "brei " * (LONG // 5),
        "(" * LONG,
        "geen " * (LONG // 5),
        "é" * LONG,
        "٣ ٤",
        "'’'",
        "x, " * 999,
    ),
    *("zoek iemand die " * 6000, "aan het " * 9000, "\n", "9" * 400, "-", "=", "[r1]", "w:", "%n"),
)
#: Few, so that people meet, are tied twice, and to themselves; the last is nobody's.
PEOPLE = [UUID(int=number) for number in (0, 1, 2, 3, 4, 5, 2**128 - 1)]
SOME_ID = st.sampled_from(PEOPLE)
NUMBER = st.sampled_from([-(2**70), -1, 0, 1, 2, 3, 2**31, 2**63, 2**64, 2**70])
DAY = st.sampled_from([None, date.min, date.max, TODAY, date(2026, 11, 1), date(2027, 1, 1)])
TEXT = st.one_of(st.sampled_from(SAID), st.sampled_from(ODD), st.text(max_size=40))
IDS = st.frozensets(SOME_ID, max_size=4)
CODES = st.frozensets(st.sampled_from(["nl", "NL ", "", "🙂", "\ud800", "x" * LONG]), max_size=3)


def some(strategy, most=4):
    return st.lists(strategy, max_size=most).map(tuple)


PERSON = st.builds(
    PersonFacts,
    id=st.sampled_from(PEOPLE[:-1]),
    street=TEXT,
    languages=CODES,
    dayparts=NUMBER,
    suggestible=st.booleans(),
    paused=st.sampled_from([False, False, True]),
    resident=st.sampled_from([True, True, False]),
    groups=IDS,
    asked=NUMBER,
    open_connections=st.sampled_from([-(2**70), 0, 0, 0, 3, 2**70]),
    since=DAY,
)
STATEMENT = st.builds(
    StatementFacts,
    id=st.integers(0, 30).map(lambda number: UUID(int=number)),
    person=SOME_ID,
    kind=st.sampled_from(StatementKind),
    text=TEXT,
    said_on=DAY,
    spark=NUMBER,
    lapsed=st.sampled_from([False, False, False, True]),
)
VECTOR = st.one_of(
    st.just(np.ones(8, np.float32) / np.float32(8**0.5)),
    st.just(np.full(8, np.nan, np.float32)),
    st.just(np.full(8, 3e38, np.float32)),
    st.just(np.zeros(8, np.float32)),
    st.just(np.ones(3, np.float32)),
    st.just(np.ones((2, 4), np.float32)),
    st.just(np.zeros(0, np.float32)),
)
REGISTER = st.builds(
    Snapshot,
    people=some(PERSON, 8),
    statements=some(STATEMENT, 14),
    ties=some(st.builds(TieFacts, SOME_ID, SOME_ID, st.sampled_from(TieKind)), 8),
    silences=some(st.builds(Silence, SOME_ID, SOME_ID, DAY, IDS)),
    vectors=st.dictionaries(st.sampled_from([*SAID, *ODD]), VECTOR, max_size=8),
    connections=some(st.builds(ConnectionFacts, SOME_ID, IDS, st.booleans())),
    places=some(st.builds(PlaceFacts, SOME_ID, TEXT, TEXT)),
    groups=some(st.builds(GroupFacts, SOME_ID, TEXT, TEXT)),
    undertakings=some(
        st.builds(UndertakingFacts, SOME_ID, st.sampled_from(UndertakingKind), TEXT, IDS)
    ),
    own_rings=some(some(TEXT, 3), 3),
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(REGISTER, REGISTER, TEXT, SOME_ID, SOME_ID, VECTOR, st.sampled_from(StatementKind), DAY)
def test_every_question_has_an_answer(register, later, text, one, other, vector, kind, day):
    today = day or TODAY
    matcher = Matcher(register, today)
    found = matcher.suggest()
    assert all(0 <= suggestion.score <= 1 for suggestion in found)
    matcher.suggest(everything=True)
    matcher.circles()
    for speaker in (one, None):
        matcher.matches(text, kind, person=speaker, vector=vector)
    matcher.ask(text, vector)
    matcher.explain(one, other)
    matcher.themes()
    who_is_missing(register, today, suggestions=found)
    who_is_missing(register, today, circle=(one, other))
    connectors(register)
    assert matcher.changed(later).suggest() == suggest(later, today)


@pytest.mark.parametrize("text", [odd for odd in ODD if len(odd) > 900], ids=lambda text: text[:4])
def test_very_long_texts_take_no_longer(text):
    people = tuple(
        PersonFacts(UUID(int=at), street=text, languages=frozenset({text})) for at in range(6)
    )
    kinds = list(StatementKind)
    said = tuple(
        StatementFacts(UUID(int=at), UUID(int=at % 6), kinds[at % len(kinds)], f"{text} {at}")
        for at in range(36)
    )
    register = Snapshot(
        people,
        said,
        places=(PlaceFacts(key("place"), text, text),),
        groups=(GroupFacts(key("group"), text, text),),
        undertakings=(UndertakingFacts(key("oven"), UndertakingKind.INITIATIVE, text),),
        own_rings=((text, "brei"),),
    )
    suggest(snapshot([], []), TODAY)  # lists are read once
    start = time.process_time()
    matcher = Matcher(register, TODAY)
    matcher.suggest()
    matcher.matches(text, StatementKind.DO)
    matcher.ask(text)
    matcher.explain(UUID(int=0), UUID(int=1))
    matcher.themes()
    who_is_missing(register, TODAY)
    assert time.process_time() - start < 6


def _demo_like(seed):
    """Return a neighbourhood whose rows stand in another order for each seed."""
    chance = Random(5)
    acts = ("petanque spelen", "samen breien", "soep koken", "fiets repareren", "zingen", "schaken")
    people = [
        PersonFacts(
            UUID(int=at + 1),
            street=f"straat {at % 5}",
            languages=frozenset(chance.sample(["nl", "tr", "ar"], 2)),
            dayparts=chance.getrandbits(21),
            groups=frozenset({key(f"groep {at % 7}")}) if at % 3 == 0 else frozenset(),
            asked=at % 4,
        )
        for at in range(60)
    ]
    kinds = (StatementKind.CAN, StatementKind.DO, StatementKind.LEARN, StatementKind.HAS)
    said = [
        StatementFacts(
            UUID(int=100 + at),
            UUID(int=chance.randrange(60) + 1),
            chance.choice(kinds),
            f"{chance.choice(acts)} {chance.choice(('op het plein', 'met de buurt', 'thuis', ''))}",
            spark=at % 3,
        )
        for at in range(240)
    ]
    ties = [TieFacts(*(UUID(int=chance.randrange(60) + 1) for _ in "ab")) for _ in range(90)]
    draw = np.random.default_rng(1)
    texts = dict.fromkeys(one.text for one in said)
    vectors = {text: draw.standard_normal(32).astype(np.float32) for text in texts}
    vectors = {text: vector / np.linalg.norm(vector) for text, vector in vectors.items()}
    order = Random(seed)
    rows = []
    for column in (people, said, ties):
        order.shuffle(column)
        rows.append(tuple(column))
    mixed = list(vectors.items())
    order.shuffle(mixed)
    return Snapshot(*rows, vectors=dict(mixed))


def _everything(register, threads):
    """Return what is suggested, in order, and what else is found."""
    with threadpool_limits(threads):
        matcher = Matcher(register, TODAY)
        vector = register.vectors["samen breien thuis"]
        return (
            matcher.suggest(),
            matcher.suggest(everything=True),
            matcher.themes(),
            matcher.matches("samen breien", StatementKind.DO, vector=vector),
            matcher.ask("breien op het plein", vector),
            who_is_missing(register, TODAY, circle=(UUID(int=1), UUID(int=2))),
            connectors(register),
        )


@pytest.mark.parametrize(("seed", "threads"), [(1, 2), (2, 1), (3, 2)])
def test_order_and_threads_change_nothing(seed, threads):
    expected = _everything(_demo_like(0), 1)
    found = _everything(_demo_like(seed), threads)
    assert len(expected[0]) > 20
    assert [one.key for one in found[0]] == [one.key for one in expected[0]]
    assert found == expected
