# SPDX-License-Identifier: MIT
"""How far something has come: asked, met, doing it together, lasting, or resting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.texts import stage_name
from koekdesk.ui.look import Role
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import Text, hug
from koekdesk.vocabulary import Stage

_FORWARD = (Stage.MET, Stage.DOING, Stage.LASTING)


class StageButtons(QWidget):
    """The stages beside each other, of which one is down."""

    #: Another stage was chosen (Stage).
    stage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = Stage.ASKED
        self._buttons = {stage: self._button(stage) for stage in Stage}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow_row(*self._course()))
        hug(self)

    def button(self, stage: Stage) -> QPushButton:
        """Return the button of a stage."""
        return self._buttons[stage]

    def show_stage(self, stage: Stage, *, waits: bool = False) -> None:
        """Show a stage; while it ``waits`` for somebody's own yes it cannot go further."""
        self._stage = stage
        for each, button in self._buttons.items():
            button.setChecked(each is stage)
            held = waits and each in _FORWARD and each is not stage
            button.setEnabled(not held)
            button.setToolTip(self.tr("Only their own yes moves it on") if held else "")

    def _course(self) -> list[QWidget]:
        """Return the stages as the way they go, with resting beside it."""
        course: list[QWidget] = []
        for stage, button in self._buttons.items():
            if course:
                between = self.tr("or") if stage is Stage.RESTING else "→"
                course.append(Text(between, Role.SOFT, wrap=False))
            course.append(button)
        return course

    def _button(self, stage: Stage) -> QPushButton:
        button = QPushButton(stage_name(stage))
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Stage: {stage}").format(stage=stage_name(stage)))
        button.clicked.connect(lambda: self._choose(stage))
        return button

    def _choose(self, stage: Stage) -> None:
        if stage is self._stage:
            self._buttons[stage].setChecked(True)
        else:
            self.stage_chosen.emit(stage)
