# SPDX-License-Identifier: MIT
"""A no in a list takes back the yes of somebody in the register: as easy as giving it."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.listening.contacts import street_key
from koekdesk.listening.folding import fold_loose
from koekdesk.register.models import Person
from koekdesk.services.consents import ConsentInput, list_consents, set_consent
from koekdesk.services.import_plan import PlannedPerson


def withdraw_consents(
    session: Session, said_no: Iterable[PlannedPerson], today: date
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Note their no; return whose yes was taken back, and who could be more than one person.

    A yes of a later day than the no goes on to hold.
    """
    withdrawn, unsure = [], []
    known = _by_name(session)
    for planned in said_no:
        fits = [
            key
            for key, street in known.get(fold_loose(planned.full_name), ())
            if not street or not planned.street or street == street_key(planned.street)
        ]
        if len(fits) > 1:
            unsure.append(planned.full_name)
        elif fits and _withdraw(session, fits[0], planned, planned.consent.on or today):
            withdrawn.append(planned.full_name)
    return tuple(withdrawn), tuple(unsure)


def _withdraw(session: Session, person_id: UUID, planned: PlannedPerson, on: date) -> bool:
    """Say no where they said yes before this day; tell whether there was such a yes."""
    said = planned.consent
    held = [
        row for row in list_consents(session, person_id) if row.given and row.on and row.on <= on
    ]
    for row in held:
        no = ConsentInput(row.scope, False, on, how=said.how, note=said.note)
        set_consent(session, person_id, no)
    return bool(held)


def _by_name(session: Session) -> dict[str, list[tuple[UUID, str]]]:
    known: dict[str, list[tuple[UUID, str]]] = {}
    for key, name, street in session.execute(select(Person.id, Person.full_name, Person.street)):
        known.setdefault(fold_loose(name), []).append((key, street_key(street)))
    return known
