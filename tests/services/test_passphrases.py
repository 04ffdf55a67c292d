"""The strength of a passphrase, in words: a hint that leads somewhere."""

import pytest

from koekdesk.services.passphrases import Strength, StrengthReason, passphrase_strength


@pytest.mark.parametrize(
    ("typed", "strength", "reason"),
    [
        ("", Strength.WEAK, StrengthReason.EMPTY),
        ("   ", Strength.WEAK, StrengthReason.EMPTY),
        ("welkom01", Strength.WEAK, StrengthReason.COMMON),
        ("Wachtwoord123!", Strength.WEAK, StrengthReason.COMMON),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK, StrengthReason.REPEATS),
        ("qwertyuiop", Strength.WEAK, StrengthReason.REPEATS),
        ("1234567890", Strength.WEAK, StrengthReason.REPEATS),
        ("eend eend eend eend eend", Strength.WEAK, StrengthReason.REPEATS),
        ("fietsbel", Strength.WEAK, StrengthReason.SHORT),
        ("fietsbellenwinkel", Strength.WEAK, StrengthReason.MORE_WORDS),
        ("Rijtuigenbuurt koek", Strength.WEAK, StrengthReason.COMMON),
        ("Rijtuigenbuurt lamp", Strength.WEAK, StrengthReason.KNOWN_HERE),
        ("vier paarse fietsbellen", Strength.FAIR, StrengthReason.MORE_WORDS),
        ("vier paarse fietsbellen zingen", Strength.STRONG, StrengthReason.FINE),
        ("k7#Qz!92vLp0", Strength.STRONG, StrengthReason.FINE),
    ],
)
def test_strength_and_what_would_help(typed, strength, reason):
    row = passphrase_strength(typed, known=("rijtuigenbuurt",))
    assert (row.strength, row.reason) == (strength, reason)
