# SPDX-License-Identifier: MIT
"""A changed register is matched by what changed, and ends as if matched anew."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koekdesk.matching import candidates, incremental, meaning, neighbours
from koekdesk.matching.engine import Matcher, suggest
from koekdesk.matching.snapshot import (
    ConnectionFacts,
    GroupFacts,
    PersonFacts,
    PlaceFacts,
    Silence,
    Snapshot,
    StatementFacts,
    TieFacts,
)
from koekdesk.vocabulary import StatementKind, TieKind

TODAY = date(2026, 11, 20)
TEXTS = [
    "leert je breien",
    "wil leren breien",
    "breien met anderen, geen sokken",
    "bakt appeltaart",
    "taart bakken",
    "repareert fietsen",
    "fiets repareren",
    "fietst graag door het bos",
    "liever niet met honden",
    "wandelen met de hond",
    "hond uitlaten",
    "gitaar leren spelen",
    "speelt gitaar en piano",
    "naaimachine",
    "zoekt een naaimachine",
    "geen",
    "😀",
    "",
    "\ud800",
]
PEOPLE = 7


def vector(text):
    draw = np.random.default_rng(sum(map(ord, text)))
    found = draw.standard_normal(16).astype(np.float32)
    return found / np.linalg.norm(found)


VECTORS = {text: vector(text) for text in TEXTS[::2]}


def person(at, **facts):
    return PersonFacts(UUID(int=at + 1), **facts)


def said(at, who, kind, text):
    return StatementFacts(UUID(int=100 + at), UUID(int=who + 1), kind, text, TODAY)


people = st.builds(
    person,
    st.integers(0, PEOPLE - 1),
    street=st.sampled_from(["", "Kade", "Plein"]),
    languages=st.sampled_from([frozenset(), frozenset({"nl"}), frozenset({"tr"})]),
    dayparts=st.sampled_from([0, 1, 2, 3]),
    suggestible=st.sampled_from([True, True, True, False]),
    paused=st.sampled_from([False, False, False, True]),
    resident=st.booleans(),
    asked=st.integers(0, 3),
    open_connections=st.sampled_from([0, 0, 1, 3]),
    groups=st.frozensets(st.integers(900, 902).map(lambda at: UUID(int=at)), max_size=2),
)
statements = st.builds(
    said,
    st.integers(0, 25),
    st.integers(0, PEOPLE - 1),
    st.sampled_from(list(StatementKind)),
    st.sampled_from(TEXTS),
)
ties = st.builds(
    lambda a, b, kind: TieFacts(UUID(int=a), UUID(int=b), kind),
    st.integers(1, PEOPLE),
    st.integers(1, PEOPLE),
    st.sampled_from([TieKind.KNOWS, TieKind.HOUSEHOLD, TieKind.FRIENDS]),
)
silences = st.builds(
    lambda a, b, days, said: Silence(
        UUID(int=a), UUID(int=b), days and TODAY + timedelta(days=days), said
    ),
    st.integers(1, PEOPLE),
    st.integers(1, PEOPLE),
    st.sampled_from([None, -1, 5]),
    st.sampled_from([frozenset(), frozenset({UUID(int=101), UUID(int=108)})]),
)
answers = st.builds(
    lambda at, people, met: ConnectionFacts(UUID(int=at), frozenset(people), met),
    st.integers(950, 952),
    st.frozensets(st.integers(1, PEOPLE).map(lambda at: UUID(int=at)), min_size=2, max_size=4),
    st.booleans(),
)
spots = st.builds(
    lambda at, words: (PlaceFacts(UUID(int=at), "zaal", words), GroupFacts(UUID(int=at), words)),
    st.integers(900, 902),
    st.sampled_from(["breien", "taart bakken, oven", "honden", ""]),
)


def by_id(rows):
    return tuple({row.id: row for row in rows}.values())


EVERYBODY = tuple(person(at) for at in range(PEOPLE))
START = tuple(
    said(at, at % PEOPLE, [StatementKind.CAN, StatementKind.LEARN, StatementKind.DO][at % 3], text)
    for at, text in enumerate(TEXTS)
)
edits = st.lists(
    st.tuples(
        st.sampled_from(
            ["person", "say", "take back", "tie", "no tie", "silence", "again", "answer", "spot"]
        ),
        people,
        statements,
        ties,
        silences,
        answers,
        spots,
    ),
    min_size=1,
    max_size=4,
)


def edited(register, changes):
    for what, facts, statement, tie, silence, answer, (place, group) in changes:
        if what == "person":
            register = replace(register, people=by_id((*register.people, facts)))
        elif what == "say":
            register = replace(register, statements=by_id((*register.statements, statement)))
        elif what == "take back":
            left = tuple(one for one in register.statements if one.id != statement.id)
            register = replace(register, statements=left)
        elif what == "tie":
            register = replace(register, ties=(*register.ties, tie))
        elif what == "no tie":
            register = replace(register, ties=register.ties[:-1])
        elif what == "again":
            register = replace(register, silences=register.silences[:-1])
        elif what == "answer":
            register = replace(register, connections=by_id((*register.connections, answer)))
        elif what == "spot":
            places, groups = (*register.places, place), (*register.groups, group)
            register = replace(register, places=by_id(places), groups=by_id(groups))
        else:
            register = replace(register, silences=(*register.silences, silence))
    return register


def same(one, other):
    """Compare what a matcher answers, in every form."""
    assert one.suggest() == other.suggest()
    assert one.suggest(everything=True) == other.suggest(everything=True)
    for text in ("breien", "fiets", "hond"):
        for kind in (StatementKind.CAN, StatementKind.DO):
            assert one.matches(text, kind) == other.matches(text, kind)


@settings(max_examples=40, deadline=None)
@given(rounds=st.lists(edits, min_size=1, max_size=4), early=st.booleans())
def test_any_row_of_edits_ends_as_a_full_run(rounds, early):
    register = Snapshot(EVERYBODY, START, vectors=VECTORS)
    matcher = Matcher(register, TODAY)
    for changes in rounds:
        if early:
            matcher.suggest()
        register = edited(register, changes)
        matcher = matcher.changed(register)
        same(matcher, Matcher(register, TODAY))


@settings(max_examples=30, deadline=None)
@given(rounds=st.lists(edits, min_size=1, max_size=5))
def test_only_what_a_change_reaches_is_asked_and_nothing_is_missed(rounds):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(incremental, "_MOST_REACHED", 1.0)  # never all at once
        register = Snapshot(EVERYBODY, START, vectors=VECTORS)
        matcher = Matcher(register, TODAY)
        for changes in rounds:
            matcher.meet()
            register = edited(register, changes)
            matcher = matcher.changed(register)
            assert list(matcher.meet()) == list(Matcher(register, TODAY).meet())


def test_one_change_in_a_crowd_asks_few_again(monkeypatch):
    register = crowd(60)
    matcher = Matcher(register, TODAY)
    matcher.meet()
    looked = []
    monkeypatch.setattr(
        incremental,
        "find_meetings",
        lambda *given: looked.append(len(given[3])) or candidates.find_meetings(*given),
    )
    more = (*register.statements, said(999, 1, StatementKind.CAN, "zeilen"))
    matcher.changed(replace(register, statements=more)).meet()
    tied = replace(register, ties=(TieFacts(UUID(int=1), UUID(int=2)),))
    assert list(matcher.changed(tied).meet()) == list(Matcher(tied, TODAY).meet())
    assert looked[:2] == [0, 0]


@settings(max_examples=25, deadline=None)
@given(rounds=st.lists(edits, min_size=1, max_size=4))
def test_short_lists_that_lose_their_texts_are_looked_up_again(rounds):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, "LOOK", 3)
        patch.setattr(neighbours, "_SPARE", 1)
        register = Snapshot(EVERYBODY, START, vectors=VECTORS)
        matcher = Matcher(register, TODAY)
        for changes in rounds:
            matcher.suggest()
            register = edited(register, changes)
            matcher = matcher.changed(register)
            same(matcher, Matcher(register, TODAY))


def crowd(count):
    acts = ["breien", "gitaar", "brood bakken", "schaken", "zwemmen", "fiets repareren", "naaien"]
    kinds = [StatementKind.CAN, StatementKind.DO, StatementKind.LEARN]
    rows = tuple(
        said(at, at % PEOPLE, kinds[at % 3], f"{acts[at % 7]} straat{at}") for at in range(count)
    )
    return Snapshot(EVERYBODY, rows)


def test_texts_that_stay_are_not_read_again(monkeypatch):
    register = crowd(60)
    matcher = Matcher(register, TODAY)
    matcher.suggest()
    read = []
    monkeypatch.setattr(
        meaning,
        "read_text",
        lambda text, *rest, **more: read.append(text) or real(text, *rest, **more),
    )
    more = (*register.statements, said(999, 1, StatementKind.DO, "zeilen"))
    matcher.changed(replace(register, statements=more))
    assert read == ["zeilen"]


real = meaning.read_text


def test_a_word_that_becomes_common_weighs_less_for_everybody():
    register = crowd(3)
    matcher = Matcher(register, TODAY)
    for count in range(4, 40):
        register = crowd(count)
        matcher = matcher.changed(register)
    same(matcher, Matcher(register, TODAY))


def test_very_many_new_texts_are_matched_too(monkeypatch):
    monkeypatch.setattr(meaning, "_LATER", 5)
    matcher = Matcher(crowd(10), TODAY)
    matcher.suggest()
    same(matcher.changed(crowd(80)), Matcher(crowd(80), TODAY))


def test_other_vectors_other_words_and_another_day_count():
    register = crowd(30)
    matcher = Matcher(register, TODAY)
    matcher.suggest()
    texts = {one.text for one in register.statements}
    for other in (
        replace(register, vectors={text: vector(text) for text in texts}),
        replace(register, own_rings=(("breien", "schaken"),)),
        replace(register, encoder="another"),
    ):
        same(matcher.changed(other), Matcher(other, TODAY))
    later = TODAY + timedelta(days=30)
    assert matcher.changed(register, later).suggest() == suggest(register, later)


def test_from_nothing_and_to_nothing():
    nothing = Matcher(Snapshot(), TODAY)
    assert nothing.changed(Snapshot()).suggest() == ()
    assert nothing.changed(crowd(20)).suggest() == suggest(crowd(20), TODAY)
    assert Matcher(crowd(20), TODAY).changed(Snapshot()).suggest() == ()


def test_the_earlier_matcher_stays_as_it_was():
    register = crowd(30)
    matcher = Matcher(register, TODAY)
    before = matcher.suggest()
    matcher.changed(crowd(36)).suggest()
    assert matcher.suggest() == before


def test_a_stopped_run_can_be_taken_up_again():
    register = crowd(30)
    matcher = Matcher(register, TODAY)

    def stop(done, total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        matcher.suggest(stop)
    assert matcher.changed(crowd(33)).suggest() == suggest(crowd(33), TODAY)
