# SPDX-License-Identifier: MIT
"""What is there already: groups, places and organisations, and who belongs to what."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, null, select
from sqlalchemy.orm import Session

from koekdesk.register.models import Group, Membership, Organisation, Person, Place, PlacePerson
from koekdesk.register.removal import remove
from koekdesk.services.lookup import get
from koekdesk.services.typed import clean_line, clean_name


class Sort(StrEnum):
    """The three sorts of things a neighbourhood has besides people."""

    GROUP = "group"
    PLACE = "place"
    ORGANISATION = "organisation"


_TABLES = {Sort.GROUP: Group, Sort.PLACE: Place, Sort.ORGANISATION: Organisation}

#: What each sort keeps besides its name; the order is the order on the page.
FIELDS: dict[Sort, tuple[str, ...]] = {
    Sort.GROUP: ("sort", "what", "contact", "where", "open_when", "remark"),
    Sort.PLACE: ("sort", "where", "possible", "key_holder", "contact", "open_when", "remark"),
    Sort.ORGANISATION: ("sort", "what", "contact", "remark"),
}


@dataclass(frozen=True, slots=True)
class ThingRow:
    """A group, a place or an organisation with what is known of it."""

    id: UUID
    thing: Sort
    name: str
    fields: dict[str, str]
    people: int  # members of a group, people of an organisation, who know a place


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group somebody belongs to."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody of a group or an organisation, or who knows a place."""

    person_id: UUID
    called: str
    street: str
    has_key: bool | None = None  # of a place


def list_things(session: Session) -> tuple[ThingRow, ...]:
    """Return all groups, places and organisations, by sort and name."""
    people = _people_counts(session)
    rows = [
        ThingRow(
            row.id,
            sort,
            row.name,
            {field: getattr(row, field) for field in FIELDS[sort]},
            people.get(row.id, 0),
        )
        for sort, table in _TABLES.items()
        for row in session.scalars(select(table))
    ]
    return tuple(sorted(rows, key=lambda r: (list(Sort).index(r.thing), r.name.casefold(), r.id)))


def add_thing(
    session: Session, sort: Sort, name: str, fields: dict[str, str] | None = None
) -> UUID:
    """Add a group, a place or an organisation."""
    thing = _TABLES[sort](name=clean_name(name))
    for field, text in (fields or {}).items():
        if field in FIELDS[sort]:
            setattr(thing, field, clean_line(text))
    session.add(thing)
    session.flush()
    return thing.id


def edit_thing(session: Session, sort: Sort, thing_id: UUID, field: str, text: str) -> None:
    """Change its name or one of its fields."""
    thing = get(session, _TABLES[sort], thing_id)
    if field == "name":
        thing.name = clean_name(text)
    elif field in FIELDS[sort]:
        setattr(thing, field, clean_line(text))


def remove_thing(session: Session, sort: Sort, thing_id: UUID) -> None:
    """Take it out of the register; the people stay."""
    remove(session, get(session, _TABLES[sort], thing_id))


def join_group(session: Session, person_id: UUID, name: str) -> UUID:
    """Let a person belong to a group by its name; an unknown group is made."""
    get(session, Person, person_id)
    wanted = clean_name(name)
    groups = {row.name.casefold(): row for row in session.scalars(select(Group))}
    group = groups.get(wanted.casefold())
    if group is None:
        group = Group(name=wanted)
        session.add(group)
        session.flush()
    if session.scalar(_membership(person_id, group.id)) is None:
        session.add(Membership(person_id=person_id, group_id=group.id))
    return group.id


def leave_group(session: Session, person_id: UUID, group_id: UUID) -> None:
    """Let a person no longer belong to a group."""
    for membership in session.scalars(_membership(person_id, group_id)):
        session.delete(membership)


def list_people_in(session: Session, sort: Sort, thing_id: UUID) -> tuple[MemberRow, ...]:
    """Return who belongs to a group, knows a place (keys first) or works for an organisation."""
    columns = Person.id, Person.called, Person.street
    if sort is Sort.PLACE:
        query = (
            select(*columns, PlacePerson.has_key)
            .join(PlacePerson, PlacePerson.person_id == Person.id)
            .where(PlacePerson.place_id == thing_id)
        )
    elif sort is Sort.GROUP:
        query = (
            select(*columns, null())
            .join(Membership, Membership.person_id == Person.id)
            .where(Membership.group_id == thing_id)
        )
    else:
        query = select(*columns, null()).where(Person.organisation_id == thing_id)
    rows = [
        MemberRow(key, called, street, has_key)
        for key, called, street, has_key in session.execute(query)
    ]
    return tuple(sorted(rows, key=lambda r: (not r.has_key, r.called.casefold(), r.person_id)))


def list_groups_of(session: Session, person_id: UUID) -> tuple[GroupRow, ...]:
    """Return the groups a person belongs to."""
    query = (
        select(Group.id, Group.name)
        .join(Membership, Membership.group_id == Group.id)
        .where(Membership.person_id == person_id)
    )
    rows = (GroupRow(key, name) for key, name in session.execute(query))
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.id)))


def _membership(person_id: UUID, group_id: UUID):  # noqa: ANN202
    return select(Membership).where(
        Membership.person_id == person_id, Membership.group_id == group_id
    )


def _people_counts(session: Session) -> dict[UUID, int]:
    known = select(PlacePerson.place_id, func.count()).group_by(PlacePerson.place_id)
    members = select(Membership.group_id, func.count()).group_by(Membership.group_id)
    officials = (
        select(Person.organisation_id, func.count())
        .where(Person.organisation_id.is_not(None))
        .group_by(Person.organisation_id)
    )
    return {key: n for query in (known, members, officials) for key, n in session.execute(query)}
