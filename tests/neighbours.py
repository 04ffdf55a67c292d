# SPDX-License-Identifier: MIT
"""Short ways to write a neighbourhood down in a test."""

from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

from koekdesk.matching.snapshot import PersonFacts, Snapshot, StatementFacts
from koekdesk.vocabulary import StatementKind

TODAY = date(2026, 11, 20)


def key(name: str) -> UUID:
    """Return the same id for the same name."""
    return uuid5(NAMESPACE_URL, repr(name))


def person(name: str, **facts) -> PersonFacts:
    return PersonFacts(key(name), **facts)


def says(name: str, kind: StatementKind, text: str, **facts) -> StatementFacts:
    return StatementFacts(key(f"{name}/{kind}/{text}"), key(name), kind, text, **facts)


def can(name: str, text: str, **facts) -> StatementFacts:
    return says(name, StatementKind.CAN, text, **facts)


def wants(name: str, text: str, **facts) -> StatementFacts:
    return says(name, StatementKind.DO, text, **facts)


def rather_not(name: str, text: str) -> StatementFacts:
    return says(name, StatementKind.NOT, text)


def snapshot(people, statements, **more) -> Snapshot:
    return Snapshot(tuple(people), tuple(statements), **more)
