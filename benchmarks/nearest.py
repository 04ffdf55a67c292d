# SPDX-License-Identifier: MIT
"""The twenty nearest of 50,000 texts among 50,000, against FAISS on the same vectors and cores.

Random unit vectors of 512 numbers in 200 loose clusters: lists then differ in how hard they are.
FAISS (``pip install faiss-cpu``) is only a yardstick; without it a plain product stands in its
place. One matrix and one changed text are what vectors alone allow (``near_lists.py``); what an
edit takes in the program, with words, is in ``matching_scale.py``.
``python -m benchmarks.nearest 10000`` takes another number of texts.
"""

import importlib
import importlib.util
import sys
import time
import tracemalloc
from collections.abc import Callable

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.near_lists import NearestLists, nearest_among
from koekdesk.matching.nearest import nearest
from koekdesk.matching.vectors import Vector, whole

TEXTS, SIZE, MOST = 50_000, 512, 20
_CHANGES = 15


def make_vectors(count: int) -> Vector:
    """Return invented whole vectors, the same every time."""
    draw = np.random.default_rng(5)
    middles = draw.standard_normal((200, SIZE)).astype(np.float32)
    vectors = draw.standard_normal((count, SIZE)).astype(np.float32)
    vectors += middles[draw.integers(0, 200, count)]
    return whole(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


def _seconds(call: Callable[[], object]) -> float:
    """Return the processor seconds a call takes: other programs on the machine do not count."""
    start = time.process_time()
    call()
    return time.process_time() - start


def _yardstick(vectors: Vector) -> tuple[str, Callable[[], object]]:
    if importlib.util.find_spec("faiss") is None:
        return "plain product (no faiss-cpu here)", lambda: _plain(vectors)
    index = importlib.import_module("faiss").IndexFlatIP(vectors.shape[1])
    index.add(vectors)
    return "FAISS IndexFlatIP", lambda: index.search(vectors, MOST)


def _plain(vectors: Vector) -> None:
    for at in range(0, len(vectors), 512):
        np.argpartition(vectors[at : at + 512] @ vectors.T, -MOST, axis=1)


def _memory(vectors: Vector) -> float:
    """Return the most memory that finding all lists takes beyond the vectors, in MB."""
    tracemalloc.start()
    nearest_among(vectors[: len(vectors) // 4], MOST)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def rows(count: int = TEXTS) -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    vectors = make_vectors(count)
    ours = _seconds(lambda: nearest(vectors, vectors, MOST))
    once = _seconds(lambda: nearest_among(vectors, MOST))
    memory = _memory(vectors)
    name, call = _yardstick(vectors)
    theirs = _seconds(call)
    against = f"{name} {theirs:.1f} s"
    named = f"Top-{MOST}, {count:,} among {count:,}"
    return [
        (named, f"{ours:.1f} s of processor", f"{against}: {ours / theirs:.2f} x", "<= 1.00 x"),
        (
            f"{named}, one matrix",
            f"{once:.1f} s of processor",
            f"{against}: {once / theirs:.2f} x",
            "<= 0.70 x",
        ),
        ("Memory for a quarter of it, beyond the vectors", f"{memory:.0f} MB", "", "<= 256 MB"),
        *_one_changed(vectors),
    ]


def _one_changed(vectors: Vector) -> list[tuple[str, ...]]:
    lists = NearestLists(vectors, MOST)
    fresh = make_vectors(len(vectors) + _CHANGES)[-_CHANGES:]
    base, own, every = [], [], []
    with threadpool_limits(1):
        for at, vector in enumerate(fresh):
            base.append(_seconds(lambda vector=vector: vectors @ vector))
            own.append(_seconds(lambda vector=vector: lists.own(vector)))
            every.append(_seconds(lambda at=at, vector=vector: lists.change(at * 97, vector)))
    product = float(np.median(base))
    against = f"one product {product * 1000:.1f} ms"
    return [
        _ratio("One changed text: its own list", float(np.median(own)), product, against, 1.10),
        _ratio("One changed text: everyone's", float(np.median(every)), product, against, 1.25),
    ]


def _ratio(what: str, taken: float, base: float, against: str, most: float) -> tuple[str, ...]:
    return what, f"{taken * 1000:.1f} ms", f"{against}: {taken / base:.2f} x", f"<= {most:.2f} x"


if __name__ == "__main__":
    for row in rows(int(sys.argv[1]) if len(sys.argv) > 1 else TEXTS):
        print("  ".join(row))
