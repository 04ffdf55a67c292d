# SPDX-License-Identifier: MIT
"""Make the pictures of the handbook from the real program on the demo, in both languages.

``python -m tools.handbook_pictures`` writes ``docs/handleiding/*.png`` and ``docs/handbook/*.png``.
"""

import os
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from koekdesk.services.today import read_today
from koekdesk.settings import Language
from koekdesk.ui.finder import Finder
from tools.pictures import PAGES, Studio, Take

DOCS = Path(__file__).parents[1] / "docs"
FOLDERS = {Language.DUTCH: DOCS / "handleiding", Language.ENGLISH: DOCS / "handbook"}
#: Small enough to travel with the program, large enough to read.
WIDE, COLOURS = 860, 255
LEFT_OUT = {"import", "account", "people", "neighbourhood"}


class Illustrator(Studio):
    """Takes each page once, as the handbook shows it."""

    def illustrate(self, language: Language) -> None:
        """Take every picture in one language."""
        self._out = FOLDERS[language]
        self._out.mkdir(parents=True, exist_ok=True)
        take = Take(language=language, width=1180, height=720)
        self._dress(take)
        self._open(take)
        for page in PAGES:
            if page not in LEFT_OUT:
                shown = self._desk.window.show_page(page)
                self._fill_in(page, shown, take)
                self._lead_in(page, shown, language)
                self._save(take, page)
        self._person(take)
        self._find(take)

    def _lead_in(self, page: str, shown: QWidget, language: Language) -> None:
        """Show a page with something on it that the text tells about."""
        if page == "asking":
            shown.ask("zwerfvuil" if language is Language.DUTCH else "muziek")
            self._settle(4)
        if page == "together":
            cooling = self._desk.workspace.desk.read(read_today, date.today()).cooling
            shown.show_connection(cooling[0].id)
        if page in ("web", "missing"):
            self._settle(3)

    def _find(self, take: Take) -> None:
        self._desk.window.show_page("today")
        self._desk.workspace.find(self._desk.window)
        finder = next(f for f in self._desk.window.findChildren(Finder) if f.isVisible())
        self._settle(3)
        finder.field.setText("brood")
        self._save(take, "find")
        finder.leave()

    def _save(self, take: Take, page: str) -> None:
        self._settle(0.6)
        picture = self._desk.window.grab().toImage()
        smooth = Qt.TransformationMode.SmoothTransformation
        small = few_colours(picture.scaledToWidth(WIDE, smooth))
        small.save(str(FOLDERS[take.language] / f"{page}.png"), "PNG", 0)


def few_colours(picture: QImage) -> QImage:
    """Return a picture in the colours it uses most, which takes a third of the room."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32)
    rounded = pixels & 0xFFF8F8F8
    _, first, counts = np.unique(rounded, return_index=True, return_counts=True)
    most = first[np.argsort(counts)[: -COLOURS - 1 : -1]]
    table = [int(pixels[at]) for at in most]
    nearest = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)


def main() -> None:
    """Make all pictures of the handbook."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Illustrator(Path(folder), DOCS)
        for language in FOLDERS:
            studio.illustrate(language)
        studio.close()


if __name__ == "__main__":
    main()
