"""``python tests/trust/rounds.py [SHARE]``: keep the promises of safety to the test; one table.

SHARE 1 (the default) are the full rounds of docs/decisions.md; 0.02 takes a few seconds.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from faults import damages, limits, power_cuts
from kills import backups, erasures, passphrases, protections, restores, saves, upgrades
from scene import Row

Scene = Callable[[Path, int, int], Row]
SCENES: dict[str, tuple[Scene, int]] = {
    "saves": (saves, 1000),
    "power": (power_cuts, 2000),
    "damage": (damages, 1000),
    "limits": (limits, 100),
    "passphrases": (passphrases, 100),
    "upgrades": (upgrades, 100),
    "backups": (backups, 100),
    "restores": (restores, 100),
    "erasures": (erasures, 100),
    "protections": (protections, 100),
}
HEAD = ("what", "rounds", "lost", "corrupt", "half done", "detected", "bytes left")


def run(name: str, rounds: int, seed: int = 1) -> Row:
    """Run one scene in a folder of its own."""
    scene, _full = SCENES[name]
    with tempfile.TemporaryDirectory() as folder:
        return scene(Path(folder), rounds, seed)


def table(rows: list[Row]) -> str:
    """Return the rows as one table."""
    cells = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if not column else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in cells
    )


def main(words: list[str]) -> int:
    """Run all scenes, or one (``NAME ROUNDS SEED``, for a test: the row as JSON)."""
    if words and words[0] in SCENES:
        row = run(words[0], int(words[1]), int(words[2]))
        sys.stdout.write(
            json.dumps({"good": row.good, "cells": row.cells(), "notes": row.notes[:5]}) + "\n"
        )
        return 0
    share = float(words[0]) if words else 1.0
    rows = [run(name, max(1, int(full * share))) for name, (_, full) in SCENES.items()]
    sys.stdout.write(table(rows) + "\n")
    for row in rows:
        if not row.good:
            sys.stdout.write("\n  ".join([row.what, *row.notes[:5]]) + "\n")
    return 0 if all(row.good for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
