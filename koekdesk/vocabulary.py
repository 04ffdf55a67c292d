# SPDX-License-Identifier: MIT
"""The words of the field as codes: one word for one thing, in every layer."""

from collections.abc import Iterable
from enum import IntEnum, StrEnum


class StatementKind(StrEnum):
    """What a person said about themselves."""

    CAN = "can"
    HAS = "has"
    DO = "wants_to_do"
    LEARN = "wants_to_learn"
    DREAM = "dreams_of"
    NOT = "rather_not"


#: What somebody can give: a talent, a surplus.
GIFTS = frozenset({StatementKind.CAN, StatementKind.HAS})
#: What somebody would love: a wish, never a need.
WISHES = frozenset({StatementKind.DO, StatementKind.LEARN, StatementKind.DREAM})


class Role(StrEnum):
    """Who somebody is in the neighbourhood."""

    RESIDENT = "resident"
    OFFICIAL = "official"  # someone of an organisation


class TieKind(StrEnum):
    """How two people know each other."""

    HOUSEHOLD = "household"
    FAMILY = "family"
    FRIENDS = "friends"
    NEIGHBOURS = "neighbours"
    KNOWS = "knows"


class Scope(StrEnum):
    """What a person can agree to, each on its own."""

    REGISTER = "register"
    SUGGEST = "suggest"
    CARD = "card"
    SHARE = "share"
    STORY = "story"


class ConsentHow(StrEnum):
    """How somebody told what they agree to."""

    SPOKEN = "spoken"
    FORM = "form"
    PAGE = "page"
    IMPORT = "import"


class Answer(StrEnum):
    """What one person says to a connection; only their own yes moves it on."""

    OPEN = "open"
    YES = "yes"
    LATER = "later"
    NO = "no"


class Stage(StrEnum):
    """The course of a connection or an initiative."""

    ASKED = "asked"
    MET = "met"
    DOING = "doing"
    LASTING = "lasting"
    RESTING = "resting"


class Part(StrEnum):
    """How somebody takes part in an initiative."""

    OWNER = "owner"
    MEMBER = "member"


class SuggestionKind(StrEnum):
    """The forms a suggestion can have."""

    PAIR = "pair"
    SHARED = "shared"
    EXCHANGE = "exchange"  # back and forth, or a ring
    CIRCLE = "circle"  # a few people with one wish, somebody who can, a place, the things
    SURPRISE = "surprise"  # from further away, and says so


class AsideReason(StrEnum):
    """Why a suggestion was put aside."""

    KNOWN = "known"  # they know each other already
    NOT_NOW = "not_now"
    WRONG_MATCH = "wrong_match"  # the words do not belong together
    NOT_TOGETHER = "not_together"  # these people would rather not
    OTHER = "other"


class Day(IntEnum):
    """Days of the week."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4
    SAT = 5
    SUN = 6


class PartOfDay(IntEnum):
    """Parts of a day."""

    MORNING = 0
    AFTERNOON = 1
    EVENING = 2


#: Every daypart of a week, as a mask of 21 bits.
ALL_DAYPARTS = (1 << 21) - 1


def daypart(day: Day, part: PartOfDay) -> int:
    """Return the bit of one daypart; a person's dayparts are the sum, 0 means not said."""
    return 1 << (day * 3 + part)


def dayparts(mask: int) -> list[tuple[Day, PartOfDay]]:
    """Return the dayparts in a mask, in the order of the week."""
    return [(day, part) for day in Day for part in PartOfDay if mask & daypart(day, part)]


def daypart_mask(pairs: Iterable[tuple[Day, PartOfDay]]) -> int:
    """Return the mask of some dayparts."""
    mask = 0
    for day, part in pairs:
        mask |= daypart(day, part)
    return mask
