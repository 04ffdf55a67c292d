# SPDX-License-Identifier: MIT
"""Rows as services return them, made by hand for tests of paper."""

from dataclasses import dataclass
from uuid import NAMESPACE_DNS, UUID, uuid5

from koekdesk.matching.snapshot import Strength, Suggestion
from koekdesk.services.suggestions import NamedRow, Quote, ReasonRow, ShareRow, SuggestionRow
from koekdesk.vocabulary import StatementKind, SuggestionKind

CAN, HAS, LEARN = StatementKind.CAN, StatementKind.HAS, StatementKind.LEARN


@dataclass(frozen=True)
class Somebody:
    called: str
    street: str
    gift: tuple[StatementKind, str] | None
    wish: tuple[StatementKind, str] | None
    card: bool


def person(called, street="", gift=None, wish=None, card=True):
    return Somebody(called, street, gift, wish, card)


def key_of(called: str) -> UUID:
    return uuid5(NAMESPACE_DNS, called)


def reason(code, people=(), quotes=(), words=(), amount=0):
    keys = tuple(key_of(name) for name in people)
    return ReasonRow(code, tuple(people), tuple(quotes), tuple(words), amount, keys)


def suggestion(kind, people, reasons=(), introducers=()):
    keys = tuple(key_of(somebody.called) for somebody in people)
    introducing = tuple(key_of(somebody.called) for somebody in introducers)
    return SuggestionRow(
        key="k",
        kind=SuggestionKind(kind),
        strength=Strength.GOOD,
        shares=tuple(
            ShareRow(
                person_id=key,
                called=somebody.called,
                street=somebody.street,
                gift=_quote(somebody.gift),
                wish=_quote(somebody.wish),
                gives_to=people[(at + 1) % len(people)].called,
                gives_to_id=keys[(at + 1) % len(people)],
                card=somebody.card,
            )
            for at, (key, somebody) in enumerate(zip(keys, people, strict=True))
        ),
        reasons=tuple(reasons),
        introducers=tuple(somebody.called for somebody in introducers),
        suggestion=Suggestion("k", kind, (), Strength.GOOD, 0.5, (), introducing),
        named=tuple(
            NamedRow(key_of(s.called), s.called, s.street, s.card) for s in (*people, *introducers)
        ),
    )


def _quote(said):
    return Quote(key_of(said[1]), said[0], said[1], None) if said else None
