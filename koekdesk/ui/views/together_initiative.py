# SPDX-License-Identifier: MIT
"""One initiative: who owns it, who takes part, its story, and when people gather."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from koekdesk.services.initiatives import (
    InitiativeRow,
    PartRow,
    edit_initiative,
    join_organisation,
    leave_initiative,
    leave_organisation,
    remove_initiative,
    set_part,
)
from koekdesk.services.neighbourhood import Sort, list_things
from koekdesk.texts import ago
from koekdesk.ui.context import Context
from koekdesk.ui.look import GROUP_GAP, Role
from koekdesk.ui.views.conversation_known import Known
from koekdesk.ui.views.together_gatherings import GatheringsSection
from koekdesk.ui.views.together_section import Section
from koekdesk.ui.views.together_takers import Taker, Takers
from koekdesk.ui.views.together_words import change_label
from koekdesk.ui.widgets.buttons import lead_button
from koekdesk.ui.widgets.chips_edit import ChipsEdit
from koekdesk.ui.widgets.choice_button import ChoiceButton
from koekdesk.ui.widgets.field import Field, Save
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.page import ScrollPage
from koekdesk.ui.widgets.removal import Removal
from koekdesk.ui.widgets.stage_buttons import StageButtons
from koekdesk.ui.widgets.text import LongText
from koekdesk.vocabulary import Part, Stage


class InitiativeView(ScrollPage):
    """Shows one initiative; what somebody types stays while it is read anew."""

    person_chosen = Signal(object)
    #: A quiet line for the status bar.
    said = Signal(str)
    #: Who is not there yet is wanted, for this initiative: a UUID.
    missing_requested = Signal(object)

    def __init__(self, context: Context, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._known = context, known
        self.row: InitiativeRow | None = None
        self.body.setContentsMargins(GROUP_GAP, 0, GROUP_GAP, GROUP_GAP)
        self._make_fields()
        self._make_people()
        self.gatherings = GatheringsSection(context, known)
        self.gatherings.missing_requested.connect(self.missing_requested)
        self.gatherings.person_chosen.connect(self.person_chosen)
        self.gatherings.said.connect(self.said)
        self.missing_button = lead_button(self.tr("Who is not there yet?"), "missing")
        self.missing_button.clicked.connect(
            lambda: self.row and self.missing_requested.emit(self.row.id)
        )
        self.removal = Removal(
            self.tr("Remove this initiative"),
            self.tr("It leaves the register, with its story. People and connections stay."),
        )
        self.removal.confirmed.connect(self._remove)
        owners = self.tr("It belongs to residents; an organisation takes part, never owns.")
        for widget in (
            Section("", self.title, self.since, self.what),
            Section(self.tr("How far it is"), self.stages, self.rests),
            Section(
                self.tr("Who does it"),
                LongText(owners, Role.SOFT),
                self.people,
                flow_row(self.missing_button),
            ),
            Section(self.tr("Organisations that take part"), self.organisations),
            self.gatherings,
            Section(self.tr("Its story"), self.story),
            Section(self.tr("Its harvest"), self.harvest),
            self.removal,
        ):
            self.body.addWidget(widget)

    def show_row(self, row: InitiativeRow) -> None:
        """Show an initiative as it is now."""
        if self.row is None or row.id != self.row.id:
            self._start_over()
        self.row = row
        self.title.set_text(row.title)
        begun = self.tr("Began {when}").format(when=ago(row.started_on, date.today()))
        self.since.show_text(begun)
        self.what.set_text(row.what)
        self.story.set_text(row.story)
        self.harvest.set_text(row.harvest)
        self.rests.set_text(row.rests_because)
        self.rests.setVisible(row.stage is Stage.RESTING)
        self.stages.show_stage(row.stage)
        self.people.show_people([Taker(part.person_id, part.called, part) for part in row.people])
        self.organisations.show_chips([(part.id, part.name) for part in row.organisations])
        everybody = tuple(part.person_id for part in row.people)
        self.gatherings.show_gatherings(row.id, row.title, row.gatherings, everybody)

    def _make_fields(self) -> None:
        title, what = self.tr("Name of the initiative"), self.tr("What it is")
        story = self.tr("Its story")
        self.title = Field(title, self._saver("title"), placeholder=title, role=Role.HEADING)
        self.since = LongText("", Role.SOFT)
        self.what = Field(what, self._saver("what"), placeholder=what, multiline=True)
        self.story = Field(story, self._saver("story"), placeholder=story, multiline=True)
        harvest = self.tr("What did it bring, for people and for the street?")
        self.harvest = Field(
            self.tr("Its harvest"),
            self._saver("harvest"),
            placeholder=harvest,
            multiline=True,
        )
        because = self.tr("Why it rests")
        self.rests = Field(because, self._saver("rests_because"), placeholder=because, label=True)
        self.stages = StageButtons()
        self.stages.stage_chosen.connect(self._set_stage)

    def _make_people(self) -> None:
        self.people = Takers(self._known, self.tr("Who else takes part?"), self._part_button)
        self.people.person_chosen.connect(self.person_chosen)
        self.people.added.connect(self._join)
        self.people.removed.connect(self._leave)
        self.organisations = ChipsEdit(self.tr("Which organisation takes part?"))
        self.organisations.added.connect(self._join_organisation)
        self.organisations.removed.connect(self._leave_organisation)

    def _start_over(self) -> None:
        """Let what is being typed be kept where it belongs, before another one is shown."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        self.verticalScrollBar().setValue(0)
        self.removal.reset()
        things = self._context.desk.read(list_things)
        self.organisations.set_known([t.name for t in things if t.thing is Sort.ORGANISATION])

    def _part_button(self, part: PartRow) -> ChoiceButton:
        """Return a button that lets somebody own it or take part."""
        choices = [(Part.OWNER, self.tr("owns it")), (Part.MEMBER, self.tr("takes part"))]
        button = ChoiceButton(part.called, lambda: choices)
        button.set_choice(part.part)
        button.choice_made.connect(lambda chosen: self._set_part(button, part, chosen))
        return button

    # What somebody does; each is one step with the initiative's name on it.

    def _do(self, label: str, action: Callable[..., object], *args: object) -> bool:
        if self.row is None:
            return False
        words = label.format(name=self.row.title)
        return self._context.desk.try_do(words, action, self.row.id, *args)

    def _edit(self, changes: dict[str, object]) -> bool:
        return self._do(change_label(changes), edit_initiative, changes)

    def _saver(self, field: str) -> Save:
        return lambda typed: self._edit({field: typed})

    def _set_stage(self, stage: Stage) -> None:
        if self._edit({"stage": stage}):
            if stage is Stage.RESTING:
                self.rests.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.row is not None:
            self.stages.show_stage(self.row.stage)

    def _set_part(self, button: ChoiceButton, part: PartRow, chosen: Part) -> None:
        label = self.tr("Who does {name}")
        if not self._do(label, set_part, part.person_id, chosen):
            button.set_choice(part.part)

    def _join(self, person: UUID) -> None:
        self._do(self.tr("Who does {name}"), set_part, person, Part.MEMBER)

    def _leave(self, person: UUID) -> None:
        self._do(self.tr("Who does {name}"), leave_initiative, person)

    def _join_organisation(self, name: str) -> None:
        self._do(self.tr("Organisations of {name}"), join_organisation, name)

    def _leave_organisation(self, organisation: UUID) -> None:
        self._do(self.tr("Organisations of {name}"), leave_organisation, organisation)

    def _remove(self) -> None:
        self._do(self.tr("Remove initiative: {name}"), remove_initiative)
