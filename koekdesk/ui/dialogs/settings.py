# SPDX-License-Identifier: MIT
"""How somebody likes to work: light or dark, size of text, language, initials."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from koekdesk.settings import LOCK_MAX, LOCK_MIN, Language, Settings, Theme
from koekdesk.ui.dialogs.files import ask_folder
from koekdesk.ui.look import GROUP_GAP, ITEM_GAP, LABEL_GAP, Role, line_width
from koekdesk.ui.menus import TEXT_SCALES
from koekdesk.ui.widgets.buttons import main_button, plain_button
from koekdesk.ui.widgets.limit import limit
from koekdesk.ui.widgets.model_field import ModelField
from koekdesk.ui.widgets.page import ScrollPage
from koekdesk.ui.widgets.text import Text

INITIALS_MAX = 40


class SettingsDialog(QDialog):
    """Shows settings and gives back the ones somebody chose."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self._theme, self._scale, self._language = QComboBox(), QComboBox(), QComboBox()
        self._lock = QSpinBox()
        self._lock.setRange(LOCK_MIN, LOCK_MAX)
        self._noted_by = QLineEdit(settings.noted_by)
        limit(self._noted_by, INITIALS_MAX)
        self.model = ModelField(settings.model_folder)
        self.model.folder_wanted.connect(self._ask_folder)
        self._fill()
        self._lay_out()

    @classmethod
    def ask(cls, settings: Settings, parent: QWidget | None = None) -> Settings | None:
        """Return the settings chosen, or None when somebody would rather leave them."""
        dialog = cls(settings, parent)
        chosen = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.chosen() if chosen else None

    def chosen(self) -> Settings:
        """Return the settings as they stand in the fields."""
        return self._settings._replace(
            theme=Theme(self._theme.currentData()),
            text_scale=self._scale.currentData(),
            language=Language(self._language.currentData()),
            noted_by=self._noted_by.text().strip(),
            lock_minutes=self._lock.value(),
            model_folder=self.model.folder(),
        )

    def _ask_folder(self) -> None:
        """Let somebody choose the folder of a sentence model."""
        folder = ask_folder(self, self.tr("Which folder has the sentence model?"))
        if folder is not None:
            self.model.show_folder(folder)

    def _fill(self) -> None:
        for theme, words in (
            (Theme.SYSTEM, self.tr("As the computer")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ):
            self._theme.addItem(words, theme.value)
        for scale in sorted({*TEXT_SCALES, self._settings.text_scale}):
            size = self.locale().toString(scale, "g", 3)
            words = self.tr("Normal") if scale == 1.0 else self.tr("{size} times")
            self._scale.addItem(words.format(size=size), scale)
        # each language under its own name, for whoever cannot read the other
        self._language.addItem("Nederlands", Language.DUTCH.value)
        self._language.addItem("English", Language.ENGLISH.value)
        self._lock.setSuffix(" " + self.tr("minutes"))
        self._lock.setValue(self._settings.lock_minutes)
        self._theme.setCurrentIndex(self._theme.findData(self._settings.theme.value))
        self._scale.setCurrentIndex(self._scale.findData(self._settings.text_scale))
        self._language.setCurrentIndex(self._language.findData(self._settings.language.value))

    def _lay_out(self) -> None:
        questions = QVBoxLayout()
        questions.setSpacing(ITEM_GAP * 2)
        for words, field in (
            (self.tr("Light or dark"), self._theme),
            (self.tr("Size of text"), self._scale),
            (self.tr("Language"), self._language),
            (self.tr("Who writes conversations down"), self._noted_by),
            (self.tr("Nobody at the desk: lock after"), self._lock),
        ):
            field.setAccessibleName(words)
            questions.addLayout(_labelled(words, field))
        self._lock.lineEdit().setTextMargins(ITEM_GAP, 0, 0, 0)
        self._noted_by.setPlaceholderText(self.tr("Your initials"))
        buttons = QDialogButtonBox()
        save = main_button(self.tr("Save"))
        save.setDefault(True)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(plain_button(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        page = ScrollPage()  # large letters may need more than the screen has
        page.body.setContentsMargins(0, 0, ITEM_GAP, 0)
        page.body.addWidget(Text(self.tr("Settings"), Role.TITLE))
        questions.addLayout(_labelled(self.tr("Sentence model, for meaning"), self.model))
        page.body.addLayout(questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP_GAP, GROUP_GAP, GROUP_GAP, GROUP_GAP)
        column.setSpacing(GROUP_GAP)
        column.addWidget(page, 1)
        column.addWidget(buttons)
        wide, high = round(line_width(self.font()) * 1.4), self.fontMetrics().height() * 40
        room = self.screen().availableSize()
        self.resize(min(wide, room.width()), min(high, room.height()))


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    """Return a field below its words, at every size of letters."""
    pair = QVBoxLayout()
    pair.setSpacing(LABEL_GAP)
    pair.addWidget(Text(words, Role.SOFT))
    pair.addWidget(field)
    return pair
