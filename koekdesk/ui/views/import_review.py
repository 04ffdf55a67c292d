# SPDX-License-Identifier: MIT
"""Looking before bringing in: every sheet as it is read, and what is worth a look."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QTabWidget, QWidget

from koekdesk.files.tables import Table
from koekdesk.services.import_plan import ImportChoices, ImportPlan, SheetChoice, new_people
from koekdesk.texts import join_words
from koekdesk.ui.look import ITEM_GAP, Role
from koekdesk.ui.views.import_checks import ChecksView
from koekdesk.ui.views.import_decided import Decided
from koekdesk.ui.views.import_sheet import SheetView
from koekdesk.ui.views.import_words import (
    ENCODINGS,
    encoding_name,
    sheet_kind_name,
)
from koekdesk.ui.widgets.buttons import main_button, quiet_button
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, limited
from koekdesk.ui.widgets.status import ProgressLine
from koekdesk.ui.widgets.text import LongText, Text


class ReviewView(ScrollPage):
    """A tab for each sheet and one for what is worth a look, with one main button."""

    #: Something is read in another way, or a choice was made.
    changed = Signal()
    encoding_chosen = Signal(object)
    bring_requested = Signal()
    another_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decided = Decided()
        self.choices = ImportChoices()
        self.plan: ImportPlan | None = None
        self.sheets: list[SheetView] = []
        self._encoding = ""
        self.header = PageHeader("", self.tr("Nothing changes in the register until you say so."))
        self.another = quiet_button(self.tr("Another file"), "folder")
        self.bring = main_button(self.tr("Bring in"), "import")
        self.header.add_button(self.another)
        self.header.add_button(self.bring)
        self.progress = ProgressLine()
        self.error = LongText("", colour="rose")
        self.error.hide()
        self.counts = Text("", Role.STRONG)
        self.look_first = quiet_button("", "right")
        self.cards = QCheckBox(self.tr("Their yes also meant: first name on cards"))
        self.letters = ChoiceButton(self.tr("How the letters are kept"), self._encodings)
        self._letters_row = flow_row(
            Text(self.tr("Do letters look wrong? They were saved as"), wrap=False), self.letters
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._lay_out()
        self._connect()

    def show_file(self, name: str, tables: Sequence[Table], sheets: Sequence[SheetChoice]) -> None:
        """Show a file that was read; what was decided about another file is forgotten."""
        self.header.set_title(name)
        self.decided = Decided()
        self.show_tables(tables, sheets)
        self.tabs.setCurrentIndex(0)
        self.verticalScrollBar().setValue(0)

    def show_tables(self, tables: Sequence[Table], sheets: Sequence[SheetChoice]) -> None:
        """Show the same file as it is read now."""
        at = self.tabs.currentIndex()
        while old := self.tabs.widget(0):
            self.tabs.removeTab(0)
            old.deleteLater()
        self.sheets = [SheetView(*pair) for pair in zip(tables, sheets, strict=True)]
        for view, table in zip(self.sheets, tables, strict=True):
            view.choice_made.connect(self._sheet_changed)
            view.show_names_on_cards(self.choices.names_on_cards)
            self.tabs.addTab(view, self._tab_words(table.name, view.choice))
        self.checks = ChecksView(self.decided)
        self.checks.decided.connect(self._count)
        self.tabs.addTab(self.checks, self.tr("Worth a look"))
        self.tabs.setCurrentIndex(max(at, 0))
        self._encoding = tables[0].encoding
        self._letters_row.setVisible(bool(self._encoding))
        self.letters.set_choice(self._encoding)
        self.plan = None
        self._count()

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Show what would come in; None while that is not known."""
        self.plan = plan
        if plan is not None:
            self.checks.show_plan(plan)
            for view in self.sheets:
                view.show_left_out([row for row in plan.left_out if row.sheet == view.name])
        self._count()

    def show_error(self, words: str) -> None:
        """Say what is in the way; empty takes it away."""
        self.error.show_text(words)
        self.error.setVisible(bool(words))

    def set_busy(self, busy: bool) -> None:
        """Keep hands off while it comes in."""
        self.tabs.setEnabled(not busy)
        for widget in (self.another, self.cards, self.letters, self.look_first):
            widget.setEnabled(not busy)
        self.bring.setEnabled(not busy and self.plan is not None)

    def _lay_out(self) -> None:
        self.body.setSpacing(ITEM_GAP)
        self.body.addWidget(self.header)
        self.body.addWidget(self.progress)
        self.body.addLayout(limited(self.error))
        self.body.addWidget(flow_row(self.counts, self.look_first, gap=ITEM_GAP * 2))
        self.body.addWidget(flow_row(self.cards, self._letters_row, gap=ITEM_GAP * 3))
        self.body.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.bring.clicked.connect(self.bring_requested)
        self.another.clicked.connect(self.another_requested)
        self.cards.toggled.connect(self._choose_cards)
        self.letters.choice_made.connect(self.encoding_chosen)
        self.look_first.clicked.connect(lambda: self.tabs.setCurrentWidget(self.checks))

    def _sheet_changed(self, choice: SheetChoice) -> None:
        for at, view in enumerate(self.sheets):
            if view.choice is choice:
                self.tabs.setTabText(at, self._tab_words(view.name, choice))
        self.changed.emit()

    def _choose_cards(self, wanted: bool) -> None:
        self.choices = replace(self.choices, names_on_cards=wanted)
        for view in self.sheets:
            view.show_names_on_cards(wanted)
        self.changed.emit()

    def _count(self) -> None:
        """Say on the button how many people come in, and what is worth a look first."""
        plan = self.plan
        self.bring.setEnabled(plan is not None)
        new = new_people(plan, self.decided.for_plan(plan)) if plan else 0
        words = self.tr("Bring in %n people", "", new) if new else self.tr("Bring in")
        self.bring.setText(words)
        self.bring.setAccessibleName(words)
        self.counts.show_text(self._in_words(plan, new) if plan else "")
        checks = len(plan.duplicates) + len(plan.marks) if plan else 0
        self.look_first.setText(self.tr("%n are worth a look first", "", checks))
        self.look_first.setAccessibleName(self.look_first.text())
        self.look_first.setVisible(checks > 0)
        last = self.tabs.count() - 1
        self.tabs.setTabText(last, self.tr("Worth a look: {count}").format(count=checks))
        self.tabs.setTabVisible(last, bool(plan and (checks or plan.left_out)))

    def _in_words(self, plan: ImportPlan, new: int) -> str:
        """Return what comes in, in one line."""
        said = sum(len(person.statements) for person in plan.people)
        things, talks = len(plan.things), len(plan.talks)
        counted = (
            (new, self.tr("%n people", "", new)),
            (said, self.tr("%n things they said", "", said)),
            (things, self.tr("%n groups and places", "", things)),
            (talks, self.tr("%n conversations", "", talks)),
        )
        return join_words([words for count, words in counted if count])

    def _tab_words(self, sheet: str, choice: SheetChoice) -> str:
        words = self.tr("{sheet} – {kind}")
        named = words.format(sheet=sheet, kind=sheet_kind_name(choice.kind))
        return named.replace("&", "&&")

    def _encodings(self) -> list[tuple[str, str]]:
        offered = dict.fromkeys([self._encoding, *ENCODINGS])
        return [(code, encoding_name(code)) for code in offered if code]
