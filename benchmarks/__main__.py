# SPDX-License-Identifier: MIT
"""``python -m benchmarks [NAME ...]``: measure, and print one table."""

import sys

from benchmarks import (
    changed_text,
    connectors,
    day,
    hints,
    lists,
    matching_scale,
    nearest,
    paper,
    quality,
    rings,
    round,
    stalls,
    startup,
    stops,
    vault,
)

PARTS = {
    "startup": startup.rows,
    "stalls": stalls.rows,
    "quality": quality.rows,
    "lists": lists.rows,
    "matching": matching_scale.rows,
    "nearest": nearest.rows,
    "changed": changed_text.rows,
    "rings": rings.rows,
    "round": round.rows,
    "stops": stops.rows,
    "connectors": connectors.rows,
    "paper": paper.rows,
    "vault": vault.rows,
    "hints": hints.rows,
    "day": day.rows,
}


def main(names: list[str]) -> None:
    """Run the named parts, or all of them."""
    table = [("what", "measured", "against, in the same run", "wanted")]
    for name in names or PARTS:
        table += PARTS[name]()
    widths = [max(len(row[column]) for row in table) for column in range(4)]
    for row in table:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )


if __name__ == "__main__":
    main(sys.argv[1:])
