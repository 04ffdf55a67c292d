"""People for tests: invented, small, made through the program's own services."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from koekdesk.services.consents import ConsentInput
from koekdesk.services.people import PersonInput, edit_person
from koekdesk.services.people import add_person as service_add_person
from koekdesk.services.statements import StatementInput, add_statement
from koekdesk.vocabulary import Scope, StatementKind

TODAY = date(2026, 11, 20)


def make_person(
    session,
    called: str,
    street: str = "",
    statements: Iterable[tuple[str, str]] = (),
    agreed: bool = True,
    **fields: object,
) -> UUID:
    consents = tuple(ConsentInput(scope, True, TODAY) for scope in Scope) if agreed else ()
    person = service_add_person(session, PersonInput(called, street=street), consents)
    for kind, text in statements:
        add_statement(session, person, StatementInput(StatementKind(kind), text), TODAY)
    if fields:
        edit_person(session, person, fields)
    return person


def add_person(desk, called: str, street: str = "", statements=(), agreed=True, **fields) -> UUID:
    return desk.do(f"add {called}", make_person, called, street, statements, agreed, **fields)
