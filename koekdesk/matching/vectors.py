# SPDX-License-Identifier: MIT
"""Sentence vectors as whole numbers, so that their products are the same bits in any order.

A unit vector times 4,000, rounded, has products below 2 ** 24: every partial sum is a whole number
that single precision holds exactly, however a matrix product adds up and on however many threads.
The error of one product is about 1e-4.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

Vector = NDArray[np.float32]

#: What a unit vector is multiplied with.
_SCALE = 4000.0
#: What turns a product of two whole vectors into their cosine.
UNIT = 1.0 / (_SCALE * _SCALE)
#: Texts from which the main directions are measured.
_SAMPLE = 4096
_MULTIPLE = 64
#: Rounding of a squared length in single precision stays below this.
_ROUNDING = 4e-6
#: Vectors made whole at a time.
_CHUNK = 1024
#: The share of the length of the vectors that the main directions hold.
_HELD = 0.8
#: Rounding of products in single precision stays below this.
SLACK = 1e-3


def fits(vector: Vector | None, width: int) -> bool:
    """Tell whether a vector can be compared with others of this width."""
    if vector is None or vector.shape != (width,):
        return False
    return bool(np.isfinite(vector).all() and vector.any())


def stack_vectors(
    texts: Sequence[str], vectors: Mapping[str, Vector], width: int | None = None
) -> Vector:
    """Return the vectors of texts as one matrix [len(texts), d]; zeros where one is unusable.

    Without a ``width`` most of them decide it.
    """
    found = [vectors.get(text) for text in texts]
    width = _usual_width(found) if width is None else width
    matrix = np.zeros((len(texts), width), np.float32)
    for row, vector in enumerate(found):
        if vector is not None and vector.shape == (width,) and np.isfinite(vector).all():
            matrix[row] = vector
    return matrix


def stack_whole(
    texts: Sequence[str], vectors: Mapping[str, Vector], width: int | None = None
) -> NDArray[np.int16]:
    """Return the whole vectors of texts as one matrix [len(texts), d]; zeros where unusable.

    They lie within 4,000, so that half the room of single precision holds them exactly.
    """
    width = _usual_width([vectors.get(text) for text in texts]) if width is None else width
    matrix = np.empty((len(texts), width), np.int16)
    for at in range(0, len(texts), _CHUNK):
        matrix[at : at + _CHUNK] = whole(stack_vectors(texts[at : at + _CHUNK], vectors, width))
    return matrix


def _usual_width(vectors: Sequence[Vector | None]) -> int:
    """Return how long most vectors are; the longer when as many."""
    sizes = Counter(
        vector.shape[0] for vector in vectors if vector is not None and vector.ndim == 1
    )
    return max(sizes, key=lambda size: (sizes[size], size), default=0)


def whole(matrix: Vector) -> Vector:
    """Return vectors, one or many, as whole numbers in float32; longer than 1 counts as 1."""
    if matrix.ndim == 1:
        return whole(matrix[None])[0]
    found = np.empty_like(matrix, np.float32)
    for at in range(0, len(matrix), _CHUNK):
        rows = matrix[at : at + _CHUNK]
        length = np.sqrt(np.sum(np.square(rows, dtype=np.float64), axis=1, keepdims=True))
        np.rint(
            rows * (_SCALE / np.maximum(length, 1.0)),
            out=found[at : at + _CHUNK],
            casting="same_kind",
        )
    return found


def products(vectors: Vector, texts: NDArray[np.int16]) -> Vector:
    """Return the products of whole vectors [n, d] with those of texts [m, d], shape [n, m]."""
    found = np.empty((len(vectors), len(texts)), np.float32)
    for at in range(0, len(texts), _CHUNK):
        some = texts[at : at + _CHUNK].astype(np.float32)
        if len(vectors) == 1:  # without a second thread, that waits more than it works
            np.einsum("ij,j->i", some, vectors[0], out=found[0, at : at + _CHUNK])
        else:
            found[:, at : at + _CHUNK] = vectors @ some.T
    return found


def main_directions(matrix: NDArray[np.int16]) -> Vector | None:
    """Return the directions that hold most of the vectors, shape [d, h], or None when not few.

    By principal components of a sample. They only save work: nothing that is found depends on
    them.
    """
    sample = matrix[:: max(1, len(matrix) // _SAMPLE)].astype(np.float64) / _SCALE
    with threadpool_limits(1):
        held, directions = np.linalg.eigh(sample.T @ sample)
    share = np.cumsum(held[::-1]) / max(float(held.sum()), 1e-9)
    most = int(np.searchsorted(share, _HELD)) + 1
    most = -(-most // _MULTIPLE) * _MULTIPLE
    if most * 2 > matrix.shape[1]:
        return None
    return np.ascontiguousarray(directions[:, ::-1][:, :most]).astype(np.float32)


def bounded(matrix: Vector | NDArray[np.int16], directions: Vector) -> Vector:
    """Return short vectors [n, h + 1] whose products are never below the cosine (plus SLACK).

    The last place holds the length of what the main directions leave out (Cauchy-Schwarz).
    """
    found = np.empty((len(matrix), directions.shape[1] + 1), np.float32)
    for at in range(0, len(matrix), _CHUNK):
        found[at : at + _CHUNK] = _bounded(matrix[at : at + _CHUNK].astype(np.float32), directions)
    return found


def _bounded(matrix: Vector, directions: Vector) -> Vector:
    head = (matrix @ directions) / np.float32(_SCALE)
    length = np.einsum("ij,ij->i", matrix, matrix) * UNIT
    rest = length - np.einsum("ij,ij->i", head, head)
    tail = np.sqrt(np.maximum(rest, 0.0) + _ROUNDING)[:, None].astype(np.float32)
    return np.concatenate([head, tail], axis=1)
