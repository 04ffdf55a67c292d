# SPDX-License-Identifier: MIT
"""Somebody leaves the register: what goes is told first, and where others' words name them.

Leaving can be undone until the register closes; erasing cannot, and reaches backups too. Both are
the same rows; what differs is done around it, where files are known.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Text, func, select
from sqlalchemy.orm import Session

from koekdesk.register.forgetting import conversations_alone, forget, names_person
from koekdesk.register.models import Base, Conversation, Erasure, Person, Presence, Statement
from koekdesk.services.lookup import get

#: A name shorter than this is found in too many words.
_SHORTEST = 2
_AROUND = 60
_NOT_TEXT = frozenset({"key", "reasons", "statement_ids", "languages", "number", "encoder"})
_LEFT_OUT = "…"


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that stays and names somebody who leaves."""

    table: str
    id: UUID
    field: str
    names: tuple[str, ...]  # as they stand there
    quotes: tuple[str, ...]  # what they said themselves, word for word
    around: str  # the first of these with some text before and behind


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What goes when somebody leaves, to be told before it is done."""

    person_id: UUID
    called: str
    goes: tuple[tuple[str, int], ...]  # table and number of rows
    conversations: int  # of which only the day stays
    mentions: tuple[Mention, ...]
    namesakes: int  # others who are called the same: a mention may be about them


def foresee_leaving(session: Session, person_id: UUID) -> Foreseen:
    """Tell what goes when somebody leaves."""
    person = get(session, Person, person_id)
    going = _going(session, person_id)
    mentions = _mentions(session, person, {row.id for rows in going.values() for row in rows})
    namesakes = select(func.count()).where(
        func.lower(Person.called) == person.called.lower(), Person.id != person_id
    )
    return Foreseen(
        person_id=person_id,
        called=person.called,
        goes=tuple((table, len(rows)) for table, rows in going.items() if rows),
        conversations=len(conversations_alone(session, person_id)),
        mentions=tuple(mentions),
        namesakes=session.scalar(namesakes) or 0,
    )


def leave_register(
    session: Session,
    person_id: UUID,
    today: date,
    instead: str = "",
    replaced: Collection[Mention] = (),
) -> None:
    """Take somebody out; ``instead`` stands from now on where the chosen texts named them.

    Their id is kept, and nothing else, so that an older backup forgets them too.
    """
    get(session, Person, person_id)
    for mention in replaced:
        _replace(session, mention, instead)
    forget(session, person_id)
    if session.scalar(select(Erasure).where(Erasure.person_id == person_id)) is None:
        session.add(Erasure(person_id=person_id, on=today))
    session.flush()


def _going(session: Session, person_id: UUID) -> dict[str, list[Base]]:
    """Return every row that only exists because of this person, by table."""
    going: dict[str, list[Base]] = {}
    for mapper in Base.registry.mappers:
        here = names_person(mapper.class_, person_id)
        table = mapper.local_table
        required = [
            column
            for column in table.columns
            if not column.nullable
            and any(key.column.table is Person.__table__ for key in column.foreign_keys)
        ]
        if here is not None and required:
            going[mapper.class_.__tablename__] = [
                row
                for row in session.scalars(select(mapper.class_).where(here))
                if any(getattr(row, column.key) == person_id for column in required)
            ]
    return going


def _mentions(session: Session, person: Person, going: Collection[UUID]) -> Iterator[Mention]:
    """Find the texts that stay and name this person, or hold what they said."""
    pattern = _pattern([person.called, person.full_name, person.phone, person.email])
    said = _said_together(session, person.id)
    alone = {row.id for row in conversations_alone(session, person.id)}
    staying = {person.id, *going, *alone}
    for mapper in Base.registry.mappers:
        fields = [c.key for c in mapper.local_table.columns if _is_text(c)]
        if mapper.class_ is Person:
            fields.remove("called")
            fields.remove("full_name")
        if not fields:
            continue
        for row in session.scalars(select(mapper.class_)):
            if row.id in staying:
                continue
            for field in fields:
                text = getattr(row, field)
                names = tuple(dict.fromkeys(_found(pattern, text)))
                quotes = tuple(_quoted_in(text, said.get(row.id, ())))
                if names or quotes:
                    around = _around(text, (names + quotes)[0])
                    yield Mention(mapper.class_.__tablename__, row.id, field, names, quotes, around)


def _is_text(column: object) -> bool:
    kind, name = getattr(column, "type", None), getattr(column, "key", "")
    return type(kind) is Text and name not in _NOT_TEXT


def _said_together(session: Session, person_id: UUID) -> dict[UUID, list[str]]:
    """Return what somebody said in conversations with others, by conversation."""
    query = (
        select(Conversation.id, Statement.text)
        .join(Presence, Presence.conversation_id == Conversation.id)
        .join(Statement, Statement.person_id == Presence.person_id)
        .where(Presence.person_id == person_id)
    )
    said: dict[UUID, list[str]] = {}
    for conversation_id, text in session.execute(query):
        said.setdefault(conversation_id, []).append(text)
    return said


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    whole = [name.strip() for name in names if len(name.strip()) >= _SHORTEST]
    parts = [
        word
        for name in whole[:2]
        for word in re.findall(r"[^\W\d_]+", name)
        if len(word) >= _SHORTEST and word[0] != word[0].lower()
    ]
    listed = sorted({*whole, *parts}, key=len, reverse=True)
    if not listed:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)


def _found(pattern: re.Pattern[str] | None, text: str) -> list[str]:
    return pattern.findall(text) if pattern and text else []


def _quoted_in(text: str, said: Iterable[str]) -> list[str]:
    """Return what this person said that stands in a text word for word."""
    found = (words for words in said if len(words) > _SHORTEST and words in text)
    return list(dict.fromkeys(found))


def _around(text: str, words: str) -> str:
    at = max(text.find(words), 0)
    start, end = max(at - _AROUND, 0), at + len(words) + _AROUND
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")


def _replace(session: Session, mention: Mention, instead: str) -> None:
    model = next(m.class_ for m in Base.registry.mappers if m.class_.__tablename__ == mention.table)
    row = session.get(model, mention.id)
    if row is None:
        return
    text = getattr(row, mention.field)
    for quote in sorted(mention.quotes, key=len, reverse=True):
        text = text.replace(quote, _LEFT_OUT)
    for name in sorted(mention.names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda _found: instead, text)
    setattr(row, mention.field, text)
