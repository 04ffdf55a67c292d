# SPDX-License-Identifier: MIT
"""Find anything in the register from one field: people, what they said, places, initiatives."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from koekdesk.register.models import Group, Initiative, Organisation, Person, Place
from koekdesk.services.searching import SearchIndex, read_search_index


class Findable(StrEnum):
    """What can be found, in the order it is shown when all answer equally well."""

    PERSON = "person"
    SAID = "said"
    PLACE = "place"
    GROUP = "group"
    ORGANISATION = "organisation"
    INITIATIVE = "initiative"


@dataclass(frozen=True, slots=True)
class FindRow:
    """One thing that was found; ``key`` is the speaker's when it is something somebody said."""

    sort: Findable
    key: UUID
    title: str
    below: str
    weight: float = 0.0  # how well it answers, only to lay groups in order


class FindIndex:
    """Everything by its words; made off the GUI thread, then asked at each key."""

    def __init__(
        self,
        search: SearchIndex[UUID],
        people: Sequence[tuple[UUID, str, str]],
        things: Sequence[FindRow],
    ) -> None:
        self._search = search
        self._people = {key: (called, street) for key, called, street in people}
        self._things = things
        places = range(len(things))
        self._words = SearchIndex[int](
            [(at, things[at].title) for at in places], [(at, things[at].below) for at in places]
        )

    def find(self, typed: str, most: int = 6) -> tuple[FindRow, ...]:
        """Return what answers every typed word, best first, at most so many of each sort."""
        found: dict[Findable, list[FindRow]] = {sort: [] for sort in Findable}
        for weight, place, said in self._search.weigh_places(typed, quick=True):
            sort = Findable.SAID if said else Findable.PERSON
            if len(found[sort]) < most:
                found[sort].append(self._person(sort, place, said, weight))
            elif len(found[Findable.SAID]) >= most and len(found[Findable.PERSON]) >= most:
                break
        for weight, at, _ in self._words.weigh_places(typed):
            row = self._things[at]
            if len(found[row.sort]) < most:
                found[row.sort].append(FindRow(row.sort, row.key, row.title, row.below, weight))
        return tuple(row for rows in found.values() for row in rows)

    def _person(self, sort: Findable, place: int, said: str, weight: float) -> FindRow:
        key = self._search.ids[place]
        called, street = self._people[key]
        if sort is Findable.SAID:
            return FindRow(sort, key, said, called, weight)
        return FindRow(sort, key, called, street, weight)


def read_find_index(session: Session) -> FindIndex:
    """Return an index over everything that has a name or was said."""
    people = session.execute(select(Person.id, Person.called, Person.street)).all()
    things = [
        FindRow(sort, key, name, what)
        for sort, query in (
            (Findable.PLACE, select(Place.id, Place.name, Place.possible).order_by(Place.name)),
            (Findable.GROUP, select(Group.id, Group.name, Group.what).order_by(Group.name)),
            (
                Findable.ORGANISATION,
                select(Organisation.id, Organisation.name, Organisation.what).order_by(
                    Organisation.name
                ),
            ),
            (
                Findable.INITIATIVE,
                select(Initiative.id, Initiative.title, Initiative.what).order_by(Initiative.title),
            ),
        )
        for key, name, what in session.execute(query)
    ]
    return FindIndex(read_search_index(session), [(k, c, s) for k, c, s in people], things)
