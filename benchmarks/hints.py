# SPDX-License-Identifier: MIT
"""Hints while typing: how much that is sensitive is seen, and how often harmless lines are not.

The first lines were used to make the word lists; the fresh ones were written afterwards and never
used, so they tell what a new conversation scores.
"""

import time
from pathlib import Path

from koekdesk.listening.hints import hints

FOLDER = Path(__file__).parents[1] / "tests" / "listening"


def lines(name: str) -> list[str]:
    """Return the lines of a list that are no remarks."""
    text = (FOLDER / f"hints_{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def seen(line: str) -> bool:
    """Tell whether a labelled line got a hint of its own code."""
    code, text = (part.strip() for part in line.split("|", 1))
    return code in {hint.code.value for hint in hints(text)}


def rows() -> list[tuple[str, ...]]:
    """Return the table's rows: what, measured, against, wanted."""
    table: list[tuple[str, ...]] = []
    for kind in ("", "fresh "):
        fresh = kind.strip() + "_" * bool(kind)
        sensitive, harmless = lines(f"{fresh}sensitive"), lines(f"{fresh}harmless")
        hits = sum(map(seen, sensitive))
        alarms = sum(bool(hints(line)) for line in harmless)
        name = f"Hints, {kind}lines"
        least = ">= 95 %" if not kind else ">= 75 %"
        table += [
            (f"{name}: hits", f"{hits} of {len(sensitive)}", f"{hits / len(sensitive):.0%}", least),
            (f"{name}: false alarms", f"{alarms} of {len(harmless)}",
             f"{alarms / len(harmless):.1%}", "<= 1 %" if not kind else "<= 5 %"),
        ]  # fmt: skip
    every = lines("sensitive") + lines("harmless")
    start = time.perf_counter()
    for line in every:
        hints(line)
    took = (time.perf_counter() - start) / len(every) * 1000
    return [*table, ("Hints: a line", f"{took:.2f} ms", "", "< 5 ms")]
