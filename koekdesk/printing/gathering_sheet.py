# SPDX-License-Identifier: MIT
"""A gathering sheet: what we do together, when, where, who comes, who brings what (R7, R11)."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.printing.document import (
    Block,
    Document,
    Fact,
    Group,
    Heading,
    Item,
    Lines,
    Paragraph,
    Title,
)
from koekdesk.services.gathering_sheets import ComingRow, GatheringSheet, NotThere
from koekdesk.texts import (
    counts,
    day_name,
    excerpt,
    format_date,
    isolate,
    join_words,
    kind_lead,
    quoted,
)
from koekdesk.vocabulary import Day

translate = QCoreApplication.translate
_EMPTY_ROWS = 3  # for who comes along by themselves
_LONGEST = 90


def gathering_document(sheet: GatheringSheet) -> Document:
    """Return the sheet of a gathering."""
    return Document(
        title=translate("GatheringSheet", "Together: {what}").format(what=sheet.together),
        blocks=tuple(_blocks(sheet)),
        footer=translate("GatheringSheet", "Who is not here yet? Bring somebody along."),
        large=True,
    )


def _blocks(sheet: GatheringSheet) -> Iterator[Block]:
    if sheet.title:
        yield Paragraph(sheet.title, soft=True)
    yield Title(sheet.together[:1].upper() + sheet.together[1:])
    yield Fact(translate("GatheringSheet", "when"), when_words(sheet.on, sheet.at, sheet.made_on))
    yield Fact(translate("GatheringSheet", "where"), sheet.where)
    yield from _coming(sheet)
    yield from _bringing(sheet)
    yield from _missing(sheet)
    yield Group((Heading(translate("GatheringSheet", "What came of it? What is next?")), Lines(3)))


def when_words(on: date, at: str, today: date) -> str:
    """Return a day with its name, and the hour."""
    text = translate("GatheringSheet", "{weekday} {day}")
    day = text.format(weekday=day_name(Day(on.weekday())), day=format_date(on, today))
    whole = translate("GatheringSheet", "{day}, {hour}")
    return whole.format(day=day, hour=at) if at else day


def _coming(sheet: GatheringSheet) -> Iterator[Block]:
    named = [row for row in sheet.coming if row.called]
    yield Heading(translate("GatheringSheet", "Who comes?"))
    yield from (Item(_guest(row)) for row in named)
    if unnamed := len(sheet.coming) - len(named):
        yield Paragraph(counts.unnamed_guests(unnamed), soft=True)
    yield from (Item("") for _ in range(_EMPTY_ROWS))


def _guest(row: ComingRow) -> str:
    if row.gift is None:
        return row.called
    text = translate("GatheringSheet", "{name} – {lead} {words}")
    words = quoted([excerpt(row.gift.text, _LONGEST)])
    return text.format(name=isolate(row.called), lead=kind_lead(row.gift.kind), words=words)


def _bringing(sheet: GatheringSheet) -> Iterator[Block]:
    items = tuple(map(Item, (*sheet.bring, "", "")))
    yield Group((Heading(translate("GatheringSheet", "What do we need? Who brings it?")), *items))


def _missing(sheet: GatheringSheet) -> Iterator[Block]:
    lines = tuple(Item(_invitation(one)) for one in sheet.not_there)
    yield Group(
        (
            Heading(translate("GatheringSheet", "Who is not here yet?")),
            Paragraph(translate("GatheringSheet", "Who asks whom along?"), soft=True),
            *lines,
            Item(""),
            Item(""),
        )
    )


def _invitation(one: NotThere) -> str:
    if not one.by:
        return one.called
    text = translate("GatheringSheet", "{name} – through {others}")
    others = join_words([isolate(name) for name in one.by])
    return text.format(name=isolate(one.called), others=others)
