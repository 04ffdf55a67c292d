# SPDX-License-Identifier: MIT
"""The one next thing for a connection, as a proposal."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.phrases import say

_STEPS = {
    "ask": QT_TRANSLATE_NOOP("Texts", "Ask {names}: what do you think of it?"),
    "meet": QT_TRANSLATE_NOOP("Texts", "They all said yes. Shall we bring them together?"),
    "do": QT_TRANSLATE_NOOP("Texts", "They met. What would they like to do together?"),
    "keep": QT_TRANSLATE_NOOP("Texts", "Drop in: how is it going, and who could join?"),
    "turn": QT_TRANSLATE_NOOP("Texts", "Ask them in other words, or let it rest with a reason."),
}


def step_sentence(step: str, names: str = "") -> str:
    """Return the next thing to do, from a code of ``services.cooling.NextStep``."""
    return say(_STEPS[step]).format(names=names)
