# SPDX-License-Identifier: MIT
"""Words compared in numpy: features numbered, weighed by how rare they are, kept by feature.

Everything here gives the same bits in any order of adding up: weights are whole multiples of
2 ** -20, so that a sum of products is exact in double precision. Rarity goes in steps of two, so
that one statement more changes the weights of few texts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.features import CHANNELS, Features

#: Features in a larger share of the texts say nothing and cost most (n-grams only).
_TOO_COMMON = 0.10
#: Fewer texts than this are never enough to call a feature too common.
_NEVER_COMMON = 20
#: A small register knows too few texts to tell rare from common words.
_AT_LEAST = 400
#: Weights are whole multiples of this.
_GRAIN = 2.0**-20
_NAMES = tuple(CHANNELS)
#: The channels of the rings, ours and the user's.
RINGS = (_NAMES.index("ring"), _NAMES.index("own"))
_SHARES = np.array([CHANNELS[name] for name in _NAMES])

Channels = dict[str, Features]
Numbers = NDArray[np.int64]
Weights = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Raw:
    """The numbered features of one text, before they are weighed; -1 where one has no number."""

    ids: NDArray[np.int32]
    weights: NDArray[np.float32]
    channels: NDArray[np.int8]

    def packed(self) -> bytes:
        """Return it in a third of the room: for what is kept of every text."""
        return b"".join(part.tobytes() for part in (self.ids, self.weights, self.channels))

    @classmethod
    def unpacked(cls, packed: bytes) -> "Raw":
        """Return what was packed."""
        count = len(packed) // 9
        return cls(
            np.frombuffer(packed, np.int32, count),
            np.frombuffer(packed, np.float32, count, 4 * count),
            np.frombuffer(packed, np.int8, count, 8 * count),
        )


class Vocabulary:
    """Numbers features; it only grows, so a number stays what it was."""

    def __init__(self) -> None:
        self._ids: dict[str, dict[str, int]] = {name: {} for name in _NAMES}
        self._channels: list[int] = []

    def __len__(self) -> int:
        return len(self._channels)

    def channels(self) -> NDArray[np.int8]:
        """Return the channel of each feature, by number."""
        return np.array(self._channels, np.int8)

    def read(self, text: Channels, grow: bool = False) -> Raw:
        """Return the numbered features of a text; ``grow`` gives unknown ones a number."""
        ids: list[int] = []
        weights: list[float] = []
        channels: list[int] = []
        for at, name in enumerate(_NAMES):
            features = text.get(name)
            if not features:
                continue
            known = self._ids[name]
            if grow:
                for feature in features:
                    if feature not in known:
                        known[feature] = len(self._channels)
                        self._channels.append(at)
            ids.extend(known.get(feature, -1) for feature in features)
            weights.extend(features.values())
            channels.extend([at] * len(features))
        return Raw(
            np.array(ids, np.int32), np.array(weights, np.float32), np.array(channels, np.int8)
        )


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many texts each feature stands, in steps of two, and what that makes it weigh.

    ``weights`` and ``kept`` have one place more than there are features: for the unknown, at -1.
    """

    counts: Numbers
    total: int
    weights: Weights
    kept: NDArray[np.bool_]

    @classmethod
    def of(cls, counts: Numbers, total: int, channels: NDArray[np.int8]) -> "Rarity":
        """Return the rarity of features that stand in ``counts`` of ``total`` texts."""
        all_texts, size = _step(np.array([total, max(total, _AT_LEAST)])).tolist()
        steps = _step(counts)
        limit = max(_TOO_COMMON * all_texts, _NEVER_COMMON)
        common = (channels == _NAMES.index("char")) & (steps > limit)
        kept = (counts > 0) & ~common
        weights = np.log(1 + size / (np.where(kept, steps, 0.0) + 0.5))
        unseen = np.log(1 + size / 0.5)
        return cls(counts, total, np.append(weights, unseen), np.append(kept, False))

    def otherwise(self, other: "Rarity") -> Numbers | None:
        """Return which features weigh otherwise in another rarity; None when more than weights.

        Features that stood nowhere before, or stand nowhere now, are no matter for the others.
        """
        size = len(self.counts)
        lives = (self.counts > 0) & (other.counts[:size] > 0)
        if (self.kept[:-1] != other.kept[:size])[lives].any() or self.weights[-1] != other.weights[
            -1
        ]:
            return None
        return np.flatnonzero((self.weights[:-1] != other.weights[:size]) & lives)


def _step(counts: NDArray[np.int64]) -> Weights:
    """Return counts rounded to the middle of their step: 1, 2-3, 4-7, 8-15 and so on."""
    low = 2.0 ** np.floor(np.log2(np.maximum(counts, 1)))
    return np.where(counts > 0, np.where(low > 1, low * 2**0.5, low), 0.0)


@dataclass(frozen=True, slots=True)
class Weighed:
    """The kept features of some texts in a row: text i has ``starts[i]:starts[i + 1]``.

    Weights lie below 1 and are whole multiples of 2 ** -20: single precision keeps them exactly.
    """

    starts: Numbers
    ids: NDArray[np.int32]
    weights: NDArray[np.float32]

    def of(self, at: int) -> tuple[NDArray[np.int32], Weights]:
        """Return the features and weights of one text."""
        span = slice(self.starts[at], self.starts[at + 1])
        return self.ids[span], self.weights[span].astype(np.float64)

    def __len__(self) -> int:
        return len(self.starts) - 1


def weigh(texts: Sequence[Raw], rarity: Rarity) -> Weighed:
    """Return texts weighed by rarity; each channel has length sqrt(its share)."""
    lengths = np.array([len(text.ids) for text in texts], np.int64)
    if not lengths.sum():
        nothing = np.zeros(len(texts) + 1, np.int64)
        return Weighed(nothing, np.zeros(0, np.int32), np.zeros(0, np.float32))
    ids = np.concatenate([text.ids for text in texts])
    ids = np.where(ids < len(rarity.counts), ids, -1)
    channels = np.concatenate([text.channels for text in texts])
    values = np.concatenate([text.weights for text in texts]) * rarity.weights[ids]
    row = np.repeat(np.arange(len(texts)), lengths)
    group = row * len(_NAMES) + channels
    squares = np.bincount(group, values * values, minlength=len(texts) * len(_NAMES))[group]
    scale = np.sqrt(_SHARES[channels] / np.maximum(squares, 1e-12))
    values = np.rint(values * scale / _GRAIN) * _GRAIN
    kept = rarity.kept[ids]
    starts = np.concatenate([[0], np.cumsum(np.bincount(row[kept], minlength=len(texts)))])
    return Weighed(starts, ids[kept], values[kept].astype(np.float32))


def joined(parts: Sequence[Weighed]) -> Weighed:
    """Return texts that were weighed in chunks as one row of texts."""
    if not parts:
        return Weighed(np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0, np.float32))
    ends = np.concatenate([np.diff(part.starts) for part in parts])
    return Weighed(
        np.concatenate([[0], np.cumsum(ends)]),
        np.concatenate([part.ids for part in parts]),
        np.concatenate([part.weights for part in parts]),
    )


class Postings:
    """Weighed texts kept by feature; read only once made, so threads may share it."""

    def __init__(self, texts: Weighed) -> None:
        self.size = len(texts)
        order = np.argsort(texts.ids, kind="stable")
        rows = np.repeat(np.arange(self.size, dtype=np.int32), np.diff(texts.starts))
        self._rows = np.take(rows, order)
        self._weights = np.take(texts.weights, order)
        most = int(texts.ids.max()) + 1 if len(texts.ids) else 0
        counts = np.bincount(texts.ids, minlength=most)
        self._starts = [0, *np.cumsum(counts).tolist()]

    def rows(self, feature: int) -> NDArray[np.int32]:
        """Return which texts have a feature."""
        if not 0 <= feature < len(self._starts) - 1:
            return self._rows[:0]
        return self._rows[self._starts[feature] : self._starts[feature + 1]]

    def scores(self, ids: NDArray[np.int32], weights: Weights) -> Weights:
        """Return the products of one weighed text with all, shape [size], exact."""
        starts, last = self._starts, len(self._starts) - 1
        spans = [slice(starts[at], starts[at + 1]) for at in ids.tolist() if at < last]
        if not spans or not self.size:
            return np.zeros(self.size)
        values = np.concatenate([self._weights[span] for span in spans], dtype=np.float64)
        lengths = [span.stop - span.start for span in spans]
        values *= np.repeat(weights[ids < last], lengths)
        rows = np.concatenate([self._rows[span] for span in spans])
        return np.bincount(rows, values, minlength=self.size).astype(np.float64, copy=False)
