# SPDX-License-Identifier: MIT
"""A workbook of a stranger is looked over before it is parsed (I1)."""

import random
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.spreadsheets import read_tables

SAMPLE = Path(__file__).parent.parent / "samples" / "rijtuigenbuurt.xlsx"
SHEET = "xl/worksheets/sheet1.xml"
NO_SHEET, TOO_LARGE = ErrorCode.NOT_A_SPREADSHEET, ErrorCode.TOO_LARGE


def with_part(tmp_path, name, content, compression=zipfile.ZIP_DEFLATED):
    """Copy the sample with one part replaced (``None``: left out)."""
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(SAMPLE) as old, zipfile.ZipFile(path, "w", compression) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        if content is not None:
            new.writestr(name, content)
    return path


def part(name):
    with zipfile.ZipFile(SAMPLE) as archive:
        return archive.read(name).decode()


def sheet_xml(rows):
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'


def text_cell(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def code_of(path):
    with pytest.raises(KoekdeskError) as caught:
        read_tables(path)
    return caught.value.code


def reads_or_refuses(path):
    try:
        return read_tables(path)
    except KoekdeskError as error:
        return error.code


def test_the_sample_workbook_has_its_three_sheets_with_real_values():
    people, places, talks = read_tables(SAMPLE)
    assert [table.name for table in (people, places, talks)] == [
        "Bewoners",
        "Groepen en plekken",
        "Gesprekken",
    ]
    assert [len(table.rows) for table in (people, places, talks)] == [171, 26, 121]
    assert people.rows[1].cells[2] == 38.0
    assert people.rows[1].cells[12] == date(2026, 11, 14)
    assert any("Piotr Wójcik" in row.cells for row in people.rows)
    assert any("عربي و NL" in row.cells for row in people.rows)


def test_a_lying_dimension_hides_no_rows(tmp_path):
    xml = part(SHEET).replace("<sheetData>", '<dimension ref="A1:B2"/><sheetData>', 1)
    assert len(read_tables(with_part(tmp_path, SHEET, xml))[0].rows) == 171


def test_a_formula_gives_the_value_it_had(tmp_path):
    xml = sheet_xml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="b"><v>1</v></c></row>')
    assert read_tables(with_part(tmp_path, SHEET, xml))[0].rows[0].cells == (2.0, "True")


def test_hidden_sheets_stay_hidden(tmp_path):
    book = Workbook()
    book.worksheets[0].append(["Naam"])
    book.create_sheet("geheim").append(["x"])
    book.worksheets[1].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    assert len(read_tables(tmp_path / "a.xlsx")) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("[Content_Types].xml", None, NO_SHEET),
        ("xl/workbook.xml", None, NO_SHEET),
        ("xl/workbook.xml", "<workbook", NO_SHEET),
        ("xl/styles.xml", "<a>", NO_SHEET),
        (SHEET, "<worksheet><sheetData><row", NO_SHEET),
        (SHEET, None, NO_SHEET),
        (SHEET, sheet_xml('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'), NO_SHEET),
        (SHEET, sheet_xml('<row r="x"><c r="?"/></row>'), NO_SHEET),
        (SHEET, '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', NO_SHEET),
        ("xl/styles.xml", "<a>" + " " * 5_000_000 + "</a>", TOO_LARGE),
        (SHEET, sheet_xml("<row/>" * 2_000_000), TOO_LARGE),
        (SHEET, sheet_xml(" " * 20_000_000), TOO_LARGE),
        (SHEET, sheet_xml('<row r="1"/><row r="99999999"/>'), TOO_LARGE),
        (SHEET, sheet_xml(f'<row r="1">{text_cell("A1", "x" * 40_000)}</row>'), TOO_LARGE),
        (SHEET, sheet_xml(f'<row r="1">{text_cell("ZZ1", "x")}</row>'), TOO_LARGE),
        (
            SHEET,
            sheet_xml("".join(f'<row r="{n}"><c r="XFD{n}"/></row>' for n in range(1, 3_000))),
            TOO_LARGE,
        ),
    ],
)  # fmt: skip
def test_a_crafted_workbook_is_refused(tmp_path, name, content, code):
    assert code_of(with_part(tmp_path, name, content)) is code


def test_an_archive_with_too_many_parts_is_refused(tmp_path):
    path = tmp_path / "many.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(2_001):
            archive.writestr(f"{number}.xml", "")
    assert code_of(path) is ErrorCode.TOO_LARGE


def test_another_office_document_is_no_spreadsheet(tmp_path):
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<a/>")
    assert code_of(path) is ErrorCode.NOT_A_SPREADSHEET


def test_stopping_is_not_mistaken_for_a_broken_file():
    class Stopped(Exception):
        pass

    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped):
        read_tables(SAMPLE, report=stop)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_workbook_is_read_or_refused(tmp_path, seed):
    chance = random.Random(seed)
    content = bytearray(SAMPLE.read_bytes())
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    if seed % 4 == 0:
        del content[chance.randrange(len(content)) :]
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(content)
    assert reads_or_refuses(path)


@pytest.mark.parametrize("seed", range(60))
def test_a_sheet_with_damaged_words_is_read_or_refused(tmp_path, seed):
    chance = random.Random(seed)
    name = chance.choice([SHEET, "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
    xml = list(part(name))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(xml))
        xml[at] = chance.choice(["", "<", ">", '"', "9", "x", "-", "é", xml[at] * 3])
    assert reads_or_refuses(with_part(tmp_path, name, "".join(xml)))
