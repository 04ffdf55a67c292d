# SPDX-License-Identifier: MIT
"""Connections for tests, made through the program's own services."""

from datetime import date
from uuid import UUID

from koekdesk.matching.snapshot import Share, Strength, Suggestion
from koekdesk.services.connections import take_up
from koekdesk.services.people import read_person
from koekdesk.services.suggestions import SuggestionRow, name_suggestions
from koekdesk.vocabulary import GIFTS, SuggestionKind


def suggest(desk, one: UUID, other: UUID, key: str = "") -> Suggestion:
    """Suggest that two people meet over the first thing each of them said."""
    mine = desk.read(read_person, one).statements[0]
    theirs = desk.read(read_person, other).statements[0]
    first = Share(one, gift=mine.id if mine.kind in GIFTS else None, gives_to=other)
    shares = (first, Share(other, wish=theirs.id))
    return Suggestion(key or f"{one}-{other}", SuggestionKind.PAIR, shares, Strength.WARM, 0.9, ())


def suggest_row(desk, one: UUID, other: UUID) -> SuggestionRow:
    """Suggest the same, by name."""
    return desk.read(name_suggestions, (suggest(desk, one, other),))[0]


def connect(desk, one: UUID, other: UUID, on: date) -> UUID:
    """Take the suggestion up on a day."""
    return desk.do("Take up", take_up, suggest(desk, one, other, f"{one}-{other}-{on}"), on)
