# SPDX-License-Identifier: MIT
"""Times the engine on 10,000 people and 40,000 statements against one product over the vectors.

Texts are made from invented word lists; random unit vectors stand in for the sentence encoder, near
each other when texts share words, so that the number of candidates is like that of real texts.
"""

import random
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from koekdesk.matching.candidates import find_candidates
from koekdesk.matching.engine import Matcher
from koekdesk.matching.incremental import next_neighbours, next_world
from koekdesk.matching.neighbours import Neighbours
from koekdesk.matching.snapshot import PersonFacts, Snapshot, StatementFacts, TieFacts, Vector
from koekdesk.matching.world import World
from koekdesk.vocabulary import StatementKind

T = TypeVar("T")

PEOPLE, STATEMENTS, SIZE = 10_000, 40_000, 512
_TODAY = date(2026, 11, 20)
_STARTS = re.findall(
    r"\w+", "bra dol fie gor hen jul kas lom mir nes pol rak sim tor vel wis zan bel dra fos"
)
_ENDS = re.findall(
    r"\w+", "ken den sel ster mer lijn kamp tuin werk spel bos dak pad lap vorm zang"
)
_ACTS = re.findall(
    r"\w+", "koken repareren zingen naaien wandelen schilderen schaken tuinieren lezen dansen"
)
_KINDS = (
    StatementKind.CAN,
    StatementKind.HAS,
    StatementKind.DO,
    StatementKind.LEARN,
    StatementKind.DREAM,
    StatementKind.NOT,
)
_SHARES = (26, 14, 26, 20, 10, 4)


def make_snapshot(people: int = PEOPLE, statements: int = STATEMENTS) -> Snapshot:
    """Return an invented register; the same every time."""
    chance = random.Random(7)
    facts = tuple(
        PersonFacts(
            UUID(int=i + 1),
            street=f"straat {chance.randrange(200)}",
            languages=frozenset(chance.sample(["nl", "tr", "ar", "en", "pl"], 2)),
            dayparts=chance.getrandbits(21),
            asked=chance.choice([0, 0, 1, 2, 5]),
        )
        for i in range(people)
    )
    words = [start + end for start in _STARTS for end in _ENDS]
    said = tuple(_statement(chance, i, people, words) for i in range(statements))
    ties = tuple(
        TieFacts(UUID(int=chance.randrange(people) + 1), UUID(int=chance.randrange(people) + 1))
        for _ in range(people * 2)
    )
    return Snapshot(facts, said, ties, vectors=_vectors([one.text for one in said]))


def _statement(chance: random.Random, i: int, people: int, words: list[str]) -> StatementFacts:
    act = chance.choice(_ACTS) if chance.random() < 0.1 else chance.choice(words) + "en"
    text = f"{act} met {chance.choice(words)} en {chance.choice(words)} {i % 977}"
    kind = chance.choices(_KINDS, _SHARES)[0]
    said_on = _TODAY - timedelta(days=chance.randrange(400))
    return StatementFacts(
        UUID(int=10**9 + i), UUID(int=chance.randrange(people) + 1), kind, text, said_on
    )


def _vectors(texts: list[str]) -> dict[str, Vector]:
    draw = np.random.default_rng(7)
    by_word: dict[str, Vector] = {}
    vectors: dict[str, Vector] = {}
    for text in texts:
        total = draw.standard_normal(SIZE, np.float32) * 0.8
        for word in text.split():
            if word not in by_word:
                by_word[word] = draw.standard_normal(SIZE, np.float32)
            total = total + by_word[word]
        vectors[text] = total / np.linalg.norm(total)
    return vectors


def _median_ms(call: Callable[[int], object], times: int = 15) -> float:
    taken: list[float] = []
    for i in range(times):
        start = time.perf_counter()
        call(i)
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)[len(taken) // 2]


def _timed(call: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    return call(), time.perf_counter() - start


def rows() -> list[tuple[str, ...]]:
    """Return the measured figures as rows: what, measured, baseline, allowed."""
    snapshot = make_snapshot()
    world, prepared = _timed(lambda: next_world(None, snapshot, _TODAY))
    near, looked = _timed(lambda: next_neighbours(world, None, _silent))
    met, gated = _timed(lambda: find_candidates(world, near, _silent))
    matcher = Matcher(snapshot, _TODAY, world, near)
    matrix = np.stack(list(snapshot.vectors.values()))
    probe = matrix[5]
    texts = [said.text for said in snapshot.statements[:50]]
    baseline = _median_ms(lambda _: matrix @ probe)
    one = _median_ms(
        lambda i: matcher.matches(f"{texts[i]} morgen", StatementKind.DO, vector=probe)
    )
    return [
        ("10,000 people: prepare 40,000 statements", f"{prepared:.1f} s", "", ""),
        ("What is near each wish", f"{looked:.1f} s", "", ""),
        (f"Gates and scores of {len(met):,} meetings", f"{gated:.1f} s", "", ""),
        (
            "Matches of one typed statement",
            f"{one:.1f} ms",
            f"one product over the vectors {baseline:.1f} ms",
            f"<= {baseline + 100:.0f} ms",
        ),
        *_edits(world, near),
    ]


def _edits(world: World, near: Neighbours) -> list[tuple[str, ...]]:
    """Return how long an edit takes to be read, and to be near what it is near."""
    snapshot = world.snapshot
    said, people, ties = snapshot.statements, snapshot.people, snapshot.ties
    fresh = StatementFacts(UUID(int=5), people[3].id, StatementKind.DO, "dolken met fossel 5")
    other = replace(said[7], text=f"{said[7].text} morgen")
    edits = {
        "One statement more": replace(snapshot, statements=(*said, fresh)),
        "One statement changed": replace(snapshot, statements=(*said[:7], other, *said[8:])),
        "One statement less": replace(snapshot, statements=said[1:]),
        "One consent less": replace(
            snapshot, people=(replace(people[0], suggestible=False), *people[1:])
        ),
        "One tie more": replace(snapshot, ties=(*ties, TieFacts(people[0].id, people[9].id))),
    }
    table: list[tuple[str, ...]] = []
    for what, after in edits.items():
        changed, read = _timed(lambda after=after: next_world(world, after, _TODAY))
        lists, looked = _timed(lambda changed=changed: next_neighbours(changed, near, _silent))
        _, gated = _timed(
            lambda changed=changed, lists=lists: find_candidates(changed, lists, _silent)
        )
        parts = f"read {read:.2f} s, near {looked:.2f} s, gates and scores {gated:.2f} s"
        table.append((what, f"{read + looked + gated:.2f} s", parts, ""))
    return table


def _silent(_done: int, _total: int) -> None:
    pass


def main() -> None:
    """Print the table."""
    for row in rows():
        print("  ".join(cell for cell in row if cell))


if __name__ == "__main__":
    main()
