# SPDX-License-Identifier: MIT
"""A gathering as one takes it along: what we do, who comes, who brings what, who is not there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    ConnectionMember,
    Gathering,
    GatheringPerson,
    Initiative,
    Person,
    Statement,
)
from koekdesk.services.lookup import get
from koekdesk.services.missing import AbsenceRow, AbsentRow
from koekdesk.services.sharing import Audience, Gate, What, open_gate
from koekdesk.services.suggestions import Quote, quote

MOST_ABSENT = 6


@dataclass(frozen=True, slots=True)
class GatheringEntry:
    """A gathering to choose."""

    id: UUID
    on: date
    together: str


@dataclass(frozen=True, slots=True)
class ComingRow:
    """Somebody who is invited, as far as they may be named, with what they said to bring in."""

    called: str  # empty: somebody who is not named on paper
    gift: Quote | None


@dataclass(frozen=True, slots=True)
class NotThere:
    """Somebody who is not there yet, and who could invite them."""

    called: str
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GatheringSheet:
    """Everything on the sheet of one gathering; everybody who comes may read it."""

    title: str  # of the initiative; empty
    together: str
    on: date
    at: str
    where: str
    bring: tuple[str, ...]
    coming: tuple[ComingRow, ...]  # those who are named first
    not_there: tuple[NotThere, ...]
    made_on: date


def list_coming_gatherings(session: Session, today: date) -> tuple[GatheringEntry, ...]:
    """Return the gatherings that are still to come, the first first."""
    query = (
        select(Gathering.id, Gathering.on, Gathering.together)
        .where(Gathering.on >= today)
        .order_by(Gathering.on, Gathering.at, Gathering.id)
    )
    return tuple(GatheringEntry(*row) for row in session.execute(query))


def list_guest_ids(session: Session, gathering_id: UUID) -> tuple[UUID, ...]:
    """Return who is invited to a gathering."""
    query = select(GatheringPerson.person_id).where(GatheringPerson.gathering_id == gathering_id)
    return tuple(session.scalars(query))


def read_gathering_sheet(
    session: Session, gathering_id: UUID, absences: Sequence[AbsenceRow], today: date
) -> GatheringSheet:
    """Return the sheet of a gathering; ``absences`` say who is not there yet (R11)."""
    gathering = get(session, Gathering, gathering_id)
    gate = open_gate(session, Audience.OTHER)
    guests = set(list_guest_ids(session, gathering_id))
    initiative = session.get(Initiative, gathering.initiative_id or UUID(int=0))
    gifts = _gifts(session, gathering.connection_id, gate)
    coming = [ComingRow(gate.name(key), gifts.get(key)) for key in guests]
    absent = (one for absence in absences for one in absence.shown)
    return GatheringSheet(
        title=gate.clean(initiative.title) if initiative else "",
        together=gate.clean(gathering.together),
        on=gathering.on,
        at=gathering.at,
        where=gate.clean(gathering.where),
        bring=_things(gate.clean(gathering.bring)),
        coming=tuple(sorted(coming, key=lambda row: (not row.called, row.called.casefold()))),
        not_there=_not_there(absent, guests, gate),
        made_on=today,
    )


def _gifts(session: Session, connection_id: UUID | None, gate: Gate) -> dict[UUID, Quote]:
    """Return what everybody in the connection brings, as they said it."""
    query = (
        select(ConnectionMember.person_id, Statement)
        .join(Statement, Statement.id == ConnectionMember.gift_id)
        .join(Person, Person.id == ConnectionMember.person_id)
        .where(ConnectionMember.connection_id == connection_id)
    )
    return {
        key: replace(quote(said), text=gate.clean(said.text))
        for key, said in session.execute(query)
        if gate.may(key, What.WORDS)
    }


def _things(bring: str) -> tuple[str, ...]:
    return tuple(part for typed in bring.replace(";", ",").split(",") if (part := typed.strip()))


def _not_there(absent: Iterable[AbsentRow], guests: set[UUID], gate: Gate) -> tuple[NotThere, ...]:
    """Return the first who may be named and who do not come yet, each once."""
    found: dict[UUID, NotThere] = {}
    for one in absent:
        key = one.person.id
        if len(found) < MOST_ABSENT and key not in found and key not in guests and gate.name(key):
            asked = (tuple(map(gate.clean, row.by)) for row in one.invitations)
            shown = (by for by in asked if all("…" not in name for name in by))
            found[key] = NotThere(gate.name(key), next(shown, ()))
    return tuple(found.values())
