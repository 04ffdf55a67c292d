# SPDX-License-Identifier: MIT
"""What one changed text takes at 50,000 in the program, against one product over the vectors.

Texts are what people of the demo say, with a street and a moment, and vectors as the encoder makes
them, bent a little by the street. The engine's index (``matching/meaning.py``) finds the list of a
text in words and vectors together, and its lists (``matching/neighbours.py``) are brought up to
date exactly. All on one thread, in work of the processor.
"""

import sys
import time
from collections.abc import Callable

import numpy as np
from threadpoolctl import threadpool_limits

from koekdesk.matching.encoder import load_encoder
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.neighbours import find_neighbours
from koekdesk.matching.progress import silent
from koekdesk.matching.scoring import WEAKEST
from koekdesk.matching.snapshot import Vector
from koekdesk.services.demo import read_demo

TEXTS, _CHANGES = 50_000, 15
_MOMENTS = ("", "morgen", "in mei", "op zondag", "bij de kerk", "na het werk", "om acht uur")
_ROADS = ("straat", "laan", "weg", "hof", "plein", "kade", "dijk", "pad", "gang", "wal")
_FRONTS = ("Linden", "Molen", "Haven", "Kerk", "Beuken", "Tuin", "Spoor", "Brug", "Zand", "Veld")


def make_texts(count: int) -> dict[str, Vector]:
    """Return invented texts with their vectors; the same every time."""
    said = sorted({one["text"] for entry in read_demo()["person"] for one in entry["statements"]})
    streets = [front + road.lower() for front in _FRONTS for road in _ROADS]
    encoder = load_encoder()
    if encoder is None:
        raise SystemExit("needs the sentence encoder")
    bases, bends = encoder.encode(said), encoder.encode(streets)
    draw = np.random.default_rng(3)
    found: dict[str, Vector] = {}
    while len(found) < count:
        at, street, moment = (int(draw.integers(n)) for n in (len(said), len(streets), 7))
        text = f"{said[at]} {streets[street]} {_MOMENTS[moment]}".strip()
        noise = draw.standard_normal(bases.shape[1]).astype(np.float32) * 0.005
        vector = bases[at] + 0.25 * bends[street] + noise
        found[text] = (vector / np.linalg.norm(vector)).astype(np.float32)
    return found


def _work(call: Callable[[int], object]) -> float:
    """Return the middle of the processor milliseconds that calls take."""
    taken: list[float] = []
    for at in range(_CHANGES):
        start = time.process_time()
        call(at)
        taken.append((time.process_time() - start) * 1000)
    return float(np.median(taken))


def rows(count: int = TEXTS) -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    vectors = make_texts(count)
    texts = list(vectors)
    wishes = texts[::2]
    index = TextIndex(texts, vectors)
    lists = find_neighbours(index, wishes, silent)
    matrix = np.stack([vectors[text] for text in texts])
    changed = [_changed(index, vectors, wishes, at * 37) for at in range(_CHANGES)]
    with threadpool_limits(1):
        product = _work(lambda at: matrix @ matrix[at])
        own = _work(lambda at: index.hits([at * 91], WEAKEST))
        every = _work(lambda at: lists.changed(*changed[at], silent))
    against = f"one product over {count:,} vectors {product:.1f} ms"
    what = f"One changed text at {count:,}"
    return [
        (
            f"{what}: its own list",
            f"{own:.1f} ms",
            f"{against}: {own / product:.2f} x",
            "<= 1.10 x",
        ),
        (
            f"{what}: the lists of {len(wishes):,} wishes",
            f"{every:.1f} ms",
            f"{against}: {every / product:.2f} x",
            "<= 1.25 x",
        ),
    ]


def _changed(
    index: TextIndex, vectors: dict[str, Vector], wishes: list[str], at: int
) -> tuple[TextIndex, dict[str, None]]:
    """Return the index and the wishes after one wish is said otherwise."""
    before = wishes[at]
    after = f"{before} samen"
    known = {**vectors, after: vectors[before]}
    grown = index.changed((index.slots.keys() - {before}) | {after}, known)
    assert grown is not None
    return grown, dict.fromkeys(after if wish == before else wish for wish in wishes)


if __name__ == "__main__":
    for row in rows(int(sys.argv[1]) if len(sys.argv) > 1 else TEXTS):
        print("  ".join(row))
