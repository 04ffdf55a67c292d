# SPDX-License-Identifier: MIT
"""Why people are not suggested to each other: the codes of the gates as sentences."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.phrases import say

_GATES = {
    "same_person": QT_TRANSLATE_NOOP(
        "Texts",
        "Not suggested because this is one and the same person.",
    ),
    "no_consent": QT_TRANSLATE_NOOP(
        "Texts",
        "Not suggested because not everybody has said yes to that yet.",
    ),
    "paused": QT_TRANSLATE_NOOP("Texts", "Not suggested because somebody is taking a break."),
    "lapsed": QT_TRANSLATE_NOOP("Texts", "Not suggested because what was said no longer holds."),
    "silenced": QT_TRANSLATE_NOOP("Texts", "Not suggested because this is resting for a while."),
    "rather_not": QT_TRANSLATE_NOOP(
        "Texts",
        "Not suggested because somebody said they would rather not.",
    ),
    "household": QT_TRANSLATE_NOOP("Texts", "Not suggested because they live together."),
    "no_common_time": QT_TRANSLATE_NOOP(
        "Texts",
        "Not suggested because they are free at different times.",
    ),
    "no_common_language": QT_TRANSLATE_NOOP(
        "Texts",
        "Not suggested because they speak different languages.",
    ),
    "load": QT_TRANSLATE_NOOP(
        "Texts",
        "Not suggested because somebody has enough under way already.",
    ),
}


def gate_sentence(code: str) -> str:
    """Return why people are not suggested to each other, from a ``GateCode``."""
    return say(_GATES[code])
