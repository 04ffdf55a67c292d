# SPDX-License-Identifier: MIT
"""What the engine sees and what it answers: plain frozen values, no database, no sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.vocabulary import ALL_DAYPARTS, StatementKind, SuggestionKind, TieKind

Vector = NDArray[np.float32]
#: Nobody is asked more often than this, and no eyes light up more.
_MOST_TIMES, _MOST_SPARK = 1_000_000, 2


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What the engine may know of a person; no name, no label."""

    id: UUID
    street: str = ""
    languages: frozenset[str] = frozenset()  # empty: not said
    dayparts: int = 0  # mask of 21 bits, see vocabulary.daypart; 0: not said
    suggestible: bool = True  # agreed to be in the register and to be suggested
    paused: bool = False
    resident: bool = True
    groups: frozenset[UUID] = frozenset()
    asked: int = 0  # times asked in the last year
    open_connections: int = 0  # connections under way now
    since: date | None = None  # in the register since

    def __post_init__(self) -> None:
        """Keep numbers within bounds, whatever a damaged register says."""
        _bound(self, "dayparts", self.dayparts & ALL_DAYPARTS)
        _bound(self, "asked", min(max(self.asked, 0), _MOST_TIMES))
        _bound(self, "open_connections", min(max(self.open_connections, 0), _MOST_TIMES))


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """One thing a person said, in their own words."""

    id: UUID
    person: UUID
    kind: StatementKind
    text: str
    said_on: date | None = None
    spark: int = 0  # 0 no, 1 some, 2 much energy in the conversation it came from
    lapsed: bool = False

    def __post_init__(self) -> None:
        """Keep the spark within bounds."""
        _bound(self, "spark", min(max(self.spark, 0), _MOST_SPARK))


def _bound(facts: object, name: str, value: int) -> None:
    """Set a number of frozen facts that are being made, when it is another."""
    if getattr(facts, name) != value:
        object.__setattr__(facts, name, value)


@dataclass(frozen=True, slots=True)
class TieFacts:
    """Two people who know each other, as far as known."""

    a: UUID
    b: UUID
    kind: TieKind = TieKind.KNOWS


@dataclass(frozen=True, slots=True)
class Silence:
    """A pair that rests: somebody said no or later, it was put aside, or they are connected."""

    a: UUID
    b: UUID
    until: date | None = None  # None: for as long as their connection lasts
    statements: frozenset[UUID] = frozenset()  # empty: the pair itself; else only these together


@dataclass(frozen=True, slots=True)
class ConnectionFacts:
    """People who took something up together; once they met they know each other."""

    id: UUID
    people: frozenset[UUID]
    met: bool = False


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """Where people can meet or make something, and what is possible there, in free words."""

    id: UUID
    name: str = ""
    possible: str = ""


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """A club, a choir, an app group, and what they do, in free words."""

    id: UUID
    name: str = ""
    what: str = ""


class UndertakingKind(StrEnum):
    """What people do together already."""

    CONNECTION = "connection"
    INITIATIVE = "initiative"
    GATHERING = "gathering"  # never in a snapshot: its initiative is


@dataclass(frozen=True, slots=True)
class UndertakingFacts:
    """A connection or an initiative that is under way, with what it is about."""

    id: UUID
    kind: UndertakingKind
    text: str  # title, what and story, or what its people said to each other
    people: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The register at one moment.

    ``vectors`` maps a statement's text to its sentence vector (float32, any fixed length, see
    ``encoder.py``); texts without one are compared by their words only. ``encoder`` names the
    encoder that made them.
    """

    people: tuple[PersonFacts, ...] = ()
    statements: tuple[StatementFacts, ...] = ()
    ties: tuple[TieFacts, ...] = ()
    silences: tuple[Silence, ...] = ()
    vectors: Mapping[str, Vector] = field(default_factory=lambda: MappingProxyType({}))
    encoder: str = ""
    connections: tuple[ConnectionFacts, ...] = ()
    places: tuple[PlaceFacts, ...] = ()
    groups: tuple[GroupFacts, ...] = ()
    undertakings: tuple[UndertakingFacts, ...] = ()
    own_rings: tuple[tuple[str, ...], ...] = ()  # words that belong together here, a ring each


class Strength(StrEnum):
    """How strong a suggestion is, in words; never shown as a number."""

    WARM = "warm"  # fits very well
    GOOD = "good"
    PERHAPS = "perhaps"  # worth a conversation


class ReasonCode(StrEnum):
    """Why a suggestion was made; the comment says which values a reason carries."""

    SAME_WORD = "same_word"  # words: the word(s) both said; statements: gift/wish, or both wishes
    SIMILAR_WORD = "similar_word"  # words: (one, other), a slip of the keys or a near form
    PART_WORD = "part_word"  # words: (one, other, the part of a compound they share)
    RING_WORD = "ring_word"  # words: (one, other) that belong together without being alike
    SAME_MEANING = "same_meaning"  # statements: the two that mean nearly the same
    MUTUAL = "mutual"  # people: two who each have what the other would love
    SHARED_WISH = "shared_wish"  # people: who share it; statements: their wishes
    COMMON_TIME = "common_time"  # amount: mask of the dayparts both are free
    COMMON_LANGUAGE = "common_language"  # words: codes of languages both speak
    NEAR = "near"  # words: the street both live in
    FRESH = "fresh"  # people: who said it; amount: days ago; statements: what
    SPARK = "spark"  # people: whose eyes lit up; statements: what
    NEW_TIE = "new_tie"  # people: who do not know each other yet, as far as we know
    NEVER_ASKED = "never_asked"  # people: who were never asked before
    CAN_BRING = "can_bring"  # people: (receiver,); statements: gifts the receiver could bring (R5)
    ASK_GIFT = "ask_gift"  # people: who has said only wishes: not asked yet what they can (T2)
    ASK_WISH = "ask_wish"  # people: who has said only gifts: not asked yet what they would like
    INTRODUCER = "introducer"  # people: (introducer, one, other, …): knows them
    INTRODUCERS = "introducers"  # people: (first, second, one, other): a chain of two
    JOINS_PARTS = "joins_parts"  # people: from parts of the neighbourhood without a known tie
    CIRCLE_WISH = "circle_wish"  # people: who share it; statements: the wish nearest to all
    SOME_FREE = "some_free"  # people: who of a circle; amount: mask of the dayparts they are free
    CAN_LEAD = "can_lead"  # people: (who,); statements: (what they can,)
    AT_PLACE = "at_place"  # where: (place,)
    WITH_THINGS = "with_things"  # people: who has them; statements: the things
    SAME_GROUP = "same_group"  # people: two in it; where: (group,)
    GROUP_THERE = "group_there"  # where: (group,): does something near it already (T4)
    STILL_MISSING = "still_missing"  # words: codes of StillMissing
    SURPRISE = "surprise"  # words: (one, other), when there are; people: the two from further away
    WAY_IN = "way_in"  # words: what a theme is open to; statements: who said something like it
    INVITER = "inviter"  # people: (inviter, invited): knows them
    OTHER_STREET = "other_street"  # people: (who,); words: their street, not there yet
    OTHER_LANGUAGE = "other_language"  # people: (who,); words: codes of languages not there yet
    STAND_IN = "stand_in"  # people: (stand-in, for whom); statements: (the gift of the stand-in,)
    ASKED_FOR = "asked_for"  # words: (the theme the neighbourhood was asked for,)
    NO_TIES = "no_ties"  # people: who know nobody yet, as far as we know


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason as a code with its values; the words are made in ``texts``."""

    code: ReasonCode
    people: tuple[UUID, ...] = ()
    statements: tuple[UUID, ...] = ()
    words: tuple[str, ...] = ()
    amount: int = 0
    where: tuple[UUID, ...] = ()  # places and groups


@dataclass(frozen=True, slots=True)
class Share:
    """One person's part in a suggestion: what they bring, what it answers, to whom."""

    person: UUID
    gift: UUID | None = None  # statement of theirs that they would bring
    wish: UUID | None = None  # statement of theirs that comes nearer
    gives_to: UUID | None = None


class StillMissing(StrEnum):
    """What a circle has not found yet."""

    SOMEONE = "someone"  # who can
    PLACE = "place"
    THINGS = "things"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question to the people in it, never stored as truth."""

    key: str  # the same people and statements always give the same key
    kind: SuggestionKind
    shares: tuple[Share, ...]  # pair: giver first
    strength: Strength
    score: float  # 0..1, for ordering only
    reasons: tuple[Reason, ...]
    introducers: tuple[UUID, ...] = ()
    place: UUID | None = None  # circle: where it could be
    things: tuple[UUID, ...] = ()  # circle: statements, what somebody in it has for it
    missing: tuple[StillMissing, ...] = ()  # circle: what is not found yet
    stand_in: UUID | None = None  # who could make the weakest hand-over of a ring


class GateCode(StrEnum):
    """Why two people are not suggested to each other: a fact, not a judgement."""

    SAME_PERSON = "same_person"
    NO_CONSENT = "no_consent"
    PAUSED = "paused"
    LAPSED = "lapsed"
    SILENCED = "silenced"
    RATHER_NOT = "rather_not"
    HOUSEHOLD = "household"
    NO_COMMON_TIME = "no_common_time"
    NO_COMMON_LANGUAGE = "no_common_language"
    LOAD = "load"


@dataclass(frozen=True, slots=True)
class TypedMatch:
    """A statement in the register that answers a text being typed."""

    statement: UUID
    person: UUID
    score: float  # 0..1, for ordering only
    reasons: tuple[Reason, ...]
