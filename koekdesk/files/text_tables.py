# SPDX-License-Identifier: MIT
"""Reads a CSV as Dutch Excel and others save it: encoding, delimiter and quotes found out."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.tables import (
    MAX_CELL_LETTERS,
    MAX_SHEET_ROWS,
    REPORT_EVERY,
    Collector,
    Report,
    Row,
    Table,
)

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 16
_DELIMITERS = ";\t,|"
_SAMPLE = 20_000  # characters that show which delimiter is used
_SWALLOWED = 4  # a table with so many columns shows when a quote swallowed a whole row
_MARKUP = ("<!doctype", "<html", "<?xml", "{\\rtf", "%pdf")
_QUOTED = re.compile(r'"[^"]*"')
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read_text_table(path: Path, encoding: str | None, report: Report) -> Table:
    """Return the one table of a text file, in the encoding given or found out."""
    used = _known(path, encoding) if encoding else _sniff_encoding(path)
    csv.field_size_limit(MAX_CELL_LETTERS)
    with path.open(encoding=used, errors="replace", newline="") as file:
        sample = file.read(_SAMPLE)
        if sample.lstrip("\ufeff \r\n\t").lower().startswith(_MARKUP):
            raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path))
        file.seek(0)
        if sample.startswith("sep=") and len(sample) > 4:
            delimiter = sample[4]
            file.readline()
        else:
            delimiter = _sniff_delimiter(sample)
        return Table(path.stem, _read_rows(path, file, delimiter, report), used)


def _known(path: Path, encoding: str) -> str:
    try:
        if codecs.lookup(encoding)._is_text_encoding:  # noqa: SLF001 - no public way to ask
            return encoding
    except (LookupError, ValueError):
        pass
    raise KoekdeskError(ErrorCode.CANNOT_READ, path=str(path), detail=encoding[:60])


def _sniff_encoding(path: Path) -> str:
    """Return the encoding: by its mark, else UTF-8 when all of it is, else what Excel uses."""
    utf8 = codecs.getincrementaldecoder("utf-8")()
    is_utf8 = True
    with path.open("rb") as file:
        chunk = file.read(_CHUNK)
        for mark, name in _BOMS:
            if chunk.startswith(mark):
                return name
        while chunk:
            if _BINARY.search(chunk):
                raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path))
            is_utf8 = is_utf8 and _decodes(utf8, chunk)
            chunk = file.read(_CHUNK)
    return "utf-8" if is_utf8 and _decodes(utf8, b"", final=True) else "cp1252"


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _sniff_delimiter(sample: str) -> str:
    """Return the delimiter that cuts most lines into as many cells."""
    lines = [line for line in _QUOTED.sub("", sample).splitlines() if line.strip()][:200]

    def steadiness(delimiter: str) -> int:
        counts = Counter(line.count(delimiter) for line in lines)
        return max((count * often for count, often in counts.items()), default=0)

    return max(_DELIMITERS, key=steadiness)


def _read_rows(path: Path, file: TextIO, delimiter: str, report: Report) -> tuple[Row, ...]:
    collector = Collector(path)
    total = path.stat().st_size
    width = 0
    for number, record in enumerate(_records(path, file, delimiter), 1):
        width = width or len(record)
        if width >= _SWALLOWED and any(_swallowed(cell, delimiter, width) for cell in record):
            raise KoekdeskError(ErrorCode.UNCLOSED_QUOTE, path=str(path), row=number)
        collector.add(number, (collector.text(cell) if cell else None for cell in record))
        if number % REPORT_EVERY == 0:
            report(min(_position(file), total), total)
    report(total, total)
    return collector.take()


def _records(path: Path, file: TextIO, delimiter: str) -> Iterator[list[str]]:
    try:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
    except (TypeError, ValueError) as error:
        raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path)) from error
    for number in range(1, MAX_SHEET_ROWS + 1):
        lines = reader.line_num
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "field larger" in str(error) and reader.line_num - lines <= 1:
                raise KoekdeskError(
                    ErrorCode.TOO_LARGE, path=str(path), limit=MAX_CELL_LETTERS
                ) from error
            raise KoekdeskError(ErrorCode.UNCLOSED_QUOTE, path=str(path), row=number) from error
        except UnicodeError as error:
            raise KoekdeskError(ErrorCode.CANNOT_READ, path=str(path), detail=str(error)) from error
        yield record
    raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=MAX_SHEET_ROWS)


def _swallowed(cell: str, delimiter: str, width: int) -> bool:
    """Tell whether a cell holds a line that is a row of the table itself."""
    return "\n" in cell and any(line.count(delimiter) >= width - 1 for line in cell.split("\n"))


def _position(file: TextIO) -> int:
    raw = getattr(file, "buffer", None)
    return raw.tell() if raw is not None else 0
