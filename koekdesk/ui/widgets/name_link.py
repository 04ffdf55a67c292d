# SPDX-License-Identifier: MIT
"""A name that leads to somebody's page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from koekdesk.ui.look import Role, set_role


class NameLink(QPushButton):
    """A first name, large; a very long one is shortened and read in full on hovering."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("kind", "text")
        set_role(self, Role.HEADING)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("To the page of {name}").format(name=name))
        self._show(name)

    def name(self) -> str:
        """Return the whole name."""
        return self._name

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        cut = metrics.horizontalAdvance(self._name) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + max(cut, 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 10), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.sizeHint().width() - self.width()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self._name) - max(short, 0)
        self._show(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room))

    def _show(self, shown: str) -> None:
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._name if shown != self._name else "")
