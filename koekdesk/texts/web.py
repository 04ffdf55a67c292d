# SPDX-License-Identifier: MIT
"""What shapes and lines in the picture of the web are called, and where energy goes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.phrases import say

_SIGNS = {
    "person": QT_TRANSLATE_NOOP("Texts", "somebody"),
    "bridge": QT_TRANSLATE_NOOP("Texts", "joins parts"),
    "group": QT_TRANSLATE_NOOP("Texts", "group"),
    "place": QT_TRANSLATE_NOOP("Texts", "place"),
    "tie": QT_TRANSLATE_NOOP("Texts", "know each other"),
    "together": QT_TRANSLATE_NOOP("Texts", "connection"),
    "member": QT_TRANSLATE_NOOP("Texts", "belongs there"),
}
_DIRECTIONS = {
    "new": QT_TRANSLATE_NOOP("Texts", "new"),
    "rising": QT_TRANSLATE_NOOP("Texts", "coming up"),
    "steady": QT_TRANSLATE_NOOP("Texts", "goes on"),
    "falling": QT_TRANSLATE_NOOP("Texts", "quieter"),
}
#: In the order they are explained.
WEB_SIGNS = tuple(_SIGNS)


def web_sign_name(sign: str) -> str:
    """Return what a shape or line means, from one of ``WEB_SIGNS``."""
    return say(_SIGNS[sign])


def direction_name(direction: str) -> str:
    """Return where the energy of a theme goes, from a code of ``matching.energy.Direction``."""
    return say(_DIRECTIONS[direction])
