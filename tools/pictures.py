# SPDX-License-Identifier: MIT
"""Make the pictures of every page: sizes, light and dark, languages, empty, demo and very full.

``python -m tools.pictures [FOLDER] [--quick]`` writes to ``docs/pictures``; ``--quick`` makes only
the Dutch, light ones at 1366×768.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from benchmarks.crowd import make_crowd
from koekdesk import app as koekdesk
from koekdesk.register.database import create_register
from koekdesk.services.people import list_people
from koekdesk.settings import Language, Theme
from koekdesk.ui.widgets.said_editor import SaidEditor
from koekdesk.ui.widgets.status import ProgressLine

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "tests" / "samples" / "rijtuigenbuurt.xlsx"
PAGES = (
    "today",
    "conversation",
    "people",
    "suggestions",
    "asking",
    "together",
    "web",
    "missing",
    "rules",
    "neighbourhood",
    "paper",
    "import",
    "account",
)
NOTE = (
    "Kan goed brood bakken in de steenoven, heeft een partytent over. Wil graag leren lassen en "
    "samen zingen op het plein. Liever niet 's avonds."
)


@dataclass(frozen=True)
class Take:
    """One way to look at every page."""

    fill: str = "demo"
    language: Language = Language.DUTCH
    theme: Theme = Theme.LIGHT
    width: int = 1366
    height: int = 768
    scale: float = 1.0

    def name(self, page: str) -> str:
        """Return the file name of a page taken this way."""
        size = f"{self.width}x{self.height}"
        return (
            f"{page}-{self.fill}-{self.language}-{self.theme}-{size}-{self.scale:.0%}.png".replace(
                "%", ""
            )
        )


def takes(quick: bool) -> Iterator[Take]:
    """Return every way a fill is looked at, the plain one first."""
    for fill in ("demo", "empty", "full"):
        yield Take(fill)
        if quick:
            continue
        sizes = ((1366, 768), (1920, 1080)) if fill == "demo" else ((1366, 768),)
        for language in Language:
            for theme in (Theme.LIGHT, Theme.DARK):
                for width, height in sizes:
                    for scale in (1.0, 2.0):
                        take = Take(fill, language, theme, width, height, scale)
                        odd = language is Language.ENGLISH or theme is Theme.DARK
                        if take != Take(fill) and (fill == "demo" or not odd or scale == 1.0):
                            yield take


class Studio:
    """The real program, offscreen, one register at a time."""

    def __init__(self, folder: Path, out: Path) -> None:
        self._folder, self._out, self._fill = folder, out, ""
        self._desk = koekdesk.start(folder / "data")
        self._desk.app.setCursorFlashTime(0)

    def shoot(self, take: Take) -> None:
        """Take every page in one way."""
        self._dress(take)
        if take.fill == "empty":
            self._desk.discard_words()
            self._desk.close_register()
            self._wait(lambda: self._desk.window.front() is None, 60)
            self._save(take, "welcome")
        self._open(take)
        for page in PAGES:
            shown = self._desk.window.show_page(page)
            self._fill_in(page, shown, take)
            self._save(take, page)
        if take.fill != "empty":
            self._person(take)

    def close(self) -> None:
        """Stop the program."""
        self._desk.discard_words()
        self._desk.close()

    def _dress(self, take: Take) -> None:
        settings = self._desk.settings._replace(
            language=take.language, theme=take.theme, text_scale=take.scale
        )
        self._desk.take_settings(settings)
        self._desk.window.resize(take.width, take.height)

    def _open(self, take: Take) -> None:
        if self._fill == take.fill and self._desk.workspace is not None:
            return
        self._desk.discard_words()
        path = self._folder / f"{take.fill}.koek"
        if take.fill == "demo":
            self._desk.open_demo()
        else:
            if not path.exists():
                if take.fill == "full":
                    make_crowd(path, date.today(), people=1_000)
                else:
                    create_register(path).close()
            self._desk.close_register()
            self._wait(lambda: self._desk.window.front() is None, 60)
            self._desk.open_path(path)
        self._wait(lambda: self._desk.workspace is not None, 60)
        wanted = take.fill == "empty"
        advisor = self._desk.workspace.advisor
        self._wait(lambda: bool(advisor.rows) or (wanted and not advisor.busy), 600)
        self._fill = take.fill

    def _fill_in(self, page: str, shown: QWidget, take: Take) -> None:
        if page == "import" and take.fill == "demo" and SAMPLE.exists():
            shown.open_file(SAMPLE)
            self._settle(3)
        if page == "conversation" and take.fill != "empty" and not shown.unsaved:
            person = self._desk.workspace.desk.read(list_people)[3]
            shown.start_with(person.id)
            shown.findChild(SaidEditor).setPlainText(NOTE)
            self._settle(1.5)

    def _person(self, take: Take) -> None:
        rows = self._desk.workspace.desk.read(list_people)
        chosen = max(rows, key=lambda row: (row.gifts > 1) + row.wishes)
        self._desk.window.show_page("people").show_person(chosen.id)
        self._save(take, "person")

    def _save(self, take: Take, page: str) -> None:
        self._settle(0.6)
        self._wait(lambda: not self._waiting() and self._is_still(), 60)
        self._desk.window.grab().save(str(self._out / take.name(page)), "PNG", 0)

    def _waiting(self) -> bool:
        """Tell whether the page still looks for something."""
        lines = self._desk.window.findChildren(ProgressLine)
        return any(line.isVisible() for line in lines)

    def _is_still(self) -> bool:
        """Tell whether nothing on the page changed for a while, also where it is slow."""
        before = self._desk.window.grab().toImage()
        self._settle(0.8)
        return self._desk.window.grab().toImage() == before

    def _settle(self, seconds: float) -> None:
        self._wait(lambda: False, seconds)

    def _wait(self, ready: Callable[[], bool], seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not ready():
            self._desk.app.processEvents()
            if self._desk.workspace is not None:  # nobody types here: the desk would lock itself
                self._desk.workspace.doorkeeper.away.touch()
            time.sleep(0.01)


def main(arguments: list[str]) -> None:
    """Make all pictures."""
    names = [name for name in arguments if not name.startswith("--")]
    out = Path(names[0]) if names else ROOT / "docs" / "pictures"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder), out)
        for take in takes("--quick" in arguments):
            studio.shoot(take)
            print(take)
        studio.close()


if __name__ == "__main__":
    main(sys.argv[1:])
