# SPDX-License-Identifier: MIT
"""A number of texts prepared together for comparison, and one text compared with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.evidence import firm, signs
from koekdesk.matching.features import channels
from koekdesk.matching.language import Phrase, read
from koekdesk.matching.lexical import (
    Channels,
    Numbers,
    Postings,
    Rarity,
    Raw,
    Vocabulary,
    Weighed,
    Weights,
    joined,
    weigh,
)
from koekdesk.matching.own_words import OwnWords
from koekdesk.matching.vectors import (
    SLACK,
    UNIT,
    Vector,
    bounded,
    main_directions,
    products,
)

Ids = NDArray[np.int32]
Signs = dict[str, Ids]

#: The share of the sentence vectors in the score; the lexical shares are in features.py.
MEANING = 0.7
#: How much an excluded word takes off.
EXCLUDED = 1.5
#: Without sentence vectors the words carry all of it.
LEXICAL_ALONE = 1.35
_FULL = 1.7
_DECIMALS = 1e4
#: Texts prepared between two moments in which other threads get their turn.
_CHUNK = 512
#: With fewer texts main directions save nothing.
_MANY = 2000
#: From this nearness of vectors a faint match needs no word to be sure.
MEANT = 0.6


@dataclass(frozen=True, slots=True)
class Text:
    """What is known of one text, whatever stands beside it."""

    text: str
    said: bytes  # its features, see ``features``
    not_said: bytes  # the features of what it says it is not about, see ``against``
    firm: tuple[str, ...]  # what it is surely about
    every: tuple[str, ...]  # what it can be met in
    heart: tuple[str, ...]  # what of that is the heart of the matter
    key: int  # breaks ties between texts

    @property
    def features(self) -> Raw:
        """What it is about."""
        return Raw.unpacked(self.said)

    @property
    def against(self) -> Raw:
        """What it says it is not about."""
        return Raw.unpacked(self.not_said)


def read_text(text: str, vocabulary: Vocabulary, own: OwnWords, grow: bool = False) -> Text:
    """Return what is known of a text; ``grow`` gives features nobody used yet a number."""
    phrase = read(text)
    about = channels(phrase.wanted, phrase.core, own) if phrase.wanted else {}
    every, heart = signs(text, own)
    return Text(
        text,
        vocabulary.read(about, grow).packed(),
        vocabulary.read(_excluded(phrase), grow).packed(),
        tuple(firm(text, own)),
        tuple(every),
        tuple(heart),
        int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=7).digest(), "big"),
    )


def _excluded(phrase: Phrase) -> Channels:
    """Return the features of what a phrase excludes: words and rings, no loose resemblance."""
    if not phrase.unwanted:
        return {}
    found = channels(phrase.unwanted)
    return {name: found[name] for name in ("word", "ring")}


@dataclass(frozen=True, slots=True)
class Query:
    """A text weighed for comparison; no vector: by its words only."""

    text: Text
    ids: Ids
    weights: Weights
    against_ids: Ids
    against_weights: Weights
    vector: Vector | None


def query_of(text: Text, rarity: Rarity, vector: Vector | None) -> Query:
    """Return a text weighed by how rare its features are."""
    words, against = (weigh([raw], rarity) for raw in (text.features, text.against))
    return Query(text, *words.of(0), *against.of(0), vector)


@dataclass(frozen=True, slots=True)
class Hits:
    """Texts near enough to look at: slots, how near (0..1), and of what kind that is.

    ``sure`` are those about the same thing; ``passing`` share only what is said in passing, see
    ``evidence.meets_in_passing``.
    """

    slots: Numbers
    near: Weights
    sure: NDArray[np.bool_]
    passing: NDArray[np.bool_]

    def only(self, which: NDArray[np.bool_]) -> "Hits":
        """Return some of them."""
        return Hits(self.slots[which], self.near[which], self.sure[which], self.passing[which])


class Segment:
    """Texts that were prepared together. Read only once made; threads may share it.

    Args:
        texts: the texts as read.
        matrix: their whole sentence vectors, shape [len(texts), d]; zeros where one has none.
        rarity: how rare features are in the whole index.

    """

    def __init__(self, texts: Sequence[Text], matrix: NDArray[np.int16], rarity: Rarity) -> None:
        self.texts = tuple(texts)
        self.vectors = matrix
        self.has_vector: NDArray[np.bool_] = np.any(self.vectors, axis=1)
        self._all_have = bool(self.has_vector.all())
        self.keys = np.array([text.key for text in texts], np.int64)
        self._rarity = rarity
        self._postings = Postings(_in_chunks([text.said for text in texts], rarity))
        against = _in_chunks([text.not_said for text in texts], rarity)
        self._excluding = Postings(against) if len(against.ids) else None
        self._firm = _by_sign([text.firm for text in texts])
        self._every = _by_sign([text.every for text in texts])
        self._heart = _by_sign([text.heart for text in texts])
        enough = len(texts) >= _MANY and self.vectors.shape[1] > 0
        self.directions = main_directions(self.vectors) if enough else None
        self._short = None if self.directions is None else bounded(self.vectors, self.directions)

    def __len__(self) -> int:
        return len(self.texts)

    def query(self, at: int) -> Query:
        """Return one of these texts, ready to compare with others."""
        vector = self.vectors[at].astype(np.float32) if self.has_vector[at] else None
        return query_of(self.texts[at], self._rarity, vector)

    def rooms(self, vectors: Vector) -> Vector:
        """Return how much whole vectors can add to the score of each text, [n, len(self)].

        Never too little, so that what is too far in its words can be left out unseen.
        """
        if self._short is None or self.directions is None:
            cosines = products(vectors, self.vectors) * np.float32(UNIT)
        else:
            cosines = bounded(vectors, self.directions) @ self._short.T
        np.maximum(cosines, 0.0, out=cosines)
        cosines *= np.float32(MEANING)
        return cosines

    def near(self, query: Query) -> Weights:
        """Return how near each text is to one, shape [len(self)], 0..1."""
        words = self._postings.scores(query.ids, query.weights)
        meant = None if query.vector is None else products(query.vector[None], self.vectors)[0]
        return self._fuse(query, words, meant, np.arange(len(self)))

    def hits(self, query: Query, room: Vector, least: float) -> Hits:
        """Return the texts at least so near to one; slots count from the start of the segment.

        Args:
            query: the one.
            room: its row of ``rooms``.
            least: how near, 0..1, above 0.

        """
        words = self._postings.scores(query.ids, query.weights)
        enough = least * _FULL - SLACK
        alone = words * LEXICAL_ALONE >= enough
        if query.vector is None:
            slots = np.flatnonzero(alone)
        elif self._all_have:
            slots = np.flatnonzero(words >= enough - room)
        else:
            slots = np.flatnonzero(np.where(self.has_vector, words >= enough - room, alone))
        meant = None
        if query.vector is not None:
            meant = np.take(self.vectors, slots, axis=0).astype(np.float32) @ query.vector
        near = self._fuse(query, words[slots], meant, slots)
        reach = near >= least
        slots, near = slots[reach], near[reach]
        sure = self._touched(self._firm, query.text.firm)[slots]
        passing = self._touched(self._every, query.text.every)[slots]
        passing &= ~self._touched(self._heart, query.text.heart)[slots]
        if meant is not None:
            sure |= meant[reach].astype(np.float64) * UNIT >= MEANT
        return Hits(slots, near, sure, passing)

    def having(self, feature: int) -> Ids:
        """Return which texts say a feature, or say that they are not about it."""
        rows = self._postings.rows(feature)
        if self._excluding is None:
            return rows
        return np.concatenate([rows, self._excluding.rows(feature)])

    def _touched(self, by_sign: Signs, wanted: Sequence[str]) -> NDArray[np.bool_]:
        """Tell which texts have one of some signs."""
        touched = np.zeros(len(self), bool)
        for sign in wanted:
            rows = by_sign.get(sign)
            if rows is not None:
                touched[rows] = True
        return touched

    def _fuse(self, query: Query, words: Weights, meant: Vector | None, slots: Numbers) -> Weights:
        taken = self._taken(query, slots)
        if meant is None:
            return fuse(words, np.zeros(1), np.zeros(1, bool), taken)
        return fuse(words, meant.astype(np.float64) * UNIT, self.has_vector[slots], taken)

    def _taken(self, query: Query, slots: Numbers) -> Weights | None:
        """Return how much of each text is what one of the two would rather not; None: nothing."""
        taken = None
        if len(query.against_ids):
            taken = self._postings.scores(query.against_ids, query.against_weights)[slots]
        if self._excluding is not None:
            theirs = self._excluding.scores(query.ids, query.weights)[slots]
            taken = theirs if taken is None else taken + theirs
        return taken


def _by_sign(texts: Sequence[Sequence[str]]) -> Signs:
    """Return in which texts each sign stands."""
    found: dict[str, list[int]] = {}
    for at, text in enumerate(texts):
        for sign in text:
            found.setdefault(sign, []).append(at)
    return {sign: np.array(rows, np.int32) for sign, rows in found.items()}


def fuse(
    words: Weights, meant: Weights, has_vector: NDArray[np.bool_], taken: Weights | None
) -> Weights:
    """Join the nearness in words with that in vectors and take off what is excluded, 0..1."""
    with_vector = words + np.maximum(meant, 0.0) * MEANING
    score = np.where(has_vector, with_vector, words * LEXICAL_ALONE)
    if taken is not None:
        score = score - EXCLUDED * np.minimum(taken, 1.0)
    return np.rint(np.clip(score / _FULL, 0.0, 1.0) * _DECIMALS) / _DECIMALS


def near_two(one: Query, other: Query) -> float:
    """Return how near two texts are, 0..1: the same bits as in a whole segment."""
    both = one.vector is not None and other.vector is not None
    meant = 0.0
    if one.vector is not None and other.vector is not None:
        meant = float(one.vector @ other.vector) * UNIT
    words = _product(one.ids, one.weights, other.ids, other.weights)
    taken = _product(one.against_ids, one.against_weights, other.ids, other.weights)
    taken += _product(one.ids, one.weights, other.against_ids, other.against_weights)
    values = (np.array([value]) for value in (words, meant, both, taken))
    return float(fuse(*values)[0])


def _product(ids: Ids, weights: Weights, other_ids: Ids, other_weights: Weights) -> float:
    """Return the product of two weighed texts."""
    _, here, there = np.intersect1d(ids, other_ids, assume_unique=True, return_indices=True)
    return float(weights[here] @ other_weights[there])


def _in_chunks(texts: Sequence[bytes], rarity: Rarity) -> Weighed:
    chunks = (texts[at : at + _CHUNK] for at in range(0, len(texts), _CHUNK))
    return joined([weigh([Raw.unpacked(one) for one in chunk], rarity) for chunk in chunks])
