# SPDX-License-Identifier: MIT
"""Everything a successor needs to keep the relations alive (N8); only who agreed to be kept."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    Conversation,
    Group,
    Membership,
    Person,
    PlacePerson,
    Presence,
    Statement,
    Tie,
)
from koekdesk.services.cooling import NextStep, UnderWay, next_step_of, read_under_way
from koekdesk.services.gatherings import GatheringRow
from koekdesk.services.initiatives import InitiativeRow, list_initiatives
from koekdesk.services.neighbourhood import Sort, list_things
from koekdesk.services.sharing import Audience, Gate, What, open_gate
from koekdesk.services.sheets import OpenPromise, open_promises
from koekdesk.services.suggestions import Quote
from koekdesk.vocabulary import Answer, Part, Scope, Stage


@dataclass(frozen=True, slots=True)
class LastTalk:
    """The last conversation with somebody."""

    on: date
    where: str
    said: str


@dataclass(frozen=True, slots=True)
class PersonKept:
    """One person as a successor meets them: what matters to them first."""

    person_id: UUID
    called: str
    full_name: str
    street: str
    house_number: str
    phone: str
    email: str
    languages: tuple[str, ...]
    when_free: str
    matters: str
    said: tuple[Quote, ...]
    last: LastTalk | None
    promises: tuple[OpenPromise, ...]
    knows: tuple[str, ...]
    groups: tuple[str, ...]
    agreed: tuple[Scope, ...]
    paused: bool


@dataclass(frozen=True, slots=True)
class ConnectionKept:
    """A connection under way, and its next step; an unnamed person is an empty name."""

    people: tuple[str, ...]
    stage: Stage
    last_on: date
    step: NextStep
    whom: tuple[str, ...]  # to ask


@dataclass(frozen=True, slots=True)
class GatheringKept:
    """A gathering that is still to come."""

    on: date
    at: str
    together: str
    where: str


@dataclass(frozen=True, slots=True)
class InitiativeKept:
    """What residents do together, whose it is, and what is planned."""

    title: str
    what: str
    stage: Stage
    owners: tuple[str, ...]
    members: tuple[str, ...]
    organisations: tuple[str, ...]
    story: str
    coming: tuple[GatheringKept, ...]


@dataclass(frozen=True, slots=True)
class ThingKept:
    """A place, a group or an organisation: the way in."""

    thing: Sort
    name: str
    fields: tuple[tuple[str, str], ...]  # those that are filled in
    keys: tuple[str, ...]  # who has the key of a place, from the register


@dataclass(frozen=True, slots=True)
class Handover:
    """All of it, at one moment."""

    made_on: date
    people: tuple[PersonKept, ...]
    connectors: tuple[str, ...]  # who lies between others; no order of worth
    connections: tuple[ConnectionKept, ...]
    initiatives: tuple[InitiativeKept, ...]
    things: tuple[ThingKept, ...]
    left_out: int  # people who did not agree to be kept


def read_handover(session: Session, connectors: Collection[UUID], today: date) -> Handover:
    """Return everything for a successor; ``connectors`` are seen from the network (N6)."""
    gate = open_gate(session, Audience.TEAM)
    people = session.scalars(select(Person)).all()
    kept = [person for person in people if gate.may(person.id, What.WORDS)]
    between = sorted(filter(None, map(gate.name, connectors)), key=str.casefold)
    return Handover(
        made_on=today,
        people=_people(session, gate, kept),
        connectors=tuple(between),
        connections=_connections(read_under_way(session).values(), gate, today),
        initiatives=tuple(
            _initiative(row, gate, today)
            for row in list_initiatives(session)
            if row.stage is not Stage.RESTING
        ),
        things=_things(session, gate),
        left_out=len(people) - len(kept),
    )


def _people(session: Session, gate: Gate, kept: Iterable[Person]) -> tuple[PersonKept, ...]:
    people = {person.id: person for person in kept}
    said, last = _said(session, gate, people), _last(session, gate, people)
    promises = open_promises(session, people.keys(), gate)
    knows, groups = _knows(session, gate), _groups(session)
    rows = [
        PersonKept(
            person_id=key,
            called=one.called,
            full_name=one.full_name,
            street=one.street,
            house_number=one.house_number,
            phone=one.phone,
            email=one.email,
            languages=tuple(one.languages),
            when_free=gate.clean(one.when_free),
            matters=gate.clean(one.matters),
            said=tuple(said.get(key, ())),
            last=last.get(key),
            promises=promises.get(key, ()),
            knows=tuple(sorted(set(knows.get(key, ())), key=str.casefold)),
            groups=tuple(sorted(groups.get(key, ()), key=str.casefold)),
            agreed=tuple(scope for scope in Scope if scope in gate.agreed.get(key, ())),
            paused=one.paused,
        )
        for key, one in people.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.called.casefold(), row.person_id)))


def _said(session: Session, gate: Gate, people: Collection[UUID]) -> dict[UUID, list[Quote]]:
    query = (
        select(Statement)
        .where(Statement.lapsed_on.is_(None))
        .order_by(Statement.position, Statement.id)
    )
    said: dict[UUID, list[Quote]] = {}
    for one in session.scalars(query):
        if one.person_id in people:
            words = Quote(one.id, one.kind, gate.clean(one.text), one.said_on)
            said.setdefault(one.person_id, []).append(words)
    return said


def _last(session: Session, gate: Gate, people: Collection[UUID]) -> dict[UUID, LastTalk]:
    """Return the last conversation with each; names of who was there and said no stay out."""
    query = (
        select(Presence.person_id, Conversation.id, Conversation.on, Conversation.where,
               Conversation.said)
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .order_by(Conversation.on, Conversation.created_at)
    )  # fmt: skip
    newest: dict[UUID, tuple[UUID, date, str, str]] = {}
    there: dict[UUID, list[UUID]] = {}
    for person, key, on, where, said in session.execute(query):
        newest[person] = (key, on, where, said)
        there.setdefault(key, []).append(person)
    return {
        person: LastTalk(on, gate.clean(where), gate.clean(said, near=there[key]))
        for person, (key, on, where, said) in newest.items()
        if person in people
    }


def _knows(session: Session, gate: Gate) -> dict[UUID, list[str]]:
    knows: dict[UUID, list[str]] = {}
    for a, b in session.execute(select(Tie.a_id, Tie.b_id)):
        for one, other in ((a, b), (b, a)):
            if name := gate.name(other):
                knows.setdefault(one, []).append(name)
    return knows


def _groups(session: Session) -> dict[UUID, list[str]]:
    query = select(Membership.person_id, Group.name).join(Group, Group.id == Membership.group_id)
    groups: dict[UUID, list[str]] = {}
    for person, name in session.execute(query):
        groups.setdefault(person, []).append(name)
    return groups


def _connections(
    under_way: Iterable[UnderWay], gate: Gate, today: date
) -> tuple[ConnectionKept, ...]:
    """Return what is under way, the longest quiet first."""

    def names(one: UnderWay, *answers: Answer) -> tuple[str, ...]:
        return tuple(gate.name(m.person_id) for m in one.members if m.answer in answers)

    return tuple(
        ConnectionKept(
            people=names(one, *Answer),
            stage=one.stage,
            last_on=one.last_on,
            step=next_step_of(one, today),
            whom=names(one, Answer.OPEN),
        )
        for one in sorted(under_way, key=lambda one: (one.last_on, one.id))
    )


def _initiative(row: InitiativeRow, gate: Gate, today: date) -> InitiativeKept:
    def names(part: Part) -> tuple[str, ...]:
        return tuple(gate.name(one.person_id) for one in row.people if one.part is part)

    return InitiativeKept(
        title=gate.clean(row.title),
        what=gate.clean(row.what),
        stage=row.stage,
        owners=names(Part.OWNER),
        members=names(Part.MEMBER),
        organisations=tuple(one.name for one in row.organisations),
        story=gate.clean(row.story),
        coming=tuple(_gathering(g, gate) for g in reversed(row.gatherings) if g.on >= today),
    )


def _gathering(row: GatheringRow, gate: Gate) -> GatheringKept:
    return GatheringKept(row.on, row.at, gate.clean(row.together), gate.clean(row.where))


def _things(session: Session, gate: Gate) -> tuple[ThingKept, ...]:
    query = select(PlacePerson.place_id, PlacePerson.person_id).where(PlacePerson.has_key)
    keys: dict[UUID, list[str]] = {}
    for place, person in session.execute(query):
        if name := gate.name(person):
            keys.setdefault(place, []).append(name)
    return tuple(
        ThingKept(
            thing=row.thing,
            name=gate.clean(row.name),
            fields=tuple((name, gate.clean(text)) for name, text in row.fields.items() if text),
            keys=tuple(sorted(keys.get(row.id, ()), key=str.casefold)),
        )
        for row in list_things(session)
    )
