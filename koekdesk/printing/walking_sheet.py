# SPDX-License-Identifier: MIT
"""A walking sheet: one street, whom to greet, what to ask after, and room to write (N7)."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.printing.document import (
    Block,
    Document,
    Group,
    Heading,
    Item,
    Lines,
    Paragraph,
    Quote,
    Title,
)
from koekdesk.services.sheets import OpenPromise
from koekdesk.services.walking import Greeting, WalkingSheet
from koekdesk.texts import ago, counts, excerpt, format_date, isolate, kind_lead

translate = QCoreApplication.translate
_LONGEST = 160  # of a quote, in characters: the sheet is read while walking


def for_us() -> str:
    """Return what stands in the corner of paper that stays with who keeps the register."""
    return translate("Sheets", "For us only")


def walking_document(sheet: WalkingSheet) -> Document:
    """Return the walking sheet of a street."""
    return Document(
        title=translate("Walking", "A walk: {street}").format(street=sheet.street),
        blocks=tuple(_blocks(sheet)),
        footer=_footer(sheet.made_on),
        large=True,
        mark=for_us(),
    )


def _blocks(sheet: WalkingSheet) -> Iterator[Block]:
    yield Title(sheet.street)
    yield Paragraph(
        translate("Walking", "Greet, listen, and look who could bring others together."), soft=True
    )
    for one in sheet.greet:
        yield Group(tuple(_greeting(one, sheet.made_on)))
    if not sheet.greet:
        yield Paragraph(
            translate("Walking", "Nobody here said yes to being written down yet. Ring a bell!")
        )
    yield from _never_asked(sheet)
    yield Group(
        (
            Heading(translate("Walking", "Who did you meet? What did you hear?")),
            *([Paragraph(counts.neighbours_to_ask(sheet.to_ask))] if sheet.to_ask else []),
            Lines(5),
        )
    )


def _greeting(one: Greeting, today: date) -> Iterator[Block]:
    text = translate("Walking", "{number}   {name}")
    named = text.format(number=one.house_number, name=isolate(one.called))
    yield Heading(named if one.house_number else one.called)
    yield Paragraph(_spoken(one, today), soft=True)
    if one.pick_up is not None:
        lead = translate("Walking", "Ask after it: {lead}").format(lead=kind_lead(one.pick_up.kind))
        yield Quote(one.pick_up.kind, lead, excerpt(one.pick_up.text, _LONGEST))
    else:
        yield Paragraph(translate("Walking", "Ask: what do you like to do, and what comes easy?"))
    for promise in one.promises:
        yield Item(promise_words(promise, today), line=False)
    yield Lines(1)


def _spoken(one: Greeting, today: date) -> str:
    if one.last_on is None:
        return translate("Walking", "Not spoken yet. Get to know each other.")
    text = translate("Walking", "Spoken {when}.")
    if one.long_ago:
        text = translate("Walking", "Long not spoken: {when}.")
    return text.format(when=ago(one.last_on, today))


def promise_words(promise: OpenPromise, today: date) -> str:
    """Return what we promised, and by when."""
    if promise.by is None:
        text = translate("Sheets", "We promised {when}: {what}")
        return text.format(when=ago(promise.on, today), what=promise.promised)
    text = translate("Sheets", "We promised before {day}: {what}")
    return text.format(day=format_date(promise.by, today), what=promise.promised)


def _never_asked(sheet: WalkingSheet) -> Iterator[Block]:
    if sheet.never_asked:
        items = tuple(Item(one.called) for one in sheet.never_asked)
        yield Group(
            (
                Heading(translate("Walking", "Who never came up yet?")),
                Paragraph(
                    translate("Walking", "They were not asked for anything yet. For what?"),
                    soft=True,
                ),
                *items,
            )
        )


def _footer(made_on: date) -> str:
    text = translate("Sheets", "Made on {day}. Keep it with you, and away when you are back.")
    return text.format(day=format_date(made_on, date.min))


def how_to_walk() -> str:
    """Return the soft line of the preview."""
    return translate("Walking", "A4, for in your pocket. Write on it, type it in at the desk.")
