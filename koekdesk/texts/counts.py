# SPDX-License-Identifier: MIT
"""Words with a number in them: one day, two days.

Qt's collector of texts only sees plurals in ``self.tr``, so they live in one small class.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject


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


class Counts(QObject):
    """Plurals of everything that is counted outside a widget."""

    def days_ago(self, n: int) -> str:
        return self.tr("%n days ago", "", n)

    def weeks_ago(self, n: int) -> str:
        return self.tr("%n weeks ago", "", n)

    def quiet_days(self, n: int) -> str:
        return self.tr("quiet for %n days", "", n)

    def invited(self, n: int) -> str:
        return self.tr("%n invited", "", n)

    def gifts(self, n: int) -> str:
        return self.tr("%n gifts", "", n)

    def wishes(self, n: int) -> str:
        return self.tr("%n wishes", "", n)

    def suggestions(self, n: int) -> str:
        return self.tr("%n suggestions", "", n)

    def months(self, n: int) -> str:
        return self.tr("%n months", "", n)

    def ask_again(self, n: int) -> str:
        return self.tr("Ask again within %n days.", "", n)

    def days_that_stay(self, n: int) -> str:
        return self.tr("Of %n conversations only the day stays.", "", n)

    def neighbours_to_ask(self, n: int) -> str:
        return self.tr("There are %n more people here to ask: may we write down your name?", "", n)

    def unnamed_guests(self, n: int) -> str:
        return self.tr("And %n more people who are not named on paper.", "", n)

    def not_handed_over(self, n: int) -> str:
        return self.tr("%n people did not agree to be written down and are not in it.", "", n)

    def market_cards(self, n: int) -> str:
        return self.tr("%n market cards", "", n)

    def more_cards(self, n: int) -> str:
        return self.tr("The %n oldest are left out.", "", n)

    def more(self, n: int) -> str:
        return self.tr("%n more", "", n)

    def others(self, n: int) -> str:
        return self.tr("%n others", "", n)

    def imported(self, n: ImportCounts) -> tuple[str, ...]:
        lines = (
            (n.rows, self.tr("%n rows read", "", n.rows)),
            (n.people, self.tr("%n people are new", "", n.people)),
            (n.merged, self.tr("%n rows were about somebody known already", "", n.merged)),
            (n.statements, self.tr("%n things they said", "", n.statements)),
            (n.ties, self.tr("%n times somebody knows somebody", "", n.ties)),
            (n.things, self.tr("%n groups, places and organisations", "", n.things)),
            (n.talks, self.tr("%n conversations", "", n.talks)),
            (n.agreed, self.tr("%n people agreed to suggestions", "", n.agreed)),
            (n.said_no, self.tr("%n people said no and stay out", "", n.said_no)),
            (n.marked, self.tr("%n texts are better left out, and were", "", n.marked)),
        )
        return tuple(line for count, line in lines if count)


counts = Counts()


def import_counts(n: ImportCounts) -> tuple[str, ...]:
    """Return a short line for each thing that happened; what did not happen is not mentioned."""
    return counts.imported(n)
