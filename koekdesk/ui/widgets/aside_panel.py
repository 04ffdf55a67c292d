# SPDX-License-Identifier: MIT
"""Why a suggestion is put aside: a reason in words and room for a note, on the card itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from koekdesk.texts import aside_reason_name
from koekdesk.ui.look import CARD_MARGIN, ITEM_GAP, LABEL_GAP, Role, set_surface
from koekdesk.ui.widgets.buttons import plain_button, quiet_button
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import Text
from koekdesk.ui.widgets.typing_hint import TypingHint
from koekdesk.vocabulary import AsideReason

_NOTE_LIMIT = 500


class AsidePanel(QFrame):
    """Choose a reason with the arrows, Enter puts aside, Escape leaves it as it was."""

    #: The reason (AsideReason) and the note.
    confirmed = Signal(object, str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "note")
        self._choices = {reason: QRadioButton(aside_reason_name(reason)) for reason in AsideReason}
        self.note = QLineEdit()
        limit(self.note, _NOTE_LIMIT)
        self.note.setPlaceholderText(self.tr("A few words about it, if you like"))
        self.note.setAccessibleName(self.tr("A few words about it, if you like"))
        self.confirm_button = plain_button(self.tr("Put aside"), "aside")
        self.cancel_button = quiet_button(self.tr("Leave it here"))
        self.confirm_button.clicked.connect(self._confirm)
        self.cancel_button.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        column.setSpacing(LABEL_GAP)
        column.addWidget(Text(self.tr("Why not now?"), Role.STRONG))
        for button in self._choices.values():
            button.setAccessibleName(button.text())
            column.addWidget(button)
        column.addWidget(self.note)
        column.addWidget(TypingHint.below(self.note))
        column.addSpacing(ITEM_GAP)
        column.addWidget(flow_row(self.confirm_button, self.cancel_button))
        self.choice(AsideReason.NOT_NOW).setChecked(True)

    def choice(self, reason: AsideReason) -> QRadioButton:
        """Return the button of a reason."""
        return self._choices[reason]

    def begin(self) -> None:
        """Show the panel and go to the reason that is chosen now."""
        self.show()
        self.choice(self.reason()).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # the key that opened it may still be held down
                self._confirm()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            event.accept()  # letters are for this panel, not for the card around it

    def reason(self) -> AsideReason:
        """Return the reason that is chosen now."""
        return next(reason for reason, button in self._choices.items() if button.isChecked())

    def _confirm(self) -> None:
        self.confirmed.emit(self.reason(), self.note.text())
