# SPDX-License-Identifier: MIT
"""What is kept, why and how long, for whoever asks: filled from the settings and the tables."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from koekdesk.register.models import Base
from koekdesk.services.consents import ConsentToAsk, agreed_scopes, consents_to_ask
from koekdesk.services.kept import KEPT, Kept
from koekdesk.services.preferences import Preferences, read_preferences
from koekdesk.services.retention import ReviewRow, people_to_review
from koekdesk.vocabulary import Scope


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One table: what stands in ``kept.py``, and how many rows there are."""

    kept: Kept
    rows: int


@dataclass(frozen=True, slots=True)
class Account:
    """Everything the page and the papers tell."""

    on: date
    preferences: Preferences
    people: int
    agreed: tuple[tuple[Scope, int], ...]  # how many said yes
    erased: int
    to_ask: int
    to_review: int
    kept: tuple[KeptRow, ...]


class AccountPageRows(NamedTuple):
    """What the page shows: the account, whom to ask again, and whom to look at."""

    account: Account
    ask: tuple[ConsentToAsk, ...]
    look: tuple[ReviewRow, ...]


def read_page(session: Session, today: date) -> AccountPageRows:
    """Return everything the page shows; a moment's work for ten thousand people."""
    return AccountPageRows(
        read_account(session, today),
        consents_to_ask(session, today),
        people_to_review(session, today),
    )


def read_account(session: Session, today: date) -> Account:
    """Return what is kept now."""
    rows = {table.name: _rows(session, table.name) for table in Base.metadata.sorted_tables}
    agreed = agreed_scopes(session).values()
    return Account(
        on=today,
        preferences=read_preferences(session),
        people=rows["person"],
        agreed=tuple((scope, sum(scope in scopes for scopes in agreed)) for scope in Scope),
        erased=rows["erasure"],
        to_ask=len(consents_to_ask(session, today)),
        to_review=len(people_to_review(session, today)),
        kept=tuple(KeptRow(kept, rows[kept.table]) for kept in KEPT),
    )


def _rows(session: Session, table: str) -> int:
    counted = select(func.count()).select_from(Base.metadata.tables[table])
    return session.scalar(counted) or 0
