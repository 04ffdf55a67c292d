# SPDX-License-Identifier: MIT
"""Reads an XLSX from anywhere: looked over for bombs and lies before it is parsed."""

import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZipFile, ZipInfo

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.tables import (
    MAX_SHEET_ROWS,
    REPORT_EVERY,
    Cell,
    Collector,
    Report,
    Table,
)

MAX_PARTS = 2_000
MAX_SHEET_BYTES = 100_000_000
MAX_STRING_BYTES = 32_000_000
MAX_OTHER_BYTES = 4_000_000
MAX_RATIO = 200  # deflate reaches about 1,000; honest sheets stay far below this
MAX_TAGS = 2_500_000  # openpyxl keeps about 80 bytes for each
MAX_PLACES = 40_000_000  # cells with the empty ones before them
_RATIO_FROM = 8_000_000  # smaller parts may be as empty as they like
_CHUNK = 1 << 18
_READER = "openpyxl.reader.excel"  # heavy: loaded with the first workbook
_ROOT = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>)?\s*<(?:\w+:)?(worksheet|sst)[\s>]"
)
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})


def read_workbook(path: Path, report: Report) -> tuple[Table, ...]:
    """Return the visible sheets of a workbook, with the values its formulas had when saved."""
    rows = _look_over(path)
    collector, done, places, tables = Collector(path), 0, 0, []
    with warnings.catch_warnings(), path.open("rb") as stream:
        warnings.simplefilter("ignore")
        for title, sheet in _sheets(path, stream):
            for number, cells in enumerate(_rows(path, sheet), 1):
                places += len(cells)
                if number > MAX_SHEET_ROWS or places > MAX_PLACES:
                    raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=MAX_SHEET_ROWS)
                collector.add(number, (_cell(collector, cell) for cell in _filled(cells)))
                done += 1
                if done % REPORT_EVERY == 0:
                    report(min(done, rows), rows)
            tables.append(Table(title, collector.take()))
    report(rows, rows)
    return tuple(tables)


def _look_over(path: Path) -> int:
    """Refuse a file whose parts are too many, too large or too empty; return its rows."""
    rows = tags = 0
    with _as_known(path), ZipFile(path) as archive:
        parts = archive.infolist()
        if len(parts) > MAX_PARTS:
            raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=MAX_PARTS)
        if "[Content_Types].xml" not in archive.namelist():
            raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path))
        for part in parts:
            _refuse_empty(path, part)
        for part in parts:
            part_rows, part_tags = _count(path, archive, part)
            rows, tags = rows + part_rows, tags + part_tags
            if tags > MAX_TAGS:
                raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=MAX_TAGS)
    return max(rows, 1)


def _refuse_empty(path: Path, part: ZipInfo) -> None:
    """Refuse a part that is mostly nothing: a bomb."""
    ratio = part.file_size / max(part.compress_size, 1)
    if part.file_size > MAX_SHEET_BYTES or (part.file_size > _RATIO_FROM and ratio > MAX_RATIO):
        raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=MAX_SHEET_BYTES)


def _count(path: Path, archive: ZipFile, part: ZipInfo) -> tuple[int, int]:
    """Return how many rows and tags a part has; a document type has no place in one."""
    media = part.filename.startswith("xl/media/")
    rows = tags = 0
    with archive.open(part) as stream:
        chunk = stream.read(_CHUNK)
        if part.file_size > _limit(chunk) and not media:
            raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=_limit(chunk))
        while chunk and not media:
            rows += chunk.count(b"<row")
            tags += chunk.count(b"<")
            if b"<!DOCTYPE" in chunk or b"<!ENTITY" in chunk:
                raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path))
            chunk = stream.read(_CHUNK)
    return rows, tags


def _limit(head: bytes) -> int:
    """Return how large a part may be: only sheets and texts are read bit by bit."""
    root = _ROOT.match(head)
    if root is None:
        return MAX_OTHER_BYTES
    return MAX_SHEET_BYTES if root[1] == b"worksheet" else MAX_STRING_BYTES


def _sheets(path: Path, stream: BinaryIO) -> Iterator[tuple[str, Any]]:
    """Yield the visible sheets with their titles, their claimed size forgotten."""
    with _as_known(path):
        reader = import_module(_READER).ExcelReader(
            stream, read_only=True, data_only=True, keep_links=False
        )
        reader.read()
        book = reader.wb
        if len(book.sheetnames) != len(reader.parser.sheets):
            raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path))  # a sheet is missing
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    for sheet in sheets:
        with _as_known(path):
            sheet.reset_dimensions()  # they lie: 2 of 300,000 rows
        yield str(sheet.title), sheet


def _rows(path: Path, sheet: Any) -> Iterator[tuple[object, ...]]:
    with _as_known(path):
        iterator = iter(sheet.iter_rows(values_only=True))
    while True:
        with _as_known(path):
            row = next(iterator, None)
        if row is None:
            return
        yield row


def _filled(cells: Sequence[object]) -> Sequence[object]:
    end = len(cells)
    while end and cells[end - 1] is None:
        end -= 1
    return cells[:end]


def _cell(collector: Collector, value: object) -> Cell:
    if value is None or isinstance(value, str):
        return None if value is None or value in _ERRORS else collector.text(value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300:
        return float(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return collector.text(str(value))


@contextmanager
def _as_known(path: Path) -> Iterator[None]:
    """Turn whatever a foreign file makes the parsers raise into an error people understand."""
    try:
        yield
    except KoekdeskError:
        raise
    except OSError as error:
        raise KoekdeskError(ErrorCode.CANNOT_READ, path=str(path), detail=str(error)) from error
    except MemoryError as error:
        raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=MAX_SHEET_BYTES) from error
    except Exception as error:
        raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path)) from error
