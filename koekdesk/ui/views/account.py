# SPDX-License-Identifier: MIT
"""Accounting for it: whom to ask again, whom to look at, what is kept, and the papers of it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from koekdesk.files.writing import csv_text
from koekdesk.printing.account import (
    assessment_document,
    numbers_document,
    numbers_rows,
    processing_document,
)
from koekdesk.printing.document import Document
from koekdesk.printing.html import to_html
from koekdesk.printing.pages import document_job
from koekdesk.printing.pdf import FileForm
from koekdesk.services.accounting import Account, AccountPageRows, read_account, read_page
from koekdesk.services.kept import Kept
from koekdesk.services.numbers import read_numbers
from koekdesk.texts.kept import table_name, until_words, why_words
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, LABEL_GAP, Role, line_width
from koekdesk.ui.views.account_arranged import Arranged
from koekdesk.ui.views.account_people import AskAgain, LookAt
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, limited
from koekdesk.ui.widgets.text import LongText, Text

_WIDTH = 1.5


class AccountPage(ScrollPage):
    """One page, from what waits for somebody to the papers for who asks."""

    person_chosen = Signal(object)
    conversation_requested = Signal(object)
    #: Somebody is to be taken out or erased: their UUID; what goes is told on their page.
    leaving_requested = Signal(object)
    #: Paper to look at: a PrintJob.
    paper_requested = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._desk = context, context.desk
        self._stale = True
        self._job: Job | None = None
        self.ask = AskAgain(context)
        self.look = LookAt(context)
        self.arranged = Arranged(context)
        self.kept = KeptTable()
        self.nothing = Text(self.tr("Nobody to ask again or to look at now."), Role.SOFT)
        self._build()
        self._connect()
        self._desk.changed.connect(self._refresh)  # a lambda would outlive the page

    def complete(self) -> bool:
        """Tell whether what stands here is what there is."""
        return self._job is None and not self._stale

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._limit()

    def _limit(self) -> None:
        for part in getattr(self, "_parts", ()):
            part.setMaximumWidth(round(line_width(self.font()) * _WIDTH))

    def _refresh(self, _tables: object) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        """Read everything off the GUI thread: it counts every table."""
        self._stale = False
        if self._job is not None:
            self._job.stop()
        desk, today = self._desk, date.today()
        self._job = self._context.jobs.run(
            lambda _report: desk.read(read_page, today),
            self._take,
            self._context.advisor.failed.emit,
        )

    def _take(self, read: AccountPageRows) -> None:
        self._job = None
        account, ask, look = read
        self.ask.show_rows(ask, account.on)
        self.look.show_rows(look, account.on, account.preferences.retention_months)
        self.nothing.setVisible(not ask and not look)
        self.arranged.show_preferences(account.preferences)
        self.kept.show_account(account)

    def _build(self) -> None:
        line = self.tr("What is kept here, why and how long, and who answers for it.")
        self.body.addWidget(PageHeader(self.tr("Accounting for it"), line))
        papers = Card()
        papers.body.addWidget(Text(self.tr("Papers for who asks"), Role.HEADING))
        self.processing = plain_button(self.tr("Processing register…"), "print")
        self.assessment = plain_button(self.tr("Impact assessment…"), "print")
        self.numbers = plain_button(self.tr("Numbers for a funder…"), "print")
        papers.body.addWidget(flow_row(self.processing, self.assessment, self.numbers))
        self._parts = (self.nothing, self.ask, self.look, self.arranged, papers, self.kept)
        for part in self._parts:
            self.body.addLayout(limited(part))
        self.body.setSpacing(GROUP_GAP)
        self._limit()

    def _connect(self) -> None:
        for part in (self.ask, self.look):
            part.person_chosen.connect(self.person_chosen)
            part.conversation_requested.connect(self.conversation_requested)
        self.look.leaving_requested.connect(self.leaving_requested)
        self.look.said.connect(self.said)
        self.processing.clicked.connect(lambda: self._show(processing_document(self._account())))
        self.assessment.clicked.connect(lambda: self._show(assessment_document(self._account())))
        self.numbers.clicked.connect(self._show_numbers)

    def _account(self) -> Account:
        return self._desk.read(read_account, date.today())

    def _show(self, document: Document, *forms: FileForm) -> None:
        readable = FileForm(
            self.tr("Save to read…"), "html", lambda: to_html(document).encode("utf-8")
        )
        advice = self.tr("A4. Empty lines are to be filled in by pen.")
        self.paper_requested.emit(document_job(document, advice, (readable, *forms)))

    def _show_numbers(self) -> None:
        numbers = self._desk.read(read_numbers, date.today())
        table = FileForm(
            self.tr("Save as spreadsheet…"),
            "csv",
            lambda: csv_text(numbers_rows(numbers)).encode("utf-8-sig"),
        )
        self._show(numbers_document(numbers), table)


class KeptTable(Card):
    """What is kept, under what it is for, with until when and how much there is of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(Text(self.tr("What is kept"), Role.HEADING))
        self.body.addWidget(
            LongText(self.tr("There is nothing else in the register than this."), Role.SOFT)
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(ITEM_GAP * 2)
        self._grid.setVerticalSpacing(LABEL_GAP)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 5)
        self.body.addLayout(self._grid)
        self._cells: dict[str, tuple[Text, Text, Text]] = {}

    def show_account(self, account: Account) -> None:
        """Show the numbers of now."""
        if not self._cells:
            self._lay_out([row.kept for row in account.kept])
        for row in account.kept:
            self._cells[row.kept.table][2].show_text(str(row.rows))

    def _lay_out(self, tables: Sequence[Kept]) -> None:
        grid = self._grid
        for why in dict.fromkeys(kept.why for kept in tables):
            words = why_words(why)
            heading = Text(words[:1].upper() + words[1:], Role.STRONG)
            heading.setContentsMargins(0, ITEM_GAP, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 3)
            for table, until in ((k.table, k.until) for k in tables if k.why is why):
                number = Text("", Role.SOFT, wrap=False)
                cells = Text(table_name(table)), Text(until_words(until), Role.SOFT), number
                at = grid.rowCount()
                for column, cell in enumerate(cells):
                    grid.addWidget(cell, at, column)
                self._cells[table] = cells
