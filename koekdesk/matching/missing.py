# SPDX-License-Identifier: MIT
"""Who is not there (R11): by ties, questions, streets, languages and dayparts, never by a label."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice
from uuid import UUID

from koekdesk.matching.absent import (
    folded_street,
    inviters,
    languages_of,
    may_be_invited,
    standing,
    streets_of,
)
from koekdesk.matching.evidence import is_solid
from koekdesk.matching.gates import MOST_OPEN
from koekdesk.matching.language import by_text, clean, fold
from koekdesk.matching.network import Network
from koekdesk.matching.reasons import word_reasons
from koekdesk.matching.scoring import same_street
from koekdesk.matching.snapshot import (
    PersonFacts,
    Reason,
    ReasonCode,
    Snapshot,
    StatementFacts,
    Suggestion,
)
from koekdesk.vocabulary import StatementKind

#: Invitations are worked out for the first people of the largest absences of a side.
MOST_SHOWN, _MOST_IN_FULL, _MOST_INVITATIONS = 5, 12, 3
_SMALLEST_PART = 2
#: Statements of one person compared at most, the newest first.
_MOST_SAID = 6
_SHORTEST, _SIGNS = 4, ".,;:!?()\"'“”‘’"


class Side(StrEnum):
    """From which side somebody is not there."""

    NO_TIES = "no_ties"  # knows nobody, as far as we know
    NEVER_ASKED = "never_asked"
    NEVER_SUGGESTED = "never_suggested"  # in none of the suggestions there are now
    PART = "part"  # a part of the web nobody of which is there
    STREET = "street"
    LANGUAGE = "language"  # what: its code
    DAYPART = "daypart"  # free only when nobody there is; dayparts: when


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who could invite somebody, alone or with one who knows them, and with what reason."""

    by: tuple[UUID, ...]  # (who knows them,) or (who is there, whom they ask along)
    reason: Reason


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody who is not there, and who could invite them; often nobody is known yet."""

    person: UUID
    invitations: tuple[Invitation, ...]


@dataclass(frozen=True, slots=True)
class Absence:
    """One side from which people are not there."""

    side: Side
    people: tuple[UUID, ...]  # everybody on this side, whose turn it is first
    shown: tuple[Absent, ...]  # the first of them; nobody when a side has many absences
    what: str = ""  # a street as written, the code of a language
    dayparts: int = 0  # mask of 21 bits


@dataclass(frozen=True, slots=True)
class Missing:
    """Who is not there, in the order of ``Side``; within a side the most people first."""

    absences: tuple[Absence, ...]

    def side(self, side: Side) -> tuple[Absence, ...]:
        """Return what was found from one side."""
        return tuple(absence for absence in self.absences if absence.side is side)


def who_is_missing(
    snapshot: Snapshot,
    today: date,
    circle: Collection[UUID] | None = None,
    suggestions: Iterable[Suggestion] = (),
    most_shown: int = MOST_SHOWN,
) -> Missing:
    """Return who is not in a circle, or in anything in the neighbourhood yet.

    Only people who agreed to be suggested and do not pause are named; absent are residents, who
    invites may be somebody of an organisation too. What a person did not say (street, language,
    dayparts) counts for nothing.

    Args:
        snapshot: the register at one moment.
        today: what counts as today; what was said later does not count yet.
        circle: who is in it; None looks at everybody in a connection. When that is nobody, parts,
            streets, languages and dayparts are not looked at: everything would be missing.
        suggestions: those there are now; without any, nobody is said to be in none.
        most_shown: of how many people on one side is worked out who could invite them.

    """
    finder = _Finder(snapshot, today, circle, most_shown)
    suggested = {share.person for found in suggestions for share in found.shares}
    return Missing(tuple(finder.absences(suggested)))


class _Finder:
    """Looks from each side in turn."""

    def __init__(
        self, snapshot: Snapshot, today: date, circle: Collection[UUID] | None, most_shown: int
    ) -> None:
        self._most_shown = most_shown
        self._web = Network(snapshot.people, snapshot.ties, snapshot.connections)
        self._facts = {person.id: person for person in snapshot.people}
        joined = {person for found in snapshot.connections for person in found.people}
        self._there = (joined if circle is None else set(circle)) & self._facts.keys()
        self._standing = [standing(self._web, self._facts[key]) for key in self._there]
        self._open = [
            person
            for person in sorted(snapshot.people, key=lambda person: (person.asked, person.id.int))
            if may_be_invited(self._web, person)
        ]
        self._absent = [
            person
            for person in self._open
            if person.id not in self._there and person.open_connections < MOST_OPEN
        ]
        self._by_street: dict[str, list[UUID]] = defaultdict(list)
        for person in self._open:
            if folded_street(person):
                self._by_street[folded_street(person)].append(person.id)
        self._said: dict[UUID, list[StatementFacts]] = defaultdict(list)
        for said in snapshot.statements:
            future = said.said_on is not None and said.said_on > today
            if not (said.lapsed or future or said.kind is StatementKind.NOT):
                self._said[said.person].append(said)
        self._invited: dict[UUID, Absent] = {}
        self._told: Counter[Side] = Counter()

    def absences(self, suggested: Collection[UUID]) -> Iterator[Absence]:
        """Yield what is found from each side."""
        alone = [person for person in self._absent if not self._web.knows(person.id)]
        yield from self._absence(Side.NO_TIES, alone)
        never = [person for person in self._absent if person.asked <= 0]
        yield from self._absence(Side.NEVER_ASKED, never)
        out = [person for person in self._absent if suggested and person.id not in suggested]
        yield from self._absence(Side.NEVER_SUGGESTED, out)
        if self._there:
            yield from self._parts()
            yield from self._streets()
            yield from self._languages()
            yield from self._dayparts()

    def _parts(self) -> Iterator[Absence]:
        there = {self._web.part_of(person) for person in self._there}
        found: dict[int, list[PersonFacts]] = defaultdict(list)
        for person in self._absent:
            part = self._web.part_of(person.id)
            if part not in there and len(self._web.parts()[part]) >= _SMALLEST_PART:
                found[part].append(person)
        for part in sorted(found, key=lambda part: (-len(found[part]), part)):
            yield from self._absence(Side.PART, found[part])

    def _streets(self) -> Iterator[Absence]:
        there = streets_of(self._standing)
        found: dict[str, list[PersonFacts]] = defaultdict(list)
        for person in self._absent:
            street = folded_street(person)
            if street and street not in there:
                found[street].append(person)
        for people in sorted(found.values(), key=lambda some: (-len(some), _street(some))):
            yield from self._absence(Side.STREET, people, _street(people))

    def _languages(self) -> Iterator[Absence]:
        there = languages_of(self._standing)
        found: dict[str, list[PersonFacts]] = defaultdict(list)
        for person in self._absent if there else ():
            for code in sorted(standing(self._web, person).languages - there):
                found[code].append(person)
        for code in sorted(found, key=lambda code: (-len(found[code]), code)):
            yield from self._absence(Side.LANGUAGE, found[code], code)

    def _dayparts(self) -> Iterator[Absence]:
        free = [self._facts[person].dayparts for person in self._there]
        there = 0
        for mask in free:
            there |= mask
        others = [person for person in self._absent if person.dayparts and there]
        people = [person for person in others if not person.dayparts & there]
        times = 0
        for person in people:
            times |= person.dayparts
        yield from self._absence(Side.DAYPART, people, dayparts=times)

    def _absence(
        self, side: Side, people: list[PersonFacts], what: str = "", dayparts: int = 0
    ) -> Iterator[Absence]:
        if people:
            self._told[side] += 1
            first = people[: self._most_shown] if self._told[side] <= _MOST_IN_FULL else []
            shown = tuple(self._invite(person) for person in first)
            yield Absence(side, tuple(person.id for person in people), shown, what, dayparts)

    def _invite(self, person: PersonFacts) -> Absent:
        """Return somebody with who could invite them; worked out once."""
        if person.id not in self._invited:
            invitations = tuple(islice(self._invitations(person), _MOST_INVITATIONS))
            self._invited[person.id] = Absent(person.id, invitations)
        return self._invited[person.id]

    def _invitations(self, person: PersonFacts) -> Iterator[Invitation]:
        """Yield who could invite: who is there before others, one step before two."""
        near = self._web.near(person.id)
        one_step = inviters(self._web, near, self._there)
        for inviter in one_step:
            yield Invitation((inviter,), self._reason(inviter, person))
        if not one_step:
            yield from self._two_steps(person, near)
        others = inviters(self._web, near, self._facts.keys() - self._there)
        for inviter in others:
            yield Invitation((inviter,), self._reason(inviter, person))
        if not near:
            yield from self._neighbours(person)

    def _two_steps(self, person: PersonFacts, near: Mapping[UUID, int]) -> Iterator[Invitation]:
        """Yield who is there and knows somebody who knows this person."""
        for along in inviters(self._web, near, self._facts.keys()):
            first = inviters(self._web, self._web.near(along), self._there - {person.id})
            if first:
                yield Invitation((first[0], along), self._reason(along, person))

    def _neighbours(self, person: PersonFacts) -> Iterator[Invitation]:
        """Yield who lives in the street of somebody without known ties, who is there first."""
        street = self._by_street.get(folded_street(person), [])
        others = [other for other in street if other != person.id]
        for other in sorted(others, key=lambda other: (other not in self._there, other)):
            yield Invitation((other,), self._reason(other, person))

    def _reason(self, inviter: UUID, person: PersonFacts) -> Reason:
        """Return with what somebody could invite: a word both said, a group, a street, a tie."""
        words = self._shared_word(inviter, person.id)
        if words is not None:
            return words
        both = (inviter, person.id)
        groups = self._web.common_groups(*both)
        if groups:
            return Reason(ReasonCode.SAME_GROUP, people=both, where=(min(groups),))
        if same_street(self._facts[inviter], person):
            return Reason(ReasonCode.NEAR, people=both, words=(person.street.strip(),))
        return Reason(ReasonCode.INVITER, people=both)

    def _shared_word(self, one: UUID, other: UUID) -> Reason | None:
        """Return the word two people both said that says what it is about, or None."""
        for said in self._newest(one):
            for answer in self._newest(other):
                if _words(said.text).isdisjoint(_words(answer.text)):
                    continue
                if is_solid(said.text, answer.text):
                    reason = next(word_reasons(said, answer))
                    if reason.code is ReasonCode.SAME_WORD:
                        return replace(reason, people=(one, other))
        return None

    def _newest(self, person: UUID) -> list[StatementFacts]:
        said = sorted(self._said[person], key=lambda said: said.id)
        said.sort(key=lambda said: said.said_on or date.min, reverse=True)
        return said[:_MOST_SAID]


@by_text(4096)
def _words(text: str) -> frozenset[str]:
    """Return the longer words of a text as typed; quick, to look further only where two meet."""
    words = fold(clean(text)).split()
    return frozenset(word.strip(_SIGNS) for word in words if len(word) >= _SHORTEST)


def _street(people: list[PersonFacts]) -> str:
    """Return how a street is written, the same whoever is first."""
    return min(person.street.strip() for person in people)
