# SPDX-License-Identifier: MIT
"""What the program is doing now, and what it says about a sentence model of somebody's own."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.phrases import say

_STEPS = {
    "looking": QT_TRANSLATE_NOOP("Texts", "Looking for connections…"),
    "reading": QT_TRANSLATE_NOOP("Texts", "Reading what people said…"),
    "matching": QT_TRANSLATE_NOOP("Texts", "Looking who and what fit together…"),
}
_MODELS = {
    "ready": QT_TRANSLATE_NOOP(
        "Texts", "This model can be used. What people said is read again once."
    ),
    "files_missing": QT_TRANSLATE_NOOP(
        "Texts",
        "In this folder model.onnx and tokenizer.json are not both there. koekdesk goes on with "
        "the model that comes along. Choose the folder that has these two files.",
    ),
    "not_installed": QT_TRANSLATE_NOOP(
        "Texts",
        "koekdesk cannot read models of your own on this computer yet, and goes on with the one "
        "that comes along. Whoever looks after the computer can add it: "
        "pip install koekdesk[onnx].",
    ),
    "unusable": QT_TRANSLATE_NOOP(
        "Texts",
        "The model in this folder cannot be used. koekdesk goes on with the one that comes along, "
        "and your register is safe. Choose another folder, or get the two files again.",
    ),
}


def step_name(step: str) -> str:
    """Return what is being done, from a code of ``ui.advice.Step``."""
    return say(_STEPS[step])


def model_message(state: str) -> str:
    """Return what there is to say about a model's folder, from a ``ModelState``."""
    return say(_MODELS[state])
