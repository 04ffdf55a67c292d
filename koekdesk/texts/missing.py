# SPDX-License-Identifier: MIT
"""From which side people are not there yet, in words about the circle and never about them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from koekdesk.texts.languages import language_name
from koekdesk.texts.phrases import excerpt, say
from koekdesk.texts.times import format_dayparts

translate = QCoreApplication.translate

_SIDES = {
    "no_ties": QT_TRANSLATE_NOOP("Texts", "Would get to know new people here"),
    "never_asked": QT_TRANSLATE_NOOP("Texts", "Not asked to join in yet"),
    "never_suggested": QT_TRANSLATE_NOOP("Texts", "Not in a suggestion yet"),
    "part": QT_TRANSLATE_NOOP("Texts", "Groups of acquaintances nobody is here from yet"),
    "street": QT_TRANSLATE_NOOP("Texts", "Streets nobody is here from yet"),
    "language": QT_TRANSLATE_NOOP("Texts", "Languages we do not hear here yet"),
    "daypart": QT_TRANSLATE_NOOP("Texts", "Free at other times"),
}
_LINES = {
    "no_ties": QT_TRANSLATE_NOOP("Texts", "As far as we know, they know nobody else here yet."),
    "never_asked": QT_TRANSLATE_NOOP("Texts", "As far as we know, nobody has asked them yet."),
    "never_suggested": QT_TRANSLATE_NOOP(
        "Texts", "None of today's suggestions is about them. A new conversation often helps."
    ),
    "part": QT_TRANSLATE_NOOP("Texts", "They know each other, as far as we know."),
    "street": QT_TRANSLATE_NOOP("Texts", "One person can bring a whole street along."),
    "language": QT_TRANSLATE_NOOP("Texts", "Somebody who speaks it opens the door for others."),
    "daypart": QT_TRANSLATE_NOOP("Texts", "They are free when nobody here is: {times}."),
}


def side_name(side: str) -> str:
    """Return the heading of a side, from a code of ``matching.missing.Side``."""
    return say(_SIDES[side])


def side_line(side: str, dayparts: int = 0) -> str:
    """Return one line about a side, with what we know and how sure."""
    return say(_LINES[side]).format(times=format_dayparts(dayparts))


def absence_name(side: str, what: str, first: str) -> str:
    """Return what one street, language or group of acquaintances is called."""
    if side == "language":
        name = language_name(what)
        return name[:1].upper() + name[1:]
    if side == "part":
        text = translate("Texts", "The people around {name}")
        return text.format(name=excerpt(first, 40))
    return excerpt(what, 60)
