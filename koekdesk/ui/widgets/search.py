# SPDX-License-Identifier: MIT
"""A field to search in, that waits until the typing pauses."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from koekdesk.ui.icons import icon_size
from koekdesk.ui.look import ITEM_GAP
from koekdesk.ui.widgets.buttons import icon_button
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.text import IconLabel

PAUSE_MS = 120
_LIMIT = 500
_FEW_WORDS = 22


class SearchField(QLineEdit):
    """Type, pause, and what was typed is searched; Escape empties, Down goes to the list."""

    #: What to search for; empty for everything.
    searched = Signal(str)
    #: The user wants to go on in the list below.
    list_requested = Signal()

    def __init__(
        self, placeholder: str, parent: QWidget | None = None, *, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        limit(self, _LIMIT)
        self._glass = IconLabel("search", "soft", parent=self)
        self._empty = icon_button("close", self.tr("Empty the field"), self)
        self._empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Escape
        self._empty.hide()
        self._empty.clicked.connect(self.clear)
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self.search_now)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self.search_now)
        self._place()

    def search_now(self) -> None:
        """Search for what stands there, without waiting."""
        self._pause.stop()
        wanted = self.text().strip()
        if wanted != self._last:
            self._last = wanted
            self.searched.emit(wanted)

    def minimumSizeHint(self) -> QSize:
        """Have room for what can be searched, when that is said in a few words."""
        hint, metrics, margins = super().minimumSizeHint(), self.fontMetrics(), self.textMargins()
        asked = metrics.horizontalAdvance(self.placeholderText() + "m")
        words = min(asked, metrics.averageCharWidth() * _FEW_WORDS)
        wide = words + margins.left() + margins.right() + hint.height() // 2
        return QSize(max(hint.width(), wide), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.search_now()
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place()

    def _place(self) -> None:
        """Put the icons at both ends and keep the text between them."""
        side = icon_size()
        self.setTextMargins(side + ITEM_GAP, 0, side + ITEM_GAP, 0)
        self._glass.move(ITEM_GAP + 4, (self.height() - side) // 2)
        button = self._empty.sizeHint()
        left = self.width() - button.width() - 2
        self._empty.setGeometry(
            left, (self.height() - button.height()) // 2, button.width(), button.height()
        )

    def _typed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        if text.strip():
            self._pause.start()
        else:
            self.search_now()
