# SPDX-License-Identifier: MIT
"""Sentence vectors by text in half the room of single precision, without losing a bit.

Encoders here keep four decimals, see ``encoder.py``: ten thousand times that is a whole number.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.vectors import Vector

Packed = NDArray[np.int16]

_SCALE = np.float32(10_000)
_MOST = np.iinfo(np.int16).max
#: With a larger share that came later, all is put in one place again.
_LATER_SHARE = 0.1


def pack(vectors: Vector) -> Packed:
    """Return vectors, one or many, as whole numbers; what is no number becomes 0."""
    scaled = np.rint(np.asarray(vectors, np.float32) * _SCALE)
    return np.clip(np.nan_to_num(scaled), -_MOST, _MOST).astype(np.int16)


def unpack(packed: Packed) -> Vector:
    """Return the vectors that were packed, float32."""
    return packed.astype(np.float32) / _SCALE


class KeptVectors(Mapping[str, Vector]):
    """Vectors of one length by text; read only, so threads may share it.

    Args:
        rows: for each text its row in ``base``, or after the last of it in ``later``.
        base: packed vectors, shape [n, d]; shared with the mapping this one grew out of.
        later: packed vectors that came after, shape [m, d].

    """

    def __init__(self, rows: Mapping[str, int], base: Packed, later: Packed | None = None) -> None:
        self.rows, self.base = dict(rows), base
        self._later = base[:0] if later is None else later

    def __getitem__(self, text: str) -> Vector:
        return unpack(self.packed(self.rows[text]))

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __contains__(self, text: object) -> bool:
        return text in self.rows

    def grown(self, wanted: Collection[str], come: Mapping[str, Packed]) -> "KeptVectors":
        """Return the vectors of some texts: those that are here, and packed ones that come."""
        fits = {text: one for text, one in come.items() if one.shape == self.base.shape[1:]}
        start = len(self.base) + len(self._later)
        rows = {text: self.rows[text] for text in wanted if text in self.rows}
        rows.update({text: start + at for at, text in enumerate(fits)})
        if not fits:
            return KeptVectors(rows, self.base, self._later)
        later = np.concatenate([self._later, np.stack(list(fits.values()))])
        if len(later) <= _LATER_SHARE * len(self.base):
            return KeptVectors(rows, self.base, later)
        both = np.concatenate([self.base, later])[list(rows.values())]
        return KeptVectors({text: at for at, text in enumerate(rows)}, both)

    def same(self, other: "KeptVectors", texts: Collection[str]) -> bool:
        """Tell whether texts have the same vectors, or none, in both."""
        if self.base is other.base:
            texts = [text for text in texts if self.rows.get(text) != other.rows.get(text)]
        for text in texts:
            here, there = self.rows.get(text), other.rows.get(text)
            if here is None or there is None:
                if here is not there:
                    return False
            elif not np.array_equal(self.packed(here), other.packed(there)):
                return False
        return True

    def packed(self, row: int) -> Packed:
        """Return the packed vector of a row."""
        beyond = row - len(self.base)
        return self.base[row] if beyond < 0 else self._later[beyond]


NO_VECTORS = KeptVectors({}, np.zeros((0, 0), np.int16))


def keep_vectors(vectors: Iterable[tuple[str, Packed]], most: int) -> KeptVectors:
    """Return packed vectors as a mapping; those of another length than the first are left out.

    Args:
        vectors: text and vector, read one by one.
        most: how many there are at most.

    """
    rows: dict[str, int] = {}
    base = NO_VECTORS.base
    for text, one in vectors:
        if not rows:
            base = np.empty((most, len(one)), np.int16)
        if one.shape == base.shape[1:]:
            base[len(rows)] = one
            rows[text] = len(rows)
    return KeptVectors(rows, base[: len(rows)])
