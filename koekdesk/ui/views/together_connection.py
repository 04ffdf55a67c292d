# SPDX-License-Identifier: MIT
"""One connection: each person's own answer, how far it has come, and its story."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from koekdesk.services.angles import angles_of
from koekdesk.services.connections import (
    ConnectionRow,
    MemberRow,
    edit_connection,
    record_answer,
    remove_connection,
    set_introducer,
    set_remark,
)
from koekdesk.services.cooling import is_stuck
from koekdesk.services.initiatives import grow_into_initiative
from koekdesk.texts import answer_name, join_words
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, Role
from koekdesk.ui.views import together_words
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.today_words import angle_sentence
from koekdesk.ui.views.together_gatherings import GatheringsSection
from koekdesk.ui.views.together_grown import GrownInto
from koekdesk.ui.views.together_introducer import Introducer
from koekdesk.ui.views.together_member import MemberCard, same_words
from koekdesk.ui.views.together_section import Section
from koekdesk.ui.widgets.buttons import lead_button, main_button
from koekdesk.ui.widgets.columns import ColumnsLayout
from koekdesk.ui.widgets.field import Field
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import PageHeader, ScrollPage
from koekdesk.ui.widgets.removal import Removal
from koekdesk.ui.widgets.stage_buttons import StageButtons
from koekdesk.ui.widgets.text import LongText, Text
from koekdesk.vocabulary import Answer, Stage

#: From here a connection can go on as an initiative.
_GROWING = (Stage.MET, Stage.DOING, Stage.LASTING)


class ConnectionView(ScrollPage):
    """Shows one connection; what somebody types stays while it is read anew."""

    person_chosen = Signal(object)
    #: A card of this connection is wanted on paper: a UUID.
    print_requested = Signal(object)
    #: The initiative it grew into is wanted: a UUID.
    initiative_chosen = Signal(object)
    #: Who is not there yet is wanted, for this connection: a UUID.
    missing_requested = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)

    def __init__(self, context: Context, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.row: ConnectionRow | None = None
        self.members: list[MemberCard] = []
        self.body.setContentsMargins(GROUP_GAP, 0, GROUP_GAP, GROUP_GAP)
        self.header = PageHeader("")
        self.header.title.setProperty("role", Role.HEADING.value)
        self.print_button = main_button(self.tr("Print card"), "print")
        self.print_button.clicked.connect(self._print)
        self.missing_button = lead_button(self.tr("Who is not there yet?"), "missing")
        self.missing_button.clicked.connect(lambda: self.missing_requested.emit(self._key()))
        self.header.add_button(self.print_button)
        self.standing = LongText("")
        self.stages = StageButtons()
        self.stages.stage_chosen.connect(self._set_stage)
        because = self.tr("Why it rests")
        self.rests = Field(because, self._saver("rests_because"), placeholder=because, label=True)
        self._cards = QWidget()
        self.columns = ColumnsLayout(self._cards, 28)
        self.introducer = Introducer(known)
        self.introducer.person_chosen.connect(self.person_chosen)
        self.introducer.changed.connect(self._introduce)
        story = self.tr("Its story")
        began = self.tr("What happened, in a few words that everybody may hear…")
        self.story = Field(story, self._saver("story"), placeholder=began, multiline=True)
        harvest = self.tr("What did it bring, for them and for the street?")
        self.harvest = Field(
            self.tr("Its harvest"),
            self._saver("harvest"),
            placeholder=harvest,
            multiline=True,
        )
        self.angles = LongText()
        self.turn = Section(self.tr("Look at it another way"), self.angles)
        self.gatherings = GatheringsSection(context, known)
        self.gatherings.missing_requested.connect(self.missing_requested)
        self.gatherings.person_chosen.connect(self.person_chosen)
        self.gatherings.said.connect(self.said)
        self.grown = GrownInto()
        self.grown.begun.connect(self._grow)
        self.grown.chosen.connect(self.initiative_chosen)
        self.going_on = Section(self.tr("It goes on as an initiative"), self.grown)
        self.reasons = Text()
        self.why = Section(self.tr("Why this suggestion"), self.reasons)
        self.numbers = LongText()
        self.removal = Removal(
            self.tr("Remove this connection"),
            self.tr("It leaves the register, with its story and its cards. The people stay."),
        )
        self.removal.confirmed.connect(self._remove)
        for widget in (
            self.header,
            self._cards,
            flow_row(self.missing_button),
            Section(self.tr("How far it is"), self.standing, self.stages, self.rests),
            self.turn,
            Section(self.tr("Who introduces them"), self.introducer),
            self.gatherings,
            Section(story, self.story),
            Section(self.tr("Its harvest"), self.harvest),
            self.going_on,
            self.why,
            Section(self.tr("Cards on paper"), self.numbers),
            self.removal,
        ):
            self.body.addWidget(widget)

    def show_row(self, row: ConnectionRow) -> None:
        """Show a connection as it is now."""
        today = date.today()
        if self.row is None or row.id != self.row.id:
            self._start_over()
        self.row = row
        self.header.set_title(together_words.names(row))
        self.header.set_line(together_words.since(row, today))
        self._show_members(row, today)
        standing = together_words.standing(row)
        self.standing.show_text(standing)
        self.standing.setVisible(bool(standing))
        self.stages.show_stage(row.stage, waits=together_words.waits_for_somebody(row))
        self.rests.setVisible(row.stage is Stage.RESTING)
        self.rests.set_text(row.rests_because)
        self.introducer.show_person(row.introducer_id, row.introducer)
        self.story.set_text(row.story)
        self.harvest.set_text(row.harvest)
        self._show_angles(row, today)
        self._show_course(row)
        self._show_reasons(together_words.reasons(row))
        none = self.tr("Not printed yet.")
        self.numbers.show_text(
            self.tr("Number: {n}").format(n=join_words(row.cards)) if row.cards else none
        )

    def focus_answer(self) -> None:
        """Go to the answer of the first person who has none yet, or else the first."""
        waiting = [card for card in self.members if card.row.answer is Answer.OPEN]
        for card in (waiting or self.members)[:1]:
            card.answers.focus_first()
            self.ensureWidgetVisible(card)

    def _start_over(self) -> None:
        """Let what is being typed be kept where it belongs, before another one is shown."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        self.verticalScrollBar().setValue(0)
        self.removal.reset()

    def _show_members(self, row: ConnectionRow, today: date) -> None:
        known = [card.row for card in self.members]
        same = len(known) == len(row.members) and all(map(same_words, known, row.members))
        if not same:
            self._make_members(row)
        for card, member in zip(self.members, row.members, strict=True):
            card.show_row(member, today)

    def _make_members(self, row: ConnectionRow) -> None:
        for card in self.members:
            self.columns.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.members = []
        for member in row.members:
            card = MemberCard(member, self._remark_saver(member.id))
            card.person_chosen.connect(self.person_chosen)
            card.answered.connect(lambda answer, card=card: self._answer(card.row, answer))
            self.columns.add_column(card)
            self.members.append(card)

    def _show_course(self, row: ConnectionRow) -> None:
        """Show what can be done once everybody said yes, and what was done already."""
        together = not together_words.waits_for_somebody(row)
        self.gatherings.setVisible(together or bool(row.gatherings))
        everybody = tuple(member.person_id for member in row.members)
        title = together_words.names(row)
        self.gatherings.show_gatherings(row.id, title, row.gatherings, everybody)
        self.going_on.setVisible(row.initiative_id is not None or row.stage in _GROWING)
        self.grown.show_initiative(row.initiative_id, row.initiative)

    def _show_angles(self, row: ConnectionRow, today: date) -> None:
        answers = [member.answer for member in row.members]
        stuck = is_stuck(row.stage, row.last_on, answers, today)
        context = self._context
        angles = context.desk.read(angles_of, row.id, context.advisor.rows) if stuck else ()
        self.angles.show_text("\n".join(map(angle_sentence, angles)))
        self.turn.setVisible(bool(angles))

    def _show_reasons(self, sentences: list[str]) -> None:
        self.reasons.show_text("\n".join(sentences))
        self.why.setVisible(bool(sentences))

    # What somebody does; each is one step with the names on it.

    def _do(self, label: str, action: Callable[..., object], *args: object) -> bool:
        assert self.row is not None
        names = together_words.names(self.row)
        words = label.format(names=names, name=names)
        return self._context.desk.try_do(words, action, *args)

    def _saver(self, field: str) -> Callable[[str], bool]:
        return lambda typed: self._edit({field: typed})

    def _edit(self, changes: dict[str, object]) -> bool:
        label = together_words.change_label(changes)
        return self._do(label, edit_connection, self._key(), changes, date.today())

    def _remark_saver(self, member_id: UUID) -> Callable[[str], bool]:
        label = self.tr("Words with an answer: {names}")
        return lambda typed: self._do(label, set_remark, member_id, typed, date.today())

    def _answer(self, member: MemberRow, answer: Answer) -> None:
        said = self.tr("{name} says: {answer}")
        label = said.format(name=member.called, answer=answer_name(answer))
        if not self._context.desk.try_do(label, record_answer, member.id, answer, date.today()):
            self._restore()

    def _set_stage(self, stage: Stage) -> None:
        if self._edit({"stage": stage}):
            if stage is Stage.RESTING:
                self.rests.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._restore()

    def _restore(self) -> None:
        """Show again what is kept, after something could not be kept."""
        if self.row is not None:
            self.show_row(self.row)

    def _introduce(self, person: UUID | None) -> None:
        self._do(self.tr("Who introduces {names}"), set_introducer, self._key(), person)

    def _grow(self, title: str) -> None:
        label = self.tr("Initiative of {names}")
        if self._do(label, grow_into_initiative, self._key(), title, date.today()):
            self.said.emit(self.tr("It is an initiative now, and it belongs to them."))

    def _remove(self) -> None:
        self._do(self.tr("Remove connection: {names}"), remove_connection, self._key())

    def _print(self) -> None:
        self.print_requested.emit(self._key())

    def _key(self) -> UUID:
        assert self.row is not None
        return self.row.id
