# SPDX-License-Identifier: MIT
"""What somebody decided about an import, kept while columns are read in another way."""

from collections.abc import Hashable
from uuid import UUID

from koekdesk.services.import_plan import ImportDecisions, ImportPlan, Mark, PlannedDuplicate

#: Who are one person, and which marked words come in after all.
Decisions = tuple[dict[Hashable, bool], dict[Hashable, bool]]


class Decided:
    """Decisions by what they are about; what was not decided goes as proposed."""

    def __init__(self) -> None:
        self._one: dict[Hashable, bool] = {}
        self._kept: dict[Hashable, bool] = {}

    def forget(self) -> None:
        """Begin anew, for another file."""
        self._one.clear()
        self._kept.clear()

    def told(self) -> Decisions:
        """Return everything that was decided."""
        return dict(self._one), dict(self._kept)

    def take(self, decisions: Decisions) -> None:
        """Go on with what was decided before."""
        self._one, self._kept = map(dict, decisions)

    def is_one(self, plan: ImportPlan, duplicate: PlannedDuplicate) -> bool:
        """Tell whether two are one person."""
        return self._one.get(_pair(plan, duplicate), duplicate.merge and plan.choices.merge)

    def is_kept(self, mark: Mark) -> bool:
        """Tell whether marked words come in after all."""
        return self._kept.get(_words(mark), False)

    def decide_one(self, plan: ImportPlan, duplicate: PlannedDuplicate, one: bool) -> None:
        """Say whether two are one person."""
        self._one[_pair(plan, duplicate)] = one

    def decide_mark(self, mark: Mark, keep: bool) -> None:
        """Say whether marked words come in after all."""
        self._kept[_words(mark)] = keep

    def for_plan(self, plan: ImportPlan) -> ImportDecisions:
        """Return the decisions as a plan is carried out with."""
        return ImportDecisions(
            merge=frozenset(each.id for each in plan.duplicates if self.is_one(plan, each)),
            keep_marked=frozenset(mark.id for mark in plan.marks if self.is_kept(mark)),
        )


def _pair(plan: ImportPlan, duplicate: PlannedDuplicate) -> Hashable:
    one = plan.people[duplicate.one]
    if isinstance(duplicate.other, UUID):
        return one.sheet, one.row, duplicate.other
    other = plan.people[duplicate.other]
    return frozenset({(one.sheet, one.row), (other.sheet, other.row)})


def _words(mark: Mark) -> Hashable:
    return mark.place, mark.row, mark.text
