# SPDX-License-Identifier: MIT
"""Names, telephones and addresses in one form."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.listening.contacts import house_number, normalise_phone, split_address, street_key
from koekdesk.listening.names import parse_name


@pytest.mark.parametrize(
    ("typed", "full", "called"),
    [
        ("Jan Peijnenburg", "Jan Peijnenburg", "Jan"),
        ("Dhr. Thio", "Dhr. Thio", "Dhr. Thio"),
        ("Dhr. Jan Thio", "Dhr. Jan Thio", "Jan"),
        ("Cornelis 'Nelis' Bax", "Cornelis Bax", "Nelis"),
        ("Johanna (Jo) Smit", "Johanna Smit", "Jo"),
        ("oma Riet", "oma Riet", "oma Riet"),
        ("C. Mutsaerts", "C. Mutsaerts", "C. Mutsaerts"),
        ("de Vries, Jan", "Jan de Vries", "Jan"),
        ("  Ton   van Erp ", "Ton van Erp", "Ton"),
        ("O'Brien", "O'Brien", "O'Brien"),
        ("", "", ""),
    ],
)
def test_a_name_and_what_somebody_is_called(typed, full, called):
    name = parse_name(typed)
    assert (name.full, name.called) == (full, called)


@given(st.text(max_size=80))
def test_a_name_is_never_lost(typed):
    name = parse_name(typed)
    assert bool(name.full) == bool(name.called) == bool(typed.split())


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("06 00218972", "0600218972"),
        ("06-00 595 123", "0600595123"),
        ("+31600556677", "0600556677"),
        ("+31 (0)6 00112233", "0600112233"),
        ("0031 6 00112233", "0600112233"),
        ("600901765", "0600901765"),
        ("600901765.0", "0600901765"),
        ("+49 151 2345678", "+491512345678"),
        ("geen", ""),
        ("?", ""),
    ],
)
def test_a_telephone_number_is_as_dialled(typed, number):
    assert normalise_phone(typed) == number


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("2-mrt", "2-3"),
        (date(2026, 3, 2), "2-3"),
        (38.0, "38"),
        ("38.0", "38"),
        ("12 A", "12 A"),
        (None, ""),
    ],
)
def test_a_house_number_is_as_on_the_door(value, number):
    assert house_number(value) == number


def test_a_street_has_one_spelling_to_compare():
    assert street_key("Landauerstr.") == street_key("landauer straat") == "landauerstraat"
    assert street_key("Calèchehof") == street_key("Calechehof")


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Landauerstraat 2a", ("Landauerstraat", "2a")),
        ("Plein 1945 12", ("Plein 1945", "12")),
        ("Victoriastraat", ("Victoriastraat", "")),
    ],
)
def test_an_address_in_one_cell_is_parted(typed, parts):
    assert split_address(typed) == parts
