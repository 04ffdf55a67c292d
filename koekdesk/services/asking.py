# SPDX-License-Identifier: MIT
"""Asks the engine what the neighbourhood has for a theme, and answers with names and quotes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.matching.absent import NotThere
from koekdesk.matching.asking import Answer, Found, FoundThing
from koekdesk.matching.bridges import connectors_in
from koekdesk.matching.energy import Direction, Theme
from koekdesk.matching.engine import Matcher
from koekdesk.matching.network import MOST_INTRODUCERS, Network
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.snapshot import (
    Reason,
    ReasonCode,
    Snapshot,
    StillMissing,
    Strength,
    Suggestion,
    Vector,
)
from koekdesk.register.models import Statement
from koekdesk.services.connections import settled_keys
from koekdesk.services.missing import UnderWayRow, list_under_way
from koekdesk.services.spots import spot_names
from koekdesk.services.suggestions import (
    NamedRow,
    Quote,
    ReasonRow,
    SuggestionRow,
    name_people,
    name_reasons,
    name_suggestions,
    quote,
)
from koekdesk.services.typed import clean_line
from koekdesk.vocabulary import SuggestionKind

#: With fewer people than this in an answer, somebody who knows many is named to ask.
_FEW = 3
#: In characters; a theme is a few words.
_LONGEST_THEME = 120
_DIRECTIONS = (Direction.NEW, Direction.RISING, Direction.STEADY, Direction.FALLING)
#: By these a wish speaks of the theme itself.
_DIRECT = {ReasonCode.SAME_WORD, ReasonCode.SIMILAR_WORD, ReasonCode.PART_WORD}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """Somebody whose words answer the theme, and how they met it."""

    person: NamedRow
    quote: Quote
    reasons: tuple[ReasonRow, ...]


@dataclass(frozen=True, slots=True)
class SpotRow:
    """A place or a group that has to do with the theme."""

    id: UUID
    name: str
    reasons: tuple[ReasonRow, ...]


@dataclass(frozen=True, slots=True)
class NotThereRow:
    """Somebody who is not in it yet, why to think of them, and who could invite them."""

    person: NamedRow
    reasons: tuple[ReasonRow, ...]


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What a neighbourhood has for a theme, by name."""

    text: str
    energy: tuple[FoundRow, ...] = ()
    can: tuple[FoundRow, ...] = ()
    things: tuple[FoundRow, ...] = ()
    places: tuple[SpotRow, ...] = ()
    groups: tuple[SpotRow, ...] = ()
    going: tuple[UnderWayRow, ...] = ()
    missing: tuple[NotThereRow, ...] = ()
    circle: SuggestionRow | None = None
    lacking: tuple[StillMissing, ...] = ()
    connector: NamedRow | None = None  # somebody to ask, when there is little

    @property
    def people(self) -> int:
        """Return how many people answer the theme."""
        return len({row.person.id for row in (*self.energy, *self.can, *self.things)})

    @property
    def is_little(self) -> bool:
        """Tell whether it is honest to say that little is known of this yet."""
        return self.people < _FEW


def ask(
    session: Session,
    matcher: Matcher,
    snapshot: Snapshot,
    text: str,
    vector: Vector | None,
    today: date,
    report: Report = silent,
) -> AnswerRow:
    """Return what the neighbourhood has for a theme, by name; what was removed is left out.

    ``report`` is called where it takes long, and may raise to stop.
    """
    answer = matcher.ask(text, vector, report)
    web = matcher.world.network
    first = first_suggestion(answer, snapshot, web)
    rested = first is None or first.key in settled_keys(session, today)
    circle = () if first is None or rested else name_suggestions(session, (first,))
    people = {one.person for one in (*_all_found(answer), *answer.missing)}
    names = {row.id: row for row in name_people(session, people)}
    return AnswerRow(
        text=answer.text,
        energy=_found(session, answer.energy, names),
        can=_found(session, answer.can, names),
        things=_found(session, answer.things, names),
        places=_spots(session, answer.places),
        groups=_spots(session, answer.groups),
        going=_going(session, answer.undertakings),
        missing=_not_there(session, answer.missing, names),
        circle=next(iter(circle), None),
        lacking=answer.lacking,
        connector=_connector(session, answer, web, report) if _people(answer) < _FEW else None,
    )


def example_themes(themes: Iterable[Theme], most: int = 3) -> tuple[str, ...]:
    """Return themes in people's own words, what is new or rises first."""
    ranked = sorted(themes, key=lambda theme: _DIRECTIONS.index(theme.direction))
    return tuple(", ".join(theme.name) for theme in ranked if theme.name)[:most]


def first_suggestion(answer: Answer, snapshot: Snapshot, web: Network) -> Suggestion | None:
    """Return the first circle of an answer as a suggestion that can be taken up or printed."""
    if not answer.circle:
        return None
    said = sorted(key.hex for share in answer.circle for key in (share.gift, share.wish) if key)
    people = tuple(share.person for share in answer.circle)
    members = [one for one in _all_found(answer) if one.statement.hex in said]
    introducers = _introducers(web, people)
    order = list(Strength)
    return Suggestion(
        key=":".join((SuggestionKind.CIRCLE.value, *said)),
        kind=SuggestionKind.CIRCLE,
        shares=answer.circle,
        strength=max((one.strength for one in members), key=order.index),
        score=sum(one.score for one in members) / len(members),
        reasons=tuple(_circle_reasons(answer, snapshot, members, introducers)),
        introducers=tuple(introducers),
        place=answer.places[0].id if answer.places else None,
        things=tuple(one.statement for one in answer.things if one in members),
        missing=answer.lacking,
    )


def _all_found(answer: Answer) -> tuple[Found, ...]:
    return (*answer.energy, *answer.can, *answer.things)


def _people(answer: Answer) -> int:
    return len({one.person for one in _all_found(answer)})


def _connector(session: Session, answer: Answer, web: Network, report: Report) -> NamedRow | None:
    """Return who connects most people, as far as we know, and is not in the answer already."""
    found = {one.person for one in _all_found(answer)}
    between = connectors_in(web, report=report)
    asked = [one.person for one in between if one.person not in found][:1]
    return next(iter(name_people(session, asked)), None)


def _asked_for(answer: Answer) -> Iterator[Reason]:
    """Yield what was asked, so that a circle taken up tells later what it is about."""
    if theme := clean_line(answer.text[:_LONGEST_THEME]):
        yield Reason(ReasonCode.ASKED_FOR, words=(theme,))


def _circle_reasons(
    answer: Answer,
    snapshot: Snapshot,
    members: list[Found],
    introducers: Mapping[UUID, tuple[UUID, ...]],
) -> Iterator[Reason]:
    yield from _asked_for(answer)
    wishing = [one for one in answer.energy if one in members]
    direct = [one for one in wishing if one.reasons and one.reasons[0].code in _DIRECT]
    if len(direct) > 1:
        people = tuple(one.person for one in direct)
        yield Reason(ReasonCode.CIRCLE_WISH, people=people, statements=(direct[0].statement,))
    for one in answer.can:
        if one in members and one.reasons[0].code is not ReasonCode.WAY_IN:
            yield Reason(ReasonCode.CAN_LEAD, people=(one.person,), statements=(one.statement,))
    if answer.places:
        yield Reason(ReasonCode.AT_PLACE, where=(answer.places[0].id,))
    having = [one for one in answer.things if one in members]
    if having:
        people = tuple(one.person for one in having)
        said = tuple(one.statement for one in having)
        yield Reason(ReasonCode.WITH_THINGS, people=people, statements=said)
    if answer.groups:
        yield Reason(ReasonCode.GROUP_THERE, where=(answer.groups[0].id,))
    if answer.lacking:
        yield Reason(ReasonCode.STILL_MISSING, words=tuple(code.value for code in answer.lacking))
    asked = {one.id: one.asked for one in snapshot.people}
    never = tuple(share.person for share in answer.circle if asked.get(share.person, 0) <= 0)
    if never:
        yield Reason(ReasonCode.NEVER_ASKED, people=never)
    for one, known in introducers.items():
        yield Reason(ReasonCode.INTRODUCER, people=(one, *known))


def _introducers(web: Network, people: tuple[UUID, ...]) -> dict[UUID, tuple[UUID, ...]]:
    """Return who could introduce people of a circle to each other, and whom they know."""
    pairs = {pair: web.introducers(*pair) for pair in combinations(people, 2)}
    count = Counter(one for found in pairs.values() for one in found)
    ranked = sorted(count, key=lambda one: (-count[one], one))[:MOST_INTRODUCERS]
    return {
        one: tuple(
            dict.fromkeys(who for pair, found in pairs.items() if one in found for who in pair)
        )
        for one in ranked
    }


def _found(
    session: Session, found: tuple[Found, ...], names: Mapping[UUID, NamedRow]
) -> tuple[FoundRow, ...]:
    said = session.scalars(
        select(Statement).where(Statement.id.in_(one.statement for one in found))
    )
    quotes = {statement.id: quote(statement) for statement in said}
    return tuple(
        FoundRow(names[one.person], quotes[one.statement], name_reasons(session, one.reasons))
        for one in found
        if one.person in names and one.statement in quotes
    )


def _spots(session: Session, found: tuple[FoundThing, ...]) -> tuple[SpotRow, ...]:
    names = spot_names(session, (one.id for one in found))
    return tuple(
        SpotRow(one.id, names[one.id], name_reasons(session, one.reasons))
        for one in found
        if one.id in names
    )


def _going(session: Session, found: tuple[FoundThing, ...]) -> tuple[UnderWayRow, ...]:
    rows = {row.id: row for row in list_under_way(session)} if found else {}
    return tuple(rows[one.id] for one in found if one.id in rows)


def _not_there(
    session: Session, missing: tuple[NotThere, ...], names: Mapping[UUID, NamedRow]
) -> tuple[NotThereRow, ...]:
    return tuple(
        NotThereRow(names[one.person], name_reasons(session, one.reasons))
        for one in missing
        if one.person in names
    )
