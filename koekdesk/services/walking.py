# SPDX-License-Identifier: MIT
"""A walk through one street: whom to greet, and what to ask after (N7)."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    ConnectionMember,
    Consent,
    GatheringPerson,
    InitiativePerson,
    Person,
)
from koekdesk.services.quiet import LONG, pick_ups
from koekdesk.services.sharing import Audience, What, open_gate
from koekdesk.services.sheets import OpenPromise, clean_quote, last_spoken, open_promises
from koekdesk.services.suggestions import Quote
from koekdesk.vocabulary import Scope


@dataclass(frozen=True, slots=True)
class StreetRow:
    """A street that somebody in the register lives in."""

    street: str
    people: int


@dataclass(frozen=True, slots=True)
class Greeting:
    """Somebody to greet at their door, with what to ask after."""

    person_id: UUID
    called: str
    house_number: str
    last_on: date | None  # of the last conversation; None: never spoken
    long_ago: bool  # or never
    pick_up: Quote | None  # something they said
    promises: tuple[OpenPromise, ...]
    never_asked: bool  # in no connection, initiative or gathering yet


@dataclass(frozen=True, slots=True)
class WalkingSheet:
    """One street, house by house; only who agreed to be in the register stands on it."""

    street: str
    made_on: date
    greet: tuple[Greeting, ...]
    to_ask: int  # neighbours who said nothing yet about being written down

    @property
    def never_asked(self) -> tuple[Greeting, ...]:
        """Return who never came up for anything yet."""
        return tuple(one for one in self.greet if one.never_asked)


def list_streets(session: Session) -> tuple[StreetRow, ...]:
    """Return the streets people live in, by name."""
    query = select(Person.street, func.count()).where(Person.street != "").group_by(Person.street)
    rows = (StreetRow(street, people) for street, people in session.execute(query))
    return tuple(sorted(rows, key=lambda row: (row.street.casefold(), row.street)))


def read_walking_sheet(session: Session, street: str, today: date) -> WalkingSheet:
    """Return whom to greet in a street, from the first house to the last."""
    gate = open_gate(session, Audience.TEAM)
    query = select(Person.id, Person.house_number).where(
        Person.street == street, Person.paused.is_(False)
    )
    houses = {key: house for key, house in session.execute(query)}
    people = [key for key in houses if gate.may(key, What.NAME)]
    last, said = last_spoken(session, people), pick_ups(session, people)
    promises, asked = open_promises(session, set(people), gate), _asked(session, people)
    greet = [
        Greeting(
            person_id=key,
            called=gate.name(key),
            house_number=houses[key],
            last_on=last.get(key),
            long_ago=key not in last or last[key] <= today - LONG,
            pick_up=clean_quote(gate, said.get(key)),
            promises=promises.get(key, ()),
            never_asked=key not in asked,
        )
        for key in people
    ]
    greet.sort(key=lambda one: (_house(one.house_number), one.called.casefold(), one.person_id))
    return WalkingSheet(street, today, tuple(greet), _to_ask(session, houses))


def _asked(session: Session, people: Collection[UUID]) -> set[UUID]:
    """Return who was in a connection, an initiative or a gathering before."""
    columns = (ConnectionMember.person_id, InitiativePerson.person_id, GatheringPerson.person_id)
    return set(session.scalars(union(*(select(one).where(one.in_(people)) for one in columns))))


def _to_ask(session: Session, people: Iterable[UUID]) -> int:
    people = set(people)
    query = select(Consent.person_id).where(
        Consent.scope == Scope.REGISTER, Consent.person_id.in_(people)
    )
    return len(people - set(session.scalars(query)))


def _house(number: str) -> tuple[int, str]:
    """Return a house number as one walks past: 9 before 10 before 10a; unknown at the end."""
    found = re.match(r"\s*(\d{1,6})", number)
    return (int(found.group(1)) if found else 1_000_000), number.casefold()
