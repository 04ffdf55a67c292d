# SPDX-License-Identifier: MIT
"""A field to search in, that waits until the typing pauses."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from koekdesk.ui.icons import icon

PAUSE_MS = 120


class SearchField(QLineEdit):
    """Type, pause, and what was typed is searched; Escape empties, Down goes to the list."""

    #: What to search for; empty for everything.
    searched = Signal(str)
    #: The user wants to go on in the list below.
    list_requested = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(500)
        self._glass = self.addAction(
            icon("search", "soft"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._clear = self.addAction(
            icon("close", "soft"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setToolTip(self.tr("Empty the field"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self.search_now)

    def search_now(self) -> None:
        """Search for what stands there, without waiting."""
        self._pause.stop()
        wanted = self.text().strip()
        if wanted != self._last:
            self._last = wanted
            self.searched.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.search_now()
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._glass.setIcon(icon("search", "soft"))
            self._clear.setIcon(icon("close", "soft"))

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text.strip():
            self._pause.start()
        else:
            self.search_now()
