# SPDX-License-Identifier: MIT
"""Ten thousand people: the list, the search and the page, against one product over vectors.

Somebody who opens the list waits for every name in its order, with what stands below the names on
screen. What stands below the others is read behind it; nobody waits for that.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.crowd import make_crowd
from koekdesk.register.database import open_register
from koekdesk.services.people import list_names, list_people, read_person
from koekdesk.services.searching import read_search_index
from koekdesk.ui.models.people_source import SEEN

_TYPED = ("f", "fat", "fatma", "fadma", "molenstr", "brood", "bakken", "fiets repareren", "zzz")


def median_ms(call: Callable[[], object], times: int = 7) -> float:
    """Return the median time of a call in milliseconds."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)


def rows() -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    vectors = np.random.default_rng(1).standard_normal((40_000, 512), np.float32)
    one = vectors[7].copy()
    base = median_ms(lambda: vectors @ one)
    against, wanted = f"one product {base:.1f} ms", "<= 100 ms beyond it"
    with tempfile.TemporaryDirectory() as folder:
        register = open_register(make_crowd(Path(folder) / "crowd.koek", date(2026, 11, 20)))
        with register.sessions() as session:
            seen = median_ms(lambda: list_names(session, whole=SEEN))
            listed = median_ms(lambda: list_people(session))
            person = list_people(session)[5_000].id
            page = median_ms(lambda: read_person(session, person))
            index = read_search_index(session)
        slowest = max(median_ms(lambda typed=typed: index.find(typed), 5) for typed in _TYPED)
        register.close()
    return [
        ("List of 10,000 people, with the lines on screen", f"{seen:.0f} ms", against, wanted),
        ("… the lines further down, behind it", f"{listed:.0f} ms", against, ""),
        ("A person's page among them", f"{page:.0f} ms", against, wanted),
        ("Search at each key, the slowest of nine", f"{slowest:.0f} ms", against, wanted),
    ]
