# SPDX-License-Identifier: MIT
"""Which pairs rest: what was put aside, what somebody said no or later to, who are connected."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.snapshot import Silence
from koekdesk.register.models import Aside, Connection, ConnectionMember
from koekdesk.vocabulary import Answer, Stage

_REST = timedelta(days=90)


def resting_pairs(session: Session, today: date) -> tuple[Silence, ...]:
    """Return the pairs that are not suggested to each other today, and until when."""
    return (*_aside_silences(session, today), *_connection_silences(session, today))


def _aside_silences(session: Session, today: date) -> list[Silence]:
    return [
        Silence(a.a_id, a.b_id, a.until, frozenset(UUID(key) for key in a.statement_ids))
        for a in session.scalars(select(Aside).order_by(Aside.a_id, Aside.b_id, Aside.key))
        if a.until is None or a.until > today
    ]


def _connection_silences(session: Session, today: date) -> list[Silence]:
    query = (
        select(ConnectionMember, Connection.stage, Connection.last_on)
        .join(Connection, Connection.id == ConnectionMember.connection_id)
        .order_by(ConnectionMember.connection_id, ConnectionMember.person_id)
    )
    together: dict[UUID, list[tuple[ConnectionMember, Stage, date]]] = {}
    for member, stage, last_on in session.execute(query):
        together.setdefault(member.connection_id, []).append((member, stage, last_on))
    silences = []
    for members in together.values():
        until = _rests_until(members)
        if until is not None and until <= today:
            continue
        ids = [member.person_id for member, _, _ in members]
        silences += [Silence(a, b, until) for i, a in enumerate(ids) for b in ids[i + 1 :]]
    return silences


def _rests_until(members: list[tuple[ConnectionMember, Stage, date]]) -> date | None:
    """Return when these people may be suggested again; None while they are connected."""
    _, stage, last_on = members[0]
    refused = [
        m.answered_on
        for m, _, _ in members
        if m.answer in (Answer.NO, Answer.LATER) and m.answered_on is not None
    ]
    if stage is Stage.RESTING or refused:
        return max([*refused, last_on]) + _REST
    return None
