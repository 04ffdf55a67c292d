# SPDX-License-Identifier: MIT
"""Choose a folder with a sentence model of one's own; says at once whether it can be used."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from koekdesk.matching.model_folder import look_at_folder
from koekdesk.texts import model_message
from koekdesk.ui.look import LABEL_GAP, Role
from koekdesk.ui.widgets.buttons import plain_button, quiet_button
from koekdesk.ui.widgets.flow import TopLayout, flow_row
from koekdesk.ui.widgets.text import LongText, Text, hug


class ModelField(QWidget):
    """The folder, and what there is to say about it."""

    #: A folder is to be chosen.
    folder_wanted = Signal()

    def __init__(self, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.words = Text()
        self.message = LongText("", Role.SOFT)
        self.choose_button = plain_button(self.tr("Choose a folder…"), "folder")
        self.choose_button.clicked.connect(self.folder_wanted)
        self.own_button = quiet_button(self.tr("Use the one that comes along"), "undo")
        self.own_button.clicked.connect(lambda: self.show_folder(None))
        column = TopLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(self.words)
        column.addWidget(self.message)
        column.addWidget(flow_row(self.choose_button, self.own_button))
        hug(self)
        self.setAccessibleName(self.tr("Sentence model, for meaning"))
        self.show_folder(folder)

    def folder(self) -> Path | None:
        """Return the folder; None for the model that comes along."""
        return self._folder

    def show_folder(self, folder: Path | None) -> None:
        """Take a folder, and say what there is to say about it."""
        self._folder = folder
        self.words.show_text(str(folder) if folder else self.tr("The one that comes along"))
        self.message.show_text(model_message(look_at_folder(folder)) if folder else "")
        self.message.setVisible(folder is not None)
        self.own_button.setVisible(folder is not None)
