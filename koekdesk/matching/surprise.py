# SPDX-License-Identifier: MIT
"""Finds unexpected meetings: from further away, with a link that makes one smile (T4)."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from uuid import UUID

import numpy as np

from koekdesk.matching.candidates import Candidate, is_open
from koekdesk.matching.concepts import concepts, ring_terms
from koekdesk.matching.evidence import evidence
from koekdesk.matching.language import by_text, read, weak_words
from koekdesk.matching.own_words import OwnWords
from koekdesk.matching.packing import Report, silent
from koekdesk.matching.reasons import pull
from koekdesk.matching.scoring import GOOD, same_street, score
from koekdesk.matching.snapshot import PersonFacts, StatementFacts
from koekdesk.matching.topics import Lead, TopicIndex, leads, topics_of
from koekdesk.matching.vectors import stack_vectors
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
#: Wishes looked at between two reports.
_TILE = 64

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
    topics = TopicIndex(sorted(said), world.own)
    found: list[Candidate] = []
    wishes = _wishes(world)
    for done, wish in enumerate(wishes):
        if done % _TILE == 0:
            report(done, len(wishes))
        found += [
            one
            for one in _for_wish(world, topics, said, wish)
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
    world: World, topics: TopicIndex, said: dict[str, list[StatementFacts]], wish: StatementFacts
) -> Iterator[Candidate]:
    here = world.people[wish.person]
    for text in _texts(world, topics, wish):
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


def _texts(world: World, topics: TopicIndex, wish: StatementFacts) -> list[str]:
    """Return the texts a wish could meet by surprise, the nearest in meaning first."""
    asked = topics_of(wish.text, world.own)
    held = max(_MOST_HELD * topics.size, 20)
    keys = {key for way in _ways(wish.text, world.own) for key in way.keys}
    keys |= {key for key, weight in asked.items() if key in _PLAYFUL and weight >= _ENOUGH}
    here = [k for k in keys if k.startswith("t:") or topics.count(k) <= held]
    about = topics.about(here)
    own = topics.about(key for key in asked if not key.startswith("t:"))
    texts = [topics.texts[at] for at in np.flatnonzero((about >= _ENOUGH) & (own == 0)).tolist()]
    if len(texts) > _LOOK:
        vectors = stack_vectors([wish.text, *texts], world.snapshot.vectors)
        near = np.round(vectors[1:] @ vectors[0], 3)
        texts = [texts[at] for at in np.argsort(-near, kind="stable").tolist()]
    return texts[:_LOOK]


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
