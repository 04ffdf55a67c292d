# SPDX-License-Identifier: MIT
"""Conversation cards on their way to a preview: to hand out, and for one's own pocket."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from koekdesk.printing.faces import CardFace, face_of_connection, face_of_suggestion
from koekdesk.printing.pocket_faces import PocketFace, pocket_face
from koekdesk.services.cards import CardEntry, next_numbers
from koekdesk.services.connections import read_connection
from koekdesk.services.pocket_cards import read_pocket_cards
from koekdesk.services.suggestions import SuggestionRow
from koekdesk.ui.desk import Desk
from koekdesk.ui.dialogs.print_cards import CardSet

CardRequest = SuggestionRow | UUID  # a suggestion, or again a connection


def card_set(
    desk: Desk, requests: Sequence[CardRequest], today: date
) -> tuple[tuple[CardEntry, ...], CardSet]:
    """Return what is kept when these are printed, and the cards as a preview shows them."""
    numbers = desk.read(next_numbers, len(requests))
    cards = [_card(desk, *pair) for pair in zip(requests, numbers, strict=True)]
    faces = tuple(face for _, face in cards)
    return tuple(entry for entry, _ in cards), CardSet(
        faces, lambda: pocket_cards(desk, requests, numbers, today)
    )


def pocket_cards(
    desk: Desk, requests: Sequence[CardRequest], numbers: Sequence[str], today: date
) -> tuple[PocketFace, ...]:
    """Return the same cards for one's own pocket, with the same numbers."""
    abouts = [each if isinstance(each, UUID) else each.suggestion for each in requests]
    cards = desk.read(read_pocket_cards, abouts)
    return tuple(pocket_face(*pair, today) for pair in zip(cards, numbers, strict=True))


def _card(desk: Desk, request: CardRequest, number: str) -> tuple[CardEntry, CardFace]:
    if isinstance(request, UUID):
        row = desk.read(read_connection, request)
        return CardEntry(number, connection_id=request), face_of_connection(row, number)
    entry = CardEntry(number, suggestion=request.suggestion)
    return entry, face_of_suggestion(request, number)
