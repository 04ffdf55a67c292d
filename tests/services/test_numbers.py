# SPDX-License-Identifier: MIT
"""Numbers tell how the network grows; nobody can be found in them, not by subtraction either."""

from hypothesis import given
from hypothesis import strategies as st
from people import TODAY, add_person

from koekdesk.printing.account import numbers_document, numbers_rows
from koekdesk.services.numbers import SMALLEST, read_numbers, suppressed

parts = st.dictionaries(st.text("abcdef", min_size=1, max_size=4), st.integers(0, 40), max_size=9)


@given(parts)
def test_no_small_group_is_told_or_left_over(counts):
    told = suppressed("streets", counts)
    shown = dict(told.parts)
    hidden = [counts[name] for name, count in told.parts if count is None]
    assert set(shown) == set(counts)
    for name, count in shown.items():
        assert count is None or count == counts[name]
        assert count is None or not 0 < count < SMALLEST
    if told.total is not None:
        assert told.total == sum(counts.values())
        assert not 0 < told.total < SMALLEST
        if hidden:
            assert len(hidden) >= 2
            assert sum(hidden) >= SMALLEST


@given(parts)
def test_no_more_is_hidden_than_needed(counts):
    if all(count == 0 or count >= SMALLEST for count in counts.values()):
        assert all(count is not None for _, count in suppressed("streets", counts).parts)


def test_only_who_agreed_to_the_register_is_counted(desk):
    for n in range(6):
        add_person(desk, f"P{n}", "Karosstraat")
    add_person(desk, "Nee", "Karosstraat", agreed=False)
    numbers = desk.read(read_numbers, TODAY)
    assert dict(numbers.totals)["people"] == 6
    assert dict(numbers.breakdowns[0].parts) == {"Karosstraat": 6}


def test_a_street_with_one_person_is_not_told_on_paper_or_in_a_file(desk):
    for n in range(7):
        add_person(desk, f"P{n}", "Karosstraat")
    for n in range(6):
        add_person(desk, f"Q{n}", "Plein")
    add_person(desk, "Alleen", "Achterom")
    numbers = desk.read(read_numbers, TODAY)
    assert dict(numbers.breakdowns[0].parts) == {"Achterom": None, "Karosstraat": 7, "Plein": None}
    assert numbers.breakdowns[0].total == 14
    assert ("People by street", "Achterom", "few") in numbers_rows(numbers)
    assert "Alleen" not in str(numbers_document(numbers))
