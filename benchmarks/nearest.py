# SPDX-License-Identifier: MIT
"""The twenty nearest of 50,000 texts among 50,000, against FAISS on the same vectors and cores.

Random unit vectors of 512 numbers in 200 loose clusters: lists then differ in how hard they are.
FAISS (``pip install faiss-cpu``) is only a yardstick; without it a plain product stands in its
place. One matrix is what vectors alone allow (``near_lists.py``).
``python -m benchmarks.nearest 10000`` takes another number of texts.
"""

import importlib
import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from benchmarks.matching_scale import most_memory
from benchmarks.near_lists import nearest_among
from koekdesk.matching.nearest import nearest
from koekdesk.matching.vectors import Vector, whole

ROOT = Path(__file__).parents[1]
TEXTS, SIZE, MOST = 50_000, 512, 20


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


def _memory(count: int) -> str:
    """Return the most memory of a process of its own beyond its vectors, finding all lists."""
    script = f"import benchmarks.nearest as nearest; nearest.weigh({count})"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def weigh(count: int) -> None:
    """Print how much more memory this process ever had than with its vectors alone, in MB."""
    vectors = make_vectors(count)
    vectors @ vectors[0]
    most_memory(reset=True)
    before = most_memory()
    nearest_among(vectors, MOST)
    print(most_memory() - before)


def rows(count: int = TEXTS) -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    vectors = make_vectors(count)
    ours = _seconds(lambda: nearest(vectors, vectors, MOST))
    once = _seconds(lambda: nearest_among(vectors, MOST))
    memory = _memory(count)
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
        (f"{named}: peak of a process beyond its vectors", f"{memory} MB", "", "<= 1024 MB"),
    ]


if __name__ == "__main__":
    for row in rows(int(sys.argv[1]) if len(sys.argv) > 1 else TEXTS):
        print("  ".join(row))
