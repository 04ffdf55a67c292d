# SPDX-License-Identifier: MIT
"""How near two texts are: words, parts, near words and sentence vectors in one bounded score.

The score is a weighted sum of raw bounded parts, which beat rank fusion when measured: a useless
lexical part then adds about nothing to a text in another language. It is symmetric, and the same
to the last bit however it is computed: see ``lexical.py`` and ``vectors.py``.
"""

from collections.abc import Collection, Mapping, Sequence
from copy import copy

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.encoder import Encoder
from koekdesk.matching.lexical import Numbers, Rarity, Vocabulary
from koekdesk.matching.own_words import NO_OWN_WORDS, OwnWords
from koekdesk.matching.progress import Report, in_steps, silent
from koekdesk.matching.segment import Hits, Query, Segment, Text, near_two, query_of, read_text
from koekdesk.matching.vectors import UNIT, Vector, fits, products, stack_whole, whole

Scores = NDArray[np.float32]
#: When more texts than this, or than this share, came later, an index is made anew.
_LATER, _LATER_SHARE = 400, 0.1


class TextIndex:
    """Texts prepared for comparison with other texts; read only, so threads may share it.

    A text has a slot: its place in ``texts`` and in every result. An index that grew out of
    another (``changed``) keeps the slots of texts that stayed; slots of texts that left, or that
    weigh otherwise now, stay behind without use.

    Args:
        texts: what people said, any language, each once.
        vectors: sentence vector by text; texts without one are compared by their words only.
        own: words the user wrote down as belonging together.
        report: called with (done, total) texts; may raise to stop.

    """

    def __init__(
        self,
        texts: Sequence[str],
        vectors: Mapping[str, Vector] | None = None,
        own: OwnWords = NO_OWN_WORDS,
        report: Report = silent,
    ) -> None:
        self._own = own
        self._vocabulary = Vocabulary()
        known = [
            read_text(text, self._vocabulary, own, grow=True) for text in in_steps(texts, report)
        ]
        report(len(texts), len(texts))
        matrix = stack_whole(texts, vectors or {})
        self._width = matrix.shape[1]
        rarity = _rarity(known, self._vocabulary)
        report(len(texts), len(texts))
        slots = {text: slot for slot, text in enumerate(texts)}
        self._settled((Segment(known, matrix, rarity),), slots, rarity)

    def _settled(
        self, segments: tuple[Segment, ...], slots: dict[str, int], rarity: Rarity
    ) -> "TextIndex":
        self._segments, self.slots, self._rarity = segments, slots, rarity
        #: By slot what breaks ties between texts: a number made of the text alone.
        self.keys = np.concatenate([segment.keys for segment in segments])
        #: By slot whether its text is still there.
        self.used = np.zeros(len(self), bool)
        self.used[list(slots.values())] = True
        return self

    def __len__(self) -> int:
        return sum(len(segment) for segment in self._segments)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the text of every slot."""
        return tuple(text.text for segment in self._segments for text in segment.texts)

    def text_at(self, slot: int) -> Text:
        """Return what is known of the text of a slot."""
        for segment in self._segments:
            if slot < len(segment):
                return segment.texts[slot]
            slot -= len(segment)
        raise IndexError(slot)

    def scores(self, text: str, vector: Vector | None = None) -> Scores:
        """Return how near each text is to this one, shape [len(self)], 0..1."""
        known = read_text(text, self._vocabulary, self._own)
        usable = vector is not None and fits(vector, self._width)
        usual = whole(vector) if usable and vector is not None else None
        query = query_of(known, self._rarity, usual)
        found = [segment.near(query) for segment in self._segments]
        return np.concatenate(found).astype(np.float32)

    def meant(self, slots: Sequence[int]) -> Scores:
        """Return how near every text lies to some in meaning alone, [len(slots), len(self)], -1..1.

        0 where one of the two has no vector.
        """
        vectors = self._vectors([self.at(slot) for slot in slots])
        found = [products(vectors, segment.vectors) for segment in self._segments]
        return np.concatenate(found, axis=1) * np.float32(UNIT)

    def _vectors(self, queries: Sequence[Query]) -> Vector:
        nothing = np.zeros(self._width, np.float32)
        vectors = [nothing if one.vector is None else one.vector for one in queries]
        return np.array(vectors, np.float32).reshape(len(queries), self._width)

    def at(self, slot: int) -> Query:
        """Return the text of a slot, ready to compare with others."""
        for segment in self._segments:
            if slot < len(segment):
                return segment.query(slot)
            slot -= len(segment)
        raise IndexError(slot)

    def hits(self, slots: Sequence[int], least: float) -> list[Hits]:
        """Return for each slot which slots are at least so near, 0..1; its own among them."""
        queries = [self.at(slot) for slot in slots]
        rooms = [segment.rooms(self._vectors(queries)) for segment in self._segments]
        return [
            self._hits(query, [room[at] for room in rooms], least)
            for at, query in enumerate(queries)
        ]

    def _hits(self, query: Query, rooms: Sequence[Vector], least: float) -> Hits:
        pairs = zip(self._segments, rooms, strict=True)
        found = [segment.hits(query, room, least) for segment, room in pairs]
        starts = np.cumsum([0, *(len(segment) for segment in self._segments)])
        slots = np.concatenate([one.slots + at for one, at in zip(found, starts[:-1], strict=True)])
        hits = Hits(
            slots,
            np.concatenate([one.near for one in found]),
            np.concatenate([one.sure for one in found]),
            np.concatenate([one.passing for one in found]),
        )
        return hits.only(self.used[slots])

    @property
    def base(self) -> Segment:
        """Return the texts that were there when the index was made anew."""
        return self._segments[0]

    def grew_from(self, other: "TextIndex") -> bool:
        """Tell whether this index is another, or grew out of it in any number of steps."""
        return self.base is other.base and len(self) >= len(other)

    def since(self, other: "TextIndex") -> tuple[dict[str, int], Numbers]:
        """Return which texts came after an index this one grew from, and which slots are left.

        A text that weighs otherwise now is among both: it has another slot.
        """
        later = ((slot, self.text_at(slot).text) for slot in range(len(other), len(self)))
        come = {text: slot for slot, text in later if self.slots.get(text) == slot}
        return come, np.flatnonzero(other.used & ~self.used[: len(other)])

    def changed(self, texts: Collection[str], vectors: Mapping[str, Vector]) -> "TextIndex | None":
        """Return an index of other texts that shares what stayed the same with this one.

        It compares exactly as an index made anew. None when so much changed that making one anew
        is the shorter way; vectors of texts that stayed must be the same.
        """
        gone = self.slots.keys() - texts
        come = sorted(set(texts) - self.slots.keys())
        later = len(self) - len(self.base) + len(come)
        if later > max(_LATER, _LATER_SHARE * len(self.base)):
            return None
        if any(text in vectors and not fits(vectors[text], self._width) for text in come):
            return None
        return self._grown(gone, come, vectors)

    def _grown(
        self, gone: Collection[str], come: Sequence[str], vectors: Mapping[str, Vector]
    ) -> "TextIndex | None":
        fresh = [read_text(text, self._vocabulary, self._own, grow=True) for text in come]
        left = [self.text_at(self.slots[text]) for text in gone]
        rarity = _rarity_after(self._rarity, left, fresh, len(self.slots), self._vocabulary)
        again = self._stale(rarity)
        if again is None:
            return None
        base, *rest = self._segments
        later = [text for segment in rest for text in segment.texts]
        after = [*later, *(text for text in again if text.text not in gone), *fresh]
        matrix = stack_whole([text.text for text in after], vectors, self._width)
        segments = (base, Segment(after, matrix, rarity)) if after else (base,)
        slots = {text: slot for text, slot in self.slots.items() if text not in gone}
        start = len(base) + len(later)
        slots.update({one.text: start + at for at, one in enumerate(after[len(later) :])})
        index = copy(self)
        TextIndex._settled(index, segments, slots, rarity)
        return index

    def _stale(self, rarity: Rarity) -> list[Text] | None:
        """Return the texts that weigh otherwise under another rarity; None when too many do."""
        features = self._rarity.otherwise(rarity)
        if features is None:
            return None
        slots: set[int] = set()
        start = 0
        for segment in self._segments:
            for feature in features.tolist():
                slots.update((segment.having(feature) + start).tolist())
                if len(slots) > _LATER:
                    return None
            start += len(segment)
        found = [(slot, self.text_at(slot)) for slot in sorted(slots)]
        return [text for slot, text in found if self.slots.get(text.text) == slot]

    def between(self, one: str, other: str) -> float:
        """Return how near two texts of the index are, 0..1; 0 when one is not in it."""
        if one not in self.slots or other not in self.slots:
            return 0.0
        here, there = self.at(self.slots[one]), self.at(self.slots[other])
        return near_two(here, there)


def _rarity(texts: Sequence[Text], vocabulary: Vocabulary) -> Rarity:
    return Rarity.of(_counts(texts, len(vocabulary)), len(texts), vocabulary.channels())


def _rarity_after(
    before: Rarity, gone: Sequence[Text], come: Sequence[Text], live: int, vocabulary: Vocabulary
) -> Rarity:
    size = len(vocabulary)
    counts = _counts(come, size) - _counts(gone, size)
    counts[: len(before.counts)] += before.counts
    return Rarity.of(counts, live + len(come) - len(gone), vocabulary.channels())


def _counts(texts: Sequence[Text], size: int) -> Numbers:
    """Return in how many texts each feature stands, by number."""
    counts = np.zeros(size, np.int64)
    for text in texts:
        counts[text.features.ids] += 1
    return counts


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
