# SPDX-License-Identifier: MIT
"""Which place fits a circle, and which group does something near it already."""

import re
from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

import numpy as np

from koekdesk.matching.evidence import is_solid
from koekdesk.matching.features import is_readable
from koekdesk.matching.language import read
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.snapshot import GroupFacts, PlaceFacts, Snapshot

#: Between these a description names one possibility after another.
_BETWEEN = re.compile(r"[,;.:\n]+")
#: In a description, pieces looked at.
_MOST_PIECES = 24
_NEAR = 0.44
_SURE = 0.56


def spot_texts(places: Iterable[PlaceFacts], groups: Iterable[GroupFacts]) -> tuple[str, ...]:
    """Return the pieces of text in which places and groups are compared, each once."""
    described = [(place.name, place.possible) for place in places]
    described += [(group.name, group.what) for group in groups]
    return tuple(dict.fromkeys(piece for name, what in described for piece in _pieces(name, what)))


def _pieces(name: str, what: str) -> Iterator[str]:
    """Yield what a place or group is called and each thing that is possible there."""
    for piece in (name, *_BETWEEN.split(what)[:_MOST_PIECES]):
        text = piece.strip()
        if text and is_readable(read(text)):
            yield text


class Spots:
    """Places and groups, ready to compare with what people wish. Read only once made."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._vectors = snapshot.vectors
        self._places = [
            (place.id, piece)
            for place in sorted(snapshot.places, key=lambda place: place.id)
            for piece in _pieces(place.name, place.possible)
        ]
        self._groups = [
            (group.id, piece)
            for group in sorted(snapshot.groups, key=lambda group: group.id)
            for piece in _pieces(group.name, group.what)
        ]
        self._place_index = TextIndex([piece for _, piece in self._places], self._vectors)
        self._group_index = TextIndex([piece for _, piece in self._groups], self._vectors)

    def place_for(self, wishes: Sequence[str]) -> UUID | None:
        """Return the place where these wishes fit best; None when no place is sure to fit."""
        return self._best(self._place_index, self._places, wishes)

    def group_for(self, wishes: Sequence[str]) -> UUID | None:
        """Return the group that does something like these wishes; None when none surely does."""
        return self._best(self._group_index, self._groups, wishes)

    def _best(
        self, index: TextIndex, pieces: Sequence[tuple[UUID, str]], wishes: Sequence[str]
    ) -> UUID | None:
        """Return whose pieces lie nearest to the wishes together, ties by id."""
        if not pieces or not wishes:
            return None
        near = np.stack([index.scores(wish, self._vectors.get(wish)) for wish in wishes])
        best: dict[UUID, float] = {}
        for (key, piece), scores in zip(pieces, near.T, strict=True):
            sure = [
                float(value)
                for wish, value in zip(wishes, scores, strict=True)
                if value >= _SURE or (value >= _NEAR and is_solid(wish, piece))
            ]
            if sure:
                best[key] = max(best.get(key, 0.0), sum(sure) / len(wishes) + max(sure))
        return min(best, key=lambda key: (-best[key], key), default=None)
