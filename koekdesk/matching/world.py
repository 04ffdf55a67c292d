# SPDX-License-Identifier: MIT
"""A snapshot prepared for matching on one day: looked up by person, ready to compare."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from math import isfinite
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.features import is_readable
from koekdesk.matching.language import forget, read
from koekdesk.matching.meaning import TextIndex
from koekdesk.matching.network import Network, ordered
from koekdesk.matching.own_words import OwnWords
from koekdesk.matching.progress import Report, in_steps, silent
from koekdesk.matching.snapshot import PersonFacts, Silence, Snapshot, StatementFacts
from koekdesk.vocabulary import WISHES, StatementKind


class World:
    """What the engine looks things up in. Read only once made; threads may share it.

    Statements of unknown people, lapsed ones and those without a readable word are left out.

    Args:
        snapshot: the register at one moment.
        today: what counts as today.
        before: an earlier world, to take over what did not change; it stays as it is.
        report: called now and then; may raise to stop.

    """

    def __init__(
        self,
        snapshot: Snapshot,
        today: date,
        before: "World | None" = None,
        report: Report = silent,
    ) -> None:
        self.snapshot = snapshot
        self.today = today
        self.people: dict[UUID, PersonFacts] = {person.id: person for person in snapshot.people}
        self.own = OwnWords(snapshot.own_rings)
        self.network = _network(self.people.values(), snapshot, before)
        report(0, 0)
        known = before.index.slots if before is not None else {}
        self.statements: dict[UUID, StatementFacts] = {
            said.id: said
            for said in in_steps(sorted(snapshot.statements, key=lambda said: said.id.int), report)
            if said.person in self.people
            and not said.lapsed
            and (said.text in known or is_readable(read(said.text)))
        }
        self._gifts: dict[UUID, list[StatementFacts]] = defaultdict(list)
        self._wishes: dict[UUID, list[StatementFacts]] = defaultdict(list)
        self._boundaries: dict[UUID, list[StatementFacts]] = defaultdict(list)
        for said in self.statements.values():
            self._of_kind(said.kind)[said.person].append(said)
        self._silences: dict[tuple[UUID, UUID], list[Silence]] = defaultdict(list)
        for silence in snapshot.silences:
            if silence.until is None or today < silence.until:
                self._silences[ordered(silence.a, silence.b)].append(silence)

    def prepare(self, index: TextIndex | None = None, report: Report = silent) -> None:
        """Do the slow part now: read all texts and build the index, unless it is given."""
        if index is not None:
            self.index = index
        else:
            self.index = self._read(report)
            forget()  # the index knows what it needs of every text
        _ = self.rows, self.index, self.text_rows, self.is_wish, self.by_slot, self.said_by

    def _of_kind(self, kind: StatementKind) -> dict[UUID, list[StatementFacts]]:
        if kind is StatementKind.NOT:
            return self._boundaries
        return self._wishes if kind in WISHES else self._gifts

    def gifts(self, person: UUID) -> list[StatementFacts]:
        """Return what somebody can and has."""
        return list(self._gifts.get(person, ()))

    def wishes(self, person: UUID) -> list[StatementFacts]:
        """Return what somebody would love."""
        return list(self._wishes.get(person, ()))

    def boundaries(self, person: UUID) -> list[StatementFacts]:
        """Return what somebody would rather not."""
        return list(self._boundaries.get(person, ()))

    def silences(self, a: UUID, b: UUID) -> list[Silence]:
        """Return what rests between two people today."""
        return self._silences.get(ordered(a, b), [])

    def resting(self) -> Iterator[Silence]:
        """Yield what rests between any two people today."""
        for some in self._silences.values():
            yield from some

    def meant(self, one: str, other: str) -> float:
        """Return the product of the vectors of two texts; 0 when one has none that fits."""
        left, right = self.snapshot.vectors.get(one), self.snapshot.vectors.get(other)
        if left is None or right is None or left.ndim != 1 or left.shape != right.shape:
            return 0.0
        product = float(left @ right)
        return product if isfinite(product) else 0.0

    def firm(self, text: str) -> tuple[str, ...] | None:
        """Return what a text of the index is surely about; None of another text."""
        slot = self.index.slots.get(text)
        return None if slot is None else self.index.text_at(slot).firm

    def may_take_part(self, person: UUID) -> bool:
        """Tell whether somebody agreed to be suggested and is not paused."""
        facts = self.people.get(person)
        return facts is not None and facts.suggestible and not facts.paused

    @cached_property
    def rows(self) -> tuple[StatementFacts, ...]:
        """The gifts and wishes that may match, in the order of the index."""
        return tuple(
            said
            for said in self.statements.values()
            if said.kind is not StatementKind.NOT and self.may_take_part(said.person)
        )

    @cached_property
    def index(self) -> TextIndex:
        """The distinct texts of ``rows``."""
        return self._read(silent)

    def _read(self, report: Report) -> TextIndex:
        texts = list(dict.fromkeys(said.text for said in self.rows))
        return TextIndex(texts, self.snapshot.vectors, self.own, report)

    @cached_property
    def text_rows(self) -> NDArray[np.int64]:
        """For each statement of ``rows`` the place of its text in the index, shape [len(rows)]."""
        return np.array([self.index.slots[said.text] for said in self.rows], np.int64)

    @cached_property
    def by_slot(self) -> NDArray[np.int64]:
        """The places in ``rows`` in order of the slot of their text; see ``said_by``."""
        return np.argsort(self.text_rows, kind="stable")

    @cached_property
    def said_by(self) -> NDArray[np.int64]:
        """Where each slot begins in ``by_slot``, shape [len(index) + 1]."""
        counts = np.bincount(self.text_rows, minlength=len(self.index))
        return np.concatenate([[0], np.cumsum(counts)])

    @cached_property
    def wishes_said(self) -> tuple[str, ...]:
        """The distinct texts of the wishes in ``rows``."""
        return tuple(dict.fromkeys(said.text for said in self.rows if said.kind in WISHES))

    @cached_property
    def is_wish(self) -> NDArray[np.bool_]:
        """For each statement of ``rows`` whether it is a wish."""
        return np.array([said.kind in WISHES for said in self.rows], bool)


def _network(people: Iterable[PersonFacts], snapshot: Snapshot, before: World | None) -> Network:
    if before is None:
        return Network(people, snapshot.ties, snapshot.connections)
    return before.network.of(people, snapshot.ties, snapshot.connections)
