# SPDX-License-Identifier: MIT
"""Which place fits a circle, and which group does something near it already."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from koekdesk.matching.evidence import is_solid
from koekdesk.matching.features import content, is_readable, word_forms
from koekdesk.matching.language import by_text, read
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.own_words import OwnWords
from koekdesk.matching.snapshot import GroupFacts, PlaceFacts, Snapshot
from koekdesk.matching.topics import Lead, offers_for, topics_of

#: Between these a description names one possibility after another.
_BETWEEN = re.compile(r"[,;.:\n]+")
#: In a description, pieces looked at.
_MOST_PIECES = 24
_NEAR = 0.38
_SURE = 0.56
#: How well it must fit those wishes on average.
_FITS = 0.5
#: What a place is worth that offers what is done there (``places.txt``), less for each next offer.
_OFFER, _NEXT = 0.5, 0.02
#: The share of a circle's wishes that a place or group must fit.
_ENOUGH = 0.5


def spot_texts(places: Iterable[PlaceFacts], groups: Iterable[GroupFacts]) -> tuple[str, ...]:
    """Return the pieces of text in which places and groups are compared, each once."""
    described = [(place.name, place.possible) for place in places]
    described += [(group.name, group.what) for group in groups]
    return tuple(
        dict.fromkeys(piece for name, what in described for piece in pieces_of(name, what))
    )


def pieces_of(name: str, what: str) -> Iterator[str]:
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
            for piece in pieces_of(place.name, place.possible)
        ]
        self._groups = [
            (group.id, piece)
            for group in sorted(snapshot.groups, key=lambda group: group.id)
            for piece in pieces_of(group.name, group.what)
        ]
        self._own = OwnWords(snapshot.own_rings)
        self._offered = _offered(self._places, self._own)
        self._place_index = TextIndex([piece for _, piece in self._places], self._vectors)
        self._group_index = TextIndex([piece for _, piece in self._groups], self._vectors)

    def place_for(self, wishes: Sequence[str]) -> UUID | None:
        """Return the place where these wishes fit best; None when no place is sure to fit.

        A place fits by its own words, or because it offers what such a wish needs.
        """
        near = self._near(self._place_index, self._places, wishes)
        for wish in wishes:
            for key, worth in self._offering(wish).items():
                near[key][wish] = max(near[key].get(wish, 0.0), worth)
        return self._best(self._places, near, wishes)

    def group_for(self, wishes: Sequence[str]) -> UUID | None:
        """Return the group that does something like these wishes; None when none surely does."""
        near = self._near(self._group_index, self._groups, wishes)
        return self._best(self._groups, near, wishes)

    def needs_place(self, wishes: Sequence[str]) -> bool:
        """Tell whether most of these wishes need a place: for a walk the street is enough."""
        free = sum(_needs(wish, self._own) is None for wish in wishes)
        return 2 * free <= len(wishes)

    def _offering(self, wish: str) -> dict[UUID, float]:
        """Return which places offer what a wish needs, and how well that fits."""
        found: dict[UUID, float] = {}
        for at, lead in enumerate(_needs(wish, self._own) or ()):
            for key, offered in self._offered.items():
                if lead.keys & offered:
                    found.setdefault(key, max(_NEAR, _OFFER - _NEXT * at))
        return found

    def _near(
        self, index: TextIndex, pieces: Sequence[tuple[UUID, str]], wishes: Sequence[str]
    ) -> dict[UUID, dict[str, float]]:
        """Return by place or group how near its words lie to each wish, when surely near."""
        best: dict[UUID, dict[str, float]] = defaultdict(dict)
        for wish in wishes if pieces else ():
            scores = index.scores(wish, self._vectors.get(wish)).tolist()
            for (key, piece), near in zip(pieces, scores, strict=True):
                if near >= _SURE or (near >= _NEAR and is_solid(wish, piece)):
                    best[key][wish] = max(best[key].get(wish, 0.0), near)
        return defaultdict(
            dict,
            {
                key: found
                for key, found in best.items()
                if len(found) >= _ENOUGH * len(wishes) and sum(found.values()) >= _FITS * len(found)
            },
        )

    def _best(
        self,
        pieces: Sequence[tuple[UUID, str]],
        near: dict[UUID, dict[str, float]],
        wishes: Sequence[str],
    ) -> UUID | None:
        """Return what lies nearest to enough of the wishes together, ties by id."""
        refused = {key for key, piece in pieces for wish in wishes if _excludes(wish, piece)}
        total = {
            key: sum(found.values())
            for key, found in near.items()
            if key not in refused and len(found) >= _ENOUGH * len(wishes)
        }
        return min(total, key=lambda key: (-total[key], key), default=None)


@by_text(4096)
def _excludes(wish: str, piece: str) -> bool:
    """Tell whether a wish leaves out what a piece is about ("een koor, maar zonder zee")."""
    return not _forms(read(wish).unwanted).isdisjoint(_forms(read(piece).wanted))


def _forms(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(form for word in content(words) for form, _ in word_forms(word))


def _offered(places: Sequence[tuple[UUID, str]], own: OwnWords) -> dict[UUID, frozenset[str]]:
    """Return the topics of each place: what it is called, and what is possible there."""
    found: dict[UUID, set[str]] = defaultdict(set)
    for key, piece in places:
        about = topics_of(piece, own).items()
        found[key].update(topic for topic, weight in about if weight >= _OFFER)
    return {key: frozenset(topics) for key, topics in found.items()}


@by_text(4096)
def _needs(wish: str, own: OwnWords) -> tuple[Lead, ...] | None:
    """Return what a place could offer for a wish; None when it needs no place."""
    return offers_for(topics_of(wish, own))
