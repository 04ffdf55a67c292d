# SPDX-License-Identifier: MIT
"""Asks before words that were typed but not kept would go."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_leave(parent: QWidget) -> bool:
    """Return whether somebody wants to go on without the conversation they were writing."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "koekdesk", "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Leave", "You are writing a conversation that has not been saved yet."))
    stay = box.addButton(translate("Leave", "Back to it"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(
        translate("Leave", "Leave without it"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is leave
