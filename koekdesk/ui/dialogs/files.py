# SPDX-License-Identifier: MIT
"""Asking for a file in the way the computer does."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
ENDING = ".koek"


def ask_new_register(parent: QWidget, folder: Path, name: str = "") -> Path | None:
    """Ask where a new register should be kept."""
    start = folder / ((name or translate("Files", "neighbourhood")) + ENDING)
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Files", "Where should the new register be kept?"),
        str(start),
        translate("Files", "Registers (*.koek)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)


def ask_register(parent: QWidget, folder: Path) -> Path | None:
    """Ask which register to open."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Files", "Which register do you want to open?"),
        str(folder),
        translate("Files", "Registers (*.koek);;All files (*)"),
    )
    return Path(chosen) if chosen else None


def ask_list_and_register(parent: QWidget, folder: Path) -> tuple[Path, Path] | None:
    """Ask which list to bring in, and where the register it goes into is to stand."""
    source = ask_spreadsheet(parent, folder)
    path = ask_new_register(parent, folder, source.stem) if source is not None else None
    return (source, path) if source is not None and path is not None else None


def ask_folder(parent: QWidget, question: str) -> Path | None:
    """Ask for a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, question, str(Path.home()))
    return Path(chosen) if chosen else None


def ask_spreadsheet(parent: QWidget, folder: Path) -> Path | None:
    """Ask which spreadsheet to bring in."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Files", "Which spreadsheet do you want to bring in?"),
        str(folder),
        translate("Files", "Spreadsheets (*.xlsx *.csv *.txt *.tsv);;All files (*)"),
    )
    return Path(chosen) if chosen else None


def ask_picture(parent: QWidget, name: str, ending: str) -> Path | None:
    """Ask where a picture should be saved; ``ending`` is ``svg`` or ``png``."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Files", "Where should the picture be saved?"),
        str(Path.home() / f"{name}.{ending}"),
        translate("Files", "Pictures (*.{ending})").format(ending=ending),
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")


def ask_calendar(parent: QWidget, name: str = "") -> Path | None:
    """Ask where days for a calendar should be saved."""
    plain = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip()[:60]
    start = Path.home() / f"{plain or translate('Files', 'calendar')}.ics"
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Files", "Where should the days for your calendar be saved?"),
        str(start),
        translate("Files", "Calendars (*.ics)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".ics" else path.with_name(path.name + ".ics")
