# SPDX-License-Identifier: MIT
"""What people agreed to: the newest word on each scope counts, nothing said is no."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
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
    session.add(
        Consent(
            person_id=person_id,
            scope=entry.scope,
            given=entry.given,
            on=entry.on,
            how=entry.how,
            noted_by=clean_line(entry.noted_by),
            note=clean_line(entry.note),
        )
    )


def edit_consent(
    session: Session, person_id: UUID, scope: Scope, changes: Mapping[str, object]
) -> None:
    """Correct how, when or by whom the newest word on a scope was noted."""
    newest = list(
        session.scalars(_in_order().where(Consent.person_id == person_id, Consent.scope == scope))
    )
    if not newest:
        raise KoekdeskError(ErrorCode.GONE)
    for field, value in changes.items():
        setattr(newest[-1], field, _FIELDS[field](value))


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


def _in_order():  # noqa: ANN202 - the type is longer than the function
    return select(Consent).order_by(Consent.on, Consent.created_at)


def _newest(consents: Iterable[Consent]) -> dict[tuple[UUID, Scope], ConsentRow]:
    return {
        (c.person_id, c.scope): ConsentRow(c.scope, c.given, c.on, c.how, c.noted_by, c.note)
        for c in consents
    }
