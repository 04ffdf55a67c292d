# SPDX-License-Identifier: MIT
"""Messages: what happened, what is safe, what to do."""

import platform
import traceback

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from koekdesk import __version__

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


def show_crash(parent: QWidget, error: BaseException) -> QMessageBox:
    """Say that the program made a mistake, with what helps to mend it; nothing is sent."""
    box = show_message(
        parent,
        translate(
            "Messages",
            "Something went wrong in the program. What you saved is in the register. "
            "Close koekdesk and start it again. Below stands what helps to mend it; "
            "it is not sent anywhere.",
        ),
    )
    box.setDetailedText(crash_text(error))
    return box


def crash_text(error: BaseException) -> str:
    """Return versions and where it happened; never what somebody typed or said."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames]
    versions = f"koekdesk {__version__}, Qt {qt_version}, Python {platform.python_version()}"
    system = f"{platform.system()} {platform.release()}"
    return "\n".join([versions, system, type(error).__name__, *places])
