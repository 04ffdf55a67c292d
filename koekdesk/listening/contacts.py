# SPDX-License-Identifier: MIT
"""Telephone numbers, streets and house numbers in one spelling, to show and to compare."""

import re
from datetime import date

from koekdesk.listening.folding import fold_loose
from koekdesk.listening.wordlists import meanings

_LIST = "names.txt"
_TRUNK = re.compile(r"^(?:\+31|0031)\(?0?\)?")
_NUMBER = re.compile(r"^\s*(\d+)\s*[-/ ]?\s*(.*?)\s*$")
_ADDRESS = re.compile(r"^(.*?[^\W\d].*?),?\s+(\d+(?:\s?-\s?\w{1,4}|\s?[a-zA-Z]{1,2})?)$")
_NOT_WORD = re.compile(r"[\W_]+")
_WHOLE = re.compile(r"^(\d+)\.0+$")


def normalise_phone(text: str) -> str:
    """Return digits as dialled (``0600123456``, ``+49…`` abroad), or nothing for no number."""
    plain = re.sub(r"[\s().\-/]", "", _WHOLE.sub(r"\1", text.strip()))
    plain = _TRUNK.sub("0", plain)
    digits = plain.removeprefix("+")
    if not (digits.isascii() and digits.isdigit() and 6 <= len(digits) <= 15):
        return ""
    if len(digits) == 9 and digits[0] != "0" and not plain.startswith("+"):
        return f"0{digits}"  # a spreadsheet took the zero away
    if plain.startswith("00"):
        return f"+{plain[2:]}"
    return plain


def house_number(value: object) -> str:
    """Return a house number as written on the door; what Excel took for a date is put back."""
    if isinstance(value, date):
        return f"{value.day}-{value.month}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = " ".join(str("" if value is None else value)[:60].split())
    day, _, month = text.partition("-")
    number = meanings("dates.txt", "months").get(fold_loose(month).strip(" ."))
    if day.isdigit() and number:
        return f"{day}-{number}"
    return _WHOLE.sub(r"\1", text)


def street_key(street: str) -> str:
    """Return a street for comparing: ``Landauerstr.`` and ``landauer straat`` are one street."""
    key = _NOT_WORD.sub("", fold_loose(street[:120]))
    for short, long in meanings(_LIST, "street_ends").items():
        if key.endswith(short) and len(key) > len(short):
            return key.removesuffix(short) + long
    return key


def number_key(number: str) -> str:
    """Return a house number for comparing: ``12-A`` and ``12 a`` are one door."""
    match = _NUMBER.match(house_number(number))
    if not match:
        return fold_loose(number)
    return f"{match[1]} {_NOT_WORD.sub('', fold_loose(match[2]))}".strip()


def split_address(text: str) -> tuple[str, str]:
    """Return street and house number of an address in one cell; the number may be missing."""
    plain = " ".join(text[:200].split()).strip(" ,")
    match = _ADDRESS.match(plain)
    return (match[1], match[2]) if match else (plain, "")
