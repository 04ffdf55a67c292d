# SPDX-License-Identifier: MIT
"""A register with ten thousand invented people, for pictures and measurements of full pages."""

import random
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from koekdesk.register.database import create_register
from koekdesk.register.models import Consent, Conversation, Person, Presence, Statement, Tie
from koekdesk.services.demo import read_demo
from koekdesk.vocabulary import ConsentHow, Scope, StatementKind

PEOPLE = 10_000
_STREETS = [
    f"{a}{b}"
    for a in ("Linden", "Molen", "Haven", "Kerk", "Beuken", "Tuin", "Spoor", "Brug", "Zand", "Veld")
    for b in ("straat", "laan", "weg", "hof", "plein")
]


def make_crowd(path: Path, today: date, people: int = PEOPLE) -> Path:
    """Make a register whose people say what people of the demo say, shuffled; always the same."""
    chance = random.Random(11)
    entries = read_demo()["person"]
    names = [entry["called"] for entry in entries]
    families = [entry["name"].split()[-1] for entry in entries]
    said = [(one["kind"], one["text"]) for entry in entries for one in entry["statements"]]
    rows: dict[type, list[dict[str, object]]] = {}
    for number in range(people):
        key = UUID(int=number + 1)
        called = chance.choice(names)
        _add(
            rows,
            Person,
            key,
            called=called,
            full_name=f"{called} {chance.choice(families)}",
            street=chance.choice(_STREETS),
            house_number=str(chance.randrange(1, 200)),
            languages=("nl",),
            dayparts=chance.getrandbits(21) & chance.getrandbits(21),
        )
        for scope in (Scope.REGISTER, Scope.SUGGEST, Scope.CARD):
            _add(
                rows,
                Consent,
                _key(chance),
                person_id=key,
                scope=scope,
                given=True,
                on=today,
                how=ConsentHow.SPOKEN,
            )
        talk, on = _key(chance), today - timedelta(days=chance.randrange(365))
        _add(rows, Conversation, talk, on=on, said="", spark=chance.randrange(3))
        _add(rows, Presence, _key(chance), person_id=key, conversation_id=talk)
        for position, (kind, text) in enumerate(chance.sample(said, 4), start=1):
            words = f"{text} {chance.choice(_STREETS).lower()}"
            _add(
                rows,
                Statement,
                _key(chance),
                person_id=key,
                conversation_id=talk,
                kind=StatementKind(kind),
                text=words,
                said_on=on,
                position=position,
            )
    for _ in range(people * 2):
        a, b = sorted(chance.sample(range(people), 2))
        rows.setdefault(Tie, []).append(
            {"id": _key(chance), "a_id": UUID(int=a + 1), "b_id": UUID(int=b + 1)}
        )
    rows[Tie] = list({(row["a_id"], row["b_id"]): row for row in rows[Tie]}.values())
    register = create_register(path)
    with register.writes.begin() as session:
        for table, values in rows.items():
            session.execute(table.__table__.insert(), values)
    register.close()
    return path


def _add(
    rows: dict[type, list[dict[str, object]]], table: type, key: UUID, **values: object
) -> None:
    rows.setdefault(table, []).append({"id": key, **values})


def _key(chance: random.Random) -> UUID:
    return UUID(int=chance.getrandbits(128))
