# SPDX-License-Identifier: MIT
"""The six kinds with their numbers: to learn the keys, and to click for who likes a mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from koekdesk.printing.shapes import kind_icon
from koekdesk.texts import kind_name
from koekdesk.ui.icons import set_icon
from koekdesk.ui.kind_colours import kind_role
from koekdesk.ui.look import LABEL_GAP, Role, set_colour
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.kinds import KIND_KEYS
from koekdesk.ui.widgets.text import Text
from koekdesk.vocabulary import StatementKind


class SaidKinds(QWidget):
    """A click names the kind of what stands at the cursor; it never takes the keyboard."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        line = self.tr("Another kind: Alt and a number. Delete leaves out, Enter changes words.")
        column.addWidget(Text(line, Role.SOFT))
        self.buttons = {kind: self._button(key, kind) for key, kind in KIND_KEYS.items()}
        column.addWidget(flow_row(*self.buttons.values(), gap=LABEL_GAP))

    def _button(self, key: str, kind: StatementKind) -> QPushButton:
        button = QPushButton(f"{key} {kind_name(kind)}")
        button.setProperty("kind", "chip")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(self.tr("Alt+{key}").format(key=key))
        button.setAccessibleName(kind_name(kind))
        set_icon(button, kind_icon(kind), kind_role(kind))
        set_colour(button, kind_role(kind))
        button.clicked.connect(lambda: self.chosen.emit(kind))
        return button
