# SPDX-License-Identifier: MIT
"""A text file of a stranger is read whole, or refused in words a person understands (I1)."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files import tables
from koekdesk.files.spreadsheets import read_tables
from koekdesk.files.tables import cell_text

SAMPLES = Path(__file__).parent.parent / "samples"
HEAD = "Naam;Straat;Nr;Kan goed\r\n"


@pytest.fixture
def sheet(tmp_path):
    def write(content, name="lijst.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def refusal(path, **options):
    with pytest.raises(KoekdeskError) as caught:
        read_tables(path, **options)
    return caught.value


def rows_of(path, **options):
    return [row.cells for row in read_tables(path, **options)[0].rows]


def test_the_sample_csv_is_read_as_excel_shows_it():
    (table,) = read_tables(SAMPLES / "rijtuigenbuurt.csv")
    assert table.encoding == "cp1252"
    assert (table.rows[0].number, table.rows[-1].number) == (1, 176)
    assert table.rows[3].cells[7] == "• lassen\n• kan een koffiezetter opereren"
    assert any("Calèchehof" in row.cells for row in table.rows)
    assert sum(len(row.cells) > 1 for row in table.rows[1:-1]) == 168


@pytest.mark.parametrize(
    ("encoding", "used"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("cp1252", "cp1252"), ("utf-16", "utf-16")],
)
def test_the_encoding_is_found_out(sheet, encoding, used):
    path = sheet(f"{HEAD}Zoë;Calèchehof;3;crème brûlée maken\r\n".encode(encoding))
    (table,) = read_tables(path)
    assert table.encoding == used
    assert table.rows[1].cells == ("Zoë", "Calèchehof", "3", "crème brûlée maken")


def test_another_encoding_can_be_chosen(sheet):
    path = sheet("Naam;Straat\nWójcik;Łódź\n".encode("cp1250"))
    assert rows_of(path, encoding="cp1250")[1] == ("Wójcik", "Łódź")


@pytest.mark.parametrize("encoding", ["nonsense", "base64", "", "utf-7\0"])
def test_an_encoding_that_is_none_is_refused_or_ignored(sheet, encoding):
    path = sheet(HEAD)
    if encoding:
        assert refusal(path, encoding=encoding).code is ErrorCode.CANNOT_READ
    else:
        assert rows_of(path, encoding=encoding)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_found_out(sheet, delimiter):
    lines = [["Naam", "Kan"], ["Jan", '"lassen, zagen; boren\tkoken"'], ["Els", "naaien"]]
    path = sheet("\n".join(delimiter.join(line) for line in lines))
    assert rows_of(path)[1] == ("Jan", "lassen, zagen; boren\tkoken")


def test_a_line_that_names_the_delimiter_is_obeyed(sheet):
    assert rows_of(sheet("sep=,\nNaam,Kan\nJan,lassen; zagen\n")) == [
        ("Naam", "Kan"),
        ("Jan", "lassen; zagen"),
    ]


def test_lines_inside_quotes_belong_to_the_cell(sheet):
    path = sheet(f'{HEAD}Jan;"A\nB";3;"zegt ""ja"""\r\n')
    assert rows_of(path)[1] == ("Jan", "A\nB", "3", 'zegt "ja"')


def test_what_looks_like_a_formula_stays_text(sheet):
    path = sheet(f"{HEAD}=SOM(A1);+31;-geen;@x\r\n")
    assert rows_of(path)[1] == ("=SOM(A1)", "+31", "-geen", "@x")


@pytest.mark.parametrize(
    "broken",
    [
        'Jan;"Sjeespad;3;lassen\r\nEls;Plein;4;koken\r\n',
        'Jan;"Sjeespad;3;lassen\r\nEls;Plein;4;"koken"\r\n',
        'Jan;"Sjeespad;3;lassen\r\nEls;Plein;4;koken\r\nAda;"Plein";5;breien\r\n',
        'Jan;"Sjeespad;3;lassen\r\nEls;Plein;4;koken";\r\n',
    ],
)
def test_an_unclosed_quote_is_found_with_its_row(sheet, broken):
    error = refusal(sheet(f"{HEAD}Bep;Plein;1;zwemmen\r\n{broken}"))
    assert error.code is ErrorCode.UNCLOSED_QUOTE
    assert error.values["row"] == 3


def test_a_quote_that_swallows_a_long_file_is_an_unclosed_quote(sheet):
    error = refusal(sheet(f'{HEAD}Jan;"Sjeespad;3;x\r\n' + "Els;Plein;4;koken\r\n" * 9_000))
    assert (error.code, error.values["row"]) == (ErrorCode.UNCLOSED_QUOTE, 2)


@pytest.mark.parametrize(
    "content",
    [
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old workbook",
        b"%PDF-1.7\n",
        b"\x89PNG\r\n\x1a\n",
        b"<html><table><tr><td>Naam</td></tr></table></html>",
        b'<?xml version="1.0"?><Workbook/>',
        b"{\\rtf1 Naam}",
        b"Naam;Straat\n\x00\x01\x02",
        b"PK\x03\x04 not really",
    ],
)
def test_what_is_no_spreadsheet_is_said_to_be_none(sheet, content):
    assert refusal(sheet(content)).code is ErrorCode.NOT_A_SPREADSHEET


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b";;;\r\n;;;\r\n", b"\xef\xbb\xbf"])
def test_a_file_without_rows_is_said_to_be_empty(sheet, content):
    assert refusal(sheet(content)).code is ErrorCode.NO_ROWS


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert refusal(tmp_path / "weg.csv").code is ErrorCode.FILE_MISSING
    assert refusal(tmp_path).code is ErrorCode.CANNOT_READ
    assert refusal(Path("nul\0teken")).code is ErrorCode.CANNOT_READ


@pytest.mark.parametrize(
    "content",
    [
        HEAD + "Jan;" + "x" * 40_000,
        ";".join(["x"] * 300),
        "Naam;Straat\n" + "a;b\n" * 50_001,
    ],
)
def test_more_than_a_list_can_be_is_refused(sheet, content):
    assert refusal(sheet(content)).code is ErrorCode.TOO_LARGE


def test_a_file_that_is_too_large_is_not_even_opened(sheet, monkeypatch):
    monkeypatch.setattr("koekdesk.files.spreadsheets.MAX_FILE_BYTES", 10)
    assert refusal(sheet(HEAD)).code is ErrorCode.TOO_LARGE


def test_control_characters_are_left_out(sheet):
    path = sheet(f"{HEAD}Jan\x7f\u2028\ufeff;A\u202e;3;x\r\n")
    assert rows_of(path)[1] == ("Jan", "A\u202e", "3", "x")


def test_reading_reports_and_can_be_stopped(sheet):
    path = sheet(HEAD + "Jan;A;3;x\r\n" * 2_000)
    seen = []
    read_tables(path, report=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]

    class Stopped(Exception):
        pass

    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped):
        read_tables(path, report=stop)


def test_a_cell_is_shown_as_typed():
    assert [cell_text(c) for c in (None, 38.0, 0.5, " x ")] == ["", "38", "0.5", "x"]


def reads_or_refuses(path):
    try:
        found = read_tables(path)
    except KoekdeskError:
        return
    for table in found:
        for row in table.rows:
            assert row.cells[-1] is not None
            assert len(row.cells) <= tables.MAX_COLUMNS


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(sheet, content):
    reads_or_refuses(sheet(content))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet='a;,"\n\r\té=\u202e x', max_size=200))
def test_any_delimiters_and_quotes_are_read_or_refused(sheet, content):
    reads_or_refuses(sheet(content))
