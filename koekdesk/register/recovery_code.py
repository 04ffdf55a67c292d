# SPDX-License-Identifier: MIT
"""The recovery code: written on paper, typed by hand, and a typing error is told from a wrong code.

Twenty-six random signs out of 29 (126 bits) and two check signs: a Reed-Solomon code over the
prime 29, so any two wrong signs are noticed and a single one is found (Reed and Solomon 1960).
"""

import secrets

from koekdesk.errors import ErrorCode, KoekdeskError

#: Digits and capitals without 0, 1, I, L, O, S, U: nothing that looks like something else.
SIGNS = "23456789ABCDEFGHJKMNPQRTVWXYZ"
_BASE = len(SIGNS)  # a prime
_RANDOM, _LENGTH, _GROUP = 26, 28, 4
#: How people read what is on paper.
_LOOKS_LIKE = str.maketrans({"S": "5", "s": "5"})


def new_recovery_code() -> str:
    """Return a fresh code as it is printed: seven groups of four signs."""
    values = [secrets.randbelow(_BASE) for _ in range(_RANDOM)]
    # Two signs at positions 26 and 27 that make both sums zero.
    plain = sum(values) % _BASE
    weighted = sum(place * value for place, value in enumerate(values)) % _BASE
    last = (_RANDOM * plain - weighted) % _BASE
    values += [(-plain - last) % _BASE, last]
    text = "".join(SIGNS[value] for value in values)
    return " ".join(text[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def read_recovery_code(typed: str) -> str:
    """Return a typed code as 28 signs; raise ``RECOVERY_CODE_TYPO`` with the group to look at.

    The value ``group`` is 1 to 7 (right for one wrong sign, a guess for more), or 0 when it
    cannot be said where the error is; ``missing`` is
    how many signs there are too few (negative: too many).
    """
    text = "".join(typed.translate(_LOOKS_LIKE).upper().replace("-", " ").split())
    strange = [place for place, sign in enumerate(text) if sign not in SIGNS]
    if strange:
        raise _typo(strange[0])
    if len(text) != _LENGTH:
        raise KoekdeskError(ErrorCode.RECOVERY_CODE_TYPO, group=0, missing=_LENGTH - len(text))
    values = [SIGNS.index(sign) for sign in text]
    plain = sum(values) % _BASE
    weighted = sum(place * value for place, value in enumerate(values)) % _BASE
    if plain or weighted:
        raise _typo(_wrong_place(plain, weighted))
    return text


def _wrong_place(plain: int, weighted: int) -> int | None:
    """Return the only place where one wrong sign explains both sums, if there is one."""
    if not plain:
        return None
    place = weighted * pow(plain, -1, _BASE) % _BASE
    return place if place < _LENGTH else None


def _typo(place: int | None) -> KoekdeskError:
    group = 0 if place is None else min(place // _GROUP + 1, _LENGTH // _GROUP)
    return KoekdeskError(ErrorCode.RECOVERY_CODE_TYPO, group=group, missing=0)
