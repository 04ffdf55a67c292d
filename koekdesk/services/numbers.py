# SPDX-License-Identifier: MIT
"""Numbers for whoever pays: the growth of the network, and nobody to be found in them.

A group of one to four is not told, also not by taking the others from the total (statistical
offices: primary and secondary suppression). What is told of the network is connections, never
hours, and never somebody's name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    Connection,
    Conversation,
    Gathering,
    Initiative,
    Person,
    Tie,
)
from koekdesk.services.consents import agreed_scopes
from koekdesk.services.months import months_after
from koekdesk.vocabulary import Scope, Stage

#: A group smaller than this is not told.
SMALLEST = 5
_QUARTERS = 4
_GREW = (Stage.MET, Stage.DOING, Stage.LASTING)


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A total and its parts; None stands for a part that is too small to tell."""

    code: str
    total: int | None
    parts: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Everything that is told, with the period it is about."""

    begin: date
    end: date
    totals: tuple[tuple[str, int | None], ...]
    breakdowns: tuple[Breakdown, ...]


def read_numbers(session: Session, today: date) -> Numbers:
    """Return the numbers of the last year up to today."""
    begin = months_after(today, -12)
    people = _people(session)
    stages, started = _connections(session, begin, today)
    totals = {
        "people": len(people),
        "conversations": _count(session, Conversation.id, Conversation.on, begin, today),
        "initiatives": _count(session, Initiative.id, Initiative.started_on, begin, today),
        "gatherings": _count(session, Gathering.id, Gathering.on, begin, today),
        "ties": session.scalar(select(func.count(Tie.id))) or 0,
    }
    return Numbers(
        begin,
        today,
        tuple((code, told(count)) for code, count in totals.items()),
        (
            suppressed("streets", _by_street(people)),
            suppressed("new_people", _by_quarter([on for _, on in people.values()], today)),
            suppressed("new_connections", _by_quarter(started, today)),
            suppressed("connections", stages),
        ),
    )


def told(count: int) -> int | None:
    """Return a number, or None when the group is too small to tell."""
    return None if 0 < count < SMALLEST else count


def suppressed(code: str, parts: Mapping[str, int]) -> Breakdown:
    """Return parts and their total without a small group, also not by taking away.

    What is hidden is at least two parts and at least a whole group together; where that cannot be
    reached the total is hidden too.
    """
    hidden = {name for name, count in parts.items() if told(count) is None}
    total: int | None = sum(parts.values())
    rest = sorted((count, name) for name, count in parts.items() if name not in hidden and count)
    while hidden and (len(hidden) < 2 or sum(parts[name] for name in hidden) < SMALLEST):
        if not rest:
            total = None
            break
        hidden.add(rest.pop(0)[1])
    shown = tuple((name, None if name in hidden else count) for name, count in parts.items())
    return Breakdown(code, told(total) if total is not None else None, shown)


def _people(session: Session) -> dict[UUID, tuple[str, date]]:
    """Return the street and the day of who agreed to be in the register."""
    agreed = agreed_scopes(session)
    query = select(Person.id, Person.street, Person.created_at)
    return {
        key: (street, created.date())
        for key, street, created in session.execute(query)
        if Scope.REGISTER in agreed.get(key, ())
    }


def _by_street(people: Mapping[UUID, tuple[str, date]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for street, _ in people.values():
        counts[street] = counts.get(street, 0) + 1
    return dict(sorted(counts.items(), key=lambda one: one[0].casefold()))


def _by_quarter(days: list[date], today: date) -> dict[str, int]:
    """Count days in the last four times three months, each named by its last day, and before.

    What was before is a part too: who takes the others from the total must find no small group.
    """
    edges = [months_after(today, -3 * (_QUARTERS - at)) for at in range(_QUARTERS + 1)]
    parts = {"before": sum(day <= edges[0] for day in days)}
    for begin, end in pairwise(edges):
        parts[end.isoformat()] = sum(begin < day <= end for day in days)
    return parts


def _connections(session: Session, begin: date, end: date) -> tuple[dict[str, int], list[date]]:
    """Return how many connections of the year became something, and when each began."""
    query = select(Connection.stage, Connection.started_on).where(
        Connection.started_on > begin, Connection.started_on <= end
    )
    found = session.execute(query).all()
    grown = sum(stage in _GREW for stage, _ in found)
    return {"grown": grown, "asked": len(found) - grown}, [on for _, on in found]


def _count(session: Session, what: object, on: object, begin: date, end: date) -> int:
    query = select(func.count(what)).where(on > begin, on <= end)  # pyright: ignore[reportArgumentType, reportOperatorIssue]
    return session.scalar(query) or 0
