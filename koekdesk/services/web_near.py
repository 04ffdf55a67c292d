# SPDX-License-Identifier: MIT
"""A few words about somebody or something in the web: what was said, and who knows whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Group, Place, PlacePerson, Statement
from koekdesk.services.web import Node, NodeKind, Web
from koekdesk.vocabulary import StatementKind

_MOST_SAID, _MOST_NAMES = 2, 3


@dataclass(frozen=True, slots=True)
class NearRow:
    """What can be said of a node in one breath."""

    said: tuple[str, ...]  # by a person, in their own words
    about: str  # what a group does, or what is possible at a place
    names: tuple[str, ...]  # whom a person knows, who belongs to a group, who knows a place
    many: int  # how many there are in all
    keys: tuple[str, ...]  # who has the key of a place


def read_near(session: Session, web: Web, at: int, others: Sequence[int]) -> NearRow:
    """Return a few words about a node and those it has lines to; quick enough for the mouse."""
    node = web.nodes[at]
    names = _names(web, others)
    about, said, keys = "", (), ()
    if node.kind is NodeKind.PERSON:
        said = _said(session, node)
    elif node.kind is NodeKind.GROUP:
        about = session.scalar(select(Group.what).where(Group.id == node.id)) or ""
    else:
        about = session.scalar(select(Place.possible).where(Place.id == node.id)) or ""
        keys = _keys(session, web, node)
    return NearRow(said, about, names[:_MOST_NAMES], len(names), keys)


def _names(web: Web, others: Sequence[int]) -> tuple[str, ...]:
    """Return the people by name; groups and places are another thing."""
    people = [web.nodes[other] for other in others if web.nodes[other].kind is NodeKind.PERSON]
    people.sort(key=lambda node: (node.name.casefold(), node.id))
    return tuple(node.name for node in people)


def _said(session: Session, node: Node) -> tuple[str, ...]:
    query = (
        select(Statement.text)
        .where(
            Statement.person_id == node.id,
            Statement.lapsed_on.is_(None),
            Statement.kind != StatementKind.NOT,
        )
        .order_by(Statement.spark.desc(), Statement.said_on.desc(), Statement.position)
        .limit(_MOST_SAID)
    )
    return tuple(session.scalars(query))


def _keys(session: Session, web: Web, node: Node) -> tuple[str, ...]:
    query = select(PlacePerson.person_id).where(
        PlacePerson.place_id == node.id, PlacePerson.has_key
    )
    keys = set(session.scalars(query))
    return tuple(one.name for one in web.nodes if one.id in keys)
