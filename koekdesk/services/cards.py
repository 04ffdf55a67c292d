# SPDX-License-Identifier: MIT
"""Cards on paper: short numbers that lead back to the connection they are about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.matching.snapshot import Suggestion
from koekdesk.register.models import Card, Connection
from koekdesk.services.connections import take_up
from koekdesk.services.lookup import get

#: Damm's table: catches every single wrong digit and every swapped neighbour (Damm 2004).
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
#: Three digits and a check digit: short to say and to type.
FIRST_CARD = 100


@dataclass(frozen=True, slots=True)
class CardEntry:
    """A card to be printed: of a suggestion, or again of a connection."""

    number: str
    suggestion: Suggestion | None = None
    connection_id: UUID | None = None


def next_numbers(session: Session, count: int) -> tuple[str, ...]:
    """Return the card numbers that come next; nothing is kept until ``keep_cards``."""
    highest = session.scalar(select(func.max(func.length(Card.number))))
    numbers = (
        session.scalars(select(Card.number).where(func.length(Card.number) == highest)).all()
        if highest
        else []
    )
    start = max((int(number[:-1]) + 1 for number in numbers), default=FIRST_CARD)
    return tuple(with_check_digit(n) for n in range(start, start + count))


def keep_cards(session: Session, entries: Sequence[CardEntry], today: date) -> tuple[UUID, ...]:
    """Keep that cards went out; a suggestion on a card becomes a connection to ask about."""
    connections = []
    for entry in entries:
        if entry.connection_id is not None:
            connection_id = get(session, Connection, entry.connection_id).id
        elif entry.suggestion is not None:
            connection_id = take_up(session, entry.suggestion, today)
        else:
            raise KoekdeskError(ErrorCode.GONE)
        session.add(Card(number=entry.number, connection_id=connection_id, printed_on=today))
        connections.append(connection_id)
    return tuple(connections)


def find_card(session: Session, typed: str) -> UUID:
    """Return the connection of a typed card number; a slip of the finger is noticed."""
    return _card(session, typed).connection_id


def card_returned(session: Session, typed: str, today: date) -> None:
    """Note that a card came back from its conversation; the first time counts."""
    card = _card(session, typed)
    card.returned_on = card.returned_on or today


def _card(session: Session, typed: str) -> Card:
    number = "".join(char for char in typed if char.isdecimal() and char.isascii())
    card = session.scalar(select(Card).where(Card.number == number)) if number else None
    if card is None:
        raise KoekdeskError(
            ErrorCode.UNKNOWN_CARD, number=typed[:20], typo=bool(number) and not checks(number)
        )
    return card


def with_check_digit(number: int) -> str:
    """Return a number with its check digit behind it."""
    return f"{number}{_interim(str(number))}"


def checks(number: str) -> bool:
    """Tell whether the last digit fits the others."""
    return _interim(number) == 0


def _interim(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return interim
