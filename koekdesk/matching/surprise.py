# SPDX-License-Identifier: MIT
"""Finds unexpected meetings: from further away, with a link that makes one smile (T4)."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from koekdesk.matching.candidates import Candidate, is_open
from koekdesk.matching.concepts import concepts, ring_terms
from koekdesk.matching.evidence import evidence
from koekdesk.matching.language import by_text, read, weak_words
from koekdesk.matching.own_words import OwnWords
from koekdesk.matching.progress import Report, silent
from koekdesk.matching.reasons import pull
from koekdesk.matching.scoring import GOOD, same_street, score
from koekdesk.matching.snapshot import PersonFacts, StatementFacts
from koekdesk.matching.topics import Lead, TopicIndex, leads, topics_of
from koekdesk.matching.world import World
from koekdesk.vocabulary import GIFTS, SuggestionKind

#: Fields in which a surprise is fun; what is personal (care, papers, money, faith) is left alone.
_PLAYFUL = frozenset(
    f"t:{name}"
    for name in (
        "food", "garden", "repair", "textile", "craft", "music", "stage", "words", "animals",
        "sport", "games", "celebration",
    )
)  # fmt: skip
#: How near two texts must at least lie: read on invented registers, below it smiles get rare.
_LEAST = 0.2
#: Texts looked at for each wish, and a way in that more texts hold is no surprise.
_LOOK, _MOST_HELD = 12, 0.08
#: Wishes looked at; enough for a round in the largest neighbourhood.
_MOST_WISHES = 2000
#: How far through the web two people must be apart.
_ENOUGH = 1.0
#: Wishes whose meaning is compared in one go, and looked at between two reports.
_TILE, _TOLD = 64, 16

HaveMet = Callable[[UUID, UUID], bool]


def find_surprises(world: World, have_met: HaveMet, report: Report = silent) -> list[Candidate]:
    """Return unexpected meetings, best first, each person in one at most.

    The liveliest wish of each person meets what it is open to (``asking.txt``) or another ring of
    its field, said by somebody further away: no tie, no shared group or acquaintance, another
    street. Never random: without two words that carry the link there is none.

    Args:
        world: the prepared snapshot.
        have_met: tells whether two people have an ordinary suggestion; they are left out.
        report: called with (done, total) wishes now and then; may raise to stop.

    """
    said: dict[str, list[StatementFacts]] = defaultdict(list)
    for one in world.rows:
        said[one.text].append(one)
    slots = world.index.slots
    topics = TopicIndex(sorted(said), world.own, report)
    places = np.array([slots[text] for text in topics.texts], np.int64)
    found: list[Candidate] = []
    wishes = _wishes(world)
    for start in range(0, len(wishes), _TILE):
        tile = wishes[start : start + _TILE]
        meant = world.index.meant([slots[wish.text] for wish in tile])[:, places]
        for at, wish in enumerate(tile):
            if at % _TOLD == 0:
                report(start + at, len(wishes))
            texts = _texts(world, topics, wish, meant[at])
            found += [
                one
                for one in _for_wish(world, said, wish, texts)
                if not have_met(one.one.person, one.other.person)
            ]
    found.sort(key=lambda one: (-one.score, -one.meaning, one.one.id, one.other.id))
    chosen: list[Candidate] = []
    seen: set[UUID] = set()
    for candidate in found:
        people = {candidate.one.person, candidate.other.person}
        if seen.isdisjoint(people):
            chosen.append(candidate)
            seen |= people
    return chosen


def _wishes(world: World) -> list[StatementFacts]:
    """Return the liveliest wish of each person, who was asked least first (R9)."""
    liveliest = [
        max(wishes, key=pull)
        for person in world.people
        if world.may_take_part(person) and (wishes := world.wishes(person))
    ]
    liveliest.sort(key=pull, reverse=True)
    liveliest.sort(key=lambda one: world.people[one.person].asked)
    return liveliest[:_MOST_WISHES]


def _for_wish(
    world: World, said: dict[str, list[StatementFacts]], wish: StatementFacts, texts: Sequence[str]
) -> Iterator[Candidate]:
    here = world.people[wish.person]
    for text in texts:
        link = surprising_words(wish.text, text, world.own)
        near = round(world.index.between(wish.text, text), 4) if link else 0.0
        if not _LEAST <= near < GOOD:
            continue
        for other in said[text]:
            if other.person == wish.person or not is_far(world, here, world.people[other.person]):
                continue
            pair = (other, wish) if other.kind in GIFTS else (wish, other)
            if is_open(world, *pair):
                value = score(world, SuggestionKind.SURPRISE, *pair, near)
                yield Candidate(SuggestionKind.SURPRISE, *pair, near, value)


def _texts(
    world: World, topics: TopicIndex, wish: StatementFacts, meant: NDArray[np.float32]
) -> list[str]:
    """Return the texts a wish could meet by surprise, the nearest in meaning first.

    ``meant`` is how near each text of ``topics`` lies in meaning, -1..1.
    """
    asked = topics_of(wish.text, world.own)
    held = max(_MOST_HELD * topics.size, 20)
    keys = {key for way in _ways(wish.text, world.own) for key in way.keys}
    keys |= {key for key, weight in asked.items() if key in _PLAYFUL and weight >= _ENOUGH}
    here = [k for k in keys if k.startswith("t:") or topics.count(k) <= held]
    about = topics.about(here)
    own = topics.about(key for key in asked if not key.startswith("t:"))
    open_to = np.flatnonzero((about >= _ENOUGH) & (own == 0))
    if len(open_to) > _LOOK:
        order = np.argsort(-np.round(meant[open_to], 3), kind="stable")
        open_to = open_to[order[:_LOOK]]
    return [topics.texts[at] for at in open_to.tolist()]


def is_far(world: World, here: PersonFacts, there: PersonFacts) -> bool:
    """Tell whether two people are further apart: no tie, group, acquaintance or street shared."""
    network = world.network
    return not (
        same_street(here, there)
        or network.ties(here.id, there.id)
        or network.common_groups(here.id, there.id)
        or network.knows(here.id) & network.knows(there.id)
    )


@by_text(4096)
def _ways(text: str, own: OwnWords) -> tuple[Lead, ...]:
    """Return what a text is open to, without whole fields."""
    asked = {key: weight for key, weight in topics_of(text, own).items() if weight >= _ENOUGH}
    return tuple(way for way in leads(asked) if way.words)


@by_text(4096)
def surprising_words(wish: str, other: str, own: OwnWords) -> tuple[str, str] | None:
    """Return the words that link two texts by surprise, of one and of the other.

    None when they have a word in common, which is no surprise, or when nothing links them.
    """
    link = _link(wish, other, own)
    if link is None:
        return None
    met = evidence(wish, other, own)
    return None if met.same or met.parts or met.similar or met.rings else link


def _link(wish: str, other: str, own: OwnWords) -> tuple[str, str] | None:
    here, there = _telling(wish), _telling(other)
    ways = {key for way in _ways(wish, own) for key in way.keys}
    for ring, said in there.items():
        first = next(iter(here.values()), None)
        if ring in ways and first:
            return " ".join(first), " ".join(said)
    for one in here.values():
        for said in there.values():
            if concepts(one).themes.keys() & concepts(said).themes.keys() & _PLAYFUL:
                return " ".join(one), " ".join(said)
    return None


def _telling(text: str) -> dict[str, tuple[str, ...]]:
    """Return by ring the words that brought it in, without those that say little alone."""
    terms = ring_terms(read(text).wanted)
    return {ring: said for ring, said in terms.items() if not weak_words().issuperset(said)}
