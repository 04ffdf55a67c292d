# SPDX-License-Identifier: MIT
"""Friendly hints while typing: what is better left out, and another way to say it (R8, R10)."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from koekdesk.texts.phrases import excerpt, say

#: By the codes of ``listening.hints.HintCode``.
_HINTS = {
    "health": QT_TRANSLATE_NOOP(
        "Texts",
        "“{words}” is about health and is better left out. Write what helps: what, and when.",
    ),
    "money": QT_TRANSLATE_NOOP(
        "Texts",
        "“{words}” is about money and is better left out. Write what they would love to do.",
    ),
    "religion": QT_TRANSLATE_NOOP(
        "Texts", "“{words}” is about belief. Write what they like to do, and with whom."
    ),
    "origin": QT_TRANSLATE_NOOP(
        "Texts", "“{words}” is about origin. Write which languages they speak, or what they cook."
    ),
    "citizen_number": QT_TRANSLATE_NOOP(
        "Texts", "{words} looks like a citizen number. It does not belong here; leave it out."
    ),
    "birth_date": QT_TRANSLATE_NOOP(
        "Texts", "{words} looks like a date of birth. You do not need it here."
    ),
    "label": QT_TRANSLATE_NOOP(
        "Texts",
        "“{words}” is a judgement. What did they say themselves that they can or would love?",
    ),
}


def hint_sentence(code: str, words: str) -> str:
    """Return a hint about some words, with another way to say it."""
    return say(_HINTS[code]).format(words=excerpt(words, 40))
