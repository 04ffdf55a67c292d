# SPDX-License-Identifier: MIT
"""Settings are shown as they are and given back as somebody chose them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from koekdesk.settings import Language, Settings, Theme
from koekdesk.ui.dialogs.settings import SettingsDialog


@pytest.fixture
def dialog(qtbot):
    settings = Settings(theme=Theme.DARK, text_scale=1.2, noted_by="MV", recent=(Path("/a.koek"),))
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    return dialog


def field(dialog, name):
    fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QLineEdit)]
    return next(one for one in fields if one.accessibleName() == name)


def test_untouched_settings_come_back_as_they_were(dialog):
    assert dialog.chosen() == Settings(
        theme=Theme.DARK, text_scale=1.2, noted_by="MV", recent=(Path("/a.koek"),)
    )


def test_what_was_chosen_comes_back(qtbot, dialog):
    field(dialog, "Light or dark").setCurrentText("Light")
    field(dialog, "Size of text").setCurrentText("2 times")
    field(dialog, "Language").setCurrentText("English")
    initials = field(dialog, "Who writes conversations down")
    initials.clear()
    qtbot.keyClicks(initials, " JB ")
    chosen = dialog.chosen()
    assert chosen.theme is Theme.LIGHT
    assert chosen.text_scale == 2.0
    assert chosen.language is Language.ENGLISH
    assert chosen.noted_by == "JB"
    assert chosen.recent == (Path("/a.koek"),)
