# SPDX-License-Identifier: MIT
"""The print preview: shows sheets, prints or saves a PDF, and writes no register."""

import shutil
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from koekdesk.printing.drawing import Drawing, Figure
from koekdesk.printing.faces import CardFace, CardPart, CardQuote
from koekdesk.printing.pocket_faces import PocketFace, PocketPart
from koekdesk.ui.dialogs.print_cards import CardSet, PrintCardsDialog, PrintOutcome
from koekdesk.vocabulary import StatementKind


def face(number="1014"):
    said = CardQuote(StatementKind.CAN, "can", "brood bakken")
    return CardFace(
        number=number,
        card_name=f"card {number}",
        kind="gift and wish",
        parts=(CardPart("Fatma", "Karosstraat", (said,), ""), CardPart("Ali", "", (said,), "")),
        why=("Both of them mention “brood”.",),
        begin="You could begin like this",
        opening="Fatma, I thought of you.",
        ask="And ask",
        question="What comes to mind?",
        introducer="Who could introduce you to each other?",
        introducer_open=True,
        boxes=("yes", "later", "no", "happened"),
        footer="Nothing has to happen. You decide.",
        drawing=Drawing((Figure("Fatma"), Figure("Ali"))),
    )


def pocket(number="1014"):
    parts = (PocketPart("Fatma", "Fatma Yıldız", (), ()), PocketPart("Ali", "", (), ()))
    introducing = ("Nobody known yet who could introduce them. Who?",)
    return PocketFace("For myself", f"card {number}", parts, introducing, "What did you hear?")


@pytest.fixture
def dialog(qtbot):
    dialog = PrintCardsDialog(CardSet((face(),) * 5, lambda: [pocket()] * 5))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def chosen_file(monkeypatch):
    """Let the file dialog choose a file without waiting for somebody."""

    def choose(path):
        def answer(dialog):
            assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
            dialog.selectFile(str(path)) if path else None
            return bool(path)

        monkeypatch.setattr(QFileDialog, "exec", answer)

    return choose


def test_five_cards_are_two_sheets_to_page_through_with_keys(dialog, qtbot):
    assert dialog.preview.pageCount() == 2
    assert dialog.sheet_words.text() == "Sheet 1 of 2"
    assert not dialog.back_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    assert dialog.sheet_words.text() == "Sheet 2 of 2"
    assert not dialog.on_button.isEnabled()
    assert dialog.preview.currentPage() == 2
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)
    assert dialog.sheet() == 1


def test_closer_and_back_to_the_whole_sheet(dialog, qtbot):
    before = dialog.preview.zoomFactor()
    qtbot.mouseClick(dialog.closer_button, Qt.MouseButton.LeftButton)
    assert dialog.preview.zoomFactor() > before
    qtbot.mouseClick(dialog.whole_button, Qt.MouseButton.LeftButton)
    assert dialog.preview.zoomFactor() == pytest.approx(before, rel=0.05)


def test_saving_writes_the_pdf_and_says_where(dialog, qtbot, chosen_file, tmp_path):
    chosen_file(tmp_path / "cards")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.outcome == PrintOutcome(tmp_path / "cards.pdf")
    assert (tmp_path / "cards.pdf").read_bytes().startswith(b"%PDF-")
    assert not dialog.isVisible()


def test_thinking_better_of_it_while_choosing_a_file_keeps_the_preview(dialog, chosen_file):
    chosen_file(None)
    dialog.save_pdf()
    assert dialog.outcome is None
    assert dialog.isVisible()


def test_when_saving_fails_the_preview_says_so_and_stays(dialog, chosen_file, tmp_path):
    chosen_file(tmp_path / "nowhere" / "cards.pdf")
    dialog.save_pdf()
    assert dialog.outcome is None
    assert dialog.notice.isVisible()
    assert "cards.pdf could not be written" in dialog.notice.accessibleName()


def pdf_words(path):
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    return told.stdout


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")
@pytest.mark.parametrize(
    ("version", "sheets", "handed_out", "in_a_pocket"),
    [(0, 2, True, False), (1, 2, False, True), (2, 3, True, True)],
)
def test_a_card_comes_in_two_versions(
    dialog, qtbot, chosen_file, tmp_path, version, sheets, handed_out, in_a_pocket
):
    names = [button.text() for button in dialog.version_buttons]
    assert names == ["To hand out", "For myself", "Both"]
    qtbot.mouseClick(dialog.version_buttons[version], Qt.MouseButton.LeftButton)
    assert dialog.preview.pageCount() == sheets
    assert dialog.sheet_words.text() == f"Sheet 1 of {sheets}"
    chosen_file(tmp_path / "cards")
    dialog.save_pdf()
    words = pdf_words(tmp_path / "cards.pdf")
    assert ("Nothing has to happen." in words) == handed_out
    assert ("Fatma Yıldız" in words) == in_a_pocket


def test_the_version_to_hand_out_is_always_the_first(dialog):
    assert [button.isChecked() for button in dialog.version_buttons] == [True, False, False]
    assert dialog.advice.accessibleName().startswith("A4, four cards on a sheet")
    dialog.show_version(dialog._job.versions[0])
    assert "not to hand out" in dialog.advice.accessibleName()


def test_escape_prints_nothing(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.outcome is None
    assert not dialog.isVisible()


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_without_a_printer_the_pdf_is_the_main_way(dialog):
    assert not dialog.print_button.isVisible()
    assert dialog.pdf_button.isDefault()
    assert dialog.pdf_button.property("kind") == "main"


def test_everything_that_takes_the_focus_has_a_name(dialog):
    focusable = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
    ]
    assert any(isinstance(widget, QAbstractButton) for widget in focusable)
    assert [type(w).__name__ for w in focusable if not w.accessibleName()] == []
