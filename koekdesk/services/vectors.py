# SPDX-License-Identifier: MIT
"""Sentence vectors, made once for each text and kept in the register.

A cache: it holds no text, is not part of undo, and may be emptied at any time.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from koekdesk.matching.kept_vectors import NO_VECTORS, KeptVectors, Packed, keep_vectors, pack
from koekdesk.matching.spots import spot_texts
from koekdesk.register.models import Statement, Vector
from koekdesk.services.spots import group_facts, place_facts

#: How many ids fit in one query on every database.
_CHUNK = 500


def load_vectors(
    session: Session, encoder: str, texts: Iterable[str], known: KeptVectors = NO_VECTORS
) -> KeptVectors:
    """Return the kept vectors of these texts, as this encoder version made them.

    ``known`` are those of this version that were read before: they are not read again.
    """
    every = dict.fromkeys(texts)
    hashes: dict[bytes, list[str]] = {}
    for text in every:
        if text not in known:
            hashes.setdefault(_hash(text), []).append(text)
    if not hashes:
        return known.grown(every, {})
    rows = _stored(session, encoder, hashes)
    come = ((text, row) for key, row in rows for text in hashes[key])
    return known.grown(every, dict(come)) if len(known) else keep_vectors(come, len(every))


def _stored(
    session: Session, encoder: str, hashes: Collection[bytes]
) -> Iterator[tuple[bytes, Packed]]:
    """Yield the vectors of texts that have one, by the mark of the text."""
    query = select(Vector.text_hash, Vector.vector).where(Vector.encoder == encoder)
    if len(hashes) < _CHUNK:
        query = query.where(Vector.text_hash.in_(hashes))
    for key, raw in session.execute(query.execution_options(yield_per=_CHUNK)):
        if key in hashes:
            yield key, np.frombuffer(raw, "<i2")


def missing_texts(session: Session, encoder: str) -> tuple[str, ...]:
    """Return the texts of statements, places and groups that have no vector yet."""
    kept = set(session.scalars(select(Vector.text_hash).where(Vector.encoder == encoder)))
    return tuple(text for text in _texts(session) if _hash(text) not in kept)


def save_vectors(
    session: Session, encoder: str, vectors: Mapping[str, NDArray[np.float32]]
) -> None:
    """Keep vectors; one that is there already stays."""
    hashes = {_hash(text): vector for text, vector in vectors.items()}
    keys = list(hashes)
    for start in range(0, len(keys), _CHUNK):
        chunk = keys[start : start + _CHUNK]
        query = select(Vector.text_hash).where(
            Vector.encoder == encoder, Vector.text_hash.in_(chunk)
        )
        there = set(session.scalars(query))
        session.add_all(
            Vector(encoder=encoder, text_hash=key, vector=pack(hashes[key]).astype("<i2").tobytes())
            for key in chunk
            if key not in there
        )
        session.flush()


def drop_stale_vectors(session: Session, encoder: str) -> None:
    """Empty what other encoders, or texts that are gone, left behind."""
    alive = {_hash(text) for text in _texts(session)}
    session.execute(delete(Vector).where(Vector.encoder != encoder))
    for key, text_hash in session.execute(select(Vector.id, Vector.text_hash)).all():
        if text_hash not in alive:
            session.execute(delete(Vector).where(Vector.id == key))


def _texts(session: Session) -> list[str]:
    """Return every text the engine compares, each once, in order."""
    said = session.scalars(select(Statement.text).distinct())
    return sorted({*said, *spot_texts(place_facts(session), group_facts(session))})


def _hash(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()
