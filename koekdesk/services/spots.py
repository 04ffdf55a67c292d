# SPDX-License-Identifier: MIT
"""Places, groups and connections as the engine sees them, and their names for a reason."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.snapshot import ConnectionFacts, GroupFacts, PlaceFacts
from koekdesk.register.models import Connection, ConnectionMember, Group, Place
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
