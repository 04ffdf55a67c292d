# SPDX-License-Identifier: MIT
"""The words of a card for one's own pocket: what one wants to know, and would not hand out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.services.pocket_cards import (
    Acquaintance,
    AnsweredRow,
    Known,
    PocketCard,
    PocketPerson,
)
from koekdesk.services.suggestions import Quote
from koekdesk.texts import (
    ago,
    answer_name,
    excerpt,
    isolate,
    join_words,
    kind_lead,
    quoted,
    scope_name,
    tie_name,
)
from koekdesk.vocabulary import Scope, StatementKind, TieKind

translate = QCoreApplication.translate
_LONGEST_NAME, _LONGEST_REMARK = 60, 60
_MANY = 2
_TOLD = (Scope.CARD, Scope.SHARE, Scope.STORY)  # the others are why there is a card at all


@dataclass(frozen=True, slots=True)
class PocketQuote:
    """What somebody said, and when."""

    kind: StatementKind
    lead: str  # "can"
    when: str  # empty when it is not known
    text: str


@dataclass(frozen=True, slots=True)
class PocketPart:
    """One person: who they are, their words, and what was agreed and answered before."""

    name: str
    about: str  # full name and street
    quotes: tuple[PocketQuote, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PocketFace:
    """Everything that stands on the card, in words."""

    mark: str  # for whom it is
    card_name: str
    parts: tuple[PocketPart, ...]
    introducing: tuple[str, ...]
    notes: str  # label of the room to write


def pocket_face(card: PocketCard, number: str, today: date) -> PocketFace:
    """Return the words of a card for one's own pocket."""
    brief = len(card.people) > _MANY or any(len(person.said) > 1 for person in card.people)
    return PocketFace(
        mark=translate("PocketCard", "For myself – not to hand out"),
        card_name=translate("Card", "card {number}").format(number=number),
        parts=tuple(_part(person, today, brief) for person in card.people),
        introducing=tuple(_introducing(card)),
        notes=translate("PocketCard", "What did you hear?"),
    )


def _part(person: PocketPerson, today: date, brief: bool) -> PocketPart:
    name = excerpt(person.called or translate("Card", "a neighbour"), _LONGEST_NAME)
    return PocketPart(
        name=name[:1].upper() + name[1:],
        about="  ·  ".join(filter(None, (isolate(person.full_name), isolate(person.street)))),
        quotes=tuple(_quote(said, today) for said in person.said),
        lines=tuple(_lines(person, today, brief)),
    )


def _quote(said: Quote, today: date) -> PocketQuote:
    when = ago(said.said_on, today) if said.said_on else ""
    return PocketQuote(said.kind, kind_lead(said.kind), when, " ".join(said.text.split()))


def _lines(person: PocketPerson, today: date, brief: bool) -> Iterable[str]:
    """Return what is agreed to and what is not, and what was answered before.

    In ``brief`` there is room for one of the first two: what one had better not tell.
    """
    if not person.called:
        return
    yes = [scope_name(scope) for scope in _TOLD if scope in person.agreed]
    no = [scope_name(scope) for scope in _TOLD if scope not in person.agreed]
    may = translate("PocketCard", "May: {what}.").format(what=join_words(yes))
    not_yet = translate("PocketCard", "Not agreed to: {what}.").format(what=join_words(no))
    tell_yes = bool(yes) and not (brief and no)
    yield " ".join((may,) * tell_yes + (not_yet,) * bool(no))
    answers = [_answer(row, today) for row in person.answered]
    yield from answers or [translate("PocketCard", "Not asked for anything before.")]


def _answer(row: AnsweredRow, today: date) -> str:
    words = translate("PocketCard", "Answered “{answer}” {when}")
    told = words.format(answer=answer_name(row.answer), when=ago(row.on, today))
    if row.others:
        with_whom = translate("PocketCard", "{told}, about {names}")
        told = with_whom.format(told=told, names=_names(row.others))
    return f"{told}: {quoted([row.remark], _LONGEST_REMARK)}" if row.remark else f"{told}."


def _introducing(card: PocketCard) -> Iterable[str]:
    """Return who could introduce them, how they know them, and who know each other already."""
    if card.introducers:
        words = translate("PocketCard", "Could introduce them: {names}.")
        yield words.format(names=_names([row.called for row in card.introducers]))
    else:
        yield translate("PocketCard", "Nobody known yet who could introduce them. Who?")
    knows = translate("PocketCard", "{name} knows {others}.")
    already = translate("PocketCard", "{name} already knows {others}.")
    for row in card.introducers:
        if row.knows:
            yield knows.format(name=isolate(row.called), others=_known(row))
    for row in card.already:
        yield already.format(name=isolate(row.called), others=_known(row))


def _names(names: Iterable[str]) -> str:
    return join_words([isolate(name) for name in names])


def _known(row: Acquaintance) -> str:
    return join_words([_how(known) for known in row.knows])


def _how(known: Known) -> str:
    """Return a name and from what somebody is known, unless it says nothing."""
    name, how = isolate(known.called), known.how
    if how is TieKind.KNOWS:
        return name
    words = tie_name(how) if isinstance(how, TieKind) else isolate(how)
    return translate("PocketCard", "{name} ({how})").format(name=name, how=words)
