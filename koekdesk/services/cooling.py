# SPDX-License-Identifier: MIT
"""Connections that cool down: how long they are quiet, and the one next thing to do (R6)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Connection, ConnectionMember, Person, Statement
from koekdesk.services.angles import Angle, Stuck, find_angles
from koekdesk.services.suggestions import SuggestionRow
from koekdesk.vocabulary import Answer, Stage

MOST = 12
#: A connection starts to cool down after so many days without anything happening in it.
PATIENCE = {Stage.ASKED: 7, Stage.MET: 10, Stage.DOING: 21, Stage.LASTING: 60}
#: After so many times that it got stuck, and asks for another angle.
STUCK = 4


class NextStep(StrEnum):
    """The one thing to do now for a connection."""

    ASK = "ask"  # somebody has not answered
    MEET = "meet"  # everybody said yes
    DO = "do"  # they met
    KEEP = "keep"  # they do something together
    TURN = "turn"  # it got stuck, or somebody said no or later: look from another side


@dataclass(frozen=True, slots=True)
class CoolingRow:
    """A connection that cools down."""

    id: UUID
    people: tuple[str, ...]
    stage: Stage
    quiet: int  # days
    step: NextStep
    whom: tuple[str, ...]  # to ask: who has not answered; to turn: who said no or later
    said: str  # the last words in it
    said_by: str
    angle: Angle | None


@dataclass(frozen=True, slots=True)
class _Member:
    person_id: UUID
    called: str
    answer: Answer
    answered_on: date | None
    remark: str
    words: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A connection that does not rest."""

    id: UUID
    stage: Stage
    last_on: date
    place_id: UUID | None
    members: tuple[_Member, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return who is in it, first names only."""
        return tuple(member.called for member in self.members)

    def answered(self, *answers: Answer) -> tuple[str, ...]:
        """Return who gave one of these answers."""
        return tuple(member.called for member in self.members if member.answer in answers)


def read_under_way(session: Session) -> dict[UUID, UnderWay]:
    """Return the connections that do not rest."""
    query = (
        select(
            Connection.id,
            Connection.stage,
            Connection.last_on,
            Connection.place_id,
            Person.id,
            Person.called,
            ConnectionMember.answer,
            ConnectionMember.answered_on,
            ConnectionMember.remark,
            ConnectionMember.gift_id,
            ConnectionMember.wish_id,
        )
        .join(ConnectionMember, ConnectionMember.connection_id == Connection.id)
        .join(Person, Person.id == ConnectionMember.person_id)
        .where(Connection.stage != Stage.RESTING)
        .order_by(Connection.id, ConnectionMember.position, Person.called)
    )
    heads: dict[UUID, tuple[Stage, date, UUID | None]] = {}
    members: dict[UUID, list[_Member]] = {}
    for key, stage, last_on, place, person, called, answer, on, remark, *said in session.execute(
        query
    ):
        heads[key] = stage, last_on, place
        words = tuple(word for word in said if word)
        members.setdefault(key, []).append(_Member(person, called, answer, on, remark, words))
    return {key: UnderWay(key, *head, tuple(members[key])) for key, head in heads.items()}


def list_cooling(
    session: Session,
    under_way: Mapping[UUID, UnderWay],
    today: date,
    suggested: Iterable[SuggestionRow],
) -> tuple[CoolingRow, ...]:
    """Return what cools down: those that can still be kept warm first, then what got stuck."""
    waiting: list[tuple[bool, int, UUID]] = []
    for one in under_way.values():
        quiet = (today - one.last_on).days
        if quiet >= PATIENCE[one.stage]:
            left = PATIENCE[one.stage] * STUCK - quiet
            waiting.append((left < 0, abs(left), one.id))
    chosen = [under_way[key] for _, _, key in sorted(waiting)[:MOST]]
    stuck = {
        one.id: Stuck(
            tuple(member.person_id for member in one.members),
            frozenset(word for member in one.members for word in member.words),
            one.place_id,
        )
        for one in chosen
        if next_step_of(one, today) is NextStep.TURN
    }
    angles = find_angles(session, stuck, suggested) if stuck else {}
    said = _words(session, chosen)
    return tuple(_cooling_row(one, today, said, angles.get(one.id, ())) for one in chosen)


def is_stuck(stage: Stage, last_on: date, answers: Collection[Answer], today: date) -> bool:
    """Tell whether a connection asks for another angle: too long quiet, or a no or a later."""
    if stage is Stage.RESTING:
        return False
    refused = stage is Stage.ASKED and not {Answer.NO, Answer.LATER}.isdisjoint(answers)
    return refused or (today - last_on).days > PATIENCE[stage] * STUCK


def next_step_of(one: UnderWay, today: date) -> NextStep:
    """Return the one thing to do now for a connection."""
    if is_stuck(one.stage, one.last_on, [member.answer for member in one.members], today):
        return NextStep.TURN
    if one.answered(Answer.OPEN):
        return NextStep.ASK
    return {Stage.ASKED: NextStep.MEET, Stage.MET: NextStep.DO}.get(one.stage, NextStep.KEEP)


def _cooling_row(
    one: UnderWay, today: date, said: dict[UUID, str], angles: Sequence[Angle]
) -> CoolingRow:
    step = next_step_of(one, today)
    said_by, words = _last_words(one, said)
    answers = (Answer.NO, Answer.LATER) if step is NextStep.TURN else (Answer.OPEN,)
    return CoolingRow(
        id=one.id,
        people=one.names,
        stage=one.stage,
        quiet=(today - one.last_on).days,
        step=step,
        whom=one.answered(*answers),
        said=words,
        said_by=said_by,
        angle=next(iter(angles), None),
    )


def _last_words(one: UnderWay, said: dict[UUID, str]) -> tuple[str, str]:
    """Return who said what last: a remark at an answer, else the words it began with."""
    remarks = [member for member in one.members if member.remark]
    if remarks:
        last = max(remarks, key=lambda member: member.answered_on or date.min)
        return last.called, last.remark
    for member in reversed(one.members):
        for word in reversed(member.words):
            if word in said:
                return member.called, said[word]
    return "", ""


def _words(session: Session, chosen: Iterable[UnderWay]) -> dict[UUID, str]:
    wanted = {word for one in chosen for member in one.members for word in member.words}
    query = select(Statement.id, Statement.text).where(Statement.id.in_(wanted))
    return {key: text for key, text in session.execute(query)}
