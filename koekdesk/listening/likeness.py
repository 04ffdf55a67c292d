# SPDX-License-Identifier: MIT
"""Which people may have been typed twice: likeness with its reasons, and finding them fast."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from koekdesk.listening.contacts import normalise_phone, number_key, street_key
from koekdesk.listening.folding import fold_loose
from koekdesk.listening.names import (
    NameParts,
    family_likeness,
    given_likeness,
    name_parts,
    sound,
)

#: From this likeness on two people are worth asking about.
DUPLICATE = 0.6
_FULL_BUCKET = 60  # more people than this in one bucket: only neighbours by name are compared
_NEIGHBOURS = 12
_REPORT_EVERY = 2_000


class LikenessReason(StrEnum):
    """Why two people may be one."""

    SAME_NAME = "same_name"
    NEAR_NAME = "near_name"
    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_ADDRESS = "same_address"
    SAME_STREET = "same_street"
    OTHER_ADDRESS = "other_address"  # speaks against
    OTHER_PHONE = "other_phone"  # speaks against


@dataclass(frozen=True, slots=True)
class PersonKey:
    """What is compared of one person; all but the name may be empty."""

    id: Hashable
    name: str
    called: str = ""
    street: str = ""
    number: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two people are one (0 to 1), and why."""

    value: float
    reasons: tuple[LikenessReason, ...] = ()


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two people who may be one."""

    one: PersonKey
    other: PersonKey
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class _Facts:
    """A person's key, normalised once."""

    key: PersonKey
    parts: NameParts
    phone: str
    email: str
    street: str
    number: str


def likeness(one: PersonKey, other: PersonKey) -> Likeness:
    """Return how likely two people are one; a couple that shares a telephone stays two."""
    return _likeness(_facts(one), _facts(other))


def find_duplicates(
    people: Sequence[PersonKey],
    among: Sequence[PersonKey] = (),
    report: Callable[[int, int], None] | None = None,
) -> tuple[Duplicate, ...]:
    """Return likely duplicates within ``people`` and with ``among``, likeliest first.

    ``report(done, total)`` is called now and then and may raise to stop.
    """
    new, known = [_facts(key) for key in people], [_facts(key) for key in among]
    facts = [*new, *known]
    found: list[tuple[int, int, Likeness]] = []
    pairs = _candidates(facts, len(new))  # not sorted: that many at once would halt other threads
    for at, (one, other) in enumerate(pairs):
        if report is not None and at % _REPORT_EVERY == 0:
            report(at, len(pairs))
        same = _likeness(facts[one], facts[other])
        if same.value >= DUPLICATE:
            found.append((one, other, same))
    found.sort(key=lambda each: (-each[2].value, each[0], each[1]))
    return tuple(Duplicate(facts[one].key, facts[other].key, same) for one, other, same in found)


def _facts(key: PersonKey) -> _Facts:
    return _Facts(
        key=key,
        parts=name_parts(key.name, key.called),
        phone=normalise_phone(key.phone),
        email=key.email.strip().lower(),
        street=street_key(key.street),
        number=number_key(key.number) if key.number else "",
    )


def _likeness(one: _Facts, other: _Facts) -> Likeness:
    name = _name_likeness(one.parts, other.parts)
    if name == 0:
        return Likeness(0.0)
    reasons = [LikenessReason.SAME_NAME if name > 0.99 else LikenessReason.NEAR_NAME]
    value = 0.62 * name
    for reason, weight in _evidence(one, other):
        reasons.append(reason)
        value += weight
    return Likeness(round(max(0.0, min(value, 1.0)), 3), tuple(reasons))


def _name_likeness(one: NameParts, other: NameParts) -> float:
    """Return 0 when the given or the family names are clearly another's."""
    straight = _parts_likeness(one, other)
    if straight > 0.8:
        return straight
    swapped = _parts_likeness(NameParts(one.family, one.given), other)
    return max(straight, 0.95 * swapped)


def _parts_likeness(one: NameParts, other: NameParts) -> float:
    given = max((given_likeness(a, b) for a in one.given for b in other.given), default=0.5)
    if given < 0.66:
        return 0.0
    family = max((family_likeness(a, b) for a in one.family for b in other.family), default=0.5)
    if family < 0.5 or (given < 0.8 and family < 0.8):
        return 0.0
    return given * family


def _evidence(one: _Facts, other: _Facts) -> Iterator[tuple[LikenessReason, float]]:
    if one.phone and other.phone:
        same = one.phone == other.phone
        yield (LikenessReason.SAME_PHONE, 0.3) if same else (LikenessReason.OTHER_PHONE, -0.12)
    if one.email and one.email == other.email:
        yield LikenessReason.SAME_EMAIL, 0.3
    if not one.street or not other.street:
        return
    if one.street != other.street or (one.number and other.number and one.number != other.number):
        yield LikenessReason.OTHER_ADDRESS, -0.2
    elif one.number and other.number:
        yield LikenessReason.SAME_ADDRESS, 0.25
    else:
        yield LikenessReason.SAME_STREET, 0.12


def _candidates(facts: Sequence[_Facts], new: int) -> set[tuple[int, int]]:
    """Return pairs worth comparing: those who share a bucket, with at least one of the new."""
    buckets: dict[str, list[int]] = {}
    for index, person in enumerate(facts):
        for bucket in _buckets(person):
            buckets.setdefault(bucket, []).append(index)
    pairs: set[tuple[int, int]] = set()
    for members in buckets.values():
        pairs.update(pair for pair in _pairs(members, facts) if pair[0] < new)
    return pairs


def _pairs(members: list[int], facts: Sequence[_Facts]) -> Iterator[tuple[int, int]]:
    if len(members) <= _FULL_BUCKET:
        yield from combinations(members, 2)
        return
    by_name = sorted(members, key=lambda index: fold_loose(facts[index].key.name))
    for at, index in enumerate(by_name):
        for near in by_name[at + 1 : at + 1 + _NEIGHBOURS]:
            yield (index, near) if index < near else (near, index)


def _buckets(person: _Facts) -> Iterable[str]:
    found = {f"p{person.phone}" if person.phone else "", f"e{person.email}" if person.email else ""}
    if person.street and person.number:
        found.add(f"a{person.street} {person.number}")
    heads = {sound(word)[:1] for word in (*person.parts.given, *person.parts.family)}
    for word in (*person.parts.given, *person.parts.family):
        begin = _skeleton(word)
        found.update(f"n{begin}{head}" for head in heads)
        if person.street and person.number == "":
            found.add(f"s{person.street}{begin}")
    return found - {""}


def _skeleton(word: str) -> str:
    heard = sound(word)
    return heard[:1] + "".join(char for char in heard[1:] if char not in "aeiou")[:3]
