# SPDX-License-Identifier: MIT
"""An inverted index in numpy: one text against many by weighted features."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.features import CHANNELS, Features

#: Features in a larger share of the texts say nothing and cost most (n-grams only).
_TOO_COMMON = 0.10
#: A small register knows too few texts to tell rare from common words.
_AT_LEAST = 400

Scores = NDArray[np.float32]
Channels = dict[str, Features]


class LexicalIndex:
    """The features of many texts, kept by feature; read only once made, so threads may share it."""

    def __init__(self, texts: Sequence[Channels]) -> None:
        self.size = len(texts)
        self._ids: dict[tuple[str, str], int] = {}
        self._idf = self._rarity(texts)
        rows: list[NDArray[np.int32]] = []
        ids: list[NDArray[np.int32]] = []
        weights: list[Scores] = []
        for row, text in enumerate(texts):
            found, values = self._weigh(text)
            ids.append(found)
            weights.append(values)
            rows.append(np.full(len(found), row, np.int32))
        self._sort(rows, ids, weights)

    def _rarity(self, texts: Sequence[Channels]) -> Scores:
        counts: dict[tuple[str, str], int] = defaultdict(int)
        for text in texts:
            for channel, features in text.items():
                for name in features:
                    counts[channel, name] += 1
        limit = max(_TOO_COMMON * self.size, 20)
        total = max(self.size, _AT_LEAST)
        idf: list[float] = []
        for key, count in counts.items():
            if key[0] == "char" and count > limit:
                continue
            self._ids[key] = len(idf)
            idf.append(np.log(1 + total / (count + 0.5)))
        self._unseen = float(np.log(1 + total / 0.5))
        return np.asarray(idf, np.float32)

    def _weigh(self, text: Channels) -> tuple[NDArray[np.int32], Scores]:
        """Return feature ids and weights; each channel has length sqrt(its share)."""
        ids: list[int] = []
        weights: list[float] = []
        for channel, features in text.items():
            known: list[tuple[int, float]] = []
            square = 0.0
            for name, weight in features.items():
                at = self._ids.get((channel, name), -1)
                value = weight * (float(self._idf[at]) if at >= 0 else self._unseen)
                square += value * value
                if at >= 0:
                    known.append((at, value))
            scale = (CHANNELS[channel] / square) ** 0.5 if square else 0.0
            ids.extend(at for at, _ in known)
            weights.extend(value * scale for _, value in known)
        return np.asarray(ids, np.int32), np.asarray(weights, np.float32)

    def _sort(
        self, rows: list[NDArray[np.int32]], ids: list[NDArray[np.int32]], weights: list[Scores]
    ) -> None:
        empty = np.zeros(0, np.int32)
        all_ids = np.concatenate(ids) if ids else empty
        order = np.argsort(all_ids, kind="stable")
        self._rows = (np.concatenate(rows) if rows else empty)[order]
        self._weights = (np.concatenate(weights) if weights else empty.astype(np.float32))[order]
        self._starts = np.searchsorted(all_ids[order], np.arange(len(self._ids) + 1))

    def scores(self, text: Channels) -> Scores:
        """Return the score of one text against all, shape [size], 0..sum of the channel shares."""
        ids, weights = self._weigh(text)
        if not len(ids) or not self.size:
            return np.zeros(self.size, np.float32)
        spans = [slice(self._starts[at], self._starts[at + 1]) for at in ids.tolist()]
        rows = np.concatenate([self._rows[span] for span in spans])
        values = np.concatenate(
            [self._weights[span] * weight for span, weight in zip(spans, weights, strict=True)]
        )
        return np.bincount(rows, values, minlength=self.size).astype(np.float32)
