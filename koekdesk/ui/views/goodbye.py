# SPDX-License-Identifier: MIT
"""What is shown while a register closes: that a backup is being made, and how not to wait."""

from PySide6.QtCore import Qt, QTimer, Signal

from koekdesk.ui.widgets.buttons import plain_button
from koekdesk.ui.widgets.front_page import FrontPage
from koekdesk.ui.widgets.text import Text

#: Milliseconds before a word and a button come: most registers are closed by then.
_SOON, _LONG = 300, 3_000


class GoodbyePage(FrontPage):
    """Empty for a moment; then it says what takes so long, and a little later how to go at once."""

    hurry_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            "check",
            self.tr("Until next time"),
            self.tr("Everything is kept. A backup is being made; that takes a moment."),
        )
        self.hurry_button = plain_button(self.tr("Close without waiting"))
        self.hurry_button.clicked.connect(self._hurry)
        self.hurried = Text(self.tr("Closing. The next start makes the backup."))
        for widget in (self.hurry_button, self.hurried):
            widget.hide()
        self.put(self.hurried)
        self.put(self.hurry_button)
        self._column.setAlignment(self.hurry_button, Qt.AlignmentFlag.AlignLeft)
        self._middle.hide()
        QTimer.singleShot(_SOON, self, self._middle.show)
        QTimer.singleShot(_LONG, self, self.hurry_button.show)

    def _hurry(self) -> None:
        self.hurry_button.setEnabled(False)
        self.hurried.show()
        self.hurry_requested.emit()
