# SPDX-License-Identifier: MIT
"""What asks for attention today: what cools down first, what is fresh, what was promised (R6)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    Card,
    Connection,
    ConnectionMember,
    Conversation,
    Gathering,
    GatheringPerson,
    Initiative,
    Person,
    Presence,
    Statement,
)
from koekdesk.services.angles import Angle, Stuck, find_angles
from koekdesk.services.quiet import QuietRow, list_long_quiet
from koekdesk.services.suggestions import Quote, SuggestionRow, quote
from koekdesk.vocabulary import Answer, Stage, StatementKind

MOST = 12
#: A connection starts to cool down after so many days without anything happening in it.
PATIENCE = {Stage.ASKED: 7, Stage.MET: 10, Stage.DOING: 21, Stage.LASTING: 60}
#: After so many times that it got stuck, and asks for another angle.
STUCK = 4
FRESH, WEEK, AFTER = timedelta(days=14), timedelta(days=7), timedelta(days=14)
#: A card is given so many days before it is asked after.
CARD_OUT = timedelta(days=3)
#: A promise without a day is brought up after a week.
_SOME_DAY = timedelta(days=7)


class NextStep(StrEnum):
    """The one thing to do now for a connection."""

    ASK = "ask"  # somebody has not answered
    MEET = "meet"  # everybody said yes
    DO = "do"  # they met
    KEEP = "keep"  # they do something together
    TURN = "turn"  # it got stuck, or somebody said no or later: look from another side


@dataclass(frozen=True, slots=True)
class CoolingRow:
    """A connection that cools down."""

    id: UUID
    people: tuple[str, ...]
    stage: Stage
    quiet: int  # days
    step: NextStep
    whom: tuple[str, ...]  # to ask: who has not answered; to turn: who said no or later
    said: str  # the last words in it
    said_by: str
    angle: Angle | None


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
class Today:
    """Everything the first page shows."""

    cooling: tuple[CoolingRow, ...] = ()
    fresh: tuple[FreshRow, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    gatherings: tuple[GatheringSoonRow, ...] = ()
    cards: tuple[CardOutRow, ...] = ()
    quiet: tuple[QuietRow, ...] = ()
    somebody: bool = False  # there is somebody in the register


def read_today(session: Session, today: date, suggested: Sequence[SuggestionRow] = ()) -> Today:
    """Return what asks for attention; ``suggested`` are the suggestions as they are now."""
    under_way = _under_way(session)
    return Today(
        cooling=_cooling(session, under_way, today, suggested),
        fresh=_fresh(session, today, suggested),
        promises=_promises(session, today),
        gatherings=_gatherings(session, today),
        cards=_cards(session, under_way, today),
        quiet=list_long_quiet(session, today),
        somebody=has_people(session),
    )


def has_people(session: Session) -> bool:
    """Tell whether there is somebody in the register."""
    return session.scalars(select(Person.id).limit(1)).first() is not None


@dataclass(frozen=True, slots=True)
class _Member:
    person_id: UUID
    called: str
    answer: Answer
    answered_on: date | None
    remark: str
    words: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class _UnderWay:
    id: UUID
    stage: Stage
    last_on: date
    place_id: UUID | None
    members: tuple[_Member, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(member.called for member in self.members)

    def answered(self, *answers: Answer) -> tuple[str, ...]:
        return tuple(member.called for member in self.members if member.answer in answers)


def _under_way(session: Session) -> dict[UUID, _UnderWay]:
    """Return the connections that do not rest."""
    query = (
        select(
            Connection.id,
            Connection.stage,
            Connection.last_on,
            Connection.place_id,
            Person.id,
            Person.called,
            ConnectionMember.answer,
            ConnectionMember.answered_on,
            ConnectionMember.remark,
            ConnectionMember.gift_id,
            ConnectionMember.wish_id,
        )
        .join(ConnectionMember, ConnectionMember.connection_id == Connection.id)
        .join(Person, Person.id == ConnectionMember.person_id)
        .where(Connection.stage != Stage.RESTING)
        .order_by(Connection.id, ConnectionMember.position, Person.called)
    )
    heads: dict[UUID, tuple[Stage, date, UUID | None]] = {}
    members: dict[UUID, list[_Member]] = {}
    for key, stage, last_on, place, person, called, answer, on, remark, *said in session.execute(
        query
    ):
        heads[key] = stage, last_on, place
        words = tuple(word for word in said if word)
        members.setdefault(key, []).append(_Member(person, called, answer, on, remark, words))
    return {key: _UnderWay(key, *head, tuple(members[key])) for key, head in heads.items()}


def _cooling(
    session: Session,
    under_way: dict[UUID, _UnderWay],
    today: date,
    suggested: Iterable[SuggestionRow],
) -> tuple[CoolingRow, ...]:
    """Return what cools down: those that can still be kept warm first, then what got stuck."""
    waiting: list[tuple[bool, int, UUID]] = []
    for one in under_way.values():
        quiet = (today - one.last_on).days
        if quiet >= PATIENCE[one.stage]:
            left = PATIENCE[one.stage] * STUCK - quiet
            waiting.append((left < 0, abs(left), one.id))
    chosen = [under_way[key] for _, _, key in sorted(waiting)[:MOST]]
    stuck = {
        one.id: Stuck(
            tuple(member.person_id for member in one.members),
            frozenset(word for member in one.members for word in member.words),
            one.place_id,
        )
        for one in chosen
        if _step(one, today) is NextStep.TURN
    }
    angles = find_angles(session, stuck, suggested) if stuck else {}
    said = _words(session, chosen)
    return tuple(_cooling_row(one, today, said, angles.get(one.id, ())) for one in chosen)


def _step(one: _UnderWay, today: date) -> NextStep:
    stuck = (today - one.last_on).days > PATIENCE[one.stage] * STUCK
    if stuck or (one.stage is Stage.ASKED and one.answered(Answer.NO, Answer.LATER)):
        return NextStep.TURN
    if one.answered(Answer.OPEN):
        return NextStep.ASK
    return {Stage.ASKED: NextStep.MEET, Stage.MET: NextStep.DO}.get(one.stage, NextStep.KEEP)


def _cooling_row(
    one: _UnderWay, today: date, said: dict[UUID, str], angles: Sequence[Angle]
) -> CoolingRow:
    step = _step(one, today)
    said_by, words = _last_words(one, said)
    answers = (Answer.NO, Answer.LATER) if step is NextStep.TURN else (Answer.OPEN,)
    return CoolingRow(
        id=one.id,
        people=one.names,
        stage=one.stage,
        quiet=(today - one.last_on).days,
        step=step,
        whom=one.answered(*answers),
        said=words,
        said_by=said_by,
        angle=next(iter(angles), None),
    )


def _last_words(one: _UnderWay, said: dict[UUID, str]) -> tuple[str, str]:
    """Return who said what last: a remark at an answer, else the words it began with."""
    remarks = [member for member in one.members if member.remark]
    if remarks:
        last = max(remarks, key=lambda member: member.answered_on or date.min)
        return last.called, last.remark
    for member in reversed(one.members):
        for word in reversed(member.words):
            if word in said:
                return member.called, said[word]
    return "", ""


def _words(session: Session, chosen: Iterable[_UnderWay]) -> dict[UUID, str]:
    wanted = {word for one in chosen for member in one.members for word in member.words}
    query = select(Statement.id, Statement.text).where(Statement.id.in_(wanted))
    return {key: text for key, text in session.execute(query)}


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
    """Return the gatherings of this week, and those that were and of which nothing was told."""
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
    found = session.execute(query).all()
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
    session: Session, under_way: dict[UUID, _UnderWay], today: date
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
