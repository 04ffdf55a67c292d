# SPDX-License-Identifier: MIT
"""From register to engine and back: a snapshot for matching, and its answers with names."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.matching.kept_vectors import NO_VECTORS, KeptVectors
from koekdesk.matching.progress import Report, in_steps, silent
from koekdesk.matching.snapshot import (
    PersonFacts,
    Reason,
    ReasonCode,
    Snapshot,
    StatementFacts,
    Strength,
    Suggestion,
    TieFacts,
    TypedMatch,
)
from koekdesk.matching.spots import spot_texts
from koekdesk.register.models import (
    Connection,
    ConnectionMember,
    Consent,
    Membership,
    Person,
    Statement,
    Tie,
)
from koekdesk.services.consents import agreed_scopes
from koekdesk.services.own_words import own_rings
from koekdesk.services.resting import resting_pairs
from koekdesk.services.sharing import Audience, What, may_show
from koekdesk.services.spots import (
    connection_facts,
    group_facts,
    place_facts,
    spot_names,
    undertaking_facts,
)
from koekdesk.services.vectors import load_vectors
from koekdesk.vocabulary import Answer, Role, Scope, Stage, StatementKind, SuggestionKind

_YEAR = timedelta(days=365)
#: A whole register at once would leave more room behind than what is kept of it.
_BY_PARTS: dict[str, Any] = {"execution_options": {"yield_per": 500}}
_UNDER_WAY = (Stage.ASKED, Stage.MET)


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said, to be shown in quotation marks."""

    statement_id: UUID
    kind: StatementKind
    text: str
    said_on: date | None


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One person's part in a suggestion, by name."""

    person_id: UUID
    called: str
    street: str
    gift: Quote | None
    wish: Quote | None
    gives_to: str
    gives_to_id: UUID | None
    card: bool  # agreed to their first name on cards
    dayparts: int = 0  # mask of when they are free; 0: not said


@dataclass(frozen=True, slots=True)
class NamedRow:
    """Somebody named in a suggestion or a connection, and whether paper may name them."""

    id: UUID
    called: str
    street: str
    card: bool  # agreed to their first name on cards


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A reason with names and quotes instead of ids; ``texts`` makes the sentence."""

    code: ReasonCode
    names: tuple[str, ...]
    quotes: tuple[str, ...]
    words: tuple[str, ...]
    amount: int
    people: tuple[UUID, ...] = ()  # whose names they are
    where: tuple[str, ...] = ()  # places and groups by name


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A suggestion as shown."""

    key: str
    kind: SuggestionKind
    strength: Strength
    shares: tuple[ShareRow, ...]
    reasons: tuple[ReasonRow, ...]
    introducers: tuple[str, ...]
    suggestion: Suggestion
    named: tuple[NamedRow, ...]  # everybody whose name is in it
    place: str = ""  # where it could be, by name


@dataclass(frozen=True, slots=True)
class MatchRow:
    """Somebody whose words answer what is being typed."""

    person_id: UUID
    called: str
    street: str
    quote: Quote
    reasons: tuple[ReasonRow, ...]


def take_snapshot(
    session: Session,
    today: date,
    encoder: str = "",
    before: Snapshot | None = None,
    report: Report = silent,
) -> Snapshot:
    """Return the register as the engine sees it; ``encoder`` names whose vectors to bring.

    Those of an earlier snapshot, ``before``, by the same encoder are not read again. ``report`` may
    raise to stop.
    """
    known = NO_VECTORS
    if before is not None and before.encoder == encoder and isinstance(before.vectors, KeptVectors):
        known = before.vectors
    one = _one_of_each()
    people = _people(session, today, one)
    report(0, 0)
    statements = _statements(session, one)
    report(0, 0)
    places, groups = place_facts(session), group_facts(session)
    texts = (*(s.text for s in statements), *spot_texts(places, groups))
    vectors = load_vectors(session, encoder, texts, known) if encoder else NO_VECTORS
    report(0, 0)
    return Snapshot(
        people=people,
        statements=statements,
        ties=_ties(session, one),
        silences=resting_pairs(session, today),
        vectors=vectors,
        encoder=encoder,
        connections=connection_facts(session),
        places=places,
        groups=groups,
        undertakings=undertaking_facts(session),
        own_rings=own_rings(session),
    )


def name_suggestions(
    session: Session, suggestions: Iterable[Suggestion], report: Report = silent
) -> tuple[SuggestionRow, ...]:
    """Return suggestions with names and words; what was removed meanwhile is left out.

    ``report`` is called now and then, and may raise to stop.
    """
    suggestions = tuple(suggestions)
    people = {share.person for s in suggestions for share in s.shares}
    quotes = _quotes(session, people)
    report(0, 0)
    people.update(key for s in suggestions for key in s.introducers)
    people.update(key for s in suggestions for reason in s.reasons for key in reason.people)
    names = _names(session, people)
    spots = _spots(session, suggestions)
    named = {row.id: row for row in name_people(session, people)}
    free = _free(session, people)
    rows = []
    for s in in_steps(suggestions, report):
        if any(share.person not in names for share in s.shares):
            continue
        rows.append(
            SuggestionRow(
                key=s.key,
                kind=s.kind,
                strength=s.strength,
                shares=tuple(
                    ShareRow(
                        person_id=share.person,
                        called=names[share.person][0],
                        street=names[share.person][1],
                        gift=quotes.get(share.gift) if share.gift else None,
                        wish=quotes.get(share.wish) if share.wish else None,
                        gives_to=_first(names, share.gives_to),
                        gives_to_id=share.gives_to,
                        card=named[share.person].card,
                        dayparts=free.get(share.person, 0),
                    )
                    for share in s.shares
                ),
                reasons=tuple(_reason_row(r, names, quotes, spots) for r in s.reasons),
                introducers=tuple(names[i][0] for i in s.introducers if i in names),
                suggestion=s,
                named=tuple(named[key] for key in _everybody(s) if key in named),
                place=spots.get(s.place, "") if s.place else "",
            )
        )
    return tuple(rows)


def name_matches(session: Session, matches: Iterable[TypedMatch]) -> tuple[MatchRow, ...]:
    """Return matches of a typed text with names and words."""
    matches = tuple(matches)
    people = [match.person for match in matches]
    names = _names(session, people)
    quotes = _quotes(session, people)
    return tuple(
        MatchRow(
            person_id=match.person,
            called=names[match.person][0],
            street=names[match.person][1],
            quote=quotes[match.statement],
            reasons=tuple(_reason_row(r, names, quotes) for r in match.reasons),
        )
        for match in matches
        if match.person in names and match.statement in quotes
    )


def name_reasons(session: Session, reasons: tuple[Reason, ...]) -> tuple[ReasonRow, ...]:
    """Return kept reasons with names and words."""
    people = {key for reason in reasons for key in reason.people}
    said = {key for reason in reasons for key in reason.statements}
    names = _names(session, people)
    found = session.scalars(select(Statement).where(Statement.id.in_(said)))
    quotes = {statement.id: quote(statement) for statement in found}
    spots = spot_names(session, (key for reason in reasons for key in reason.where))
    return tuple(_reason_row(reason, names, quotes, spots) for reason in reasons)


def name_people(session: Session, people: Iterable[UUID]) -> tuple[NamedRow, ...]:
    """Return these people by name, and whether another person may read it."""
    people = set(people)
    query = (
        select(Consent.person_id, Consent.scope, Consent.given)
        .where(Consent.person_id.in_(people))
        .order_by(Consent.on, Consent.created_at)
    )
    agreed: dict[UUID, set[Scope]] = {}
    for key, scope, given in session.execute(query):  # the newest word counts
        scopes = agreed.setdefault(key, set())
        (scopes.add if given else scopes.discard)(scope)
    return tuple(
        NamedRow(key, called, street, may_show(agreed.get(key, ()), Audience.OTHER, What.NAME))
        for key, (called, street) in sorted(_names(session, people).items())
    )


def quote(statement: Statement) -> Quote:
    """Return a statement as a quote."""
    return Quote(statement.id, statement.kind, statement.text, statement.said_on)


Names = dict[UUID, tuple[str, str]]
Spots = Mapping[UUID, str]
_NO_SPOTS: Spots = {}


def _first(names: Names, key: UUID | None) -> str:
    return names[key][0] if key and key in names else ""


def _everybody(suggestion: Suggestion) -> list[UUID]:
    """Return who is in a suggestion, who introduces, and who is in its reasons; each once."""
    sharing = [share.person for share in suggestion.shares]
    reasons = [key for reason in suggestion.reasons for key in reason.people]
    return list(dict.fromkeys([*sharing, *suggestion.introducers, *reasons]))


def _spots(session: Session, suggestions: Iterable[Suggestion]) -> Spots:
    spots = {key for s in suggestions for reason in s.reasons for key in reason.where}
    return spot_names(session, spots | {s.place for s in suggestions if s.place})


def _reason_row(
    reason: Reason, names: Names, quotes: dict[UUID, Quote], spots: Spots = _NO_SPOTS
) -> ReasonRow:
    return ReasonRow(
        reason.code,
        tuple(_first(names, key) for key in reason.people),
        tuple(quotes[key].text for key in reason.statements if key in quotes),
        reason.words,
        reason.amount,
        reason.people,
        tuple(spots[key] for key in reason.where if key in spots),
    )


def _names(session: Session, people: Iterable[UUID]) -> Names:
    query = select(Person.id, Person.called, Person.street).where(Person.id.in_(set(people)))
    return {key: (called, street) for key, called, street in session.execute(query)}


def _free(session: Session, people: Iterable[UUID]) -> dict[UUID, int]:
    query = select(Person.id, Person.dayparts).where(Person.id.in_(set(people)))
    return {key: mask for key, mask in session.execute(query)}


def _quotes(session: Session, people: Iterable[UUID]) -> dict[UUID, Quote]:
    columns = Statement.id, Statement.kind, Statement.text, Statement.said_on
    query = select(*columns).where(Statement.person_id.in_(set(people)))
    return {row[0]: Quote(*row) for row in session.execute(query)}


def _one_of_each() -> Callable[[Any], Any]:
    """Return what gives back the first of equal values: a register names everybody many times."""
    pool: dict[Any, Any] = {}
    return lambda value: pool.setdefault(value, value)


def _people(session: Session, today: date, one: Callable[[Any], Any]) -> tuple[PersonFacts, ...]:
    agreed = agreed_scopes(session)
    both = {Scope.REGISTER, Scope.SUGGEST}
    groups: dict[UUID, set[UUID]] = {}
    for person_id, group_id in session.execute(select(Membership.person_id, Membership.group_id)):
        groups.setdefault(person_id, set()).add(group_id)
    asked = _member_counts(session, Connection.started_on >= today - _YEAR)
    under_way = _member_counts(
        session, Connection.stage.in_(_UNDER_WAY), ConnectionMember.answer != Answer.NO
    )
    columns = Person.languages, Person.dayparts, Person.paused, Person.role, Person.created_at
    query = select(Person.id, Person.street, *columns).order_by(Person.id)
    return tuple(
        PersonFacts(
            id=one(key),
            street=one(street),
            languages=one(frozenset(languages)),
            dayparts=mask,
            suggestible=both <= agreed.get(key, frozenset()),
            paused=paused,
            resident=role is Role.RESIDENT,
            groups=one(frozenset(groups.get(key, ()))),
            asked=asked.get(key, 0),
            open_connections=under_way.get(key, 0),
            since=one(created.date()),
        )
        for key, street, languages, mask, paused, role, created in session.execute(
            query, **_BY_PARTS
        )
    )


def _ties(session: Session, one: Callable[[Any], Any]) -> tuple[TieFacts, ...]:
    query = select(Tie.a_id, Tie.b_id, Tie.kind).order_by(Tie.a_id, Tie.b_id)
    found = session.execute(query, **_BY_PARTS)
    return tuple(TieFacts(one(a), one(b), kind) for a, b, kind in found)


def _member_counts(session: Session, *conditions: object) -> dict[UUID, int]:
    query = (
        select(ConnectionMember.person_id, func.count())
        .join(Connection, Connection.id == ConnectionMember.connection_id)
        .where(*conditions)  # pyright: ignore[reportArgumentType]
        .group_by(ConnectionMember.person_id)
    )
    return {person_id: count for person_id, count in session.execute(query)}


def _statements(session: Session, one: Callable[[Any], Any]) -> tuple[StatementFacts, ...]:
    query = select(
        Statement.id,
        Statement.person_id,
        Statement.kind,
        Statement.text,
        Statement.said_on,
        Statement.spark,
        Statement.lapsed_on,
    ).order_by(Statement.id)
    return tuple(
        StatementFacts(
            key, one(person), kind, one(text), one(said_on), spark, lapsed_on is not None
        )
        for key, person, kind, text, said_on, spark, lapsed_on in session.execute(
            query, **_BY_PARTS
        )
    )
