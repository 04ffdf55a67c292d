# SPDX-License-Identifier: MIT
"""Buttons: one main one a page, quiet ones, careful ones, and small ones with only an icon."""

from PySide6 import QtCore  # the first window has no buttons, and does without Qt
from PySide6.QtWidgets import QPushButton, QWidget

from koekdesk.ui.icons import set_icon
from koekdesk.ui.widgets.text import plain_tip


def main_button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return the button for what somebody came for; one a page."""
    return _button(text, icon, "main", "paper", parent)


def plain_button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return an ordinary button."""
    return _button(text, icon, "plain", "ink", parent)


def quiet_button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button that stays in the background."""
    return _button(text, icon, "quiet", "teal", parent)


def lead_button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a quiet button that begins a line, straight below the text above it."""
    button = quiet_button(text, icon, parent)
    button.setProperty("edge", "left")
    return button


def danger_button(text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button for what asks for care."""
    return _button(text, icon, "danger", "rose", parent)


def icon_button(icon: str, name: str, parent: QWidget | None = None) -> QPushButton:
    """Return a small button with only an icon; its name is a tool tip and read aloud."""
    button = _button("", icon, "icon", "soft", parent)
    button.setToolTip(plain_tip(name))
    button.setAccessibleName(name)
    return button


def _button(text: str, icon: str, kind: str, icon_role: str, parent: QWidget | None) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
    if text:
        button.setAccessibleName(text.replace("&", ""))
    if icon:
        set_icon(button, icon, icon_role)
    return button
