# SPDX-License-Identifier: MIT
"""The twelve ground rules as a mirror: a picture, a question, and one's own reflections."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QSplitter, QWidget

from koekdesk.services.rules import RULES, RuleRow, read_mirror
from koekdesk.texts import rule_words
from koekdesk.ui.context import Context
from koekdesk.ui.look import CARD_MARGIN, GROUP_GAP, Role, line_width
from koekdesk.ui.views.rules_reflections import Reflections
from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.page import PageHeader, ScrollPage, limited, page_layout
from koekdesk.ui.widgets.rule_picture import RulePicture
from koekdesk.ui.widgets.text import LongText, Text

_WIDTH = 1.15


class RulesPage(QWidget):
    """One rule at a time, large; a list leads to the others. Never a mark or a target."""

    #: The poster is wanted on paper.
    poster_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self._rows: dict[int, RuleRow] = {}
        self.rule = RULES[0]
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("The twelve ground rules"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for rule in RULES:
            self.list.addItem(f"{rule}  {rule_words(rule).title}")
        self.list.currentRowChanged.connect(lambda at: self.show_rule(RULES[max(at, 0)]))
        self.reflections = Reflections(context)
        self.view = RuleView(self.reflections)
        self._lay_out()
        context.desk.changed.connect(self._on_changed)
        self.list.setCurrentRow(0)

    def complete(self) -> bool:
        """Tell whether the pictures are there."""
        return bool(self._rows) and not self._stale

    def show_rule(self, rule: int) -> None:
        """Show one rule."""
        self.rule = rule
        self.view.show_rule(rule, self._rows.get(rule))
        self.reflections.show_rule(rule)
        self.list.setCurrentRow(rule - 1)

    def half_done(self) -> int:
        """Return which rule is shown."""
        return self.rule

    def resume(self, rule: int) -> None:
        """Show that rule again."""
        self.show_rule(rule)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_list()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit_list)  # when the list has its letters too

    def _fit_list(self) -> None:
        """Give every title the room it needs, at any size of letters."""
        bar = self.list.verticalScrollBar().sizeHint().width()
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + bar + 2 * self.list.frameWidth())

    def _on_changed(self, tables: set[str]) -> None:
        if tables - {"reflection"}:
            self._stale = True
            if self.isVisible():
                self._look()

    def _look(self) -> None:
        """Read the mirror off the GUI thread."""
        if self._stale:
            desk, today = self._context.desk, date.today()
            self._context.jobs.run(
                lambda _report: desk.read(read_mirror, today), self._show, desk.refused.emit
            )

    def _show(self, rows: tuple[RuleRow, ...]) -> None:
        before = self._rows.get(self.rule)
        self._rows = {row.rule: row for row in rows}
        self._stale = False
        if before != self._rows[self.rule]:
            self.view.show_rule(self.rule, self._rows[self.rule])

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Ground rules"),
            self.tr("A mirror to look in together. There is nothing to score."),
        )
        self.poster = plain_button(self.tr("Poster…"), "print")
        self.poster.clicked.connect(lambda: self.poster_requested.emit())
        header.add_button(self.poster)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 800])
        layout = page_layout(self)
        layout.addWidget(header)
        layout.addWidget(split, 1)


class RuleView(ScrollPage):
    """One rule: what it says, what the register shows, what to ask oneself."""

    def __init__(self, reflections: Reflections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Role.TITLE)
        self.words = LongText("", Role.QUOTE)
        self.question = LongText("", Role.HEADING)
        self._column = QWidget()
        self._inside = TopLayout(self._column)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GROUP_GAP)
        self._card = Card()
        self.picture: RulePicture | None = None
        for widget in (self.title, self.words, self._card, self.question, reflections):
            self._inside.addWidget(widget)
        self.body.setContentsMargins(CARD_MARGIN, 0, CARD_MARGIN, CARD_MARGIN)
        self.body.addLayout(limited(self._column))
        self._card.hide()
        self._limit()

    def show_rule(self, rule: int, row: RuleRow | None) -> None:
        """Show a rule; its picture may come a moment later."""
        words = rule_words(rule)
        self.title.show_text(words.title)
        self.words.show_text(words.text)
        self.question.show_text(words.question)
        if self.picture is not None:
            self._card.body.removeWidget(self.picture)
            self.picture.hide()
            self.picture.deleteLater()
            self.picture = None
        if row is not None:
            self.picture = RulePicture(row)
            self._card.body.addWidget(self.picture)
        self._card.setVisible(row is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._limit()

    def _limit(self) -> None:
        if hasattr(self, "_column"):
            self._column.setMaximumWidth(round(line_width(self.font()) * _WIDTH))
