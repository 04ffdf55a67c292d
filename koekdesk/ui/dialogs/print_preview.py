# SPDX-License-Identifier: MIT
"""Shows paper of any kind as it will be, and prints it or saves it as a PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGraphicsView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from koekdesk.errors import KoekdeskError
from koekdesk.files.writing import write_whole
from koekdesk.printing.pdf import FileForm, PrintJob, write_job
from koekdesk.texts import error_message
from koekdesk.ui.look import CARD_MARGIN, GROUP_GAP, ITEM_GAP, Role, current_palette
from koekdesk.ui.widgets.buttons import main_button, plain_button, quiet_button
from koekdesk.ui.widgets.flow import flow_row
from koekdesk.ui.widgets.text import Text

_ZOOM = 1.25


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """Where it went: to a printer, or into a file."""

    saved_to: Path | None = None


class PrintDialog(QDialog):
    """A preview of sheets; it writes no register."""

    def __init__(self, job: PrintJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._sheets = job.sheets
        self.outcome: PrintOutcome | None = None
        self.setWindowTitle(job.title)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(job.layout)
        self._printer.setDocName(job.name)
        self._printer.setCreator("koekdesk")
        self._make_parts()
        self._lay_out()
        self._add_keys()
        self.go_to_sheet(1)

    def outcome_of(self) -> PrintOutcome | None:
        """Show it and return where it went, or None when nothing was printed or saved."""
        try:
            self.exec()
            return self.outcome
        finally:
            self.deleteLater()

    def sheet(self) -> int:
        """Return the number of the sheet shown, from 1."""
        return self._sheet

    def go_to_sheet(self, number: int) -> None:
        """Show a sheet."""
        self._sheet = max(1, min(number, self._sheets))
        self.preview.setCurrentPage(self._sheet)
        words = self.tr("Sheet {number} of {all}").format(number=self._sheet, all=self._sheets)
        self.sheet_words.show_text(words)
        self.back_button.setEnabled(self._sheet > 1)
        self.on_button.setEnabled(self._sheet < self._sheets)

    def show_version(self, job: PrintJob) -> None:
        """Show another version of the same; this is what is printed and saved then."""
        self._job, self._sheets = job, job.sheets
        self.advice.show_text(job.advice)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.preview.updatePreview()
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.go_to_sheet(1)

    def print_sheets(self) -> None:
        """Ask which printer, and print."""
        dialog = QPrintDialog(self._printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        if dialog.exec():
            self._finish(PrintOutcome(), lambda: self._job.paint(self._printer))

    def save_pdf(self) -> None:
        """Ask where to keep a PDF, and write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Where should the PDF be kept?"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._job.file_name + ".pdf")
        if dialog.exec():
            path = Path(dialog.selectedFiles()[0])
            self._finish(PrintOutcome(path), lambda: self._write(path))

    def save_form(self, form: FileForm) -> None:
        """Ask where to keep it as a file of another form, and write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, form.words, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form.ending)
        dialog.selectFile(f"{self._job.file_name}.{form.ending}")
        if dialog.exec():
            path = Path(dialog.selectedFiles()[0])
            self._finish(PrintOutcome(path), lambda: write_whole(path, form.content()))

    def _write(self, path: Path) -> None:
        write_job(path, self._job)

    def _finish(self, outcome: PrintOutcome, work: Callable[[], None]) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            work()
        except KoekdeskError as error:
            self.notice.show_text(error_message(error))
            self.notice.show()
        else:
            self.outcome = outcome
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _make_parts(self) -> None:
        self.preview = QPrintPreviewWidget(self._printer)
        self.preview.setAccessibleName(self.tr("How it will look on paper"))
        for view in self.preview.findChildren(QGraphicsView):
            for widget in (view, view.viewport()):
                widget.setAccessibleName(self.preview.accessibleName())
            view.setBackgroundBrush(QColor(current_palette().line))
        self.preview.paintRequested.connect(lambda device: self._job.paint(device))
        self.heading = Text(self._job.heading, Role.HEADING)
        self.advice = Text(self._job.advice, Role.SOFT)
        self.notice = Text(colour="rose")
        self.notice.hide()
        self.sheet_words = Text(wrap=False)
        self.back_button = quiet_button(self.tr("Previous"))
        self.on_button = quiet_button(self.tr("Next"))
        self.closer_button = quiet_button(self.tr("Closer"))
        self.whole_button = quiet_button(self.tr("Whole sheet"))
        has_printer = bool(QPrinterInfo.availablePrinterNames())
        first, second = (main_button, plain_button) if has_printer else (plain_button, main_button)
        self.print_button = first(self.tr("Print…"), "print")
        self.print_button.setVisible(has_printer)
        self.pdf_button = second(self.tr("Save as PDF…"), "export")
        (self.print_button if has_printer else self.pdf_button).setDefault(True)
        self.form_buttons = [self._form_button(form) for form in self._job.forms]
        versions = (self._job, *self._job.versions) if self._job.versions else ()
        self.version_buttons = [self._version_button(job) for job in versions]
        self.cancel_button = quiet_button(self.tr("Cancel"))

    def _form_button(self, form: FileForm) -> QPushButton:
        button = plain_button(form.words, "export")
        button.clicked.connect(lambda: self.save_form(form))
        return button

    def _version_button(self, job: PrintJob) -> QPushButton:
        button = QPushButton(job.version)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.setChecked(job is self._job)
        button.setAccessibleName(self.tr("Version: {name}").format(name=job.version))
        button.clicked.connect(lambda: self.show_version(job))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP_GAP, CARD_MARGIN, GROUP_GAP, CARD_MARGIN)
        column.setSpacing(ITEM_GAP)
        column.addWidget(self.heading)
        if self.version_buttons:
            column.addWidget(flow_row(*self.version_buttons))
        column.addWidget(self.advice)
        column.addWidget(self.preview, 1)
        column.addWidget(
            flow_row(
                self.back_button,
                self.sheet_words,
                self.on_button,
                self.closer_button,
                self.whole_button,
            )
        )
        column.addWidget(self.notice)
        wanted = (*self.form_buttons, self.pdf_button, self.print_button)
        column.addWidget(flow_row(self.cancel_button, *wanted))
        room = self.screen().availableSize()
        self.resize(min(1040, room.width() * 9 // 10), min(820, room.height() * 9 // 10))

    def _add_keys(self) -> None:
        standard = QKeySequence.StandardKey
        self._act(self.back_button, lambda: self.go_to_sheet(self._sheet - 1), "PgUp")
        self._act(self.on_button, lambda: self.go_to_sheet(self._sheet + 1), "PgDown")
        self._act(self.closer_button, lambda: self.preview.zoomIn(_ZOOM), "Ctrl++")
        self._act(self.whole_button, self.preview.fitInView, "Ctrl+0")
        self._act(self.print_button, self.print_sheets, standard.Print)
        self._act(self.pdf_button, self.save_pdf, standard.Save)
        self._act(self.cancel_button, self.reject, standard.Cancel)

    def _act(
        self, button: QPushButton, action: Callable[[], None], key: str | QKeySequence.StandardKey
    ) -> None:
        """Let a button do something, also with a key."""
        keys = QKeySequence(key)
        button.clicked.connect(lambda _checked=False: action())
        button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        if button is not self.cancel_button:  # a dialog knows Escape by itself
            QShortcut(keys, self).activated.connect(button.click)
