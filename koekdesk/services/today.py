# SPDX-License-Identifier: MIT
"""What asks for attention today: what cools down first, what is fresh, what was promised (R6)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    Card,
    Conversation,
    Gathering,
    GatheringPerson,
    Initiative,
    Person,
    Presence,
    Statement,
)
from koekdesk.services.consents import ConsentToAsk, consents_to_ask
from koekdesk.services.cooling import CoolingRow, UnderWay, list_cooling, read_under_way
from koekdesk.services.preferences import read_preferences
from koekdesk.services.quiet import QuietRow, list_long_quiet
from koekdesk.services.retention import people_to_review
from koekdesk.services.suggestions import Quote, SuggestionRow, quote
from koekdesk.vocabulary import Answer, Stage, StatementKind

MOST = 12
FRESH, WEEK, AFTER = timedelta(days=14), timedelta(days=7), timedelta(days=14)
#: A card is given so many days before it is asked after.
CARD_OUT = timedelta(days=3)
#: A promise without a day is brought up after a week.
_SOME_DAY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class FreshRow:
    """What somebody said just now, and a suggestion it is in."""

    person_id: UUID
    called: str
    quote: Quote
    with_whom: tuple[str, ...]
    suggestion: SuggestionRow


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """What we promised, to whom and by when."""

    conversation_id: UUID
    people: tuple[tuple[UUID, str], ...]
    promised: str
    by: date | None
    on: date  # when it was promised


@dataclass(frozen=True, slots=True)
class GatheringSoonRow:
    """A gathering of this week, or one that was and of which nothing was told yet."""

    id: UUID
    on: date
    at: str
    together: str
    where: str
    guests: int
    title: str  # of the initiative
    initiative_id: UUID | None
    connection_id: UUID | None


@dataclass(frozen=True, slots=True)
class CardOutRow:
    """A connection of which a card is out and did not come back."""

    connection_id: UUID
    numbers: tuple[str, ...]
    people: tuple[str, ...]
    printed_on: date


@dataclass(frozen=True, slots=True)
class ReviewsRow:
    """Who was not spoken to for as long as this register keeps people; looked at in one list."""

    people: tuple[str, ...]
    months: int


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the first page shows."""

    cooling: tuple[CoolingRow, ...] = ()
    fresh: tuple[FreshRow, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    gatherings: tuple[GatheringSoonRow, ...] = ()
    cards: tuple[CardOutRow, ...] = ()
    quiet: tuple[QuietRow, ...] = ()
    consents: tuple[ConsentToAsk, ...] = ()
    reviews: ReviewsRow | None = None
    somebody: bool = False  # there is somebody in the register


def read_today(session: Session, today: date, suggested: Sequence[SuggestionRow] = ()) -> Today:
    """Return what asks for attention; ``suggested`` are the suggestions as they are now."""
    under_way = read_under_way(session)
    return Today(
        cooling=list_cooling(session, under_way, today, suggested),
        fresh=_fresh(session, today, suggested),
        promises=_promises(session, today),
        gatherings=_gatherings(session, today),
        cards=_cards(session, under_way, today),
        quiet=list_long_quiet(session, today),
        consents=consents_to_ask(session, today)[:MOST],
        reviews=_reviews(session, today),
        somebody=has_people(session),
    )


def has_people(session: Session) -> bool:
    """Tell whether there is somebody in the register."""
    return session.scalars(select(Person.id).limit(1)).first() is not None


def _reviews(session: Session, today: date) -> ReviewsRow | None:
    """Return who waits for somebody to look: they neither go nor stay in silence."""
    rows = people_to_review(session, today)
    if not rows:
        return None
    months = read_preferences(session).retention_months
    return ReviewsRow(tuple(row.called for row in rows), months)


def _fresh(
    session: Session, today: date, suggested: Iterable[SuggestionRow]
) -> tuple[FreshRow, ...]:
    """Return what was said lately and is in a suggestion already, the newest first."""
    answered: dict[UUID, SuggestionRow] = {}
    for row in suggested:
        for share in row.suggestion.shares:
            for key in (share.gift, share.wish):
                if key:
                    answered.setdefault(key, row)
    query = (
        select(Statement, Person.called)
        .join(Person, Person.id == Statement.person_id)
        .where(
            Statement.said_on > today - FRESH,
            Statement.said_on <= today,
            Statement.lapsed_on.is_(None),
            Statement.kind != StatementKind.NOT,
        )
        .order_by(Statement.said_on.desc(), Statement.spark.desc(), Statement.id)
    )
    rows: dict[str, FreshRow] = {}  # by suggestion: it is shown once
    for statement, called in session.execute(query) if answered else ():
        row = answered.get(statement.id)
        if row is not None and row.key not in rows and len(rows) < MOST:
            person = statement.person_id
            others = tuple(share.called for share in row.shares if share.person_id != person)
            rows[row.key] = FreshRow(person, called, quote(statement), others, row)
    return tuple(rows.values())


def _promises(session: Session, today: date) -> tuple[PromiseRow, ...]:
    """Return what we promised and is due, what is nearest to its day first."""
    query = (
        select(Conversation)
        .where(
            Conversation.promised != "",
            Conversation.promise_kept_on.is_(None),
            or_(
                Conversation.promised_by <= today + WEEK,
                Conversation.promised_by.is_(None) & (Conversation.on <= today - _SOME_DAY),
            ),
        )
        .order_by(Conversation.on, Conversation.id)
    )
    found = session.scalars(query).all()
    due = sorted(found, key=lambda c: abs((c.promised_by or c.on + _SOME_DAY) - today))[:MOST]
    people = _present(session, [c.id for c in due])
    return tuple(
        PromiseRow(c.id, people.get(c.id, ()), c.promised, c.promised_by, c.on) for c in due
    )


def _present(
    session: Session, conversations: Collection[UUID]
) -> dict[UUID, tuple[tuple[UUID, str], ...]]:
    query = (
        select(Presence.conversation_id, Person.id, Person.called)
        .join(Person, Person.id == Presence.person_id)
        .where(Presence.conversation_id.in_(conversations))
        .order_by(Person.called, Person.id)
    )
    present: dict[UUID, list[tuple[UUID, str]]] = {}
    for key, person, called in session.execute(query):
        present.setdefault(key, []).append((person, called))
    return {key: tuple(people) for key, people in present.items()}


def _gatherings(session: Session, today: date) -> tuple[GatheringSoonRow, ...]:
    """Return the gatherings of this week, then those that were and of which nothing was told."""
    query = (
        select(Gathering, Initiative.title)
        .outerjoin(Initiative, Initiative.id == Gathering.initiative_id)
        .where(
            Gathering.on <= today + WEEK,
            or_(
                Gathering.on >= today,
                (Gathering.on >= today - AFTER) & (Gathering.happened == ""),
            ),
        )
        .order_by(Gathering.on, Gathering.at, Gathering.id)
    )
    found = sorted(
        session.execute(query).all(), key=lambda pair: (pair[0].on < today, abs(pair[0].on - today))
    )
    invited: dict[UUID, int] = {}
    keys = [gathering.id for gathering, _ in found]
    for key in session.scalars(
        select(GatheringPerson.gathering_id).where(GatheringPerson.gathering_id.in_(keys))
    ):
        invited[key] = invited.get(key, 0) + 1
    return tuple(
        GatheringSoonRow(
            g.id, g.on, g.at, g.together, g.where, invited.get(g.id, 0), title or "",
            g.initiative_id, g.connection_id,
        )
        for g, title in found[:MOST]
    )  # fmt: skip


def _cards(
    session: Session, under_way: dict[UUID, UnderWay], today: date
) -> tuple[CardOutRow, ...]:
    """Return what is out on paper and not answered, the longest out first."""
    query = (
        select(Card.connection_id, Card.number, Card.printed_on)
        .where(Card.returned_on.is_(None), Card.printed_on <= today - CARD_OUT)
        .order_by(Card.printed_on, Card.number)
    )
    numbers: dict[UUID, list[str]] = {}
    printed: dict[UUID, date] = {}
    for key, number, on in session.execute(query):
        one = under_way.get(key)
        if one is not None and one.stage is Stage.ASKED and one.answered(Answer.OPEN):
            numbers.setdefault(key, []).append(number)
            printed.setdefault(key, on)
    rows = (
        CardOutRow(key, tuple(some), under_way[key].names, printed[key])
        for key, some in numbers.items()
    )
    return tuple(rows)[:MOST]
