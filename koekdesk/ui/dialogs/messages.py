# SPDX-License-Identifier: MIT
"""Messages: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def show_message(parent: QWidget, text: str) -> QMessageBox:
    """Show a message that waits for nobody."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "koekdesk", "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.addButton(translate("Messages", "All right"), QMessageBox.ButtonRole.AcceptRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
