# SPDX-License-Identifier: MIT
"""How hard a passphrase is to guess, in words; and what opens a register, for dialogs."""

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from koekdesk.register.recovery_code import read_recovery_code
from koekdesk.register.vault import Passphrase, RecoveryCode, SlotKind, SlotRow, Unlock

__all__ = [
    "Passphrase",
    "RecoveryCode",
    "SlotKind",
    "SlotRow",
    "Strength",
    "StrengthReason",
    "StrengthRow",
    "Unlock",
    "passphrase_strength",
    "read_recovery_code",
]

#: What people choose first; somebody who guesses does too.
_COMMON = frozenset(
    [
        "wachtwoord",
        "wachtzin",
        "password",
        "welkom",
        "welkom01",
        "hallo",
        "qwerty",
        "azerty",
        "asdf",
        "geheim",
        "koek",
        "koekdesk",
        "buurt",
        "wijk",
        "register",
        "gemeente",
        "vrijwilliger",
        "nederland",
        "rotterdam",
        "amsterdam",
        "utrecht",
        "feyenoord",
        "ajax",
        "psv",
        "zomer",
        "winter",
        "lente",
        "herfst",
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "letmein",
        "admin",
        "test",
        "iloveyou",
        "ikhouvanjou",
        "schatje",
        "lieverd",
        "computer",
        "laptop",
    ]
)
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890")
#: Bits; at half a second a guess on this kind of computer.
_FAIR, _STRONG = 30, 42
_WORD_BITS = 11.0


class Strength(StrEnum):
    """How hard a passphrase is to guess."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


class StrengthReason(StrEnum):
    """What would help most."""

    EMPTY = "empty"  # nothing typed yet
    COMMON = "common"  # many people choose this
    KNOWN_HERE = "known_here"  # the name of the register, or of somebody
    REPEATS = "repeats"  # the same again, or a row of keys
    SHORT = "short"  # a few signs more
    MORE_WORDS = "more_words"  # more words are easier to remember and harder to guess
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class StrengthRow:
    """How strong a passphrase is and what to say about it."""

    strength: Strength
    reason: StrengthReason


def passphrase_strength(passphrase: str, known: tuple[str, ...] = ()) -> StrengthRow:
    """Return how hard this is to guess, and what would help most; a hint, never a rule.

    ``known`` is what somebody who knows the desk would try: the file's name, initials.
    """
    words = _words(passphrase)
    if not words:
        return StrengthRow(Strength.WEAK, StrengthReason.EMPTY)
    around = {word for text in known for word in _words(text) if len(word) > 2}
    bits = sum(_bits(word, around) for word in dict.fromkeys(words))
    strength = Strength.STRONG if bits >= _STRONG else Strength.FAIR
    strength = Strength.WEAK if bits < _FAIR else strength
    return StrengthRow(strength, _reason(strength, words, around))


def _reason(strength: Strength, words: list[str], around: set[str]) -> StrengthReason:
    if strength is Strength.STRONG:
        return StrengthReason.FINE
    if any(_core(word) in _COMMON for word in words):
        return StrengthReason.COMMON
    if any(_core(word) in around for word in words):
        return StrengthReason.KNOWN_HERE
    if len(set(words)) < len(words) or any(_is_row(word) for word in words):
        return StrengthReason.REPEATS
    if len("".join(words)) < 10:
        return StrengthReason.SHORT
    return StrengthReason.MORE_WORDS if len(words) < 4 else StrengthReason.SHORT


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return [word for word in re.split(r"[\s._,;/+-]+", plain) if word]


def _core(word: str) -> str:
    """Return a word without the digits and signs people hang on it."""
    return word if word in _COMMON else re.sub(r"^[\W\d_]+|[\W\d_]+$", "", word) or word


def _bits(word: str, around: set[str]) -> float:
    """Return about how many yes-or-no questions it takes to guess a word."""
    core = _core(word)
    tail = word.replace(core, "", 1)
    extra = min(len(tail), 4) * 1.5
    if core in _COMMON or core in around:
        return 3.0 + extra
    if _is_row(core):
        return 4.0 + extra
    if core.isalpha():
        return min(_WORD_BITS, 3.0 * len(set(core))) + extra
    return len(set(word)) * math.log2(_signs(word)) * 0.9


def _signs(word: str) -> int:
    digits, letters = any(map(str.isdigit, word)), any(map(str.isalpha, word))
    other = any(not sign.isalnum() for sign in word)
    return max(10 * digits + 26 * letters + 20 * other, 10)


def _is_row(word: str) -> bool:
    """Tell whether a word is one sign again and again, a row of keys, or twice the same."""
    if len(word) < 3:
        return False
    half = len(word) // 2
    again = len(set(word)) <= 2 or (half > 1 and word[:half] * 2 == word[: 2 * half])
    return again or any(word in row or word in row[::-1] for row in _ROWS)
