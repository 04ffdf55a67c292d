# SPDX-License-Identifier: MIT
"""The colour of each kind of statement, beside its shape and its word."""

from koekdesk.vocabulary import GIFTS, WISHES, StatementKind


def kind_role(kind: StatementKind) -> str:
    """Return the colour role of a kind: gifts grow, wishes are warm, boundaries are quiet."""
    if kind in GIFTS:
        return "leaf"
    return "caramel" if kind in WISHES else "soft"
