# SPDX-License-Identifier: MIT
"""What leaves as a file is whole, and no spreadsheet program calculates with it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.writing import csv_text, harmless, safe_file_name, write_whole

FORMULAS = [
    "=1+1",
    "+31 6",
    "-geen",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "\u00a0=1",
    "＝1",
    "|calc",
    "%0A",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_as_a_formula(text):
    assert harmless(text) == f"'{text}"
    [row] = csv.reader(io.StringIO(csv_text([[text]]), newline=""), delimiter=";")
    assert row[0].startswith("'")


def test_a_number_and_plain_words_stay_as_they_are():
    assert csv_text([["brood; en boter", 7, 'zei "ja"']]) == '"brood; en boter";7;"zei ""ja"""\r\n'


cells = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]))


@given(st.lists(st.lists(cells, min_size=2, max_size=4), min_size=1, max_size=4))
def test_every_cell_comes_back(rows):
    read = list(csv.reader(io.StringIO(csv_text(rows), newline=""), delimiter=";"))
    assert read == [[harmless(cell) for cell in row] for row in rows]


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("oud")
    write_whole(path, b"nieuw")
    assert path.read_text() == "nieuw"
    with pytest.raises(KoekdeskError) as caught:
        write_whole(tmp_path / "weg" / "a.txt", b"x")
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", 'a\\b:c*?"<>|', "\u202egpj.exe", "", "...", "x" * 900]
)
def test_a_file_name_is_harmless_whatever_somebody_is_called(title):
    name = safe_file_name(title)
    assert name
    assert len(name) <= 80
    assert not set(name) & set('/\\:*?"<>|.\u202e\n')
