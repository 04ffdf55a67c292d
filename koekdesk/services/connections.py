# SPDX-License-Identifier: MIT
"""Connections: a suggestion taken up, each person's own answer, and what came of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.matching.snapshot import Reason, Suggestion
from koekdesk.register.models import (
    Aside,
    Card,
    Connection,
    ConnectionMember,
    Initiative,
    Person,
    Statement,
)
from koekdesk.register.removal import remove
from koekdesk.services.gatherings import GatheringRow, gatherings_of
from koekdesk.services.lookup import get
from koekdesk.services.reasons import dump_reasons, load_reasons
from koekdesk.services.suggestions import (
    NamedRow,
    Quote,
    ReasonRow,
    name_people,
    name_reasons,
    quote,
)
from koekdesk.services.typed import clean_line, clean_text
from koekdesk.vocabulary import Answer, AsideReason, Stage, SuggestionKind

#: A no, a later or "not now" rests this long.
REST = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One person in a connection."""

    id: UUID
    person_id: UUID
    called: str
    street: str
    gift: Quote | None
    wish: Quote | None
    gives_to: str
    gives_to_id: UUID | None
    answer: Answer
    answered_on: date | None
    remark: str


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """A connection with everybody in it."""

    id: UUID
    kind: SuggestionKind
    stage: Stage
    started_on: date
    last_on: date
    rests_because: str
    story: str
    harvest: str  # what it brought
    initiative_id: UUID | None  # that it grew into
    initiative: str
    introducer_id: UUID | None
    introducer: str
    members: tuple[MemberRow, ...]
    reasons: tuple[ReasonRow, ...]
    cards: tuple[str, ...]  # numbers of cards that were printed
    named: tuple[NamedRow, ...]  # everybody whose name is in it
    gatherings: tuple[GatheringRow, ...]  # the last first


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A suggestion that rests, and why."""

    id: UUID  # of one of its pairs; enough to take it back
    key: str  # of the suggestion
    people: tuple[str, ...]
    reason: AsideReason
    note: str
    on: date
    until: date | None


_TOGETHER = (Stage.MET, Stage.DOING, Stage.LASTING)
_FIELDS = {
    "rests_because": clean_line,
    "story": clean_text,
    "harvest": clean_text,
    "stage": Stage,
}


def take_up(session: Session, suggestion: Suggestion, today: date) -> UUID:
    """Turn a suggestion into a connection; nobody has answered yet.

    Taking up twice what is under way already leads to the same connection.
    """
    under_way = select(Connection.id).where(
        Connection.key == suggestion.key, Connection.stage != Stage.RESTING
    )
    if suggestion.key and (there := session.scalars(under_way).first()) is not None:
        return there
    connection = Connection(
        kind=suggestion.kind,
        key=suggestion.key,
        started_on=today,
        last_on=today,
        reasons=dump_reasons(suggestion.reasons),
        introducer_id=next(iter(suggestion.introducers), None),
        place_id=suggestion.place,
    )
    session.add(connection)
    session.flush()
    for position, share in enumerate(suggestion.shares):
        get(session, Person, share.person)
        session.add(
            ConnectionMember(
                connection_id=connection.id,
                person_id=share.person,
                position=position,
                gift_id=share.gift,
                wish_id=share.wish,
                gives_to_id=share.gives_to,
            )
        )
    return connection.id


def record_answer(session: Session, member_id: UUID, answer: Answer, today: date) -> None:
    """Note what one person said; it speaks for nobody else."""
    member = get(session, ConnectionMember, member_id)
    member.answer = answer
    member.answered_on = None if answer is Answer.OPEN else today
    connection = get(session, Connection, member.connection_id)
    connection.last_on = max(connection.last_on, today)


def set_remark(session: Session, member_id: UUID, remark: str, today: date) -> None:
    """Keep what one person said about it, in their own words."""
    member = get(session, ConnectionMember, member_id)
    member.remark = clean_line(remark)
    connection = get(session, Connection, member.connection_id)
    connection.last_on = max(connection.last_on, today)


def edit_connection(
    session: Session, connection_id: UUID, changes: Mapping[str, object], today: date
) -> None:
    """Write on the story, move to another stage, or let it rest with a reason.

    Only everybody's own yes moves it on (R1).
    """
    connection = get(session, Connection, connection_id)
    if changes.get("stage") in _TOGETHER and not _everybody_said_yes(session, connection_id):
        raise KoekdeskError(ErrorCode.NOT_EVERYBODY_YES)
    for field, value in changes.items():
        setattr(connection, field, _FIELDS[field](value))
    connection.last_on = max(connection.last_on, today)


def _everybody_said_yes(session: Session, connection_id: UUID) -> bool:
    query = select(ConnectionMember.answer).where(ConnectionMember.connection_id == connection_id)
    return all(answer is Answer.YES for answer in session.scalars(query))


def set_introducer(session: Session, connection_id: UUID, person_id: UUID | None) -> None:
    """Say who introduces the people to each other."""
    get(session, Connection, connection_id).introducer_id = person_id


def remove_connection(session: Session, connection_id: UUID) -> None:
    """Take a connection and its cards out of the register."""
    remove(session, get(session, Connection, connection_id))


def put_aside(
    session: Session, suggestion: Suggestion, reason: AsideReason, note: str, today: date
) -> None:
    """Let a suggestion rest: these words together, or these people together."""
    until = today + REST if reason in (AsideReason.NOT_NOW, AsideReason.OTHER) else None
    only_words = reason is AsideReason.WRONG_MATCH
    statements = sorted(
        str(s) for share in suggestion.shares for s in (share.gift, share.wish) if s
    )
    people = sorted(share.person for share in suggestion.shares)
    for index, a in enumerate(people):
        for b in people[index + 1 :]:
            session.add(
                Aside(
                    key=suggestion.key,
                    a_id=a,
                    b_id=b,
                    statement_ids=tuple(statements) if only_words else (),
                    reason=reason,
                    note=clean_line(note),
                    on=today,
                    until=until,
                )
            )


def take_back_aside(session: Session, aside_id: UUID) -> None:
    """Let a suggestion that was put aside come up again, with everybody in it."""
    aside = get(session, Aside, aside_id)
    same = select(Aside).where(Aside.key == aside.key, Aside.on == aside.on)
    for row in session.scalars(same).all():
        session.delete(row)


def list_asides(session: Session, today: date) -> tuple[AsideRow, ...]:
    """Return what rests now, the newest first; a suggestion of three is one row."""
    named = select(Person.id, Person.called).where(
        or_(Person.id.in_(select(Aside.a_id)), Person.id.in_(select(Aside.b_id)))
    )
    names = {key: called for key, called in session.execute(named)}
    pairs: dict[tuple[str, date], list[Aside]] = {}
    for aside in session.scalars(select(Aside).order_by(Aside.on.desc(), Aside.key, Aside.id)):
        if aside.until is None or aside.until > today:
            pairs.setdefault((aside.key, aside.on), []).append(aside)
    return tuple(_aside_row(asides, names) for asides in pairs.values())


def settled_keys(session: Session, today: date) -> frozenset[str]:
    """Return the keys of suggestions that rest or were taken up, to leave out of a list."""
    aside = select(Aside.key).where(or_(Aside.until.is_(None), Aside.until > today))
    refused = select(ConnectionMember.connection_id).where(
        ConnectionMember.answer.in_((Answer.NO, Answer.LATER))
    )
    taken_up = select(Connection.key).where(
        Connection.stage != Stage.RESTING, Connection.id.not_in(refused)
    )
    return frozenset(session.scalars(aside)) | frozenset(session.scalars(taken_up))


def list_connections(session: Session) -> tuple[ConnectionRow, ...]:
    """Return all connections, the longest quiet first, the resting ones last."""
    connections = session.scalars(select(Connection)).all()
    rows = _rows(session, connections)
    return tuple(sorted(rows, key=lambda row: (row.stage is Stage.RESTING, row.last_on, row.id)))


def list_connections_of(session: Session, person_id: UUID) -> tuple[ConnectionRow, ...]:
    """Return the connections one person is in, the newest first."""
    mine = select(ConnectionMember.connection_id).where(ConnectionMember.person_id == person_id)
    rows = _rows(session, session.scalars(select(Connection).where(Connection.id.in_(mine))).all())
    return tuple(sorted(rows, key=lambda row: (row.last_on, row.id), reverse=True))


def read_connection(session: Session, connection_id: UUID) -> ConnectionRow:
    """Return one connection."""
    return _rows(session, [get(session, Connection, connection_id)])[0]


def _aside_row(asides: list[Aside], names: Mapping[UUID, str]) -> AsideRow:
    first = asides[0]
    people = dict.fromkeys(key for aside in asides for key in (aside.a_id, aside.b_id))
    return AsideRow(
        id=first.id,
        key=first.key,
        people=tuple(names[key] for key in people),
        reason=first.reason,
        note=first.note,
        on=first.on,
        until=first.until,
    )


def _rows(session: Session, connections: Iterable[Connection]) -> list[ConnectionRow]:
    wanted = {c.id: c for c in connections}
    members = session.scalars(
        select(ConnectionMember)
        .where(ConnectionMember.connection_id.in_(wanted))
        .order_by(ConnectionMember.position, ConnectionMember.id)
    ).all()
    inside: dict[UUID, list[ConnectionMember]] = {key: [] for key in wanted}
    for member in members:
        inside[member.connection_id].append(member)
    cards: dict[UUID, list[str]] = {}
    for key, number in session.execute(
        select(Card.connection_id, Card.number)
        .where(Card.connection_id.in_(wanted))
        .order_by(Card.printed_on, Card.number)
    ):
        cards.setdefault(key, []).append(number)
    titles = {
        key: title
        for key, title in session.execute(
            select(Initiative.id, Initiative.title).where(
                Initiative.id.in_([c.initiative_id for c in wanted.values() if c.initiative_id])
            )
        )
    }
    gatherings = gatherings_of(session, wanted)
    reasons = {c.id: load_reasons(c.reasons) for c in wanted.values()}
    introducers = [c.introducer_id for c in wanted.values() if c.introducer_id]
    reasoned = [key for some in reasons.values() for reason in some for key in reason.people]
    given = _name_all(session, reasons)
    everybody = {*(m.person_id for m in members), *introducers, *reasoned}
    named = {row.id: row for row in name_people(session, everybody)}
    said = {key for m in members for key in (m.gift_id, m.wish_id) if key}
    # held until the rows are made: one query each instead of one for every member
    _held = (
        session.scalars(select(Person).where(Person.id.in_(everybody))).all(),
        session.scalars(select(Statement).where(Statement.id.in_(said))).all(),
    )
    return [
        ConnectionRow(
            id=c.id,
            kind=c.kind,
            stage=c.stage,
            started_on=c.started_on,
            last_on=c.last_on,
            rests_because=c.rests_because,
            story=c.story,
            harvest=c.harvest,
            initiative_id=c.initiative_id,
            initiative=titles.get(c.initiative_id, "") if c.initiative_id else "",
            introducer_id=c.introducer_id,
            introducer=_called(session, c.introducer_id),
            members=tuple(_member_row(session, m) for m in inside[c.id]),
            reasons=given[c.id],
            cards=tuple(cards.get(c.id, ())),
            named=tuple(
                named[key] for key in _everybody(c, inside[c.id], reasons[c.id]) if key in named
            ),
            gatherings=gatherings.get(c.id, ()),
        )
        for c in wanted.values()
    ]


def _name_all(
    session: Session, reasons: Mapping[UUID, tuple[Reason, ...]]
) -> dict[UUID, tuple[ReasonRow, ...]]:
    """Return the reasons of many connections by name, with a query for all of them."""
    rows = iter(name_reasons(session, tuple(r for some in reasons.values() for r in some)))
    return {key: tuple(islice(rows, len(some))) for key, some in reasons.items()}


def _everybody(
    connection: Connection, members: Iterable[ConnectionMember], reasons: Iterable[Reason]
) -> list[UUID]:
    """Return who is in a connection, who introduces, and who is in its reasons; each once."""
    sharing = [m.person_id for m in members]
    introducing = [connection.introducer_id] if connection.introducer_id else []
    reasoned = [key for reason in reasons for key in reason.people]
    return list(dict.fromkeys([*sharing, *introducing, *reasoned]))


def _member_row(session: Session, member: ConnectionMember) -> MemberRow:
    person = get(session, Person, member.person_id)
    return MemberRow(
        id=member.id,
        person_id=person.id,
        called=person.called,
        street=person.street,
        gift=_quote(session, member.gift_id),
        wish=_quote(session, member.wish_id),
        gives_to=_called(session, member.gives_to_id),
        gives_to_id=member.gives_to_id,
        answer=member.answer,
        answered_on=member.answered_on,
        remark=member.remark,
    )


def _quote(session: Session, statement_id: UUID | None) -> Quote | None:
    statement = session.get(Statement, statement_id) if statement_id else None
    return quote(statement) if statement else None


def _called(session: Session, person_id: UUID | None) -> str:
    person = session.get(Person, person_id) if person_id else None
    return person.called if person else ""
