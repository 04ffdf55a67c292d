# SPDX-License-Identifier: MIT
"""What somebody said just now may be done: three boxes, all off until they said it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from koekdesk.ui.look import LABEL_GAP, Role
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import Scope


class AgreedBoxes(QWidget):
    """The same questions in the same words, wherever somebody new is written down."""

    #: Enter was pressed at one of the boxes.
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {
            Scope.REGISTER: QCheckBox(self.tr("keep in the register")),
            Scope.SUGGEST: QCheckBox(self.tr("may be suggested")),
            Scope.CARD: QCheckBox(self.tr("first name on cards")),
        }
        self.unkept = Text(
            self.tr("Without the first only stays that you spoke: no name and no words."), Role.SOFT
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(flow_row(*self._boxes.values()))
        column.addWidget(self.unkept)
        for box in self._boxes.values():
            box.toggled.connect(self._keep_whole)

    def boxes(self) -> Mapping[Scope, QCheckBox]:
        """Return the boxes to tick."""
        return self._boxes

    def set_name(self, name: str) -> None:
        """Say of whom each box is, for who cannot see the rest."""
        for box in self._boxes.values():
            box.setAccessibleName(f"{box.text()}, {name}" if name else box.text())

    def agreed(self) -> frozenset[Scope]:
        """Return what was agreed to."""
        return frozenset(scope for scope, box in self._boxes.items() if box.isChecked())

    def set_agreed(self, agreed: frozenset[Scope]) -> None:
        """Show what was agreed to."""
        for scope, box in self._boxes.items():
            box.setChecked(scope in agreed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _keep_whole(self) -> None:
        """Who may be suggested or named on a card is in the register too."""
        register = self._boxes[Scope.REGISTER]
        if self.sender() is register and not register.isChecked():
            for box in self._boxes.values():
                box.setChecked(False)
        elif any(box.isChecked() for box in self._boxes.values()):
            register.setChecked(True)
        self.unkept.setVisible(not register.isChecked())
