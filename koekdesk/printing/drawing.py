# SPDX-License-Identifier: MIT
"""The inner picture of a suggestion: who gives what to whom, who introduces, place and things."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from koekdesk.matching.snapshot import ReasonCode
from koekdesk.services.connections import MemberRow
from koekdesk.services.suggestions import Quote, ReasonRow, ShareRow, SuggestionRow
from koekdesk.texts import excerpt, isolate, join_words, quoted
from koekdesk.vocabulary import StatementKind, SuggestionKind

translate = QCoreApplication.translate

#: In characters; the whole quote stands beside the drawing.
_LONGEST_WORDS, _LONGEST_NAME, _LONGEST_PLACE = 34, 40, 44
_MOST_WITH_WORDS = 4  # in a small drawing
#: More lines make a knot.
_MOST_INTRODUCERS = 2


@dataclass(frozen=True, slots=True)
class Figure:
    """One person in a drawing, with the shape of what they bring or would love."""

    name: str
    kind: StatementKind | None = None
    words: str = ""  # in short; empty where the quote stands right beside it


@dataclass(frozen=True, slots=True)
class Guide:
    """Somebody who could introduce, and which figures they know."""

    name: str
    knows: tuple[int, ...]
    figure: int | None = None  # when they are in the drawing themselves


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that is drawn, before it has a place."""

    figures: tuple[Figure, ...]
    arrows: tuple[tuple[int, int], ...] = ()  # who gives to whom
    table: bool = False  # people around one wish
    guides: tuple[Guide, ...] = ()
    linked: bool = False  # the two who introduce know each other: a chain
    place: str = ""

    @property
    def told(self) -> str:
        """Return the drawing in sentences, for who hears it."""
        return " ".join((*self._given(), *self._around(), *self._introduced()))

    def _given(self) -> list[str]:
        text = translate("Drawing", "From {name} to {other}.")
        with_words = translate("Drawing", "From {name} to {other}: {words}.")
        return [
            (with_words if self.figures[one].words else text).format(
                name=self.name(one),
                other=self.name(other),
                words=quoted([self.figures[one].words]),
            )
            for one, other in self.arrows
        ]

    def _around(self) -> list[str]:
        if self.arrows:
            return []
        names = join_words([self.name(at) for at in range(len(self.figures))])
        told = [translate("Drawing", "Together: {names}.").format(names=names)]
        brings = translate("Drawing", "{name} brings: {words}.")
        told += [
            brings.format(name=self.name(at), words=quoted([figure.words]))
            for at, figure in enumerate(self.figures)
            if figure.words
        ]
        if self.place:
            told.append(translate("Drawing", "Place: {place}.").format(place=isolate(self.place)))
        return told

    def _introduced(self) -> list[str]:
        text = translate("Drawing", "{name} could introduce: {names}.")
        return [
            text.format(
                name=isolate(guide.name), names=join_words([self.name(at) for at in guide.knows])
            )
            for guide in self.guides
        ]

    def name(self, at: int) -> str:
        """Return the name of one figure, to stand in a sentence."""
        return isolate(self.figures[at].name)


Names = Callable[[UUID], str]
Clean = Callable[[str], str]


def drawing_of(row: SuggestionRow) -> Drawing:
    """Return the drawing of a suggestion for the screen, everybody by name."""
    known = {one.id: one.called for one in row.named}
    known |= {share.person_id: share.called for share in row.shares}
    introducers = row.suggestion.introducers
    return make_drawing(
        row.kind, row.shares, row.reasons, introducers, lambda key: known.get(key, ""), str
    )


def make_drawing(
    kind: SuggestionKind,
    shares: Sequence[ShareRow] | Sequence[MemberRow],
    reasons: Sequence[ReasonRow],
    introducers: Sequence[UUID],
    names: Names,
    clean: Clean,
    *,
    brief: bool = False,
) -> Drawing:
    """Return the drawing of a suggestion or a connection.

    Args:
        kind: the form of it.
        shares: everybody's part.
        reasons: they know whom an introducer knows, and the place.
        introducers: who could introduce.
        names: how each is named; paper does not name everybody.
        clean: people's words as they may be shown.
        brief: without words that stand beside the drawing already.

    """
    table = kind is SuggestionKind.CIRCLE
    at = {share.person_id: place for place, share in enumerate(shares)}
    found = [_guide(person, reasons, at, names) for person in introducers[:_MOST_INTRODUCERS]]
    guides = _as_one([guide for guide in found if guide.name and guide.knows])
    places = [
        name for reason in reasons if reason.code is ReasonCode.AT_PLACE for name in reason.where
    ]
    return Drawing(
        figures=tuple(_figure(share, names, clean, len(shares), table, brief) for share in shares),
        arrows=() if table else _arrows(shares, at),
        table=table,
        guides=guides,
        linked=len(guides) > 1 and any(r.code is ReasonCode.INTRODUCERS for r in reasons),
        place=excerpt(clean(places[0]), _LONGEST_PLACE) if table and places else "",
    )


def _figure(
    share: ShareRow | MemberRow, names: Names, clean: Clean, count: int, table: bool, brief: bool
) -> Figure:
    said: Quote | None = share.gift if table else share.gift or share.wish
    name = excerpt(names(share.person_id), _LONGEST_NAME)
    if said is None:
        return Figure(name)
    shown = brief and (not table or share.wish is None or count > _MOST_WITH_WORDS)
    beside = count == 2 or shown
    words = "" if beside else excerpt(clean(said.text), _LONGEST_WORDS)
    return Figure(name, said.kind, words)


def _arrows(
    shares: Sequence[ShareRow] | Sequence[MemberRow], at: dict[UUID, int]
) -> tuple[tuple[int, int], ...]:
    return tuple(
        (place, at[to])
        for place, share in enumerate(shares)
        if share.gift is not None and (to := share.gives_to_id) is not None and to in at
    )


def _guide(person: UUID, reasons: Sequence[ReasonRow], at: dict[UUID, int], names: Names) -> Guide:
    known = _knows(person, reasons) or tuple(at)
    knows = tuple(at[one] for one in known if one in at and one != person)
    return Guide(excerpt(names(person), _LONGEST_NAME), knows, at.get(person))


def _as_one(guides: Sequence[Guide]) -> tuple[Guide, ...]:
    """Return two who know the same people as one figure: one of them is enough."""
    outside = all(guide.figure is None for guide in guides)
    if len(guides) < 2 or not outside or set(guides[0].knows) != set(guides[1].knows):
        return tuple(guides)
    text = translate("Drawing", "{name} or {other}")
    both = text.format(name=isolate(guides[0].name), other=isolate(guides[1].name))
    return (Guide(both, guides[0].knows),)


def _knows(person: UUID, reasons: Sequence[ReasonRow]) -> tuple[UUID, ...]:
    """Return whom an introducer knows; nobody when the reasons do not say."""
    for reason in reasons:
        if reason.code is ReasonCode.INTRODUCER and reason.people[:1] == (person,):
            return reason.people[1:]
        if reason.code is ReasonCode.INTRODUCERS and person in reason.people[:2]:
            first = reason.people.index(person)
            return reason.people[first + 2 : first + 3]
    return ()
