# SPDX-License-Identifier: MIT
"""Words that belong together here: a line for each, changed in place, with what they find."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from koekdesk.services.own_words import (
    NOTHING,
    ProofRow,
    RingRow,
    SaidRow,
    add_ring,
    edit_ring,
    list_rings,
    prove_rings,
    remove_ring,
)
from koekdesk.services.typed import LINE_LIMIT
from koekdesk.texts import excerpt, isolate, join_words
from koekdesk.ui.context import Context
from koekdesk.ui.jobs import Job
from koekdesk.ui.look import CARD_MARGIN, GROUP_GAP, ITEM_GAP, LABEL_GAP, Role, line_width
from koekdesk.ui.widgets.buttons import icon_button, main_button
from koekdesk.ui.widgets.card import Card
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.flow import TopLayout
from koekdesk.ui.widgets.keyed_column import KeyedColumn
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.page import ScrollPage, limited
from koekdesk.ui.widgets.text import LongText, Text, hug, plain_tip

#: As wide as a comfortable line and a little room.
_WIDTH = 1.35
_LONGEST, _NAMES = 60, 4
#: Tables whose change changes what the words find.
_FINDS = {"own_ring", "statement", "person"}


class OwnWordsView(ScrollPage):
    """People here have words of their own; who writes them down finds who says it differently."""

    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rings: tuple[RingRow, ...] = ()
        self._proofs: Mapping[UUID, ProofRow] | None = None  # None: not looked yet
        self._job: Job | None = None
        self._stale = True
        self.body.setContentsMargins(GROUP_GAP, 0, GROUP_GAP, GROUP_GAP)
        self.field = QLineEdit()
        limit(self.field, LINE_LIMIT)
        self.field.setPlaceholderText(self.tr("doorstep bench, street sofa, coffee corner"))
        self.field.setAccessibleName(self.tr("Words that belong together, with commas in between"))
        self.field.returnPressed.connect(self._add)
        self.add_button = main_button(self.tr("Add"), "add")
        self.add_button.clicked.connect(self._add)
        self.lines = KeyedColumn(self._make, lambda line, item: line.show_ring(*item))
        self._lay_out()
        context.desk.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._limit()

    def begin(self) -> None:
        """Put the cursor where new words go."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def looked(self) -> bool:
        """Tell whether it is shown what the words find."""
        return self._proofs is not None and self._job is None

    def _lay_out(self) -> None:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ITEM_GAP * 2)
        column.addWidget(Text(self.tr("Words that belong together here"), Role.TITLE))
        for words in (
            self.tr(
                "Every neighbourhood has words of its own. Put words that mean the same, or that "
                "go together, on one line with commas in between. People who say it in another "
                "word then find each other too."
            ),
            self.tr(
                "An example: you write “drill, hammer drill”. Somebody has a drill to lend, and "
                "somebody else asks for a hammer drill. They now meet."
            ),
        ):
            column.addLayout(limited(LongText(words, Role.SOFT)))
        row = QHBoxLayout()
        row.setSpacing(ITEM_GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        column.addLayout(row)
        column.addWidget(self.lines)
        self.body.addLayout(limited(self._column))
        self._limit()

    def _limit(self) -> None:
        self._column.setMaximumWidth(round(line_width(self.font()) * _WIDTH))

    def _changed(self, tables: set[str]) -> None:
        if tables & _FINDS:
            self._stale = True
            if self.isVisible():
                self._reload()

    def _reload(self) -> None:
        self._stale = False
        self._rings = self._context.desk.read(list_rings)
        self._show()
        if self._job is not None:
            self._job.stop()
        self._job = self._context.jobs.run(
            lambda _report: self._context.desk.read(prove_rings), self._prove, self._not_proved
        )

    def _prove(self, proofs: Mapping[UUID, ProofRow]) -> None:
        self._job, self._proofs = None, proofs
        self._show()

    def _not_proved(self, error: Exception) -> None:
        self._job = None
        self._context.advisor.failed.emit(error)

    def _show(self) -> None:
        proofs = self._proofs or {}
        self.lines.sync([(ring.id, (ring, proofs.get(ring.id))) for ring in self._rings])

    # What somebody does; each is one step with the words on it.

    def _add(self) -> None:
        typed = self.field.text()
        if not typed.strip():
            self.begin()
            return
        label = self.tr("Words that belong together: {words}")
        if self._context.desk.try_do(label.format(words=excerpt(typed, 40)), add_ring, typed):
            self.field.clear()
        self.begin()

    def _make(self, item: tuple[RingRow, ProofRow | None]) -> "RingLine":
        ring = item[0]
        return RingLine(self._saver(ring.id), lambda: self._remove(ring.id))

    def _saver(self, ring: UUID) -> Callable[[str], bool]:
        label = self.tr("Words that belong together: {words}")
        desk = self._context.desk
        return lambda typed: desk.try_do(
            label.format(words=excerpt(typed, 40)), edit_ring, ring, typed
        )

    def _remove(self, ring: UUID) -> None:
        words = next((join_words(row.words) for row in self._rings if row.id == ring), "")
        label = self.tr("No longer together: {words}").format(words=excerpt(words, 40))
        if self._context.desk.try_do(label, remove_ring, ring):
            self.said.emit(label)


class RingLine(Card):
    """One line of words, and below it what they bring together now."""

    def __init__(
        self, save: Callable[[str], bool], remove: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = Field(
            self.tr("Words that belong together"), save, role=Role.STRONG, hints=False
        )
        self.remove_button = icon_button("close", "")
        self.remove_button.clicked.connect(lambda: QTimer.singleShot(0, self, remove))
        self.proof = LongText("", Role.SOFT)
        self.meetings = [LongText("") for _ in range(2)]
        row = QHBoxLayout()
        row.setSpacing(CARD_MARGIN)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        below = QWidget()
        column = TopLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        for text in (self.proof, *self.meetings):
            column.addLayout(limited(text))
        hug(below)
        self.body.addLayout(row)
        self.body.addWidget(below)

    def show_ring(self, ring: RingRow, proof: ProofRow | None) -> None:
        """Show these words; what they find follows when it was looked up."""
        self.words.set_text(", ".join(ring.words))
        name = self.tr("These no longer belong together: {words}")
        name = name.format(words=join_words(ring.words))
        self.remove_button.setToolTip(plain_tip(name))
        self.remove_button.setAccessibleName(name)
        found = proof or NOTHING
        self.proof.show_text(self._found(found) if proof else self.tr("Looking…"))
        told = [self._meeting(*both) for both in found.meetings]
        for text, words in zip(self.meetings, [*told, "", ""], strict=False):
            text.show_text(words)
            text.setVisible(bool(words))

    def _found(self, proof: ProofRow) -> str:
        """Return who says one of the words, and how much meets that did not before."""
        names = list(dict.fromkeys(said.called for said in proof.said))
        if not names:
            return self.tr("Nobody said one of these yet. They count as soon as somebody does.")
        first = [isolate(excerpt(name, 30)) for name in names[:_NAMES]]
        rest = len(names) - len(first)
        if rest:
            first.append(self.tr("%n others", "", rest))
        say = self.tr("One of these words is said by {names}.").format(names=join_words(first))
        if not proof.count:
            return say
        return f"{say} " + self.tr("%n pairs go together through this line:", "", proof.count)

    def _meeting(self, gift: SaidRow, wish: SaidRow) -> str:
        return self.tr("{name}: “{gift}”, and {other}: “{wish}”").format(
            name=isolate(excerpt(gift.called, 30)),
            gift=isolate(excerpt(gift.text, _LONGEST)),
            other=isolate(excerpt(wish.called, 30)),
            wish=isolate(excerpt(wish.text, _LONGEST)),
        )
