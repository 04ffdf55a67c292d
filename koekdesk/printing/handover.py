# SPDX-License-Identifier: MIT
"""The handover on paper: what a successor needs to keep the relations alive (N8)."""

from collections.abc import Iterable, Iterator
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
    Quote,
    Title,
)
from koekdesk.printing.gathering_sheet import when_words
from koekdesk.printing.walking_sheet import for_us, promise_words
from koekdesk.services.handing_over import (
    ConnectionKept,
    Handover,
    InitiativeKept,
    PersonKept,
    ThingKept,
)
from koekdesk.texts import (
    ago,
    counts,
    excerpt,
    field_name,
    format_date,
    isolate,
    join_words,
    kind_lead,
    language_name,
    scope_name,
    stage_name,
    step_sentence,
    thing_name,
    unquoted,
)

translate = QCoreApplication.translate
_LONGEST = 700  # of what was said in a conversation, in characters


def handover_document(handover: Handover) -> Document:
    """Return the handover, warm things first."""
    today = handover.made_on
    day = format_date(today, date.min)
    return Document(
        title=translate("Handover", "Handover"),
        blocks=tuple(_blocks(handover, today)),
        footer=translate("Handover", "Handover, made on {day}. Keep it locked away.").format(
            day=day
        ),
        mark=for_us(),
    )


def _blocks(handover: Handover, today: date) -> Iterator[Block]:
    yield Title(translate("Handover", "Handover"))
    yield Paragraph(
        translate(
            "Handover",
            "A neighbourhood is relations. Do not read this alone: go along to people together, "
            "and let them tell it themselves. What stands here they agreed to have written down.",
        )
    )
    if handover.left_out:
        yield Paragraph(counts.not_handed_over(handover.left_out), soft=True)
    yield from _first(handover)
    yield from _promises(handover.people, today)
    yield from _under_way(handover.connections, today)
    yield from _initiatives(handover.initiatives, today)
    yield from _things(handover.things)
    yield from _people(handover.people, today)


def _first(handover: Handover) -> Iterator[Block]:
    if handover.connectors:
        yield Group(
            (
                Heading(translate("Handover", "Begin with them")),
                Paragraph(
                    translate("Handover", "They know people whom others do not know."), soft=True
                ),
                *(Item(name) for name in handover.connectors),
            )
        )
    yield Group((Heading(translate("Handover", "What I would like to tell you")), Lines(6)))


def _promises(people: Iterable[PersonKept], today: date) -> Iterator[Block]:
    items = [
        Item(f"{isolate(one.called)}: {promise_words(promise, today)}", line=False)
        for one in people
        for promise in one.promises
    ]
    if items:
        yield Heading(translate("Handover", "What we promised"))
        yield from items


def _under_way(rows: Iterable[ConnectionKept], today: date) -> Iterator[Block]:
    rows = tuple(rows)
    if rows:
        yield Heading(translate("Handover", "Connections under way"))
    for row in rows:
        text = translate("Handover", "Something happened last {when}.")
        far = text.format(when=ago(row.last_on, today))
        step = step_sentence(row.step, _names(row.whom))
        yield Group((Fact(_names(row.people), f"{step}\n{far}"),))


def _initiatives(rows: Iterable[InitiativeKept], today: date) -> Iterator[Block]:
    rows = tuple(rows)
    if rows:
        yield Heading(translate("Handover", "What residents do together"))
    for row in rows:
        facts = [
            (translate("Handover", "whose it is"), _names(row.owners)),
            (translate("Handover", "who takes part"), _names(row.members)),
            (translate("Handover", "organisations"), join_words(row.organisations)),
            (translate("Handover", "what it is"), row.what),
            (translate("Handover", "its story"), row.story),
            *((when_words(g.on, g.at, today), _dated(g.together, g.where)) for g in row.coming),
        ]
        text = translate("Handover", "{title} ({stage})")
        head = text.format(title=row.title, stage=stage_name(row.stage))
        yield Group((Heading(head), *(Fact(label, words) for label, words in facts if words)))


def _dated(together: str, where: str) -> str:
    return ", ".join(filter(None, (together, where)))


def _things(rows: Iterable[ThingKept]) -> Iterator[Block]:
    rows = tuple(rows)
    if rows:
        yield Heading(translate("Handover", "Places, groups and organisations"))
    for row in rows:
        lines = [f"{field_name(name)}: {words}" for name, words in row.fields]
        if row.keys:
            text = translate("Handover", "Has the key: {names}")
            lines.append(text.format(names=_names(row.keys)))
        text = translate("Handover", "{name} ({sort})")
        label = text.format(name=row.name, sort=thing_name(row.thing))
        yield Group((Fact(label, "\n".join(lines) or "–"),))


def _people(people: Iterable[PersonKept], today: date) -> Iterator[Block]:
    yield Heading(translate("Handover", "People"))
    for one in people:
        yield from _person(one, today)


def _person(one: PersonKept, today: date) -> Iterator[Block]:
    yield Heading(one.called)
    place = " ".join(filter(None, (one.street, one.house_number)))
    tongues = join_words([language_name(code) for code in one.languages])
    full_name = isolate(one.full_name) if one.full_name != one.called else ""
    reach = (full_name, isolate(place), one.phone, one.email, tongues, one.when_free)
    if any(reach):
        yield Paragraph("  ·  ".join(filter(None, reach)), soft=True)
    if one.paused:
        yield Paragraph(translate("Handover", "Would rather not be asked for now."))
    if one.matters:
        yield Fact(translate("Handover", "what matters"), f"“{unquoted(one.matters)}”")
    for said in one.said:
        yield Quote(said.kind, kind_lead(said.kind), said.text)
    if one.last is not None:
        where = ", ".join(filter(None, (ago(one.last.on, today), one.last.where)))
        label = translate("Handover", "last spoken: {when}").format(when=where)
        yield Fact(label, excerpt(one.last.said, _LONGEST) or translate("Handover", "We spoke."))
    for promise in one.promises:
        yield Item(promise_words(promise, today), line=False)
    facts = (
        (translate("Handover", "knows"), join_words(one.knows)),
        (translate("Handover", "belongs to"), join_words(one.groups)),
        (translate("Handover", "agreed to"), join_words([scope_name(s) for s in one.agreed])),
    )
    yield from (Fact(label, words) for label, words in facts if words)


def _names(names: Iterable[str]) -> str:
    """Return names as a list; who is not named is somebody."""
    somebody = translate("Handover", "somebody")
    return join_words([name or somebody for name in names])
