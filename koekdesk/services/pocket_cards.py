# SPDX-License-Identifier: MIT
"""What a card says to who goes along with it: names, what was said when, answers, consents.

It stays in the connector's own pocket, so it passes the gate of the team; the card that is handed
out passes another one (``sharing_rows``).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, islice
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.network import LARGEST_GROUP
from koekdesk.matching.snapshot import Suggestion
from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Group,
    Membership,
    Person,
    Statement,
    Tie,
)
from koekdesk.services.lookup import get
from koekdesk.services.sharing import Audience, Gate, What, open_gate
from koekdesk.services.spots import connection_facts
from koekdesk.services.suggestions import Quote, quote
from koekdesk.vocabulary import Answer, Scope, TieKind

#: Answers of before that are told of each.
_LAST_ANSWERS = 2

About = Suggestion | UUID  # a suggestion, or again a connection


@dataclass(frozen=True, slots=True)
class AnsweredRow:
    """What somebody answered to something before."""

    answer: Answer
    on: date
    others: tuple[str, ...]  # who were in it too, as far as they may be named
    remark: str


@dataclass(frozen=True, slots=True)
class PocketPerson:
    """One of the people a card is about; empty names are not written down."""

    called: str
    full_name: str  # empty when it says no more than what they are called
    street: str
    said: tuple[Quote, ...]
    answered: tuple[AnsweredRow, ...]  # the last first
    agreed: tuple[Scope, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who is known, and from what: a tie, or a group both belong to."""

    called: str
    how: TieKind | str


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody, and whom of the others they know."""

    called: str
    knows: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class PocketCard:
    """Everything on the card for one's own pocket."""

    people: tuple[PocketPerson, ...]
    introducers: tuple[Acquaintance, ...]
    already: tuple[Acquaintance, ...]  # those on the card who know each other


@dataclass(frozen=True, slots=True)
class _Plan:
    """Whom a card is about, before anything is read of them."""

    said: tuple[tuple[UUID, tuple[UUID, ...]], ...]  # everybody with the statements it is about
    introducers: tuple[UUID, ...]

    @property
    def people(self) -> tuple[UUID, ...]:
        return tuple(key for key, _ in self.said)


def read_pocket_cards(session: Session, abouts: Sequence[About]) -> tuple[PocketCard, ...]:
    """Return a card for one's own pocket of each suggestion or connection."""
    plans = [_plan(session, about) for about in abouts]
    everybody = {key for plan in plans for key in (*plan.people, *plan.introducers)}
    gate = open_gate(session, Audience.TEAM)
    people = {
        one.id: one for one in session.scalars(select(Person).where(Person.id.in_(everybody)))
    }
    wanted = {key for plan in plans for _, some in plan.said for key in some}
    query = select(Statement).where(Statement.id.in_(wanted))
    said = {one.id: one for one in session.scalars(query)}
    answered, hows = _answers(session, gate, everybody), _how_they_know(session, everybody)

    def person(key: UUID, statements: Iterable[UUID]) -> PocketPerson:
        one = people[key]
        words = [quote(said[each]) for each in statements if each in said]
        return PocketPerson(
            called=gate.name(key),
            full_name=one.full_name if gate.name(key) and one.full_name != one.called else "",
            street=one.street,
            said=tuple(replace(each, text=gate.clean(each.text)) for each in words)
            if gate.may(key, What.WORDS)
            else (),
            answered=answered.get(key, ()) if gate.may(key, What.WORDS) else (),
            agreed=tuple(scope for scope in Scope if scope in gate.agreed.get(key, ())),
        )

    def acquaintance(key: UUID, others: Sequence[UUID]) -> Acquaintance:
        found = ((gate.name(other), hows.get(frozenset((key, other)))) for other in others)
        return Acquaintance(gate.name(key), tuple(Known(n, how) for n, how in found if n and how))

    def card(plan: _Plan) -> PocketCard:
        introducers = [acquaintance(key, plan.people) for key in plan.introducers]
        already = [acquaintance(key, plan.people[at + 1 :]) for at, key in enumerate(plan.people)]
        return PocketCard(
            people=tuple(person(*said) for said in plan.said if said[0] in people),
            introducers=tuple(row for row in introducers if row.called),
            already=tuple(row for row in already if row.called and row.knows),
        )

    return tuple(map(card, plans))


def _plan(session: Session, about: About) -> _Plan:
    if isinstance(about, UUID):
        introducer = get(session, Connection, about).introducer_id
        query = (
            select(ConnectionMember)
            .where(ConnectionMember.connection_id == about)
            .order_by(ConnectionMember.position)
        )
        said = [(m.person_id, (m.gift_id, m.wish_id)) for m in session.scalars(query)]
        introducers = (introducer,) if introducer else ()
    else:
        said = [(share.person, (share.gift, share.wish)) for share in about.shares]
        introducers = about.introducers
    return _Plan(tuple((key, tuple(filter(None, some))) for key, some in said), introducers)


def _how_they_know(session: Session, people: Set[UUID]) -> dict[frozenset[UUID], TieKind | str]:
    """Return from what each two of these know each other: a tie first, then a small group."""
    hows: dict[frozenset[UUID], TieKind | str] = {}
    for name, members in _small_groups(session, people):
        hows |= {frozenset(pair): name for pair in combinations(members, 2)}
    for connection in connection_facts(session):
        both = sorted(people & connection.people) if connection.met else []
        hows |= {frozenset(pair): TieKind.KNOWS for pair in combinations(both, 2)}
    ties = select(Tie.a_id, Tie.b_id, Tie.kind).where(Tie.a_id.in_(people), Tie.b_id.in_(people))
    return hows | {frozenset((a, b)): kind for a, b, kind in session.execute(ties)}


def _small_groups(session: Session, people: Set[UUID]) -> Iterator[tuple[str, list[UUID]]]:
    """Yield groups in which everybody knows each other, with who of these belong to them."""
    members: dict[UUID, list[UUID]] = {}
    for group, person in session.execute(select(Membership.group_id, Membership.person_id)):
        members.setdefault(group, []).append(person)
    for key, name in session.execute(select(Group.id, Group.name).order_by(Group.name)):
        if len(members.get(key, ())) <= LARGEST_GROUP:
            yield name, [person for person in members.get(key, ()) if person in people]


def _answers(
    session: Session, gate: Gate, people: Collection[UUID]
) -> dict[UUID, tuple[AnsweredRow, ...]]:
    """Return the last answers of everybody, with who were in it too."""
    query = (
        select(ConnectionMember)
        .where(ConnectionMember.person_id.in_(people), ConnectionMember.answered_on.is_not(None))
        .order_by(ConnectionMember.answered_on.desc(), ConnectionMember.id)
    )
    given: dict[UUID, list[ConnectionMember]] = {}
    for member in session.scalars(query):
        given.setdefault(member.person_id, []).append(member)
    last = {key: tuple(islice(some, _LAST_ANSWERS)) for key, some in given.items()}
    connections = {member.connection_id for some in last.values() for member in some}
    there: dict[UUID, list[UUID]] = {}
    others = (
        select(ConnectionMember.connection_id, ConnectionMember.person_id)
        .where(ConnectionMember.connection_id.in_(connections))
        .order_by(ConnectionMember.position)
    )
    for connection, person in session.execute(others):
        there.setdefault(connection, []).append(person)
    return {
        key: tuple(_answered(member, there[member.connection_id], gate) for member in some)
        for key, some in last.items()
    }


def _answered(member: ConnectionMember, there: Sequence[UUID], gate: Gate) -> AnsweredRow:
    assert member.answered_on is not None  # asked for
    others = (gate.name(key) for key in there if key != member.person_id)
    return AnsweredRow(
        member.answer,
        member.answered_on,
        tuple(filter(None, others)),
        gate.clean(member.remark, near=there),
    )
