# SPDX-License-Identifier: MIT
"""The whole program on a full day: every page at the demo and at ten thousand people, and memory.

Runs ``benchmarks/day_program.py`` in a process of its own for each, because memory is of a process.
"""

import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.crowd import make_crowd

ROOT = Path(__file__).parents[1]
Row = tuple[str, str, str, str]


def rows() -> list[Row]:
    """Return the table's rows: what, measured, against, wanted. Minutes, most of it matching."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        crowd = make_crowd(folder / "crowd.koek", date.today())
        return [
            *_rows("demo", _run(folder / "demo")),
            *_rows("10,000", _run(folder / "many", crowd)),
        ]


def _run(folder: Path, *register: Path) -> list[dict[str, Any]]:
    """Return what one run of the program told."""
    env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", "benchmarks.day_program", str(folder), *map(str, register)]
    done = subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def _rows(size: str, told: list[dict[str, Any]]) -> list[Row]:
    changes = {fact["page"]: fact["change"] for fact in told if "change" in fact}
    found = [_page_row(size, fact, changes) for fact in told if "first" in fact]
    for fact in told:
        for moment in ("opened", "suggested"):
            if moment in fact:
                found.append(_memory_row(size, moment, fact[moment]))
    return found


def _page_row(size: str, fact: dict[str, Any], changes: dict[str, float]) -> Row:
    page = fact["page"]
    measured = f"shown {fact['first']:.0f} ms, usable {fact['usable']:.0f} ms later"
    stall = f"longest stall {fact['stall']:.0f} ms, after a change {changes.get(page, 0):.0f} ms"
    return (f"{size}: {page}", measured, stall, "<= 300 ms later, stall <= 50 ms")


def _memory_row(size: str, moment: str, used: dict[str, float]) -> Row:
    if not used:
        return (f"{size}: memory when {moment}", "not told by this system", "", "")
    measured = f"{used['rss']:.0f} MB, of it private {used['private']:.0f} MB"
    return (
        f"{size}: memory when {moment}",
        measured,
        f"at most {used['most']:.0f} MB",
        "<= 400 MB",
    )
