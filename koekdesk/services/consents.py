# SPDX-License-Identifier: MIT
"""What people agreed to: the newest word on each scope counts, nothing said is no."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.register.models import Consent, Person
from koekdesk.services.lookup import get
from koekdesk.services.typed import clean_line
from koekdesk.vocabulary import ConsentHow, Scope


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """The newest word of a person on one scope; ``given`` is None when nobody asked."""

    scope: Scope
    given: bool | None
    on: date | None = None
    how: ConsentHow | None = None
    noted_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ConsentInput:
    """What a person said about one scope."""

    scope: Scope
    given: bool
    on: date
    how: ConsentHow = ConsentHow.SPOKEN
    noted_by: str = ""
    note: str = ""


_FIELDS = {"on": lambda on: on, "how": ConsentHow, "noted_by": clean_line, "note": clean_line}


def set_consent(session: Session, person_id: UUID, entry: ConsentInput) -> None:
    """Note what a person says about one scope; what they said before stays in the story."""
    get(session, Person, person_id)
    consent = Consent(
        person_id=person_id,
        scope=entry.scope,
        given=entry.given,
        on=entry.on,
        how=entry.how,
        noted_by=clean_line(entry.noted_by),
        note=clean_line(entry.note),
    )
    before = _newest_of(session, person_id, entry.scope)
    session.add(consent)
    session.flush()
    if before is not None:  # a second thought within one second is the newer word all the same
        consent.created_at = max(consent.created_at, before.created_at + timedelta(seconds=1))


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


def _newest_of(session: Session, person_id: UUID, scope: Scope) -> Consent | None:
    mine = _in_order().where(Consent.person_id == person_id, Consent.scope == scope)
    return next(iter(reversed(session.scalars(mine).all())), None)


def _in_order():  # noqa: ANN202 - the type is longer than the function
    return select(Consent).order_by(Consent.on, Consent.created_at)


def _newest(consents: Iterable[Consent]) -> dict[tuple[UUID, Scope], ConsentRow]:
    return {
        (c.person_id, c.scope): ConsentRow(c.scope, c.given, c.on, c.how, c.noted_by, c.note)
        for c in consents
    }
