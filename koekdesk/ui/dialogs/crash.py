# SPDX-License-Identifier: MIT
"""The one window after a mistake of ours: what is safe, and what helps to mend it."""

import platform
import traceback
from collections.abc import Iterator
from pathlib import PurePath

from PySide6 import __version__ as qt_version
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from koekdesk import __version__
from koekdesk.errors import KoekdeskError
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, Role
from koekdesk.ui.widgets.buttons import main_button, plain_button
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import Text

_CHAIN_MAX = 8


class CrashDialog(QDialog):
    """Says what happened without a word of what people said; nothing is sent."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("koekdesk")
        self.report = QPlainTextEdit(crash_text(error))
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("What helps to mend it"))
        self.copy_button = plain_button(self.tr("Copy"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button = main_button(self.tr("All right"))
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP_GAP, GROUP_GAP, GROUP_GAP, GROUP_GAP)
        column.setSpacing(ITEM_GAP * 2)
        column.addWidget(Text(self.tr("Something went wrong in the program"), Role.HEADING))
        for words in (
            self.tr(
                "What you saved is in the register. Close koekdesk and start it again; it then "
                "tells until when everything is kept."
            ),
            self.tr(
                "Below stands what helps to mend it: versions and places in the program. No names, "
                "no words of people, no passphrase. It is not sent anywhere."
            ),
        ):
            column.addWidget(Text(words))
        column.addWidget(self.report, 1)
        column.addWidget(flow_row(self.close_button, self.copy_button))
        self.resize(min(720, self.screen().availableSize().width() * 9 // 10), 460)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


def show_crash(parent: QWidget, error: BaseException) -> CrashDialog:
    """Show the window; it waits for nobody."""
    dialog = CrashDialog(error, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def crash_text(error: BaseException) -> str:
    """Return versions and where it happened: no message, no value, no line of source, no folder."""
    versions = f"koekdesk {__version__}, Qt {qt_version}, Python {platform.python_version()}"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return "\n".join([versions, system, *_chain(error)])


def _chain(error: BaseException) -> Iterator[str]:
    current: BaseException | None = error
    for number in range(_CHAIN_MAX):
        if current is None:
            return
        kind = type(current)
        code = f" {current.code}" if isinstance(current, KoekdeskError) else ""
        yield ("" if number == 0 else "because of ") + f"{kind.__module__}.{kind.__name__}{code}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"  {frame.name} ({_place(frame.filename)}:{frame.lineno})"
        current = current.__cause__ or current.__context__


def _place(filename: str) -> str:
    """Return a place in the program without the folders of somebody's computer."""
    parts = PurePath(filename.replace("\\", "/")).parts
    for root in ("koekdesk", "site-packages"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at if root == "koekdesk" else at + 1 :])
    return parts[-1] if parts else "?"
