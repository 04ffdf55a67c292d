# SPDX-License-Identifier: MIT
"""What people agreed to: the newest word on each scope counts, nothing said is no."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Consent, Person
from koekdesk.services.lookup import get
from koekdesk.services.months import months_after
from koekdesk.services.preferences import read_preferences
from koekdesk.services.typed import clean_line
from koekdesk.vocabulary import ConsentHow, Scope

#: So many days before it is time to ask again it is said, and said more clearly each time.
NOTICES = (30, 7, 1)


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """The newest word of a person on one scope; ``given`` is None when nobody asked."""

    scope: Scope
    given: bool | None
    on: date | None = None
    how: ConsentHow | None = None
    noted_by: str = ""
    note: str = ""
    review_on: date | None = None  # a yes is asked about again by then


@dataclass(frozen=True, slots=True)
class ConsentInput:
    """What a person said about one scope; without a day to ask again the register's own holds."""

    scope: Scope
    given: bool
    on: date
    how: ConsentHow = ConsentHow.SPOKEN
    noted_by: str = ""
    note: str = ""
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentToAsk:
    """Somebody to ask again what they agree to, in one conversation."""

    person_id: UUID
    called: str
    street: str
    scopes: tuple[Scope, ...]
    review_on: date  # the first of them
    notice: int  # days ahead that it is said: 30, 7 or 1; 0 when the day is there or gone


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Somebody in the suggestions who was not asked about their first name on cards yet."""

    person_id: UUID
    called: str
    street: str


_FIELDS = {
    "on": lambda on: on,
    "how": ConsentHow,
    "noted_by": clean_line,
    "note": clean_line,
    "review_on": lambda on: on,
}


def set_consent(session: Session, person_id: UUID, entry: ConsentInput) -> None:
    """Note what a person says about one scope; what they said before stays in the story."""
    get(session, Person, person_id)
    consent = _consent(person_id, entry, _review_on(session, entry))
    before = _newest_of(session, person_id, entry.scope)
    session.add(consent)
    session.flush()
    if before is None:
        return
    # a second thought within one second is the newer word all the same
    consent.created_at = max(consent.created_at, before.created_at + timedelta(seconds=1))
    older = consent if (before.on, before.created_at) > (consent.on, consent.created_at) else before
    older.review_on = None  # one asks again about what holds, and only about that


def note_consents(session: Session, people: Iterable[UUID], entry: ConsentInput) -> int:
    """Note the same word of several people, asked together or one by one; return of how many."""
    wanted = tuple(dict.fromkeys(people))
    there = set(session.scalars(select(Person.id)))
    asked = set(session.scalars(select(Consent.person_id).where(Consent.scope == entry.scope)))
    review_on = _review_on(session, entry)
    new = there - asked
    for person_id in wanted:
        if person_id in new:
            session.add(_consent(person_id, entry, review_on))
        else:  # there is an earlier word, or nobody any more
            set_consent(session, person_id, entry)
    return len(wanted)


def renew_consents(
    session: Session, person_id: UUID, scopes: Iterable[Scope], on: date, noted_by: str = ""
) -> None:
    """Note that somebody was asked again and still says yes."""
    for scope in scopes:
        set_consent(session, person_id, ConsentInput(scope, True, on, noted_by=noted_by))


def edit_consent(
    session: Session, person_id: UUID, scope: Scope, changes: Mapping[str, object]
) -> None:
    """Correct how, when or by whom the newest word on a scope was noted."""
    newest = _newest_of(session, person_id, scope)
    if newest is None:
        raise KoekdeskError(ErrorCode.GONE)
    for field, value in changes.items():
        setattr(newest, field, _FIELDS[field](value))


def list_consents(session: Session, person_id: UUID) -> tuple[ConsentRow, ...]:
    """Return one row for each scope, in fixed order."""
    newest = _newest(session.scalars(_in_order().where(Consent.person_id == person_id)))
    return tuple(newest.get((person_id, scope), ConsentRow(scope, None)) for scope in Scope)


def agreed_scopes(session: Session) -> dict[UUID, frozenset[Scope]]:
    """Return what everybody agreed to; people who agreed to nothing are left out."""
    query = select(Consent.person_id, Consent.scope, Consent.given).order_by(
        Consent.on, Consent.created_at
    )
    agreed: dict[UUID, set[Scope]] = {}
    for person_id, scope, given in session.execute(query):
        scopes = agreed.setdefault(person_id, set())
        (scopes.add if given else scopes.discard)(scope)
    return {person: frozenset(scopes) for person, scopes in agreed.items() if scopes}


def consents_to_ask(session: Session, today: date) -> tuple[ConsentToAsk, ...]:
    """Return who to ask again within thirty days, the most pressing first."""
    query = (
        select(Consent.person_id, Person.called, Person.street, Consent.scope, Consent.review_on)
        .join(Person, Person.id == Consent.person_id)
        .where(Consent.given, Consent.review_on <= today + timedelta(days=NOTICES[0]))
    )
    found: dict[UUID, list[tuple[str, str, Scope, date]]] = {}
    for person_id, called, street, scope, review_on in session.execute(query):
        assert review_on is not None  # asked for above
        found.setdefault(person_id, []).append((called, street, scope, review_on))
    rows = [_to_ask(person_id, asked, today) for person_id, asked in found.items()]
    return tuple(sorted(rows, key=lambda row: (row.review_on, row.called, row.person_id.int)))


def not_asked_for_cards(session: Session) -> tuple[NotAsked, ...]:
    """Return who may be suggested and never said yes or no to their first name on cards."""
    agreed = agreed_scopes(session)
    asked = select(Consent.person_id).where(Consent.scope == Scope.CARD)
    query = (
        select(Person.id, Person.called, Person.street)
        .where(Person.id.not_in(asked))
        .order_by(Person.called, Person.street, Person.id)
    )
    return tuple(
        NotAsked(*row) for row in session.execute(query) if Scope.SUGGEST in agreed.get(row[0], ())
    )


def notice_of(review_on: date | None, today: date) -> int | None:
    """Return how far ahead the coming day is said: 30, 7, 1, or 0 from that day; None before."""
    if review_on is None:
        return None
    days = (review_on - today).days
    if days <= 0:
        return 0
    return min((notice for notice in NOTICES if days <= notice), default=None)


def _to_ask(
    person_id: UUID, asked: Sequence[tuple[str, str, Scope, date]], today: date
) -> ConsentToAsk:
    called, street, _, _ = asked[0]
    scopes = {scope for _, _, scope, _ in asked}
    review_on = min(on for _, _, _, on in asked)
    in_order = tuple(scope for scope in Scope if scope in scopes)
    notice = notice_of(review_on, today)
    return ConsentToAsk(person_id, called, street, in_order, review_on, notice or 0)


def _consent(person_id: UUID, entry: ConsentInput, review_on: date) -> Consent:
    return Consent(
        person_id=person_id,
        scope=entry.scope,
        given=entry.given,
        on=entry.on,
        how=entry.how,
        noted_by=clean_line(entry.noted_by),
        note=clean_line(entry.note),
        review_on=review_on if entry.given else None,
    )


def _review_on(session: Session, entry: ConsentInput) -> date:
    months = read_preferences(session).review_months
    return entry.review_on or months_after(entry.on, months)


def _newest_of(session: Session, person_id: UUID, scope: Scope) -> Consent | None:
    mine = _in_order().where(Consent.person_id == person_id, Consent.scope == scope)
    return next(iter(reversed(session.scalars(mine).all())), None)


def _in_order():  # noqa: ANN202 - the type is longer than the function
    return select(Consent).order_by(Consent.on, Consent.created_at)


def _newest(consents: Iterable[Consent]) -> dict[tuple[UUID, Scope], ConsentRow]:
    return {
        (c.person_id, c.scope): ConsentRow(
            c.scope, c.given, c.on, c.how, c.noted_by, c.note, c.review_on
        )
        for c in consents
    }
