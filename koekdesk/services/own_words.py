# SPDX-License-Identifier: MIT
"""Words that belong together in this neighbourhood, and what they bring together at once."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.errors import ErrorCode, KoekdeskError
from koekdesk.matching.language import read, words_of
from koekdesk.matching.own_words import OwnWords
from koekdesk.register.models import OwnRing, Person, Statement
from koekdesk.register.removal import remove
from koekdesk.services.lookup import get
from koekdesk.services.typed import clean_line
from koekdesk.vocabulary import GIFTS, WISHES, StatementKind

#: What stands between two words that belong together.
_BETWEEN = re.compile(r"\s*[,;=/|]\s*")
_FEWEST = 2
#: Examples of what comes together, for each ring.
_SHOWN = 2


@dataclass(frozen=True, slots=True)
class RingRow:
    """Words that belong together here, as somebody wrote them."""

    id: UUID
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidRow:
    """Something somebody said with one of the words in it."""

    person_id: UUID
    called: str
    text: str
    kind: StatementKind


@dataclass(frozen=True, slots=True)
class ProofRow:
    """What a ring finds in the register now."""

    said: tuple[SaidRow, ...]  # everything with one of its words
    meetings: tuple[tuple[SaidRow, SaidRow], ...]  # first ones: a gift and a wish in other words
    count: int  # how many of those there are


NOTHING = ProofRow((), (), 0)


def list_rings(session: Session) -> tuple[RingRow, ...]:
    """Return all own words, in the order they were written down."""
    query = select(OwnRing.id, OwnRing.words).order_by(OwnRing.created_at, OwnRing.id)
    return tuple(RingRow(key, _split(words)) for key, words in session.execute(query))


def own_rings(session: Session) -> tuple[tuple[str, ...], ...]:
    """Return the own words as the engine takes them."""
    return tuple(row.words for row in list_rings(session))


def add_ring(session: Session, typed: str) -> UUID:
    """Write down words that belong together, with commas in between."""
    ring = OwnRing(words=_kept(typed))
    session.add(ring)
    session.flush()
    return ring.id


def edit_ring(session: Session, ring_id: UUID, typed: str) -> None:
    """Change which words belong together."""
    get(session, OwnRing, ring_id).words = _kept(typed)


def remove_ring(session: Session, ring_id: UUID) -> None:
    """Let these words no longer belong together."""
    remove(session, get(session, OwnRing, ring_id))


def prove_rings(session: Session) -> dict[UUID, ProofRow]:
    """Return for each ring who says its words, and what meets that did not before.

    Reads every statement: call it off the GUI thread.
    """
    rings = list_rings(session)
    finder = _Finder(rings)
    query = (
        select(Person.id, Person.called, Statement.text, Statement.kind)
        .join(Person, Person.id == Statement.person_id)
        .where(Statement.lapsed_on.is_(None), Statement.kind != StatementKind.NOT)
        .order_by(Person.called, Statement.id)
    )
    for row in session.execute(query) if rings else ():
        finder.look(SaidRow(*row))
    return {ring.id: finder.proof(ring.id) for ring in rings}


class _Finder:
    """Looks for the words of all rings in one text after the other."""

    def __init__(self, rings: Sequence[RingRow]) -> None:
        terms = [(ring.id, word) for ring in rings for word in ring.words]
        self._ring_of = {f"o{at}": ring for at, (ring, _) in enumerate(terms, start=1)}
        self._terms = OwnWords(tuple((word,) for _, word in terms))
        self._found: dict[UUID, list[tuple[SaidRow, frozenset[int]]]] = defaultdict(list)

    def look(self, said: SaidRow) -> None:
        """Keep a statement where one of the words is in it."""
        by_ring: dict[UUID, set[int]] = defaultdict(set)
        for term in self._terms.terms(read(said.text).wanted):
            by_ring[self._ring_of[term]].add(int(term[1:]))
        for ring, terms in by_ring.items():
            self._found[ring].append((said, frozenset(terms)))

    def proof(self, ring: UUID) -> ProofRow:
        """Return what was found of one ring."""
        found = self._found[ring]
        gifts = [row for row in found if row[0].kind in GIFTS]
        wishes = [row for row in found if row[0].kind in WISHES]
        meetings = [
            (gift, wish)
            for gift, given in gifts
            for wish, wished in wishes
            if gift.person_id != wish.person_id and given.isdisjoint(wished)
        ]
        said = tuple(row for row, _ in found)
        return ProofRow(said, tuple(meetings[:_SHOWN]), len(meetings))


def _kept(typed: str) -> str:
    words = _split(clean_line(typed))
    if len(words) < _FEWEST:
        raise KoekdeskError(ErrorCode.ONE_WORD)
    return ", ".join(words)


def _split(typed: str) -> tuple[str, ...]:
    """Return the words of a line, each once; what has no letter is left out."""
    return tuple({word.casefold(): word for word in _words(typed)}.values())


def _words(typed: str) -> Iterable[str]:
    return (word for word in _BETWEEN.split(typed.strip()) if words_of(word))
