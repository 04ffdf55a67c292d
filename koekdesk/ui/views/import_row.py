# SPDX-License-Identifier: MIT
"""What one row of a spreadsheet becomes, as it will come in."""

from datetime import date

from PySide6.QtWidgets import QWidget

from koekdesk.services.import_plan import (
    LeftOutRow,
    Planned,
    PlannedPerson,
    PlannedTalk,
    PlannedThing,
)
from koekdesk.texts import (
    field_name,
    format_date,
    format_dayparts,
    join_words,
    language_name,
    thing_name,
)
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, Role, set_surface
from koekdesk.ui.views.import_words import consent_words, left_out_reason
from koekdesk.ui.widgets.kinds import StatementLine
from koekdesk.ui.widgets.page import ScrollPage
from koekdesk.ui.widgets.text import QuoteLabel, Text


class RowLook(ScrollPage):
    """Shows one row as a person, a group or place, or a conversation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self.content, "card")
        self.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        self.body.setSpacing(ITEM_GAP)
        self.setAccessibleName(self.tr("What this row becomes"))

    def show_row(self, row: Planned | LeftOutRow | None, names_on_cards: bool, today: date) -> None:
        """Show what a row becomes, or why it stays out; None shows nothing."""
        self._empty()
        if isinstance(row, PlannedPerson):
            self._show_person(row, names_on_cards, today)
        elif isinstance(row, PlannedThing):
            self._show_thing(row)
        elif isinstance(row, PlannedTalk):
            self._show_talk(row, today)
        elif isinstance(row, LeftOutRow):
            self._add(Text(self.tr("This row stays out"), Role.HEADING))
            self._add(Text(left_out_reason(row.why), Role.SOFT))
        self.verticalScrollBar().setValue(0)

    def _show_person(self, person: PlannedPerson, names_on_cards: bool, today: date) -> None:
        self._add(Text(person.called, Role.HEADING))
        self._soft(person.full_name if person.full_name != person.called else "")
        self._soft(f"{person.street} {person.number}".strip())
        self._soft("  ·  ".join(filter(None, (person.phone, person.email))))
        spoken = join_words([language_name(code) for code in person.languages])
        self._soft(self.tr("Speaks {languages}").format(languages=spoken) if spoken else "")
        free = format_dayparts(person.dayparts) if person.dayparts else person.when_free
        self._soft(self.tr("Has time: {when}").format(when=free) if free else "")
        for statement in person.statements:
            self._add(StatementLine(statement.kind, statement.text))
        if person.matters:
            self._add(QuoteLabel(person.matters))
        known = join_words([known.name for known in person.knows])
        self._soft(self.tr("Knows {names}").format(names=known) if known else "")
        self._add(Text(consent_words(person.consent, names_on_cards, today)))
        if person.last_spoken:
            on = format_date(person.last_spoken, today)
            self._soft(self.tr("Last spoken on {date}").format(date=on))
        remark = self.tr("Your remark: {remark}").format(remark=person.remark)
        self._soft(remark if person.remark else "")

    def _show_thing(self, thing: PlannedThing) -> None:
        self._add(Text(thing.name, Role.HEADING))
        self._soft(thing_name(thing.sort))
        for field, text in thing.fields.items():
            if text:
                self._soft(field_name(field))
                self._add(Text(text))

    def _show_talk(self, talk: PlannedTalk, today: date) -> None:
        names = join_words([known.name for known in talk.people])
        self._add(Text(names or self.tr("A conversation"), Role.HEADING))
        self._soft("  ·  ".join(filter(None, (format_date(talk.on, today), talk.where))))
        if talk.said:
            self._add(Text(talk.said))
        sparks = (self.tr("no spark"), self.tr("a spark"), self.tr("much spark"))
        self._soft("" if talk.spark is None else sparks[talk.spark])
        promised = self.tr("We promised: {promise}").format(promise=talk.promised)
        self._soft(promised if talk.promised else "")
        by = self.tr("noted by {who}").format(who=talk.noted_by)
        self._soft(by if talk.noted_by else "")

    def _soft(self, words: str) -> None:
        if words:
            self._add(Text(words, Role.SOFT))

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def _empty(self) -> None:
        while item := self.body.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
