# SPDX-License-Identifier: MIT
"""A name that leads to somebody's page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from koekdesk.texts import excerpt
from koekdesk.ui.look import Role
from koekdesk.ui.widgets.text import Text, plain_tip

_LONGEST = 40
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class NameLink(Text):
    """A first name, large; a very long one is cut, and read in full on hovering."""

    #: The name was clicked, or Enter or Space was typed on it.
    clicked = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, longest: int = _LONGEST
    ) -> None:
        super().__init__(name, Role.HEADING, parent=parent)
        self._longest = longest
        self.setProperty("kind", "link")
        self.setIndent(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Show another name."""
        shown = excerpt(name, self._longest)
        self.show_text(shown)
        self.setToolTip(plain_tip(name if shown != name else ""))
        self.setAccessibleName(self.tr("To the page of {name}").format(name=name))

    def sizeHint(self) -> QSize:
        """Ask for one line; where there is less room it wraps."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, super().heightForWidth(wide))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self.clicked.emit()
        else:
            super().keyPressEvent(event)
