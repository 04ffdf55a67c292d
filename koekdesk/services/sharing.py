# SPDX-License-Identifier: MIT
"""The one gate: what may be shown of whom, and to which audience (T7).

Every list, card, sheet and export that leaves the desk asks here; ``tests/test_sharing.py`` knows
them all, and fails for one that is not in it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Person
from koekdesk.services.consents import agreed_scopes
from koekdesk.vocabulary import Scope

_LEFT_OUT = "…"
#: A telephone number as people write it in the middle of a sentence (a full date is none), or mail.
_REACH = re.compile(
    r"(?<![\w+])(?!\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d))"
    r"(?:(?:\+|0)\d?(?:[ ./()-]{0,2}\d){8,13}|6[ -]?\d{8})(?!\w)"
    r"|(?<!\w)[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)


class Audience(StrEnum):
    """Who gets to see it."""

    INTERNAL = "internal"  # at the desk: whoever has the register open
    TEAM = "team"  # paper and files that stay in the hands of who keeps the register
    OTHER = "other"  # another person: a card, a sheet, a file that is handed over
    WALL = "wall"  # everybody who passes by


class What(StrEnum):
    """What of somebody is shown."""

    NAME = "name"  # the name they like to be called by
    WORDS = "words"  # what they said, as they said it
    REACH = "reach"  # their house and how to reach them; a street alone names nobody


#: What somebody must have agreed to, all of it; None is never.
NEEDED: Mapping[tuple[Audience, What], frozenset[Scope] | None] = {
    (Audience.INTERNAL, What.NAME): frozenset(),
    (Audience.INTERNAL, What.WORDS): frozenset(),
    (Audience.INTERNAL, What.REACH): frozenset(),
    (Audience.TEAM, What.NAME): frozenset({Scope.REGISTER}),
    (Audience.TEAM, What.WORDS): frozenset({Scope.REGISTER}),
    (Audience.TEAM, What.REACH): frozenset({Scope.REGISTER}),
    (Audience.OTHER, What.NAME): frozenset({Scope.REGISTER, Scope.CARD}),
    (Audience.OTHER, What.WORDS): frozenset({Scope.REGISTER, Scope.CARD}),
    (Audience.OTHER, What.REACH): frozenset({Scope.REGISTER, Scope.SHARE}),
    (Audience.WALL, What.NAME): frozenset({Scope.REGISTER, Scope.CARD, Scope.STORY}),
    (Audience.WALL, What.WORDS): frozenset({Scope.REGISTER, Scope.CARD, Scope.STORY}),
    (Audience.WALL, What.REACH): None,
}


def may_show(agreed: Iterable[Scope], audience: Audience, what: What) -> bool:
    """Tell whether something of a person who agreed to this may be shown."""
    needed = NEEDED[audience, what]
    return needed is not None and needed <= frozenset(agreed)


@dataclass(frozen=True)
class Gate:
    """What may be shown of everybody to one audience."""

    audience: Audience
    agreed: Mapping[UUID, frozenset[Scope]]
    names: Mapping[UUID, tuple[str, ...]]  # called first

    def may(self, person: UUID | None, what: What) -> bool:
        """Tell whether this of somebody may be shown; of who is not known nothing may."""
        if person is None or (person not in self.names and self.audience is not Audience.INTERNAL):
            return False
        return may_show(self.agreed.get(person, ()), self.audience, what)

    def name(self, person: UUID | None) -> str:
        """Return somebody's name, or nothing when it may not be shown."""
        known = self.names.get(person, ()) if person else ()
        return known[0] if known and self.may(person, What.NAME) else ""

    def clean(self, text: str, near: Iterable[UUID] = ()) -> str:
        """Return a text without names that may not be shown, nor how to reach somebody.

        Of who is ``near`` (in the same conversation) names in small letters are seen too.
        """
        hidden = [key for key in near if key in self.names and not self.may(key, What.NAME)]
        text = hide_names(text, (name for key in hidden for name in self.names[key]))
        if self.audience in (Audience.OTHER, Audience.WALL):
            text = hide_reach(text)
        return self._everybody.sub(_LEFT_OUT, text) if self._everybody.pattern else text

    @cached_property
    def _everybody(self) -> re.Pattern[str]:
        hidden = (key for key in self.names if not self.may(key, What.NAME))
        parts = {part for key in hidden for name in self.names[key] for part in name_parts(name)}
        return re.compile(_whole_words(parts))


def open_gate(session: Session, audience: Audience) -> Gate:
    """Return the gate for everybody in the register."""
    query = select(Person.id, Person.called, Person.full_name)
    names = {
        key: tuple(dict.fromkeys(name for name in (called, full) if name))
        for key, called, full in session.execute(query)
    }
    return Gate(audience, agreed_scopes(session), names)


def hide_names(text: str, names: Iterable[str]) -> str:
    """Return a text without these names and the parts of them that are names by themselves."""
    pattern = _whole_words({part for name in names for part in name_parts(name)})
    return re.sub(pattern, _LEFT_OUT, text, flags=re.IGNORECASE) if pattern else text


def hide_reach(text: str) -> str:
    """Return a text without telephone numbers and mail addresses: whose they are nobody knows."""
    return _REACH.sub(_LEFT_OUT, text)


def name_parts(called: str) -> set[str]:
    """Return a name and the words in it that are names by themselves."""
    words = {word for word in re.findall(r"[^\W\d_]+", called) if word[0] != word[0].lower()}
    return {called.strip(), *words} - {""}


def _whole_words(parts: Iterable[str]) -> str:
    ordered = sorted(map(re.escape, parts), key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(ordered)})(?!\w)" if ordered else ""
