# SPDX-License-Identifier: MIT
"""Follows the energy: themes emerge from what people say, and rise and fall by the week (R3)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import log2
from uuid import UUID

import numpy as np

from koekdesk.matching.concepts import ring_terms
from koekdesk.matching.evidence import as_typed, signs
from koekdesk.matching.features import content, is_readable
from koekdesk.matching.language import read, weak_words
from koekdesk.matching.nearest import nearest
from koekdesk.matching.own_words import OwnWords
from koekdesk.matching.progress import Report, in_steps, silent
from koekdesk.matching.snapshot import Snapshot, StatementFacts
from koekdesk.matching.topics import Topics, topics_of
from koekdesk.matching.vectors import UNIT, stack_vectors, whole
from koekdesk.matching.words import lemma, stem
from koekdesk.vocabulary import StatementKind

WEEKS = 26
#: Themes named between two reports.
_TOLD = 4
#: Fewer people have something in common, but make no theme.
_FEWEST = 3
#: A topic that so many texts hold is no theme but a way of speaking.
_COMMON = 0.25
#: A word that stands so often in texts of a larger topic is part of it; a ring needs more.
_SAME, _SAME_RING = 0.5, 0.75
#: A text without a topic joins the theme whose middle its vector is this near to.
_NEAR = 0.64
#: Weeks in which energy halves when nobody speaks of it.
_HALF = 4.0
#: Change over four weeks that counts as rising or falling.
_RISE, _FALL, _SPAN = 1.25, 0.8, 4
_NAME_WORDS = 3
#: From this weight a text is about a topic; what it only happens at or with counts for less.
_ENOUGH, _BESIDE = 0.7, 0.5


class Direction(StrEnum):
    """Where the energy of a theme goes."""

    NEW = "new"  # nobody spoke of it before the last four weeks
    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"


@dataclass(frozen=True, slots=True)
class Theme:
    """What several people speak of, named in their own words."""

    key: str  # the topic it grew from; the same from week to week
    name: tuple[str, ...]  # 1..3 of their words, the most typical first
    statements: tuple[UUID, ...]
    people: tuple[UUID, ...]
    weeks: tuple[float, ...]  # energy at the end of each of the last 26 weeks, the oldest first
    direction: Direction


def themes(
    snapshot: Snapshot, today: date, fewest: int = _FEWEST, report: Report = silent
) -> tuple[Theme, ...]:
    """Return the themes of a neighbourhood, the most energy first.

    A theme grows from a topic that at least ``fewest`` people speak of: a ring, an own ring or a
    rare word. Topics whose texts overlap are one theme. Each statement belongs to one theme at
    most: the one it is most about, or without a topic the one its vector is nearest to. Anchors
    are words, not centres of moving clusters, and numbers of people count in doublings, so that a
    few more statements leave names and members as they were.

    Energy is the sum over statements of 1 + spark, halved every four weeks since it was said; one
    without a date, or dated after ``today``, belongs to the theme and has no energy.

    Args:
        snapshot: the register; what people who did not agree said is left out, as are boundaries.
        today: what counts as today; weeks end on Sunday, the last one today.
        fewest: how many people make a theme, at least two.
        report: called with (done, total) now and then; may raise to stop.

    """
    said = _said(snapshot, report)
    own = OwnWords(snapshot.own_rings)
    texts = dict.fromkeys(one.text for one in said)
    about = {text: _matter(text, own) for text in in_steps(texts, report)}
    report(0, 0)
    anchors = _merged(_anchors(said, about, max(2, fewest)), about)
    keys: dict[str, set[str]] = defaultdict(set)
    for key, home in anchors.items():
        keys[home].add(key)
    report(0, 0)
    member = _members(about, anchors)
    report(0, 0)
    _join_by_meaning(snapshot, said, member)
    together: dict[str, list[StatementFacts]] = defaultdict(list)
    for one in said:
        if one.text in member:
            together[member[one.text]].append(one)
    loud = _is_loud(about)
    found = [
        _theme(home, statements, _Words(keys[home], own, loud), today)
        for home, statements in in_steps(sorted(together.items()), report, _TOLD)
    ]
    whole = [theme for theme in found if len(theme.people) >= max(2, fewest)]
    return tuple(sorted(whole, key=lambda theme: (-theme.weeks[-1], -len(theme.people), theme.key)))


def _said(snapshot: Snapshot, report: Report) -> list[StatementFacts]:
    agreed = {person.id for person in snapshot.people if person.suggestible}
    return [
        one
        for one in in_steps(sorted(snapshot.statements, key=lambda one: one.id), report)
        if one.person in agreed
        and not one.lapsed
        and one.kind is not StatementKind.NOT
        and is_readable(read(one.text))
    ]


def _matter(text: str, own: OwnWords) -> Topics:
    """Return the topics of a text, less for what it only happens at or with ("voor het raam")."""
    heart = signs(text, own)[1]
    return {
        key: weight if key.removeprefix("w:") in heart else min(weight, _BESIDE)
        for key, weight in topics_of(text, own).items()
    }


def _is_anchor(key: str, weight: float) -> bool:
    return weight >= 1 and not key.startswith("t:")


def _anchors(
    said: Sequence[StatementFacts], about: dict[str, Topics], fewest: int
) -> dict[str, int]:
    """Return the topics that enough people speak of, with the doublings of their number."""
    people: dict[str, set[UUID]] = defaultdict(set)
    for one in said:
        for key, weight in about[one.text].items():
            if _is_anchor(key, weight):
                people[key].add(one.person)
    everybody = len({one.person for one in said})
    most = max(_COMMON * everybody, fewest + 5)
    return {key: _doublings(len(who)) for key, who in people.items() if fewest <= len(who) <= most}


def _merged(anchors: dict[str, int], about: dict[str, Topics]) -> dict[str, str]:
    """Return for each anchor the one it belongs to: rings before words, larger before smaller."""
    together: Counter[tuple[str, str]] = Counter()
    size: Counter[str] = Counter()
    for text in about:
        keys = sorted(k for k, w in about[text].items() if k in anchors and _is_anchor(k, w))
        size.update(keys)
        together.update((a, b) for a in keys for b in keys if a < b)
    order = sorted(anchors, key=lambda key: (key.startswith("w:"), -anchors[key], key))
    place = {key: at for at, key in enumerate(order)}
    beside: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for (a, b), count in together.items():
        first, second = sorted((a, b), key=place.__getitem__)
        if count >= (_SAME if second.startswith("w:") else _SAME_RING) * size[second]:
            beside[second].append((place[first], first))
    home: dict[str, str] = {}
    for key in order:
        into = min(beside.get(key, ()), default=None)
        home[key] = home[into[1]] if into else key
    return home


def _members(about: dict[str, Topics], home: dict[str, str]) -> dict[str, str]:
    """Return for each text the theme it is most about."""
    count: Counter[str] = Counter(home[key] for text in about for key in about[text] if key in home)
    member: dict[str, str] = {}
    for text, topics in about.items():
        weights: dict[str, float] = defaultdict(float)
        for key, weight in topics.items():
            if key in home and weight >= _ENOUGH:
                weights[home[key]] = max(weights[home[key]], weight)
        if weights:
            member[text] = min(
                weights, key=lambda key: (-weights[key], _doublings(count[key]), key)
            )
    return member


def _join_by_meaning(
    snapshot: Snapshot, said: Sequence[StatementFacts], member: dict[str, str]
) -> None:
    """Give texts without a topic the theme whose middle they are near to."""
    loose = sorted({one.text for one in said} - member.keys())
    if not loose or not member or not snapshot.vectors:
        return
    texts = sorted(member)
    vectors = stack_vectors([*texts, *loose], snapshot.vectors)
    names = sorted(set(member.values()))
    number = {name: at for at, name in enumerate(names)}
    owner = np.array([number[member[text]] for text in texts])
    middles = np.zeros((len(names), vectors.shape[1]), np.float32)
    np.add.at(middles, owner, vectors[: len(texts)])
    middles /= np.maximum(np.linalg.norm(middles, axis=1, keepdims=True), 1e-6)
    found = nearest(whole(vectors[len(texts) :]), whole(middles), 1)
    for text, middle, product in zip(
        loose, found.rows[:, 0].tolist(), found.products[:, 0].tolist(), strict=True
    ):
        if product * UNIT >= _NEAR:
            member[text] = names[middle]


@dataclass(frozen=True, slots=True)
class _Words:
    """By which words a theme goes."""

    keys: set[str]  # its topics
    own: OwnWords
    loud: bool  # whether texts here begin with a capital, so that one at the start says nothing


def _is_loud(texts: Collection[str]) -> bool:
    return 2 * sum(text[:1].isupper() for text in texts) > len(texts)


def _theme(key: str, statements: Sequence[StatementFacts], words: _Words, today: date) -> Theme:
    weeks = _weeks(statements, today)
    return Theme(
        key,
        _name(statements, words),
        tuple(one.id for one in statements),
        tuple(sorted({one.person for one in statements})),
        weeks,
        _direction(statements, weeks, today),
    )


def _name(statements: Sequence[StatementFacts], words: _Words) -> tuple[str, ...]:
    """Return the words that made the theme, in the form most used, most people's words first.

    People count in doublings and the word that was said first wins a tie: names stay.
    """
    people: dict[str, set[UUID]] = defaultdict(set)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    first: dict[str, date] = {}
    for one in statements:
        for term in _terms(one.text, words.keys, words.own):
            if weak_words().issuperset(term):  # "vroeg" and "plat" say nothing aloud
                continue
            root = " ".join(stem(lemma(word)) for word in term)
            people[root].add(one.person)
            forms[root][_shown(term, one.text, words.loud)] += 1
            first[root] = min(first.get(root, date.max), one.said_on or date.max)
    rank = {root: _doublings(len(who)) for root, who in people.items()}
    ranked = sorted(rank, key=lambda root: (-rank[root], first[root], root))
    close = [root for root in ranked if rank[root] >= rank[ranked[0]] / 2][:_NAME_WORDS]
    return tuple(min(forms[root], key=lambda form: (-forms[root][form], form)) for root in close)


def _shown(term: tuple[str, ...], text: str, loud: bool) -> str:
    """Return words as typed, without the capital that only opens a sentence."""
    shown = as_typed(term, text)
    opens = loud and text.lstrip().startswith(shown) and not shown[1:2].isupper()
    return shown[:1].lower() + shown[1:] if opens else shown


def _terms(text: str, keys: set[str], own: OwnWords) -> list[tuple[str, ...]]:
    """Return the words of a text that have to do with these topics."""
    words = read(text).wanted
    rings = {**ring_terms(words), **own.terms(words)}
    terms = [said for ring, said in rings.items() if ring in keys]
    terms += [(w,) for w in content(words) if {f"w:{stem(w)}", f"w:{stem(lemma(w))}"} & keys]
    return list(dict.fromkeys(terms))


def _doublings(count: int) -> int:
    """Return a number of people in half doublings, so that one more seldom changes anything."""
    return int(2 * log2(count)) if count else 0


def _ends(today: date) -> list[date]:
    """Return the last day of each week, the current one ending today."""
    sunday = today - timedelta(days=today.weekday() + 1)
    return [*(sunday - timedelta(weeks=back) for back in range(WEEKS - 2, -1, -1)), today]


def _weeks(statements: Iterable[StatementFacts], today: date) -> tuple[float, ...]:
    dated = [(one.said_on, one.spark) for one in statements if one.said_on and one.said_on <= today]
    days = np.array([day.toordinal() for day, _ in dated], np.float64)
    energy = np.array([1.0 + min(2, max(0, spark)) for _, spark in dated])
    ends = np.array([end.toordinal() for end in _ends(today)], np.float64)
    age = ends[:, None] - days[None, :]
    weeks = np.where(age >= 0, energy * 0.5 ** (np.maximum(age, 0) / 7 / _HALF), 0).sum(axis=1)
    return tuple(round(float(value), 3) for value in weeks)


def _direction(
    statements: Iterable[StatementFacts], weeks: Sequence[float], today: date
) -> Direction:
    days = [one.said_on for one in statements if one.said_on and one.said_on <= today]
    if days and min(days) > today - timedelta(weeks=_SPAN):
        return Direction.NEW
    before, now = weeks[-1 - _SPAN], weeks[-1]
    if now > before * _RISE:
        return Direction.RISING
    return Direction.FALLING if now < before * _FALL else Direction.STEADY
