# SPDX-License-Identifier: MIT
"""Two hundred crafted files (I1): each comes in whole, or not at all with a reason; and Undo."""

import random
import resource
import time
import zipfile
from pathlib import Path

import pytest
from people import TODAY

from koekdesk.errors import KoekdeskError
from koekdesk.register.models import Base
from koekdesk.services.import_apply import apply_import
from koekdesk.services.import_plan import proposed_decisions
from koekdesk.services.importing import plan_file

SAMPLES = Path(__file__).parents[1] / "samples"
SHEET = "xl/worksheets/sheet1.xml"
HEAD = "Naam;Straat;Kan goed;Toestemming\r\n"
ROW = "Jan {n};Plein;lassen en zagen;ja mondeling\r\n"


def csv_body(chance):
    rows = [ROW.format(n=n) for n in range(chance.randint(1, 40))]
    return HEAD + "".join(rows)


def wrong_encoding(chance):
    text = csv_body(chance).replace("Plein", "Calèchehof Łódź عربي"[: chance.randint(3, 20)])
    name = chance.choice(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp437", "utf-32"])
    return text.encode(name, "replace")


def unclosed_quote(chance):
    lines = csv_body(chance).split("\r\n")
    at = chance.randrange(1, len(lines))
    lines[at] = lines[at].replace("Plein", '"Plein', 1)
    return "\r\n".join(lines).encode()


def huge_cell(chance):
    size = chance.choice([2_001, 32_767, 32_768, 400_000])
    return csv_body(chance).replace("lassen", "x" * size, 1).encode()


def odd_bytes(chance):
    body = bytearray(csv_body(chance).encode())
    for _ in range(chance.randint(1, 30)):
        body[chance.randrange(len(body))] = chance.randrange(256)
    return bytes(body)


def many_columns(chance):
    count = chance.choice([200, 256, 257, 5_000])
    return ("Naam;" + ";".join(f"k{n}" for n in range(count)) + "\r\nJan;x\r\n").encode()


def changed_workbook(chance, tmp_path, change):
    path = tmp_path / "list.xlsx"
    source = SAMPLES / "rijtuigenbuurt.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, change(part, old.read(part)))
    return path.read_bytes()


def lying_dimension(chance, tmp_path):
    claim = chance.choice(["A1", "A1:B2", "A1:XFD1048576", "Z9:A1", "nonsense"])
    tag = f'<dimension ref="{claim}"/><sheetData>'.encode()

    def change(part, content):
        return content.replace(b"<sheetData>", tag, 1) if part == SHEET else content

    return changed_workbook(chance, tmp_path, change)


def bomb(chance, tmp_path):
    size = chance.choice([3_000_000, 30_000_000, 120_000_000])

    def change(part, content):
        if part != SHEET:
            return content
        return content.replace(b"<sheetData>", b"<sheetData>" + b" " * size, 1)

    return changed_workbook(chance, tmp_path, change)


def damaged_workbook(chance, tmp_path):
    body = bytearray((SAMPLES / "rijtuigenbuurt.xlsx").read_bytes())
    for _ in range(chance.randint(1, 20)):
        body[chance.randrange(len(body))] = chance.randrange(256)
    if chance.random() < 0.3:
        del body[chance.randrange(len(body)) :]
    return bytes(body)


TEXTS = (wrong_encoding, unclosed_quote, huge_cell, odd_bytes, many_columns)
BOOKS = (lying_dimension, bomb, damaged_workbook)


def crafted(seed, tmp_path):
    chance = random.Random(seed)
    if seed % 4:
        path, content = tmp_path / "lijst.csv", TEXTS[seed % len(TEXTS)](chance)
    else:
        path, content = tmp_path / "lijst.xlsx", BOOKS[seed // 4 % len(BOOKS)](chance, tmp_path)
    path.write_bytes(content)
    return path


def dump(desk):
    return desk.read(
        lambda session: {
            table.name: session.execute(table.select().order_by(table.c.id)).all()
            for table in Base.metadata.sorted_tables
        }
    )


def bring_in(desk, path):
    plan = desk.read(plan_file, path, TODAY)
    return desk.do("list", apply_import, plan, proposed_decisions(plan), TODAY)


def check(desk, path):
    before, start = dump(desk), time.monotonic()
    try:
        result = bring_in(desk, path)
    except KoekdeskError:
        assert dump(desk) == before
        return False
    assert time.monotonic() - start < 30
    assert result.people >= 0
    desk.undo()
    assert dump(desk) == before
    return True


@pytest.mark.parametrize("seed", range(12))
def test_a_crafted_file_comes_in_whole_or_not_at_all(desk, tmp_path, seed):
    check(desk, crafted(seed, tmp_path))


@pytest.mark.slow
def test_two_hundred_crafted_files_come_in_whole_or_not_at_all(desk, tmp_path, record_property):
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    came = [check(desk, crafted(seed, tmp_path)) for seed in range(200)]
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - most) / 1024
    assert 0 < sum(came) < 200
    assert grown < 300
    record_property("200 crafted lists, came in whole", sum(came))
