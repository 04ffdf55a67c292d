# SPDX-License-Identifier: MIT
"""Reads a sentence model from a folder with ``model.onnx`` and ``tokenizer.json``.

For the optional extra ``koekdesk[onnx]``; its packages load only when there is such a folder.
"""

import importlib
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"
#: In tokens; what people say is shorter.
_LONGEST = 128


class OnnxModel:
    """A sentence model: texts in, one raw vector each out; not thread safe."""

    def __init__(self, folder: Path) -> None:
        """Load the model.

        Raises:
            ImportError: when the packages of the extra are not installed.
            Exception: whatever they raise on files they cannot read.

        """
        runtime = importlib.import_module("onnxruntime")
        tokenizers = importlib.import_module("tokenizers")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # the same bits everywhere
        self._session = runtime.InferenceSession(
            (folder / MODEL).read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = [one.name for one in self._session.get_inputs()]
        self._tokenizer: Any = tokenizers.Tokenizer.from_file(str(folder / TOKENIZER))
        self._tokenizer.enable_truncation(_LONGEST)
        self._tokenizer.enable_padding()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return raw vectors, shape [len(texts), d]: the mean over the tokens of each text."""
        read = self._tokenizer.encode_batch(list(texts))
        mask = np.array([one.attention_mask for one in read], np.int64)
        known = {
            "input_ids": np.array([one.ids for one in read], np.int64),
            "attention_mask": mask,
            "token_type_ids": np.array([one.type_ids for one in read], np.int64),
        }
        feed = {name: known[name] for name in self._inputs}
        out = np.asarray(self._session.run(None, feed)[0], np.float32)
        if out.ndim == 2:
            return out  # the model pools itself
        weights = mask[:, :, None].astype(np.float32)
        return (out * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1)


def folder_mark(folder: Path) -> str:
    """Return a short mark of the model's files; another mark, other vectors.

    Raises:
        OSError: when a file is missing or cannot be read.

    """
    mark = blake2b(digest_size=8)
    for name in (MODEL, TOKENIZER):
        with (folder / name).open("rb") as file:
            while chunk := file.read(1 << 20):
                mark.update(chunk)
    return mark.hexdigest()
