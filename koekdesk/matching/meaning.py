# SPDX-License-Identifier: MIT
"""How near two texts are: words, parts, near words and sentence vectors in one bounded score.

The score is a weighted sum of raw bounded parts, which beat rank fusion when measured: a useless
lexical part then adds about nothing to a text in another language.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.encoder import Encoder
from koekdesk.matching.features import channels
from koekdesk.matching.language import Phrase, read
from koekdesk.matching.lexical import Channels, LexicalIndex
from koekdesk.matching.own_words import NO_OWN_WORDS, OwnWords

#: The share of the sentence vectors in the score; the lexical shares are in features.py.
MEANING = 0.7
#: How much an excluded word takes off.
EXCLUDED = 1.5
#: Without sentence vectors the words carry all of it.
LEXICAL_ALONE = 1.35
_FULL = 1.7
_DECIMALS = 4

Scores = NDArray[np.float32]
Vector = NDArray[np.float32]


class TextIndex:
    """Texts prepared for comparison with other texts; read only, so threads may share it.

    Args:
        texts: what people said, any language.
        vectors: sentence vector by text; texts without one are compared by their words only.
        own: words the user wrote down as belonging together.

    """

    def __init__(
        self,
        texts: Sequence[str],
        vectors: Mapping[str, Vector] | None = None,
        own: OwnWords = NO_OWN_WORDS,
    ) -> None:
        self.texts = tuple(texts)
        self._own = own
        phrases = [read(text) for text in self.texts]
        self._lexical = LexicalIndex(
            [channels(phrase.wanted, phrase.core, own) for phrase in phrases]
        )
        self._excluded = LexicalIndex([_excluded(phrase) for phrase in phrases])
        self._has_excluded = any(phrase.unwanted for phrase in phrases)
        self._vectors = stack_vectors(self.texts, vectors or {})
        self._has_vector: NDArray[np.bool_] = np.any(self._vectors, axis=1)

    def __len__(self) -> int:
        return len(self.texts)

    def vector(self, row: int) -> Vector | None:
        """Return the sentence vector of a text in the index."""
        return self._vectors[row] if self._has_vector[row] else None

    def scores(self, text: str, vector: Vector | None = None) -> Scores:
        """Return how near each text is to this one, shape [len(self)], 0..1."""
        if vector is None or not self._fits(vector):
            return self.fuse(text, None)
        return self.fuse(text, self._vectors @ vector)

    def _fits(self, vector: Vector) -> bool:
        same = vector.shape == self._vectors.shape[1:]
        return same and bool(np.isfinite(vector).all() and vector.any())

    def meant(self, rows: NDArray[np.int64]) -> Scores:
        """Return the vector products of some texts with all, shape [len(rows), len(self)]."""
        return self._vectors[rows] @ self._vectors.T

    def fuse_row(self, row: int, meant: Scores) -> Scores:
        """Return how near each text is to one of the index, from its vector products."""
        return self.fuse(self.texts[row], meant if self._has_vector[row] else None)

    def fuse(self, text: str, meant: Scores | None) -> Scores:
        """Join the words of a text with its vector products; None when it has no vector."""
        phrase = read(text)
        if not phrase.wanted:
            return np.zeros(len(self), np.float32)
        about = channels(phrase.wanted, phrase.core, self._own)
        words = self._lexical.scores(about)
        if meant is None:
            score = words * LEXICAL_ALONE
        else:
            with_vector = words + MEANING * np.maximum(meant, 0.0)
            score = np.where(self._has_vector, with_vector, words * LEXICAL_ALONE)
        score = score - EXCLUDED * self._exclusion(phrase, about)
        return np.round(np.clip(score / _FULL, 0.0, 1.0), _DECIMALS).astype(np.float32)

    def _exclusion(self, phrase: Phrase, about: Channels) -> Scores:
        """Return how much of each text is what one of the two would rather not, 0..1."""
        taken = np.zeros(len(self), np.float32)
        if phrase.unwanted:
            taken += self._lexical.scores(_excluded(phrase))
        if self._has_excluded:
            taken += self._excluded.scores(about)
        return np.minimum(taken, 1.0)


def _excluded(phrase: Phrase) -> Channels:
    """Return the features of what a phrase excludes: words and rings, no loose resemblance."""
    if not phrase.unwanted:
        return {}
    found = channels(phrase.unwanted)
    return {name: found[name] for name in ("word", "ring")}


def stack_vectors(texts: Sequence[str], vectors: Mapping[str, Vector]) -> Vector:
    """Return the vectors of texts as one matrix [len(texts), d]; zeros where one is unusable."""
    sizes = [
        vectors[text].shape[0] for text in texts if text in vectors and vectors[text].ndim == 1
    ]
    width = max(set(sizes), key=lambda size: (sizes.count(size), size)) if sizes else 0
    matrix = np.zeros((len(texts), width), np.float32)
    for row, text in enumerate(texts):
        vector = vectors.get(text)
        if vector is not None and vector.shape == (width,) and np.isfinite(vector).all():
            matrix[row] = vector
    return matrix


def pair_score(one: str, other: str, vectors: Mapping[str, Vector]) -> float:
    """Return how near two texts are by vectors and shared rings and words, 0..1, roughly.

    For choosing among a few statements; ranking goes through an index, which knows rare words.
    """
    index = LexicalIndex([channels(read(other).wanted)])
    words = float(index.scores(channels(read(one).wanted))[0])
    left, right = vectors.get(one), vectors.get(other)
    if left is None or right is None or left.shape != right.shape:
        return words
    return words + MEANING * max(0.0, float(left @ right))


def similarity_matrix(
    queries: Sequence[str], docs: Sequence[str], encoder: Encoder | None
) -> Scores:
    """Return how near each query is to each text, shape [len(queries), len(docs)], 0..1."""
    vectors: dict[str, Vector] = {}
    if encoder is not None:
        every = list(dict.fromkeys([*queries, *docs]))
        vectors = dict(zip(every, encoder.encode(every), strict=True))
    index = TextIndex(docs, vectors)
    if not queries:
        return np.zeros((0, len(docs)), np.float32)
    return np.stack([index.scores(query, vectors.get(query)) for query in queries])
