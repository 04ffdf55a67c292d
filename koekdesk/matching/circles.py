# SPDX-License-Identifier: MIT
"""Finds circles: a few people with one wish who do not know it yet, with who can, where and what.

Everybody in a circle is near one wish in its middle, so that a circle does not drift from one wish
to the next. A circle is a question that could start something (T6): a doubtful one is left out.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from heapq import heapify, heappop, heappush
from itertools import combinations, islice
from math import comb, exp, log
from uuid import UUID

import numpy as np

from koekdesk.matching.alike import WIDEST
from koekdesk.matching.candidates import Meetings
from koekdesk.matching.company import ENOUGH, Company, free_together
from koekdesk.matching.crowd import Crowd
from koekdesk.matching.evidence import is_solid
from koekdesk.matching.language import language_lines
from koekdesk.matching.progress import Report, in_steps, silent
from koekdesk.matching.scores import Scorer
from koekdesk.matching.scoring import (
    fairness,
    freshness,
    stretched,
    together,
)
from koekdesk.matching.snapshot import StatementFacts, StillMissing
from koekdesk.matching.spots import Spots
from koekdesk.matching.world import World
from koekdesk.vocabulary import StatementKind, SuggestionKind

#: How many people make a circle, with who can and who has something.
FEWEST, MOST = 3, 8
#: In how many circles one person is suggested.
MOST_CIRCLES = 2
#: How near a wish must be to the one in the middle, and a gift to the wishes it answers.
_NEAR = WIDEST
_GIFT_NEAR = {StatementKind.CAN: 0.5, StatementKind.HAS: 0.42}
#: Less near, wishes must share what they are about: a word in passing makes no circle.
_NEAR_ALONE = 0.6
#: Who would love to learn and who would love to do meet only in nearly the same words.
_LEARN_AND_DO = 0.48
#: What a circle is worth without anybody who can, and without a place.
_NOBODY_CAN, _NO_PLACE = 0.9, 0.95
_MOST_THINGS = 2
_WEIGHTS = {"meaning": 0.45, "time": 0.1, "freshness": 0.13, "bridging": 0.18, "fairness": 0.14}
_UNKNOWN_TIME = 0.6
_FLOOR = 0.05
#: Wishes looked at between two reports, and wishes near one that are tried.
_TILE, _LOOK = 128, 16
#: Rows of nearness put in place, and circles whose bridging is measured, between two reports.
_ROWS, _CIRCLES = 65_536, 1_024
_SIGNS = ".,;:!?()\"'“”‘’"


@dataclass(frozen=True, slots=True)
class Circle:
    """People who could start something together."""

    middle: StatementFacts  # the wish nearest to all
    wishes: tuple[StatementFacts, ...]  # the middle first, then by nearness
    lead: StatementFacts | None  # what somebody can, for the wish; may be one of the people
    things: tuple[StatementFacts, ...]  # what somebody has for it
    meaning: float  # how near the wishes are to the middle, 0..1
    score: float
    place: UUID | None = None
    group: UUID | None = None  # does something near it already
    needs_place: bool = True  # for a walk the street is enough

    @property
    def people(self) -> tuple[UUID, ...]:
        """Return everybody, who wishes first; each once."""
        return tuple(dict.fromkeys(said.person for said in self.statements))

    @property
    def statements(self) -> tuple[StatementFacts, ...]:
        """Return the wishes and the gifts."""
        lead = (self.lead,) if self.lead else ()
        return (*self.wishes, *lead, *self.things)

    @property
    def missing(self) -> tuple[StillMissing, ...]:
        """Return what is not found yet."""
        found = {
            StillMissing.SOMEONE: self.lead is not None,
            StillMissing.PLACE: self.place is not None or not self.needs_place,
            StillMissing.THINGS: bool(self.things) or self.lead is not None,
        }
        return tuple(code for code, there in found.items() if not there)


Web = Mapping[int, Mapping[int, float]]


@dataclass(frozen=True, slots=True)
class _Near:
    """What lies near each wish, with how near; statements by their place in ``world.rows``."""

    one: Web  # wishes that are one with it
    alike: Web  # wishes that are something like it
    gifts: Web  # gifts that answer it


@dataclass(frozen=True, slots=True)
class _Draft:
    """Wishes that could be a circle, before it is looked up who can, where and with what."""

    wishes: tuple[int, ...]  # the middle first, then by nearness
    meaning: float
    value: float  # how good it is before what it still misses, 0..1
    led: bool = False  # whether it is known who can
    lead: int | None = None  # what somebody can

    @property
    def most(self) -> float:
        """Return the highest score it could have."""
        nobody = self.led and self.lead is None
        return together(SuggestionKind.CIRCLE, self.value * (_NOBODY_CAN if nobody else 1.0))


def find_circles(
    world: World, crowd: Crowd, alike: Meetings, spots: Spots, report: Report = silent
) -> list[Circle]:
    """Return the circles, best first; nobody in more than two, no two with mostly the same people.

    Args:
        world: the prepared snapshot.
        crowd: its people as arrays.
        alike: which wishes are near each other, and which gifts answer them; every gate but time
            and language is asked here, those two are weighed over the whole circle.
        spots: the places and groups there are.
        report: called with (done, total) wishes now and then; may raise to stop.

    """
    finder = _Finder(world, crowd, _neighbours(world, alike, report), spots)
    return _chosen(finder, finder.drafts(report), report)


def _chosen(finder: "_Finder", drafts: Iterable[_Draft], report: Report) -> list[Circle]:
    """Return the best circles in order.

    A draft waits with the highest score it could have: first as if somebody can and there is a
    place, then knowing who can, at last whole. So few are made whole, in the order as if all were.
    """
    kept: list[Circle] = []
    load: Counter[UUID] = Counter()
    taken: set[int] = set()
    waiting: list[tuple[float, int, _Draft, Circle | None]] = [
        (-draft.most, draft.wishes[0], draft, None) for draft in drafts
    ]
    looks = 0
    heapify(waiting)  # by score and then middle, of which there is one each
    while waiting:
        looks += 1
        if looks % _TILE == 0:
            report(len(kept), len(kept) + len(waiting))
        _, middle, draft, circle = heappop(waiting)
        if not taken.isdisjoint(draft.wishes):
            continue
        if any(load[person] >= MOST_CIRCLES for person in finder.people(draft, circle)):
            continue
        if circle is not None:
            kept.append(circle)
            taken.update(draft.wishes)
            load.update(circle.people)
        elif not draft.led:
            draft = finder.with_lead(draft)
            heappush(waiting, (-draft.most, middle, draft, None))
        elif (made := finder.whole(draft)) is not None:
            heappush(waiting, (-made.score, middle, draft, made))
    return kept


def _neighbours(world: World, alike: Meetings, report: Report) -> _Near:
    rows = world.rows
    resident = np.array([world.people[said.person].resident for said in rows], bool)
    learns = np.array([said.kind is StatementKind.LEARN for said in rows], bool)
    least = np.array([_GIFT_NEAR.get(said.kind, 1.0) for said in rows])
    here, there, near = alike.wishes, alike.others, alike.near / 10_000
    both = resident[here] & resident[there]
    apart = learns[here] != learns[there]
    one = alike.shared & both & (near >= np.where(apart, _LEARN_AND_DO, _NEAR))
    gives = ~alike.shared & (near >= least[there])
    return _Near(
        _web(alike.only(one), report, both_ways=True),
        _web(alike.only(alike.shared), report, both_ways=True),
        _web(alike.only(gives), report),
    )


def _web(some: Meetings, report: Report, both_ways: bool = False) -> Web:
    """Return what lies near each wish, and the other way round, with how near."""
    web: dict[int, dict[int, float]] = defaultdict(dict)
    columns = some.wishes.tolist(), some.others.tolist(), (some.near / 10_000).tolist()
    rows = list(zip(*columns, strict=True))
    for here, there, near in in_steps(rows, report, _ROWS):
        web[here][there] = near
        if both_ways:
            web[there][here] = near
    return web


class _Finder:
    """Makes circles of what is near each other."""

    def __init__(self, world: World, crowd: Crowd, near: _Near, spots: Spots) -> None:
        self._world, self._near, self._spots = world, near, spots
        self._crowd, self._company = crowd, Company(world, crowd)

    def drafts(self, report: Report) -> Iterator[_Draft]:
        """Yield what could be a circle, for each wish with others beside it."""
        found: list[tuple[int, ...]] = []
        middles = sorted(self._near.one)
        for done, middle in enumerate(middles):
            if done % _TILE == 0:
                report(done, len(middles))
            inside = self._around(middle)
            if len(inside) >= FEWEST:
                found.append(inside)
        scorer = Scorer(self._world, self._crowd)
        for start in range(0, len(found), _CIRCLES):
            report(start, len(found))
            some = found[start : start + _CIRCLES]
            for inside, bridging in zip(some, self._bridging(scorer, some), strict=True):
                draft = self._draft(inside, bridging)
                if draft is not None:
                    yield draft

    def _around(self, middle: int) -> tuple[int, ...]:
        """Return what comes together around one wish, itself first."""
        inside = [middle]
        near = self._near.one[middle]
        some = sorted(near, key=lambda row: (-near[row], row))[:_LOOK]
        for row in some if len(some) + 1 >= FEWEST else ():
            if len(inside) < MOST - 1 and self._may_join(row, inside):
                inside.append(row)
        return tuple(inside)

    def _draft(self, inside: tuple[int, ...], bridging: float) -> _Draft | None:
        """Return what is known of a circle before its gifts; None when they are never free."""
        masks = self._company.dayparts(inside)
        free = free_together(masks) if len(masks) > 1 else 0
        if len(masks) > 1 and not free:
            return None
        near, today = self._near.one[inside[0]], self._world.today
        meaning = round(sum(near[row] for row in inside[1:]) / (len(inside) - 1), 4)
        said = [self._world.rows[row] for row in inside]
        parts = {
            "meaning": stretched(meaning),
            "time": 1.0 if free else _UNKNOWN_TIME,
            "freshness": _mean(freshness(one, today) for one in said),
            "bridging": bridging,
            "fairness": _mean(fairness(self._world.people[one.person], today) for one in said),
        }
        total = sum(weight * log(max(_FLOOR, parts[name])) for name, weight in _WEIGHTS.items())
        return _Draft(inside, meaning, exp(total))

    def _bridging(self, scorer: Scorer, circles: Sequence[tuple[int, ...]]) -> list[float]:
        """Return for each how much the neighbourhood grows together when these people meet."""
        pairs = [pair for inside in circles for pair in combinations(inside, 2)]
        a, b = self._crowd.person[np.array(pairs, np.int64).reshape(-1, 2)].T
        values = iter(scorer.bridging(a, b).tolist())
        return [_mean(islice(values, comb(len(inside), 2))) for inside in circles]

    def people(self, draft: _Draft, circle: Circle | None) -> tuple[UUID, ...]:
        """Return everybody in it, as far as known."""
        rows = self._world.rows
        return circle.people if circle else tuple(rows[row].person for row in draft.wishes)

    def _may_join(self, wish: int, inside: Sequence[int]) -> bool:
        """Tell whether a wish is near enough of those inside, and every gate is open to all."""
        others = inside[1:]  # near the middle it is
        close = len(self._near.alike[wish].keys() & others)
        return close >= ENOUGH * len(others) and self._company.is_open(wish, inside)

    def with_lead(self, draft: _Draft) -> _Draft:
        """Return a draft with what somebody can for it, when somebody can."""
        lead = next(self._gifts(draft.wishes, StatementKind.CAN), None)
        return replace(draft, led=True, lead=lead)

    def whole(self, draft: _Draft) -> Circle | None:
        """Return a draft with where it could be and with what; None without common ground."""
        rows = self._world.rows
        wishes = tuple(rows[row] for row in draft.wishes)
        if not _has_ground(wishes, draft.meaning):
            return None
        texts = [wish.text for wish in wishes]
        place, needs = self._spots.place_for(texts), self._spots.needs_place(texts)
        return Circle(
            wishes[0],
            wishes,
            None if draft.lead is None else rows[draft.lead],
            tuple(rows[thing] for thing in self._things(draft.wishes, draft.lead)),
            draft.meaning,
            round(draft.most * (1.0 if place or not needs else _NO_PLACE), 4),
            place,
            self._spots.group_for(texts),
            needs,
        )

    def _gifts(self, wishes: Sequence[int], kind: StatementKind) -> Iterator[int]:
        """Yield the gifts of a kind that answer enough of the wishes and may join, best first."""
        answers: dict[int, list[float]] = defaultdict(list)
        for wish in wishes:
            for row, near in self._near.gifts.get(wish, {}).items():
                answers[row].append(near)
        person = self._company.person
        people = {person[wish] for wish in wishes}
        for row in sorted(answers, key=lambda row: (-sum(answers[row]), row)):
            if self._world.rows[row].kind is not kind:
                continue
            others = [wish for wish in wishes if person[wish] != person[row]]
            if len(answers[row]) < ENOUGH * len(others):
                continue
            if person[row] in people or self._company.is_open(row, others):
                yield row

    def _things(self, wishes: Sequence[int], lead: int | None) -> list[int]:
        """Return what people have for it: of those inside, and of others while there is room."""
        person = self._company.person
        people = {person[row] for row in (*wishes, *(() if lead is None else (lead,)))}
        found: list[int] = []
        owners: set[int] = set()
        for row in self._gifts(wishes, StatementKind.HAS):
            joins = () if lead is None else (lead,)
            room = person[row] in people or (
                len(people | owners) < MOST
                and all(self._company.may_meet_at(row, other) for other in (*joins, *found))
            )
            if room and person[row] not in owners and len(found) < _MOST_THINGS:
                found.append(row)
                owners.add(person[row])
        return found


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found)


def _has_ground(wishes: Sequence[StatementFacts], meaning: float) -> bool:
    """Tell whether wishes are surely one: very near, or about the same more than in passing."""
    if meaning >= _NEAR_ALONE:
        return True
    middle = _without_beside(wishes[0].text)
    return all(is_solid(middle, _without_beside(wish.text)) for wish in wishes[1:])


def _without_beside(text: str) -> str:
    """Return a text without what is nice beside nearly everything, such as coffee."""
    return " ".join(word for word in text.split() if word.strip(_SIGNS).casefold() not in _beside())


@cache
def _beside() -> frozenset[str]:
    return frozenset(language_lines("beside.txt"))
