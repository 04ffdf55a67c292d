# SPDX-License-Identifier: MIT
"""Another way to look at what got stuck: other people, another gift, another place (N4)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.snapshot import PlaceFacts, Snapshot
from koekdesk.matching.spots import Spots
from koekdesk.register.models import Connection, ConnectionMember, Person, Place, Statement
from koekdesk.services.lookup import get
from koekdesk.services.suggestions import Quote, SuggestionRow, quote
from koekdesk.vocabulary import GIFTS, WISHES


class AngleKind(StrEnum):
    """From which side one could look again."""

    PEOPLE = "people"  # somebody else whose words fit one of them
    GIFT = "gift"  # something else one of them said
    PLACE = "place"  # where they could simply meet


@dataclass(frozen=True, slots=True)
class Angle:
    """One other way: a question to ask, never a plan for people."""

    kind: AngleKind
    called: str = ""  # whom it is about
    person_id: UUID | None = None
    quote: Quote | None = None
    place: str = ""
    possible: str = ""  # at that place
    together: str = ""  # people: with whom of the connection


@dataclass(frozen=True, slots=True)
class Stuck:
    """What a connection is made of: its people, the words it began with, its place."""

    people: tuple[UUID, ...]
    used: frozenset[UUID] = frozenset()
    place: UUID | None = None


def angles_of(
    session: Session, connection_id: UUID, suggested: Iterable[SuggestionRow] = ()
) -> tuple[Angle, ...]:
    """Return other angles for one connection."""
    query = select(ConnectionMember).where(ConnectionMember.connection_id == connection_id)
    members = session.scalars(query.order_by(ConnectionMember.position)).all()
    stuck = Stuck(
        tuple(member.person_id for member in members),
        frozenset(word for m in members for word in (m.gift_id, m.wish_id) if word),
        get(session, Connection, connection_id).place_id,
    )
    return find_angles(session, {connection_id: stuck}, suggested)[connection_id]


def find_angles(
    session: Session, stuck: Mapping[UUID, Stuck], suggested: Iterable[SuggestionRow] = ()
) -> dict[UUID, tuple[Angle, ...]]:
    """Return other angles for each connection: of each kind at most one, in a fixed order."""
    people = {person for one in stuck.values() for person in one.people}
    said = _said(session, people)
    places = session.scalars(select(Place).order_by(Place.name, Place.id)).all() if stuck else []
    rows = tuple(suggested)
    return {
        key: tuple(
            angle
            for angle in (_people(one, rows), _gift(one, said), _place(key, one, said, places))
            if angle is not None
        )
        for key, one in stuck.items()
    }


Said = dict[UUID, list[tuple[Statement, str]]]


def _said(session: Session, people: Collection[UUID]) -> Said:
    """Return what these people said and still holds, what gave most energy first."""
    query = (
        select(Statement, Person.called)
        .join(Person, Person.id == Statement.person_id)
        .where(
            Statement.person_id.in_(people),
            Statement.lapsed_on.is_(None),
            Statement.kind.in_(sorted(GIFTS | WISHES)),
        )
        .order_by(Statement.spark.desc(), Statement.said_on.desc(), Statement.position)
    )
    said: Said = {}
    for statement, called in session.execute(query):
        said.setdefault(statement.person_id, []).append((statement, called))
    return said


def _people(stuck: Stuck, rows: Sequence[SuggestionRow]) -> Angle | None:
    inside = set(stuck.people)
    for row in rows:
        there = [share for share in row.shares if share.person_id in inside]
        others = [share for share in row.shares if share.person_id not in inside]
        if there and others:
            other = others[0]
            return Angle(
                AngleKind.PEOPLE,
                called=other.called,
                person_id=other.person_id,
                quote=other.gift or other.wish,
                together=there[0].called,
            )
    return None


def _gift(stuck: Stuck, said: Said) -> Angle | None:
    for person in stuck.people:
        for statement, called in said.get(person, ()):
            if statement.id not in stuck.used:
                return Angle(AngleKind.GIFT, called, person, quote(statement))
    return None


def _place(key: UUID, stuck: Stuck, said: Said, places: Sequence[Place]) -> Angle | None:
    """Return another place: one that fits their words, else each connection gets its own."""
    others = {place.id: place for place in places if place.id != stuck.place and place.possible}
    if not others:
        return None
    facts = tuple(PlaceFacts(one.id, one.name, one.possible) for one in others.values())
    words = [
        statement.text
        for person in stuck.people
        for statement, _ in said.get(person, ())
        if statement.id in stuck.used
    ]
    fits = Spots(Snapshot(places=facts)).place_for(words) if words else None
    place = others[fits] if fits else list(others.values())[key.int % len(others)]
    return Angle(AngleKind.PLACE, place=place.name, possible=place.possible)
