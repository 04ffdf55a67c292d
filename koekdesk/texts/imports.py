# SPDX-License-Identifier: MIT
"""What an import read, merged, left out and marked, in words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def import_counts(
    *,
    rows: int,
    people: int,
    merged: int,
    statements: int,
    ties: int,
    things: int,
    talks: int,
    agreed: int,
    said_no: int,
    marked: int,
) -> tuple[str, ...]:
    """Return a short line for each thing that happened; what did not happen is not mentioned."""
    lines = (
        (rows, translate("Imports", "%n rows read", None, rows)),
        (people, translate("Imports", "%n people are new", None, people)),
        (merged, translate("Imports", "%n rows were about somebody known already", None, merged)),
        (statements, translate("Imports", "%n things they said", None, statements)),
        (ties, translate("Imports", "%n times somebody knows somebody", None, ties)),
        (things, translate("Imports", "%n groups, places and organisations", None, things)),
        (talks, translate("Imports", "%n conversations", None, talks)),
        (agreed, translate("Imports", "%n people agreed to suggestions", None, agreed)),
        (said_no, translate("Imports", "%n people said no and stay out", None, said_no)),
        (marked, translate("Imports", "%n texts are better left out, and were", None, marked)),
    )
    return tuple(line for count, line in lines if count)
