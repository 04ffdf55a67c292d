# SPDX-License-Identifier: MIT
"""Mijn blad: all that is kept about one person, their own words first, to read and correct (N1)."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from koekdesk.printing.document import (
    Block,
    Boxes,
    Document,
    Fact,
    Group,
    Heading,
    Lines,
    Paragraph,
    Quote,
    Title,
)
from koekdesk.services.own_page import OwnPage, Record
from koekdesk.services.preferences import Preferences
from koekdesk.texts import format_date, join_words, kind_lead, scope_question, unquoted
from koekdesk.texts.kept import kept_field_name, known_fields, known_tables, table_name
from koekdesk.texts.values import value_words
from koekdesk.vocabulary import Scope, StatementKind

translate = QCoreApplication.translate

#: Told in their own place; whatever is not in here is told at the end, a new table too.
_TOLD = {
    "person": {"called", "matters", "remark", "full_name", "street", "house_number", "phone",
               "email", "languages", "dayparts", "when_free"},
    "statement": {"kind", "text", "said_on", "conversation"},
    "consent": {"scope", "given", "on", "review_on"},
    "tie": {"other", "kind"},
    "membership": {"group"},
    "conversation": {"on", "where", "said", "promised"},
    "presence": {"conversation"},
}  # fmt: skip
#: How the file itself is kept; in the file to take along, not on paper.
_HOUSEKEEPING = frozenset({"created_at", "changed_at", "position", "x", "y", "spark_noted"})
_REACH = ("full_name", "street", "house_number", "phone", "email", "languages")


def own_page_document(page: OwnPage, preferences: Preferences, *, whole: bool = False) -> Document:
    """Return the page of one person; ``whole`` adds how the file keeps it, for a file."""
    writer = _Writer(page, whole)
    return Document(
        title=translate("OwnPage", "My page: {name}").format(name=page.called),
        blocks=tuple(writer.blocks()),
        footer=_footer(page.made_on, preferences),
        large=True,
    )


class _Writer:
    def __init__(self, page: OwnPage, whole: bool) -> None:
        self._page, self._today, self._whole = page, page.made_on, whole
        self._me = page.of("person")[0]

    def blocks(self) -> Iterator[Block]:
        """Yield everything from top to bottom, the warm things first."""
        yield Title(self._page.called)
        yield Paragraph(
            translate(
                "OwnPage",
                "This is what we wrote down of what you told us. Is it right? Cross out, write "
                "beside it, or tell us what has to go. It is yours.",
            )
        )
        yield from self._matters()
        yield from self._said()
        yield from self._people()
        yield from self._when_and_where()
        yield from self._talks()
        yield from self._remark()
        yield from self._consents()
        yield from self._rest()

    def _matters(self) -> Iterator[Block]:
        yield Heading(translate("OwnPage", "What matters to you"))
        matters = str(self._me.value("matters") or "")
        yield Paragraph(f"“{unquoted(matters)}”") if matters else Lines(2)

    def _said(self) -> Iterator[Block]:
        yield Heading(translate("OwnPage", "What you said"))
        order = list(StatementKind)
        for record in sorted(
            self._page.of("statement"), key=lambda r: order.index(StatementKind(r.value("kind")))
        ):
            kind, on = StatementKind(str(record.value("kind"))), record.value("said_on")
            note = format_date(on, self._today) if isinstance(on, date) else ""
            yield Quote(kind, kind_lead(kind), str(record.value("text")), note)
        yield Paragraph(translate("OwnPage", "What did we forget?"), soft=True)
        yield Lines(2)

    def _people(self) -> Iterator[Block]:
        ties = [self._tie(record) for record in self._page.of("tie")]
        groups = [str(record.value("group") or "") for record in self._page.of("membership")]
        yield Group(
            (
                Heading(translate("OwnPage", "Who you know and where you belong")),
                Fact(translate("OwnPage", "you know"), join_words(sorted(ties))),
                Fact(translate("OwnPage", "groups"), join_words(sorted(filter(None, groups)))),
            )
        )

    def _tie(self, record: Record) -> str:
        name = str(record.value("other") or "") or translate("OwnPage", "a neighbour")
        words = value_words("tie.kind", record.value("kind"), self._today)
        return translate("OwnPage", "{name} ({how})").format(name=name, how=words)

    def _when_and_where(self) -> Iterator[Block]:
        dayparts = ("dayparts",) if self._me.value("dayparts") else ()
        facts = [self._fact(self._me, field) for field in ("when_free", *dayparts, *_REACH)]
        heading = translate("OwnPage", "When you can, and how we reach you")
        yield Group((Heading(heading), *facts))

    def _talks(self) -> Iterator[Block]:
        talks = self._page.of("conversation")
        if not talks:
            return
        yield Heading(translate("OwnPage", "Our conversations"))
        for record in reversed(talks):
            where, promised = record.value("where"), record.value("promised")
            said = [str(record.value("said") or "")]
            if promised:
                text = translate("OwnPage", "We promised: {what}")
                said.append(text.format(what=promised))
            words = "\n".join(filter(None, said)) or translate("OwnPage", "We spoke.")
            on = value_words("conversation.on", record.value("on"), self._today)
            yield Fact(", ".join(filter(None, [on, str(where or "")])), words)

    def _remark(self) -> Iterator[Block]:
        if self._me.value("remark"):
            yield Heading(translate("OwnPage", "What we wrote beside it"))
            yield Paragraph(str(self._me.value("remark")))

    def _consents(self) -> Iterator[Block]:
        yield Heading(translate("OwnPage", "What may we do?"))
        newest = {str(r.value("scope")): r for r in self._page.of("consent")}
        yes, no = translate("OwnPage", "yes"), translate("OwnPage", "no")
        for scope in Scope:
            record = newest.get(scope.value)
            given = record.value("given") if record else None
            options = ((yes, given is True), (no, given is False))
            yield Boxes(scope_question(scope), options, self._since(record))
        yield Paragraph(
            translate("OwnPage", "You can change your mind any time; telling us is enough."),
            soft=True,
        )

    def _since(self, record: Record | None) -> str:
        if record is None:
            return ""
        on, review = record.value("on"), record.value("review_on")
        since = translate("OwnPage", "since {date}").format(date=self._day(on))
        if not review:
            return since
        again = translate("OwnPage", "{since}; we ask again on {date}")
        return again.format(since=since, date=self._day(review))

    def _rest(self) -> Iterator[Block]:
        """Yield what has no place of its own, so that nothing is ever left out."""
        told: list[Block] = []
        for table in dict.fromkeys(record.table for record in self._page.records):
            lines = list(dict.fromkeys(filter(None, map(self._line, self._page.of(table)))))
            if lines:
                told.append(Fact(_table_words(table), "\n".join(lines)))
        if told:
            yield Group((Heading(translate("OwnPage", "What else we keep")), *told))

    def _line(self, record: Record) -> str:
        hidden = _TOLD.get(record.table, set()) | (set() if self._whole else _HOUSEKEEPING)
        pairs = [
            (_field_words(name), value_words(f"{record.table}.{name}", value, self._today))
            for name, value in record.fields
            if name not in hidden and value not in (False, 0)
        ]
        text = translate("OwnPage", "{label}: {value}")
        return "; ".join(text.format(label=label, value=value) for label, value in pairs if value)

    def _fact(self, record: Record, field: str) -> Fact:
        words = value_words(f"{record.table}.{field}", record.value(field), self._today)
        return Fact(kept_field_name(field), words)

    def _day(self, value: object) -> str:
        return format_date(value, self._today) if isinstance(value, date) else ""


def _footer(made_on: date, preferences: Preferences) -> str:
    asks: Iterable[str] = filter(None, (preferences.responsible, preferences.contact))
    day = f"{made_on.day}-{made_on.month}-{made_on.year}"
    return "  ·  ".join(
        [*asks, translate("OwnPage", "my page, as it was on {date}").format(date=day)]
    )


def _table_words(table: str) -> str:
    return table_name(table) if table in known_tables() else table


def _field_words(field: str) -> str:
    return kept_field_name(field) if field in known_fields() else field
