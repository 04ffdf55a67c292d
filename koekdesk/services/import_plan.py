# SPDX-License-Identifier: MIT
"""What an import will do, before it does it: plain values to look at, correct and then apply."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from koekdesk.files.columns import Field, SheetKind
from koekdesk.listening.hints import Hint
from koekdesk.listening.known import Known
from koekdesk.listening.likeness import Likeness
from koekdesk.services.neighbourhood import Sort
from koekdesk.services.statements import StatementInput
from koekdesk.vocabulary import ConsentHow


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """How one sheet is read; guessed, then corrected by a person."""

    kind: SheetKind
    header: int  # index of the row with headings, -1 for none
    columns: Mapping[int, Field]


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What goes for the whole import."""

    names_on_cards: bool = False  # their yes also meant: first name on cards
    merge: bool = True  # merge people who are probably the same, unless decided otherwise


@dataclass(frozen=True, slots=True)
class PlannedConsent:
    """What a row says about consent; ``given`` None: nobody knows, so nothing is suggested."""

    given: bool | None = None
    on: date | None = None
    how: ConsentHow = ConsentHow.IMPORT
    note: str = ""
    cards: bool | None = None  # their first name on cards; None: as is chosen for everybody

    def on_cards(self, everybody: bool) -> bool:
        """Tell whether their yes goes for their first name on cards, too."""
        return bool(self.given) and (everybody if self.cards is None else self.cards)


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """One row with a person."""

    row: int
    sheet: str
    called: str
    full_name: str
    street: str = ""
    number: str = ""
    phone: str = ""
    email: str = ""
    languages: tuple[str, ...] = ()
    dayparts: int = 0
    when_free: str = ""
    matters: str = ""
    remark: str = ""
    statements: tuple[StatementInput, ...] = ()
    knows: tuple[Known, ...] = ()
    consent: PlannedConsent = PlannedConsent()
    last_spoken: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedThing:
    """One row with a group, a place or an organisation."""

    row: int
    sheet: str
    sort: Sort
    name: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PlannedTalk:
    """One row with a conversation; ``people`` are the names as typed."""

    row: int
    sheet: str
    on: date
    people: tuple[Known, ...]
    where: str = ""
    said: str = ""
    spark: int | None = None
    promised: str = ""
    noted_by: str = ""


Planned = PlannedPerson | PlannedThing | PlannedTalk


class MarkPlace(StrEnum):
    """Where marked words stand."""

    REMARK = "remark"
    STATEMENT = "statement"
    MATTERS = "matters"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that look sensitive or judging, left out unless somebody decides otherwise."""

    id: int
    place: MarkPlace
    row: int
    who: str
    text: str  # the whole remark, statement or conversation
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class PlannedDuplicate:
    """Two who may be one: a row, and another row or somebody in the register."""

    id: int
    one: int  # index in ``ImportPlan.people``
    other: int | UUID
    other_name: str
    other_address: str
    likeness: Likeness
    merge: bool  # proposed


class LeftOut(StrEnum):
    """Why a row with content is not taken over."""

    SAID_NO = "said_no"
    NO_DATE = "no_date"
    STILL_TO_COME = "still_to_come"  # a conversation was today or before
    NOBODY_KNOWN = "nobody_known"  # nobody in the register fits the names of a conversation
    NO_NAME = "no_name"
    HEADING = "heading"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A row that stays out, and why."""

    row: int
    sheet: str
    who: str  # the name, or the first words of the row
    why: LeftOut
    said_no: PlannedPerson | None = None  # somebody who may have said yes before


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything an import would do."""

    people: tuple[PlannedPerson, ...] = ()
    things: tuple[PlannedThing, ...] = ()
    talks: tuple[PlannedTalk, ...] = ()
    duplicates: tuple[PlannedDuplicate, ...] = ()
    marks: tuple[Mark, ...] = ()
    left_out: tuple[LeftOutRow, ...] = ()
    choices: ImportChoices = field(default_factory=ImportChoices)
    rows: int = 0  # rows below the headings of the sheets


@dataclass(frozen=True, slots=True)
class ImportDecisions:
    """What a person decided after looking."""

    merge: frozenset[int] = frozenset()  # ids of duplicates that are one person
    keep_marked: frozenset[int] = frozenset()  # ids of marks that may come in after all


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, as counts."""

    people: int = 0
    merged: int = 0
    statements: int = 0
    ties: int = 0
    things: int = 0
    talks: int = 0
    agreed: int = 0
    unknown_names: tuple[str, ...] = ()  # nobody or more than one fits
    left_out: tuple[LeftOutRow, ...] = ()  # conversations with nobody we know
    withdrawn: tuple[str, ...] = ()  # people in the register whose yes became a no
    unsure: tuple[str, ...] = ()  # said no, and more than one in the register fits


def proposed_decisions(plan: ImportPlan) -> ImportDecisions:
    """Return the decisions as proposed: merge what is probably one, keep marked words out."""
    merge = (d.id for d in plan.duplicates if d.merge and plan.choices.merge)
    return ImportDecisions(merge=frozenset(merge))


def new_people(plan: ImportPlan, decisions: ImportDecisions) -> int:
    """Return how many people would be new, with these decisions."""
    known = {
        duplicate.one if isinstance(duplicate.other, UUID) else max(duplicate.one, duplicate.other)
        for duplicate in plan.duplicates
        if duplicate.id in decisions.merge
    }
    return len(plan.people) - len(known)
