# SPDX-License-Identifier: MIT
"""The words of one conversation card; whoever did not agree is never named on it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from koekdesk.matching.snapshot import ReasonCode
from koekdesk.printing.drawing import Drawing, make_drawing
from koekdesk.services.connections import ConnectionRow, MemberRow
from koekdesk.services.sharing import name_parts
from koekdesk.services.sharing_rows import connection_for_others, suggestion_for_others
from koekdesk.services.suggestions import NamedRow, Quote, ReasonRow, ShareRow, SuggestionRow
from koekdesk.texts import (
    answer_name,
    excerpt,
    isolate,
    join_words,
    kind_lead,
    reason_sentence,
    suggestion_kind_name,
)
from koekdesk.vocabulary import Answer, StatementKind, SuggestionKind

translate = QCoreApplication.translate

_JOINING = (
    ReasonCode.SURPRISE,
    ReasonCode.MUTUAL,
    ReasonCode.SAME_WORD,
    ReasonCode.SIMILAR_WORD,
    ReasonCode.PART_WORD,
    ReasonCode.RING_WORD,
    ReasonCode.SHARED_WISH,
    ReasonCode.SAME_MEANING,
)
_EASY = (
    ReasonCode.COMMON_TIME,
    ReasonCode.NEAR,
    ReasonCode.COMMON_LANGUAGE,
    ReasonCode.SPARK,
    ReasonCode.NEW_TIE,
)
#: Of each the first that fits.
_OF_A_CIRCLE = (
    (ReasonCode.AT_PLACE, ReasonCode.GROUP_THERE),
    (ReasonCode.STILL_MISSING, ReasonCode.WITH_THINGS),
)
_GIVING_BACK = (ReasonCode.CAN_BRING, ReasonCode.ASK_GIFT, ReasonCode.ASK_WISH)
#: On a card the quotes stand beside these reasons already.
_WITHOUT_QUOTES = frozenset({ReasonCode.SAME_MEANING, ReasonCode.SHARED_WISH, ReasonCode.SPARK})
#: No letters of ours draw these, and a grey printer cannot.
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u20e3]")
#: In characters.
_LONGEST_NAME, _LONGEST_QUOTE, _LONGEST_EASY, _LONGEST_SENTENCE = 40, 60, 100, 160
#: Dutch street names with these endings take "de" or "het"; the others go without an article.
_WITH_ARTICLE = (
    "straat", "laan", "weg", "kade", "gracht", "singel", "steeg", "baan", "dijk", "dreef", "markt",
    "haven", "wal", "brink",
)  # fmt: skip
_WITH_NEUTER_ARTICLE = ("plein", "pad", "park", "plantsoen", "hof", "erf", "veld", "eiland")


@dataclass(frozen=True, slots=True)
class CardQuote:
    """What one person said, with how it is introduced and its shape."""

    kind: StatementKind
    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class CardPart:
    """One person on a card."""

    name: str  # or "A neighbour"
    street: str  # empty when not known
    quotes: tuple[CardQuote, ...]  # gift first
    gives_to: str  # "for Ali", in a ring; else empty


@dataclass(frozen=True, slots=True)
class CardFace:
    """Everything that stands on a card, in words."""

    number: str
    card_name: str
    kind: str
    parts: tuple[CardPart, ...]
    why: tuple[str, ...]
    begin: str  # label of the opening
    opening: str
    ask: str  # label of the question
    question: str
    introducer: str
    introducer_open: bool  # leave a line to write a name on
    boxes: tuple[str, ...]
    footer: str
    drawing: Drawing


def face_of_suggestion(row: SuggestionRow, number: str) -> CardFace:
    """Return the card of a suggestion."""
    row = suggestion_for_others(row)
    introducers = row.suggestion.introducers
    return _face(row.kind, row.shares, row.reasons, introducers, row.named, number)


def face_of_connection(row: ConnectionRow, number: str) -> CardFace:
    """Return the card of a connection that was taken up before."""
    row = connection_for_others(row)
    introducers = (row.introducer_id,) if row.introducer_id else ()
    return _face(row.kind, row.members, row.reasons, introducers, row.named, number)


class _Names:
    """How everybody is named on paper, and whose names must stay off it."""

    def __init__(self, named: Sequence[NamedRow]) -> None:
        self._shown = {row.id: _in_a_sentence(row) for row in named}
        self._short = {row.id: _by_itself(row) for row in named}
        self._agreed = frozenset(row.id for row in named if row.card)
        hidden = {part for row in named if not row.card for part in name_parts(row.called)}
        ordered = sorted(map(re.escape, hidden), key=len, reverse=True)
        self._hidden = re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})(?!\w)", re.IGNORECASE)
        self._hides = bool(hidden)

    def of(self, person: UUID | None) -> str:
        """Return a name, or words for somebody who is not named; nothing when unknown."""
        return self._shown.get(person, "") if person else ""

    def first(self, person: UUID | None) -> str:
        """Return a name as it begins a line."""
        name = self.of(person)
        return name[:1].upper() + name[1:]

    def short(self, person: UUID | None) -> str:
        """Return a name to stand by itself; nothing when unknown."""
        return self._short.get(person, "") if person else ""

    def agreed(self, person: UUID) -> bool:
        """Tell whether paper may name this person."""
        return person in self._agreed

    def clean(self, text: str) -> str:
        """Return people's words for paper: without emoji, and without names that stay off it."""
        plain = " ".join(_EMOJI.sub("", text).split())
        return self._hidden.sub("…", plain) if self._hides else plain


def _by_itself(row: NamedRow) -> str:
    return row.called if row.card else translate("Card", "a neighbour")


def _in_a_sentence(row: NamedRow) -> str:
    """Return ``Fatma``, or ``someone from the Karosstraat`` for who did not agree."""
    street = row.street
    if row.card or not street:
        return excerpt(_by_itself(row), _LONGEST_NAME)
    if street.casefold().endswith(_WITH_ARTICLE):
        return translate("Card", "someone from the {street}").format(street=street)
    if street.casefold().endswith(_WITH_NEUTER_ARTICLE):
        return translate("Card", "somebody from the {street}").format(street=street)
    return translate("Card", "someone from {street}").format(street=street)


def _face(
    kind: SuggestionKind,
    shares: Sequence[ShareRow] | Sequence[MemberRow],
    reasons: Sequence[ReasonRow],
    introducers: Sequence[UUID],
    named: Sequence[NamedRow],
    number: str,
) -> CardFace:
    names = _Names(named)
    people = [share.person_id for share in shares]
    return CardFace(
        number=number,
        card_name=translate("Card", "card {number}").format(number=number),
        kind=suggestion_kind_name(kind),
        parts=tuple(_part(kind, share, names, in_ring=len(shares) > 2) for share in shares),
        why=_why(reasons, names),
        begin=translate("Card", "You could begin like this"),
        opening=_opening(kind, people, names),
        ask=translate("Card", "And ask"),
        question=_question(kind),
        introducer=_introducer(introducers, names),
        introducer_open=not introducers,
        boxes=(
            *(answer_name(answer) for answer in (Answer.YES, Answer.LATER, Answer.NO)),
            translate("Card", "happened"),
        ),
        footer=translate("Card", "Nothing has to happen. You decide."),
        drawing=make_drawing(
            kind, shares, reasons, introducers, names.first, names.clean, brief=True
        ),
    )


def _part(
    kind: SuggestionKind, share: ShareRow | MemberRow, names: _Names, *, in_ring: bool
) -> CardPart:
    quotes = [share.gift] if in_ring and share.gift else [share.gift, share.wish]
    if kind is SuggestionKind.CIRCLE:
        quotes = [share.wish or share.gift]
    given_on = in_ring and kind is SuggestionKind.EXCHANGE
    to = names.short(share.gives_to_id) if given_on else ""
    name = names.short(share.person_id)
    return CardPart(
        name=name[:1].upper() + name[1:],
        street=share.street,
        quotes=tuple(_quote(quote, names) for quote in quotes if quote),
        gives_to=translate("Card", "for {name}").format(name=isolate(to)) if to else "",
    )


def _quote(quote: Quote, names: _Names) -> CardQuote:
    return CardQuote(quote.kind, kind_lead(quote.kind), names.clean(quote.text))


def _why(reasons: Sequence[ReasonRow], names: _Names) -> tuple[str, ...]:
    """Return what joins their words, what makes it easy, and what can come back (R5)."""
    by_code = {reason.code: reason for reason in reversed(reasons)}

    def first(codes: Sequence[ReasonCode], longest: int) -> str:
        found = (_sentence(by_code[code], names) for code in codes if code in by_code)
        return next((text for text in found if 0 < len(text) <= longest), "")

    if ReasonCode.CIRCLE_WISH in by_code:  # the quotes beside each other tell the wish
        found = (first(codes, _LONGEST_EASY) for codes in _OF_A_CIRCLE)
        return tuple(filter(None, found))
    easy, joining = first(_EASY, _LONGEST_EASY), first(_JOINING, _LONGEST_SENTENCE)
    if easy and ReasonCode.MUTUAL in by_code:
        return (easy,)  # how to begin tells already what joins them; their quotes need the room
    return tuple(filter(None, (joining, easy, first(_GIVING_BACK, _LONGEST_SENTENCE))))


def _sentence(reason: ReasonRow, names: _Names) -> str:
    quotes = () if reason.code in _WITHOUT_QUOTES else reason.quotes[:1]
    return reason_sentence(
        reason.code,
        [names.of(person) for person in reason.people],
        [excerpt(names.clean(quote), _LONGEST_QUOTE) for quote in quotes],
        [names.clean(word) for word in reason.words],
        reason.amount,
        [names.clean(place) for place in reason.where],
    )


def _opening(kind: SuggestionKind, people: Sequence[UUID], names: _Names) -> str:
    """Return how the conversation may begin, spoken to the first who may be named."""
    one = next(filter(names.agreed, people), None)
    others = [isolate(names.of(person)) for person in people if person != one]
    source = _opening_source(kind, one == people[0], one is not None, len(people) > 2)
    name, other = isolate(names.of(one)), next(iter(others), "")
    giver, receiver = (name, other) if one == people[0] else (other, name)
    return source.format(
        one=name, other=other, others=join_words(others), giver=giver, receiver=receiver
    )


def _opening_source(kind: SuggestionKind, to_first: bool, to_name: bool, ring: bool) -> str:
    if kind is SuggestionKind.CIRCLE:
        if to_name:
            return translate("Card", "{one}, a few people near you love the same thing as you.")
        return translate("Card", "A few people near you love the same thing as you.")
    if kind is SuggestionKind.SHARED:
        if to_name:
            return translate("Card", "{one}, what you told me I also heard from {other}.")
        return translate("Card", "What you told me I also heard from somebody else.")
    if kind is SuggestionKind.EXCHANGE:
        return _exchange_opening(to_name, ring)
    if kind is SuggestionKind.SURPRISE:
        if to_name:
            return translate(
                "Card", "{one}, perhaps a surprise: talking with {other} made me think of you."
            )
        return translate("Card", "Perhaps a surprise: a conversation made me think of you.")
    if to_first:
        return translate(
            "Card", "{giver}, I thought of you when {receiver} told me about this wish."
        )
    if to_name:
        return translate(
            "Card", "{receiver}, I thought of your wish when I heard this from {giver}."
        )
    return translate("Card", "I thought of you when I heard this.")


def _exchange_opening(to_name: bool, ring: bool) -> str:
    if ring and to_name:
        return translate(
            "Card",
            "{one}, you could make a circle with {others}.",
        )
    if ring:
        return translate("Card", "Together you could make a circle.")
    if to_name:
        return translate("Card", "{one}, you and {other} each have something the other would love.")
    return translate("Card", "You each have something the other would love.")


def _question(kind: SuggestionKind) -> str:
    """Return an open question, never an offer (R1)."""
    if kind in (SuggestionKind.SHARED, SuggestionKind.CIRCLE):
        return translate("Card", "Suppose you did this together: how would you begin?")
    if kind is SuggestionKind.EXCHANGE:
        return translate("Card", "What would you love to show each other first?")
    if kind is SuggestionKind.SURPRISE:
        return translate("Card", "What do you see in this that nobody has seen yet?")
    return translate("Card", "What comes to mind when you hear this from each other?")


def _introducer(introducers: Sequence[UUID], names: _Names) -> str:
    agreed = [isolate(names.of(person)) for person in introducers if names.agreed(person)]
    if agreed:
        text = translate("Card", "Could introduce you: {names}.")
        return text.format(names=join_words(agreed[:2]))
    if introducers:
        return translate("Card", "A neighbour who knows you could introduce you.")
    return translate("Card", "Who could introduce you to each other?")
