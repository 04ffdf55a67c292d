# SPDX-License-Identifier: MIT
"""Looking before bringing in: every sheet as it is read, and what is worth a look."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QTabBar, QWidget

from koekdesk.files.tables import Table
from koekdesk.services.import_plan import ImportChoices, ImportPlan, SheetChoice, new_people
from koekdesk.texts import join_words
from koekdesk.ui.icons import set_icon
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, PAGE_MARGIN, Role
from koekdesk.ui.views.import_checks import ChecksView
from koekdesk.ui.views.import_decided import Decided, Decisions
from koekdesk.ui.views.import_sheet import SheetView
from koekdesk.ui.views.import_words import (
    ENCODINGS,
    encoding_name,
    sheet_kind_name,
)
from koekdesk.ui.widgets.buttons import lead_button, main_button, plain_button
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, limited, page_layout
from koekdesk.ui.widgets.status import ProgressLine
from koekdesk.ui.widgets.text import LongText, Text


class ReviewChoices(NamedTuple):
    """How sheets are read, what was decided about rows, and which tab is shown."""

    sheets: tuple[SheetChoice, ...]
    choices: ImportChoices
    decided: Decisions
    tab: int


class ReviewView(QWidget):
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
        self._name = self._encoding = ""
        self.header = PageHeader(self.tr("Look first"))
        self.look_first = plain_button("", "search")
        self.bring = main_button(self.tr("Bring in"), "import")
        self.header.add_button(self.look_first)
        self.header.add_button(self.bring)
        self.line = Text("", Role.SOFT)
        self.progress = ProgressLine()
        self.error = LongText("", colour="rose")
        self.error.hide()
        self.another = lead_button(self.tr("Another file"), "folder")
        self.cards = QCheckBox(self.tr("Their yes also meant: first name on cards"))
        self.cards.setAccessibleName(self.cards.text())
        self.letters = ChoiceButton(self.tr("How the letters are kept"), self._encodings)
        self._letters_row = flow_row(
            Text(self.tr("Do letters look wrong? They were saved as"), wrap=False), self.letters
        )
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sheets, and what is worth a look"))
        self.room = ScrollPage()
        self.checks = ChecksView(self.decided)
        self._lay_out()
        self._connect()

    def show_file(self, name: str, tables: Sequence[Table], sheets: Sequence[SheetChoice]) -> None:
        """Show a file that was read; what was decided about another file is forgotten."""
        self._name = name
        self.decided.forget()
        self.show_tables(tables, sheets)
        self.tabs.setCurrentIndex(0)

    def chosen(self) -> ReviewChoices:
        """Return everything somebody chose."""
        sheets = tuple(view.choice for view in self.sheets)
        return ReviewChoices(sheets, self.choices, self.decided.told(), self.tabs.currentIndex())

    def show_again(self, name: str, tables: Sequence[Table], chosen: ReviewChoices) -> None:
        """Show a file with what was chosen before."""
        self._name = name
        self.decided.take(chosen.decided)
        self.choices = chosen.choices
        self.show_tables(tables, chosen.sheets)
        self.cards.blockSignals(True)
        self.cards.setChecked(chosen.choices.names_on_cards)
        self.cards.blockSignals(False)
        self.tabs.setCurrentIndex(chosen.tab)

    def show_tables(self, tables: Sequence[Table], sheets: Sequence[SheetChoice]) -> None:
        """Show the same file as it is read now."""
        at = self.tabs.currentIndex()
        self.tabs.blockSignals(True)
        for view in self.sheets:
            view.hide()
            view.deleteLater()
            self.tabs.removeTab(0)
        self.sheets = [SheetView(*pair) for pair in zip(tables, sheets, strict=True)]
        for place, view in enumerate(self.sheets):
            view.choice_made.connect(self._sheet_changed)
            view.show_names_on_cards(self.choices.names_on_cards)
            self.tabs.insertTab(place, self._tab_words(view.name, view.choice))
            self.room.body.insertWidget(place, view, 1)
        self._encoding = tables[0].encoding
        self._letters_row.setVisible(bool(self._encoding))
        self.letters.set_choice(self._encoding)
        self.tabs.setCurrentIndex(min(max(at, 0), len(self.sheets) - 1))
        self.tabs.blockSignals(False)
        self.show_plan(None)
        self._show_tab()

    def open_checks(self) -> None:
        """Show what is worth a look."""
        self.tabs.setCurrentIndex(len(self.sheets))
        self.tabs.setFocus()

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
        self.room.setEnabled(not busy)
        for widget in (self.another, self.cards, self.letters, self.look_first):
            widget.setEnabled(not busy)
        self.bring.setEnabled(not busy and self.plan is not None)

    def _lay_out(self) -> None:
        column = page_layout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, 0, 0)
        column.setSpacing(ITEM_GAP)
        for widget in (self.header, self.line, self.progress):
            widget.setContentsMargins(0, 0, PAGE_MARGIN, 0)
            column.addWidget(widget)
        column.addLayout(limited(self.error))
        column.addWidget(self.tabs)
        column.addWidget(self.room, 1)
        self.tabs.addTab("")
        self.room.body.setContentsMargins(0, 0, PAGE_MARGIN, CARD_MARGIN)
        self.room.body.setSpacing(0)
        self.room.body.addWidget(self.checks)
        self.room.body.addSpacing(ITEM_GAP)
        self.room.body.addWidget(
            flow_row(self.cards, self._letters_row, self.another, gap=ITEM_GAP * 3)
        )

    def _connect(self) -> None:
        self.bring.clicked.connect(self.bring_requested)
        self.another.clicked.connect(self.another_requested)
        self.cards.toggled.connect(self._choose_cards)
        self.letters.choice_made.connect(self.encoding_chosen)
        self.look_first.clicked.connect(self.open_checks)
        self.tabs.currentChanged.connect(self._show_tab)
        self.checks.decided.connect(self._count)

    def _show_tab(self, _at: int = 0) -> None:
        """Show one sheet, or what is worth a look; what is hidden takes no room."""
        at = self.tabs.currentIndex()
        for place, view in enumerate(self.sheets):
            view.setVisible(place == at)
        self.checks.setVisible(at == len(self.sheets))
        self.room.verticalScrollBar().setValue(0)

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
        self.line.show_text(self._line(new))
        checks = len(plan.duplicates) + len(plan.marks) if plan else 0
        self.look_first.setText(self.tr("%n are worth a look", "", checks))
        set_icon(self.look_first, "search")
        self.look_first.setAccessibleName(self.look_first.text())
        self.look_first.setVisible(checks > 0)
        last = len(self.sheets)
        self.tabs.setTabText(last, self.tr("Worth a look: {count}").format(count=checks))
        self.tabs.setTabVisible(last, bool(plan and (checks or plan.left_out)))

    def _line(self, new: int) -> str:
        """Return which file this is, what comes in, and that nothing happened yet."""
        safe = self.tr("Nothing changes in the register until you say so.")
        what = self._in_words(self.plan, new) if self.plan else ""
        return f"{self._name}: {what}. {safe}" if what else f"{self._name}. {safe}"

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
        kind = sheet_kind_name(choice.kind)
        same = kind.casefold() == sheet.casefold()
        named = sheet if same else self.tr("{sheet} – {kind}").format(sheet=sheet, kind=kind)
        return named.replace("&", "&&")

    def _encodings(self) -> list[tuple[str, str]]:
        offered = dict.fromkeys([self._encoding, *ENCODINGS])
        return [(code, encoding_name(code)) for code in offered if code]
