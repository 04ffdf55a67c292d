# SPDX-License-Identifier: MIT
"""The twelve ground rules as a mirror: what one's own register shows, never a mark."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import and_, case, extract, func, or_, select
from sqlalchemy.orm import Session

from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Conversation,
    Gathering,
    GatheringPerson,
    Initiative,
    InitiativeOrganisation,
    InitiativePerson,
    Person,
    Presence,
    Statement,
    Tie,
)
from koekdesk.vocabulary import GIFTS, WISHES, Answer, Part, Role, Stage, SuggestionKind

RULES = range(1, 13)
_SPARK = case((Conversation.spark_noted, Conversation.spark))  # null where nobody noted it
_YEAR, _HALF_YEAR = timedelta(days=365), timedelta(days=182)
#: A first answer within so many days is quick; within so many it is still fresh.
_QUICK, _FRESH = 7, 21
_MONTHS = 12
_ONE_WAY = (SuggestionKind.PAIR,)


@dataclass(frozen=True, slots=True)
class Share:
    """A piece of a picture: what it counts, as a code of ``texts.rules``, and how many."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class RuleRow:
    """What the register shows about one rule: pieces of a whole, or how something grew."""

    rule: int
    shares: tuple[Share, ...] = ()
    months: tuple[int, ...] = ()  # how many there were at the end of each month, this one last

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to see yet."""
        return not any(share.count for share in self.shares) and not any(self.months)


def read_mirror(session: Session, today: date) -> tuple[RuleRow, ...]:
    """Return a picture for each rule, in their order; counts only, nobody is named."""
    makers = (
        _own_answers,
        _what_matters,
        _sparks,
        _from_conversations,
        _together,
        _days_to_respond,
        _gatherings,
        _strengths,
        _spread_of_asking,
        None,
        _who_came_up,
        _owners,
    )
    return tuple(
        RuleRow(rule, _shares(make(session, today)))
        if make
        else RuleRow(rule, months=_ties_by_month(session, today))
        for rule, make in zip(RULES, makers, strict=True)
    )


Counts = Mapping[str, int]


def _shares(counts: Counts) -> tuple[Share, ...]:
    return tuple(Share(code, count) for code, count in counts.items())


def _own_answers(session: Session, today: date) -> Counts:
    """R1: whose word moved it; each answer is somebody's own."""
    query = (
        select(ConnectionMember.answer, func.count())
        .join(Connection, Connection.id == ConnectionMember.connection_id)
        .where(Connection.started_on > today - _YEAR)
        .group_by(ConnectionMember.answer)
    )
    found = {answer: count for answer, count in session.execute(query)}
    order = (Answer.YES, Answer.LATER, Answer.NO, Answer.OPEN)
    return {f"answer_{answer.value}": found.get(answer, 0) for answer in order}


def _what_matters(session: Session, today: date) -> Counts:  # noqa: ARG001
    """R2: of whom it is known what matters to them."""
    known, everybody = session.execute(
        select(func.sum(case((Person.matters != "", 1), else_=0)), func.count()).where(
            Person.role == Role.RESIDENT
        )
    ).one()
    return {"matters_known": known or 0, "matters_open": everybody - (known or 0)}


def _sparks(session: Session, today: date) -> Counts:
    """R3: in how many conversations of the last half year eyes lit up."""
    query = (
        select(_SPARK, func.count())
        .where(Conversation.on > today - _HALF_YEAR, Conversation.on <= today)
        .group_by(_SPARK)
    )
    found = {spark: count for spark, count in session.execute(query)}
    named = {f"spark_{spark}": found.get(spark, 0) for spark in (2, 1, 0)}
    return named | {"spark_open": found.get(None, 0)}


def _from_conversations(session: Session, today: date) -> Counts:  # noqa: ARG001
    """R4: what was said in a conversation, and what came in another way."""
    said, everything = session.execute(
        select(func.count(Statement.conversation_id), func.count())
    ).one()
    return {"said_in_conversation": said, "said_elsewhere": everything - said}


def _together(session: Session, today: date) -> Counts:
    """R5: doing together beside doing for."""
    query = (
        select(Connection.kind, func.count())
        .where(Connection.started_on > today - _YEAR)
        .group_by(Connection.kind)
    )
    found = Counter[str]()
    for kind, count in session.execute(query):
        found["one_way" if kind in _ONE_WAY else "together"] += count
    started = select(func.count()).select_from(Initiative)
    initiatives = session.scalar(started.where(Initiative.started_on > today - _YEAR)) or 0
    return {
        "together": found["together"],
        "initiatives": initiatives,
        "one_way": found["one_way"],
    }


def _days_to_respond(session: Session, today: date) -> Counts:
    """R6: how soon the first answer came."""
    query = (
        select(Connection.started_on, func.min(ConnectionMember.answered_on))
        .join(ConnectionMember, ConnectionMember.connection_id == Connection.id)
        .where(Connection.started_on > today - _YEAR)
        .group_by(Connection.id)
    )
    found = Counter[str]()
    for started, answered in session.execute(query):
        if answered is None:
            found["answer_waits"] += 1
        else:
            days = (answered - started).days
            code = "in_a_week" if days <= _QUICK else "in_weeks" if days <= _FRESH else "later_on"
            found[code] += 1
    return {code: found[code] for code in ("in_a_week", "in_weeks", "later_on", "answer_waits")}


def _gatherings(session: Session, today: date) -> Counts:
    """R7: gatherings that were, of which it is known what was done, and those to come."""
    came = select(GatheringPerson.id).where(
        GatheringPerson.gathering_id == Gathering.id, GatheringPerson.came.is_(True)
    )
    told = or_(Gathering.happened != "", came.exists())
    past = Gathering.on <= today
    did, untold, coming = session.execute(
        select(
            func.count(case((and_(past, told), 1))),
            func.count(case((and_(past, ~told), 1))),
            func.count(case((~past, 1))),
        )
    ).one()
    return {"gathering_did": did, "gathering_untold": untold, "gathering_coming": coming}


def _strengths(session: Session, today: date) -> Counts:  # noqa: ARG001
    """R8: what people can and have, what they would love, and what they would rather not."""
    query = (
        select(Statement.kind, func.count())
        .where(Statement.lapsed_on.is_(None))
        .group_by(Statement.kind)
    )
    found = Counter[str]()
    for kind, count in session.execute(query):
        code = "gifts" if kind in GIFTS else "wishes" if kind in WISHES else "boundaries"
        found[code] += count
    return {code: found[code] for code in ("gifts", "wishes", "boundaries")}


def _spread_of_asking(session: Session, today: date) -> Counts:
    """R9: how the asking is spread over people, this year."""
    asked = (
        select(ConnectionMember.person_id, func.count().label("times"))
        .join(Connection, Connection.id == ConnectionMember.connection_id)
        .where(Connection.started_on > today - _YEAR)
        .group_by(ConnectionMember.person_id)
        .subquery()
    )
    query = select(asked.c.times, func.count()).group_by(asked.c.times)
    found = Counter[str]()
    for times, people in session.execute(query):
        code = {1: "asked_once", 2: "asked_twice"}.get(times, "asked_often")
        found[code] += people
    everybody = session.scalar(select(func.count()).select_from(Person)) or 0
    found["asked_never"] = max(everybody - found.total(), 0)
    return {
        code: found[code] for code in ("asked_never", "asked_once", "asked_twice", "asked_often")
    }


def _ties_by_month(session: Session, today: date) -> tuple[int, ...]:
    """R10: how many ties there were, as far as known, at the end of each of twelve months."""
    year, month = extract("year", Tie.created_at), extract("month", Tie.created_at)
    query = select(year, month, func.count()).group_by(year, month)
    new = {at * 12 + of - 1: count for at, of, count in session.execute(query)}
    now = today.year * 12 + today.month - 1
    keys = range(now - _MONTHS + 1, now + 1)
    total = sum(count for key, count in new.items() if key < keys[0])
    months = []
    for key in keys:
        total += new.get(key, 0)
        months.append(total)
    return tuple(months)


def _who_came_up(session: Session, today: date) -> Counts:
    """R11: who took part in something, who was only spoken with, and who never came up."""
    asked = (
        select(ConnectionMember.person_id)
        .join(Connection, Connection.id == ConnectionMember.connection_id)
        .where(Connection.stage != Stage.RESTING)
        .union(select(InitiativePerson.person_id), select(GatheringPerson.person_id))
        .subquery()
    )
    spoken = (
        select(Presence.person_id)
        .join(Conversation, Conversation.id == Presence.conversation_id)
        .where(Conversation.on > today - _YEAR)
        .distinct()
        .subquery()
    )
    only = and_(spoken.c.person_id.is_not(None), asked.c.person_id.is_(None))
    in_it, only_spoken, everybody = session.execute(
        select(
            func.count(asked.c.person_id),
            func.count(case((only, 1))),
            func.count(),
        )
        .select_from(Person)
        .outerjoin(asked, asked.c.person_id == Person.id)
        .outerjoin(spoken, spoken.c.person_id == Person.id)
    ).one()
    never = everybody - in_it - only_spoken
    return {"in_something": in_it, "spoken_with": only_spoken, "never_came_up": never}


def _owners(session: Session, today: date) -> Counts:  # noqa: ARG001
    """R12: residents who own, people who take part, organisations that take part."""
    query = select(InitiativePerson.part, func.count()).group_by(InitiativePerson.part)
    found = {part: count for part, count in session.execute(query)}
    organisations = session.scalar(select(func.count()).select_from(InitiativeOrganisation)) or 0
    return {
        "owners": found.get(Part.OWNER, 0),
        "members": found.get(Part.MEMBER, 0),
        "organisations": organisations,
    }
