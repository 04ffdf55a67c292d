# SPDX-License-Identifier: MIT
"""What may hang on a wall, and what goes along to a market of gifts and wishes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Initiative, InitiativePerson
from koekdesk.services.sharing import Audience, open_gate
from koekdesk.services.sheets import SaidRow, list_said
from koekdesk.vocabulary import GIFTS, WISHES, Part, Stage

#: Cards for one afternoon; more than anybody reads.
MOST_CARDS = 400


@dataclass(frozen=True, slots=True)
class GrowingRow:
    """Something residents do together."""

    title: str
    owners: tuple[str, ...]  # those who may stand on a wall


@dataclass(frozen=True, slots=True)
class Wall:
    """What hangs on a wall: first names only, and only of who agreed to that."""

    gifts: tuple[SaidRow, ...]
    wishes: tuple[SaidRow, ...]
    growing: tuple[GrowingRow, ...]
    made_on: date


@dataclass(frozen=True, slots=True)
class MarketSet:
    """A card for each gift and each wish of who agreed to their name on cards."""

    gifts: tuple[SaidRow, ...]
    wishes: tuple[SaidRow, ...]
    left_out: int  # cards beyond what one afternoon takes


def read_wall(session: Session, today: date) -> Wall:
    """Return what may hang on a wall."""
    gate = open_gate(session, Audience.WALL)
    query = (
        select(Initiative.id, Initiative.title)
        .where(Initiative.stage != Stage.RESTING)
        .order_by(Initiative.started_on.desc(), Initiative.id)
    )
    owners = select(InitiativePerson.initiative_id, InitiativePerson.person_id).where(
        InitiativePerson.part == Part.OWNER
    )
    named: dict[UUID, list[str]] = {}
    for key, person in session.execute(owners):
        if name := gate.name(person):
            named.setdefault(key, []).append(name)
    growing = (
        GrowingRow(gate.clean(title), tuple(sorted(named.get(key, ()), key=str.casefold)))
        for key, title in session.execute(query)
    )
    gifts, wishes = list_said(session, gate, GIFTS), list_said(session, gate, WISHES)
    return Wall(_one_each(gifts), _one_each(wishes), tuple(growing), today)


def _one_each(rows: Iterable[SaidRow]) -> tuple[SaidRow, ...]:
    """Return the first words of everybody: nobody fills a wall."""
    first: dict[UUID, SaidRow] = {}
    for row in rows:
        first.setdefault(row.person_id, row)
    return tuple(first.values())


def read_market_set(session: Session) -> MarketSet:
    """Return the gifts and wishes for a market, as many of the one as of the other if need be."""
    gate = open_gate(session, Audience.OTHER)
    gifts, wishes = list_said(session, gate, GIFTS), list_said(session, gate, WISHES)
    half = MOST_CARDS // 2
    first = gifts[: max(half, MOST_CARDS - len(wishes))]
    then = wishes[: MOST_CARDS - len(first)]
    return MarketSet(first, then, len(gifts) + len(wishes) - len(first) - len(then))
