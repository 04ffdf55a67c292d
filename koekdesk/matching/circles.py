# SPDX-License-Identifier: MIT
"""Finds circles: a few people with one wish who do not know it yet, with who can, where and what.

Everybody in a circle is near one wish in its middle, so that a circle does not drift from one wish
to the next. A circle is a question that could start something (T6): a doubtful one is left out.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import exp, log
from uuid import UUID

from koekdesk.matching.alike import WIDEST
from koekdesk.matching.candidates import Meetings
from koekdesk.matching.evidence import is_solid
from koekdesk.matching.gates import common_languages, gates
from koekdesk.matching.language import language_lines
from koekdesk.matching.packing import Report, silent
from koekdesk.matching.scoring import (
    bridging,
    fairness,
    freshness,
    stretched,
    together,
)
from koekdesk.matching.snapshot import GateCode, StatementFacts, StillMissing
from koekdesk.matching.spots import Spots
from koekdesk.matching.world import World
from koekdesk.vocabulary import ALL_DAYPARTS, StatementKind, SuggestionKind

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
#: The share of a circle one must be near to, share a language with, and be free with.
_ENOUGH = 0.5
#: What a circle is worth without anybody who can, and without a place.
_NOBODY_CAN, _NO_PLACE = 0.9, 0.95
_MOST_THINGS = 2
#: These open a circle to nobody; time and language are weighed over all people in it.
_SOFT = frozenset({GateCode.NO_COMMON_TIME, GateCode.NO_COMMON_LANGUAGE})
_WEIGHTS = {"meaning": 0.45, "time": 0.1, "freshness": 0.13, "bridging": 0.18, "fairness": 0.14}
_UNKNOWN_TIME = 0.6
_FLOOR = 0.05
#: Wishes looked at between two reports, and wishes near one that are tried.
_TILE, _LOOK = 128, 16
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


Web = Mapping[UUID, Mapping[UUID, float]]


@dataclass(frozen=True, slots=True)
class _Near:
    """What lies near each wish, with how near."""

    one: Web  # wishes that are one with it
    alike: Web  # wishes that are something like it
    gifts: Web  # gifts that answer it


def find_circles(
    world: World, alike: Meetings, spots: Spots, report: Report = silent
) -> list[Circle]:
    """Return the circles, best first; nobody in more than two, no two with mostly the same people.

    Args:
        world: the prepared snapshot.
        alike: which wishes are near each other, and which gifts answer them; every gate but time
            and language is asked here, those two are weighed over the whole circle.
        spots: the places and groups there are.
        report: called with (done, total) wishes now and then; may raise to stop.

    """
    near = _neighbours(world, alike)
    drafts: list[Circle] = []
    middles = sorted(near.one)
    for done, middle in enumerate(middles):
        if done % _TILE == 0:
            report(done, len(middles))
        circle = _around(world, middle, near)
        if circle is not None and _has_ground(circle):
            drafts.append(_placed(circle, spots))
    kept: list[Circle] = []
    load: Counter[UUID] = Counter()
    taken: set[UUID] = set()
    for draft in sorted(drafts, key=_best_first):
        said = {wish.id for wish in draft.wishes}
        if said & taken or any(load[person] >= MOST_CIRCLES for person in draft.people):
            continue
        kept.append(draft)
        taken |= said
        load.update(draft.people)
    return kept


def _best_first(circle: Circle) -> tuple[float, UUID]:
    return (-circle.score, circle.middle.id)


def _neighbours(world: World, alike: Meetings) -> _Near:
    one: dict[UUID, dict[UUID, float]] = defaultdict(dict)
    like: dict[UUID, dict[UUID, float]] = defaultdict(dict)
    gifts: dict[UUID, dict[UUID, float]] = defaultdict(dict)
    for wish, row, near, shared in zip(
        alike.wishes.tolist(),
        alike.others.tolist(),
        (alike.near / 10_000).tolist(),
        alike.shared.tolist(),
        strict=True,
    ):
        here, there = world.rows[wish], world.rows[row]
        if not shared:
            if near >= _GIFT_NEAR[there.kind]:
                gifts[here.id][there.id] = near
            continue
        like[here.id][there.id] = like[there.id][here.id] = near
        if _is_one_wish(world, here, there, near):
            one[here.id][there.id] = one[there.id][here.id] = near
    return _Near(one, like, gifts)


def _is_one_wish(world: World, here: StatementFacts, there: StatementFacts, near: float) -> bool:
    """Tell whether two residents could be in one circle with what they wish."""
    learn = {wish.kind is StatementKind.LEARN for wish in (here, there)}
    least = _NEAR if len(learn) == 1 else _LEARN_AND_DO
    return near >= least and all(world.people[wish.person].resident for wish in (here, there))


def _around(world: World, middle: UUID, web: _Near) -> Circle | None:
    """Return the circle around one wish, or None when too few come together."""
    inside = [world.statements[middle]]
    near = web.one[middle]
    for key in sorted(near, key=lambda key: (-near[key], key))[:_LOOK]:
        if len(inside) < MOST - 1 and _may_join(world, inside, world.statements[key], web.alike):
            inside.append(world.statements[key])
    if len(inside) < FEWEST or not _can_meet(world, inside):
        return None
    lead = _best_gift(world, inside, web.gifts)
    things = _things(world, inside, lead, web.gifts)
    meaning = round(sum(near[wish.id] for wish in inside[1:]) / (len(inside) - 1), 4)
    value = _score(world, inside, meaning) * (1.0 if lead else _NOBODY_CAN)
    return Circle(
        inside[0],
        tuple(inside),
        lead,
        things,
        meaning,
        together(SuggestionKind.CIRCLE, value),
    )


def _may_join(
    world: World, inside: Sequence[StatementFacts], wish: StatementFacts, alike: Web
) -> bool:
    """Tell whether a wish is near enough of those inside, and every gate is open to all."""
    others = inside[1:]  # near the middle it is
    close = sum(said.id in alike[wish.id] for said in others)
    return close >= _ENOUGH * len(others) and _open_to_all(world, inside, wish)


def _open_to_all(world: World, inside: Sequence[StatementFacts], said: StatementFacts) -> bool:
    for other in inside:
        if any(code not in _SOFT for code in gates(world, said.person, other.person, said, other)):
            return False
    others = [world.people[other.person] for other in inside]
    here = world.people[said.person]
    speak = [
        not here.languages or not there.languages or bool(common_languages(here, there))
        for there in others
    ]
    return sum(speak) > _ENOUGH * len(others)


def _can_meet(world: World, inside: Sequence[StatementFacts]) -> bool:
    """Tell whether there is a daypart that enough of those who said theirs share."""
    said = [mask for one in inside if (mask := world.people[one.person].dayparts)]
    return len(said) < 2 or bool(free_together(said))


def free_together(masks: Sequence[int]) -> int:
    """Return the dayparts that most can: the same people, at least two and more than half.

    Args:
        masks: the dayparts of everybody who said theirs, 21 bits each.

    """
    enough = max(2, len(masks) // 2 + 1)
    there: dict[int, frozenset[int]] = {
        bit: frozenset(at for at, mask in enumerate(masks) if mask >> bit & 1)
        for bit in range(ALL_DAYPARTS.bit_length())
    }
    best = max(there, key=lambda bit: (len(there[bit]), -bit))
    if len(there[best]) < enough:
        return 0
    return sum(1 << bit for bit, who in there.items() if who == there[best])


def _best_gift(world: World, inside: Sequence[StatementFacts], gifts: Web) -> StatementFacts | None:
    """Return what somebody can that answers most of the wishes best."""
    return next(_ranked_gifts(world, inside, gifts, StatementKind.CAN), None)


def _ranked_gifts(
    world: World, inside: Sequence[StatementFacts], gifts: Web, kind: StatementKind
) -> Iterator[StatementFacts]:
    """Yield the gifts of a kind that may join, best first."""
    answers: dict[UUID, list[float]] = defaultdict(list)
    for wish in inside:
        for key, near in gifts.get(wish.id, {}).items():
            answers[key].append(near)
    people = {wish.person for wish in inside}
    for key in sorted(answers, key=lambda key: (-sum(answers[key]), key)):
        gift = world.statements[key]
        others = [wish for wish in inside if wish.person != gift.person]
        if gift.kind is not kind or len(answers[key]) < _ENOUGH * len(others):
            continue
        if gift.person in people or _open_to_all(world, others, gift):
            yield gift


def _things(
    world: World,
    inside: Sequence[StatementFacts],
    lead: StatementFacts | None,
    gifts: Web,
) -> tuple[StatementFacts, ...]:
    """Return what people have for it: of those inside, and of others while there is room."""
    people = {said.person for said in (*inside, *((lead,) if lead else ()))}
    found: list[StatementFacts] = []
    owners: set[UUID] = set()
    for gift in _ranked_gifts(world, inside, gifts, StatementKind.HAS):
        room = gift.person in people or len(people | owners) < MOST
        if room and gift.person not in owners and len(found) < _MOST_THINGS:
            found.append(gift)
            owners.add(gift.person)
    return tuple(found)


def _score(world: World, inside: Sequence[StatementFacts], meaning: float) -> float:
    """Return how good a circle is before what it still misses, 0..1."""
    people = [world.people[said.person] for said in inside]
    pairs = [(a, b) for i, a in enumerate(people) for b in people[i + 1 :]]
    masks = [person.dayparts for person in people if person.dayparts]
    parts = {
        "meaning": stretched(meaning),
        "time": 1.0 if len(masks) > 1 and free_together(masks) else _UNKNOWN_TIME,
        "freshness": _mean(freshness(said, world.today) for said in inside),
        "bridging": _mean(bridging(world, a, b) for a, b in pairs),
        "fairness": _mean(fairness(person, world.today) for person in people),
    }
    return exp(sum(weight * log(max(_FLOOR, parts[name])) for name, weight in _WEIGHTS.items()))


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found)


def _has_ground(circle: Circle) -> bool:
    """Tell whether wishes are surely one: very near, or about the same more than in passing."""
    if circle.meaning >= _NEAR_ALONE:
        return True
    middle = _without_beside(circle.middle.text)
    return all(is_solid(middle, _without_beside(wish.text)) for wish in circle.wishes[1:])


def _without_beside(text: str) -> str:
    """Return a text without what is nice beside nearly everything, such as coffee."""
    return " ".join(word for word in text.split() if word.strip(_SIGNS).casefold() not in _beside())


@cache
def _beside() -> frozenset[str]:
    return frozenset(language_lines("beside.txt"))


def _placed(circle: Circle, spots: Spots) -> Circle:
    """Return a circle with where it could be and who does something near it already."""
    texts = [wish.text for wish in circle.wishes]
    place, group = spots.place_for(texts), spots.group_for(texts)
    needs = spots.needs_place(texts)
    value = circle.score * (1.0 if place or not needs else _NO_PLACE)
    score = round(value, 4)
    return replace(circle, score=score, place=place, group=group, needs_place=needs)
