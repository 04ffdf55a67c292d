# SPDX-License-Identifier: MIT
"""What an import read, merged, left out and marked, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many of each an import read, brought in and left out."""

    rows: int
    people: int
    merged: int
    statements: int
    ties: int
    things: int
    talks: int
    agreed: int
    said_no: int
    marked: int


def import_counts(n: ImportCounts) -> tuple[str, ...]:
    """Return a short line for each thing that happened; what did not happen is not mentioned."""
    lines = (
        (n.rows, translate("Imports", "%n rows read", "", n.rows)),
        (n.people, translate("Imports", "%n people are new", "", n.people)),
        (n.merged, translate("Imports", "%n rows were about somebody known already", "", n.merged)),
        (n.statements, translate("Imports", "%n things they said", "", n.statements)),
        (n.ties, translate("Imports", "%n times somebody knows somebody", "", n.ties)),
        (n.things, translate("Imports", "%n groups, places and organisations", "", n.things)),
        (n.talks, translate("Imports", "%n conversations", "", n.talks)),
        (n.agreed, translate("Imports", "%n people agreed to suggestions", "", n.agreed)),
        (n.said_no, translate("Imports", "%n people said no and stay out", "", n.said_no)),
        (n.marked, translate("Imports", "%n texts are better left out, and were", "", n.marked)),
    )
    return tuple(line for count, line in lines if count)
