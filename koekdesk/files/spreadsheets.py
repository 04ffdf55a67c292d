# SPDX-License-Identifier: MIT
"""Reads any spreadsheet people bring to rows of plain values, or says what is wrong with it."""

from pathlib import Path

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.files.tables import MAX_FILE_BYTES, Report, Table, nothing_to_report
from koekdesk.files.text_tables import read_text_table
from koekdesk.files.workbooks import read_workbook

_ZIP = b"PK"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


def read_tables(
    path: Path, encoding: str | None = None, report: Report = nothing_to_report
) -> tuple[Table, ...]:
    """Return the tables of a CSV (one) or XLSX (one a sheet) that have rows.

    ``encoding`` overrules what was found out for a CSV; the table tells which was used.
    ``report(done, total)`` is called now and then and may raise to stop. Whatever is wrong with
    the file becomes a ``KoekdeskError``.
    """
    begin = _begin(path)
    if begin.startswith(_OLD_OFFICE):
        raise KoekdeskError(ErrorCode.NOT_A_SPREADSHEET, path=str(path))
    try:
        if begin.startswith(_ZIP):
            tables = read_workbook(path, report)
        else:
            tables = (read_text_table(path, encoding, report),)
    except OSError as error:
        raise KoekdeskError(ErrorCode.CANNOT_READ, path=str(path), detail=str(error)) from error
    filled = tuple(table for table in tables if table.rows)
    if not filled:
        raise KoekdeskError(ErrorCode.NO_ROWS, path=str(path))
    return filled


def _begin(path: Path) -> bytes:
    """Return the first bytes of a file that is there and not too large."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise KoekdeskError(ErrorCode.TOO_LARGE, path=str(path), limit=MAX_FILE_BYTES)
        with path.open("rb") as file:
            return file.read(8)
    except FileNotFoundError as error:
        raise KoekdeskError(ErrorCode.FILE_MISSING, path=str(path)) from error
    except (OSError, ValueError) as error:
        raise KoekdeskError(ErrorCode.CANNOT_READ, path=str(path), detail=str(error)) from error
