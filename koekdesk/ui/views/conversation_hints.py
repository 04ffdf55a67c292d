# SPDX-License-Identifier: MIT
"""Another way to say it, for words that do not belong in the register; it never blocks."""

from PySide6.QtCore import QCoreApplication

from koekdesk.listening.hints import Hint, HintCode, hints

_WORDS = 40


def hint_lines(text: str) -> list[str]:
    """Return one friendly line for each sort of hint in a text."""
    found: dict[HintCode, list[Hint]] = {}
    for hint in hints(text):
        found.setdefault(hint.code, []).append(hint)
    return [_line(code, those) for code, those in found.items()]


def _line(code: HintCode, found: list[Hint]) -> str:
    words = ", ".join(dict.fromkeys(f"“{_short(hint.words)}”" for hint in found[:3]))
    return _sentence(code).format(words=words)


def _sentence(code: HintCode) -> str:
    say = QCoreApplication.translate
    return {
        HintCode.HEALTH: say(
            "Hints",
            "{words} is about health: leave it out. What would they love to do, and when?",
        ),
        HintCode.MONEY: say(
            "Hints",
            "{words} is about money: leave it out. What can they do, what do they have to share?",
        ),
        HintCode.RELIGION: say(
            "Hints",
            "{words} is about religion: leave it out. Where do they like to come, what do they "
            "do there?",
        ),
        HintCode.ORIGIN: say(
            "Hints",
            "{words} is about origin: leave it out. Which languages do they speak, what do they "
            "make or tell?",
        ),
        HintCode.CITIZEN_NUMBER: say(
            "Hints", "{words} looks like a citizen number: leave it out. A name is enough here."
        ),
        HintCode.BIRTH_DATE: say(
            "Hints", "{words} looks like a date of birth: leave it out. A name is enough here."
        ),
        HintCode.LABEL: say(
            "Hints",
            "{words}: how would they say it themselves? For example what they would love to do.",
        ),
    }[code]


def _short(words: str) -> str:
    return words if len(words) <= _WORDS else words[: _WORDS - 1] + "…"
