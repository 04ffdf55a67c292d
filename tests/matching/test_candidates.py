# SPDX-License-Identifier: MIT
"""Many pairs at once pass the same gates and get the same scores as pairs one by one."""

from datetime import date, timedelta
from random import Random
from uuid import UUID

import numpy as np

from koekdesk.matching.candidates import find_candidates, is_open
from koekdesk.matching.crowd import Crowd
from koekdesk.matching.neighbours import find_neighbours
from koekdesk.matching.scores import Scorer
from koekdesk.matching.scoring import score
from koekdesk.matching.snapshot import PersonFacts, Silence, Snapshot, StatementFacts, TieFacts
from koekdesk.matching.world import World
from koekdesk.vocabulary import StatementKind, SuggestionKind, TieKind

TODAY = date(2026, 11, 20)
WORDS = [
    "breien",
    "koken",
    "fietsen",
    "schaken",
    "zingen",
    "tuin",
    "honden",
    "taart",
    "gitaar",
    "naaien",
]


def silent(done, total):
    pass


def world(people=24, statements=120, seed=4):
    chance = Random(seed)
    facts = tuple(
        PersonFacts(
            UUID(int=at + 1),
            street=chance.choice(["", "Kade", " kade ", "Plein"]),
            languages=frozenset(chance.sample(["nl", "NL ", "tr", "ar"], chance.randrange(3))),
            dayparts=chance.choice([0, 1, 2, 7]),
            suggestible=chance.random() < 0.9,
            paused=chance.random() < 0.1,
            resident=chance.random() < 0.8,
            groups=frozenset({UUID(int=900 + at % 9)}) if at % 3 else frozenset(),
            asked=chance.randrange(4),
            open_connections=chance.choice([0, 0, 0, 1, 3]),
            since=chance.choice([None, TODAY - timedelta(days=9), TODAY + timedelta(days=9)]),
        )
        for at in range(people)
    )
    said = tuple(
        StatementFacts(
            UUID(int=2000 + at),
            UUID(int=chance.randrange(people) + 1),
            chance.choice(list(StatementKind)),
            f"{chance.choice(WORDS)} en {chance.choice(WORDS)}",
            chance.choice([None, TODAY, TODAY - timedelta(days=40), TODAY + timedelta(days=2)]),
            chance.randrange(-1, 4),
        )
        for at in range(statements)
    )
    some = [UUID(int=at + 1) for at in range(people)]
    ties = tuple(
        TieFacts(chance.choice(some), chance.choice(some), chance.choice(list(TieKind)))
        for _ in range(people)
    )
    silences = tuple(
        Silence(chance.choice(some), chance.choice(some), chance.choice([None, TODAY]))
        for _ in range(people // 3)
    )
    return World(Snapshot(facts, said, ties, silences), TODAY)


def pairs(one):
    rows = np.arange(len(one.rows))
    return np.repeat(rows, len(rows)), np.tile(rows, len(rows))


def test_what_passes_at_once_and_asks_no_more_passes_every_gate():
    here = world()
    crowd = Crowd(here)
    rows, others = pairs(here)
    passes, asks = crowd.passes(rows, others), crowd.asks_more(rows, others)
    seen = set()
    for a, b, quick, ask in zip(rows, others, passes.tolist(), asks.tolist(), strict=True):
        truth = is_open(here, here.rows[a], here.rows[b])
        assert truth == quick if not (quick and ask) else True
        seen.add((truth, quick, ask))
    assert {(True, True, False), (False, False, False), (False, True, True)} <= seen


def test_scores_at_once_are_those_one_by_one():
    here = world()
    crowd = Crowd(here)
    rows, others = pairs(here)
    keep = np.flatnonzero(crowd.passes(rows, others))
    rows, others = rows[keep], others[keep]
    near = np.arange(len(rows)) % 5000 + 3800
    shared = near % 2 == 0
    found = Scorer(here, crowd).scores(rows, others, near, shared)
    for a, b, value, nearness, same in zip(rows, others, found, near, shared, strict=True):
        kind = SuggestionKind.SHARED if same else SuggestionKind.PAIR
        truth = score(here, kind, here.rows[a], here.rows[b], float(nearness) / 10_000)
        assert abs(truth - value) < 1.5e-4
    assert len(set(found.tolist())) > 100


def test_candidates_are_open_best_first_and_each_two_wishes_meet_once():
    here = world()
    here.prepare()
    neighbours = find_neighbours(here.index, here.wishes_said, silent)
    found = find_candidates(here, neighbours, silent)
    assert len(found) > 50
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(is_open(here, one.one, one.other) for one in found)
    met = [frozenset((one.one.id, one.other.id)) for one in found]
    assert len(met) == len(set(met))


def test_each_wish_keeps_the_nearest_that_are_open():
    here = world()
    here.prepare()
    neighbours = find_neighbours(here.index, here.wishes_said, silent)
    found = find_candidates(here, neighbours, silent)
    for wish in (said for said in here.rows if said.kind is StatementKind.DO):
        near = here.index.scores(wish.text)[here.text_rows]
        kept = [
            one.meaning for one in found if one.kind is SuggestionKind.PAIR and one.other is wish
        ]
        best = [
            float(value)
            for value, other in zip(near, here.rows, strict=True)
            if other.kind in {StatementKind.CAN, StatementKind.HAS} and is_open(here, other, wish)
        ]
        good = sorted((value for value in best if value >= 0.56), reverse=True)[: len(kept)]
        assert np.allclose(sorted(kept, reverse=True)[: len(good)], good, atol=1e-4)


def test_nobody_has_nothing():
    here = World(Snapshot(), TODAY)
    here.prepare()
    neighbours = find_neighbours(here.index, here.wishes_said, silent)
    assert not list(find_candidates(here, neighbours, silent))
