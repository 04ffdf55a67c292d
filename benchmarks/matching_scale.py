# SPDX-License-Identifier: MIT
"""Times the engine on 10,000 people and 40,000 statements against one product over the vectors.

Texts are made from invented word lists; random unit vectors stand in for the sentence encoder, near
each other when texts share words, so that the number of candidates is like that of real texts.
"""

import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import numpy as np

from koekdesk.matching.candidates import Candidates
from koekdesk.matching.encoder import load_encoder
from koekdesk.matching.engine import Matcher
from koekdesk.matching.exchanges import find_exchanges
from koekdesk.matching.missing import who_is_missing
from koekdesk.matching.snapshot import (
    PersonFacts,
    Silence,
    Snapshot,
    StatementFacts,
    TieFacts,
    Vector,
)
from koekdesk.matching.surprise import find_surprises
from koekdesk.vocabulary import StatementKind

ROOT = Path(__file__).parents[1]
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
        vectors[text] = (total / np.linalg.norm(total)).astype(np.float32)
    return vectors


def _median_ms(call: Callable[[int], object], times: int = 15) -> float:
    taken: list[float] = []
    for i in range(times):
        start = time.perf_counter()
        call(i)
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)[len(taken) // 2]


def timed(call: Callable[[], T]) -> tuple[T, str]:
    """Return what a call gives and how long it took, by the clock and of the processor."""
    wall, work = time.perf_counter(), time.process_time()
    found = call()
    wall, work = time.perf_counter() - wall, time.process_time() - work
    return found, f"{wall:.2f} s, {work:.2f} s of work"


def rows() -> list[tuple[str, ...]]:
    """Return the measured figures as rows: what, measured, baseline, allowed."""
    snapshot = make_snapshot()
    matcher, prepared = timed(lambda: Matcher(snapshot, _TODAY))
    met, looked = timed(matcher.meet)
    return [
        (f"10,000 people: read {STATEMENTS:,} statements", prepared, "", ""),
        (f"What meets: near, gates, scores of {len(met):,}", looked, "", ""),
        *_stages(matcher, met),
        *_typed(matcher, snapshot),
        *_questions(matcher, snapshot),
        *_edits(matcher, snapshot),
        *_memory(),
    ]


def _stages(matcher: Matcher, met: Candidates) -> list[tuple[str, ...]]:
    """Return how long each stage after the meetings takes, and all of them to suggestions."""
    world = matcher.world
    circles, circled = timed(matcher.circles)
    exchanges, exchanged = timed(lambda: find_exchanges(world, met))
    surprises, surprised = timed(lambda: find_surprises(world, met.have_met))
    shown, suggested = timed(matcher.suggest)
    return [
        (f"Circles ({len(circles)})", circled, "", ""),
        (f"Exchanges ({len(exchanges)})", exchanged, "", ""),
        (f"Surprises ({len(surprises)})", surprised, "", ""),
        (f"From meetings to a round of {len(shown):,}, told", suggested, "", ""),
    ]


def _typed(matcher: Matcher, snapshot: Snapshot) -> list[tuple[str, ...]]:
    matrix = np.stack(list(snapshot.vectors.values()))
    probe = matrix[5]
    texts = [said.text for said in snapshot.statements[:50]]
    baseline = _median_ms(lambda _: matrix @ probe)
    one = _median_ms(
        lambda i: matcher.matches(f"{texts[i]} morgen", StatementKind.DO, vector=probe)
    )
    against, wanted = (
        f"one product over the vectors {baseline:.1f} ms",
        f"<= {baseline + 100:.0f} ms",
    )
    return [("Matches of one typed statement", f"{one:.1f} ms", against, wanted)]


def _questions(matcher: Matcher, snapshot: Snapshot) -> list[tuple[str, ...]]:
    """Return how long what people ask takes."""
    asked = ("zwerfvuil", "iets met licht in december", "samen koken", "de muur schilderen")
    _, first = timed(lambda: matcher.ask(asked[0]))
    later = _median_ms(lambda i: matcher.ask(asked[i % len(asked)]))
    found, themed = timed(matcher.themes)
    again, themed_again = timed(matcher.changed(snapshot).themes)
    missing, sought = timed(lambda: who_is_missing(snapshot, _TODAY))
    return [
        ("Ask the neighbourhood: the first time", first, "", ""),
        ("Ask the neighbourhood: a theme", f"{later:.0f} ms", "", "<= 100 ms"),
        (f"Themes ({len(found)})", themed, "", ""),
        (f"Themes once more ({len(again)})", themed_again, "", ""),
        (f"Who is not there ({len(missing.absences)} sides)", sought, "", ""),
    ]


def _edits(matcher: Matcher, snapshot: Snapshot) -> list[tuple[str, ...]]:
    """Return how long an edit takes to be read, and to have met what it meets."""
    said, people, ties = snapshot.statements, snapshot.people, snapshot.ties
    fresh = StatementFacts(UUID(int=5), people[3].id, StatementKind.DO, "dolken met fossel 5")
    other = replace(said[7], text=f"{said[7].text} morgen")
    rests = Silence(people[0].id, people[9].id, _TODAY + timedelta(days=90))
    edits = {
        "One statement more": replace(snapshot, statements=(*said, fresh)),
        "One statement changed": replace(snapshot, statements=(*said[:7], other, *said[8:])),
        "One statement less": replace(snapshot, statements=said[1:]),
        "One consent less": replace(
            snapshot, people=(replace(people[0], suggestible=False), *people[1:])
        ),
        "One answer: a pair that rests": replace(snapshot, silences=(rests,)),
        "One tie more": replace(snapshot, ties=(*ties, TieFacts(people[0].id, people[9].id))),
    }
    table: list[tuple[str, ...]] = []
    for what, after in edits.items():
        changed, read = timed(lambda after=after: matcher.changed(after))
        _, met = timed(changed.meet)
        table.append((what, met, f"read before that {read}", "<= 1 s of work"))
    return table


def _memory() -> list[tuple[str, ...]]:
    """Return the most memory of a process with the encoder that makes suggestions."""
    script = "import benchmarks.matching_scale as scale; scale.weigh()"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True
    )
    without, encoder, most = done.stdout.split()
    against = f"{without} MB before, {encoder} MB with the encoder"
    return [("Memory of 10,000 people with the encoder", f"{most} MB", against, "<= 400 MB")]


def weigh() -> None:
    """Print the most memory so far in MB: with the engine, the encoder, and after a round."""
    before = most_memory()
    encoder = load_encoder()
    loaded = most_memory()
    Matcher(make_snapshot(), _TODAY).suggest()
    print(before, loaded if encoder else "no", most_memory())


def most_memory(reset: bool = False) -> int:
    """Return the most memory of this process so far in MB; a child does not count its parent's.

    ``reset`` lets what was freed no longer count, where the system can.
    """
    status = Path("/proc/self/status")
    if reset and status.exists():
        Path("/proc/self/clear_refs").write_text("5")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        return int(lines["VmHWM"].split()[0]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
