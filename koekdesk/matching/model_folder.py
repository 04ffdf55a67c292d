# SPDX-License-Identifier: MIT
"""A folder with a sentence model of somebody's own: whether it can be used, and if not, why."""

from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from koekdesk.matching.encoder import Encoder, load_encoder
from koekdesk.matching.onnx_model import MODEL, TOKENIZER

#: What the extra ``koekdesk[onnx]`` brings.
_PACKAGES = ("onnxruntime", "tokenizers")


class ModelState(StrEnum):
    """What there is to say about a folder."""

    READY = "ready"
    FILES_MISSING = "files_missing"
    NOT_INSTALLED = "not_installed"  # the extra
    UNUSABLE = "unusable"  # the files are there, and cannot be read as a model


def look_at_folder(folder: Path) -> ModelState:
    """Return what can be said at once, without loading the model."""
    if not all((folder / name).is_file() for name in (MODEL, TOKENIZER)):
        return ModelState.FILES_MISSING
    if any(find_spec(name) is None for name in _PACKAGES):
        return ModelState.NOT_INSTALLED
    return ModelState.READY


def find_encoder(folder: Path | None) -> tuple[Encoder | None, ModelState]:
    """Return the encoder of a folder, or the one that comes along, and why not the folder's.

    Takes as long as loading: off the GUI thread.
    """
    if folder is None:
        return load_encoder(), ModelState.READY
    state = look_at_folder(folder)
    own = load_encoder(folder) if state is ModelState.READY else None
    if own is not None:
        return own, ModelState.READY
    return load_encoder(), ModelState.UNUSABLE if state is ModelState.READY else state
