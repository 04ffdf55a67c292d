# SPDX-License-Identifier: MIT
"""Places, groups and what is under way as the engine sees them, and names for a reason."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.snapshot import (
    ConnectionFacts,
    GroupFacts,
    PlaceFacts,
    UndertakingFacts,
    UndertakingKind,
)
from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Group,
    Initiative,
    InitiativePerson,
    Place,
    Statement,
)
from koekdesk.vocabulary import Stage

_MET = (Stage.MET, Stage.DOING, Stage.LASTING)


def place_facts(session: Session) -> tuple[PlaceFacts, ...]:
    """Return the places with what is possible there."""
    query = select(Place.id, Place.name, Place.possible).order_by(Place.id)
    return tuple(PlaceFacts(*row) for row in session.execute(query))


def group_facts(session: Session) -> tuple[GroupFacts, ...]:
    """Return the groups with what they do."""
    query = select(Group.id, Group.name, Group.what).order_by(Group.id)
    return tuple(GroupFacts(*row) for row in session.execute(query))


def connection_facts(session: Session) -> tuple[ConnectionFacts, ...]:
    """Return who took something up together, and whether they met."""
    query = (
        select(Connection.id, Connection.stage, ConnectionMember.person_id)
        .join(ConnectionMember, ConnectionMember.connection_id == Connection.id)
        .order_by(Connection.id)
    )
    people: dict[tuple[UUID, bool], set[UUID]] = {}
    for key, stage, person in session.execute(query):
        people.setdefault((key, stage in _MET), set()).add(person)
    return tuple(ConnectionFacts(key, frozenset(p), met) for (key, met), p in people.items())


def spot_names(session: Session, keys: Iterable[UUID]) -> dict[UUID, str]:
    """Return the names of places and groups by id."""
    wanted = set(keys)
    if not wanted:
        return {}
    return {
        key: name
        for table in (Place, Group)
        for key, name in session.execute(select(table.id, table.name).where(table.id.in_(wanted)))
    }


def undertaking_facts(session: Session) -> tuple[UndertakingFacts, ...]:
    """Return the connections and initiatives that do not rest, with what they are about."""
    return (*_connections_under_way(session), *_initiatives_under_way(session))


def _connections_under_way(session: Session) -> Iterator[UndertakingFacts]:
    query = (
        select(Connection.id, Connection.story, ConnectionMember.person_id, Statement.text)
        .join(ConnectionMember, ConnectionMember.connection_id == Connection.id)
        .outerjoin(
            Statement, Statement.id.in_((ConnectionMember.gift_id, ConnectionMember.wish_id))
        )
        .where(Connection.stage != Stage.RESTING)
        .order_by(Connection.id, ConnectionMember.position, Statement.position, Statement.id)
    )
    about: dict[UUID, dict[str, None]] = {}
    people: dict[UUID, set[UUID]] = {}
    for key, story, person, said in session.execute(query):
        about.setdefault(key, {}).update(dict.fromkeys(filter(None, (said, story))))
        people.setdefault(key, set()).add(person)
    for key, texts in about.items():
        text = "\n".join(sorted(texts))
        yield UndertakingFacts(key, UndertakingKind.CONNECTION, text, frozenset(people[key]))


def _initiatives_under_way(session: Session) -> Iterator[UndertakingFacts]:
    people: dict[UUID, set[UUID]] = {}
    parts = select(InitiativePerson.initiative_id, InitiativePerson.person_id)
    for key, person in session.execute(parts):
        people.setdefault(key, set()).add(person)
    query = select(Initiative.id, Initiative.title, Initiative.what, Initiative.story)
    rows = session.execute(query.where(Initiative.stage != Stage.RESTING).order_by(Initiative.id))
    for key, *texts in rows:
        text = "\n".join(filter(None, texts))
        in_it = frozenset(people.get(key, ()))
        yield UndertakingFacts(key, UndertakingKind.INITIATIVE, text, in_it)
