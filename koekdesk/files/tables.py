# SPDX-License-Identifier: MIT
"""Rows and cells as read from any spreadsheet, and how much of them is accepted."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from koekdesk.errors import ErrorCode, KoekdeskError

Cell = str | date | float | None
#: Called with what is done and the total; it may raise to stop.
Report = Callable[[int, int], None]

MAX_FILE_BYTES = 30_000_000
MAX_ROWS = 50_000  # rows with something in them
MAX_SHEET_ROWS = 1_048_576  # as many as a spreadsheet program has
MAX_COLUMNS = 256
MAX_CELLS = 500_000
MAX_CELL_LETTERS = 32_767
REPORT_EVERY = 500

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row, numbered as a spreadsheet program does; empty cells at its end are left out."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: its name and its rows with something in them."""

    name: str
    rows: tuple[Row, ...]
    encoding: str = ""  # of a text file


def nothing_to_report(done: int, total: int) -> None:
    """Take a report and do nothing with it."""


def cell_text(cell: Cell) -> str:
    """Return a cell as a person would type it; a whole number without ``.0``."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return cell.strip()
    return str(int(cell)) if abs(cell) < 1e15 and cell == int(cell) else str(cell)


def clean_text(text: str) -> str | None:
    """Return text with plain line ends and no control characters; None when nothing is left."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " "))
    return plain if plain.strip() else None


class Collector:
    """Gathers rows and refuses a table that grows beyond the limits."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: list[Row] = []
        self._cells = 0

    def add(self, number: int, cells: Iterable[Cell]) -> None:
        """Add a row unless it is empty."""
        kept = list(cells)
        while kept and kept[-1] is None:
            kept.pop()
        if not kept:
            return
        self._cells += len(kept)
        self._refuse_beyond(len(kept), MAX_COLUMNS)
        self._refuse_beyond(len(self._rows) + 1, MAX_ROWS)
        self._refuse_beyond(self._cells, MAX_CELLS)
        self._rows.append(Row(number, tuple(kept)))

    def take(self) -> tuple[Row, ...]:
        """Return the rows so far and begin a new table; the cells keep counting."""
        rows, self._rows = tuple(self._rows), []
        return rows

    def text(self, text: str) -> str | None:
        """Return a text cell cleaned, refusing one that is longer than a cell can be."""
        self._refuse_beyond(len(text), MAX_CELL_LETTERS)
        return clean_text(text)

    def _refuse_beyond(self, size: int, limit: int) -> None:
        if size > limit:
            raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(self._path), limit=limit)
